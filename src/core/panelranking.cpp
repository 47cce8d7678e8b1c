#include "parchemin/core/panelranking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

// What one of each weighs: an uncovered recusal costs a passage, the rest is a matter of convenience.
constexpr int uncoveredCost = 1000;
constexpr int coveredCost = 40;
constexpr int notAskedCost = 15;
constexpr int togetherCost = 8;
constexpr int loadCost = 1;
/// So many of each quality are combined, the cheapest ones: enough for a choice, and quick with hundreds.
constexpr qsizetype considered = 24;

using Candidates = std::vector<PanelCandidate>;
using Chosen = std::vector<const PanelCandidate *>;

struct Sizes
{
    int leads = 1;
    int professionals = 2;
};

Sizes sizesOf(const std::vector<JuryRuleSet> &ruleSets)
{
    Sizes sizes{1, 0};
    int total = 0;
    for (const JuryRuleSet &rules : ruleSets) {
        sizes.leads = std::max(sizes.leads, rules.leads);
        sizes.professionals = std::max(sizes.professionals, rules.minProfessionals);
        total = std::max({total, rules.total, rules.minTotal});
    }
    sizes.professionals = std::max({sizes.professionals, total - sizes.leads, 1});
    return sizes;
}

int costOf(const PanelCandidate &candidate)
{
    return static_cast<int>(candidate.tiedTo.size()) * coveredCost +
           (candidate.freedom == MemberFreedom::Unknown ? notAskedCost : 0) +
           candidate.recentSessions * loadCost;
}

/// Why he cannot be asked.
Blockers absenceOf(const PanelCandidate &candidate, const PanelDemand &demand)
{
    Blockers blockers;
    if (candidate.freedom == MemberFreedom::Away || candidate.freedom == MemberFreedom::Taken)
        blockers.push_back(Blocker{BlockerCode::NotAvailable}.with(u"personne"_s, candidate.member.name));
    append(blockers, withoutWarnings(memberBlockers(candidate.member, demand.on, demand.policy)));
    return blockers;
}

/// Those of a quality who can come, the cheapest first.
Chosen ofQuality(const Candidates &candidates, JuryQuality quality, const PanelDemand &demand)
{
    Chosen chosen;
    for (const PanelCandidate &candidate : candidates) {
        if (candidate.member.quality == quality && absenceOf(candidate, demand).empty())
            chosen.push_back(&candidate);
    }
    std::ranges::stable_sort(chosen, [](const PanelCandidate *left, const PanelCandidate *right) {
        return costOf(*left) < costOf(*right);
    });
    return chosen;
}

PanelSeat seatOf(const PanelCandidate &candidate, SeatRole role)
{
    return {candidate.member, role, Presence::Expected, false};
}

std::vector<PanelSeat> seatsOf(const Chosen &panel)
{
    std::vector<PanelSeat> seats;
    for (const PanelCandidate *one : panel) {
        const bool isLead = one->member.quality == JuryQuality::PedagogicalLead;
        seats.push_back(seatOf(*one, isLead ? SeatRole::Lead : SeatRole::Professional));
    }
    if (!seats.empty())
        seats.front().isChair = true;
    return seats;
}

bool sharesCandidate(const QStringList &left, const QStringList &right)
{
    return std::ranges::any_of(left, [&right](const QString &name) { return right.contains(name); });
}

/// Who has taken a seat already, and for which candidates.
struct Replacement
{
    const PanelCandidate *substitute;
    QStringList candidates;
};

/// Somebody of the same quality, outside the panel, free for everyone the member is tied to and not yet in
/// another's seat for one of them.
const PanelCandidate *substituteFor(const PanelCandidate &member, const Chosen &panel, const Chosen &reserve,
                                    const std::vector<Replacement> &used)
{
    for (const PanelCandidate *one : reserve) {
        const bool isSeated = std::ranges::find(panel, one) != panel.end();
        const bool isUsed = std::ranges::any_of(used, [&](const Replacement &replacement) {
            return replacement.substitute == one && sharesCandidate(replacement.candidates, member.tiedTo);
        });
        if (!isSeated && !isUsed && !sharesCandidate(one->tiedTo, member.tiedTo) &&
            one->member.quality == member.member.quality) {
            return one;
        }
    }
    return nullptr;
}

