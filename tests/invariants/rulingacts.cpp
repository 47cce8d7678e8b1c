#include <algorithm>

#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What the jury decides, writes and signs, and what is put right later.
namespace parchemin {
namespace {

/// Whether the candidate comes by VAE, so that the jury grants blocks.
bool isVae(World &world, qint64 defence)
{
    return world.number(u"SELECT c.route = 'VAE' FROM defence AS f "
                        "JOIN candidacy AS c ON c.id = f.candidacy_id WHERE f.id = :id"_s,
                        defence) == 1;
}

/// The blocks that the candidate of a passage has from elsewhere than this passage.
std::vector<qint64> blocksBefore(const World &world, qint64 defence)
{
    return world.ids(u"SELECT v.block FROM block_validation AS v JOIN candidacy AS c "
                     "ON c.person_id = v.person_id JOIN defence AS f ON f.candidacy_id = c.id "
                     "WHERE f.id = :id AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x "
                     "WHERE x.validation_id = v.id) AND NOT EXISTS (SELECT 1 FROM jury_decision AS d "
                     "WHERE d.id = v.decision_id AND d.defence_id = f.id)"_s,
                     defence);
}

DecisionOutcome outcome(World &world, bool byVae)
{
    const int draw = world.below(100);
    if (draw < 50)
        return DecisionOutcome::Full;
    if (draw < 72 && byVae)
        return DecisionOutcome::Partial;
    return draw < 85 ? DecisionOutcome::Refused : DecisionOutcome::Deferred;
}

DecisionDraft decision(World &world, qint64 defence)
{
    const bool byVae = isVae(world, defence);
    DecisionDraft draft{.outcome = outcome(world, byVae),
                        .motive = world.chance(95) ? u"Maîtrise à confirmer."_s : QString(),
                        .recommendations = u"Reprendre la compétence B2.C03."_s};
    const bool isAward = draft.outcome == DecisionOutcome::Full || draft.outcome == DecisionOutcome::Partial;
    draft.vote = world.chance(3) ? Vote{1, 2} : isAward ? Vote{3, 0} : Vote{2, 1};
    if (!byVae || !isAward)
        return draft;
    const std::vector<qint64> before = blocksBefore(world, defence);
    for (const SkillBlock &block : world.sheet().blocks) {
        if (std::ranges::find(before, block.number) != before.end() && !world.chance(2))
            continue;
        const bool isGranted = draft.outcome == DecisionOutcome::Full || world.chance(50);
        draft.blocks.push_back({block.number, isGranted, {}});
        if (!isGranted)
            draft.blocks.back().missingCompetencies = {1};
    }
    return draft;
}

Attempt decide(World &world, qint64 defence)
{
    return attempt(world.deliberations().decide(world.lead(), DefenceId{defence}, decision(world, defence)));
}

Attempt closeDeliberations(World &world, qint64 session)
{
    return attempt(world.deliberations().close(world.lead(), SessionId{session}));
}

Attempt drawUpMinutes(World &world, qint64 session)
{
    return attempt(world.deliberations().drawUpMinutes(world.lead(), SessionId{session}));
}

Attempt sign(World &world, qint64 minutes)
{
    const auto member = world.pick(
        u"SELECT b.member_id FROM session_member AS b JOIN minutes AS m ON m.session_id = b.session_id "
        "WHERE m.id = :id AND b.presence = 'PRESENT' AND NOT EXISTS (SELECT 1 FROM minutes_signature AS g "
        "WHERE g.minutes_id = m.id AND g.member_id = b.member_id)"_s,
        minutes);
    const Juror &anyone = world.oneOf(world.jurors());
    const auto found = std::ranges::find_if(
        world.jurors(), [&member](const Juror &one) { return member && one.id == JuryMemberId{*member}; });
    const Juror &juror = found == world.jurors().end() || world.chance(4) ? anyone : *found;
    const bool isOnScreen = world.chance(50);
    return attempt(
        world.deliberations().sign(isOnScreen ? juror.actor : world.lead(), MinutesId{minutes}, juror.id,
                                   isOnScreen ? SignatureMethod::OnScreen : SignatureMethod::OnPaper));
}

Attempt publish(World &world, qint64 session)
{
    return attempt(world.deliberations().publish(world.lead(), SessionId{session}));
}

Attempt rectify(World &world, qint64 ruling)
{
    const qint64 defence = world.number(u"SELECT defence_id FROM jury_decision WHERE id = :id"_s, ruling);
    return attempt(world.deliberations().rectify(world.lead(), world.approver(), DecisionId{ruling},
                                                 decision(world, defence), world.reason()));
}

} // namespace

std::vector<RandomAct> rulingActs()
{
    const QString sessions = u"SELECT id FROM jury_session"_s;
    const QString inState = u"SELECT id FROM jury_session WHERE state = '%1'"_s;
    return {
        {u"decide"_s, 120, u"SELECT id FROM defence WHERE state = 'HEARD' AND starts_at <= :now"_s,
         u"SELECT id FROM defence"_s, decide, Effect::Decides},
        {u"closeDeliberations"_s, 60,
         u"SELECT s.id FROM jury_session AS s WHERE s.state = 'OPEN' AND NOT EXISTS "
         "(SELECT 1 FROM defence AS f WHERE f.session_id = s.id "
         "AND f.state NOT IN ('DECIDED', 'ABSENT', 'EXCUSED', 'POSTPONED'))"_s,
         sessions, closeDeliberations},
        {u"drawUpMinutes"_s, 60, inState.arg(u"DELIBERATED"_s), sessions, drawUpMinutes},
        {u"sign"_s, 120,
         u"SELECT max(m.id) FROM minutes AS m JOIN jury_session AS s ON s.id = m.session_id "
         "WHERE s.state = 'MINUTES_READY' GROUP BY s.id"_s,
         u"SELECT id FROM minutes"_s, sign},
        {u"publish"_s, 60, inState.arg(u"SIGNED"_s), sessions, publish},
        {u"rectify"_s, 10,
         u"SELECT d.id FROM jury_decision AS d JOIN defence AS f ON f.id = d.defence_id "
         "WHERE f.state = 'NOTIFIED' AND NOT EXISTS (SELECT 1 FROM jury_decision AS n "
         "WHERE n.replaces_id = d.id)"_s,
         u"SELECT id FROM jury_decision"_s, rectify, Effect::Rectifies},
    };
}

} // namespace parchemin
