#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/juryopinion.h"
#include "parchemin/core/result.h"
#include "parchemin/store/opinionrepository.h"

namespace parchemin {

/// One member who sits for a candidate, and what may be seen of his opinion.
struct OpinionSeat
{
    PanelSeat seat;
    bool isSealed = false;
    std::optional<JuryOpinion> opinion = {}; ///< his own to himself; everybody's once they are open
};

/// The individual opinions on one candidate, as one person may see them (BR-65).
struct OpinionBoard
{
    DefenceId defence;
    std::vector<OpinionSeat> seats;             ///< those who sit, chair first as the session has it
    bool isOpen = false;                        ///< revealed, together
    bool isOver = false;                        ///< the jury has decided: none is sealed any more
    std::optional<OpinionReveal> reveal = {};   ///< before all had sealed
    std::optional<OpinionSummary> summary = {}; ///< once open, for those who may see it
    std::optional<JuryMemberId> own = {};       ///< the seat of who asks
    std::optional<JuryOpinion> draft = {};      ///< what he has typed and not sealed
    Blockers ratingBlockers;                    ///< why he cannot give an opinion now
    Blockers revealBlockers;                    ///< why he cannot reveal them now, but for the reason
};

/// What that person may see of them.
[[nodiscard]] Result<OpinionBoard> readOpinions(const Database &database, const Rulebook &rules,
                                                const Actor &by, DefenceId defence);

/// The sealed individual grids of a deliberation: each member's is his own until all who sit have sealed
/// theirs, or the lead reveals them; nothing of them goes to the minutes, the notices or the journal (BR-65).
class OpinionService
{
public:
    explicit OpinionService(Context &context)
        : m_context(context)
    {
    }

    /// What that person may see.
    [[nodiscard]] Result<OpinionBoard> board(const Actor &by, DefenceId defence) const;
    /// Keeps what a member who sits has typed: private, no act.
    Status saveDraft(const Actor &by, const JuryOpinion &opinion);
    /// Seals it for good: every block rated, and what he would decide.
    Status seal(const Actor &by, const JuryOpinion &opinion);
    /// Opens the opinions although somebody has not sealed his; he gives none any more.
    Status reveal(const Actor &by, DefenceId defence, const QString &reason);

private:
    Context &m_context;
};

} // namespace parchemin
