#include "parchemin/app/preflight.h"

#include "parchemin/app/facts.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/readiness.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/documentrepository.h"

#include <algorithm>

#include "app/compositionfacts.h"
#include "app/juryacts.h"
#include "app/minutesfreezing.h"
#include "app/sessionchecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What the checks are made on.
struct Flight
{
    JurySession session;
    std::vector<PassageFacts> passages;
    std::vector<DefencePanel> panels; ///< of the passages, in their order
    std::optional<Minutes> minutes;   ///< the latest
    std::vector<Convocation> sent;
    Policy policy;
    QDateTime now;
};

bool hasReached(SessionState state, SessionState wanted)
{
    const bool isStopped = state == SessionState::Postponed || state == SessionState::Cancelled;
    return !isStopped && state >= wanted;
}

/// Whether the passage still leads to a decision.
bool counts(const PassageFacts &passage)
{
    const DefenceState state = passage.defence.state;
    return state != DefenceState::Absent && state != DefenceState::Excused &&
           state != DefenceState::Postponed;
}

Result<Flight> load(const Database &database, const Rulebook &rules, SessionId id, const QDateTime &now)
{
    auto session = SessionRepository(database).load(id);
    if (!session)
        return session.error();
    auto passages = loadPassages(database, id);
    if (!passages)
        return passages.error();
    const auto policy = rules.policy(session->day);
    if (!policy)
        return policy.error();
    std::vector<DefencePanel> panels;
    for (const PassageFacts &passage : *passages) {
        auto panel = panelOf(database, *session, passage);
        if (!panel)
            return panel.error();
        panels.push_back(*std::move(panel));
    }
    auto all = DecisionRepository(database).minutesOf(id);
    if (!all)
        return all.error();
    std::optional<Minutes> minutes;
    if (!all->empty())
        minutes = std::move(all->back());
    auto sent = ConvocationRepository(database).ofSession(id);
    if (!sent)
        return sent.error();
    return Flight{.session = *std::move(session),
                  .passages = *std::move(passages),
                  .panels = std::move(panels),
                  .minutes = std::move(minutes),
                  .sent = *std::move(sent),
                  .policy = *policy,
                  .now = now};
}

/// BR-41…44 for the session as it is seated, then for every candidate whose panel is complete.
Result<Blockers> compositionReasons(const Database &database, const Rulebook &rules, const Flight &flight)
{
    auto reasons = compositionBlockersOf(database, rules, flight.session);
    if (!reasons)
        return reasons.error();
    for (std::size_t place = 0; place < flight.passages.size(); ++place) {
        const PassageFacts &passage = flight.passages.at(place);
        const DefencePanel &panel = flight.panels.at(place);
        if (!counts(passage) || !panel.isComplete() || panel.replacements.empty())
            continue;
        const Blockers found =
            panelBlockers(panel.seats, ruleSetsOf(rules, flight.session, passage.candidacy),
                          flight.session.day, flight.policy);
        for (const Blocker &blocker : found)
            reasons->push_back(blocker.with(u"candidat"_s, passage.candidateName()));
    }
    return reasons;
}

Blockers conflictReasons(const Flight &flight)
{
    Blockers reasons;
    for (std::size_t place = 0; place < flight.passages.size(); ++place) {
        if (counts(flight.passages.at(place)))
            append(reasons, flight.panels.at(place).blockers);
    }
    return reasons;
}

Blockers noticeReasons(const Flight &flight)
{
    Blockers reasons;
    for (const PassageFacts &passage : flight.passages) {
        if (!counts(passage))
            continue;
        // Who was never convened had no notice at all; of who was, the sending counts where one was noted.
        const QDate issuedOn = toldOn(passage.defence, flight.sent)
                                   .value_or(passage.defence.convokedOn.value_or(flight.session.day));
        const Blockers found =
            noticeBlockers(issuedOn, flight.session.day, passage.defence.hasNoticeWaiver, flight.policy);
        for (const Blocker &blocker : found)
            reasons.push_back(blocker.with(u"candidat"_s, passage.candidateName()));
    }
    return reasons;
}

