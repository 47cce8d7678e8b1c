#include "parchemin/app/deliberationview.h"

#include "parchemin/app/facts.h"
#include "parchemin/store/decisiondraftrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/readtransaction.h"

#include <algorithm>
#include <utility>

#include "app/decisionsubject.h"
#include "app/sessionchecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The lower, the sooner it wants something.
int turnOf(SessionState state)
{
    switch (state) {
    case SessionState::Open:
        return 0;
    case SessionState::Deliberated:
        return 1;
    case SessionState::MinutesReady:
        return 2;
    case SessionState::Signed:
        return 3;
    case SessionState::Convened:
        return 4;
    case SessionState::Published:
        return 5;
    case SessionState::Composed:
    case SessionState::Draft:
        return 6;
    case SessionState::Postponed:
    case SessionState::Cancelled:
        return 7;
    }
    Q_UNREACHABLE();
}

/// Under way, else convened, else the latest one.
std::optional<SessionId> sessionToShow(const std::vector<JurySession> &sessions)
{
    const auto best = std::ranges::min_element(
        sessions, {}, [](const JurySession &session) { return turnOf(session.state); });
    return best == sessions.end() ? std::nullopt : std::optional(best->id);
}

/// What every part of a reading is read with.
struct Source
{
    const Database &database;
    const Rulebook &rules;
    const Actor &by;
    QDateTime now;
};

Result<CandidateView> readCandidate(const Source &source, const JurySession &session,
                                    const SessionView::Passage &passage)
{
    const auto known = loadPassage(source.database, passage.defence.id);
    if (!known)
        return known.error();
    auto facts = gatherFacts(source.database, source.rules, known->candidacy.id, certifierDay(source.now));
    if (!facts)
        return facts.error();
    auto subject = decisionSubjectOf(source.database, source.rules, session, *known, source.now);
    if (!subject)
        return subject.error();
    auto opinions = readOpinions(source.database, source.rules, source.by, passage.defence.id);
    if (!opinions)
        return opinions.error();
    auto typed = DecisionDraftRepository(source.database).find(passage.defence.id, source.by.user);
    if (!typed)
        return typed.error();
    return CandidateView{*std::move(facts), *std::move(subject), *std::move(opinions), *std::move(typed)};
}

Status readPassages(const Source &source, DeliberationView &view)
{
    for (const SessionView::Passage &passage : view.view.defences) {
        auto decision = DecisionRepository(source.database).currentOfDefence(passage.defence.id);
        if (!decision)
            return decision.error();
        view.decisions.push_back(*std::move(decision));
        auto candidate = readCandidate(source, view.session(), passage);
        if (!candidate)
            return candidate.error();
        view.candidates.push_back(*std::move(candidate));
    }
    return Done{};
}

/// Why the acts of the session cannot be done now, rights apart.
Status readReasons(const Source &source, DeliberationView &view)
{
    const auto passages = loadPassages(source.database, view.session().id);
    if (!passages)
        return passages.error();
    auto publishing = publicationBlockersOf(source.database, view.session(), source.now);
    if (!publishing)
        return publishing.error();
    view.opening = openingBlockersOf(view.session(), source.now);
    view.closing = closingBlockersOf(view.session(), *passages, source.now);
    view.drawingUp = drawingUpBlockersOf(view.session(), *passages, source.now);
    view.publishing = *std::move(publishing);
    return Done{};
}

Result<DeliberationView> readView(const Source &source, const std::shared_ptr<const Rulebook> &rules,
                                  SessionId session)
{
    auto known = readSessionView(source.database, session);
    if (!known)
        return known.error();
    DeliberationView view{.rules = rules,
                          .reader = source.by.user,
                          .view = *std::move(known),
                          .decisions = {},
                          .candidates = {},
                          .minutes = {},
                          .checks = {},
                          .opening = {},
                          .closing = {},
                          .drawingUp = {},
                          .publishing = {}};
    if (Status read = readPassages(source, view); !read)
        return read.error();
    auto minutes = DecisionRepository(source.database).minutesOf(session);
    if (!minutes)
        return minutes.error();
    view.minutes = *std::move(minutes);
    auto checks = preflight(source.database, source.rules, session, source.now);
    if (!checks)
        return checks.error();
    view.checks = *std::move(checks);
    if (Status read = readReasons(source, view); !read)
        return read.error();
    return view;
}

/// Who reads his own only finds those in which he sits.
Result<std::vector<JurySession>> sessionsFor(const SessionRepository &repository, const Actor &by)
{
    auto sessions = repository.all();
    if (sessions && readsOwnOnly(by)) {
        std::erase_if(*sessions, [&by](const JurySession &session) {
            return std::ranges::none_of(
                session.seats, [&by](const PanelSeat &seat) { return seat.member.person == by.person; });
        });
    }
    return sessions;
}

} // namespace

const SessionView::Passage *DeliberationView::passage(DefenceId defence) const
{
    const auto found = std::ranges::find_if(
        view.defences, [defence](const SessionView::Passage &one) { return one.defence.id == defence; });
    return found == view.defences.end() ? nullptr : &*found;
}

const CandidateView *DeliberationView::candidate(DefenceId defence) const
{
    const auto found = std::ranges::find_if(
        candidates, [defence](const CandidateView &one) { return one.opinions.defence == defence; });
    return found == candidates.end() ? nullptr : &*found;
}

CandidateView *DeliberationView::candidate(DefenceId defence)
{
    return const_cast<CandidateView *>(std::as_const(*this).candidate(defence));
}

const JuryDecision *DeliberationView::decisionOn(DefenceId defence) const
{
    for (const std::optional<JuryDecision> &decision : decisions) {
        if (decision && decision->defence == defence)
            return &*decision;
    }
    return nullptr;
}

Result<DeliberationReading> readDeliberations(const Database &database,
                                              const std::shared_ptr<const Rulebook> &rules,
                                              const DeliberationQuestion &question, const QDateTime &now)
{
    const ReadTransaction oneState(database);
    const SessionRepository repository(database);
    auto sessions = sessionsFor(repository, question.by);
    if (!sessions)
        return sessions.error();
    DeliberationReading reading{*std::move(sessions), {}, {}};
    std::optional<SessionId> wanted = question.session;
    if (question.candidacy) {
        const auto defences = repository.defencesOfCandidacy(*question.candidacy);
        if (!defences)
            return defences.error();
        const auto isShown = [&reading](const Defence &defence) {
            return std::ranges::count(reading.sessions, defence.session, &JurySession::id) > 0;
        };
        if (!defences->empty() && isShown(defences->front())) {
            wanted = defences->front().session;
            reading.wanted = defences->front().id;
        }
    }
    if (!wanted || std::ranges::count(reading.sessions, *wanted, &JurySession::id) == 0)
        wanted = sessionToShow(reading.sessions);
    if (wanted)
        reading.view = readView({database, *rules, question.by, now}, rules, *wanted);
    return reading;
}

Result<QByteArray> readMinutesDocument(const Database &database, const QString &number)
{
    const DocumentRepository documents(database);
    const auto document = documents.byNumber(number);
    if (!document)
        return document.error();
    if (!document->has_value())
        return Error{ErrorCode::NotFound, u"no document has that number"_s, number};
    return documents.bytes((*document)->id);
}

} // namespace parchemin
