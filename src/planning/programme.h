#pragma once

#include "parchemin/planning/plan.h"

#include <map>
#include <vector>

namespace parchemin::planning {

/// A linear programme in plain values: minimise, rows between two limits.
struct LinearProgramme
{
    struct Column
    {
        double cost = 0;
        double upper = 1;
        bool isInteger = true;
    };
    struct Row
    {
        std::vector<std::pair<int, double>> terms;
        double lower = 0;
        double upper = 0;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// The jury problem as an integer programme. Sessions are either one by one, and the programme is the whole
/// problem, or those of a half-day together, and it is a relaxation: who sits with whom is left open.
class Programme
{
public:
    enum class Grain { Sessions, HalfDays };

    Programme(const Problem &problem, Grain grain);

    [[nodiscard]] const LinearProgramme &linear() const { return m_linear; }
    /// Whether solutions are plans: every half-day has one session at most, or they are one by one.
    [[nodiscard]] bool isExact() const { return m_isExact; }
    /// The plan of a solution; only of an exact programme.
    [[nodiscard]] Plan planOf(const double *solution) const;

private:
    struct Group
    {
        CellIndex cell = 0;
        RoomIndex room = 0;
        int capacity = 1;
        int open = -1;
        std::map<JurorIndex, int> seats = {};
    };
    struct Place
    {
        int group;
        CandidateIndex candidate;
        int slot;
        int column;
    };

    int addColumn(double cost, double upper = 1, bool isInteger = true);
    void addRow(std::vector<std::pair<int, double>> terms, double lower, double upper);
    void addGroups(Grain grain);
    void addPanel(Group &group);
    void addGenders(const Group &group);
    void addJurors();
    void addLoads(JurorIndex juror, const std::vector<std::pair<int, double>> &sittings,
                  const std::vector<std::pair<int, double>> &days);
    void addCandidates();
    void addPlaces(CandidateIndex candidate, std::size_t number, quint64 starts,
                   std::vector<std::pair<int, double>> &heard);
    void addPanelWishes(const Candidate &someone, const Group &group,
                        const std::vector<std::pair<int, double>> &here);
    void addSlots();
    void addHoles(const Group &group, const std::vector<std::vector<std::pair<int, double>>> &bySlot);
    void addFewestSessions();

    const Problem &m_problem;
    LinearProgramme m_linear;
    std::vector<Group> m_groups;
    std::vector<Place> m_places;
    std::vector<int> m_leftOut; ///< column by candidate
    bool m_isExact = true;
};

} // namespace parchemin::planning
