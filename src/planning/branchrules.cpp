#include "planning/branchrules.h"

#include <algorithm>

namespace parchemin::planning {

BranchRules::BranchRules(const Problem &problem)
    : m_halfDays(problem.cells.size(), Answer::Open)
    , m_seats(problem.cells.size(), std::vector(problem.jurors.size(), Answer::Open))
    , m_mayHear(problem.cells.size(), std::vector(problem.candidates.size(), true))
{
}

void BranchRules::settle(const Question &question, bool isYes)
{
    const Answer answer = isYes ? Answer::Yes : Answer::No;
    switch (question.subject) {
    case Subject::None:
        break;
    case Subject::HalfDay:
        m_halfDays[at(question.cell)] = answer;
        break;
    case Subject::Seat:
        m_seats[at(question.cell)][at(question.who)] = answer;
        if (isYes)
            m_halfDays[at(question.cell)] = Answer::Yes;
        break;
    case Subject::Place:
        for (std::size_t cell = 0; cell < m_mayHear.size(); ++cell) {
            if ((cell == at(question.cell)) != isYes)
                m_mayHear[cell][at(question.who)] = false;
        }
        break;
    }
}

bool BranchRules::maySit(CellIndex cell, const std::array<JurorIndex, 1 + professionalSeats> &jurors) const
{
    const std::vector<Answer> &seats = m_seats[at(cell)];
    const auto isIn = [&jurors](std::size_t juror) {
        return std::ranges::count(jurors, static_cast<JurorIndex>(juror)) > 0;
    };
    for (std::size_t juror = 0; juror < seats.size(); ++juror) {
        if (seats[juror] != Answer::Open && (seats[juror] == Answer::Yes) != isIn(juror))
            return false;
    }
    return true;
}

bool BranchRules::allow(const DayBlock &day, const std::vector<ColumnSession> &sessions) const
{
    const bool isEveryOneOpen = std::ranges::all_of(day.halfDays, [&](const HalfDay &halfDay) {
        return !mustOpen(halfDay.cell) ||
               std::ranges::count(sessions, halfDay.cell, &ColumnSession::cell) > 0;
    });
    return isEveryOneOpen && std::ranges::all_of(sessions, [this](const ColumnSession &session) {
               return mayOpen(session.cell) && maySit(session.cell, session.jurors) &&
                      std::ranges::all_of(session.defences, [&](const PlannedDefence &defence) {
                          return m_mayHear[at(session.cell)][at(defence.candidate)];
                      });
           });
}

} // namespace parchemin::planning
