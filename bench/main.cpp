#include <benchmark/benchmark.h>

#include "bigstore.h"
#include "watchedapplication.h"
#include "windowstartbench.h"

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const WatchedApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(startWindowOption))
        return startWindow();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    BigStore::close();
    return 0;
}
