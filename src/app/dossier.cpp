#include "parchemin/app/dossier.h"

#include "parchemin/app/facts.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/equivalencerepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/readtransaction.h"

#include <algorithm>
#include <iterator>

#include "app/personwork.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int eventLimit = 500;

DossierBlock dossierBlock(const CandidacyFacts &facts, const BlockFacts &block, const PersonWork &work)
{
    DossierBlock result{.number = block.block->number,
                        .state = blockState(block),
                        .validationBlockers = validationBlockers(facts.candidacy, block, facts.policy),
                        .submissions = {},
                        .evaluations = {}};
    std::ranges::copy_if(
        work.submissions, std::back_inserter(result.submissions),
        [number = result.number](const Submission &submission) { return submission.block == number; });
    std::ranges::copy_if(work.evaluations, std::back_inserter(result.evaluations),
                         [&result](const Evaluation &evaluation) {
                             return std::ranges::find(result.submissions, evaluation.submission,
                                                      &Submission::id) != result.submissions.end();
                         });
    return result;
}

Status readBlocks(const Database &database, Dossier &dossier)
{
    const CandidacyFacts &facts = dossier.facts;
    const auto work = loadWork(database, facts.person.id, facts.sheet->rncpCode);
    if (!work)
        return work.error();
    for (const BlockFacts &block : facts.blocks)
        dossier.blocks.push_back(dossierBlock(facts, block, *work));
    return Done{};
}

Status readHistory(const Database &database, Dossier &dossier)
{
    auto mentors = MentorRepository(database).assignmentsOf(dossier.facts.candidacy.id);
    if (!mentors)
        return mentors.error();
    dossier.mentors = std::move(*mentors);
    auto defences = SessionRepository(database).defencesOfCandidacy(dossier.facts.candidacy.id);
    if (!defences)
        return defences.error();
    dossier.defences = std::move(*defences);
    auto documents = DocumentRepository(database).ofPerson(dossier.facts.person.id);
    if (!documents)
        return documents.error();
    dossier.documents = std::move(*documents);
    auto events = Journal(database).ofPerson(dossier.facts.person.id, eventLimit);
    if (!events)
        return events.error();
    dossier.events = std::move(*events);
    return Done{};
}

/// What the page of the candidacy itself shows.
Status readParticulars(const Database &database, const Rulebook &rules, Dossier &dossier)
{
    const CandidacyRepository repository(database);
    auto candidacies = repository.ofPerson(dossier.facts.person.id);
    if (!candidacies)
        return candidacies.error();
    dossier.candidacies = std::move(*candidacies);
    auto evidence = repository.dossiersOf(dossier.facts.candidacy.id);
    if (!evidence)
        return evidence.error();
    dossier.evidence = std::move(*evidence);
    auto equivalences =
        EquivalenceRepository(database).ofPerson(dossier.facts.person.id, dossier.facts.sheet->rncpCode);
    if (!equivalences)
        return equivalences.error();
    dossier.equivalences = standingAmong(*std::move(equivalences));
    auto accommodations = PersonRepository(database).accommodationsOf(dossier.facts.person.id);
    if (!accommodations)
        return accommodations.error();
    dossier.accommodations = std::move(*accommodations);
    const std::optional<Admissibility> &admissibility = dossier.facts.admissibility;
    if (!admissibility || !admissibility->completeOn)
        return Done{};
    const auto policy = rules.policy(*admissibility->completeOn);
    if (!policy)
        return policy.error();
    dossier.tacitOn = tacitAcceptanceDay(*admissibility->completeOn, policy->admissibilityTacitMonths);
    return Done{};
}

} // namespace

Result<Blockers> readingBlockers(const Database &database, const Actor &actor, CandidacyId candidacy,
                                 QDate today)
{
    const std::optional<OwnCandidates> own = readsCandidatesOf(actor, today);
    if (!own)
        return Blockers{};
    const Result<bool> isOwn = CandidateListRepository(database).isOneOf(*own, candidacy);
    if (!isOwn)
        return isOwn.error();
    return *isOwn ? Blockers{} : Blockers{Blocker{BlockerCode::DossierNotOwn}.with(u"nom"_s, actor.name)};
}

Result<Dossier> loadDossier(const Database &database, const Rulebook &rules, CandidacyId candidacy,
                            QDate today)
{
    const ReadTransaction reading(database);
    auto facts = gatherFacts(database, rules, candidacy, today);
    if (!facts)
        return facts.error();
    Dossier dossier{.facts = std::move(*facts),
                    .blocks = {},
                    .juryBlockers = {},
                    .titleBlockers = {},
                    .parchmentBlockers = {},
                    .mentors = {},
                    .defences = {},
                    .documents = {},
                    .events = {},
                    .candidacies = {},
                    .evidence = {},
                    .equivalences = {},
                    .accommodations = {},
                    .tacitOn = {}};
    dossier.juryBlockers = readyForJuryBlockers(dossier.facts);
    dossier.titleBlockers = titleBlockers(dossier.facts);
    dossier.parchmentBlockers = parchmentBlockers(dossier.facts);
    if (Status done = readBlocks(database, dossier); !done)
        return done.error();
    if (Status done = readHistory(database, dossier); !done)
        return done.error();
    if (Status done = readParticulars(database, rules, dossier); !done)
        return done.error();
    return dossier;
}

} // namespace parchemin
