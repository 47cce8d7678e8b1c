#pragma once

#include "parchemin/app/juryplanning.h"
#include "parchemin/core/id.h"
#include "parchemin/planning/plandifference.h"
#include "parchemin/planning/planner.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace parchemin {

/// A juror who does not come on these days.
struct Withdrawal
{
    JuryMemberId member;
    QDate from;
    QDate until; ///< included
    QString reason;

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};

/// The sessions of the days on which a juror who withdraws would sit, as a problem without him.
struct WithdrawalCase
{
    /// A session that hears somebody, at its place of the plan.
    struct Seated
    {
        SessionId session;
        planning::CellIndex cell;
        planning::RoomIndex room;

        friend bool operator==(const Seated &, const Seated &) = default;
    };
    PlanningTask task;
    planning::Plan former; ///< his seats are empty in it
    std::vector<Seated> sessions;
    std::vector<SessionId> loose; ///< sessions that hear nobody yet, or lack members: he only leaves them

    QStringList begun =
        {}; ///< codes of sessions that hear or have begun: he keeps his seat, and is marked absent

    [[nodiscard]] bool touchesNothing() const { return sessions.empty() && loose.empty(); }

    friend bool operator==(const WithdrawalCase &, const WithdrawalCase &) = default;
};

/// What a juror's withdrawal would change.
struct WithdrawalProposal
{
    Withdrawal withdrawal;
    WithdrawalCase known; ///< as the store was
    planning::Plan repaired = {};
    planning::PlanDifference difference = {};
    bool isLeastChange = false; ///< nobody moves, and no seat changes but his
};

/// Reads what a withdrawal concerns and looks for the plan that changes least: substitutes who were called
/// already, then others, then other times (BR-46). Writes nothing. InvalidInput, with the place in `where`
/// ("/until", "/reason"), NotFound for an unknown member; Cancelled.
[[nodiscard]] Result<WithdrawalProposal> withdrawalProposal(const Database &database, const Rulebook &rules,
                                                            const Withdrawal &withdrawal,
                                                            const QDateTime &now,
                                                            const planning::SearchOptions &options);

/// The difference in words, a sentence for each seat and each candidate; never empty for a proposal that
/// changes something.
[[nodiscard]] QStringList sentences(const WithdrawalProposal &proposal);

/// Withdrawals in the store.
class JurorWithdrawals
{
public:
    explicit JurorWithdrawals(Context &context)
        : m_context(context)
    {
    }

    /// Writes it all in one transaction: the juror's times, seats, passages and constitutions; or nothing,
    /// with every reason. Conflict when the sessions are not what they were when the proposal was made.
    Status apply(const Actor &by, const WithdrawalProposal &proposal);

private:
    Context &m_context;
};

} // namespace parchemin
