#include "app/evaluationrules.h"

#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/equivalencerepository.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <QJsonArray>

#include <algorithm>

#include "app/submissionrules.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Whether the person accompanied the project: the assignment began before it was handed in.
bool accompanied(const MentoringAssignment &assignment, PersonId person, const Submission &submission)
{
    const bool isFor = !assignment.block || assignment.block == submission.block;
    return assignment.mentorPerson == person && isFor &&
           assignment.from < certifierDay(submission.submittedAt);
}

} // namespace

Result<EvaluationCase> loadCase(const Context &context, SubmissionId id, QDate today)
{
    auto submission = SubmissionRepository(context.database()).load(id);
    if (!submission)
        return submission.error();
    auto candidacy = CandidacyRepository(context.database()).load(submission->candidacy);
    if (!candidacy)
        return candidacy.error();
    const auto sheet = context.rules.sheet(candidacy->sheet);
    if (!sheet)
        return sheet.error();
    const SkillBlock *block = (*sheet)->block(submission->block);
    if (block == nullptr)
        return Error{ErrorCode::StoreCorrupt, u"a submission to a block that its sheet has not"_s};
    const auto policy = context.rules.policy(today);
    if (!policy)
        return policy.error();
    return EvaluationCase{std::move(*submission), std::move(*candidacy), *sheet, block, *policy};
}

Result<Equivalences> standingEquivalences(const Database &database, const EvaluationCase &subject)
{
    return EquivalenceRepository(database).standing(subject.submission.person, subject.sheet->rncpCode,
                                                    subject.block->number);
}

Result<EvaluatorFacts> evaluatorOf(const Database &database, const Actor &by, const Submission &submission,
                                   QDate on)
{
    EvaluatorFacts facts{.name = by.name};
    facts.isLead = std::ranges::find(by.roles, Role::Lead) != by.roles.end();
    if (!by.person)
        return facts;
    const MentorRepository mentors(database);
    const auto mentor = mentors.byPerson(*by.person);
    if (!mentor)
        return mentor.error();
    if (mentor->has_value()) {
        facts.name = (*mentor)->name;
        facts.isActiveMentor = isActiveOn(**mentor, on);
        facts.isValidatingMentor = facts.isActiveMentor && (*mentor)->isValidating;
    }
    const auto assignments = mentors.assignmentsOf(submission.candidacy);
    if (!assignments)
        return assignments.error();
    for (const MentoringAssignment &assignment : *assignments) {
        if (isAssignedOn(assignment, *by.person, submission.block, on))
            facts.isAssigned = true;
        if (accompanied(assignment, *by.person, submission))
            facts.isCandidatesMentor = true;
    }
    return facts;
}

Blockers evaluatorBlockers(const Actor &by, const EvaluatorFacts &evaluator, const EvaluationCase &subject)
{
    Blockers blockers = evaluatorBlockers(*subject.block, evaluator, subject.policy);
    if (!by.person) {
        // Whoever he is, this account cannot say: neither a habilitation nor an assignment is known of
        // nobody.
        std::erase_if(blockers, [](const Blocker &blocker) {
            return blocker.code == BlockerCode::NotOwnSubmission ||
                   blocker.code == BlockerCode::EvaluatorUnqualified;
        });
        append(blockers, personBlockers(by));
    } else if (by.person == subject.submission.person &&
               !contains(blockers, BlockerCode::EvaluatorUnqualified)) {
        blockers.push_back(Blocker{BlockerCode::EvaluatorUnqualified}
                               .with(u"mentor"_s, evaluator.name)
                               .with(u"n"_s, subject.block->number));
    }
    return blockers;
}

Blockers openBlockers(const Submission &submission)
{
    if (submission.state != SubmissionState::InEvaluation && submission.state != SubmissionState::InReview)
        return evaluationStartBlockers(submission);
    Blockers blockers;
    if (submission.isFrozen)
        blockers.push_back(Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, submission.block));
    if (submission.deliverables.empty())
        blockers.push_back(Blocker{BlockerCode::NoDeliverable}.with(u"n"_s, submission.block));
    return blockers;
}

Status checkDraft(const SkillBlock &block, const EvaluationDraft &draft)
{
    for (auto rating = draft.ratings.begin(); rating != draft.ratings.end(); ++rating) {
        const bool isKnown = block.competency(rating->competency) != nullptr;
        const bool isRepeated =
            std::find_if(std::next(rating), draft.ratings.end(), [&rating](const auto &other) {
                return other.competency == rating->competency;
            }) != draft.ratings.end();
        if (!isKnown || isRepeated) {
            return Error{ErrorCode::InvalidInput, u"an unknown competency, or one rated twice"_s,
                         u"/ratings/%1"_s.arg(std::distance(draft.ratings.begin(), rating))};
        }
    }
    return Done{};
}

Blockers lockingBlockers(const SkillBlock &block, const EvaluationDraft &draft, EvaluationOutcome outcome,
                         SubmissionState state, const Policy &policy)
{
    Blockers blockers = outcomeBlockers(block, draft, outcome, state, policy);
    // A suspicion of fraud stops the grid; every other outcome rests on a whole one (BR-21).
    const bool needsWholeGrid = outcome != EvaluationOutcome::RejectedFraud;
    if (needsWholeGrid && !contains(blockers, BlockerCode::RatingMissing))
        append(blockers, ratingBlockers(block, draft.ratings));
    return blockers;
}

QJsonObject toJson(const Evaluation &evaluation)
{
    QJsonArray ratings;
    for (const CompetencyRating &rating : evaluation.ratings) {
        ratings.append(
            QJsonObject{{u"competency"_s, rating.competency}, {u"level"_s, codeName(rating.level)}});
    }
    return {{u"submission"_s, evaluation.submission.value()},
            {u"outcome"_s, codeName(evaluation.outcome)},
            {u"ratings"_s, ratings}};
}

} // namespace parchemin
