#pragma once

#include "parchemin/core/jury.h"

#include <QStringList>

#include <vector>

namespace parchemin {

/// Whether a member has said that he can come.
enum class MemberFreedom {
    Available, ///< his availabilities cover the session
    Unknown,   ///< he has said nothing of that day
    Away,      ///< of that day he gave other times, or answered a request without it
    Taken,     ///< he sits elsewhere, or is a candidate, at that time
};

/// A member who could sit, and what speaks for and against him on that day.
struct PanelCandidate
{
    JuryMember member;
    MemberFreedom freedom = MemberFreedom::Unknown;
    /// The session's candidates for whom he could not sit (BR-45), by name.
    QStringList tiedTo = {};
    /// Why he may not be seated that day (BR-44); empty where nobody has looked.
    Blockers unfit = {};
    int recentSessions = 0; ///< how often he sat over the period of the rotation
};

/// Members who have sat together, and how often.
struct SeatedTogether
{
    std::vector<JuryMemberId> members; ///< sorted, without substitutes
    int times = 0;

    friend bool operator==(const SeatedTogether &, const SeatedTogether &) = default;
};

/// What the session asks for.
struct PanelDemand
{
    std::vector<JuryRuleSet> ruleSets; ///< all must hold
    QDate on;
    Policy policy;
    std::vector<SeatedTogether> together = {};
};

/// Why a panel stands where it stands, best news first.
struct PanelReason
{
    enum class Kind {
        NoTie,         ///< nobody is tied to a candidate
        Tied,          ///< `names` cannot sit for `others`
        Covered,       ///< a substitute takes the place of `names` for `others`
        AllAvailable,  ///< everybody said that he can come
        NotAsked,      ///< `names` have not said so
        NeverTogether, ///< this panel is new
        Together,      ///< it sat `count` times
        LightLoad,     ///< nobody sat more often than the least busy ones
        Load,          ///< `names` sat often: up to `count` times
        Balance,       ///< women and men sit (BR-47); `count` women
        NoBalance,     ///< only women or only men: an indicator, it changes no rank
    };
    Kind kind;
    QStringList names = {};
    QStringList others = {};
    int count = 0;

    friend bool operator==(const PanelReason &, const PanelReason &) = default;
};

/// A panel that fulfils every rule, with its substitutes.
struct RankedPanel
{
    std::vector<PanelSeat> seats; ///< lead (who presides), professionals, substitutes
    int cost = 0;                 ///< the lower the better; 0: nothing speaks against it
    std::vector<PanelReason> reasons;
};

/// The best `limit` panels of a lead and professionals that every rule set allows (BR-41…44), of members who
/// are not away. In order of: passages without a substitute for a tied member (BR-46), members not asked yet,
/// the same panel again, load. The balance of women and men is told, never counted (BR-47).
[[nodiscard]] std::vector<RankedPanel> rankPanels(const std::vector<PanelCandidate> &candidates,
                                                  const PanelDemand &demand, int limit);
/// Why no panel at all can be made: SES_PANEL_SIZE for each quality of which too few can come, with what
/// keeps each of the others; else what the rules say of the best ones. Empty when rankPanels() finds one.
[[nodiscard]] Blockers panelShortage(const std::vector<PanelCandidate> &candidates,
                                     const PanelDemand &demand);

} // namespace parchemin
