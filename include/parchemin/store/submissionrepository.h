#pragma once

#include "parchemin/core/result.h"
#include "parchemin/core/submission.h"

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Submissions with their files and fraud cases.
class SubmissionRepository
{
public:
    explicit SubmissionRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds one without its deliverables; its id and uuid are ignored and made anew.
    Result<SubmissionId> add(const Submission &submission) const;
    Result<DeliverableId> addDeliverable(SubmissionId submission, const Deliverable &deliverable) const;
    Status setState(SubmissionId id, SubmissionState state,
                    const std::optional<QDateTime> &conditionalDueAt) const;
    /// With its deliverables. It is frozen while a fraud case is open, and for good once fraud is confirmed.
    Result<Submission> load(SubmissionId id) const;
    /// All of a person, by block and attempt.
    Result<std::vector<Submission>> ofPerson(PersonId person) const;
    /// The latest attempt of a person at a block; nothing when there is none.
    Result<std::optional<Submission>> latest(PersonId person, int block) const;
    /// Those that wait for an evaluation, oldest first.
    Result<std::vector<SubmissionId>> waiting(int limit) const;
    /// Conditional passes whose time is over at `now` (BR-22), oldest first.
    Result<std::vector<SubmissionId>> overdue(const QDateTime &now) const;

    Status openFraudCase(const FraudCase &fraudCase) const;
    Status closeFraudCase(SubmissionId id, const QString &hearingNote, bool isConfirmed,
                          const QDateTime &at) const;
    Result<std::optional<FraudCase>> openFraudCaseOf(SubmissionId id) const;
    /// Whether a fraud case of the person is open (BR-26).
    Result<bool> hasFraudFreeze(PersonId person) const;

private:
    const Database &m_database;
};

} // namespace parchemin