int timesTogether(const Chosen &panel, const std::vector<SeatedTogether> &together)
{
    std::vector<JuryMemberId> members;
    for (const PanelCandidate *one : panel)
        members.push_back(one->member.id);
    std::ranges::sort(members);
    const auto found = std::ranges::find(together, members, &SeatedTogether::members);
    return found == together.end() ? 0 : found->times;
}

/// Judges one panel: its substitutes, its cost, its reasons.
class Judgement
{
public:
    Judgement(const Chosen &panel, const Chosen &reserve, const PanelDemand &demand, int leastLoad)
        : m_panel(panel)
        , m_result{seatsOf(panel), 0, {}}
    {
        judgeTies(reserve);
        addReserve(reserve);
        judgeAsking();
        judgeHabit(timesTogether(panel, demand.together));
        judgeLoad(leastLoad);
        tellBalance();
    }
    [[nodiscard]] RankedPanel take() { return std::move(m_result); }

private:
    using Kind = PanelReason::Kind;

    void add(PanelReason reason, int cost = 0)
    {
        m_result.reasons.push_back(std::move(reason));
        m_result.cost += cost;
    }
    void seatSubstitute(const PanelCandidate &candidate)
    {
        const auto isThere = [&candidate](const PanelSeat &seat) {
            return seat.member.id == candidate.member.id;
        };
        if (std::ranges::none_of(m_result.seats, isThere))
            m_result.seats.push_back(seatOf(candidate, SeatRole::Substitute));
    }
    void judgeTies(const Chosen &reserve)
    {
        bool isTied = false;
        std::vector<Replacement> used;
        for (const PanelCandidate *member : m_panel) {
            if (member->tiedTo.isEmpty())
                continue;
            isTied = true;
            const int passages = static_cast<int>(member->tiedTo.size());
            if (const PanelCandidate *substitute = substituteFor(*member, m_panel, reserve, used)) {
                seatSubstitute(*substitute);
                used.push_back({substitute, member->tiedTo});
                add({Kind::Covered, {member->member.name}, member->tiedTo}, passages * coveredCost);
            } else {
                add({Kind::Tied, {member->member.name}, member->tiedTo}, passages * uncoveredCost);
            }
        }
        if (!isTied)
            add({Kind::NoTie});
    }
    /// One professional in reserve for the day, where there is one (BR-46).
    void addReserve(const Chosen &reserve)
    {
        const auto isSubstitute = [](const PanelSeat &seat) {
            return seat.role == SeatRole::Substitute && seat.member.quality == JuryQuality::Professional;
        };
        if (std::ranges::any_of(m_result.seats, isSubstitute))
            return;
        for (const PanelCandidate *one : reserve) {
            if (one->member.quality == JuryQuality::Professional &&
                std::ranges::find(m_panel, one) == m_panel.end()) {
                seatSubstitute(*one);
                return;
            }
        }
    }
    void judgeAsking()
    {
        QStringList names;
        for (const PanelCandidate *one : m_panel) {
            if (one->freedom == MemberFreedom::Unknown)
                names.append(one->member.name);
        }
        if (names.isEmpty()) {
            add({Kind::AllAvailable});
        } else {
            add({Kind::NotAsked, names}, static_cast<int>(names.size()) * notAskedCost);
        }
    }
    void judgeHabit(int times)
    {
        if (times == 0) {
            add({Kind::NeverTogether});
        } else {
            add({.kind = Kind::Together, .count = times}, times * togetherCost);
        }
    }
    void judgeLoad(int least)
    {
        QStringList names;
        int most = 0;
        int cost = 0;
        for (const PanelCandidate *one : m_panel) {
            cost += one->recentSessions * loadCost;
            most = std::max(most, one->recentSessions);
            if (one->recentSessions > least + 1)
                names.append(one->member.name);
        }
        if (names.isEmpty()) {
            add({.kind = Kind::LightLoad, .count = most}, cost);
        } else {
            add({Kind::Load, names, {}, most}, cost);
        }
    }
    void tellBalance()
    {
        const auto counts = [this](Sex sex) {
            return static_cast<int>(std::ranges::count_if(
                m_panel, [sex](const PanelCandidate *one) { return one->member.sex == sex; }));
        };
        const int women = counts(Sex::Female);
        const int men = counts(Sex::Male);
        if (women > 0 && men > 0) {
            add({.kind = Kind::Balance, .count = women});
        } else if (women + men == static_cast<int>(m_panel.size())) {
            add({.kind = Kind::NoBalance, .count = women});
        }
    }

