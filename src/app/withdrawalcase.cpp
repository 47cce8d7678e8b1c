#include "app/withdrawalcase.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include "app/planninggathering.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int longestGrid = 60; ///< minutes
constexpr int finestGrid = 5;

/// A lead and two professionals.
bool hasWholePanel(const JurySession &session)
{
    const auto count = [&session](SeatRole role) {
        return std::ranges::count(session.seats, role, &PanelSeat::role);
    };
    return count(SeatRole::Lead) == 1 && count(SeatRole::Professional) == planning::professionalSeats;
}

/// The sessions of these days: those ahead whose composition is open, by day and time, and the codes of those
/// that have begun.
struct Concerned
{
    std::vector<ReplannedSession> open;
    QStringList begun;
};

Result<Concerned> concernedSessions(const Database &database, const Withdrawal &withdrawal,
                                    const QDateTime &now)
{
    const SessionRepository sessions(database);
    const auto all = sessions.all();
    if (!all)
        return all.error();
    Concerned result;
    std::vector<ReplannedSession> &found = result.open;
    for (const JurySession &session : *all) {
        const bool isAsked = withdrawal.from <= session.day && session.day <= withdrawal.until;
        const bool hasTime = certifierInstant(session.day, session.startsAt) > now;
        const bool isOpen = isCompositionOpen(session.state);
        if (isAsked && (session.state == SessionState::Open || (isOpen && !hasTime)) &&
            seatOf(session.seats, withdrawal.member) != nullptr)
            result.begun.append(session.code);
        if (!isAsked || !isOpen || !hasTime)
            continue;
        auto defences = sessions.defencesOf(session.id);
        if (!defences)
            return defences.error();
        std::erase_if(*defences, [](const Defence &defence) { return !isWaiting(defence.state); });
        found.push_back({session, *std::move(defences)});
    }
    std::ranges::sort(found, {}, [](const ReplannedSession &one) {
        return std::tuple(one.session.day, one.session.startsAt, one.session.code);
    });
    return result;
}

/// Which of them are planned anew, and which the member only leaves.
struct Sorted
{
    std::vector<ReplannedSession> replanned;
    std::vector<SessionId> loose;
};

Sorted sorted(std::vector<ReplannedSession> sessions, JuryMemberId member)
{
    Sorted result;
    std::set<QDate> days;
    for (const ReplannedSession &one : sessions) {
        const bool isWhole = hasWholePanel(one.session) && !one.waiting.empty();
        if (seatOf(one.session.seats, member) == nullptr)
            continue;
        if (isWhole) {
            days.insert(one.session.day);
        } else {
            result.loose.push_back(one.session.id);
        }
    }
    for (ReplannedSession &one : sessions) {
        if (days.contains(one.session.day) && hasWholePanel(one.session) && !one.waiting.empty())
            result.replanned.push_back(std::move(one));
    }
    return result;
}

/// Builds the case of some sessions.
class CaseMaker
{
public:
    CaseMaker(const Database &database, const Rulebook &rules, JuryMemberId member, const QDateTime &now,
              std::vector<ReplannedSession> sessions)
        : m_database(database)
        , m_rules(rules)
        , m_member(member)
        , m_now(now)
        , m_sessions(std::move(sessions))
    {
    }

    Result<WithdrawalCase> make();

private:
    Status makeGrid();
    void makeHalfDays();
    void makeRooms();
    void fillPlan();
    void limitProblem();

    const Database &m_database;
    const Rulebook &m_rules;
    JuryMemberId m_member;
    QDateTime m_now;
    std::vector<ReplannedSession> m_sessions;
    PlanningFrame m_frame;
    WithdrawalCase m_case;
};

/// The coarsest slots on which every session and passage begins and ends.
Status CaseMaker::makeGrid()
{
    int grid = longestGrid;
    for (const ReplannedSession &one : m_sessions) {
        grid = std::gcd(grid, minutesOf(one.session.startsAt));
        for (const Defence &defence : one.waiting) {
            grid = std::gcd(grid, minutesOf(certifierTime(defence.startsAt)));
            grid = std::gcd(grid, defence.baseMinutes + defence.extraMinutes);
        }
    }
    if (grid < finestGrid)
        return Error{ErrorCode::InvalidInput, u"a passage does not begin on five minutes"_s, u"/sessions"_s};
    m_frame.slotMinutes = grid;
    return Done{};
}

/// Sessions that overlap share a half-day: nobody can sit in two of them.
void CaseMaker::makeHalfDays()
{
    for (const ReplannedSession &one : m_sessions) {
        const int start = minutesOf(one.session.startsAt);
        const int length = static_cast<int>(one.startsAt().secsTo(one.endsAt()) / 60);
        const int count = std::max(1, (length + m_frame.slotMinutes - 1) / m_frame.slotMinutes);
        if (!m_frame.halfDays.empty()) {
            PlanningHalfDay &last = m_frame.halfDays.back();
            const int lastStart = minutesOf(last.startsAt);
            if (last.day == one.session.day && start < lastStart + last.slotCount * m_frame.slotMinutes) {
                const int shared = (start - lastStart) / m_frame.slotMinutes + count;
                last.slotCount = std::max(last.slotCount, shared);
                continue;
            }
        }
        m_frame.halfDays.push_back({one.session.day, one.session.startsAt, count});
    }
}

