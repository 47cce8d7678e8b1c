#include "app/submissionrules.h"

#include "parchemin/core/readiness.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/mentorrepository.h"

#include <algorithm>

#include "app/candidacyrules.h"
#include "app/personwork.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Blockers underWay(const Submission &submission)
{
    return stateForbids(codeName(submission.state), codeName(SubmissionAct::Submit));
}

/// Why an earlier attempt keeps the person from another one.
Result<Blockers> attemptBlockers(const SubmissionRepository &submissions, const Submission &latest,
                                 bool wasValidatedBefore)
{
    const auto openCase = submissions.openFraudCaseOf(latest.id);
    if (!openCase)
        return openCase.error();
    if (openCase->has_value())
        return Blockers{Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, latest.block)};
    switch (latest.state) {
    case SubmissionState::Draft:
    case SubmissionState::Submitted:
    case SubmissionState::InEvaluation:
    case SubmissionState::Conditional:
    case SubmissionState::InReview:
        return underWay(latest);
    case SubmissionState::Validated:
        // Another attempt would take the proposal away from the lead; once the validation was cancelled, or
        // fraud confirmed, it is the way back.
        if (wasValidatedBefore || latest.isFrozen)
            return Blockers{};
        return Blockers{Blocker{BlockerCode::AwaitingLead}.with(u"n"_s, latest.block)};
    case SubmissionState::ToRework:
    case SubmissionState::RejectedFraud:
    case SubmissionState::Withdrawn:
        return Blockers{};
    }
    Q_UNREACHABLE();
}

Result<Blockers> blockBlockers(const Database &database, const Candidacy &candidacy,
                               const ReferenceSheet &sheet, int block)
{
    const auto validations = BlockValidationRepository(database).ofPerson(candidacy.person, sheet.rncpCode);
    if (!validations)
        return validations.error();
    if (const BlockValidation *active = activeValidation(*validations, block))
        return Blockers{alreadyValidated(*active)};
    const SubmissionRepository submissions(database);
    const auto latest = submissions.latest(candidacy.person, block);
    if (!latest)
        return latest.error();
    if (!latest->has_value())
        return Blockers{};
    const bool wasValidated =
        std::ranges::find(*validations, block, &BlockValidation::block) != validations->end();
    return attemptBlockers(submissions, **latest, wasValidated);
}

} // namespace

bool isAssignedOn(const MentoringAssignment &assignment, PersonId mentor, std::optional<int> block, QDate day)
{
    const bool isFor = !assignment.block || assignment.block == block;
    const bool isCurrent = assignment.from <= day && (!assignment.to || day <= *assignment.to);
    return assignment.mentorPerson == mentor && isFor && isCurrent;
}

Result<Blockers> ownBlockers(const Database &database, const Actor &by, Right right, CandidacyId candidacy,
                             int block, QDate day)
{
    const bool actsForAll = std::ranges::any_of(by.roles, [right](Role role) {
        return isAllowed(role, right) && role != Role::Mentor && role != Role::ValidatingMentor;
    });
    if (actsForAll)
        return Blockers{};
    const auto assignments = MentorRepository(database).assignmentsOf(candidacy);
    if (!assignments)
        return assignments.error();
    const bool isAssigned = std::ranges::any_of(*assignments, [&](const MentoringAssignment &assignment) {
        return by.person && isAssignedOn(assignment, *by.person, block, day);
    });
    if (isAssigned)
        return Blockers{};
    return Blockers{Blocker{BlockerCode::NotOwnSubmission}.with(u"mentor"_s, by.name).with(u"n"_s, block)};
}

Result<Blockers> depositBlockers(const Database &database, const Candidacy &candidacy,
                                 const ReferenceSheet &sheet, const SubmissionDraft &draft, QDate today)
{
    Blockers blockers;
    if (candidacy.state != CandidacyState::InProgress)
        append(blockers, stateForbids(codeName(candidacy.state), codeName(SubmissionAct::Submit)));
    if (candidacy.enteredOn > today)
        blockers.push_back(timeOrder(today, candidacy.enteredOn));
    if (draft.files.empty())
        blockers.push_back(Blocker{BlockerCode::NoDeliverable}.with(u"n"_s, draft.block));
    const auto more = blockBlockers(database, candidacy, sheet, draft.block);
    if (!more)
        return more.error();
    append(blockers, *more);
    return blockers;
}

Status refuseIf(const Blockers &blockers)
{
    if (withoutWarnings(blockers).empty())
        return Done{};
    return refused(blockers);
}

QJsonObject stateJson(const Submission &submission)
{
    QJsonObject json{{u"block"_s, submission.block},
                     {u"attempt"_s, submission.attempt},
                     {u"state"_s, codeName(submission.state)}};
    if (submission.conditionalDueAt)
        json.insert(u"conditionalDueAt"_s, submission.conditionalDueAt->toUTC().toString(Qt::ISODateWithMs));
    return json;
}

} // namespace parchemin
