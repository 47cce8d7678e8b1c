#include "ui/dashboard/figurebutton.h"

#include "parchemin/ui/fonts.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/elidedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QFont figureFont()
{
    constexpr int pixels = 26;
    QFont font = ui::font(TextStyle::PageTitle);
    font.setPixelSize(pixels);
    return font;
}

} // namespace

FigureButton::FigureButton(QWidget *parent)
    : QPushButton(parent)
    , m_caption(new ElidedLabel(this))
    , m_figure(new QLabel(this))
    , m_note(new ElidedLabel(this))
{
    setAutoDefault(true); // Return follows it outside a dialog too
    setProperty("variant", u"figure"_s);
    setCursor(Qt::PointingHandCursor);
    m_caption->setProperty("variant", u"muted"_s);
    m_figure->setFont(figureFont());
    m_note->setProperty("variant", u"small"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(3);
    for (QLabel *label : {m_caption, m_figure, m_note}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the five share the width evenly
    policy.setHorizontalStretch(1);
    setSizePolicy(policy);
}

void FigureButton::setTexts(const QString &caption, const QString &figure, const QString &note)
{
    m_caption->setText(caption);
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleName(
        tr("%1: %2, %3", "what is counted, the figure, more about it").arg(caption, figure, note));
    setToolTip(note);
}

QString FigureButton::figure() const
{
    return m_figure->text();
}

QSize FigureButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FigureButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace parchemin::ui
