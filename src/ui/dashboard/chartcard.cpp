#include "ui/dashboard/chartcard.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>

#include "ui/dossier/celltable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Asks for no more room than the chart needs: two of them are seen whole on a small screen.
class ChartStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QStackedWidget::sizeHint().width(), minimumSizeHint().height()};
    }
};

constexpr int leastChart = 112; ///< five bars with their words

} // namespace

ChartCard::ChartCard(QChart *chart, int wideColumn, QWidget *parent)
    : Card(parent)
    , m_view(new QChartView(chart, this))
    , m_table(new CellTable(wideColumn, this))
    , m_stack(new ChartStack(this))
    , m_switch(new QPushButton(this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus); // a picture: its words are in the table
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(leastChart);
    m_switch->setCheckable(true);
    m_switch->setAutoDefault(true);
    m_switch->setProperty("variant", u"chip"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    setTitleSide(m_switch);
    body().addWidget(m_stack, 1);
    connect(m_switch, &QPushButton::toggled, this, [this](bool showsTable) {
        m_stack->setCurrentWidget(showsTable ? static_cast<QWidget *>(m_table) : m_view);
        retranslate();
    });
    retranslate();
}

void ChartCard::setFigures(const QStringList &headings, const std::vector<QStringList> &rows,
                           const QStringList &description)
{
    std::vector<CellRow> cells;
    cells.reserve(rows.size());
    for (const QStringList &row : rows) {
        CellRow &line = cells.emplace_back();
        for (const QString &text : row)
            line.push_back({text});
    }
    m_table->setContent(headings, std::move(cells));
    m_view->setAccessibleDescription(description.join(u"; "_s));
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        emit paletteChanged();
}

void ChartCard::retranslate()
{
    m_switch->setText(m_switch->isChecked() ? tr("As a chart") : tr("As a table"));
    m_switch->setAccessibleName(
        tr("%1: %2", "title of the card, what the button does").arg(accessibleName(), m_switch->text()));
    m_view->setAccessibleName(accessibleName());
    m_table->setAccessibleName(accessibleName());
}

} // namespace parchemin::ui
