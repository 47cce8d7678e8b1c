#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/store/juryrepository.h"

#include <QJsonArray>

#include <algorithm>

#include "app/compositionfacts.h"
#include "app/juryacts.h"
#include "app/sessionhours.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<std::vector<PanelSeat>> seatsOf(const Database &database, const std::vector<SeatDraft> &drafts)
{
    const JuryRepository jury(database);
    std::vector<PanelSeat> seats;
    for (const SeatDraft &draft : drafts) {
        auto member = jury.load(draft.member);
        if (!member)
            return member.error();
        seats.push_back({std::move(*member), draft.role, Presence::Expected, draft.isChair});
    }
    return seats;
}

Blockers twiceSeatedBlockers(const std::vector<PanelSeat> &seats)
{
    Blockers blockers;
    for (auto seat = seats.begin(); seat != seats.end(); ++seat) {
        const auto isSame = [seat](const PanelSeat &other) {
            return other.member.id == seat->member.id;
        };
        if (std::any_of(seats.begin(), seat, isSame))
            blockers.push_back(Blocker{BlockerCode::PanelDuplicate}.with(u"membre"_s, seat->member.name));
    }
    return blockers;
}

/// BR-50: whoever is seated by hand can come during the passages that are already scheduled.
Result<Blockers> absentBlockers(const Database &database, SessionId session,
                                const std::vector<PanelSeat> &seats)
{
    const auto defences = SessionRepository(database).defencesOf(session);
    if (!defences)
        return defences.error();
    Blockers blockers;
    for (const Defence &defence : *defences) {
        if (isClosed(defence.state))
            continue;
        const auto away = awayBlockers(database, seats, {defence.startsAt, defence.endsAt()});
        if (!away)
            return away.error();
        for (const Blocker &blocker : *away) {
            if (std::ranges::find(blockers, blocker) == blockers.end())
                blockers.push_back(blocker);
        }
    }
    return blockers;
}

/// I5: whoever is seated now must be free during the passages that are already scheduled.
Result<Blockers> busyBlockers(const Database &database, SessionId session,
                              const std::vector<PanelSeat> &seats)
{
    const SessionRepository sessions(database);
    const auto defences = sessions.defencesOf(session);
    if (!defences)
        return defences.error();
    std::vector<PersonId> persons;
    persons.reserve(seats.size());
    for (const PanelSeat &seat : seats)
        persons.push_back(seat.member.person);
    Blockers blockers;
    for (const Defence &defence : *defences) {
        if (isClosed(defence.state))
            continue;
        auto taken = sessions.engagements(persons, defence.startsAt, defence.endsAt(), defence.id);
        if (!taken)
            return taken.error();
        // Passages that were laid over each other while nobody sat.
        for (const Defence &other : *defences) {
            if (other.id == defence.id || isClosed(other.state))
                continue;
            for (const PanelSeat &seat : seats)
                taken->push_back({seat.member.person, seat.member.name, other.startsAt, other.endsAt()});
        }
        std::vector<Engagement> wanted;
        wanted.reserve(seats.size());
        for (const PanelSeat &seat : seats)
            wanted.push_back({seat.member.person, seat.member.name, defence.startsAt, defence.endsAt()});
        append(blockers, overlapBlockers(wanted, *taken));
    }
    return blockers;
}

QJsonArray seatsJson(const std::vector<PanelSeat> &seats)
{
    QJsonArray array;
    for (const PanelSeat &seat : seats) {
        array.append(QJsonObject{{u"member"_s, seat.member.id.value()},
                                 {u"role"_s, codeName(seat.role)},
                                 {u"isChair"_s, seat.isChair}});
    }
    return array;
}

Status replaceSeats(const SessionRepository &sessions, const JurySession &session,
                    const std::vector<PanelSeat> &seats)
{
    for (const PanelSeat &seat : session.seats) {
        if (Status removed = sessions.removeSeat(session.id, seat.member.id); !removed)
            return removed;
    }
    for (const PanelSeat &seat : seats) {
        if (Status added = sessions.addSeat(session.id, seat.member.id, seat.role, seat.isChair); !added)
            return added;
    }
    return Done{};
}

} // namespace

