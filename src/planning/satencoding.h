#pragma once

#include "parchemin/planning/explanation.h"

#include <map>
#include <vector>

namespace parchemin::planning {

/// Clauses over numbered variables, as SAT solvers take them: a negative number is a negation.
using Clauses = std::vector<std::vector<int>>;

/// "Everybody in the plan and one candidate more are heard", as clauses, where each fact that could be
/// otherwise has a literal: assuming it makes the fact hold. Beside the real rooms and jurors stand possible
/// ones, one of each a half-day, that facts keep away.
class SatEncoding
{
public:
    /// A fact, its literal, and what would mend it.
    struct Switch
    {
        int literal = 0;
        Fact fact;
        std::vector<std::pair<int, Mending>> mendings; ///< literals to let go, one at a time
    };

    /// How many variables the encoding would have, roughly.
    [[nodiscard]] static qint64 sizeOf(const Problem &problem, const Plan &plan);

    SatEncoding(const Problem &problem, const Plan &plan, CandidateIndex candidate);

    [[nodiscard]] const Clauses &clauses() const { return m_clauses; }
    /// The general ones first: the first that can be spared should be.
    [[nodiscard]] const std::vector<Switch> &switches() const { return m_switches; }
    /// Literals below the switches: all are assumed, but for the one that a mending lets go.
    [[nodiscard]] const std::vector<int> &details() const { return m_details; }

private:
    struct Session
    {
        CellIndex cell = 0;
        bool isPossible = false; ///< a room that there is not
        int isOpen = 0;
        std::map<JurorIndex, int> seats = {};
        int possibleLead = 0;
        int possibleProfessional = 0;
        std::vector<std::vector<int>> bySlot = {}; ///< who may be heard in a slot
    };

    int newVariable() { return ++m_variables; }
    void add(std::vector<int> clause) { m_clauses.push_back(std::move(clause)); }
    void atMost(const std::vector<int> &literals, int most, int unless);
    void encodeSessions();
    void encodePanel(Session &session);
    void encodeRoomsAndStaff();
    void encodeLimits();
    void encodeOther(CandidateIndex other, int othersHeard);
    void encodeWanted();
    std::vector<int> encodePlaces(CandidateIndex who, CellIndex cell, quint64 starts);
    void encodeConflicts(CandidateIndex who, const Session &session, int isHere);
    void encodeSlots();

    const Problem &m_problem;
    CandidateIndex m_candidate;
    int m_variables = 0;
    Clauses m_clauses;
    std::vector<Session> m_sessions;
    std::vector<std::vector<std::size_t>> m_sessionsIn; ///< by half-day
    std::vector<Switch> m_switches;
    std::vector<int> m_details;
};

} // namespace parchemin::planning