/// BR-54 for the day of the session, as warnings: late, but lawful.
Result<Blockers> delayReasons(const Database &database, const Rulebook &rules, const Flight &flight)
{
    Blockers reasons;
    for (const PassageFacts &passage : flight.passages) {
        if (!counts(passage) || passage.candidacy.route != AccessRoute::Vae)
            continue;
        const auto facts = gatherFacts(database, rules, passage.candidacy.id, flight.session.day);
        if (!facts)
            return facts.error();
        for (const Blocker &blocker : vaeDelayWarnings(*facts))
            reasons.push_back(blocker.with(u"candidat"_s, passage.candidateName()));
    }
    return reasons;
}

/// I8: opened, then heard and decided, then closed, frozen and signed.
Result<Blockers> dateReasons(const Database &database, const Flight &flight)
{
    const JurySession &session = flight.session;
    Blockers reasons;
    if (session.openedAt) {
        append(reasons,
               timeOrderBlockers(*session.openedAt, certifierInstant(session.day, session.startsAt)));
    }
    for (const PassageFacts &passage : flight.passages) {
        const auto decision = DecisionRepository(database).currentOfDefence(passage.defence.id);
        if (!decision)
            return decision.error();
        if (!decision->has_value())
            continue;
        append(reasons, timeOrderBlockers((*decision)->decidedAt, passage.defence.startsAt));
        if (session.openedAt)
            append(reasons, timeOrderBlockers((*decision)->decidedAt, *session.openedAt));
    }
    if (flight.minutes && session.closedAt)
        append(reasons, timeOrderBlockers(flight.minutes->frozenAt, *session.closedAt));
    if (flight.minutes) {
        for (const MinutesSignature &signature : flight.minutes->signatures)
            append(reasons, timeOrderBlockers(signature.signedAt, flight.minutes->frozenAt));
    }
    // Whatever comes next is dated now.
    if (session.closedAt)
        append(reasons, timeOrderBlockers(flight.now, *session.closedAt));
    return reasons;
}

Result<Blockers> signatoryReasons(const Database &database, QDate on)
{
    const auto signatories = DocumentRepository(database).signatories();
    if (!signatories)
        return signatories.error();
    if (std::ranges::any_of(*signatories, [on](const Signatory &one) { return one.isValidOn(on); }))
        return Blockers{};
    return Blockers{Blocker{BlockerCode::Signatory}.with(u"date"_s, on.toString(Qt::ISODate))};
}

} // namespace

Result<std::vector<PreflightCheck>> preflight(const Database &database, const Rulebook &rules, SessionId id,
                                              const QDateTime &now)
{
    const auto flight = load(database, rules, id, now);
    if (!flight)
        return flight.error();
    const auto composition = compositionReasons(database, rules, *flight);
    if (!composition)
        return composition.error();
    auto notices = delayReasons(database, rules, *flight);
    if (!notices)
        return notices.error();
    const auto dates = dateReasons(database, *flight);
    if (!dates)
        return dates.error();
    const auto signatory = signatoryReasons(database, certifierDay(flight->now));
    if (!signatory)
        return signatory.error();

    const SessionState state = flight->session.state;
    const bool isConvened = hasReached(state, SessionState::Convened);
    const bool isOpen = hasReached(state, SessionState::Open);
    const bool isClosed = hasReached(state, SessionState::Deliberated);
    const bool hasMinutes = flight->minutes.has_value();
    using enum PreflightSubject;
    std::vector<PreflightCheck> checks;
    checks.push_back({Composition, PreflightMoment::Opening, *composition});
    checks.push_back({Conflicts, PreflightMoment::Opening, conflictReasons(*flight)});
    if (isConvened)
        append(*notices, noticeReasons(*flight));
    checks.push_back({Notice, PreflightMoment::Opening, *notices, isConvened});
    checks.push_back({Presence, PreflightMoment::Opening, rollCallBlockers(flight->session), isConvened});
    checks.push_back({Decisions, PreflightMoment::Signing, unfinishedBlockers(flight->passages), isOpen});
    checks.push_back({DateOrder, PreflightMoment::Signing, *dates, isOpen});
    checks.push_back({Minutes, PreflightMoment::Signing,
                      isClosed && !hasMinutes
                          ? Blockers{Blocker{BlockerCode::StateForbids}.with(u"etat"_s, codeName(state))}
                          : Blockers{},
                      isClosed});
    checks.push_back(
        {Signatures, PreflightMoment::Signing,
         hasMinutes ? signatureBlockers(flight->session.seats, flight->minutes->signatures) : Blockers{},
         hasMinutes});
    checks.push_back({Notices, PreflightMoment::Signing, *signatory});
    return checks;
}

} // namespace parchemin
