#include "parchemin/app/act.h"
#include "parchemin/app/jurordesk.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <array>

#include "bigstore.h"
#include "percentiles.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sessionCount = 120;
constexpr int panelCount = 10; ///< each sits in a tenth of the sessions
constexpr int defenceCount = 8;
constexpr int minutes = 60;

using Panel = std::array<JuryMemberId, 3>;

JuryMemberId addJuror(const Act &act, int number, JuryQuality quality)
{
    PersonDetails details;
    details.birthName = u"Juré %1"_s.arg(number);
    details.firstNames = QStringList{u"Dominique"_s};
    const PersonId person =
        need(PersonRepository(act.database())
                 .add(details, u"5b0d2c3a-9c1e-4b7f-8a55-%1"_s.arg(number, 12, 10, QLatin1Char('0'))));
    return need(JuryRepository(act.database())
                    .add({.id = JuryMemberId{1},
                          .person = person,
                          .name = {},
                          .quality = quality,
                          .isExternal = quality == JuryQuality::Professional}));
}

std::vector<Panel> addPanels(const Act &act)
{
    std::vector<Panel> panels;
    for (int number = 0; number < panelCount; ++number) {
        panels.push_back({addJuror(act, number * 3, JuryQuality::PedagogicalLead),
                          addJuror(act, number * 3 + 1, JuryQuality::Professional),
                          addJuror(act, number * 3 + 2, JuryQuality::Professional)});
    }
    return panels;
}

void addSession(const Act &act, int number, const Panel &panel, const std::vector<CandidacyId> &heard)
{
    const SessionRepository sessions(act.database());
    const QDate day = QDate(2021, 7, 1).addDays(number / panelCount);
    const SessionId id = need(sessions.add({.id = SessionId{1},
                                            .uuid = {},
                                            .code = u"J-BENCH-%1"_s.arg(number),
                                            .sheet = BigStore::shared().context().rules.currentSheet(),
                                            .day = day,
                                            .startsAt = QTime(9, 0),
                                            .place = u"Paris, salle %1"_s.arg(number % panelCount)}));
    need(sessions.addSeat(id, panel[0], SeatRole::Lead, true));
    need(sessions.addSeat(id, panel[1], SeatRole::Professional, false));
    need(sessions.addSeat(id, panel[2], SeatRole::Professional, false));
    QDateTime startsAt = certifierInstant(day, QTime(9, 0));
    for (const CandidacyId candidacy : heard) {
        const PersonId person = need(CandidacyRepository(act.database()).load(candidacy)).person;
        need(sessions.addDefence({.id = DefenceId{1},
                                  .uuid = {},
                                  .session = id,
                                  .candidacy = candidacy,
                                  .person = person,
                                  .order = 1,
                                  .startsAt = startsAt,
                                  .baseMinutes = minutes}));
        startsAt = startsAt.addSecs(60LL * minutes);
    }
    need(sessions.setState(id, SessionState::Composed));
}

/// Sessions of a season, candidates with and without a full history among them; one act, once a store.
void addSeason()
{
    BigStore &big = BigStore::shared();
    auto act = need(Act::begin(big.context(), big.lead(), Right::ConstituteSession));
    const auto ids = need(CandidateListRepository(act.database()).ids({}));
    const std::vector<Panel> panels = addPanels(act);
    const std::size_t step = BigStore::fullHistoryEvery / 4;
    for (int number = 0; number < sessionCount; ++number) {
        std::vector<CandidacyId> heard;
        for (int place = 0; place < defenceCount; ++place)
            heard.push_back(
                ids.at(static_cast<std::size_t>(number * defenceCount + place) * step + step - 1));
        addSession(act, number, panels.at(static_cast<std::size_t>(number % panelCount)), heard);
    }
    need(act.finish({u"session.created"_s, u"jury_session"_s, 1, {}, {}, {}, {}}));
}

/// A professional of the first panel, at his desk: twelve sessions, 96 dossiers.
Actor juror()
{
    BigStore &big = BigStore::shared();
    const SessionRepository sessions(big.context().database());
    if (!need(sessions.byCode(u"J-BENCH-0"_s)))
        addSeason();
    Actor actor = big.lead();
    actor.person = need(sessions.load(*need(sessions.byCode(u"J-BENCH-0"_s)))).seats.back().member.person;
    return actor;
}

/// Claim: the desk of a juror reads on the thread of the window, and in under 30 ms.
void readsAJurorsSessions(benchmark::State &state)
{
    const Actor actor = juror();
    const StoreDossierSource source(BigStore::shared().context());
    Percentiles percentiles;
    for ([[maybe_unused]] const auto iteration : state)
        percentiles.time([&] { benchmark::DoNotOptimize(need(source.sessions(actor))); });
    percentiles.report(state);
}
BENCHMARK(readsAJurorsSessions)->Iterations(200)->Unit(benchmark::kMillisecond);

/// The dossiers of these sessions, one after the other.
void opensAJurorsDossier(benchmark::State &state)
{
    const Actor actor = juror();
    const StoreDossierSource source(BigStore::shared().context());
    std::vector<DefenceId> defences;
    for (const JurorSession &session : need(source.sessions(actor))) {
        for (const JurorDossierLine &line : session.dossiers)
            defences.push_back(line.defence);
    }
    Percentiles percentiles;
    std::size_t next = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        const DefenceId defence = defences.at(next++ % defences.size());
        percentiles.time([&] { benchmark::DoNotOptimize(need(source.dossier(actor, defence))); });
    }
    percentiles.report(state);
}
BENCHMARK(opensAJurorsDossier)->Iterations(500)->Unit(benchmark::kMillisecond);

} // namespace
