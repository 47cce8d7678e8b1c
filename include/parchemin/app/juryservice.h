#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"
#include "parchemin/core/session.h"
#include "parchemin/store/sessionrepository.h"

namespace parchemin {

/// What creating a session asks for.
struct SessionDraft
{
    QString code; ///< empty: "J-2021-06-21-A", the next free letter of the day
    QDate day;
    QTime startsAt;
    QString place;
    SessionModality modality = SessionModality::OnSite;
};

/// Where and when a session is to take place instead. It keeps its code, although that names the first day:
/// convocations and calendars that were sent carry it, and they are replaced by what has the same name. On a
/// new day the minutes of every passage are judged anew (BR-51), and later ones make room.
struct SessionMove
{
    QDate day;
    QTime startsAt;
    QString place;
    SessionModality modality = SessionModality::OnSite;
    QString reason = {};                 ///< asked for once somebody is convened
    std::vector<DefenceId> waivers = {}; ///< whose candidates agree in writing to a short notice (BR-52)
};

struct SeatDraft
{
    JuryMemberId member;
    SeatRole role;
    bool isChair = false;
};

/// The seats as they could be asked for again.
[[nodiscard]] std::vector<SeatDraft> draftsOf(const std::vector<PanelSeat> &seats);

/// A session with its defences and everything the screen and the minutes say of them.
struct SessionView
{
    JurySession session;
    struct Passage
    {
        Defence defence;
        QString candidateName;
        AccessRoute route;
        DefencePanel panel; ///< after recusals, as of now
    };
    std::vector<Passage> defences;
    std::vector<Incident> incidents;
};

[[nodiscard]] Result<SessionView> readSessionView(const Database &database, SessionId session);

/// Sessions before the deliberation: constituted lawfully, scheduled, convened, held.
class JuryService
{
public:
    explicit JuryService(Context &context)
        : m_context(context)
    {
    }

    Result<SessionId> createSession(const Actor &by, const SessionDraft &draft);
    /// Moves a session that has not opened, with its passages, which keep their places in the day. Everybody
    /// must be free then, and a constituted jury lawful on that day; whoever was convened must be sent the
    /// convocation again, in time or with the candidate's agreement (BR-50, BR-52).
    Status reschedule(const Actor &by, SessionId session, const SessionMove &move);
    /// Replaces the seats of a session that is not open yet (BR-48): it falls back to DRAFT. Refused for a
    /// member who is taken or has said that he cannot come when a passage is scheduled (BR-50).
    Status setSeats(const Actor &by, SessionId session, const std::vector<SeatDraft> &seats);
    /// Why the session cannot be constituted (BR-41…44, every rule set valid on the day).
    [[nodiscard]] Result<Blockers> compositionBlockers(SessionId session) const;
    /// Constitutes the jury: DRAFT → COMPOSED.
    Status constitute(const Actor &by, SessionId session);
    /// Records the ties that the records show between the session's members and its candidates; gives those
    /// that were new.
    Result<std::vector<ConflictOfInterest>> detectConflicts(const Actor &by, SessionId session);
    /// A member recuses himself, or the lead recuses him, for a candidate.
    Result<ConflictId> declareConflict(const Actor &by, JuryMemberId member, PersonId candidate,
                                       ConflictKind kind, const QString &evidence);
    Status liftConflict(const Actor &by, ConflictId conflict, const QString &reason);

    /// Why the candidacy cannot be given a defence at that instant (BR-40, BR-50, BR-51): among others a
    /// member who is taken, or who has said when he can come and not then.
    [[nodiscard]] Result<Blockers> schedulingBlockers(SessionId session, CandidacyId candidacy,
                                                      const QDateTime &startsAt) const;
    /// Schedules a defence by hand; duration from the policy and the candidate's accommodation (BR-51).
    Result<DefenceId> schedule(const Actor &by, SessionId session, CandidacyId candidacy,
                               const QDateTime &startsAt);
    /// Postpones one defence; the candidacy is free again (BR-46).
    Status postponeDefence(const Actor &by, DefenceId defence, const QString &reason);
    /// Convenes everybody (BR-52): every candidate's notice is long enough or waived in writing. It counts
    /// from today, or from the day on which they were convened outside the program: not ahead, and not before
    /// the jury was constituted and their passages scheduled.
    Status convene(const Actor &by, SessionId session, const std::vector<DefenceId> &waivers,
                   std::optional<QDate> on = {});
    Status postpone(const Actor &by, SessionId session, const QString &reason);
    Status cancel(const Actor &by, SessionId session, const QString &reason);

    /// Opens the session; from here the composition is fixed (BR-48). Members' presence must be recorded.
    Status open(const Actor &by, SessionId session);
    /// Expected takes the answer back, while the session is not open.
    Status recordMemberPresence(const Actor &by, SessionId session, JuryMemberId member, Presence presence);
    /// Puts right what was answered before as well, until the candidate is heard: whoever comes after all is
    /// scheduled again, behind the others if one of them has taken his time. Expected takes the answer back.
    Status recordCandidatePresence(const Actor &by, DefenceId defence, Presence presence);
    /// The candidate was heard: fixes the panel after recusals (I4). A defence whose panel cannot be
    /// completed is refused and may be postponed (BR-46).
    Status hear(const Actor &by, DefenceId defence);
    /// An incident stops the passage of a candidate who is there: it is reported, and the passage is resumed
    /// or postponed afterwards; nobody is heard and no deliberation ends meanwhile.
    Status interrupt(const Actor &by, DefenceId defence, const QString &description);
    /// The interrupted passage goes on: the candidate is before the jury again.
    Status resume(const Actor &by, DefenceId defence);
    Result<IncidentId> reportIncident(const Actor &by, SessionId session, std::optional<DefenceId> defence,
                                      const QString &category, const QString &description);

    [[nodiscard]] Result<SessionView> view(SessionId session) const;
    [[nodiscard]] Result<std::vector<JurySession>> sessions() const;
    /// NotFound when there is none with that code.
    [[nodiscard]] Result<SessionId> sessionByCode(const QString &code) const;

private:
    Context &m_context;
};

} // namespace parchemin
