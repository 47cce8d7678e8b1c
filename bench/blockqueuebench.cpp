#include "parchemin/store/blockqueuerepository.h"

#include "bigstore.h"
#include "percentiles.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::vector<QueuedBlock> notYet(std::optional<int> limit)
{
    const BlockQueueRepository queue(BigStore::shared().context().database());
    return need(queue.items(u"31187"_s, BlockGrantor::Jury, {.queue = BlockQueue::NotYet, .limit = limit}));
}

/// Claim: the first screenful of the blocks that cannot be validated yet, lines included, under a second with
/// 100 000 open candidacies.
void showsTheFirstBlocksNotYetReady(benchmark::State &state)
{
    constexpr int screenful = 100;
    const BlockQueueRepository queue(BigStore::shared().context().database());
    Percentiles percentiles;
    for ([[maybe_unused]] const auto iteration : state) {
        percentiles.time([&] {
            const auto items = notYet(screenful);
            benchmark::DoNotOptimize(need(queue.load(items, u"31187"_s, BigStore::blockCount)));
        });
    }
    percentiles.report(state);
}
BENCHMARK(showsTheFirstBlocksNotYetReady)->Iterations(5)->Unit(benchmark::kMillisecond);

/// The whole list, away from the window's thread.
void listsEveryBlockNotYetReady(benchmark::State &state)
{
    for ([[maybe_unused]] const auto iteration : state)
        benchmark::DoNotOptimize(notYet(std::nullopt));
}
BENCHMARK(listsEveryBlockNotYetReady)->Iterations(3)->Unit(benchmark::kMillisecond);

/// A page of lines, as scrolling asks for it in the window's thread.
void loadsAPageOfQueuedBlocks(benchmark::State &state)
{
    const BlockQueueRepository queue(BigStore::shared().context().database());
    const auto items = notYet(6'400);
    Percentiles percentiles;
    std::size_t from = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const std::span page = std::span(items).subspan(from, 64);
        percentiles.time(
            [&] { benchmark::DoNotOptimize(need(queue.load(page, u"31187"_s, BigStore::blockCount))); });
        from = (from + 64) % (items.size() - 64);
    }
    percentiles.report(state);
}
BENCHMARK(loadsAPageOfQueuedBlocks)->Iterations(200)->Unit(benchmark::kMillisecond);

} // namespace
