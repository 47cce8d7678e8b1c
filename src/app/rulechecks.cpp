#include "app/rulechecks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Ratios of a panel of a few members are small fractions; two of them are equal within this.
constexpr double tolerance = 1e-9;

int percent(double ratio)
{
    return static_cast<int>(std::lround(ratio * 100));
}

double share(qint64 count, qint64 size)
{
    return size == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(size);
}

class Checks
{
public:
    explicit Checks(QString ruleSet)
        : m_ruleSet(std::move(ruleSet))
    {
    }

    void exactly(const QString &requirement, int required, qint64 found)
    {
        if (required > 0)
            add(requirement, required, static_cast<int>(found), found == required);
    }
    void atLeast(const QString &requirement, int required, qint64 found)
    {
        if (required > 0)
            add(requirement, required, static_cast<int>(found), found >= required);
    }
    void atLeastShare(const QString &requirement, double required, double found)
    {
        if (required > 0.0)
            add(requirement, percent(required), percent(found), found >= required - tolerance);
    }
    [[nodiscard]] std::vector<SnapshotRuleCheck> take() { return std::move(m_checks); }

private:
    void add(const QString &requirement, int required, int found, bool isSatisfied)
    {
        m_checks.push_back({m_ruleSet, requirement, required, found, isSatisfied});
    }

    QString m_ruleSet;
    std::vector<SnapshotRuleCheck> m_checks;
};

std::vector<SnapshotRuleCheck> checksOf(const JuryRuleSet &rules, const std::vector<PanelSeat> &seats)
{
    const qint64 size = std::ssize(seats);
    const qint64 leads = std::ranges::count(seats, SeatRole::Lead, &PanelSeat::role);
    const qint64 professionals = std::ranges::count(seats, SeatRole::Professional, &PanelSeat::role);
    const qint64 external =
        std::ranges::count_if(seats, [](const PanelSeat &seat) { return seat.member.isExternal; });
    Checks checks(rules.code);
    checks.exactly(u"TOTAL"_s, rules.total, size);
    checks.atLeast(u"MIN_TOTAL"_s, rules.minTotal, size);
    checks.exactly(u"LEADS"_s, rules.leads, leads);
    checks.atLeast(u"MIN_PROFESSIONALS"_s, rules.minProfessionals, professionals);
    checks.atLeastShare(u"PROFESSIONAL_RATIO"_s, rules.minProfessionalRatio, share(professionals, size));
    checks.atLeastShare(u"EXTERNAL_RATIO"_s, rules.minExternalRatio, share(external, size));
    return checks.take();
}

} // namespace

std::vector<SnapshotRuleCheck> ruleChecks(const std::vector<JuryRuleSet> &ruleSets,
                                          const std::vector<PanelSeat> &seats)
{
    std::vector<SnapshotRuleCheck> all;
    for (const JuryRuleSet &rules : ruleSets) {
        const std::vector<SnapshotRuleCheck> checks = checksOf(rules, seats);
        all.insert(all.end(), checks.begin(), checks.end());
    }
    return all;
}

std::vector<SnapshotRuleCheck> conflictChecks(const std::vector<JuryRuleSet> &ruleSets,
                                              const std::vector<PanelSeat> &seats,
                                              const std::vector<ConflictOfInterest> &ties, QDate on)
{
    const auto isTied = [&ties, on](const PanelSeat &seat) {
        return std::ranges::any_of(ties, [&seat, on](const ConflictOfInterest &tie) {
            return tie.member == seat.member.id && tie.isActiveOn(on);
        });
    };
    const int tied = static_cast<int>(std::ranges::count_if(seats, isTied));
    std::vector<SnapshotRuleCheck> all;
    all.reserve(ruleSets.size());
    for (const JuryRuleSet &rules : ruleSets)
        all.push_back({rules.code, u"CONFLICTS"_s, 0, tied, tied == 0});
    return all;
}

} // namespace parchemin
