#include "parchemin/app/sessionboard.h"

#include "parchemin/planning/problem.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionlistrepository.h"
#include "parchemin/store/workrepository.h"

#include <algorithm>

#include "app/compositionchecks.h"
#include "app/compositionfacts.h"
#include "app/panelfacts.h"
#include "app/sessionhours.h"
#include "app/sessiontasks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Counts = SessionListRepository::Counts;

/// Everybody is offered, up to as many as a plan may hold: a search by name must find them all.
constexpr int offered = planning::maxCandidates;

SessionStep stepOf(const JurySession &session, const Counts &counts, QDate today)
{
    switch (session.state) {
    case SessionState::Draft:
        return SessionStep::Compose;
    case SessionState::Composed:
        return counts.defences == 0 ? SessionStep::Schedule : SessionStep::Convene;
    case SessionState::Convened:
        if (counts.toConvene > 0)
            return SessionStep::Convene;
        if (counts.toSend > 0 && session.day > today)
            return SessionStep::Send;
        return session.day > today ? SessionStep::AwaitDay : SessionStep::Open;
    case SessionState::Open:
        return counts.waiting > counts.undecided ? SessionStep::Hear : SessionStep::Deliberate;
    case SessionState::Deliberated:
        return SessionStep::DrawUpMinutes;
    case SessionState::MinutesReady:
        return SessionStep::Sign;
    case SessionState::Signed:
        return SessionStep::Publish;
    case SessionState::Postponed:
    case SessionState::Cancelled:
        return counts.toSend > 0 && session.day >= today ? SessionStep::TellCalledOff : SessionStep::None;
    case SessionState::Published:
        return SessionStep::None;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> dueOf(const JurySession &session, SessionStep step, const Policy &policy)
{
    switch (step) {
    case SessionStep::Compose:
    case SessionStep::Schedule:
    case SessionStep::Convene:
    case SessionStep::Send:
        return lastConvocationDay(session.day, policy);
    case SessionStep::AwaitDay:
    case SessionStep::Open:
    case SessionStep::Hear:
    case SessionStep::Deliberate:
    case SessionStep::TellCalledOff:
        return session.day;
    case SessionStep::DrawUpMinutes:
    case SessionStep::Sign:
    case SessionStep::Publish:
        return lastNotificationDay(session.day, policy);
    case SessionStep::None:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// BR-46: the seats of recused members that nobody takes, in a session that is constituted and has not begun.
Result<Blockers> emptySeats(const Database &database, const JurySession &session)
{
    Blockers blockers;
    if (session.state != SessionState::Composed && session.state != SessionState::Convened)
        return blockers;
    const auto passages = loadOpenPassages(database, session.id);
    if (!passages)
        return passages.error();
    for (const PassageFacts &passage : *passages) {
        const auto panel = panelOf(database, session, passage);
        if (!panel)
            return panel.error();
        for (const Blocker &blocker : panel->blockers) {
            if (blocker.code == BlockerCode::NoSubstitute &&
                std::ranges::find(blockers, blocker) == blockers.end())
                blockers.push_back(blocker);
        }
    }
    return blockers;
}

Result<SessionLine> lineOf(const Database &database, const Rulebook &rules, const JurySession &session,
                           const Counts &counts, QDate today)
{
    const auto policy = rules.policy(session.day);
    if (!policy)
        return policy.error();
    SessionLine line{.session = session,
                     .defences = counts.defences,
                     .waiting = counts.waiting,
                     .next = stepOf(session, counts, today)};
    auto empty = emptySeats(database, session);
    if (!empty)
        return empty.error();
    if (!empty->empty()) {
        // Whatever else is to be done, that defence would not be lawful.
        line.next = SessionStep::Compose;
        line.dueOn = dueOf(session, line.next, *policy);
        line.blockers = std::move(*empty);
        return line;
    }
    line.dueOn = dueOf(session, line.next, *policy);
    if (line.next == SessionStep::Compose) {
        auto blockers = compositionBlockersOf(database, rules, session);
        if (!blockers)
            return blockers.error();
        line.blockers = withoutWarnings(*blockers);
    } else if (line.next == SessionStep::Convene || (line.next == SessionStep::Send && counts.unwarned > 0)) {
        line.blockers = noticeBlockers(today, session.day, false, *policy);
    }
    return line;
}

const Counts &countsOf(const std::map<SessionId, Counts> &all, SessionId session)
{
    static const Counts none;
    const auto found = all.find(session);
    return found == all.end() ? none : found->second;
}

/// The last sending to somebody, for a passage or for the session.
std::optional<Convocation> lastSent(const std::vector<Convocation> &all, PersonId person,
                                    std::optional<DefenceId> defence)
{
    std::optional<Convocation> last;
    for (const Convocation &one : all) {
        if (one.person == person && one.defence == defence)
            last = one;
    }
    return last;
}

/// What a passage needs to be shown beside its session.
struct Reading
{
    const Database &database;
    const Rulebook &rules;
    const Policy &policy;
    QDate today;
    std::vector<Convocation> sent;
    std::map<DefenceId, int> revisions;
};

Result<PassageLine> passageLine(const Reading &reading, const JurySession &session,
                                const PassageFacts &passage)
{
    auto panel = panelOf(reading.database, session, passage);
    if (!panel)
        return panel.error();
    const std::vector<JuryRuleSet> ruleSets = ruleSetsOf(reading.rules, session, passage.candidacy);
    PassageLine line{.defence = passage.defence,
                     .candidate = passage.candidateName(),
                     .sex = passage.person.details.sex,
                     .candidacyNumber = passage.candidacy.number,
                     .route = passage.candidacy.route,
                     .panel = std::move(*panel),
                     .checks = {},
                     .blockers = {},
                     .notice = {}};
    line.checks = compositionChecks(line.panel.seats, ruleSets, session.day, reading.policy);
    std::erase_if(line.checks, [](const CompositionCheck &check) { return check.isIndicator(); });
    line.blockers = line.panel.blockers;
    if (line.panel.isComplete() && !session.seats.empty()) {
        append(line.blockers,
               withoutWarnings(panelBlockers(line.panel.seats, ruleSets, session.day, reading.policy)));
    }
    auto ties = JuryRepository(reading.database).recordedTies(membersOf(session.seats), passage.person.id);
    if (!ties)
        return ties.error();
    std::erase_if(*ties, [&session](const RecordedTie &one) { return !one.tie.isActiveOn(session.day); });
    line.ties = std::move(*ties);
    const auto revision = reading.revisions.find(line.defence.id);
    line.revision = revision == reading.revisions.end() ? 0 : revision->second;
    line.convocation = lastSent(reading.sent, line.defence.person, line.defence.id);
    if (line.defence.state == DefenceState::Postponed && line.convocation) {
        // Whoever is convened elsewhere since knows that it is not there.
        const auto elsewhere = ConvocationRepository(reading.database).isConvenedSince(*line.convocation);
        if (!elsewhere)
            return elsewhere.error();
        line.mustBeToldOff = !*elsewhere && line.convocation->revision < line.revision &&
                             session.day >= reading.today &&
                             (session.state == SessionState::Convened || isCalledOff(session.state));
    }
    if (line.defence.state == DefenceState::Planned) {
        line.notice = noticeBlockers(reading.today, session.day, false, reading.policy);
    } else if (line.mustBeSent() && !toldOn(line.defence, reading.sent)) {
        line.notice =
            noticeBlockers(reading.today, session.day, line.defence.hasNoticeWaiver, reading.policy);
    }
    return line;
}

Status readPassages(const Reading &reading, SessionDetail &detail)
{
    const auto passages = loadPassages(reading.database, detail.line.session.id);
    if (!passages)
        return passages.error();
    for (const PassageFacts &passage : *passages) {
        auto line = passageLine(reading, detail.line.session, passage);
        if (!line)
            return line.error();
        detail.passages.push_back(std::move(*line));
    }
    std::ranges::stable_sort(detail.passages, [](const PassageLine &left, const PassageLine &right) {
        const auto place = [](const PassageLine &line) {
            return std::pair(line.defence.state == DefenceState::Postponed, line.defence.startsAt);
        };
        return place(left) < place(right);
    });
    return Done{};
}

Status readSeats(const Reading &reading, SessionDetail &detail)
{
    const JurySession &session = detail.line.session;
    const auto revision = ConvocationRepository(reading.database).sessionRevision(session.id);
    if (!revision)
        return revision.error();
    std::vector<Defence> defences;
    for (const PassageLine &passage : detail.passages)
        defences.push_back(passage.defence);
    const TimeRange hours = hoursOf(session, defences);
    const bool isAnnounced = session.state == SessionState::Convened || session.state == SessionState::Open;
    for (const PanelSeat &seat : session.seats) {
        const auto freedom = freedomOf(reading.database, seat.member.id, hours);
        if (!freedom)
            return freedom.error();
        auto sent = lastSent(reading.sent, seat.member.person, std::nullopt);
        const bool isAnother = sent && sent->role && *sent->role != seat.role;
        const bool isToBeToldOff =
            isCalledOff(session.state) && session.day >= reading.today && sent && sent->revision < *revision;
        const bool isDue =
            isToBeToldOff || (isAnnounced && (!sent || sent->revision < *revision || isAnother));
        detail.seats.push_back({seat, *freedom, std::move(sent), isDue});
    }
    return Done{};
}

Status readReady(const Reading &reading, SessionDetail &detail)
{
    if (!isCompositionOpen(detail.line.session.state))
        return Done{};
    const ReferenceSheet &sheet = reading.rules.current();
    const auto ready =
        WorkRepository(reading.database, {.rncpCode = sheet.rncpCode,
                                          .today = reading.today,
                                          .registeredFrom = sheet.effectiveFrom,
                                          .registeredUntil = sheet.registeredUntil,
                                          .blockCount = static_cast<int>(sheet.blocks.size()),
                                          .vaeBlocksGrantedBy = reading.policy.vaeBlocksGrantedBy})
            .readyForJury(offered);
    if (!ready)
        return ready.error();
    for (const WaitingMatter &matter : ready->first)
        detail.ready.push_back({matter.candidacy, matter.personName, matter.since});
    return Done{};
}

} // namespace

Result<std::vector<SessionLine>> readSessions(const Database &database, const Rulebook &rules,
                                              const QDateTime &now)
{
    const auto sessions = SessionRepository(database).all();
    if (!sessions)
        return sessions.error();
    const auto counts = SessionListRepository(database).counts();
    if (!counts)
        return counts.error();
    const QDate today = certifierDay(now);
    std::vector<SessionLine> lines;
    for (const JurySession &session : *sessions) {
        auto line = lineOf(database, rules, session, countsOf(*counts, session.id), today);
        if (!line)
            return line.error();
        lines.push_back(std::move(*line));
    }
    // The repository gives the latest first; what lies ahead is wanted the other way round.
    const auto past = std::stable_partition(
        lines.begin(), lines.end(), [today](const SessionLine &line) { return line.session.day >= today; });
    std::reverse(lines.begin(), past);
    return lines;
}

Result<SessionDetail> readSession(const Database &database, const Rulebook &rules, SessionId id,
                                  const QDateTime &now)
{
    const QDate today = certifierDay(now);
    auto session = SessionRepository(database).load(id);
    if (!session)
        return session.error();
    const auto counts = SessionListRepository(database).counts();
    if (!counts)
        return counts.error();
    auto line = lineOf(database, rules, *session, countsOf(*counts, id), today);
    if (!line)
        return line.error();
    const auto policy = rules.policy(session->day);
    if (!policy)
        return policy.error();
    auto ruleSets = ruleSetsOfAll(database, rules, *session);
    if (!ruleSets)
        return ruleSets.error();
    auto incidents = SessionRepository(database).incidentsOf(id);
    if (!incidents)
        return incidents.error();
    const ConvocationRepository convocations(database);
    auto sent = convocations.ofSession(id);
    if (!sent)
        return sent.error();
    auto revisions = convocations.defenceRevisions(id);
    if (!revisions)
        return revisions.error();
    const auto dossiers = convocations.dossiersSentOn(id);
    if (!dossiers)
        return dossiers.error();
    SessionDetail detail{.line = std::move(*line),
                         .ruleSets = std::move(*ruleSets),
                         .checks = {},
                         .seats = {},
                         .passages = {},
                         .incidents = std::move(*incidents),
                         .ready = {},
                         .convokeBy = lastConvocationDay(session->day, *policy),
                         .dossiersBy = session->day.addDays(-policy->dossierToJurorsDays),
                         .dossiersSentOn = *dossiers};
    detail.checks = compositionChecks(session->seats, detail.ruleSets, session->day, *policy);
    const Reading reading{database, rules, *policy, today, std::move(*sent), std::move(*revisions)};
    if (Status read = readPassages(reading, detail); !read)
        return read.error();
    if (Status read = readSeats(reading, detail); !read)
        return read.error();
    if (Status read = readReady(reading, detail); !read)
        return read.error();
    return detail;
}

} // namespace parchemin
