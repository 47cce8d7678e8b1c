#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What the school does before the day of the jury.
namespace parchemin {
namespace {

QTime timeOf(World &world)
{
    return world.chance(70) ? QTime(9, 0) : QTime(14, 0);
}

Attempt createSession(World &world, qint64 /*record*/)
{
    SessionDraft draft{.code = {},
                       .day = world.today().addDays(world.chance(80) ? 16 + world.below(8) : world.below(16)),
                       .startsAt = timeOf(world),
                       .place = u"7 cité Paradis, Paris"_s};
    // Sometimes beside another session: the same persons cannot be in both.
    const auto other =
        world.pick(u"SELECT CAST(julianday(day) - julianday(:today) AS INTEGER) FROM jury_session "
                   "WHERE day > :today AND state IN ('DRAFT', 'COMPOSED', 'CONVENED')"_s);
    if (other && world.chance(30))
        draft.day = world.today().addDays(*other);
    return attempt(world.juries().createSession(world.lead(), draft));
}

/// A lead who presides, two professionals and perhaps substitutes; now and then something else.
std::vector<SeatDraft> seats(World &world)
{
    std::vector<SeatDraft> drafts;
    std::vector<SeatDraft> substitutes;
    const std::vector<Juror> &jurors = world.jurors();
    const auto start = static_cast<std::size_t>(world.below(static_cast<int>(jurors.size())));
    int leads = 0;
    int professionals = 0;
    for (std::size_t i = 0; i < jurors.size(); ++i) {
        const Juror &juror = jurors.at((start + i) % jurors.size());
        if (juror.quality == JuryQuality::PedagogicalLead) {
            if (++leads == 1) {
                drafts.push_back({juror.id, SeatRole::Lead, !world.chance(3)});
            } else if (world.chance(60)) {
                substitutes.push_back({juror.id, SeatRole::Substitute});
            }
        } else if (!juror.isExternal && !world.chance(10)) {
            continue; // with him, too few are external
        } else if (++professionals <= 2) {
            drafts.push_back({juror.id, SeatRole::Professional});
        } else if (world.chance(60)) {
            substitutes.push_back({juror.id, SeatRole::Substitute});
        }
    }
    if (world.chance(4))
        drafts.pop_back();
    drafts.insert(drafts.end(), substitutes.begin(), substitutes.end());
    return drafts;
}

Attempt setSeats(World &world, qint64 session)
{
    return attempt(world.juries().setSeats(world.lead(), SessionId{session}, seats(world)));
}

Attempt constitute(World &world, qint64 session)
{
    return attempt(world.juries().constitute(world.lead(), SessionId{session}));
}

// A candidacy that is probably ready: its blocks are there, or its evidence dossier.
constexpr QLatin1StringView
    waiting(" (SELECT c.id FROM candidacy AS c WHERE c.state = 'IN_PROGRESS' AND c.scope = 'FULL' AND "
            "(EXISTS (SELECT 1 FROM evidence_dossier AS e WHERE e.candidacy_id = c.id "
            "AND e.is_complete = 1) OR 5 = (SELECT count(*) FROM block_validation AS v "
            "WHERE v.person_id = c.person_id AND NOT EXISTS (SELECT 1 "
            "FROM block_validation_cancellation AS x WHERE x.validation_id = v.id)))) ");

Attempt schedule(World &world, qint64 session)
{
    const QString ready = QString(u"SELECT id FROM"_s + waiting);
    const auto candidacy = world.pick(world.chance(95) ? ready : u"SELECT id FROM candidacy"_s);
    if (!candidacy)
        return Error{ErrorCode::NotFound, u"nobody to schedule"_s};
    const auto known = must(world.juries().view(SessionId{session}));
    QDateTime startsAt = certifierInstant(known.session.day, known.session.startsAt);
    for (const SessionView::Passage &passage : known.defences) {
        if (passage.defence.state != DefenceState::Postponed && world.chance(92))
            startsAt = std::max(startsAt, passage.defence.endsAt());
    }
    if (world.chance(5))
        startsAt = startsAt.addSecs((world.below(600) - 60) * 60LL);
    return attempt(
        world.juries().schedule(world.lead(), SessionId{session}, CandidacyId{*candidacy}, startsAt));
}

Attempt convene(World &world, qint64 session)
{
    std::vector<DefenceId> waivers;
    for (const qint64 defence :
         world.ids(u"SELECT id FROM defence WHERE session_id = :id AND state = 'PLANNED'"_s, session)) {
        if (world.chance(70))
            waivers.emplace_back(defence);
    }
    return attempt(world.juries().convene(world.lead(), SessionId{session}, waivers));
}

Attempt detectConflicts(World &world, qint64 session)
{
    return attempt(world.juries().detectConflicts(world.lead(), SessionId{session}));
}

Attempt declareConflict(World &world, qint64 candidate)
{
    const Juror &juror = world.oneOf(world.jurors());
    const Actor &actor = world.chance(50) ? juror.actor : world.lead();
    return attempt(world.juries().declareConflict(actor, juror.id, PersonId{candidate},
                                                  ConflictKind::Personal, u"voisins"_s));
}

Attempt liftConflict(World &world, qint64 conflict)
{
    return attempt(world.juries().liftConflict(world.lead(), ConflictId{conflict}, world.reason()));
}

Attempt postponeDefence(World &world, qint64 defence)
{
    return attempt(world.juries().postponeDefence(world.lead(), DefenceId{defence}, world.reason()));
}

Attempt postponeSession(World &world, qint64 session)
{
    return attempt(world.juries().postpone(world.lead(), SessionId{session}, world.reason()));
}

Attempt cancelSession(World &world, qint64 session)
{
    return attempt(world.juries().cancel(world.lead(), SessionId{session}, world.reason()));
}

} // namespace

std::vector<RandomAct> sessionActs()
{
    const QString all = u"SELECT id FROM jury_session"_s;
    const QString ahead = u"SELECT s.id FROM jury_session AS s WHERE s.day > :today "
                          "AND s.state IN ('DRAFT', 'COMPOSED', 'CONVENED') "_s;
    const QString hasPlanned =
        u"AND EXISTS (SELECT 1 FROM defence AS f WHERE f.session_id = s.id AND f.state = 'PLANNED')"_s;
    return {
        {u"createSession"_s, 20,
         u"SELECT 0 WHERE (SELECT count(*) FROM jury_session "
         "WHERE day > :today AND state IN ('DRAFT', 'COMPOSED', 'CONVENED')) < 2"_s,
         u"SELECT 0"_s, createSession},
        {u"setSeats"_s, 30, QString(ahead + u"AND s.state = 'DRAFT'"_s), all, setSeats},
        {u"constitute"_s, 60,
         u"SELECT s.id FROM jury_session AS s WHERE s.state = 'DRAFT' AND EXISTS "
         "(SELECT 1 FROM session_member AS m WHERE m.session_id = s.id)"_s,
         all, constitute},
        {u"schedule"_s, 80, QString(ahead + u"AND EXISTS"_s + waiting), all, schedule},
        {u"convene"_s, 50, QString(ahead + u"AND s.state <> 'DRAFT' "_s + hasPlanned), all, convene},
        {u"detectConflicts"_s, 2, ahead, all, detectConflicts},
        {u"declareConflict"_s, 2,
         u"SELECT c.person_id FROM candidacy AS c WHERE c.state IN ('SCHEDULED', 'HEARD')"_s,
         u"SELECT id FROM person"_s, declareConflict},
        {u"liftConflict"_s, 1, u"SELECT id FROM conflict_of_interest WHERE lifted_reason = ''"_s,
         u"SELECT id FROM conflict_of_interest"_s, liftConflict},
        {u"postponeDefence"_s, 1,
         u"SELECT id FROM defence WHERE state IN ('PLANNED', 'CONVENED', 'PRESENT')"_s,
         u"SELECT id FROM defence"_s, postponeDefence},
        {u"postponeSession"_s, 1, ahead, all, postponeSession},
        {u"cancelSession"_s, 1, ahead, all, cancelSession},
    };
}

} // namespace parchemin
