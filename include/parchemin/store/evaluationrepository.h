#pragma once

#include "parchemin/core/evaluation.h"
#include "parchemin/core/result.h"

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Drafts (private, not journalled) and locked evaluations (append-only).
class EvaluationRepository
{
public:
    explicit EvaluationRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Replaces the draft of that submission and evaluator.
    Status saveDraft(const EvaluationDraft &draft, const QDateTime &at) const;
    Result<std::optional<EvaluationDraft>> draft(SubmissionId submission, PersonId evaluator) const;
    Status removeDraft(SubmissionId submission, PersonId evaluator) const;

    /// Adds a locked evaluation with its ratings and how the evaluator was entitled; its id is ignored.
    Result<EvaluationId> add(const Evaluation &evaluation, const EvaluatorFacts &evaluator) const;
    Result<Evaluation> load(EvaluationId id) const;
    /// The current one of a submission: the latest that nothing supersedes.
    Result<std::optional<Evaluation>> currentOf(SubmissionId submission) const;
    /// All of a submission, oldest first.
    Result<std::vector<Evaluation>> ofSubmission(SubmissionId submission) const;
    /// All of a person's submissions, oldest first.
    Result<std::vector<Evaluation>> ofPerson(PersonId person) const;
    /// How the evaluator was entitled when it was locked (BR-05).
    Result<EvaluatorFacts> evaluatorAt(EvaluationId id) const;

private:
    const Database &m_database;
};

} // namespace parchemin
