#include "parchemin/app/act.h"
#include "parchemin/app/blockservice.h"
#include "parchemin/app/cancellation.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

#include "app/candidacyrules.h"
#include "app/documentrevocation.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Blocker boundary(const QString &motive)
{
    return Blocker{BlockerCode::BoundaryCrossed}.with(u"motif"_s, motive);
}

/// The living documents that say the block is acquired.
Result<Blockers> documentBoundaries(const Database &database, const BlockValidation &validation)
{
    const auto documents = DocumentRepository(database).ofPerson(validation.person);
    if (!documents)
        return documents.error();
    Blockers blockers;
    for (const OfficialDocument &document : *documents) {
        if (restsOnBlock(document, validation.block))
            blockers.push_back(boundary(u"DOCUMENT"_s).with(u"numero"_s, document.number));
    }
    return blockers;
}

/// The minutes of a jury that took note of the block: once one member has signed, they stand.
Result<Blockers> minutesBoundaries(const Database &database, const BlockValidation &validation)
{
    if (!validation.candidacy)
        return Blockers{};
    const DecisionRepository decisions(database);
    const auto decision = decisions.currentOfCandidacy(*validation.candidacy);
    if (!decision)
        return decision.error();
    if (!decision->has_value())
        return Blockers{};
    const auto defence = SessionRepository(database).loadDefence((*decision)->defence);
    if (!defence)
        return defence.error();
    const auto minutes = decisions.minutesOf(defence->session);
    if (!minutes)
        return minutes.error();
    Blockers blockers;
    for (const Minutes &one : *minutes) {
        if (!one.signatures.empty() || one.publishedAt)
            blockers.push_back(boundary(u"PV"_s).with(u"numero"_s, one.number));
    }
    return blockers;
}

/// I13: what keeps a validation from being undone as a mistake of the moment.
Result<Blockers> undoBlockers(const Act &act, const BlockValidation &validation)
{
    const auto validator = BlockValidationRepository(act.database()).validatorOf(validation.id);
    if (!validator)
        return validator.error();
    Blockers blockers;
    if (*validator != act.actor().user)
        blockers.push_back(boundary(u"AUTRE_PERSONNE"_s).with(u"nom"_s, validation.validatedBy));
    if (validation.validatedOn != act.today()) {
        blockers.push_back(
            boundary(u"AUTRE_JOUR"_s).with(u"date"_s, validation.validatedOn.toString(Qt::ISODate)));
    }
    const auto documents = documentBoundaries(act.database(), validation);
    if (!documents)
        return documents.error();
    append(blockers, *documents);
    const auto minutes = minutesBoundaries(act.database(), validation);
    if (!minutes)
        return minutes.error();
    append(blockers, *minutes);
    return blockers;
}

QJsonObject cancellationJson(const BlockValidation &validation, CancellationKind kind)
{
    return {{u"block"_s, validation.block}, {u"number"_s, validation.number}, {u"kind"_s, codeName(kind)}};
}

/// The candidacy that the block completed and that goes on without it, unless the person opened another since
/// (BR-63b, backwards).
Result<std::optional<Candidacy>> completedBy(const Database &database, const BlockValidation &validation)
{
    if (!validation.candidacy)
        return std::optional<Candidacy>();
    const CandidacyRepository candidacies(database);
    const auto candidacy = candidacies.load(*validation.candidacy);
    if (!candidacy)
        return candidacy.error();
    const auto others = candidacies.ofPerson(validation.person);
    if (!others)
        return others.error();
    const bool aimsAtIt =
        std::ranges::find(candidacy->targetBlocks, validation.block) != candidacy->targetBlocks.end();
    if (candidacy->state != CandidacyState::BlocksCompleted || !aimsAtIt ||
        hasOpenCandidacy(*others, candidacy->sheet))
        return std::optional<Candidacy>();
    return std::optional(*candidacy);
}

