#include "parchemin/app/act.h"
#include "parchemin/app/blockservice.h"
#include "parchemin/app/cancellation.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/personrepository.h"
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

/// Says whose block the reasons speak of that are the block's own: of several one must be told from the
/// other.
Status nameIn(Blockers &blockers, const Database &database, const BlockValidation &validation)
{
    const auto isOfBlock = [](const Blocker &blocker) {
        return blocker.code == BlockerCode::BoundaryCrossed || blocker.code == BlockerCode::BlockNotValidated;
    };
    if (std::ranges::none_of(blockers, isOfBlock))
        return Done{};
    const auto person = PersonRepository(database).load(validation.person);
    if (!person)
        return person.error();
    for (Blocker &blocker : blockers) {
        if (isOfBlock(blocker)) {
            blocker =
                blocker.with(u"candidat"_s, displayName(person->details)).with(u"n"_s, validation.block);
        }
    }
    return Done{};
}

/// Each reason once: that nobody approves is asked for by every one of several.
void appendNew(Blockers &blockers, const Blockers &more)
{
    std::ranges::copy_if(more, std::back_inserter(blockers), [&blockers](const Blocker &blocker) {
        return std::ranges::find(blockers, blocker) == blockers.end();
    });
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
    const auto record = takeBack(*act, *approver, *loaded, kind, reason.trimmed());
    return record ? act->finish(*record) : Status(record.error());
}

Status BlockService::undoLast(const Actor &by, const std::optional<Actor> &approver,
                              const std::vector<BlockValidationId> &validations, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::CancelValidation);
    if (!act)
        return act.error();
    if (validations.empty())
        return Error{ErrorCode::InvalidInput, u"no validation is given"_s, u"/validations"_s};
    std::vector<BlockValidation> mistaken;
    mistaken.reserve(validations.size());
    Blockers blockers;
    for (const BlockValidationId validation : validations) {
        auto loaded = BlockValidationRepository(act->database()).load(validation);
        if (!loaded)
            return loaded.error();
        const auto boundaries = undoBlockers(*act, *loaded);
        if (!boundaries)
            return boundaries.error();
        Blockers own = cancelling(by, approver, *loaded, reason);
        append(own, *boundaries);
        const Status named = validations.size() > 1 ? nameIn(own, act->database(), *loaded) : Status(Done{});
        if (!named)
            return named.error();
        appendNew(blockers, own);
        mistaken.push_back(*std::move(loaded));
    }
    if (!blockers.empty())
        return refused(blockers);
    std::optional<ActRecord> last;
    for (const BlockValidation &validation : mistaken) {
        if (last) {
            if (Status recorded = act->record(*last); !recorded)
                return recorded.error();
        }
        auto record =
            takeBack(*act, *approver, validation, CancellationKind::ClericalError, reason.trimmed());
        if (!record)
            return record.error();
        last = *std::move(record);
    }
    return act->finish(*last);
}

Result<ActRecord> BlockService::takeBack(Act &act, const Actor &approver, const BlockValidation &validation,
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
    return ActRecord{u"validation.cancelled"_s,
                     u"block_validation"_s,
                     validation.id.value(),
                     validation.person,
                     {{u"block"_s, validation.block}, {u"number"_s, validation.number}},
                     after,
                     reason};
}

} // namespace parchemin
