#include "ui/elidedcombo.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace parchemin::ui {

void ElidedCombo::showPopup()
{
    constexpr int margins = 24; // of the list's items, and its scroll bar's
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + margins);
    QComboBox::showPopup();
}

bool ElidedCombo::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
        return true;
    }
    return QComboBox::event(event);
}

void ElidedCombo::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

QString ElidedCombo::shownText() const
{
    constexpr int margins = 6; // of the style, round the text
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QString brief = currentData(shortTextRole).toString();
    return fontMetrics().elidedText(brief.isEmpty() ? currentText() : brief, Qt::ElideRight,
                                    field.width() - margins);
}

} // namespace parchemin::ui
