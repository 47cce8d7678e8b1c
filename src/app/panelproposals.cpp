#include "parchemin/app/sessionboard.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/availabilityrepository.h"
#include "parchemin/store/availabilityrequestrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionlistrepository.h"

#include <algorithm>
#include <chrono>
#include <map>

#include "app/compositionfacts.h"
#include "app/engagedelsewhere.h"
#include "app/panelfacts.h"
#include "app/sessionhours.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int rotationMonths = 12;

bool countsForRotation(const JurySession &session, const JurySession &about)
{
    return session.id != about.id && session.state != SessionState::Postponed &&
           session.state != SessionState::Cancelled && session.day <= about.day &&
           session.day > about.day.addMonths(-rotationMonths);
}

Result<Rotation> rotationBefore(const Database &database, const JurySession &session,
                                const std::vector<JuryMember> &members)
{
    const auto sessions = SessionRepository(database).all();
    if (!sessions)
        return sessions.error();
    const auto counts = SessionListRepository(database).counts();
    if (!counts)
        return counts.error();
    std::vector<SeatedSession> seated;
    for (const JurySession &one : *sessions) {
        if (!countsForRotation(one, session))
            continue;
        const auto count = counts->find(one.id);
        seated.push_back({one.day, one.seats, count == counts->end() ? 0 : count->second.defences});
    }
    return rotationOf(seated, members);
}

/// The session as if everybody sat: the ties of all are found in one go.
JurySession withEverybody(JurySession session, const std::vector<JuryMember> &members)
{
    session.seats.clear();
    for (const JuryMember &member : members)
        session.seats.push_back({member, SeatRole::Professional});
    return session;
}

Status findTies(const Database &database, const JurySession &session,
                const std::vector<PassageFacts> &passages, std::vector<PanelCandidate> &candidates)
{
    std::vector<JuryMember> members;
    members.reserve(candidates.size());
    for (const PanelCandidate &candidate : candidates)
        members.push_back(candidate.member);
    const JurySession everybody = withEverybody(session, members);
    for (const PassageFacts &passage : passages) {
        if (isClosed(passage.defence.state))
            continue;
        const auto ties = tiesOf(database, everybody, passage.person.id);
        if (!ties)
            return ties.error();
        for (PanelCandidate &candidate : candidates) {
            const bool isTied = candidate.member.person == passage.person.id ||
                                std::ranges::any_of(*ties, [&](const ConflictOfInterest &tie) {
                                    return tie.member == candidate.member.id && tie.isActiveOn(session.day);
                                });
            if (isTied)
                candidate.tiedTo.append(passage.candidateName());
        }
    }
    return Done{};
}

Status findFreedom(const Database &database, const JurySession &session,
                   const std::vector<PassageFacts> &passages, std::vector<PanelCandidate> &candidates)
{
    std::vector<Defence> own;
    own.reserve(passages.size());
    for (const PassageFacts &passage : passages)
        own.push_back(passage.defence);
    const TimeRange hours = hoursOf(session, own);
    std::vector<Engagement> wanted;
    wanted.reserve(candidates.size());
    for (const PanelCandidate &candidate : candidates)
        wanted.push_back({candidate.member.person, candidate.member.name, hours.start, hours.end});
    const auto taken = engagedElsewhere(database, session, own, wanted);
    if (!taken)
        return taken.error();
    for (PanelCandidate &candidate : candidates) {
        const auto freedom = freedomOf(database, candidate.member.id, hours);
        if (!freedom)
            return freedom.error();
        const bool isTaken = std::ranges::any_of(
            *taken, [&candidate](const Engagement &one) { return one.person == candidate.member.person; });
        candidate.freedom = isTaken ? MemberFreedom::Taken : *freedom;
    }
    return Done{};
}

} // namespace

