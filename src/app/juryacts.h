#pragma once

#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/session.h"
#include "parchemin/store/availabilityrepository.h"

#include "app/panelfacts.h"

namespace parchemin {

/// Refuses with the reasons that forbid; those that only warn pass.
[[nodiscard]] Status allowed(const Blockers &blockers);
/// ACT_TIME_ORDER when `now` (`date`) precedes what must come first (`limite`), as UTC instants (I8).
[[nodiscard]] Blockers timeOrderBlockers(const QDateTime &now, const QDateTime &earliest);
/// ACT_STATE unless the session is in that state.
[[nodiscard]] Blockers sessionStateBlockers(const JurySession &session, SessionState wanted,
                                            const QString &actName);
/// ACT_REASON unless there is one.
[[nodiscard]] Blockers reasonBlockers(const QString &reason);

/// What only who sits for a candidate does, as ACT_RIGHT names it.
inline constexpr QLatin1StringView openingDossier("SIT_FOR_CANDIDATE");
inline constexpr QLatin1StringView givingOpinion("GIVE_OPINION");
/// ACT_RIGHT (that act): the actor has no seat before that candidate; ACT_WITHOUT_PERSON when nobody can
/// tell.
[[nodiscard]] Blockers notSittingBlockers(const Actor &actor, QLatin1StringView act);

/// `{"state": …}`: what the journal keeps of a change of state.
template <typename State>
[[nodiscard]] QJsonObject stateJson(State state)
{
    return {{QStringLiteral("state"), codeName(state)}};
}

/// Carries out an act of the candidacy's state machine. RuleRefused (ACT_STATE) when it has no such act.
[[nodiscard]] Status moveCandidacy(const Act &act, const Candidacy &candidacy, CandidacyAct move);
/// Carries out an act of the defence's state machine. RuleRefused (ACT_STATE) when it has no such act.
[[nodiscard]] Status moveDefence(const Act &act, const Defence &defence, DefenceAct move);
/// Carries out an act of the session's state machine. RuleRefused (ACT_STATE) when it has no such act.
[[nodiscard]] Status moveSession(const Act &act, const JurySession &session, SessionAct move);

/// Ends a passage without decision (absent, excused, postponed): the candidate may be scheduled again.
[[nodiscard]] Status releasePassage(const Act &act, const PassageFacts &passage, DefenceAct move);

/// Records, as one event, the ties that the records show between these members and a candidate and that
/// nobody had recorded; gives them.
[[nodiscard]] Result<std::vector<ConflictOfInterest>> recordFoundTies(Act &act, const JurySession &session,
                                                                      PersonId candidate);

// The bodies of the acts that one act may do many times: each checks and writes, and gives what the journal
// keeps of it, for Act::record() or Act::finish().

template <typename IdType>
struct Recorded
{
    IdType id;
    ActRecord record;
};

/// Puts these times in the place of all that the member said within the range.
[[nodiscard]] Result<ActRecord> changeTimes(const Act &act, const JuryMember &member, const TimeRange &range,
                                            const std::vector<TimeRange> &times);
/// A new session in DRAFT.
[[nodiscard]] Result<Recorded<SessionId>> addSession(const Act &act, SheetId sheet,
                                                     const SessionDraft &draft);
/// Replaces the seats of a session whose composition is open (BR-48).
[[nodiscard]] Result<ActRecord> seatMembers(const Act &act, SessionId session,
                                            const std::vector<SeatDraft> &seats);
/// DRAFT → COMPOSED.
[[nodiscard]] Result<ActRecord> constituteJury(const Act &act, const Rulebook &rules, SessionId session);
/// Gives the candidacy its passage; ties that the records show are recorded first.
[[nodiscard]] Result<Recorded<DefenceId>> addPassage(Act &act, const Rulebook &rules, SessionId session,
                                                     CandidacyId candidacy, const QDateTime &startsAt);
/// An incident of a session that is composed, held or deliberated, of one of its passages if one is given.
[[nodiscard]] Result<Recorded<IncidentId>> addIncident(const Act &act, const JurySession &session,
                                                       const std::optional<Defence> &defence,
                                                       const QString &category, const QString &description);
/// BR-51: the minutes of a passage by that route, without extra time.
[[nodiscard]] int defenceBaseMinutes(AccessRoute route, const Policy &policy);

} // namespace parchemin
