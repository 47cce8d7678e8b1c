#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// What a new validation records; number and uuid are given by the repository.
struct BlockValidationDraft
{
    PersonId person;
    QString rncpCode;
    int block;
    std::optional<CandidacyId> candidacy;
    ValidationSource source;
    std::optional<EvaluationId> evaluation = {};
    std::optional<DecisionId> decision = {};
    QString legalNote = {};
    QDate validatedOn;
    UserId validatedBy;
    QByteArray snapshot; ///< canonical JSON of the frozen ratings (BR-30)
};

/// Blocks acquired for life: rows are added, never changed.
class BlockValidationRepository
{
public:
    explicit BlockValidationRepository(const Database &database)
        : m_database(database)
    {
    }

    /// RuleRefused by the schema when an active one exists (BR-32).
    Result<BlockValidationId> add(const BlockValidationDraft &draft) const;
    Status cancel(BlockValidationId id, const ValidationCancellation &cancellation) const;
    Result<BlockValidation> load(BlockValidationId id) const;
    /// All of a person for one sheet code, cancelled ones too, by block and date.
    Result<std::vector<BlockValidation>> ofPerson(PersonId person, const QString &rncpCode) const;
    /// The user who validated it.
    Result<UserId> validatorOf(BlockValidationId id) const;
    /// The frozen ratings.
    Result<QByteArray> snapshot(BlockValidationId id) const;

private:
    const Database &m_database;
};

} // namespace parchemin
