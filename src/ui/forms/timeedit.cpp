#include "ui/forms/timeedit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

TimeEdit::TimeEdit(QWidget *parent)
    : QTimeEdit(parent)
{
    setDisplayFormat(u"HH:mm"_s);
    lineEdit()->installEventFilter(this);
}

bool TimeEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFiltered = QTimeEdit::eventFilter(watched, event);
    // Once the line has placed its cursor; whoever drew over some figures has chosen for himself.
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease &&
        !lineEdit()->hasSelectedText()) {
        choosePartAt(static_cast<const QMouseEvent *>(event)->position().toPoint());
    }
    return isFiltered;
}

/// As the Tab key does, so that what is typed takes its place; beside the figures it begins with the hour.
void TimeEdit::choosePartAt(const QPoint &place)
{
    constexpr int tolerance = 4;
    const QRect cursor = lineEdit()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const bool isBeside = lineEdit()->cursorPosition() == lineEdit()->text().size() &&
                          place.x() > cursor.center().x() + tolerance;
    setSelectedSection(isBeside ? HourSection : currentSection());
}

void TimeEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isTyped =
        typed.size() == 1 && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isTyped && (typed == u':' || typed.toLower() == u'h')) {
        takeSeparator();
        return;
    }
    constexpr int figures = 2;
    const bool isFull = !lineEdit()->hasSelectedText() && sectionText(currentSection()).size() == figures;
    if (isTyped && typed.front().isDigit() && isFull)
        setSelectedSection(currentSection());
    QTimeEdit::keyPressEvent(event);
}

/// After an hour the minutes follow; an hour that was typed into the minutes was meant for one.
void TimeEdit::takeSeparator()
{
    constexpr int hours = 24;
    const int minute = time().minute();
    if (currentSection() == MinuteSection && !lineEdit()->hasSelectedText() && minute < hours)
        setTime(QTime(minute, 0));
    setSelectedSection(MinuteSection);
}

} // namespace parchemin::ui
