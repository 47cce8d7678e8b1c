#pragma once

#include "parchemin/planning/plan.h"

#include <array>
#include <span>
#include <vector>

#include "planning/rows.h"

namespace parchemin::planning {

/// A panel by position: the lead, then the professionals.
using Panel = std::array<JurorIndex, 1 + professionalSeats>;
inline constexpr JurorIndex nobody = -1;

/// What the search pays for each flaw; the weights, or another tongue of the same when a plan is repaired.
struct Prices
{
    qint64 unscheduled = 0;
    qint64 session = 0;
    qint64 jurorDay = 0;
    qint64 hole = 0;
    qint64 notPreferred = 0;
    qint64 oneGender = 0;
    qint64 vaeWithoutExperience = 0;
    qint64 noSpeciality = 0;
    qint64 balance = 0;
    qint64 movedCandidate = 0;
    qint64 movedRoom = 0;
    qint64 changedSeat = 0;
};

/// The weights as prices, the change from a former plan being free.
[[nodiscard]] Prices pricesOf(const Weights &weights);

/// A half-day in which a candidate can begin: bit n of the sets stands for slot n.
struct Option
{
    CellIndex cell = 0;
    quint64 starts = 0;
    quint64 preferred = 0;
};

/// Where a candidate was in the former plan.
struct FormerPlace
{
    CellIndex cell = -1; ///< none: she had no place
    int session = -1;    ///< none: that room is not free any more
    int slot = 0;
};

/// A problem laid out for search: flat tables, everything by position.
///
/// A "session" here is a half-day in a room, open or not; those of one half-day lie side by side.
class Model
{
public:
    /// `former` adds what a change from it costs; the prices say how much.
    Model(const Problem &problem, const Prices &prices, const Plan *former = nullptr);
    /// Makes options found at once. Worth its time before some ten thousand moves.
    void numberOptions();

    struct JurorFacts
    {
        bool isExternal = false;
        bool hasVaeExperience = false;
        int gender = -1; ///< none: not known
        int maxCellsPerDay = 0;
        int maxCells = 0;
    };
    struct CandidateFacts
    {
        int slotsNeeded = 1;
        quint64 shape = 1; ///< the slots of a defence that begins in slot 0
        bool isVae = false;
        int speciality = -1; ///< none: any professional will do
        qint64 leftOut = 0;  ///< the price of leaving her out
        FormerPlace former;
    };

    [[nodiscard]] int sessionsOf(CellIndex cell) const
    {
        return firstSession[at(cell) + 1] - firstSession[at(cell)];
    }
    [[nodiscard]] bool isAvailable(JurorIndex juror, CellIndex cell) const
    {
        return availability[at(juror) * cellCount + at(cell)];
    }
    [[nodiscard]] bool knows(JurorIndex juror, int speciality) const
    {
        return knowledge[at(juror) * specialityCount + at(speciality)];
    }
    [[nodiscard]] bool isConflict(CandidateIndex candidate, JurorIndex juror) const
    {
        for (const JurorIndex other : conflicts[at(candidate)]) {
            if (other == juror)
                return true;
        }
        return false;
    }
    [[nodiscard]] const Option *optionIn(CandidateIndex candidate, CellIndex cell) const
    {
        if (optionNumbers.empty())
            return optionSought(candidate, cell);
        const qint16 number = optionNumbers[at(candidate) * cellCount + at(cell)];
        return number < 0 ? nullptr : &options[at(candidate)][at(number)];
    }
    /// A person has fixed where the candidate is heard.
    [[nodiscard]] bool isPinned(CandidateIndex candidate) const
    {
        return candidates[at(candidate)].leftOut > prices.unscheduled + prices.movedCandidate;
    }
    /// The jurors of a role who are available in a half-day: seat 0 is the lead's.
    [[nodiscard]] const std::vector<JurorIndex> &jurorsFor(int seat, CellIndex cell) const
    {
        return seat == 0 ? leadsIn[at(cell)] : professionalsIn[at(cell)];
    }
    [[nodiscard]] int candidateCount() const { return static_cast<int>(candidates.size()); }
    [[nodiscard]] int sessionCount() const { return static_cast<int>(cellOfSession.size()); }

    [[nodiscard]] static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    Prices prices;
    std::size_t cellCount = 0;
    std::size_t dayCount = 0;
    std::size_t specialityCount = 0;
    std::size_t slotStride = 1; ///< the longest half-day
    std::vector<int> slotCountOfCell;
    std::vector<int> dayOfCell;
    std::vector<std::vector<CellIndex>> cellsOfDay;
    std::vector<int> firstSession; ///< by half-day, and one more: the end
    std::vector<CellIndex> cellOfSession;
    std::vector<RoomIndex> roomOfSession;
    std::vector<JurorFacts> jurors;
    std::vector<std::vector<JurorIndex>> leadsIn;         ///< by half-day
    std::vector<std::vector<JurorIndex>> professionalsIn; ///< by half-day
    std::vector<quint8> availability;                     ///< juror by half-day
    std::vector<quint8> knowledge;                        ///< juror by speciality
    std::vector<CandidateFacts> candidates;
    Rows<Option> options;              ///< by candidate, half-days ascending
    std::vector<qint16> optionNumbers; ///< candidate by half-day, negative: none; empty when not made
    Rows<JurorIndex> conflicts;        ///< by candidate
    std::vector<Panel> formerPanels;   ///< by session; empty without a former plan

private:
    void layOutCells(const Problem &problem);
    void layOutJurors(const Problem &problem);
    void layOutCandidates(const Problem &problem);
    void gatherOptions(const Problem &problem, const Candidate &candidate, const Pin *pin,
                       std::vector<Option> &all) const;
    void layOutFormer(const Plan &former);
    [[nodiscard]] const Option *optionSought(CandidateIndex candidate, CellIndex cell) const;
};

} // namespace parchemin::planning