Result<ActRecord> seatMembers(const Act &act, SessionId session, const std::vector<SeatDraft> &seats)
{
    const SessionRepository sessions(act.database());
    const auto known = sessions.load(session);
    if (!known)
        return known.error();
    const auto wanted = seatsOf(act.database(), seats);
    if (!wanted)
        return wanted.error();
    if (!isCompositionOpen(known->state)) {
        return refused({Blocker{BlockerCode::CompositionFixed}.with(u"etat"_s, codeName(known->state))});
    }
    Blockers blockers = twiceSeatedBlockers(*wanted);
    const auto busy = busyBlockers(act.database(), session, *wanted);
    if (!busy)
        return busy.error();
    append(blockers, *busy);
    if (Status ok = allowed(blockers); !ok)
        return ok.error();
    if (Status replaced = replaceSeats(sessions, *known, *wanted); !replaced)
        return replaced.error();
    if (Status set = sessions.setState(session, SessionState::Draft); !set)
        return set.error();
    return ActRecord{u"session.seated"_s,
                     u"jury_session"_s,
                     session.value(),
                     {},
                     {{u"state"_s, codeName(known->state)}, {u"seats"_s, seatsJson(known->seats)}},
                     {{u"state"_s, codeName(SessionState::Draft)}, {u"seats"_s, seatsJson(*wanted)}},
                     {}};
}

std::vector<SeatDraft> draftsOf(const std::vector<PanelSeat> &seats)
{
    std::vector<SeatDraft> drafts;
    drafts.reserve(seats.size());
    for (const PanelSeat &seat : seats)
        drafts.push_back({seat.member.id, seat.role, seat.isChair});
    return drafts;
}

Status JuryService::setSeats(const Actor &by, SessionId session, const std::vector<SeatDraft> &seats)
{
    const auto isWrongChair = [](const SeatDraft &seat) {
        return seat.isChair && seat.role == SeatRole::Substitute;
    };
    if (std::ranges::count_if(seats, &SeatDraft::isChair) > 1 || std::ranges::any_of(seats, isWrongChair))
        return Error{ErrorCode::InvalidInput, u"one member presides, and no substitute"_s, u"isChair"_s};
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto wanted = seatsOf(act->database(), seats);
    if (!wanted)
        return wanted.error();
    const auto absent = absentBlockers(act->database(), session, *wanted);
    if (!absent)
        return absent.error();
    if (Status ok = allowed(*absent); !ok)
        return ok;
    const auto seated = seatMembers(*act, session, seats);
    return seated ? act->finish(*seated) : Status(seated.error());
}

Result<ActRecord> constituteJury(const Act &act, const Rulebook &rules, SessionId session)
{
    const auto known = SessionRepository(act.database()).load(session);
    if (!known)
        return known.error();
    Blockers blockers = transitionBlockers(known->state, SessionAct::Compose);
    const auto composition = compositionBlockersOf(act.database(), rules, *known);
    if (!composition)
        return composition.error();
    append(blockers, *composition);
    if (Status ok = allowed(blockers); !ok)
        return ok.error();
    if (Status moved = moveSession(act, *known, SessionAct::Compose); !moved)
        return moved.error();
    QJsonObject after = stateJson(SessionState::Composed);
    after.insert(u"seats"_s, seatsJson(known->seats));
    return ActRecord{
        u"session.constituted"_s, u"jury_session"_s, session.value(), {}, stateJson(known->state), after, {}};
}

Result<Blockers> JuryService::compositionBlockers(SessionId session) const
{
    const auto known = SessionRepository(m_context.database()).load(session);
    if (!known)
        return known.error();
    return compositionBlockersOf(m_context.database(), m_context.rules, *known);
}

Status JuryService::constitute(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::ConstituteSession);
    if (!act)
        return act.error();
    const auto constituted = constituteJury(*act, m_context.rules, session);
    return constituted ? act->finish(*constituted) : Status(constituted.error());
}

} // namespace parchemin