    const Chosen &m_panel;
    RankedPanel m_result;
};

/// Every choice of `size` out of `from`, given to `use` in the order of the list.
template <typename Use>
void combine(const Chosen &from, std::size_t size, std::size_t begin, Chosen &chosen, const Use &use)
{
    if (size == 0) {
        use(chosen);
        return;
    }
    for (std::size_t index = begin; index + size <= from.size(); ++index) {
        chosen.push_back(from[index]);
        combine(from, size - 1, index + 1, chosen, use);
        chosen.pop_back();
    }
}

Chosen cheapest(Chosen all)
{
    all.resize(std::min(all.size(), static_cast<std::size_t>(considered)));
    return all;
}

} // namespace

std::vector<RankedPanel> rankPanels(const std::vector<PanelCandidate> &candidates, const PanelDemand &demand,
                                    int limit)
{
    const Sizes sizes = sizesOf(demand.ruleSets);
    const Chosen leads = ofQuality(candidates, JuryQuality::PedagogicalLead, demand);
    const Chosen professionals = ofQuality(candidates, JuryQuality::Professional, demand);
    Chosen reserve = leads;
    reserve.insert(reserve.end(), professionals.begin(), professionals.end());
    int least = 0;
    if (!reserve.empty())
        least = (*std::ranges::min_element(reserve, {}, &PanelCandidate::recentSessions))->recentSessions;
    std::vector<RankedPanel> panels;
    const Chosen consideredProfessionals = cheapest(professionals);
    Chosen panel;
    combine(cheapest(leads), static_cast<std::size_t>(sizes.leads), 0, panel, [&](Chosen &chosenLeads) {
        Chosen whole = chosenLeads;
        combine(consideredProfessionals, static_cast<std::size_t>(sizes.professionals), 0, whole,
                [&](const Chosen &complete) {
                    const Blockers blockers =
                        panelBlockers(seatsOf(complete), demand.ruleSets, demand.on, demand.policy);
                    if (withoutWarnings(blockers).empty())
                        panels.push_back(Judgement(complete, reserve, demand, least).take());
                });
    });
    std::ranges::stable_sort(panels, {}, &RankedPanel::cost);
    panels.resize(std::min(panels.size(), static_cast<std::size_t>(std::max(limit, 0))));
    return panels;
}

Blockers panelShortage(const std::vector<PanelCandidate> &candidates, const PanelDemand &demand)
{
    if (!rankPanels(candidates, demand, 1).empty())
        return {};
    const Sizes sizes = sizesOf(demand.ruleSets);
    const Chosen leads = cheapest(ofQuality(candidates, JuryQuality::PedagogicalLead, demand));
    const Chosen professionals = cheapest(ofQuality(candidates, JuryQuality::Professional, demand));
    Blockers blockers;
    const auto lack = [&](const Chosen &there, int wanted, JuryQuality quality, const QString &code) {
        if (std::ssize(there) >= wanted)
            return;
        blockers.push_back(Blocker{BlockerCode::PanelSize}
                               .with(u"x"_s, static_cast<qint64>(there.size()))
                               .with(u"total"_s, wanted)
                               .with(u"qualite"_s, code));
        for (const PanelCandidate &candidate : candidates) {
            if (candidate.member.quality == quality)
                append(blockers, absenceOf(candidate, demand));
        }
    };
    lack(leads, sizes.leads, JuryQuality::PedagogicalLead, u"LEAD"_s);
    lack(professionals, sizes.professionals, JuryQuality::Professional, u"PROFESSIONAL"_s);
    if (!blockers.empty())
        return blockers;
    Chosen best(leads.begin(), leads.begin() + sizes.leads);
    best.insert(best.end(), professionals.begin(), professionals.begin() + sizes.professionals);
    return withoutWarnings(panelBlockers(seatsOf(best), demand.ruleSets, demand.on, demand.policy));
}

} // namespace parchemin
