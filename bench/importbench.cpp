#include "parchemin/app/importservice.h"
#include "parchemin/app/storesetup.h"
#include "parchemin/store/userrepository.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include "bigstore.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Claim: above 20 000 candidates a second into a new store, journal seals included.
void importsCandidates(benchmark::State &state)
{
    const auto count = static_cast<int>(state.range(0));
    const auto lists = need(exchange::CodeLists::load());
    const QByteArray csv = candidatesCsv(0, count);
    for ([[maybe_unused]] const auto iteration : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const FixedClock clock(certifierInstant(QDate(2021, 6, 4), QTime(11, 0)));
        const auto store =
            need(createStore(folder.filePath(u"store"_s), clock, {u"lead"_s, u"Claire Morel"_s}));
        const auto rules = need(Rulebook::load(store->database(), clock.today()));
        Announcer announcer;
        Context context{*store, clock, *rules, announcer};
        const Actor lead = need(UserRepository(store->database()).byLogin(u"lead"_s));
        QFile file(folder.filePath(u"candidates.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            giveUp({ErrorCode::FileUnwritable, u"cannot write the candidates"_s, file.fileName()});
        file.close();
        state.ResumeTiming();
        const auto report = need(ImportService(context, lists).commit(lead, file.fileName()));
        if (report.newCandidacies != count)
            giveUp({ErrorCode::InvalidInput, u"not every candidate was imported"_s, {}});
    }
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(importsCandidates)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
