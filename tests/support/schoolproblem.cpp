#include "support/schoolproblem.h"

#include <algorithm>
#include <numeric>

#include "planning/random.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

constexpr int slotsACell = 4;

/// Makes the parts of one school.
class School
{
public:
    School(int candidates, quint64 seed, Regime regime)
        : m_candidates(candidates)
        , m_isTight(regime == Regime::Tight)
        , m_random(seed)
    {
    }

    Problem make()
    {
        makeCells();
        makeJurors();
        for (int number = 1; number <= m_candidates; ++number)
            makeCandidate(number);
        return std::move(m_problem);
    }

private:
    void makeCells()
    {
        // As many sessions as are needed with some room; up to twelve rooms side by side.
        const int sessions = m_candidates * (m_isTight ? 130 : 200) / (100 * slotsACell) + 2;
        const int rooms = std::clamp(sessions / 20, 1, 12);
        const int cells = std::max(4, (sessions + rooms - 1) / rooms);
        QDate day(2021, 6, 21);
        for (int cell = 0; cell < cells; ++cell) {
            if (cell > 0 && cell % 2 == 0)
                day = day.addDays(day.dayOfWeek() == Qt::Friday ? 3 : 1);
            const bool isMorning = cell % 2 == 0;
            m_problem.cells.push_back({day.toString(Qt::ISODate) + (isMorning ? u"/am"_s : u"/pm"_s), day,
                                       QTime(isMorning ? 9 : 14, 0), slotsACell});
        }
        for (int room = 0; room < rooms; ++room) {
            std::vector<CellIndex> all(m_problem.cells.size());
            std::iota(all.begin(), all.end(), 0);
            m_problem.rooms.push_back({u"salle %1"_s.arg(room + 1), all});
        }
    }

    void makeJurors()
    {
        const int sessions = m_candidates / slotsACell + 1;
        const int limit = m_isTight ? 6 : 10;
        const int leads = std::max(2, sessions * (m_isTight ? 18 : 25) / (10 * limit) + 1);
        const int professionals = std::max(6, sessions * (m_isTight ? 36 : 50) / (10 * limit) + 2);
        for (int number = 1; number <= leads; ++number)
            makeJuror(u"RP-%1"_s.arg(number), JurorRole::Lead, limit);
        for (int number = 1; number <= professionals; ++number)
            makeJuror(u"PRO-%1"_s.arg(number), JurorRole::Professional, limit);
    }

    void makeJuror(const QString &id, JurorRole role, int limit)
    {
        Juror juror;
        juror.id = id;
        juror.role = role;
        juror.isExternal = role == JurorRole::Professional && m_random.below(100) < 85;
        juror.gender = m_random.oneIn(2) ? u"F"_s : u"M"_s;
        juror.hasVaeExperience = m_random.oneIn(3);
        juror.specialities = {speciality()};
        if (m_random.oneIn(3))
            juror.specialities << speciality();
        juror.specialities.removeDuplicates();
        const int share = role == JurorRole::Lead ? 75 : (m_isTight ? 45 : 60);
        for (int cell = 0; cell < static_cast<int>(m_problem.cells.size()); ++cell) {
            if (m_random.below(100) < share)
                juror.available.push_back(cell);
        }
        juror.maxCellsPerDay = 2;
        juror.maxCells = limit;
        m_problem.jurors.push_back(juror);
    }

    void makeCandidate(int number)
    {
        Candidate someone;
        someone.id = u"C%1"_s.arg(number);
        someone.route = m_random.oneIn(5) ? u"VAE"_s : u"INITIAL"_s;
        someone.speciality = speciality();
        someone.slotsNeeded = m_random.oneIn(10) ? 2 : 1;
        const int jurors = static_cast<int>(m_problem.jurors.size());
        for (int conflict = m_random.below(3); conflict > 0; --conflict)
            someone.conflicts.push_back(m_random.below(jurors));
        std::ranges::sort(someone.conflicts);
        someone.conflicts.erase(std::unique(someone.conflicts.begin(), someone.conflicts.end()),
                                someone.conflicts.end());
        const int cells = static_cast<int>(m_problem.cells.size());
        const int wanted = std::min(cells, m_isTight ? 6 : 10);
        std::vector<CellIndex> free;
        while (static_cast<int>(free.size()) < wanted) {
            const CellIndex cell = m_random.below(cells);
            if (std::ranges::count(free, cell) == 0)
                free.push_back(cell);
        }
        std::ranges::sort(free);
        for (const CellIndex cell : free) {
            someone.available.push_back({cell, {0, 1, 2, 3}});
            if (m_random.oneIn(2)) {
                someone.preferred.push_back(
                    {cell, m_random.oneIn(2) ? std::vector{0, 1} : std::vector{2, 3}});
            }
        }
        m_problem.candidates.push_back(someone);
    }

    QString speciality()
    {
        static const QStringList names{u"web"_s, u"data"_s, u"marketing"_s, u"design"_s};
        return names.at(m_random.below(static_cast<int>(names.size())));
    }

    int m_candidates;
    bool m_isTight;
    Random m_random;
    Problem m_problem;
};

} // namespace

Problem schoolProblem(int candidates, quint64 seed, Regime regime)
{
    return School(candidates, seed, regime).make();
}

} // namespace parchemin::planning
