#include "parchemin/app/facts.h"

#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "app/personwork.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Status gatherBlocks(const Database &database, CandidacyFacts &facts)
{
    const auto work = loadWork(database, facts.person.id, facts.sheet->rncpCode);
    if (!work)
        return work.error();
    for (const SkillBlock &block : facts.sheet->blocks) {
        auto blockFacts = factsOf(database, *work, block, facts.candidacy.route);
        if (!blockFacts)
            return blockFacts.error();
        facts.blocks.push_back(std::move(*blockFacts));
    }
    const auto isFrozen = SubmissionRepository(database).hasFraudFreeze(facts.person.id);
    if (!isFrozen)
        return isFrozen.error();
    facts.hasFraudFreeze = *isFrozen;
    return Done{};
}

/// What only a VAE has.
Status gatherVae(const CandidacyRepository &candidacies, CandidacyFacts &facts)
{
    if (facts.candidacy.route != AccessRoute::Vae)
        return Done{};
    auto admissibility = candidacies.admissibilityOf(facts.candidacy.id);
    if (!admissibility)
        return admissibility.error();
    facts.admissibility = std::move(*admissibility);
    auto dossier = candidacies.dossierOf(facts.candidacy.id);
    if (!dossier)
        return dossier.error();
    facts.dossier = std::move(*dossier);
    return Done{};
}

Status gatherDecision(const Database &database, CandidacyFacts &facts)
{
    const DecisionRepository decisions(database);
    auto decision = decisions.currentOfCandidacy(facts.candidacy.id);
    if (!decision)
        return decision.error();
    facts.decision = std::move(*decision);
    if (!facts.decision)
        return Done{};
    const auto defence = SessionRepository(database).loadDefence(facts.decision->defence);
    if (!defence)
        return defence.error();
    facts.decidedOn = certifierDay(defence->startsAt);
    const auto minutes = decisions.minutesOf(defence->session);
    if (!minutes)
        return minutes.error();
    // Only the last minutes can stand; publishing them demanded every signature (BR-66).
    facts.areMinutesSigned =
        !minutes->empty() && minutes->back().publishedAt && !minutes->back().unpublishedAt;
    return Done{};
}

Status gatherDocuments(const Database &database, CandidacyFacts &facts)
{
    const DocumentRepository documents(database);
    auto signatories = documents.signatories();
    if (!signatories)
        return signatories.error();
    facts.signatories = std::move(*signatories);
    const auto issued = documents.ofPerson(facts.person.id);
    if (!issued)
        return issued.error();
    const auto lives = [&issued](DocumentKind kind) {
        return std::ranges::any_of(*issued, [kind](const OfficialDocument &document) {
            return document.kind == kind && document.state == DocumentState::Issued;
        });
    };
    facts.hasLivingParchment = lives(DocumentKind::Parchment);
    facts.hasLivingSuccessAttestation = lives(DocumentKind::SuccessAttestation);
    return Done{};
}

Result<CandidacyFacts> begin(const Database &database, const Rulebook &rules, CandidacyId id, QDate today)
{
    auto candidacy = CandidacyRepository(database).load(id);
    if (!candidacy)
        return candidacy.error();
    const auto sheet = rules.sheet(candidacy->sheet);
    if (!sheet)
        return sheet.error();
    const auto policy = rules.policy(today);
    if (!policy)
        return policy.error();
    auto person = PersonRepository(database).load(candidacy->person);
    if (!person)
        return person.error();
    return CandidacyFacts{.sheet = *sheet,
                          .policy = *policy,
                          .today = today,
                          .person = std::move(*person),
                          .candidacy = std::move(*candidacy),
                          .blocks = {}};
}

} // namespace

Result<CandidacyFacts> gatherFacts(const Database &database, const Rulebook &rules, CandidacyId candidacy,
                                   QDate today)
{
    auto facts = begin(database, rules, candidacy, today);
    if (!facts)
        return facts.error();
    if (Status done = gatherBlocks(database, *facts); !done)
        return done.error();
    if (Status done = gatherVae(CandidacyRepository(database), *facts); !done)
        return done.error();
    if (Status done = gatherDecision(database, *facts); !done)
        return done.error();
    if (Status done = gatherDocuments(database, *facts); !done)
        return done.error();
    return facts;
}

Result<BlockFacts> gatherBlockFacts(const Database &database, const ReferenceSheet &sheet,
                                    const Candidacy &candidacy, int block)
{
    const SkillBlock *wanted = sheet.block(block);
    if (wanted == nullptr)
        return Error{ErrorCode::InvalidInput, u"the sheet has no block %1"_s.arg(block), u"/block"_s};
    const auto work = loadWork(database, candidacy.person, sheet.rncpCode);
    if (!work)
        return work.error();
    return factsOf(database, *work, *wanted, candidacy.route);
}

Blockers validationBlockers(const Candidacy &candidacy, const BlockFacts &facts, const Policy &policy)
{
    Blockers blockers;
    if (!isOpen(candidacy.state))
        blockers = stateForbids(codeName(candidacy.state), u"VALIDATE_BLOCK"_s);
    append(blockers, validationBlockers(facts, policy));
    return blockers;
}

QByteArray frozenRatings(const ReferenceSheet &sheet, const SkillBlock &block, const Evaluation &evaluation)
{
    QJsonArray ratings;
    for (const CompetencyRating &rating : evaluation.ratings) {
        const Competency *competency = block.competency(rating.competency);
        ratings.append(QJsonObject{{u"code"_s, competency == nullptr ? QString() : competency->code},
                                   {u"comment"_s, rating.comment},
                                   {u"evidence"_s, rating.evidence},
                                   {u"label"_s, competency == nullptr ? QString() : competency->label},
                                   {u"level"_s, codeName(rating.level)}});
    }
    const QJsonObject evaluator{{u"name"_s, evaluation.evaluatorName},
                                {u"person"_s, evaluation.evaluator.value()}};
    const QJsonObject content{{u"block"_s, block.code},
                              {u"comment"_s, evaluation.comment},
                              {u"evaluation"_s, evaluation.id.value()},
                              {u"evaluator"_s, evaluator},
                              {u"lockedAt"_s, evaluation.lockedAt.toUTC().toString(Qt::ISODateWithMs)},
                              {u"outcome"_s, codeName(evaluation.outcome)},
                              {u"ratings"_s, ratings},
                              {u"sheet"_s, sheet.rncpCode},
                              {u"sheetVersion"_s, sheet.version},
                              {u"submission"_s, evaluation.submission.value()}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

} // namespace parchemin
