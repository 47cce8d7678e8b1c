#include "eventwatch.h"

#include <QApplication>
#include <QTest>

#include <iostream>

#include "bigstore.h"
#include "percentiles.h"
#include "watchedapplication.h"

void watchEvents(benchmark::State &state, const std::function<void(BenchWindow &, int)> &step)
{
    BenchWindow window(BigStore::shared().store());
    window.waitForList();
    static_cast<void>(window.session().window().pages()); // what it takes to make them is measured by itself
    WatchedApplication &application = WatchedApplication::instance();
    Percentiles percentiles;
    double longest = 0;
    QString name;
    int number = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        application.beginWatch();
        step(window, number++);
        QTest::qWait(5);
        percentiles.add(application.longest());
        if (application.longest().busy > longest) {
            longest = application.longest().busy;
            name = application.longestName();
        }
    }
    percentiles.report(state);
    std::cerr << "longest event: " << qPrintable(name) << '\n';
}

void asAnEvent(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(qApp, work, Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall);
}
