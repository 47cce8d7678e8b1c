#include "parchemin/ui/focus.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QLayout>
#include <QList>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

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

void collectStops(const QWidget &widget, QList<QWidget *> &stops);

void collectStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int place = 0; place < layout.count(); ++place) {
        QLayoutItem *item = layout.itemAt(place);
        if (const QLayout *inner = item->layout())
            collectStops(*inner, stops);
        QWidget *widget = item->widget();
        if (widget == nullptr)
            continue;
        if (widget->focusPolicy() !=
            Qt::NoFocus) { // Tab passes by all of a group but the one that is checked
            stops.append(widget);
        } else {
            collectStops(*widget, stops);
        }
    }
}

/// Within a widget: as its layout or its splitter has it, or what it scrolls.
void collectStops(const QWidget &widget, QList<QWidget *> &stops)
{
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int place = 0; place < splitter->count(); ++place)
            collectStops(*splitter->widget(place), stops);
    } else if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area && area->widget()) {
        collectStops(*area->widget(), stops);
    } else if (const QLayout *within = widget.layout()) {
        collectStops(*within, stops);
    }
}

} // namespace

void tabAsLaidOut(QWidget &part)
{
    if (part.layout() == nullptr)
        return;
    QList<QWidget *> stops;
    collectStops(*part.layout(), stops);
    for (qsizetype place = 1; place < stops.size(); ++place)
        QWidget::setTabOrder(stops.at(place - 1), stops.at(place));
}

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

QTabBar *nearestTabs(const QWidget &page)
{
    const QWidget *around = QApplication::focusWidget();
    if (around == nullptr || !page.isAncestorOf(around))
        around = &page;
    for (; around != page.parentWidget(); around = around->parentWidget()) {
        const QList<QTabBar *> all = around->findChildren<QTabBar *>();
        const auto shown = std::ranges::find_if(
            all, [](const QTabBar *tabs) { return tabs->isVisible() && tabs->count() > 1; });
        if (shown != all.end())
            return *shown;
    }
    return nullptr;
}

} // namespace parchemin::ui
