#pragma once

#include "parchemin/core/juryruleset.h"
#include "parchemin/core/policy.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/core/result.h"

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Sheets, policy parameters and jury rule sets, as loaded into the store.
class RulesRepository
{
public:
    struct LoadedSheet
    {
        SheetId id;
        ReferenceSheet sheet;
    };

    explicit RulesRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Conflict when that code and version are already there (BR-01).
    Result<SheetId> addSheet(const ReferenceSheet &sheet, const QDateTime &at) const;
    /// All, in the order in which they were loaded.
    Result<std::vector<LoadedSheet>> sheets() const;
    /// How many candidacies follow a sheet of another code, whatever became of them.
    Result<qint64> candidaciesOfOtherCodes(const QString &rncpCode) const;
    Status addPolicyParameter(const PolicyParameter &parameter) const;
    Result<std::vector<PolicyParameter>> policyParameters() const;
    Status addRuleSet(const JuryRuleSet &set, const QDateTime &at) const;
    Result<std::vector<JuryRuleSet>> ruleSets() const;

private:
    const Database &m_database;
};

} // namespace parchemin
