#include "parchemin/app/dossier.h"
#include "parchemin/store/candidatelistrepository.h"

#include "bigstore.h"
#include "percentiles.h"

using namespace parchemin;

namespace {

std::vector<CandidacyId> candidacies(bool haveHistory)
{
    auto ids = need(CandidateListRepository(BigStore::shared().context().database()).ids({}));
    std::erase_if(ids, [haveHistory](CandidacyId id) {
        return (id.value() % BigStore::fullHistoryEvery == 0) != haveHistory;
    });
    return ids;
}

void opensDossiers(benchmark::State &state, const std::vector<CandidacyId> &ids)
{
    Context &context = BigStore::shared().context();
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

/// Claim: a dossier opens in under 20 ms among 100 000.
void opensADossier(benchmark::State &state)
{
    opensDossiers(state, candidacies(false));
}
BENCHMARK(opensADossier)->Iterations(1000)->Unit(benchmark::kMillisecond);

/// The same with evaluations, ratings and blocks acquired.
void opensADossierWithHistory(benchmark::State &state)
{
    opensDossiers(state, candidacies(true));
}
BENCHMARK(opensADossierWithHistory)->Iterations(1000)->Unit(benchmark::kMillisecond);

} // namespace
