#include "parchemin/core/juryruleset.h"

#include <algorithm>
#include <iterator>

namespace parchemin {
namespace {

bool isValidOn(const JuryRuleSet &set, QDate day)
{
    return (!set.validFrom || *set.validFrom <= day) && (!set.validTo || day <= *set.validTo);
}

bool concerns(const JuryRuleSet &set, AccessRoute route)
{
    return set.routes.empty() || std::ranges::find(set.routes, route) != set.routes.end();
}

} // namespace

std::vector<JuryRuleSet> applicableRuleSets(const std::vector<JuryRuleSet> &all, AccessRoute route,
                                            QDate sessionDay, QDate candidacyStart)
{
    std::vector<JuryRuleSet> result;
    std::ranges::copy_if(all, std::back_inserter(result), [=](const JuryRuleSet &set) {
        const QDate day = set.basis == RuleSetBasis::SessionDate ? sessionDay : candidacyStart;
        return concerns(set, route) && isValidOn(set, day);
    });
    return result;
}

std::vector<JuryRuleSet> sessionRuleSets(const std::vector<JuryRuleSet> &all, QDate sessionDay)
{
    std::vector<JuryRuleSet> result;
    std::ranges::copy_if(all, std::back_inserter(result), [sessionDay](const JuryRuleSet &set) {
        return set.routes.empty() && set.basis == RuleSetBasis::SessionDate && isValidOn(set, sessionDay);
    });
    return result;
}

bool chairHasCastingVote(const std::vector<JuryRuleSet> &applicable)
{
    return std::ranges::any_of(applicable, &JuryRuleSet::chairHasCastingVote);
}

} // namespace parchemin
