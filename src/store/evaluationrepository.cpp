#include "parchemin/store/evaluationrepository.h"

#include "parchemin/store/commentbankrepository.h"
#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <algorithm>

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<Evaluation> evaluationOf(const Statement &row)
{
    const std::optional<EvaluationOutcome> outcome = evaluationOutcomeFromCode(row.text(6));
    if (!outcome)
        return unknownName(u"evaluation.outcome"_s, row.text(6));
    return Evaluation{.id = row.id<EvaluationId>(0),
                      .submission = row.id<SubmissionId>(1),
                      .evaluator = row.id<PersonId>(2),
                      .evaluatorName = personName(row, 3),
                      .outcome = *outcome,
                      .ratings = {},
                      .comment = row.text(7),
                      .lockedAt = row.instant(8),
                      .supersedes = row.optionalId<EvaluationId>(9),
                      .correctionReason = row.text(10)};
}

struct OwnedRating
{
    EvaluationId evaluation;
    CompetencyRating rating;
};

Result<OwnedRating> ratingOf(const Statement &row)
{
    const std::optional<RatingLevel> level = ratingLevelFromCode(row.text(2));
    if (!level)
        return unknownName(u"competency_rating.level"_s, row.text(2));
    return OwnedRating{row.id<EvaluationId>(0),
                       {.competency = row.smallInteger(1),
                        .level = *level,
                        .comment = row.text(3),
                        .evidence = row.text(4)}};
}

/// Reads evaluations and their ratings with two statements that select the same evaluations.
Result<std::vector<Evaluation>> withRatings(Statement &evaluations, Statement &ratings)
{
    auto found = collectChecked<Evaluation>(evaluations, evaluationOf);
    if (!found || found->empty())
        return found;
    const auto rated = collectChecked<OwnedRating>(ratings, ratingOf);
    if (!rated)
        return rated.error();
    for (const OwnedRating &owned : *rated) {
        const auto owner = std::ranges::find(*found, owned.evaluation, &Evaluation::id);
        if (owner != found->end())
            owner->ratings.push_back(owned.rating);
    }
    return found;
}

Status addRating(const Database &database, EvaluationId id, const Evaluation &evaluation,
                 const CompetencyRating &rating)
{
    Statement insert(database,
                     u"INSERT INTO competency_rating (evaluation_id, competency, level, comment, evidence) "
                     "VALUES (:evaluation, :competency, :level, :comment, :evidence)"_s);
    insert.bind(u":evaluation"_s, id)
        .bind(u":competency"_s, rating.competency)
        .bind(u":level"_s, codeName(rating.level))
        .bind(u":comment"_s, rating.comment)
        .bind(u":evidence"_s, rating.evidence);
    const auto row = insert.insert();
    if (!row)
        return row.error();
    return CommentBankRepository(database).add(*row, evaluation.evaluator, evaluation.submission,
                                               rating.competency, rating.comment);
}

} // namespace

Result<EvaluationId> EvaluationRepository::add(const Evaluation &evaluation,
                                               const EvaluatorFacts &evaluator) const
{
    Statement insert(
        m_database,
        u"INSERT INTO evaluation (uuid, submission_id, evaluator_id, outcome, comment, locked_at, "
        "supersedes_id, correction_reason, was_validating, was_lead, was_mentor) VALUES (:uuid, "
        ":submission, :evaluator, :outcome, :comment, :at, :supersedes, :reason, :validating, :lead, "
        ":mentor)"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":submission"_s, evaluation.submission)
        .bind(u":evaluator"_s, evaluation.evaluator)
        .bind(u":outcome"_s, codeName(evaluation.outcome))
        .bind(u":comment"_s, evaluation.comment)
        .bind(u":at"_s, evaluation.lockedAt)
        .bind(u":supersedes"_s, evaluation.supersedes)
        .bind(u":reason"_s, evaluation.correctionReason)
        .bind(u":validating"_s, evaluator.isValidatingMentor)
        .bind(u":lead"_s, evaluator.isLead)
        .bind(u":mentor"_s, evaluator.isActiveMentor);
    const auto id = typedId<EvaluationId>(insert.insert());
    if (!id)
        return id.error();
    for (const CompetencyRating &rating : evaluation.ratings) {
        if (Status added = addRating(m_database, *id, evaluation, rating); !added)
            return added.error();
    }
    return *id;
}

