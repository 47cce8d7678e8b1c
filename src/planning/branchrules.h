#pragma once

#include <vector>

#include "planning/dayblocks.h"

namespace parchemin::planning {

/// A session of a column: who sits, who is heard.
struct ColumnSession
{
    CellIndex cell = 0;
    RoomIndex room = 0;
    std::array<JurorIndex, 1 + professionalSeats> jurors{};
    std::vector<PlannedDefence> defences = {};
};

/// What is settled on a branch of a proof.
class BranchRules
{
public:
    /// Something that may be settled, one way or the other.
    enum class Subject { None, HalfDay, Seat, Place };
    struct Question
    {
        Subject subject = Subject::None;
        CellIndex cell = 0;
        int who = 0; ///< a juror, or a candidate
    };

    BranchRules() = default;
    explicit BranchRules(const Problem &problem);

    void settle(const Question &question, bool isYes);

    [[nodiscard]] bool mustOpen(CellIndex cell) const { return m_halfDays[at(cell)] == Answer::Yes; }
    [[nodiscard]] bool mayOpen(CellIndex cell) const { return m_halfDays[at(cell)] != Answer::No; }
    [[nodiscard]] bool maySit(CellIndex cell,
                              const std::array<JurorIndex, 1 + professionalSeats> &jurors) const;
    /// By candidate.
    [[nodiscard]] const std::vector<bool> &mayHear(CellIndex cell) const { return m_mayHear[at(cell)]; }
    /// Whether all of a date's sessions keep the rules.
    [[nodiscard]] bool allow(const DayBlock &day, const std::vector<ColumnSession> &sessions) const;

private:
    enum class Answer : quint8 { Open, Yes, No };

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    std::vector<Answer> m_halfDays;
    std::vector<std::vector<Answer>> m_seats; ///< by half-day, juror
    std::vector<std::vector<bool>> m_mayHear; ///< by half-day, candidate
};

} // namespace parchemin::planning
