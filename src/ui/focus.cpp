#include "parchemin/ui/focus.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace parchemin::ui {
namespace {

class FocusForwarder : public QObject
{
public:
    FocusForwarder(QWidget &container, QWidget &to)
        : QObject(&container)
        , m_to(&to)
    {
        container.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_to)
            m_to->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QPointer<QWidget> m_to;
};

} // namespace

void forwardFocus(QWidget &container, QWidget &to)
{
    new FocusForwarder(container, to); // the container's child
}

void giveKeyboard(QWidget &part)
{
    QWidget *last = part.focusWidget();
    if (last != nullptr && last != &part && last->isVisibleTo(&part) && last->isEnabled()) {
        last->setFocus(Qt::OtherFocusReason);
        return;
    }
    part.setFocus(Qt::OtherFocusReason);
    if (part.window()->focusWidget() != &part)
        return;
    for (QWidget *next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        const bool isStop = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled();
        if (isStop && part.isAncestorOf(next) && next->isVisibleTo(&part)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace parchemin::ui
