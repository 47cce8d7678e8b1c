#include "parchemin/store/candidatelistrepository.h"

#include <array>

#include "bigstore.h"
#include "percentiles.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Claim: the first 50 of a search while typing, p99 under 5 ms.
void searchesByPrefix(benchmark::State &state)
{
    const CandidateListRepository list(BigStore::shared().context().database());
    const std::array texts{u"a"_s,    u"am"_s,  u"amr"_s,     u"helene"_s,  u"yas amr"_s,
                           u"oeuv"_s, u"luk"_s, u"B-4711"_s,  u"ozd z"_s,   u"nguyen"_s,
                           u"zoe"_s,  u"xyz"_s, u"dasilva"_s, u"da silva"_s};
    Percentiles percentiles;
    std::size_t next = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const QString &text = texts.at(next++ % texts.size());
        percentiles.time([&] { benchmark::DoNotOptimize(need(list.ids({.text = text}, 50))); });
    }
    percentiles.report(state);
}
BENCHMARK(searchesByPrefix)->Iterations(1200)->Unit(benchmark::kMillisecond);

/// A name with a slip: every word of the index that begins so is compared.
void searchesWithASlip(benchmark::State &state)
{
    const CandidateListRepository list(BigStore::shared().context().database());
    const std::array texts{u"yasmnie"_s,      u"lefevre"_s, u"amrnai"_s,
                           u"kowalsi anna"_s, u"dasilav"_s, u"xyzzyx"_s};
    Percentiles percentiles;
    std::size_t next = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const QString &text = texts.at(next++ % texts.size());
        percentiles.time(
            [&] { benchmark::DoNotOptimize(need(list.ids({.text = text}, 6, Spelling::Near))); });
    }
    percentiles.report(state);
}
BENCHMARK(searchesWithASlip)->Iterations(60)->Unit(benchmark::kMillisecond);

/// What the list does when it opens: every id in the order of the names.
void listsEveryCandidate(benchmark::State &state)
{
    const CandidateListRepository list(BigStore::shared().context().database());
    for ([[maybe_unused]] const auto iteration : state)
        benchmark::DoNotOptimize(need(list.ids({})));
}
BENCHMARK(listsEveryCandidate)->Unit(benchmark::kMillisecond);

/// A page of lines with their five blocks, as scrolling asks for it.
void loadsAPageOfLines(benchmark::State &state)
{
    const CandidateListRepository list(BigStore::shared().context().database());
    const auto ids = need(list.ids({}));
    Percentiles percentiles;
    std::size_t from = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const std::span page = std::span(ids).subspan(from, 64);
        percentiles.time([&] { benchmark::DoNotOptimize(need(list.load(page, BigStore::blockCount))); });
        from = (from + 6'400) % (ids.size() - 64);
    }
    percentiles.report(state);
}
BENCHMARK(loadsAPageOfLines)->Iterations(500)->Unit(benchmark::kMillisecond);

/// The figures beside the navigation.
void countsTheWork(benchmark::State &state)
{
    const CandidateListRepository list(BigStore::shared().context().database());
    for ([[maybe_unused]] const auto iteration : state)
        benchmark::DoNotOptimize(need(list.counts(u"31187"_s, BigStore::blockCount)));
}
BENCHMARK(countsTheWork)->Unit(benchmark::kMillisecond);

} // namespace
