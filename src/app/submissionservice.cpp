#include "parchemin/app/act.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"

#include <QJsonArray>

#include <algorithm>

#include "app/incomingfiles.h"
#include "app/submissionrules.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The file in the content store, where it may have been brought before the act.
Result<StoredFile> storedFile(const ContentStore &files, const IncomingFile &file)
{
    if (!file.stored)
        return files.add(file.path);
    if (!files.contains(*file.stored))
        return Error{ErrorCode::NotFound, u"the content store has no such file"_s, file.stored->sha256};
    return *file.stored;
}

/// Stores the files and their rows; the bytes are on the medium before the act commits.
Status addDeliverables(const Context &context, SubmissionId submission,
                       const std::vector<IncomingFile> &files, const QDateTime &at)
{
    const SubmissionRepository submissions(context.database());
    for (const IncomingFile &file : files) {
        const auto stored = storedFile(context.store.files(), file);
        if (!stored)
            return stored.error();
        const auto added = submissions.addDeliverable(submission, {.id = DeliverableId{0},
                                                                   .name = nameOf(file),
                                                                   .size = stored->size,
                                                                   .mime = stored->mime,
                                                                   .sha256 = stored->sha256,
                                                                   .addedAt = at});
        if (!added)
            return added.error();
    }
    return Done{};
}

QJsonObject withFiles(QJsonObject json, const std::vector<IncomingFile> &files)
{
    QJsonArray names;
    for (const IncomingFile &file : files)
        names.append(nameOf(file));
    json.insert(u"files"_s, names);
    return json;
}

Submission newAttempt(const Candidacy &candidacy, const SubmissionDraft &draft,
                      const std::optional<Submission> &previous, const QDateTime &at)
{
    Submission submission{.id = SubmissionId{0},
                          .uuid = {},
                          .candidacy = candidacy.id,
                          .person = candidacy.person,
                          .block = draft.block,
                          .attempt = previous ? previous->attempt + 1 : 1,
                          .state = *after(SubmissionState::Draft, SubmissionAct::Submit),
                          .submittedAt = at};
    if (previous)
        submission.supersedes = previous->id;
    submission.originalityStatement = draft.originalityStatement;
    submission.isGroupWork = draft.isGroupWork;
    return submission;
}

Status checkTarget(const ReferenceSheet &sheet, const Candidacy &candidacy, int block)
{
    const std::vector<int> targets = targetedBlocks(sheet, candidacy);
    if (std::ranges::find(targets, block) != targets.end())
        return Done{};
    return Error{ErrorCode::InvalidInput, u"the candidacy does not aim at block %1"_s.arg(block),
                 u"/block"_s};
}

Blockers freezeBlockers(const Submission &submission)
{
    if (!submission.isFrozen)
        return {};
    return {Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, submission.block)};
}

/// What adding files asks for, besides the right: a conditional pass that still runs (BR-22).
Blockers addingBlockers(const Submission &submission, const std::vector<IncomingFile> &files,
                        const QDateTime &now)
{
    Blockers blockers = transitionBlockers(submission.state, SubmissionAct::AddFiles);
    if (blockers.empty() && isConditionalOverdue(submission, now)) {
        const Blocker late =
            stateForbids(codeName(submission.state), codeName(SubmissionAct::AddFiles)).front();
        blockers.push_back(late.with(u"echeance"_s, submission.conditionalDueAt->toString(Qt::ISODate)));
    }
    append(blockers, freezeBlockers(submission));
    if (files.empty())
        blockers.push_back(Blocker{BlockerCode::NoDeliverable}.with(u"n"_s, submission.block));
    return blockers;
}

Blockers overdueBlockers(const Submission &submission, const QDateTime &now)
{
    Blockers blockers = freezeBlockers(submission);
    if (submission.state != SubmissionState::Conditional) {
        append(blockers, stateForbids(codeName(submission.state), codeName(SubmissionAct::SendBack)));
    } else if (!isConditionalOverdue(submission, now)) {
        const QString due =
            submission.conditionalDueAt ? submission.conditionalDueAt->toString(Qt::ISODate) : u""_s;
        blockers.push_back(
            Blocker{BlockerCode::ConditionalRunning}.with(u"n"_s, submission.block).with(u"date"_s, due));
    }
    return blockers;
}

/// Moves a submission under way within an act, once its guards are passed.
Status move(Act &act, const Submission &submission, SubmissionAct step, const QString &action,
            const QString &reason)
{
    Submission moved = submission;
    moved.state = *after(submission.state, step);
    moved.conditionalDueAt =
        moved.state == SubmissionState::InReview ? submission.conditionalDueAt : std::nullopt;
    const SubmissionRepository submissions(act.database());
    if (Status done = submissions.setState(submission.id, moved.state, moved.conditionalDueAt); !done)
        return done.error();
    return act.finish({action, u"submission"_s, submission.id.value(), submission.person,
                       stateJson(submission), stateJson(moved), reason});
}

/// A submission with what the actor lacks to touch it.
struct OwnSubmission
{
    Submission submission;
    Blockers blockers;
};

Result<OwnSubmission> loadOwn(const Act &act, Right right, SubmissionId id)
{
    auto submission = SubmissionRepository(act.database()).load(id);
    if (!submission)
        return submission.error();
    auto blockers = ownBlockers(act.database(), act.actor(), right, submission->candidacy, submission->block,
                                act.today());
    if (!blockers)
        return blockers.error();
    return OwnSubmission{std::move(*submission), std::move(*blockers)};
}

