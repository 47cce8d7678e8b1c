#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What the school does with persons and candidacies.
namespace parchemin {
namespace {

constexpr QLatin1StringView openStates("('DRAFT', 'ADMISSIBILITY', 'IN_PROGRESS', 'SCHEDULED', 'HEARD')");

Attempt registerPerson(World &world, qint64 /*record*/)
{
    return attempt(world.candidacies().registerPerson(world.lead(), world.newcomer(), world.chance(10)));
}

Attempt correctPerson(World &world, qint64 person)
{
    PersonDetails details = world.newcomer();
    details.birthPlace = u"Marseille"_s;
    return attempt(
        world.candidacies().correctPerson(world.lead(), PersonId{person}, details, world.reason()));
}

Attempt registerCandidacy(World &world, qint64 person)
{
    static const std::vector<AccessRoute> routes{AccessRoute::Initial,      AccessRoute::Apprenticeship,
                                                 AccessRoute::ContinuingEd, AccessRoute::Professionalisation,
                                                 AccessRoute::Vae,          AccessRoute::Vae};
    CandidacyDraft draft{.route = world.chance(3) ? AccessRoute::Individual : world.oneOf(routes),
                         .enteredOn = world.today().addDays(5 - world.below(200))};
    if (draft.enteredOn > world.sheet().registeredUntil && world.chance(80))
        draft.nonClaimableReason = u"Entrée tardive acceptée"_s;
    if (draft.route != AccessRoute::Vae && world.chance(20)) {
        draft.scope = CandidacyScope::Blocks;
        draft.targetBlocks = {1 + world.below(5), 1 + world.below(5)};
    }
    return attempt(world.candidacies().registerCandidacy(world.lead(), PersonId{person}, draft));
}

Attempt withdraw(World &world, qint64 candidacy)
{
    return attempt(world.candidacies().withdraw(world.lead(), CandidacyId{candidacy}, world.reason()));
}

Attempt resume(World &world, qint64 candidacy)
{
    return attempt(world.candidacies().resume(world.lead(), CandidacyId{candidacy}));
}

Attempt lapse(World &world, qint64 candidacy)
{
    return attempt(world.candidacies().lapse(world.lead(), CandidacyId{candidacy}, world.reason()));
}

Attempt widenScope(World &world, qint64 candidacy)
{
    return attempt(world.candidacies().widenScope(world.lead(), CandidacyId{candidacy}));
}

/// Mostly today, or some days ago.
QDate aDay(World &world)
{
    return world.today().addDays(world.chance(80) ? 0 : 2 - world.below(10));
}

Attempt receiveAdmissibility(World &world, qint64 candidacy)
{
    return attempt(
        world.candidacies().receiveAdmissibility(world.lead(), CandidacyId{candidacy}, aDay(world), true));
}

Attempt completeAdmissibility(World &world, qint64 candidacy)
{
    return attempt(
        world.candidacies().markAdmissibilityComplete(world.lead(), CandidacyId{candidacy}, aDay(world)));
}

Attempt returnAdmissibility(World &world, qint64 candidacy)
{
    return attempt(world.candidacies().markAdmissibilityIncomplete(world.lead(), CandidacyId{candidacy}));
}

Attempt acceptAdmissibility(World &world, qint64 candidacy)
{
    return attempt(
        world.candidacies().acceptAdmissibility(world.lead(), CandidacyId{candidacy}, aDay(world)));
}

Attempt refuseAdmissibility(World &world, qint64 candidacy)
{
    return attempt(world.candidacies().refuseAdmissibility(world.lead(), CandidacyId{candidacy}, aDay(world),
                                                           world.reason()));
}

Attempt acceptTacitly(World &world, qint64 candidacy)
{
    return attempt(world.candidacies().acceptAdmissibilityTacitly(world.lead(), CandidacyId{candidacy}));
}

Attempt receiveDossier(World &world, qint64 candidacy)
{
    const bool isComplete = world.chance(80);
    const QStringList missing = isComplete ? QStringList() : QStringList{u"Attestation d'emploi"_s};
    return attempt(world.candidacies().receiveEvidenceDossier(
        world.lead(), CandidacyId{candidacy}, aDay(world), isComplete, missing, world.files()));
}

Attempt grantAccommodation(World &world, qint64 person)
{
    return attempt(world.directory().grantAccommodation(world.officer(), PersonId{person}, {u"EXTRA_TIME"_s},
                                                        33, world.today(), {}));
}

QString ofAdmissibility(const QString &condition)
{
    return u"SELECT c.id FROM candidacy AS c JOIN admissibility AS a ON a.candidacy_id = c.id "
           "WHERE c.state = 'ADMISSIBILITY' AND "_s +
           condition;
}

} // namespace

std::vector<RandomAct> candidacyActs()
{
    const QString anyone = u"SELECT id FROM person"_s;
    const QString all = u"SELECT id FROM candidacy"_s;
    return {
        {u"registerPerson"_s, 10,
         QString(u"SELECT 0 WHERE (SELECT count(*) FROM candidacy WHERE state IN "_s + openStates +
                 u") < 5"_s),
         u"SELECT 0"_s, registerPerson},
        {u"correctPerson"_s, 1, u"SELECT p.id FROM person AS p JOIN candidacy AS c ON c.person_id = p.id"_s,
         anyone, correctPerson},
        {u"registerCandidacy"_s, 20,
         u"SELECT p.id FROM person AS p WHERE NOT EXISTS (SELECT 1 FROM user_account AS u "
         "WHERE u.person_id = p.id) AND NOT EXISTS (SELECT 1 FROM candidacy AS c "
         "WHERE c.person_id = p.id AND c.state IN "_s +
             openStates + u")"_s,
         anyone, registerCandidacy},
        {u"withdraw"_s, 1, u"SELECT id FROM candidacy WHERE state IN "_s + openStates, all, withdraw},
        {u"resume"_s, 12,
         u"SELECT id FROM candidacy WHERE state IN ('PARTIALLY_VALIDATED', 'NOT_VALIDATED', 'LAPSED')"_s, all,
         resume},
        {u"lapse"_s, 1, u"SELECT id FROM candidacy WHERE state = 'IN_PROGRESS'"_s, all, lapse},
        {u"widenScope"_s, 3, u"SELECT id FROM candidacy WHERE scope = 'BLOCKS'"_s, all, widenScope},
        {u"receiveAdmissibility"_s, 40,
         u"SELECT c.id FROM candidacy AS c WHERE c.state = 'ADMISSIBILITY' AND NOT EXISTS "
         "(SELECT 1 FROM admissibility AS a WHERE a.candidacy_id = c.id)"_s,
         all, receiveAdmissibility},
        {u"completeAdmissibility"_s, 40, ofAdmissibility(u"a.state IN ('RECEIVED', 'INCOMPLETE')"_s), all,
         completeAdmissibility},
        {u"returnAdmissibility"_s, 3, ofAdmissibility(u"a.state IN ('RECEIVED', 'COMPLETE')"_s), all,
         returnAdmissibility},
        {u"acceptAdmissibility"_s, 10, ofAdmissibility(u"a.state = 'COMPLETE'"_s), all, acceptAdmissibility},
        {u"refuseAdmissibility"_s, 8, ofAdmissibility(u"a.state = 'COMPLETE'"_s), all, refuseAdmissibility},
        {u"acceptTacitly"_s, 80,
         ofAdmissibility(u"a.state = 'COMPLETE' AND date(a.complete_on, '+2 months') <= :today"_s), all,
         acceptTacitly},
        {u"receiveDossier"_s, 40,
         u"SELECT c.id FROM candidacy AS c WHERE c.route = 'VAE' AND c.state = 'IN_PROGRESS' "
         "AND NOT EXISTS (SELECT 1 FROM evidence_dossier AS e WHERE e.candidacy_id = c.id "
         "AND e.is_complete = 1)"_s,
         all, receiveDossier},
        {u"grantAccommodation"_s, 1, anyone, anyone, grantAccommodation},
    };
}

} // namespace parchemin
