#include "app/compositionchecks.h"

#include <algorithm>
#include <iterator>

#include "app/rulechecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Kind = CompositionCheck::Kind;
using Seats = std::vector<PanelSeat>;

Kind kindOf(const QString &requirement)
{
    if (requirement == u"TOTAL"_s)
        return Kind::Total;
    if (requirement == u"MIN_TOTAL"_s)
        return Kind::MinTotal;
    if (requirement == u"LEADS"_s)
        return Kind::Leads;
    if (requirement == u"MIN_PROFESSIONALS"_s)
        return Kind::MinProfessionals;
    if (requirement == u"PROFESSIONAL_RATIO"_s)
        return Kind::ProfessionalRatio;
    Q_ASSERT(requirement == u"EXTERNAL_RATIO"_s);
    return Kind::ExternalRatio;
}

/// Whom to replace for the ratio: the internal professionals, since the lead sits by his office.
QStringList internalNames(const Seats &seats)
{
    QStringList names;
    for (const PanelSeat &seat : seats) {
        if (!seat.member.isExternal && seat.member.quality == JuryQuality::Professional)
            names.append(seat.member.name);
    }
    return names;
}

std::vector<CompositionCheck> ruleSetChecks(const Seats &sitting, const JuryRuleSet &rules)
{
    std::vector<CompositionCheck> checks;
    for (const SnapshotRuleCheck &found : ruleChecks({rules}, sitting)) {
        CompositionCheck check{.kind = kindOf(found.requirement),
                               .ruleSet = rules.label,
                               .required = found.required,
                               .found = found.found,
                               .isMet = found.isSatisfied};
        if (check.kind == Kind::ExternalRatio && !check.isMet)
            check.names = internalNames(sitting);
        checks.push_back(std::move(check));
    }
    return checks;
}

/// The policy's own share of external members, where it asks for more than the rule sets.
std::vector<CompositionCheck> policyChecks(const Seats &sitting, const std::vector<JuryRuleSet> &ruleSets,
                                           const Policy &policy)
{
    const bool isAskedAnyway = std::ranges::any_of(ruleSets, [&policy](const JuryRuleSet &rules) {
        return rules.minExternalRatio >= policy.externalRatioMin;
    });
    if (isAskedAnyway || policy.externalRatioMin <= 0.0)
        return {};
    JuryRuleSet own;
    own.minExternalRatio = policy.externalRatioMin;
    return ruleSetChecks(sitting, own);
}

CompositionCheck distinctCheck(const Seats &seats)
{
    CompositionCheck check{.kind = Kind::Distinct};
    for (const Blocker &blocker : compositionBlockers(seats, {})) {
        if (blocker.code == BlockerCode::PanelDuplicate) {
            check.isMet = false;
            check.names.append(blocker.parameters.value(u"membre"_s));
        }
    }
    return check;
}

CompositionCheck memberCheck(const Seats &seats, Kind kind, BlockerCode code, QDate on, const Policy &policy)
{
    CompositionCheck check{.kind = kind};
    for (const PanelSeat &seat : seats) {
        for (const Blocker &blocker : memberBlockers(seat.member, on, policy)) {
            if (blocker.code != code)
                continue;
            check.isMet = false;
            check.why.push_back(blocker);
            if (!check.names.contains(seat.member.name))
                check.names.append(seat.member.name);
        }
    }
    return check;
}

CompositionCheck balanceCheck(const Seats &sitting)
{
    const auto count = [&sitting](Sex sex) {
        return static_cast<int>(
            std::ranges::count_if(sitting, [sex](const PanelSeat &seat) { return seat.member.sex == sex; }));
    };
    const int women = count(Sex::Female);
    const int men = count(Sex::Male);
    const int size = static_cast<int>(sitting.size());
    return {.kind = Kind::Balance,
            .required = size,
            .found = women,
            .isMet = size < 2 || women + men < size || (women > 0 && men > 0)};
}

} // namespace

std::vector<CompositionCheck> compositionChecks(const Seats &seats, const std::vector<JuryRuleSet> &ruleSets,
                                                QDate on, const Policy &policy)
{
    Seats sitting;
    std::ranges::copy_if(seats, std::back_inserter(sitting),
                         [](const PanelSeat &seat) { return seat.role != SeatRole::Substitute; });
    std::vector<CompositionCheck> checks;
    const auto add = [&checks](std::vector<CompositionCheck> more) {
        checks.insert(checks.end(), more.begin(), more.end());
    };
    for (const JuryRuleSet &rules : ruleSets)
        add(ruleSetChecks(sitting, rules));
    add(policyChecks(sitting, ruleSets, policy));
    const bool isPresided = std::ranges::any_of(sitting, &PanelSeat::isChair);
    add({distinctCheck(seats),
         {.kind = Kind::Chair, .required = 1, .found = isPresided ? 1 : 0, .isMet = isPresided},
         memberCheck(seats, Kind::Habilitation, BlockerCode::NotHabilitated, on, policy),
         memberCheck(seats, Kind::Charter, BlockerCode::Charter, on, policy),
         {.kind = Kind::Substitutes,
          .found = static_cast<int>(seats.size() - sitting.size()),
          .isMet = seats.size() > sitting.size()},
         balanceCheck(sitting)});
    return checks;
}

} // namespace parchemin
