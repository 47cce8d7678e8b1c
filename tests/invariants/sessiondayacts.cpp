#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What happens on the day of the jury, and how days go by.
namespace parchemin {
namespace {

Presence presence(World &world)
{
    if (world.chance(93))
        return Presence::Present;
    return world.chance(50) ? Presence::Absent : Presence::Excused;
}

Attempt openSession(World &world, qint64 session)
{
    return attempt(world.juries().open(world.lead(), SessionId{session}));
}

Attempt recordMember(World &world, qint64 seat)
{
    const qint64 session = world.number(u"SELECT session_id FROM session_member WHERE id = :id"_s, seat);
    const qint64 member = world.number(u"SELECT member_id FROM session_member WHERE id = :id"_s, seat);
    return attempt(world.juries().recordMemberPresence(world.lead(), SessionId{session}, JuryMemberId{member},
                                                       presence(world)));
}

Attempt recordCandidate(World &world, qint64 defence)
{
    return attempt(world.juries().recordCandidatePresence(world.lead(), DefenceId{defence}, presence(world)));
}

Attempt hear(World &world, qint64 defence)
{
    return attempt(world.juries().hear(world.lead(), DefenceId{defence}));
}

/// Of a candidate whom the jury could not hear.
Attempt postponeUnheard(World &world, qint64 defence)
{
    return attempt(world.juries().postponeDefence(world.lead(), DefenceId{defence}, world.reason()));
}

Attempt reportIncident(World &world, qint64 session)
{
    const auto defence = world.pick(u"SELECT id FROM defence WHERE session_id = :id"_s, session);
    const auto concerned = defence && world.chance(50) ? std::optional(DefenceId{*defence}) : std::nullopt;
    return attempt(world.juries().reportIncident(world.lead(), SessionId{session}, concerned, u"TECHNICAL"_s,
                                                 world.reason()));
}

/// The next moment at which something is to be done: a session that begins, or the evening of one.
std::optional<QDateTime> nextMoment(World &world)
{
    const auto open = world.pick(u"SELECT id FROM jury_session WHERE state = 'OPEN' AND day = :today"_s);
    if (open)
        return certifierInstant(world.today(), {19, 30});
    const auto next = world.pick(u"SELECT id FROM jury_session WHERE state = 'CONVENED' AND day >= :today "
                                 "ORDER BY day LIMIT 1"_s);
    if (!next)
        return std::nullopt;
    const auto view = must(world.juries().view(SessionId{*next}));
    return certifierInstant(view.session.day, view.session.startsAt);
}

/// Lets time pass, within office hours; it never goes back.
Attempt passTime(World &world, qint64 /*record*/)
{
    const QDateTime now = world.clock().now();
    const auto next = nextMoment(world);
    QDateTime then = now.addSecs((5 + world.below(120)) * 60LL);
    // Silence accepts after two months (BR-16), and that may be what comes next.
    const bool isSilent = world.pick(u"SELECT id FROM admissibility WHERE state = 'COMPLETE'"_s).has_value();
    if (isSilent && world.chance(12)) {
        then = certifierInstant(world.today().addMonths(2), {9, 0});
    } else if (next && *next > now && world.chance(60)) {
        then = *next;
    } else if (world.chance(50)) {
        then = certifierInstant(world.today().addDays(1 + world.below(3)), {9, 0});
    } else if (!next && world.chance(20)) {
        then = certifierInstant(world.today().addDays(60), {9, 0});
    }
    if (certifierTime(then) > QTime(20, 0) || certifierTime(then) < QTime(8, 0))
        then = certifierInstant(world.today().addDays(1), {9, 0});
    world.clock().moveTo(then);
    return std::nullopt;
}

} // namespace

std::vector<RandomAct> sessionDayActs()
{
    const QString sessions = u"SELECT id FROM jury_session"_s;
    const QString defences = u"SELECT id FROM defence"_s;
    const QString seats = u"SELECT id FROM session_member"_s;
    const QString openDefences = u"SELECT f.id FROM defence AS f JOIN jury_session AS s "
                                 "ON s.id = f.session_id WHERE s.state = 'OPEN' AND "_s;
    return {
        {u"openSession"_s, 80,
         u"SELECT s.id FROM jury_session AS s WHERE s.state = 'CONVENED' AND s.day <= :today "
         "AND NOT EXISTS (SELECT 1 FROM session_member AS m WHERE m.session_id = s.id "
         "AND m.presence = 'EXPECTED' AND m.role <> 'SUBSTITUTE')"_s,
         sessions, openSession},
        {u"recordMember"_s, 120,
         u"SELECT m.id FROM session_member AS m JOIN jury_session AS s ON s.id = m.session_id "
         "WHERE s.state IN ('CONVENED', 'OPEN') AND s.day <= :today AND m.presence = 'EXPECTED'"_s,
         seats, recordMember},
        {u"recordCandidate"_s, 120, QString(openDefences + u"f.state = 'CONVENED'"_s), defences,
         recordCandidate},
        {u"hear"_s, 120, QString(openDefences + u"f.state = 'PRESENT'"_s), defences, hear},
        {u"postponeUnheard"_s, 8, QString(openDefences + u"f.state IN ('PLANNED', 'PRESENT')"_s), defences,
         postponeUnheard},
        {u"reportIncident"_s, 4, u"SELECT id FROM jury_session WHERE state IN ('CONVENED', 'OPEN')"_s,
         sessions, reportIncident},
        {u"passTime"_s, 14, u"SELECT 0"_s, u"SELECT 0"_s, passTime},
    };
}

} // namespace parchemin
