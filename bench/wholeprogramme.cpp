#include "wholeprogramme.h"

#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"

#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "planning/integersolver.h"
#include "planning/programme.h"
#include "stopafter.h"

using namespace Qt::Literals::StringLiterals;
using namespace parchemin::planning;

namespace {

constexpr const char *verb = "--whole-programme";

int solve(const MadeUpSchool &school, int seconds)
{
    const Problem problem = schoolProblem(school.candidates, school.seed, school.regime);
    const Programme programme(problem, Programme::Grain::Sessions);
    std::stop_source source;
    const std::jthread timer = stopAfter(seconds, source);
    const double everybodyLeftOut =
        static_cast<double>(problem.weights.unscheduled) * static_cast<double>(problem.candidates.size()) + 1;
    constexpr int unlimited = 1'000'000'000;
    const IntegerAnswer answer =
        solveInteger(programme.linear(), everybodyLeftOut, unlimited, source.get_token());
    if (answer.solution.empty())
        return 1;
    const Plan plan = programme.planOf(answer.solution.data());
    if (!violationsOf(problem, plan).empty())
        return 2;
    std::printf("cost %lld\n", static_cast<long long>(costOf(problem, plan).total(problem.weights)));
    return 0;
}

} // namespace

std::optional<qint64> costByCbc(const MadeUpSchool &school, int seconds)
{
    QProcess process;
    process.start(QFile::symLinkTarget(u"/proc/self/exe"_s),
                  {QString::fromLatin1(verb), QString::number(school.candidates),
                   QString::number(school.seed), school.regime == Regime::Tight ? u"tight"_s : u"loose"_s,
                   QString::number(seconds)});
    constexpr int patience = 40;
    process.waitForFinished((seconds + patience) * 1000);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    const QString answer = QString::fromUtf8(process.readAllStandardOutput());
    if (!answer.startsWith(u"cost "))
        return std::nullopt;
    return answer.section(u' ', 1).trimmed().toLongLong();
}

std::optional<int> solvedByCbc(int argc, char *argv[])
{
    constexpr int count = 6;
    if (argc != count || std::strcmp(argv[1], verb) != 0)
        return std::nullopt;
    return solve({std::atoi(argv[2]), static_cast<quint64>(std::atoll(argv[3])),
                  std::strcmp(argv[4], "tight") == 0 ? Regime::Tight : Regime::Loose},
                 std::atoi(argv[5]));
}
