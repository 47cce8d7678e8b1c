#pragma once

#include "parchemin/core/juryruleset.h"
#include "parchemin/core/policy.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/core/result.h"
#include "parchemin/store/rulesrepository.h"

#include <memory>
#include <vector>

namespace parchemin {

class Database;

/// The sheets, policy and jury rules of one store, read once.
class Rulebook
{
public:
    /// Reads them; StoreCorrupt when the store has no sheet or its policy is incomplete today.
    [[nodiscard]] static Result<std::unique_ptr<Rulebook>> load(const Database &database, QDate today);

    /// The sheet under that id; it lives as long as the rulebook. NotFound when there is none.
    [[nodiscard]] Result<const ReferenceSheet *> sheet(SheetId id) const;
    /// The sheet that new candidacies follow: the one loaded last.
    [[nodiscard]] SheetId currentSheet() const { return m_current; }
    [[nodiscard]] const ReferenceSheet &current() const;
    [[nodiscard]] Result<Policy> policy(QDate day) const;
    [[nodiscard]] const std::vector<JuryRuleSet> &ruleSets() const { return m_ruleSets; }
    [[nodiscard]] const std::vector<PolicyParameter> &parameters() const { return m_parameters; }

private:
    Rulebook(std::vector<RulesRepository::LoadedSheet> sheets, std::vector<PolicyParameter> parameters,
             std::vector<JuryRuleSet> ruleSets, SheetId current);

    std::vector<RulesRepository::LoadedSheet> m_sheets;
    std::vector<PolicyParameter> m_parameters;
    std::vector<JuryRuleSet> m_ruleSets;
    SheetId m_current;
};

} // namespace parchemin
