#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/store/juryrepository.h"

#include <QJsonArray>

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString isoTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// "J-2021-06-21-A": the next free letter of the day.
Result<QString> freeCode(const SessionRepository &sessions, QDate day)
{
    const QString stem = QString(u"J-"_s + day.toString(Qt::ISODate) + u'-');
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        const QString code = QString(stem + QChar(letter));
        const auto taken = sessions.byCode(code);
        if (!taken)
            return taken.error();
        if (!taken->has_value())
            return code;
    }
    return Error{ErrorCode::Conflict, u"every letter of that day is taken"_s, u"code"_s};
}

Status checkDraft(const SessionDraft &draft)
{
    if (!draft.day.isValid())
        return Error{ErrorCode::InvalidInput, u"a session needs a day"_s, u"day"_s};
    if (!draft.startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a session needs a time"_s, u"startsAt"_s};
    if (draft.place.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"a session needs a place or a link"_s, u"place"_s};
    return Done{};
}

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

/// I5: whoever is seated now must be free during the passages that are already scheduled.
Result<Blockers> busyBlockers(const Database &database, SessionId session,
                              const std::vector<PanelSeat> &seats)
{
    const SessionRepository sessions(database);
    const auto defences = sessions.defencesOf(session);
    if (!defences)
        return defences.error();
    std::vector<PersonId> persons;
    for (const PanelSeat &seat : seats)
        persons.push_back(seat.member.person);
    Blockers blockers;
    for (const Defence &defence : *defences) {
        if (isClosed(defence.state))
            continue;
        const auto taken = sessions.engagements(persons, defence.startsAt, defence.endsAt(), defence.id);
        if (!taken)
            return taken.error();
        std::vector<Engagement> wanted;
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

/// BR-49: somebody of the panel presides.
Blockers chairBlockers(const std::vector<PanelSeat> &seats)
{
    if (std::ranges::any_of(seats, &PanelSeat::isChair))
        return {};
    return {
        Blocker{BlockerCode::PanelSize}.with(u"x"_s, 0).with(u"total"_s, 1).with(u"qualite"_s, u"CHAIR"_s)};
}

/// BR-44 holds for the substitutes too: they may have to sit at any moment.
Blockers substituteBlockers(const std::vector<PanelSeat> &seats, QDate on, const Policy &policy)
{
    Blockers blockers;
    for (const PanelSeat &seat : seats) {
        if (seat.role == SeatRole::Substitute)
            append(blockers, memberBlockers(seat.member, on, policy));
    }
    return blockers;
}

} // namespace

Result<SessionId> JuryService::createSession(const Actor &by, const SessionDraft &draft)
{
    if (Status checked = checkDraft(draft); !checked)
        return checked.error();
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const SessionRepository sessions(act->database());
    auto code = Result<QString>(draft.code.trimmed());
    if (code->isEmpty())
        code = freeCode(sessions, draft.day);
    if (!code)
        return code.error();
    const auto added = sessions.add({.id = SessionId{0},
                                     .uuid = {},
                                     .code = *code,
                                     .sheet = m_context.rules.currentSheet(),
                                     .day = draft.day,
                                     .startsAt = draft.startsAt,
                                     .place = draft.place.trimmed(),
                                     .modality = draft.modality});
    if (!added)
        return added.error();
    if (Status done = act->finish({u"session.created"_s,
                                   u"jury_session"_s,
                                   added->value(),
                                   {},
                                   {},
                                   {{u"code"_s, *code},
                                    {u"day"_s, draft.day.toString(Qt::ISODate)},
                                    {u"startsAt"_s, isoTime(draft.startsAt)},
                                    {u"place"_s, draft.place.trimmed()},
                                    {u"modality"_s, codeName(draft.modality)}},
                                   {}});
        !done)
        return done.error();
    return *added;
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
    const SessionRepository sessions(act->database());
    const auto known = sessions.load(session);
    if (!known)
        return known.error();
    const auto wanted = seatsOf(act->database(), seats);
    if (!wanted)
        return wanted.error();
    if (!isCompositionOpen(known->state)) {
        return refused({Blocker{BlockerCode::CompositionFixed}.with(u"etat"_s, codeName(known->state))});
    }
    Blockers blockers = twiceSeatedBlockers(*wanted);
    const auto busy = busyBlockers(act->database(), session, *wanted);
    if (!busy)
        return busy.error();
    append(blockers, *busy);
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status replaced = replaceSeats(sessions, *known, *wanted); !replaced)
        return replaced;
    if (Status set = sessions.setState(session, SessionState::Draft); !set)
        return set;
    return act->finish({u"session.seated"_s,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        {{u"state"_s, codeName(known->state)}, {u"seats"_s, seatsJson(known->seats)}},
                        {{u"state"_s, codeName(SessionState::Draft)}, {u"seats"_s, seatsJson(*wanted)}},
                        {}});
}

Result<Blockers> JuryService::compositionBlockers(SessionId session) const
{
    const auto known = SessionRepository(m_context.database()).load(session);
    if (!known)
        return known.error();
    const auto policy = m_context.rules.policy(known->day);
    if (!policy)
        return policy.error();
    Blockers blockers = panelBlockers(known->seats, sessionRuleSets(m_context.rules.ruleSets(), known->day),
                                      known->day, *policy);
    append(blockers, substituteBlockers(known->seats, known->day, *policy));
    append(blockers, chairBlockers(known->seats));
    return blockers;
}

Status JuryService::constitute(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::ConstituteSession);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    Blockers blockers = transitionBlockers(known->state, SessionAct::Compose);
    const auto composition = compositionBlockers(session);
    if (!composition)
        return composition.error();
    append(blockers, *composition);
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status moved = moveSession(*act, *known, SessionAct::Compose); !moved)
        return moved;
    QJsonObject after = stateJson(SessionState::Composed);
    after.insert(u"seats"_s, seatsJson(known->seats));
    return act->finish({u"session.constituted"_s,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        stateJson(known->state),
                        after,
                        {}});
}

} // namespace parchemin