/// Each session at its place: rooms by name, told apart where two sessions of a half-day share one.
void CaseMaker::makeRooms()
{
    std::set<std::pair<planning::CellIndex, planning::RoomIndex>> taken;
    for (const ReplannedSession &one : m_sessions) {
        planning::CellIndex cell = -1;
        for (const PlanningHalfDay &half : m_frame.halfDays) {
            if (half.day < one.session.day ||
                (half.day == one.session.day && half.startsAt <= one.session.startsAt))
                ++cell;
        }
        const auto roomNamed = [this](const QString &name) {
            const auto found = std::ranges::find_if(m_frame.rooms, [&name](const PlanningRoom &room) {
                return room.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            const auto position = static_cast<planning::RoomIndex>(found - m_frame.rooms.begin());
            if (found == m_frame.rooms.end())
                m_frame.rooms.push_back({name});
            return position;
        };
        const QString place = one.session.place.trimmed();
        planning::RoomIndex room = roomNamed(place.isEmpty() ? one.session.code : place);
        if (taken.contains({cell, room}))
            room = roomNamed(place + u" · "_s + one.session.code);
        taken.insert({cell, room});
        m_case.sessions.push_back({one.session.id, cell, room});
    }
}

void CaseMaker::fillPlan()
{
    planning::CandidateIndex candidate = 0;
    for (std::size_t position = 0; position < m_sessions.size(); ++position) {
        const ReplannedSession &one = m_sessions[position];
        const WithdrawalCase::Seated &place = m_case.sessions[position];
        planning::PlannedSession planned;
        planned.cell = place.cell;
        planned.room = place.room;
        std::size_t professional = 0;
        for (const PanelSeat &seat : one.session.seats) {
            const auto juror = positionOf(m_case.task, seat.member.id);
            const auto holder = seat.member.id == m_member ? std::nullopt : juror;
            if (seat.role == SeatRole::Lead) {
                planned.lead = holder;
            } else if (seat.role == SeatRole::Professional) {
                planned.professionals.at(professional++) = holder;
            }
        }
        for (const Defence &defence : one.waiting) {
            const qint64 minutes = m_case.task.instantOf(place.cell, 0).secsTo(defence.startsAt) / 60;
            planned.defences.push_back({candidate++, static_cast<int>(minutes) / m_frame.slotMinutes});
        }
        m_case.former.sessions.push_back(std::move(planned));
    }
}

/// What the store accepts already stays possible, and nothing else becomes so.
void CaseMaker::limitProblem()
{
    planning::Problem &problem = m_case.task.problem;
    for (planning::Room &room : problem.rooms)
        room.cells.clear();
    for (const WithdrawalCase::Seated &seated : m_case.sessions)
        problem.rooms.at(static_cast<std::size_t>(seated.room)).cells.push_back(seated.cell);
    std::vector<int> loads(problem.jurors.size(), 0);
    for (const planning::PlannedSession &session : m_case.former.sessions) {
        for (const auto &seat : planning::panelOf(session)) {
            if (!seat)
                continue;
            ++loads.at(static_cast<std::size_t>(*seat));
            // A substitute sits for those whom a member of the panel may not hear.
            for (const planning::PlannedDefence &defence : session.defences) {
                std::erase(problem.candidates.at(static_cast<std::size_t>(defence.candidate)).conflicts,
                           *seat);
            }
        }
    }
    for (std::size_t juror = 0; juror < problem.jurors.size(); ++juror)
        problem.jurors[juror].maxCellsPerDay = std::max(problem.jurors[juror].maxCellsPerDay, loads[juror]);
    if (const auto gone = positionOf(m_case.task, m_member))
        problem.jurors.at(static_cast<std::size_t>(*gone)).available.clear();
}

Result<WithdrawalCase> CaseMaker::make()
{
    if (Status made = makeGrid(); !made)
        return made.error();
    makeHalfDays();
    makeRooms();
    auto task = replanningTask(m_database, m_rules, m_frame, m_now, m_sessions);
    if (!task)
        return task.error();
    m_case.task = *std::move(task);
    fillPlan();
    limitProblem();
    planning::normalise(m_case.former);
    return std::move(m_case);
}

Status check(const Withdrawal &withdrawal, QDate today)
{
    if (!withdrawal.from.isValid() || withdrawal.from < today)
        return Error{ErrorCode::InvalidInput, u"a withdrawal begins today or later"_s, u"/from"_s};
    if (!withdrawal.until.isValid() || withdrawal.until < withdrawal.from)
        return Error{ErrorCode::InvalidInput, u"a withdrawal ends before it begins"_s, u"/until"_s};
    if (withdrawal.reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"a withdrawal has a reason"_s, u"/reason"_s};
    return Done{};
}

} // namespace

std::optional<planning::JurorIndex> positionOf(const PlanningTask &task, JuryMemberId member)
{
    const auto found = std::ranges::find(task.jurors, member, &PlanningJuror::member);
    if (found == task.jurors.end())
        return std::nullopt;
    return static_cast<planning::JurorIndex>(found - task.jurors.begin());
}

Result<WithdrawalCase> withdrawalCase(const Database &database, const Rulebook &rules,
                                      const Withdrawal &withdrawal, const QDateTime &now)
{
    if (Status sound = check(withdrawal, certifierDay(now)); !sound)
        return sound.error();
    if (const auto member = JuryRepository(database).load(withdrawal.member); !member)
        return member.error();
    auto sessions = concernedSessions(database, withdrawal, now);
    if (!sessions)
        return sessions.error();
    Sorted concerned = sorted(std::move(sessions->open), withdrawal.member);
    if (concerned.replanned.empty()) {
        WithdrawalCase result;
        result.loose = std::move(concerned.loose);
        result.begun = std::move(sessions->begun);
        return result;
    }
    auto made = CaseMaker(database, rules, withdrawal.member, now, std::move(concerned.replanned)).make();
    if (made) {
        made->loose = std::move(concerned.loose);
        made->begun = std::move(sessions->begun);
    }
    return made;
}

} // namespace parchemin
