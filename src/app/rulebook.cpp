#include "parchemin/app/rulebook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<std::unique_ptr<Rulebook>> Rulebook::load(const Database &database, QDate today)
{
    const RulesRepository repository(database);
    auto sheets = repository.sheets();
    if (!sheets)
        return sheets.error();
    if (sheets->empty())
        return Error{ErrorCode::StoreCorrupt, u"the store holds no reference sheet"_s};
    auto parameters = repository.policyParameters();
    if (!parameters)
        return parameters.error();
    if (const auto policy = policyOn(*parameters, today); !policy)
        return Error{ErrorCode::StoreCorrupt, policy.error().detail, policy.error().where};
    auto ruleSets = repository.ruleSets();
    if (!ruleSets)
        return ruleSets.error();
    const SheetId current = sheets->back().id;
    return std::unique_ptr<Rulebook>(
        new Rulebook(std::move(*sheets), std::move(*parameters), std::move(*ruleSets), current));
}

Rulebook::Rulebook(std::vector<RulesRepository::LoadedSheet> sheets, std::vector<PolicyParameter> parameters,
                   std::vector<JuryRuleSet> ruleSets, SheetId current)
    : m_sheets(std::move(sheets))
    , m_parameters(std::move(parameters))
    , m_ruleSets(std::move(ruleSets))
    , m_current(current)
{
}

Result<const ReferenceSheet *> Rulebook::sheet(SheetId id) const
{
    const auto found = std::ranges::find(m_sheets, id, &RulesRepository::LoadedSheet::id);
    if (found == m_sheets.end())
        return Error{ErrorCode::NotFound, u"no reference sheet %1"_s.arg(id.value())};
    return &found->sheet;
}

const ReferenceSheet &Rulebook::current() const
{
    return std::ranges::find(m_sheets, m_current, &RulesRepository::LoadedSheet::id)->sheet;
}

Result<Policy> Rulebook::policy(QDate day) const
{
    return policyOn(m_parameters, day);
}

} // namespace parchemin
