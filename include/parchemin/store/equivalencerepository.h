#pragma once

#include "parchemin/core/equivalence.h"
#include "parchemin/core/result.h"

namespace parchemin {

class Database;

/// Partial equivalences (BR-35): rows are added and taken back, never removed.
class EquivalenceRepository
{
public:
    explicit EquivalenceRepository(const Database &database)
        : m_database(database)
    {
    }

    Result<EquivalenceId> add(PersonId person, const QString &rncpCode, int block,
                              const EquivalenceDraft &draft, const QDateTime &at, UserId by) const;
    /// RuleRefused by the schema when it is taken back already.
    Status withdraw(EquivalenceId id, const QString &reason, const QDateTime &at, UserId by) const;
    Result<PartialEquivalence> load(EquivalenceId id) const;
    /// All of a person for one sheet code, those taken back too, by block and in their order.
    Result<Equivalences> ofPerson(PersonId person, const QString &rncpCode) const;
    /// All of a person for one block, those taken back too, in their order.
    Result<Equivalences> ofBlock(PersonId person, const QString &rncpCode, int block) const;
    /// Those of one block that stand.
    Result<Equivalences> standing(PersonId person, const QString &rncpCode, int block) const;

private:
    const Database &m_database;
};

} // namespace parchemin
