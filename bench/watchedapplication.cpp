#include "watchedapplication.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is known of an event before it is dealt with: afterwards neither it nor its receiver may be there.
struct EventName
{
    EventName(const QObject &object, const QEvent &event)
        : type(event.type())
        , receiver(object.metaObject()->className())
        , owner(object.parent() == nullptr ? "" : object.parent()->metaObject()->className())
    {
    }

    [[nodiscard]] QString text() const
    {
        return u"%1 of %2 in %3"_s.arg(
            QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
            QString::fromLatin1(receiver), QString::fromLatin1(owner));
    }

    QEvent::Type type;
    const char *receiver;
    const char *owner;
};

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // The events of other threads come here too.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const EventName name(*receiver, *event);
    const Stopwatch stopwatch;
    const bool isHandled = QApplication::notify(receiver, event);
    const Duration took = stopwatch.elapsed();
    if (took.busy > m_longest.busy)
        m_longestName = name.text();
    m_longest = {std::max(m_longest.wall, took.wall), std::max(m_longest.busy, took.busy)};
    --m_depth;
    return isHandled;
}

WatchedApplication &WatchedApplication::instance()
{
    return *qobject_cast<WatchedApplication *>(QCoreApplication::instance());
}
