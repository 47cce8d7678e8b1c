#include "ui/submissions/evaluationcolumns.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

int leastWidth(const QWidget &column)
{
    return column.minimumWidth() > 0 ? column.minimumWidth() : column.minimumSizeHint().width();
}

} // namespace

EvaluationColumns::EvaluationColumns(QWidget &file, QWidget &earlier, QWidget &evaluation, QWidget *parent)
    : QSplitter(parent)
    , m_file(file)
    , m_earlier(earlier)
    , m_evaluation(evaluation)
{
    setObjectName(u"evaluationSplitter"_s);
    addWidget(&m_file);
    addWidget(&m_earlier);
    addWidget(&m_evaluation);
    setStretchFactor(0, 1);
    setSizes({560, 300, 435});
    m_earlier.hide();
}

void EvaluationColumns::showEarlier(bool isShown)
{
    m_isEarlierShown = isShown;
    arrange();
}

QSize EvaluationColumns::minimumSizeHint() const
{
    const int beside = m_isEarlierShown ? leastWidth(m_earlier) : 0;
    return {std::max(leastWidth(m_file), beside) + handleWidth() + leastWidth(m_evaluation),
            QSplitter::minimumSizeHint().height()};
}

void EvaluationColumns::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

bool EvaluationColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a column needs another width
        arrange();
    return QSplitter::event(event);
}

void EvaluationColumns::arrange()
{
    const int all = leastWidth(m_file) + leastWidth(m_earlier) + leastWidth(m_evaluation) + 2 * handleWidth();
    m_file.setVisible(!m_isEarlierShown || width() >= all);
    m_earlier.setVisible(m_isEarlierShown);
}

} // namespace parchemin::ui
