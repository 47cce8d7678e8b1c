#include "eventwatch.h"

#include <QApplication>
#include <QTest>

#include "bigstore.h"
#include "percentiles.h"
#include "watchedapplication.h"

void watchEvents(benchmark::State &state, const std::function<void(BenchWindow &, int)> &step)
{
    BenchWindow window(BigStore::shared().store());
    window.waitForList();
    WatchedApplication &application = WatchedApplication::instance();
    Percentiles percentiles;
    int number = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        application.beginWatch();
        step(window, number++);
        QTest::qWait(5);
        percentiles.add(application.longest());
    }
    percentiles.report(state);
}

void asAnEvent(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(qApp, work, Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall);
}
