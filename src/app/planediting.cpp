#include "parchemin/app/planediting.h"

#include <algorithm>
#include <tuple>

#include "app/panelchoice.h"

namespace parchemin {
namespace {

using planning::CandidateIndex;
using planning::CellIndex;
using planning::JurorIndex;
using planning::Place;
using planning::Plan;
using planning::PlannedDefence;
using planning::PlannedSession;
using planning::RoomIndex;
using planning::Violation;

PlannedSession *sessionAt(Plan &plan, CellIndex cell, RoomIndex room)
{
    const auto found = std::ranges::find_if(plan.sessions, [cell, room](const PlannedSession &session) {
        return session.cell == cell && session.room == room;
    });
    return found == plan.sessions.end() ? nullptr : &*found;
}

/// Takes the candidate out of her session; one that hears nobody any more closes.
void takeOut(Plan &plan, CandidateIndex candidate)
{
    for (PlannedSession &session : plan.sessions) {
        std::erase_if(session.defences,
                      [candidate](const PlannedDefence &defence) { return defence.candidate == candidate; });
    }
    std::erase_if(plan.sessions, [](const PlannedSession &session) { return session.defences.empty(); });
}

/// Who is heard in these slots of that session already.
std::optional<CandidateIndex> occupantOf(const PlanningTask &task, const PlannedSession &session, int slot,
                                         int slotsNeeded)
{
    for (const PlannedDefence &defence : session.defences) {
        const int needed =
            task.problem.candidates.at(static_cast<std::size_t>(defence.candidate)).slotsNeeded;
        if (defence.slot < slot + slotsNeeded && slot < defence.slot + needed)
            return defence.candidate;
    }
    return std::nullopt;
}

Blocker occupied(const PlanningTask &task, CandidateIndex by, const Place &place)
{
    return Blocker{BlockerCode::Overlap}
        .with(QStringLiteral("personne"), task.candidates.at(static_cast<std::size_t>(by)).name)
        .with(QStringLiteral("date"), task.halfDay(place.cell).day.toString(Qt::ISODate))
        .with(QStringLiteral("heure"), task.timeOf(place.cell, place.slot).toString(QStringLiteral("HH:mm")));
}

Blocker notAvailable(const QString &who)
{
    return Blocker{BlockerCode::NotAvailable}.with(QStringLiteral("personne"), who);
}

Plan sorted(Plan plan)
{
    planning::normalise(plan);
    return plan;
}

/// The rules that `after` breaks and `before` did not: a draft that is broken elsewhere can still be mended.
Blockers newBlockers(const PlanningTask &task, const Plan &before, const Plan &after)
{
    const Blockers old = blockersOf(task, before, planning::violationsOf(task.problem, before));
    Blockers all = blockersOf(task, after, planning::violationsOf(task.problem, after));
    std::erase_if(all,
                  [&old](const Blocker &blocker) { return std::ranges::find(old, blocker) != old.end(); });
    return all;
}

bool canBegin(const PlanningTask &task, CandidateIndex candidate, const Place &place)
{
    const auto &someone = task.problem.candidates.at(static_cast<std::size_t>(candidate));
    return place.slot >= 0 && place.slot < planning::maxSlotCount &&
           ((planning::startsIn(task.problem, someone, place.cell) >> place.slot) & 1U) != 0;
}

void addNew(Blockers &reasons, const Blockers &more)
{
    for (const Blocker &reason : more) {
        if (std::ranges::find(reasons, reason) == reasons.end())
            reasons.push_back(reason);
    }
}

std::vector<Place> allPlaces(const PlanningTask &task)
{
    std::vector<Place> places;
    for (std::size_t cell = 0; cell < task.problem.cells.size(); ++cell) {
        for (int slot = 0; slot < task.problem.cells[cell].slotCount; ++slot) {
            for (std::size_t room = 0; room < task.problem.rooms.size(); ++room)
                places.push_back({static_cast<CellIndex>(cell), static_cast<RoomIndex>(room), slot});
        }
    }
    return places;
}

} // namespace

std::optional<Place> placeOf(const Plan &plan, CandidateIndex candidate)
{
    for (const PlannedSession &session : plan.sessions) {
        const auto found = std::ranges::find(session.defences, candidate, &PlannedDefence::candidate);
        if (found != session.defences.end())
            return Place{session.cell, session.room, found->slot};
    }
    return std::nullopt;
}

bool isPinned(const PlanDraft &draft, CandidateIndex candidate)
{
    return std::ranges::find(draft.pins, candidate, &planning::Pin::candidate) != draft.pins.end();
}

PlanMove moved(const PlanningTask &task, const PlanDraft &draft, CandidateIndex candidate, const Place &place)
{
    const PlanningCandidate &known = task.candidates.at(static_cast<std::size_t>(candidate));
    const int needed = task.problem.candidates.at(static_cast<std::size_t>(candidate)).slotsNeeded;
    if (!canBegin(task, candidate, place)) {
        const Blockers bars = known.barsOn(task.halfDay(place.cell).day);
        return {draft, bars.empty() ? Blockers{notAvailable(known.name)} : bars};
    }
    PlanDraft after = draft;
    takeOut(after.plan, candidate);
    PlannedSession *session = sessionAt(after.plan, place.cell, place.room);
    if (session != nullptr) {
        if (const auto occupant = occupantOf(task, *session, place.slot, needed))
            return {draft, {occupied(task, *occupant, place)}};
    } else {
        auto opened = withPanel(task, after.plan, candidate, place);
        if (!opened)
            return {draft, opened.reasons};
        session = &after.plan.sessions.emplace_back(*std::move(opened.session));
    }
    session->defences.push_back({candidate, place.slot});
    after.plan = sorted(std::move(after.plan));
    if (Blockers reasons = newBlockers(task, draft.plan, after.plan); !reasons.empty())
        return {draft, std::move(reasons)};
    for (planning::Pin &pin : after.pins) {
        if (pin.candidate == candidate) {
            pin.cell = place.cell;
            pin.slot = place.slot;
        }
    }
    return {std::move(after), {}};
}

PlanDraft withoutCandidate(const PlanDraft &draft, CandidateIndex candidate)
{
    PlanDraft after = draft;
    takeOut(after.plan, candidate);
    std::erase_if(after.pins, [candidate](const planning::Pin &pin) { return pin.candidate == candidate; });
    return after;
}

PlanDraft withPinToggled(const PlanDraft &draft, CandidateIndex candidate)
{
    const auto place = placeOf(draft.plan, candidate);
    PlanDraft after = draft;
    if (isPinned(draft, candidate)) {
        std::erase_if(after.pins,
                      [candidate](const planning::Pin &pin) { return pin.candidate == candidate; });
    } else if (place) {
        after.pins.push_back({candidate, place->cell, place->slot});
        std::ranges::sort(after.pins, {}, &planning::Pin::candidate);
    }
    return after;
}

std::optional<Place> firstFreePlace(const PlanningTask &task, const PlanDraft &draft,
                                    CandidateIndex candidate)
{
    for (const Place &place : allPlaces(task)) {
        if (canBegin(task, candidate, place) && moved(task, draft, candidate, place).isPossible())
            return place;
    }
    return std::nullopt;
}

Blockers whyPinFails(const PlanningTask &task, const planning::Pin &pin)
{
    Blockers reasons;
    for (std::size_t room = 0; room < task.problem.rooms.size(); ++room) {
        const PlanMove move =
            moved(task, {}, pin.candidate, {pin.cell, static_cast<RoomIndex>(room), pin.slot});
        if (move.isPossible())
            return {};
        addNew(reasons, move.reasons);
    }
    return reasons;
}

Blockers whyLeftOut(const PlanningTask &task, const PlanDraft &draft, CandidateIndex candidate)
{
    const PlanningCandidate &known = task.candidates.at(static_cast<std::size_t>(candidate));
    Blockers reasons;
    bool canCome = false;
    for (const Place &place : allPlaces(task)) {
        if (!canBegin(task, candidate, place))
            continue;
        canCome = true;
        const PlanMove move = moved(task, draft, candidate, place);
        if (move.isPossible())
            return {};
        addNew(reasons, move.reasons);
    }
    if (canCome)
        return reasons;
    for (const DayReasons &bar : known.barred)
        addNew(reasons, bar.reasons);
    return reasons.empty() ? Blockers{notAvailable(known.name)} : reasons;
}

} // namespace parchemin
