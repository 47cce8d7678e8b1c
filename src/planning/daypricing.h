#pragma once

#include <array>
#include <vector>

#include "planning/daycolumn.h"
#include "planning/hearing.h"

namespace parchemin::planning {

/// The cheapest of one date, by the number of its sessions.
struct DayPrice
{
    std::array<qint64, 3> value{0, neverPossible, neverPossible}; ///< in parts, less what is paid
    std::vector<DayColumn> columns; ///< the cheapest of each number, and some nearly as cheap
};

/// Prices the sessions of one date together: nobody is heard twice, each juror's day is paid once.
class DayPricing
{
public:
    DayPricing(const Problem &problem, const DayBlocks &blocks, const SharedPrices &prices,
               const BranchRules &rules)
        : m_problem(problem)
        , m_blocks(blocks)
        , m_prices(prices)
        , m_rules(rules)
        , m_finder(problem, prices)
    {
    }

    [[nodiscard]] DayPrice priceOf(int day);

private:
    struct Session
    {
        const HalfDay *halfDay;
        const PanelChoice *panel;
        Hearing hearing;
        qint64 value; ///< with its panel's price and loads, without days
    };
    /// Two sessions of a date, as cheap as they are together.
    struct Pair
    {
        qint64 value = neverPossible;
        std::array<Session, 2> sessions;
    };

    [[nodiscard]] std::vector<Session> sessionsOf(const HalfDay &halfDay);
    [[nodiscard]] Session sessionWith(const HalfDay &halfDay, const PanelChoice &panel,
                                      const std::vector<bool> &mayHear);
    [[nodiscard]] Session sessionWithout(const Session &session, CandidateIndex candidate,
                                         std::vector<bool> &mayHear);
    [[nodiscard]] qint64 dayValue(JurorIndex juror) const;
    [[nodiscard]] qint64 dayValue(const PanelChoice &panel) const;
    [[nodiscard]] qint64 moreDays(const PanelChoice &one, const PanelChoice &other) const;
    void addSingle(const std::vector<Session> &sessions, int day, DayPrice &price) const;
    void addPairs(const std::vector<Session> &mornings, const std::vector<Session> &afternoons, int day,
                  DayPrice &price);
    void separate(const Session &one, const Session &other, qint64 days,
                  const std::array<std::vector<bool>, 2> &mayHear, Pair &best);
    [[nodiscard]] DayColumn columnOf(const std::vector<const Session *> &sessions, qint64 value,
                                     int day) const;

    const Problem &m_problem;
    const DayBlocks &m_blocks;
    const SharedPrices &m_prices;
    const BranchRules &m_rules;
    HearingFinder m_finder;
};

} // namespace parchemin::planning