Result<Evaluation> EvaluationRepository::load(EvaluationId id) const
{
    Statement query(
        m_database,
        u"SELECT e.id, e.submission_id, e.evaluator_id, p.birth_name, p.usage_name, p.first_names, "
        "e.outcome, e.comment, e.locked_at, e.supersedes_id, e.correction_reason FROM evaluation AS e "
        "JOIN person AS p ON p.id = e.evaluator_id WHERE e.id = :id"_s);
    query.bind(u":id"_s, id);
    Statement ratings(m_database, u"SELECT evaluation_id, competency, level, comment, evidence "
                                  "FROM competency_rating WHERE evaluation_id = :id ORDER BY competency"_s);
    ratings.bind(u":id"_s, id);
    auto found = withRatings(query, ratings);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, u"no evaluation %1"_s.arg(id.value())};
    return std::move(found->front());
}

Result<std::optional<Evaluation>> EvaluationRepository::currentOf(SubmissionId submission) const
{
    Statement query(m_database,
                    u"SELECT e.id FROM evaluation AS e WHERE e.submission_id = :submission AND NOT EXISTS "
                    "(SELECT 1 FROM evaluation AS n WHERE n.supersedes_id = e.id) "
                    "ORDER BY e.locked_at DESC, e.id DESC LIMIT 1"_s);
    query.bind(u":submission"_s, submission);
    const auto id = first<EvaluationId>(query, [](const Statement &row) { return row.id<EvaluationId>(0); });
    if (!id)
        return id.error();
    if (!id->has_value())
        return std::optional<Evaluation>();
    auto evaluation = load(**id);
    if (!evaluation)
        return evaluation.error();
    return std::optional(std::move(*evaluation));
}

Result<std::vector<Evaluation>> EvaluationRepository::ofSubmission(SubmissionId submission) const
{
    Statement query(
        m_database,
        u"SELECT e.id, e.submission_id, e.evaluator_id, p.birth_name, p.usage_name, p.first_names, "
        "e.outcome, e.comment, e.locked_at, e.supersedes_id, e.correction_reason FROM evaluation AS e "
        "JOIN person AS p ON p.id = e.evaluator_id WHERE e.submission_id = :submission "
        "ORDER BY e.locked_at, e.id"_s);
    query.bind(u":submission"_s, submission);
    Statement ratings(m_database,
                      u"SELECT r.evaluation_id, r.competency, r.level, r.comment, r.evidence "
                      "FROM evaluation AS e JOIN competency_rating AS r ON r.evaluation_id = e.id "
                      "WHERE e.submission_id = :submission ORDER BY r.evaluation_id, r.competency"_s);
    ratings.bind(u":submission"_s, submission);
    return withRatings(query, ratings);
}

Result<std::vector<Evaluation>> EvaluationRepository::ofPerson(PersonId person) const
{
    Statement query(
        m_database,
        u"SELECT e.id, e.submission_id, e.evaluator_id, p.birth_name, p.usage_name, p.first_names, "
        "e.outcome, e.comment, e.locked_at, e.supersedes_id, e.correction_reason "
        "FROM submission AS s JOIN evaluation AS e ON e.submission_id = s.id "
        "JOIN person AS p ON p.id = e.evaluator_id WHERE s.person_id = :person "
        "ORDER BY e.locked_at, e.id"_s);
    query.bind(u":person"_s, person);
    Statement ratings(m_database,
                      u"SELECT r.evaluation_id, r.competency, r.level, r.comment, r.evidence "
                      "FROM submission AS s JOIN evaluation AS e ON e.submission_id = s.id "
                      "JOIN competency_rating AS r ON r.evaluation_id = e.id WHERE s.person_id = :person "
                      "ORDER BY r.evaluation_id, r.competency"_s);
    ratings.bind(u":person"_s, person);
    return withRatings(query, ratings);
}

Result<EvaluatorFacts> EvaluationRepository::evaluatorAt(EvaluationId id) const
{
    Statement query(
        m_database,
        u"SELECT p.birth_name, p.usage_name, p.first_names, e.was_mentor, e.was_validating, e.was_lead "
        "FROM evaluation AS e JOIN person AS p ON p.id = e.evaluator_id WHERE e.id = :id"_s);
    query.bind(u":id"_s, id);
    // The assignment is not kept: locking demanded it of everybody but the lead.
    return single<EvaluatorFacts>(query, [](const Statement &row) {
        return EvaluatorFacts{.name = personName(row, 0),
                              .isActiveMentor = row.flag(3),
                              .isValidatingMentor = row.flag(4),
                              .isLead = row.flag(5),
                              .isAssigned = !row.flag(5)};
    });
}

} // namespace parchemin
