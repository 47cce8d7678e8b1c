#include "planning/daypricing.h"

#include <algorithm>

#include "planning/place.h"

namespace parchemin::planning {

DayPrice DayPricing::priceOf(int day)
{
    const std::vector<HalfDay> &halfDays = m_blocks.days[at(day)].halfDays;
    const auto mustOpen = std::ranges::count_if(
        halfDays, [this](const HalfDay &halfDay) { return m_rules.mustOpen(halfDay.cell); });
    DayPrice price;
    if (mustOpen > 0)
        price.value[0] = neverPossible;
    std::vector<std::vector<Session>> sessions;
    for (const HalfDay &halfDay : halfDays) {
        sessions.push_back(sessionsOf(halfDay));
        if (mustOpen == 0 || (mustOpen == 1 && m_rules.mustOpen(halfDay.cell)))
            addSingle(sessions.back(), day, price);
    }
    if (sessions.size() == 2 && !sessions[0].empty() && !sessions[1].empty())
        addPairs(sessions[0], sessions[1], day, price);
    return price;
}

/// Every panel with its cheapest hearing, the cheapest first.
std::vector<DayPricing::Session> DayPricing::sessionsOf(const HalfDay &halfDay)
{
    std::vector<Session> sessions;
    if (!m_rules.mayOpen(halfDay.cell))
        return sessions;
    sessions.reserve(halfDay.panels.size());
    for (const PanelChoice &panel : halfDay.panels) {
        if (m_rules.maySit(halfDay.cell, panel.jurors))
            sessions.push_back(sessionWith(halfDay, panel, m_rules.mayHear(halfDay.cell)));
    }
    std::ranges::stable_sort(sessions, {}, &Session::value);
    return sessions;
}

DayPricing::Session DayPricing::sessionWith(const HalfDay &halfDay, const PanelChoice &panel,
                                            const std::vector<bool> &mayHear)
{
    Session session{&halfDay, &panel, m_finder.cheapest(halfDay, panel, mayHear), 0};
    session.value = panel.price * priceScale + session.hearing.value;
    for (const JurorIndex juror : panel.jurors)
        session.value -= m_prices.load[at(juror)];
    return session;
}

qint64 DayPricing::dayValue(JurorIndex juror) const
{
    return m_problem.weights.jurorDay * priceScale - m_prices.day[at(juror)];
}

qint64 DayPricing::dayValue(const PanelChoice &panel) const
{
    qint64 value = 0;
    for (const JurorIndex juror : panel.jurors)
        value += dayValue(juror);
    return value;
}

/// What the second panel adds to the days of the first; never possible when somebody may not sit twice.
qint64 DayPricing::moreDays(const PanelChoice &one, const PanelChoice &other) const
{
    qint64 value = 0;
    for (const JurorIndex juror : other.jurors) {
        if (std::ranges::count(one.jurors, juror) == 0) {
            value += dayValue(juror);
        } else if (m_problem.jurors[at(juror)].maxCellsPerDay < 2) {
            return neverPossible;
        }
    }
    return value;
}

void DayPricing::addSingle(const std::vector<Session> &sessions, int day, DayPrice &price) const
{
    const Session *best = nullptr;
    qint64 least = neverPossible;
    for (const Session &session : sessions) {
        const qint64 value = session.value + dayValue(*session.panel);
        if (value < least) {
            least = value;
            best = &session;
        }
    }
    if (best == nullptr)
        return;
    price.value[1] = std::min(price.value[1], least);
    price.columns.push_back(columnOf({best}, least, day));
}

void DayPricing::addPairs(const std::vector<Session> &mornings, const std::vector<Session> &afternoons,
                          int day, DayPrice &price)
{
    constexpr std::ptrdiff_t mostKept = 4;
    const std::array mayHear{m_rules.mayHear(mornings.front().halfDay->cell),
                             m_rules.mayHear(afternoons.front().halfDay->cell)};
    std::vector<Pair> met{Pair{}};
    for (const Session &morning : mornings) {
        const qint64 days = dayValue(*morning.panel);
        for (const Session &afternoon : afternoons) {
            if (morning.value + days + afternoon.value >= met.back().value)
                break;
            const qint64 more = moreDays(*morning.panel, *afternoon.panel);
            if (more == neverPossible)
                continue;
            Pair pair{.value = met.back().value, .sessions = {}};
            separate(morning, afternoon, days + more, mayHear, pair);
            if (pair.value < met.back().value)
                met.push_back(std::move(pair));
        }
    }
    price.value[2] = met.back().value;
    for (auto index = std::max<std::ptrdiff_t>(1, std::ssize(met) - mostKept); index < std::ssize(met);
         ++index) {
        const Pair &pair = met[static_cast<std::size_t>(index)];
        price.columns.push_back(columnOf({&pair.sessions[0], &pair.sessions[1]}, pair.value, day));
    }
}

/// Somebody whom both would hear is heard by one of them. Keeps what is cheaper than the best.
void DayPricing::separate(const Session &one, const Session &other, qint64 days,
                          const std::array<std::vector<bool>, 2> &mayHear, Pair &best)
{
    if (one.value + other.value + days >= best.value)
        return;
    const auto both = std::ranges::find_if(one.hearing.defences, [&other](const PlannedDefence &defence) {
        return std::ranges::count(other.hearing.defences, defence.candidate, &PlannedDefence::candidate) > 0;
    });
    if (both == one.hearing.defences.end()) {
        best = {one.value + other.value + days, {one, other}};
        return;
    }
    auto onlyOther = mayHear;
    separate(sessionWithout(one, both->candidate, onlyOther[0]), other, days, onlyOther, best);
    auto onlyOne = mayHear;
    separate(one, sessionWithout(other, both->candidate, onlyOne[1]), days, onlyOne, best);
}

DayPricing::Session DayPricing::sessionWithout(const Session &session, CandidateIndex candidate,
                                               std::vector<bool> &mayHear)
{
    mayHear[at(candidate)] = false;
    return sessionWith(*session.halfDay, *session.panel, mayHear);
}

DayColumn DayPricing::columnOf(const std::vector<const Session *> &sessions, qint64 value, int day) const
{
    DayColumn column{.day = day};
    qint64 paid = 0;
    for (const Session *session : sessions) {
        column.sessions.push_back({.cell = session->halfDay->cell,
                                   .room = session->halfDay->room,
                                   .jurors = session->panel->jurors,
                                   .defences = session->hearing.defences});
        for (const PlannedDefence &defence : session->hearing.defences)
            paid += m_prices.heard[at(defence.candidate)];
        for (const JurorIndex juror : session->panel->jurors)
            paid += m_prices.load[at(juror)];
    }
    for (const JurorIndex juror : presentIn(column))
        paid += m_prices.day[at(juror)];
    column.cost = (value + paid) / priceScale;
    return column;
}

} // namespace parchemin::planning
