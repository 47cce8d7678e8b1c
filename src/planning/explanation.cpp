#include "parchemin/planning/explanation.h"

#include <algorithm>
#include <iterator>

#include "planning/obstacles.h"
#include "planning/place.h"
#include "planning/satencoding.h"
#include "planning/satsolver.h"

namespace parchemin::planning {
namespace {

/// Beyond it the clauses would fill the memory and a person's patience.
constexpr qint64 mostPlaces = 400'000;
/// Of the solver, for the whole question, and for each change that may help: one that it cannot judge is not
/// told.
constexpr int mostProofConflicts = 20'000;
constexpr int mostConflictsToHelp = 200;

using Switch = SatEncoding::Switch;

/// The places of all half-days in all rooms, when they are fewer than what those who have a place and the
/// candidate want: counting sees at once what a solver may take long to prove.
std::optional<Fact> allPlacesTaken(const Problem &problem, const Plan &plan, CandidateIndex candidate)
{
    int places = 0;
    for (const Room &room : problem.rooms) {
        for (const CellIndex cell : room.cells)
            places += problem.cells[at(cell)].slotCount;
    }
    int wanted = problem.candidates[at(candidate)].slotsNeeded;
    for (const PlannedSession &session : plan.sessions) {
        for (const PlannedDefence &defence : session.defences)
            wanted += problem.candidates[at(defence.candidate)].slotsNeeded;
    }
    return wanted > places ? std::optional(Fact{.code = FactCode::AllPlacesTaken, .count = places})
                           : std::nullopt;
}

/// Finds facts that cannot hold together and what would help.
class Inquiry
{
public:
    Inquiry(const SatEncoding &encoding, const std::stop_token &stop)
        : m_encoding(encoding)
        , m_solver(encoding.clauses(), stop)
    {
    }

    /// `full`: what counting shows, unless she could not be heard in an empty house either.
    void run(Explanation &explanation, const std::optional<Fact> &full)
    {
        std::vector<const Switch *> facts;
        for (const Switch &entry : m_encoding.switches())
            facts.push_back(&entry);
        // What has nothing to do with the others is found at once; a full house may take long to see through.
        std::vector<const Switch *> ownFacts = facts;
        std::erase_if(ownFacts,
                      [](const Switch *entry) { return entry->fact.code == FactCode::OthersHeard; });
        const bool isOwnAffair = solve(ownFacts) == false;
        if (isOwnAffair) {
            facts = std::move(ownFacts);
        } else if (full) {
            explanation.kind = Explanation::Kind::Impossible;
            explanation.facts = {*full};
            return;
        }
        const std::optional<bool> canHold = isOwnAffair ? false : solve(facts);
        if (!canHold)
            return;
        if (*canHold) {
            explanation.kind = Explanation::Kind::Possible;
            explanation.facts.clear();
            return;
        }
        explanation.kind = Explanation::Kind::Impossible;
        const std::vector<const Switch *> smallest = shrink(blamed(facts));
        // No fact is to blame where nobody could be heard at all, as without any juror: what is seen at once
        // says so.
        if (!smallest.empty())
            explanation.facts.clear();
        for (const Switch *entry : smallest)
            explanation.facts.push_back(entry->fact);
        for (const Switch *entry : smallest) {
            for (const auto &[literal, mending] : entry->mendings) {
                if (helps(literal, *entry))
                    explanation.mendings.push_back(mending);
            }
        }
        std::ranges::stable_sort(explanation.mendings, {}, &Mending::code);
    }

private:
    std::optional<bool> solve(const std::vector<const Switch *> &facts)
    {
        std::vector<int> assumptions;
        assumptions.reserve(facts.size());
        for (const Switch *entry : facts)
            assumptions.push_back(entry->literal);
        return m_solver.solve(assumptions, mostProofConflicts);
    }

    [[nodiscard]] std::vector<const Switch *> blamed(const std::vector<const Switch *> &facts) const
    {
        std::vector<const Switch *> some;
        std::ranges::copy_if(facts, std::back_inserter(some),
                             [this](const Switch *entry) { return m_solver.isToBlame(entry->literal); });
        return some;
    }

    /// Leaves out one fact after the other as long as the rest cannot hold.
    std::vector<const Switch *> shrink(std::vector<const Switch *> facts)
    {
        for (std::size_t index = 0; index < facts.size();) {
            std::vector<const Switch *> fewer = facts;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(index));
            const std::optional<bool> canHold = solve(fewer);
            if (!canHold || *canHold) {
                ++index;
                continue;
            }
            // The facts before this place are needed: they are to blame again.
            facts = blamed(fewer);
        }
        return facts;
    }

    /// Whether everything else can hold once this is let go.
    bool helps(int letGo, const Switch &within)
    {
        std::vector<int> assumptions = m_encoding.details();
        for (const Switch &entry : m_encoding.switches()) {
            if (&entry != &within)
                assumptions.push_back(entry.literal);
        }
        std::erase(assumptions, letGo);
        return m_solver.solve(assumptions, mostConflictsToHelp).value_or(false);
    }

    const SatEncoding &m_encoding;
    SatSolver m_solver;
};

} // namespace

Explanation explain(const Problem &problem, const Plan &plan, CandidateIndex candidate,
                    const std::stop_token &stop)
{
    Explanation explanation;
    explanation.candidate = candidate;
    explanation.facts = obstaclesOf(problem, candidate);
    const std::optional<Fact> full = allPlacesTaken(problem, plan, candidate);
    if (full)
        explanation.facts.push_back(*full);
    if (!canExplain() || stop.stop_requested() || SatEncoding::sizeOf(problem, plan) > mostPlaces)
        return explanation;
    const SatEncoding encoding(problem, plan, candidate);
    Inquiry(encoding, stop).run(explanation, full);
    return explanation;
}

} // namespace parchemin::planning
