#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <vector>

namespace parchemin {

class Database;

/// What hangs on a person and would follow in a merge.
struct PersonRows
{
    std::vector<CandidacyId> candidacies;
    std::vector<SubmissionId> submissions;
    std::vector<BlockValidationId> validations;
    std::vector<DocumentId> documents;
    qint64 employments = 0;
    qint64 accommodations = 0;
    qint64 equivalences = 0;
    qint64 conflicts = 0;
    qint64 convocations = 0;
    bool isActor = false; ///< mentor, juror, user or evaluator: such a person cannot be merged into another

    friend bool operator==(const PersonRows &, const PersonRows &) = default;
};

/// The rows of one person handed to another (BR-18).
///
/// Candidacies, projects, employments, accommodations, partial equivalences, conflicts and convocations
/// change hands. What is for life, validations, documents and events, is never rewritten: whoever reads them
/// by person reads those of the merged ones too.
class PersonMergeRepository
{
public:
    explicit PersonMergeRepository(const Database &database)
        : m_database(database)
    {
    }

    Result<PersonRows> rowsOf(PersonId person) const;
    /// The blocks at which a project waits for its judgement.
    Result<std::vector<int>> blocksUnderWay(PersonId person) const;
    /// Hands everything over and marks the one as merged; attempts at a block are numbered anew by their
    /// date.
    Status merge(PersonId merged, PersonId kept) const;

private:
    const Database &m_database;
};

} // namespace parchemin
