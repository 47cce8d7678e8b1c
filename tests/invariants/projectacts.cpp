#include <algorithm>

#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What mentors and candidates do with projects.
namespace parchemin {
namespace {

Attempt assignMentor(World &world, qint64 candidacy)
{
    const std::optional<int> block = world.chance(70) ? std::nullopt : std::optional(1 + world.below(5));
    return attempt(world.projects().assignMentor(world.lead(), CandidacyId{candidacy},
                                                 world.oneOf(world.mentorIds()), block));
}

Attempt endAssignment(World &world, qint64 assignment)
{
    return attempt(world.projects().endAssignment(world.lead(), AssignmentId{assignment}));
}

Attempt deposit(World &world, qint64 candidacy)
{
    const auto missing = world.pick(
        u"WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 5) "
        "SELECT n FROM number JOIN candidacy AS c ON c.id = :id WHERE NOT EXISTS "
        "(SELECT 1 FROM block_validation AS v WHERE c.person_id = v.person_id AND v.block = n) "
        "AND NOT EXISTS (SELECT 1 FROM submission AS s WHERE s.person_id = c.person_id AND s.block = n "
        "AND s.state NOT IN ('TO_REWORK', 'WITHDRAWN', 'REJECTED_FRAUD'))"_s,
        candidacy);
    const int block = missing ? static_cast<int>(*missing) : 1 + world.below(5);
    return attempt(world.projects().deposit(
        world.lead(), {.candidacy = CandidacyId{candidacy}, .block = block, .files = world.files()}));
}

Attempt addFiles(World &world, qint64 submission)
{
    return attempt(world.projects().addFiles(world.lead(), SubmissionId{submission}, world.files()));
}

Attempt withdrawSubmission(World &world, qint64 submission)
{
    return attempt(world.projects().withdraw(world.lead(), SubmissionId{submission}, world.reason()));
}

Attempt sendBackOverdue(World &world, qint64 submission)
{
    return attempt(world.projects().sendBackOverdue(world.lead(), SubmissionId{submission}));
}

Attempt openFraudCase(World &world, qint64 submission)
{
    return attempt(world.projects().openFraudCase(world.lead(), SubmissionId{submission},
                                                  FraudCategory::Plagiarism, world.reason()));
}

Attempt closeFraudCase(World &world, qint64 submission)
{
    return attempt(world.projects().closeFraudCase(world.lead(), SubmissionId{submission}, world.reason(),
                                                   world.chance(30)));
}

/// The mentor who accompanies that candidate, or anybody.
const Actor &evaluatorOf(World &world, qint64 submission)
{
    const auto person = world.pick(u"SELECT m.person_id FROM mentoring_assignment AS a "
                                   "JOIN mentor AS m ON m.id = a.mentor_id "
                                   "JOIN submission AS s ON s.candidacy_id = a.candidacy_id "
                                   "WHERE s.id = :id AND a.to_on IS NULL AND m.is_validating = 1 "
                                   "AND (a.block IS NULL OR a.block = s.block)"_s,
                                   submission);
    const auto found = std::ranges::find_if(
        world.mentors(), [&person](const Actor &one) { return person && one.person == PersonId{*person}; });
    return found == world.mentors().end() || world.chance(5) ? world.oneOf(world.mentors()) : *found;
}

/// A grid that mostly suits its outcome.
EvaluationDraft grid(World &world, const Actor &evaluator, qint64 submission)
{
    const auto block =
        static_cast<int>(world.number(u"SELECT block FROM submission WHERE id = :id"_s, submission));
    EvaluationDraft draft{.submission = SubmissionId{submission},
                          .evaluator = evaluator.person.value_or(PersonId{0}),
                          .comment = world.chance(90) ? u"Travail relu."_s : QString()};
    for (const Competency &competency : world.sheet().block(block)->competencies)
        draft.ratings.push_back({.competency = competency.ordinal, .level = RatingLevel::Acquired});
    const int draw = world.below(100);
    draft.outcome = draw < 60   ? EvaluationOutcome::Validated
                    : draw < 85 ? EvaluationOutcome::Conditional
                    : draw < 97 ? EvaluationOutcome::ToRework
                                : EvaluationOutcome::RejectedFraud;
    const bool lacks = draft.outcome != EvaluationOutcome::Validated;
    if (lacks != world.chance(5))
        draft.ratings.front().level = RatingLevel::Partial;
    if (world.chance(3))
        draft.ratings.pop_back();
    return draft;
}

Attempt saveDraft(World &world, qint64 submission)
{
    const Actor &evaluator = evaluatorOf(world, submission);
    return attempt(world.evaluations().saveDraft(evaluator, grid(world, evaluator, submission)));
}

Attempt lockEvaluation(World &world, qint64 submission)
{
    const Actor &evaluator = evaluatorOf(world, submission);
    return attempt(world.evaluations().lock(evaluator, grid(world, evaluator, submission)));
}

Attempt correctEvaluation(World &world, qint64 evaluation)
{
    const qint64 submission =
        world.number(u"SELECT submission_id FROM evaluation WHERE id = :id"_s, evaluation);
    const Actor &evaluator = evaluatorOf(world, submission);
    return attempt(world.evaluations().correct(evaluator, EvaluationId{evaluation},
                                               grid(world, evaluator, submission), world.reason()));
}

} // namespace

std::vector<RandomAct> projectActs()
{
    const QString candidacies = u"SELECT id FROM candidacy"_s;
    const QString all = u"SELECT id FROM submission"_s;
    const QString toEvaluate =
        u"SELECT id FROM submission WHERE state IN ('SUBMITTED', 'IN_EVALUATION', 'IN_REVIEW')"_s;
    const QString training =
        u"SELECT c.id FROM candidacy AS c WHERE c.state = 'IN_PROGRESS' AND c.route <> 'VAE' AND "_s;
    const QString accompanied =
        u"EXISTS (SELECT 1 FROM mentoring_assignment AS a JOIN mentor AS m ON m.id = a.mentor_id "
        "WHERE a.candidacy_id = c.id AND a.to_on IS NULL AND a.block IS NULL AND m.is_validating = 1)"_s;
    return {
        {u"assignMentor"_s, 20, training + u"NOT "_s + accompanied, candidacies, assignMentor},
        {u"endAssignment"_s, 1, u"SELECT id FROM mentoring_assignment WHERE to_on IS NULL"_s,
         u"SELECT id FROM mentoring_assignment"_s, endAssignment},
        {u"deposit"_s, 50, training + accompanied, candidacies, deposit},
        {u"addFiles"_s, 14, u"SELECT id FROM submission WHERE state = 'CONDITIONAL'"_s, all, addFiles},
        {u"withdrawSubmission"_s, 4, u"SELECT id FROM submission WHERE state = 'SUBMITTED'"_s, all,
         withdrawSubmission},
        {u"sendBackOverdue"_s, 80,
         u"SELECT id FROM submission WHERE state = 'CONDITIONAL' AND conditional_due_at < :now"_s, all,
         sendBackOverdue},
        {u"openFraudCase"_s, 1, all, all, openFraudCase},
        {u"closeFraudCase"_s, 40, u"SELECT submission_id FROM fraud_case WHERE closed_at IS NULL"_s, all,
         closeFraudCase},
        {u"saveDraft"_s, 5, toEvaluate, all, saveDraft},
        {u"lockEvaluation"_s, 90, toEvaluate, all, lockEvaluation},
        {u"correctEvaluation"_s, 5,
         u"SELECT e.id FROM evaluation AS e WHERE NOT EXISTS (SELECT 1 FROM evaluation AS n "
         "WHERE n.supersedes_id = e.id) AND NOT EXISTS (SELECT 1 FROM block_validation AS v "
         "WHERE v.evaluation_id = e.id)"_s,
         u"SELECT id FROM evaluation"_s, correctEvaluation},
    };
}

} // namespace parchemin