Status reopenCompleted(Act &act, const BlockValidation &validation)
{
    const auto found = completedBy(act.database(), validation);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Done{};
    const Candidacy &candidacy = **found;
    const CandidacyState state = *after(candidacy.state, CandidacyAct::Reopen);
    if (Status moved = CandidacyRepository(act.database()).setState(candidacy.id, state, act.today()); !moved)
        return moved.error();
    return act.record({u"candidacy.reopened"_s,
                       u"candidacy"_s,
                       candidacy.id.value(),
                       candidacy.person,
                       {{u"state"_s, codeName(candidacy.state)}},
                       {{u"state"_s, codeName(state)}}});
}

/// BR-34, after which the approver is known to be there.
Blockers cancelling(const Actor &by, const std::optional<Actor> &approver, const BlockValidation &validation,
                    const QString &reason)
{
    Blockers blockers = cancellationBlockers(validation, reason);
    append(blockers, secondPersonBlockers(by, approver));
    return blockers;
}

} // namespace

Result<CancellationEffect> effectOfCancelling(const Database &database, BlockValidationId validation)
{
    auto loaded = BlockValidationRepository(database).load(validation);
    if (!loaded)
        return loaded.error();
    const auto documents = DocumentRepository(database).ofPerson(loaded->person);
    if (!documents)
        return documents.error();
    const auto completed = completedBy(database, *loaded);
    if (!completed)
        return completed.error();
    CancellationEffect effect{*std::move(loaded), {}, completed->has_value()};
    std::ranges::copy_if(*documents, std::back_inserter(effect.documents),
                         [block = effect.validation.block](const OfficialDocument &document) {
                             return restsOnBlock(document, block);
                         });
    return effect;
}

Status BlockService::cancel(const Actor &by, const std::optional<Actor> &approver,
                            BlockValidationId validation, CancellationKind kind, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::CancelValidation);
    if (!act)
        return act.error();
    const auto loaded = BlockValidationRepository(act->database()).load(validation);
    if (!loaded)
        return loaded.error();
    if (const Blockers blockers = cancelling(by, approver, *loaded, reason); !blockers.empty())
        return refused(blockers);
    return takeBack(*act, *approver, *loaded, kind, reason.trimmed());
}

Status BlockService::undoLast(const Actor &by, const std::optional<Actor> &approver,
                              BlockValidationId validation, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::CancelValidation);
    if (!act)
        return act.error();
    const auto loaded = BlockValidationRepository(act->database()).load(validation);
    if (!loaded)
        return loaded.error();
    Blockers blockers = cancelling(by, approver, *loaded, reason);
    const auto boundaries = undoBlockers(*act, *loaded);
    if (!boundaries)
        return boundaries.error();
    append(blockers, *boundaries);
    if (!blockers.empty())
        return refused(blockers);
    return takeBack(*act, *approver, *loaded, CancellationKind::ClericalError, reason.trimmed());
}

Status BlockService::takeBack(Act &act, const Actor &approver, const BlockValidation &validation,
                              CancellationKind kind, const QString &reason)
{
    if (Status revoked = m_documents.revokeBlockDocuments(act, validation.person, validation.block, reason);
        !revoked)
        return revoked.error();
    if (Status reopened = reopenCompleted(act, validation); !reopened)
        return reopened.error();
    const ValidationCancellation cancellation{
        .kind = kind, .reason = reason, .at = act.at(), .by = act.actor().user, .approvedBy = approver.user};
    if (Status cancelled = BlockValidationRepository(act.database()).cancel(validation.id, cancellation);
        !cancelled)
        return cancelled.error();
    QJsonObject after = cancellationJson(validation, kind);
    after.insert(u"approvedBy"_s, approver.name);
    return act.finish({u"validation.cancelled"_s,
                       u"block_validation"_s,
                       validation.id.value(),
                       validation.person,
                       {{u"block"_s, validation.block}, {u"number"_s, validation.number}},
                       after,
                       reason});
}

} // namespace parchemin
