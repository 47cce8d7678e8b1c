#pragma once

#include "parchemin/app/juryservice.h"
#include "parchemin/app/preflight.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/minutes.h"
#include "parchemin/ui/pageservices.h"

namespace parchemin::ui {

/// A session as the page shows it, read at one moment.
struct SessionData
{
    SessionView view;
    std::vector<std::optional<JuryDecision>> decisions; ///< the current one of each passage, in their order
    std::vector<Minutes> minutes;                       ///< initial first
    std::vector<PreflightCheck> checks;
    Blockers opening;
    Blockers closing;
    Blockers drawingUp;
    Blockers publishing;

    [[nodiscard]] const JurySession &session() const { return view.session; }
    /// Null when the session has no such passage.
    [[nodiscard]] const SessionView::Passage *passage(DefenceId defence) const;
    [[nodiscard]] const JuryDecision *decisionOn(DefenceId defence) const;
    /// The minutes that hold; null before the first ones.
    [[nodiscard]] const Minutes *latestMinutes() const { return minutes.empty() ? nullptr : &minutes.back(); }
};

[[nodiscard]] Result<SessionData> loadSessionData(const PageServices &services, SessionId session);
/// The session that most likely wants something: under way, else convened, else the latest one.
[[nodiscard]] std::optional<SessionId> sessionToShow(const std::vector<JurySession> &sessions);

} // namespace parchemin::ui