TimeRange hoursOf(const JurySession &session, const std::vector<Defence> &defences)
{
    const QDateTime start = certifierInstant(session.day, session.startsAt);
    QDateTime end = start.addDuration(std::chrono::hours(1));
    for (const Defence &defence : defences) {
        if (!isClosed(defence.state))
            end = std::max(end, defence.endsAt());
    }
    return {start, end};
}

Result<MemberFreedom> freedomOf(const Database &database, JuryMemberId member, const TimeRange &hours)
{
    const QDate day = certifierDay(hours.start);
    const auto ofDay = AvailabilityRepository(database).within(
        member, {certifierInstant(day, QTime(0, 0)), certifierInstant(day.addDays(1), QTime(0, 0))});
    if (!ofDay)
        return ofDay.error();
    const bool isCovered = std::ranges::any_of(joined(*ofDay), [&hours](const TimeRange &range) {
        return range.start <= hours.start && hours.end <= range.end;
    });
    if (isCovered)
        return MemberFreedom::Available;
    if (!ofDay->empty())
        return MemberFreedom::Away;
    const auto asked = AvailabilityRequestRepository(database).within(day, day);
    if (!asked)
        return asked.error();
    const bool hasAnswered = std::ranges::any_of(*asked, [member](const AvailabilityRequest &request) {
        return request.member == member && request.answeredOn;
    });
    return hasAnswered ? MemberFreedom::Away : MemberFreedom::Unknown;
}

Result<Blockers> awayBlockers(const Database &database, const std::vector<PanelSeat> &seats,
                              const TimeRange &hours)
{
    Blockers blockers;
    for (const PanelSeat &seat : seats) {
        if (seat.role == SeatRole::Substitute)
            continue;
        const auto freedom = freedomOf(database, seat.member.id, hours);
        if (!freedom)
            return freedom.error();
        if (*freedom == MemberFreedom::Away)
            blockers.push_back(Blocker{BlockerCode::NotAvailable}.with(u"personne"_s, seat.member.name));
    }
    return blockers;
}

Result<std::vector<PanelCandidate>> panelCandidates(const Database &database, const JurySession &session)
{
    const auto members = JuryRepository(database).all();
    if (!members)
        return members.error();
    const auto passages = loadPassages(database, session.id);
    if (!passages)
        return passages.error();
    const auto rotation = rotationBefore(database, session, *members);
    if (!rotation)
        return rotation.error();
    std::vector<PanelCandidate> candidates;
    for (const JuryMember &member : *members) {
        const auto load = std::ranges::find(rotation->loads, member.id, &Rotation::Load::member);
        candidates.push_back({.member = member, .recentSessions = load->sessions});
    }
    if (Status found = findTies(database, session, *passages, candidates); !found)
        return found.error();
    if (Status found = findFreedom(database, session, *passages, candidates); !found)
        return found.error();
    return candidates;
}

Result<PanelProposals> proposePanels(const Database &database, const Rulebook &rules, SessionId session,
                                     int limit)
{
    const auto known = SessionRepository(database).load(session);
    if (!known)
        return known.error();
    const auto policy = rules.policy(known->day);
    if (!policy)
        return policy.error();
    const auto ruleSets = ruleSetsOfAll(database, rules, *known);
    if (!ruleSets)
        return ruleSets.error();
    auto candidates = panelCandidates(database, *known);
    if (!candidates)
        return candidates.error();
    const auto members = JuryRepository(database).all();
    if (!members)
        return members.error();
    auto rotation = rotationBefore(database, *known, *members);
    if (!rotation)
        return rotation.error();
    for (PanelCandidate &candidate : *candidates)
        candidate.unfit = withoutWarnings(memberBlockers(candidate.member, known->day, *policy));
    const PanelDemand demand{*ruleSets, known->day, *policy, rotation->together};
    return PanelProposals{rankPanels(*candidates, demand, limit), panelShortage(*candidates, demand),
                          std::move(*candidates), std::move(*rotation)};
}

} // namespace parchemin
