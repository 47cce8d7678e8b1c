#pragma once

#include "parchemin/app/juryservice.h"
#include "parchemin/app/opinionservice.h"
#include "parchemin/app/preflight.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/minutes.h"
#include "parchemin/core/readiness.h"

#include <memory>

namespace parchemin {

/// What a decision on one passage is judged by.
struct DecisionSubject
{
    DecisionFacts facts;
    CandidacyState candidacy;          ///< before the decision
    Blockers lateConflicts;            ///< that arose between the day of the passage and the decision (I4)
    std::optional<QDateTime> openedAt; ///< the session
};

/// Why this decision cannot be recorded (BR-45, BR-60…64).
[[nodiscard]] Blockers decisionBlockers(const DecisionDraft &draft, const DecisionSubject &subject);

/// A candidate before the jury, as one person may see her or him.
struct CandidateView
{
    CandidacyFacts facts;
    DecisionSubject subject;
    OpinionBoard opinions;
    std::optional<UnfinishedDecision> typed; ///< what that person had typed of the decision
};

/// A session under deliberation: everything that is shown of it and that its acts are judged by.
struct DeliberationView
{
    std::shared_ptr<const Rulebook> rules; ///< by which it was read; the facts point into it
    UserId reader;                         ///< whose notes and opinions there are among it
    SessionView view;
    std::vector<std::optional<JuryDecision>> decisions; ///< the current one of each passage, in their order
    std::vector<CandidateView> candidates;              ///< of the passages, in their order
    std::vector<Minutes> minutes;                       ///< initial first
    std::vector<PreflightCheck> checks;
    Blockers opening;
    Blockers closing;
    Blockers drawingUp;
    Blockers publishing;

    [[nodiscard]] const JurySession &session() const { return view.session; }
    /// Null when the session has no such passage.
    [[nodiscard]] const SessionView::Passage *passage(DefenceId defence) const;
    [[nodiscard]] CandidateView *candidate(DefenceId defence);
    [[nodiscard]] const CandidateView *candidate(DefenceId defence) const;
    [[nodiscard]] const JuryDecision *decisionOn(DefenceId defence) const;
    /// The minutes that hold; null before the first ones.
    [[nodiscard]] const Minutes *latestMinutes() const { return minutes.empty() ? nullptr : &minutes.back(); }
};

/// What is asked of the deliberations.
struct DeliberationQuestion
{
    Actor by;
    std::optional<SessionId> session = {};     ///< without one, the session that most likely wants something
    std::optional<CandidacyId> candidacy = {}; ///< whose latest passage is wanted, whatever the session
};

/// The sessions and the one that was asked for, of one state of the store; for a juror who is nothing else
/// those in which he sits (3.6).
struct DeliberationReading
{
    std::vector<JurySession> sessions;
    std::optional<DefenceId> wanted; ///< the passage of the candidacy that was asked for
    /// Nothing when there is no session at all; a session that cannot be read leaves the others.
    std::optional<Result<DeliberationView>> view;
};

[[nodiscard]] Result<DeliberationReading> readDeliberations(const Database &database,
                                                            const std::shared_ptr<const Rulebook> &rules,
                                                            const DeliberationQuestion &question,
                                                            const QDateTime &now);
/// The stored bytes of the document of minutes, verified (BR-74). NotFound when none has that number.
[[nodiscard]] Result<QByteArray> readMinutesDocument(const Database &database, const QString &number);

} // namespace parchemin
