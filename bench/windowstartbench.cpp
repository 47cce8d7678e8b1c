#include "windowstartbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <sys/resource.h>

#include "benchwindow.h"
#include "bigstore.h"
#include "main/storeopening.h"
#include "percentiles.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Processor time of all threads of this process so far, in seconds.
double processTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Claim: from the start of the process to a usable list in under 500 ms. Busy is all its threads together.
void startsTheWindow(benchmark::State &state)
{
    BigStore::shared(); // it is there
    BigStore::close();
    Percentiles percentiles;
    for ([[maybe_unused]] const auto iteration : state) {
        QElapsedTimer timer;
        timer.start();
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {startWindowOption});
        if (!window.waitForReadyRead(120'000))
            giveUp({ErrorCode::StoreUnavailable, u"the window does not start"_s, {}});
        const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        percentiles.add({seconds, window.readLine().toDouble()});
        window.waitForFinished(-1);
    }
    percentiles.report(state);
}
BENCHMARK(startsTheWindow)->Iterations(15)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int startWindow()
{
    const auto opened = openStore(BigStore::folder());
    if (!opened)
        giveUp(opened.error());
    BenchWindow window(*opened->store);
    window.waitForList();
    std::printf("%.4f\n", processTime());
    std::fflush(stdout);
    return 0;
}
