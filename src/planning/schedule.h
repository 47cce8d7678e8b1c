#pragma once

#include <bit>
#include <vector>

#include "planning/model.h"

namespace parchemin::planning {

/// A plan under construction: small steps with their cost kept up to date, and a way back.
///
/// A step may leave limits of jurors overstepped for a while (isWithinLimits() tells); everything else is the
/// caller's to ask before: fits(), canSit(), hasConflict().
class Schedule
{
public:
    explicit Schedule(const Model &model);
    /// Becomes like another schedule of the same model, without its way back.
    void copyFrom(const Schedule &other);
    /// Holds the sessions and places of a schedule of the same problem, at the prices of this one's model.
    /// Only while nothing is open.
    void rebuildFrom(const Schedule &other);

    [[nodiscard]] qint64 cost() const { return m_cost; }

    // What is
    [[nodiscard]] bool isOpen(int session) const { return panel(session)[0] != nobody; }
    [[nodiscard]] const Panel &panel(int session) const { return m_panels[at(session)]; }
    [[nodiscard]] quint64 taken(int session) const { return m_taken[at(session)]; }
    /// The candidate in a slot that is taken.
    [[nodiscard]] CandidateIndex occupant(int session, int slot) const
    {
        return m_occupants[at(session) * m_model.slotStride + at(slot)];
    }
    [[nodiscard]] int heardIn(int session) const { return m_heard[at(session)]; }
    [[nodiscard]] std::vector<CandidateIndex> candidatesIn(int session) const;
    /// Where a candidate is; negative when she has no place.
    [[nodiscard]] int sessionOf(CandidateIndex candidate) const { return m_sessionOf[at(candidate)]; }
    [[nodiscard]] int slotOf(CandidateIndex candidate) const { return m_slotOf[at(candidate)]; }
    [[nodiscard]] const std::vector<int> &openSessions() const { return m_open.items; }
    [[nodiscard]] const std::vector<CandidateIndex> &unplaced() const { return m_unplaced.items; }

    // What can be
    /// The slots of a session in which the candidate can begin now, whoever sits.
    [[nodiscard]] quint64 freeStarts(CandidateIndex candidate, int session) const;
    /// The same when her option for the session's half-day is at hand.
    [[nodiscard]] quint64 freeStarts(CandidateIndex candidate, int session, const Option &option) const;
    [[nodiscard]] bool hasConflict(CandidateIndex candidate, int session) const;
    [[nodiscard]] bool hasConflictWithHeard(JurorIndex juror, int session) const;
    /// Available, in no session of that half-day, with a half-day to spare on that day and in all.
    [[nodiscard]] bool canSit(JurorIndex juror, CellIndex cell) const;
    [[nodiscard]] bool sits(JurorIndex juror, CellIndex cell) const
    {
        return m_sits[at(juror) * m_model.cellCount + at(cell)] != 0;
    }
    /// After steps that overstepped them: in one place at a time, within the limits of a day and in all.
    [[nodiscard]] bool isWithinLimits(JurorIndex juror, CellIndex cell) const;
    [[nodiscard]] bool hasEnoughExternals(const Panel &panel) const;
    /// What one more half-day of a juror costs.
    [[nodiscard]] qint64 seatPrice(JurorIndex juror, int session) const;
    /// What hearing a candidate there costs, without holes.
    [[nodiscard]] qint64 placePrice(CandidateIndex candidate, int session, int slot,
                                    const Panel &panel) const;
    /// The same when her option for the session's half-day is at hand.
    [[nodiscard]] qint64 placePrice(CandidateIndex candidate, int session, int slot, const Panel &panel,
                                    const Option &option) const;

    // Steps
    void place(CandidateIndex candidate, int session, int slot);
    void remove(CandidateIndex candidate);
    void open(int session, const Panel &panel);
    /// Only when nobody is heard there.
    void close(int session);
    void reseat(int session, int which, JurorIndex juror);

    // The way back
    struct Mark
    {
        std::size_t steps;
        qint64 cost;
    };
    [[nodiscard]] Mark mark() const { return {m_trail.size(), m_cost}; }
    void rollBack(const Mark &mark);
    void forgetTrail() { m_trail.clear(); }

    [[nodiscard]] Plan toPlan() const;

private:
    enum class StepKind : quint8 { Place, Remove, Open, Close, Reseat };
    struct Step
    {
        StepKind kind;
        int session;
        int first;  ///< the candidate, or the seat
        int second; ///< the slot, or the juror who sat there
        Panel panel;
    };
    /// Numbers in any order, found, added and taken out in no time.
    struct Pool
    {
        std::vector<int> items;
        std::vector<int> positions;

        void add(int item);
        void take(int item);
    };

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    void link(CandidateIndex candidate, int session, int slot);
    void unlink(CandidateIndex candidate);
    void seat(JurorIndex juror, CellIndex cell);
    void unseat(JurorIndex juror, CellIndex cell);
    [[nodiscard]] qint64 lastSeatPrice(JurorIndex juror, int session) const;
    [[nodiscard]] qint64 genderPrice(const Panel &panel) const;
    [[nodiscard]] qint64 heardPrice(int session, const Panel &panel) const;
    [[nodiscard]] qint64 changePrice(JurorIndex juror, int session) const;

    const Model &m_model;
    qint64 m_cost = 0;
    std::vector<int> m_sessionOf;
    std::vector<int> m_slotOf;
    std::vector<Panel> m_panels;
    std::vector<quint64> m_taken;
    std::vector<CandidateIndex> m_occupants;
    std::vector<int> m_heard;
    std::vector<quint8> m_sits;  ///< juror by half-day: in how many sessions
    std::vector<int> m_load;     ///< juror: half-days
    std::vector<int> m_dayLoads; ///< juror by day
    Pool m_open;
    Pool m_unplaced;
    std::vector<Step> m_trail;
};

/// Empty slots between the first and the last taken one.
[[nodiscard]] int holesIn(quint64 taken);
/// The number of the lowest bit that is set; only for a set that is not empty.
[[nodiscard]] inline int lowestOf(quint64 set)
{
    return std::countr_zero(set);
}

} // namespace parchemin::planning
