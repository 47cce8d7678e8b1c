#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"
#include "parchemin/planning/plan.h"
#include "parchemin/planning/planchecker.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace parchemin {

/// A half-day on which the lead wants juries to sit.
struct PlanningHalfDay
{
    QDate day;
    QTime startsAt; ///< local, Europe/Paris
    int slotCount = 4;

    friend bool operator==(const PlanningHalfDay &, const PlanningHalfDay &) = default;
};

/// A room, or a video link: free on every half-day of the frame unless a session is held there already.
struct PlanningRoom
{
    QString name; ///< a place, or the address of the link
    bool isRemote = false;

    friend bool operator==(const PlanningRoom &, const PlanningRoom &) = default;
};

/// When and where the lead lets juries be planned.
struct PlanningFrame
{
    std::vector<PlanningHalfDay> halfDays; ///< by day and time
    std::vector<PlanningRoom> rooms;
    int slotMinutes = 60;
    /// Jurors who have said nothing about any of these half-days count as free.
    bool areSilentJurorsFree = false;

    friend bool operator==(const PlanningFrame &, const PlanningFrame &) = default;
};

/// InvalidInput, with the place in `where` ("/halfDays/2", "/rooms/0", "/slotMinutes"): a frame without
/// half-day or room, one twice, half-days that overlap, lie in the past or last beyond midnight.
[[nodiscard]] Status checkFrame(const PlanningFrame &frame, const QDateTime &now);

/// What is to be said of a candidate on that day: against a passage, or of one that it does not forbid.
struct DayReasons
{
    QDate day;
    Blockers reasons;

    friend bool operator==(const DayReasons &, const DayReasons &) = default;
};

/// A candidate of the problem, in its order.
struct PlanningCandidate
{
    CandidacyId candidacy;
    PersonId person;
    QString name;     ///< "Yasmine Amrani"; with the number of the dossier where two have the same name
    QString listName; ///< "Amrani Yasmine"; the same
    AccessRoute route;
    int minutes;                          ///< of the passage, with extra time (BR-51)
    std::vector<ConflictOfInterest> ties; ///< why members may not sit (BR-45)
    std::vector<DayReasons> late = {};    ///< days of the frame on which the jury of a VAE is late (BR-54)
    std::vector<DayReasons> barred = {};  ///< those on which no jury may hear her, and why (BR-40, BR-50)

    /// JRY_VAE_DELAY for a passage on that day; empty when it is in time.
    [[nodiscard]] Blockers warningsOn(QDate day) const;
    /// Why she cannot be heard on that day.
    [[nodiscard]] Blockers barsOn(QDate day) const;

    friend bool operator==(const PlanningCandidate &, const PlanningCandidate &) = default;
};

/// A half-day that a session of the store takes from a juror.
struct JurorEngagement
{
    planning::CellIndex cell;
    QDateTime from;  ///< UTC
    QString session; ///< its code

    friend bool operator==(const JurorEngagement &, const JurorEngagement &) = default;
};

/// A juror of the problem, in its order.
struct PlanningJuror
{
    JuryMemberId member;
    QString name;
    Sex sex = Sex::Unknown;
    std::vector<JurorEngagement> engaged = {};

    /// SES_OVERLAP when a session that is written already takes her on that half-day.
    [[nodiscard]] Blockers engagementsOn(planning::CellIndex cell) const;

    friend bool operator==(const PlanningJuror &, const PlanningJuror &) = default;
};

/// The problem that a frame and the store make together, with what its positions stand for.
struct PlanningTask
{
    PlanningFrame frame;
    planning::Problem problem;
    std::vector<PlanningCandidate> candidates;
    std::vector<PlanningJuror> jurors;

    [[nodiscard]] const PlanningHalfDay &halfDay(planning::CellIndex cell) const
    {
        return frame.halfDays.at(static_cast<std::size_t>(cell));
    }
    /// When a slot begins, UTC.
    [[nodiscard]] QDateTime instantOf(planning::CellIndex cell, int slot) const;
    /// The same on the clock of the certifier.
    [[nodiscard]] QTime timeOf(planning::CellIndex cell, int slot) const;

    friend bool operator==(const PlanningTask &, const PlanningTask &) = default;
};

/// Reads what a plan needs: who is ready (BR-40) and has no passage ahead, who may sit and has said when
/// (BR-44, BR-50), whom a tie keeps apart (BR-45), what is engaged already. As of `now`; writes nothing.
[[nodiscard]] Result<PlanningTask> planningTask(const Database &database, const Rulebook &rules,
                                                const PlanningFrame &frame, const QDateTime &now);

/// The broken rules in the words of the domain, each once.
[[nodiscard]] Blockers blockersOf(const PlanningTask &task, const planning::Plan &plan,
                                  const std::vector<planning::Violation> &violations);

/// What applying a plan wrote.
struct AppliedPlan
{
    std::vector<SessionId> sessions;
    int defences = 0;
};

/// Plans of juries in the store.
class JuryPlanning
{
public:
    explicit JuryPlanning(Context &context)
        : m_context(context)
    {
    }

    /// Writes all sessions of the plan with their seats, constitutes them and schedules their defences, in
    /// one transaction; or nothing, with every reason. The plan is judged anew against the store of the
    /// moment: what changed since the task was read is among the reasons. Sessions that hear nobody are left
    /// out; InvalidInput when no other is left.
    Result<AppliedPlan> apply(const Actor &by, const PlanningTask &task, const planning::Plan &plan);

private:
    Context &m_context;
};

} // namespace parchemin
