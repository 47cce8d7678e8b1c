#include "watchedapplication.h"

#include <QThread>

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // The events of other threads come here too.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const Stopwatch stopwatch;
    const bool isHandled = QApplication::notify(receiver, event);
    const Duration took = stopwatch.elapsed();
    m_longest = {std::max(m_longest.wall, took.wall), std::max(m_longest.busy, took.busy)};
    --m_depth;
    return isHandled;
}

WatchedApplication &WatchedApplication::instance()
{
    return *qobject_cast<WatchedApplication *>(QCoreApplication::instance());
}
