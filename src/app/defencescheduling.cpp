#include "parchemin/app/act.h"
#include "parchemin/app/facts.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"

#include <algorithm>

#include "app/juryacts.h"
#include "app/sessionhours.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A passage that is not stored yet, with what its guards need.
struct Proposal
{
    JurySession session;
    Candidacy candidacy;
    Person person;
    Policy policy;
    Defence defence;
};

/// BR-51: the duration follows the route and the candidate's accommodation on that day.
Result<Proposal> proposalOf(const Database &database, const Rulebook &rules, SessionId sessionId,
                            CandidacyId candidacyId, const QDateTime &startsAt)
{
    if (!startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a defence needs an instant"_s, u"startsAt"_s};
    auto session = SessionRepository(database).load(sessionId);
    if (!session)
        return session.error();
    auto candidacy = CandidacyRepository(database).load(candidacyId);
    if (!candidacy)
        return candidacy.error();
    auto person = PersonRepository(database).load(candidacy->person);
    if (!person)
        return person.error();
    auto policy = rules.policy(session->day);
    if (!policy)
        return policy.error();
    const auto percent = PersonRepository(database).extraTimePercent(person->id, session->day);
    if (!percent)
        return percent.error();
    const int base = defenceBaseMinutes(candidacy->route, *policy);
    Defence defence{.id = DefenceId{0},
                    .uuid = {},
                    .session = sessionId,
                    .candidacy = candidacyId,
                    .person = person->id,
                    .order = 0,
                    .startsAt = startsAt.toUTC(),
                    .baseMinutes = base,
                    .extraMinutes = extraMinutes(base, *percent)};
    return Proposal{std::move(*session), std::move(*candidacy), std::move(*person), std::move(*policy),
                    std::move(defence)};
}

/// The passage lies ahead, within its session's day, and not before the session begins.
Blockers placeInDayBlockers(const Proposal &proposal, const QDateTime &now)
{
    const Defence &defence = proposal.defence;
    Blockers blockers = timeOrderBlockers(defence.startsAt, now);
    append(blockers, timeOrderBlockers(defence.startsAt,
                                       certifierInstant(proposal.session.day, proposal.session.startsAt)));
    const QDateTime midnight = certifierInstant(proposal.session.day.addDays(1), QTime(0, 0));
    append(blockers, timeOrderBlockers(midnight, defence.endsAt()));
    return blockers;
}

Blockers openingBlockers(const Proposal &proposal)
{
    Blockers blockers;
    if (!isCompositionOpen(proposal.session.state)) {
        blockers = stateForbids(codeName(proposal.session.state), codeName(CandidacyAct::Schedule));
    }
    append(blockers, transitionBlockers(proposal.candidacy.state, CandidacyAct::Schedule));
    return blockers;
}

/// BR-50: everybody is free, and the candidate has no other passage on that day.
Result<Blockers> freedomBlockers(const Database &database, const Proposal &proposal)
{
    const Defence &defence = proposal.defence;
    const QString candidate = displayName(proposal.person.details);
    std::vector<PersonId> persons{proposal.person.id};
    std::vector<Engagement> wanted{{proposal.person.id, candidate, defence.startsAt, defence.endsAt()}};
    persons.reserve(1 + proposal.session.seats.size());
    wanted.reserve(1 + proposal.session.seats.size());
    for (const PanelSeat &seat : proposal.session.seats) {
        persons.push_back(seat.member.person);
        wanted.push_back({seat.member.person, seat.member.name, defence.startsAt, defence.endsAt()});
    }
    const SessionRepository sessions(database);
    const auto taken = sessions.engagements(persons, defence.startsAt, defence.endsAt(), std::nullopt);
    if (!taken)
        return taken.error();
    Blockers blockers = overlapBlockers(wanted, *taken);
    const QDateTime dawn = certifierInstant(proposal.session.day, QTime(0, 0));
    const QDateTime midnight = certifierInstant(proposal.session.day.addDays(1), QTime(0, 0));
    const auto sameDay = sessions.engagements({proposal.person.id}, dawn, midnight, std::nullopt);
    if (!sameDay)
        return sameDay.error();
    const Blockers again = overlapBlockers({{proposal.person.id, candidate, dawn, midnight}}, *sameDay);
    // An overlap has already said it.
    if (!again.empty() && std::ranges::find(blockers, again.front()) == blockers.end())
        append(blockers, again);
    return blockers;
}

/// BR-45, BR-46, BR-50: whoever cannot sit for this candidate has a substitute, and those who sit can come.
Result<Blockers> seatBlockers(const Database &database, const Rulebook &rules, const Proposal &proposal)
{
    if (!proposal.policy.panelMustBeComplete || proposal.session.seats.empty())
        return Blockers{};
    const auto ties = tiesOf(database, proposal.session, proposal.person.id);
    if (!ties)
        return ties.error();
    const DefencePanel panel = panelFor(proposal.session, *ties, proposal.person);
    const auto away =
        awayBlockers(database, panel.seats, {proposal.defence.startsAt, proposal.defence.endsAt()});
    if (!away)
        return away.error();
    Blockers blockers = panel.blockers;
    append(blockers, *away);
    // A jury that is not constituted yet is judged when it is.
    if (!panel.isComplete() || proposal.session.state == SessionState::Draft)
        return blockers;
    append(blockers, panelBlockers(panel.seats, ruleSetsOf(rules, proposal.session, proposal.candidacy),
                                   proposal.session.day, proposal.policy));
    return blockers;
}

Result<Blockers> blockersOf(const Database &database, const Rulebook &rules, const Proposal &proposal,
                            const QDateTime &now)
{
    Blockers blockers = openingBlockers(proposal);
    append(blockers, placeInDayBlockers(proposal, now));
    const auto facts = gatherFacts(database, rules, proposal.candidacy.id, proposal.session.day);
    if (!facts)
        return facts.error();
    for (const Blocker &reason : readyForJuryBlockers(*facts)) {
        // Both speak of the candidacy's state.
        if (std::ranges::find(blockers, reason) == blockers.end())
            blockers.push_back(reason);
    }
    const auto freedom = freedomBlockers(database, proposal);
    if (!freedom)
        return freedom.error();
    append(blockers, *freedom);
    const auto seats = seatBlockers(database, rules, proposal);
    if (!seats)
        return seats.error();
    append(blockers, *seats);
    return blockers;
}

} // namespace

