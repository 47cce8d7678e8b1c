#include "planning/dayblocks.h"

#include <algorithm>
#include <map>

#include "planning/cheapestplace.h"
#include "planning/place.h"

namespace parchemin::planning {
namespace {

/// Beyond it the pricing of one half-day takes longer than it is worth.
constexpr std::size_t mostPanels = 2'000;
/// Panels times candidates, in all: some megabytes.
constexpr std::size_t mostFlaws = 4'000'000;
constexpr int mostSlots = 8;
constexpr std::size_t mostHalfDays = 2;

/// Lays out one half-day.
class HalfDayMaker
{
public:
    HalfDayMaker(const Problem &problem, CellIndex cell)
        : m_problem(problem)
    {
        m_halfDay.cell = cell;
        m_halfDay.slotCount = problem.cells[at(cell)].slotCount;
    }

    std::optional<HalfDay> make()
    {
        const auto room = std::ranges::find_if(m_problem.rooms, [this](const Room &one) {
            return std::ranges::count(one.cells, m_halfDay.cell) > 0;
        });
        m_halfDay.room = static_cast<RoomIndex>(room - m_problem.rooms.begin());
        addHearables();
        return addPanels() ? std::optional(std::move(m_halfDay)) : std::nullopt;
    }

private:
    void addHearables()
    {
        for (std::size_t index = 0; index < m_problem.candidates.size(); ++index) {
            const auto candidate = static_cast<CandidateIndex>(index);
            const Candidate &someone = m_problem.candidates[index];
            const quint64 starts = startsWithPins(m_problem, candidate, m_halfDay.cell);
            if (starts == 0)
                continue;
            Hearable hearable{.candidate = candidate, .slotsNeeded = someone.slotsNeeded, .starts = starts};
            if (someone.preferred.empty())
                hearable.preferred = starts;
            for (const CellSlots &wish : someone.preferred) {
                for (const int slot : wish.slotNumbers)
                    hearable.preferred |= wish.cell == m_halfDay.cell ? quint64{1} << slot : 0;
            }
            m_halfDay.hearables.push_back(hearable);
        }
    }

    bool addPanels()
    {
        std::vector<JurorIndex> leads;
        std::vector<JurorIndex> professionals;
        for (std::size_t index = 0; index < m_problem.jurors.size(); ++index) {
            const Juror &juror = m_problem.jurors[index];
            if (juror.maxCells < 1 || juror.maxCellsPerDay < 1 ||
                std::ranges::count(juror.available, m_halfDay.cell) == 0)
                continue;
            auto &those = juror.role == JurorRole::Lead ? leads : professionals;
            those.push_back(static_cast<JurorIndex>(index));
        }
        if (leads.size() * professionals.size() * professionals.size() / 2 > mostPanels)
            return false;
        for (const JurorIndex lead : leads) {
            for (std::size_t one = 0; one < professionals.size(); ++one) {
                for (std::size_t other = one + 1; other < professionals.size(); ++other)
                    addPanel({lead, professionals[one], professionals[other]});
            }
        }
        return true;
    }

    [[nodiscard]] const Juror &juror(JurorIndex index) const { return m_problem.jurors[at(index)]; }

    void addPanel(const std::array<JurorIndex, 3> &jurors)
    {
        if (std::ranges::count_if(jurors, [this](JurorIndex one) { return juror(one).isExternal; }) <
            minExternals)
            return;
        PanelChoice panel{.jurors = jurors, .price = m_problem.weights.session, .flaws = {}};
        const QString &gender = juror(jurors[0]).gender;
        if (!gender.isEmpty() &&
            std::ranges::all_of(jurors, [&](JurorIndex one) { return juror(one).gender == gender; }))
            panel.price += m_problem.weights.oneGender;
        for (const Hearable &hearable : m_halfDay.hearables)
            panel.flaws.push_back(flawOf(jurors, m_problem.candidates[at(hearable.candidate)]));
        m_halfDay.panels.push_back(std::move(panel));
    }

    [[nodiscard]] int flawOf(const std::array<JurorIndex, 3> &jurors, const Candidate &someone) const
    {
        constexpr int conflict = -1;
        int flaw = 0;
        bool hasExperience = false;
        bool hasSpeciality = someone.speciality.isEmpty();
        for (const JurorIndex index : jurors) {
            if (std::ranges::count(someone.conflicts, index) > 0)
                return conflict;
            hasExperience = hasExperience || juror(index).hasVaeExperience;
            hasSpeciality = hasSpeciality || (juror(index).role == JurorRole::Professional &&
                                              juror(index).specialities.contains(someone.speciality));
        }
        if (someone.isVae() && !hasExperience)
            flaw += m_problem.weights.vaeWithoutExperience;
        if (!hasSpeciality)
            flaw += m_problem.weights.noSpeciality;
        return flaw;
    }

    const Problem &m_problem;
    HalfDay m_halfDay;
};

} // namespace

std::optional<DayBlocks> dayBlocksOf(const Problem &problem)
{
    const std::vector<int> most = mostSessions(problem);
    std::map<QDate, DayBlock> byDate;
    std::size_t flaws = 0;
    for (std::size_t cell = 0; cell < most.size(); ++cell) {
        if (most[cell] == 0)
            continue;
        if (most[cell] > 1 || problem.cells[cell].slotCount > mostSlots)
            return std::nullopt;
        auto halfDay = HalfDayMaker(problem, static_cast<CellIndex>(cell)).make();
        if (!halfDay)
            return std::nullopt;
        flaws += halfDay->hearables.size() * halfDay->panels.size();
        DayBlock &day = byDate[problem.cells[cell].day];
        day.halfDays.push_back(std::move(*halfDay));
        if (day.halfDays.size() > mostHalfDays || flaws > mostFlaws)
            return std::nullopt;
    }
    DayBlocks blocks;
    for (auto &[date, day] : byDate)
        blocks.days.push_back(std::move(day));
    return blocks;
}

} // namespace parchemin::planning
