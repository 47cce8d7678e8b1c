#include "parchemin/store/journal.h"

#include <benchmark/benchmark.h>

#include "bigstore.h"

using namespace parchemin;

namespace {

/// Verification of the whole journal and of every sealed row; the figure per row is what counts.
void verifiesTheJournal(benchmark::State &state)
{
    const Context &context = BigStore::shared().context();
    qint64 checked = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const JournalReport report = need(verifyJournal(context.database()));
        if (!report.isIntact())
            giveUp({ErrorCode::StoreCorrupt, report.faults.front().detail, {}});
        checked += report.events + report.rows;
    }
    state.SetItemsProcessed(checked);
}
BENCHMARK(verifiesTheJournal)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
