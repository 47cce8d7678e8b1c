#include "parchemin/app/dossier.h"
#include "parchemin/store/candidatelistrepository.h"

#include "bigstore.h"
#include "percentiles.h"

using namespace parchemin;

namespace {

/// Claim: a dossier opens in under 20 ms among 100 000.
void opensADossier(benchmark::State &state)
{
    Context &context = BigStore::shared().context();
    const auto ids = need(CandidateListRepository(context.database()).ids({}));
    Percentiles percentiles;
    std::size_t next = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const CandidacyId id = ids.at(next);
        next = (next + 997) % ids.size();
        percentiles.time([&] {
            benchmark::DoNotOptimize(
                need(loadDossier(context.database(), context.rules, id, context.clock.today())));
        });
    }
    percentiles.report(state);
}
BENCHMARK(opensADossier)->Iterations(1000)->Unit(benchmark::kMillisecond);

} // namespace