/// The actor's reasons, then the project's.
Result<Blockers> everyDepositBlocker(const Database &database, const Actor &by, const Candidacy &candidacy,
                                     const ReferenceSheet &sheet, const SubmissionDraft &draft, QDate today)
{
    auto blockers = ownBlockers(database, by, Right::Deposit, candidacy.id, draft.block, today);
    if (!blockers)
        return blockers.error();
    const auto more = depositBlockers(database, candidacy, sheet, draft, today);
    if (!more)
        return more.error();
    append(*blockers, *more);
    return blockers;
}

} // namespace

Result<Blockers> SubmissionService::depositBlockers(const Actor &by, const SubmissionDraft &draft) const
{
    const Database &database = m_context.database();
    const auto candidacy = CandidacyRepository(database).load(draft.candidacy);
    if (!candidacy)
        return candidacy.error();
    const auto sheet = m_context.rules.sheet(candidacy->sheet);
    if (!sheet)
        return sheet.error();
    if (Status aimed = checkTarget(**sheet, *candidacy, draft.block); !aimed)
        return aimed.error();
    Blockers blockers = rightBlockers(by, Right::Deposit);
    const auto more = everyDepositBlocker(database, by, *candidacy, **sheet, draft, m_context.clock.today());
    if (!more)
        return more.error();
    append(blockers, *more);
    return blockers;
}

Result<SubmissionId> SubmissionService::deposit(const Actor &by, const SubmissionDraft &draft)
{
    auto act = Act::begin(m_context, by, Right::Deposit);
    if (!act)
        return act.error();
    const auto candidacy = CandidacyRepository(act->database()).load(draft.candidacy);
    if (!candidacy)
        return candidacy.error();
    const auto sheet = m_context.rules.sheet(candidacy->sheet);
    if (!sheet)
        return sheet.error();
    if (Status aimed = checkTarget(**sheet, *candidacy, draft.block); !aimed)
        return aimed.error();
    if (Status named = checkNames(draft.files); !named)
        return named.error();
    const auto blockers = everyDepositBlocker(act->database(), by, *candidacy, **sheet, draft, act->today());
    if (!blockers)
        return blockers.error();
    if (Status allowed = refuseIf(*blockers); !allowed)
        return allowed.error();
    const SubmissionRepository submissions(act->database());
    const auto previous = submissions.latest(candidacy->person, draft.block);
    if (!previous)
        return previous.error();
    const Submission submission = newAttempt(*candidacy, draft, *previous, act->at());
    const auto id = submissions.add(submission);
    if (!id)
        return id.error();
    if (Status added = addDeliverables(m_context, *id, draft.files, act->at()); !added)
        return added.error();
    if (Status done = act->finish({u"submission.deposited"_s,
                                   u"submission"_s,
                                   id->value(),
                                   candidacy->person,
                                   {},
                                   withFiles(stateJson(submission), draft.files)});
        !done)
        return done.error();
    return *id;
}

Status SubmissionService::addFiles(const Actor &by, SubmissionId submission,
                                   const std::vector<IncomingFile> &files)
{
    auto act = Act::begin(m_context, by, Right::Deposit);
    if (!act)
        return act.error();
    if (Status named = checkNames(files); !named)
        return named.error();
    auto own = loadOwn(*act, Right::Deposit, submission);
    if (!own)
        return own.error();
    append(own->blockers, addingBlockers(own->submission, files, act->at()));
    if (Status allowed = refuseIf(own->blockers); !allowed)
        return allowed.error();
    if (Status added = addDeliverables(m_context, submission, files, act->at()); !added)
        return added.error();
    return move(*act, own->submission, SubmissionAct::AddFiles, u"submission.filesAdded"_s, {});
}

Status SubmissionService::withdraw(const Actor &by, SubmissionId submission, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::Deposit);
    if (!act)
        return act.error();
    auto own = loadOwn(*act, Right::Deposit, submission);
    if (!own)
        return own.error();
    append(own->blockers, transitionBlockers(own->submission.state, SubmissionAct::Withdraw));
    append(own->blockers, freezeBlockers(own->submission));
    if (reason.trimmed().isEmpty())
        own->blockers.push_back({BlockerCode::ReasonMissing});
    if (Status allowed = refuseIf(own->blockers); !allowed)
        return allowed.error();
    return move(*act, own->submission, SubmissionAct::Withdraw, u"submission.withdrawn"_s, reason.trimmed());
}

Status SubmissionService::sendBackOverdue(const Actor &by, SubmissionId submission)
{
    auto act = Act::begin(m_context, by, Right::Evaluate);
    if (!act)
        return act.error();
    auto own = loadOwn(*act, Right::Evaluate, submission);
    if (!own)
        return own.error();
    append(own->blockers, overdueBlockers(own->submission, act->at()));
    if (Status allowed = refuseIf(own->blockers); !allowed)
        return allowed.error();
    return move(*act, own->submission, SubmissionAct::SendBack, u"submission.sentBack"_s, {});
}

Result<Submission> SubmissionService::load(SubmissionId submission) const
{
    return SubmissionRepository(m_context.database()).load(submission);
}

Result<std::vector<SubmissionId>> SubmissionService::waiting(int limit) const
{
    return SubmissionRepository(m_context.database()).waiting(limit);
}

Result<std::vector<SubmissionId>> SubmissionService::overdue() const
{
    return SubmissionRepository(m_context.database()).overdue(m_context.clock.now());
}

} // namespace parchemin