int defenceBaseMinutes(AccessRoute route, const Policy &policy)
{
    return route == AccessRoute::Vae ? policy.finalDefenceMinutes : policy.projectDefenceMinutes;
}

Result<Blockers> JuryService::schedulingBlockers(SessionId session, CandidacyId candidacy,
                                                 const QDateTime &startsAt) const
{
    const auto proposal = proposalOf(m_context.database(), m_context.rules, session, candidacy, startsAt);
    if (!proposal)
        return proposal.error();
    return blockersOf(m_context.database(), m_context.rules, *proposal, m_context.clock.now());
}

Result<Recorded<DefenceId>> addPassage(Act &act, const Rulebook &rules, SessionId session,
                                       CandidacyId candidacy, const QDateTime &startsAt)
{
    const Database &database = act.database();
    const auto proposal = proposalOf(database, rules, session, candidacy, startsAt);
    if (!proposal)
        return proposal.error();
    const auto blockers = blockersOf(database, rules, *proposal, act.at());
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok.error();
    if (const auto ties = recordFoundTies(act, proposal->session, proposal->person.id); !ties)
        return ties.error();
    const auto added = SessionRepository(database).addDefence(proposal->defence);
    if (!added)
        return added.error();
    if (Status moved = moveCandidacy(act, proposal->candidacy, CandidacyAct::Schedule); !moved)
        return moved.error();
    const Defence &defence = proposal->defence;
    return Recorded<DefenceId>{*added,
                               {u"defence.scheduled"_s,
                                u"defence"_s,
                                added->value(),
                                proposal->person.id,
                                {},
                                {{u"session"_s, proposal->session.code},
                                 {u"candidacy"_s, proposal->candidacy.number},
                                 {u"startsAt"_s, defence.startsAt.toString(Qt::ISODate)},
                                 {u"baseMinutes"_s, defence.baseMinutes},
                                 {u"extraMinutes"_s, defence.extraMinutes}},
                                {}}};
}

Result<DefenceId> JuryService::schedule(const Actor &by, SessionId session, CandidacyId candidacy,
                                        const QDateTime &startsAt)
{
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto added = addPassage(*act, m_context.rules, session, candidacy, startsAt);
    if (!added)
        return added.error();
    if (Status done = act->finish(added->record); !done)
        return done.error();
    return added->id;
}

Status JuryService::postponeDefence(const Actor &by, DefenceId defence, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto passage = loadPassage(act->database(), defence);
    if (!passage)
        return passage.error();
    Blockers blockers = transitionBlockers(passage->defence.state, DefenceAct::Postpone);
    append(blockers, reasonBlockers(reason));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status released = releasePassage(*act, *passage, DefenceAct::Postpone); !released)
        return released;
    return act->finish({u"defence.postponed"_s, u"defence"_s, defence.value(), passage->person.id,
                        stateJson(passage->defence.state), stateJson(DefenceState::Postponed),
                        reason.trimmed()});
}

} // namespace parchemin
