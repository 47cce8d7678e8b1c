#include "ui/deliberation/sessiondata.h"

#include "parchemin/app/deliberationservice.h"

#include <algorithm>

namespace parchemin::ui {
namespace {

/// The lower, the sooner it wants something.
int urgencyOf(SessionState state)
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

Status addDecisions(const DeliberationService &service, SessionData &data)
{
    for (const SessionView::Passage &passage : data.view.defences) {
        const auto all = service.decisionsOf(passage.defence.id);
        if (!all)
            return all.error();
        const auto current = std::ranges::find_if(*all, &JuryDecision::isCurrent);
        data.decisions.push_back(current == all->end() ? std::nullopt : std::optional(*current));
    }
    return Done{};
}

} // namespace

const SessionView::Passage *SessionData::passage(DefenceId defence) const
{
    const auto found = std::ranges::find_if(
        view.defences, [defence](const SessionView::Passage &one) { return one.defence.id == defence; });
    return found == view.defences.end() ? nullptr : &*found;
}

const JuryDecision *SessionData::decisionOn(DefenceId defence) const
{
    for (const std::optional<JuryDecision> &decision : decisions) {
        if (decision && decision->defence == defence)
            return &*decision;
    }
    return nullptr;
}

Result<SessionData> loadSessionData(const PageServices &services, SessionId session)
{
    const DeliberationService deliberations(services.context, services.documents);
    auto view = JuryService(services.context).view(session);
    if (!view)
        return view.error();
    SessionData data{*std::move(view), {}, {}, {}, {}, {}, {}, {}};
    if (Status added = addDecisions(deliberations, data); !added)
        return added.error();
    auto minutes = deliberations.minutesOf(session);
    if (!minutes)
        return minutes.error();
    data.minutes = *std::move(minutes);
    auto checks = preflight(services.context, session);
    if (!checks)
        return checks.error();
    data.checks = *std::move(checks);
    struct Question
    {
        Blockers SessionData::*answer;
        Result<Blockers> reasons;
    };
    for (const Question &question :
         {Question{&SessionData::opening, openingBlockers(services.context, session)},
          Question{&SessionData::closing, closingBlockers(services.context, session)},
          Question{&SessionData::drawingUp, deliberations.minutesBlockers(session)},
          Question{&SessionData::publishing, deliberations.publicationBlockers(session)}}) {
        if (!question.reasons)
            return question.reasons.error();
        data.*question.answer = *question.reasons;
    }
    return data;
}

std::optional<SessionId> sessionToShow(const std::vector<JurySession> &sessions)
{
    const auto best = std::ranges::min_element(
        sessions, {}, [](const JurySession &session) { return urgencyOf(session.state); });
    return best == sessions.end() ? std::nullopt : std::optional(best->id);
}

} // namespace parchemin::ui
