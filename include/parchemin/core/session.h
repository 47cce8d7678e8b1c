#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/id.h"
#include "parchemin/core/jury.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class SessionState {
    Draft,
    Composed,
    Convened,
    Open,
    Deliberated,
    MinutesReady,
    Signed,
    Published,
    Postponed,
    Cancelled,
};
enum class SessionAct {
    Compose,
    Convene,
    Open,
    CloseDeliberations,
    FreezeMinutes,
    Sign,
    Publish,
    Postpone,
    Cancel,
    Unpublish
};

enum class DefenceState {
    Planned,
    Convened,
    Present,
    Heard,
    Deliberated,
    Decided,
    Notified,
    Absent,
    Excused,
    Interrupted,
    Postponed,
};
enum class DefenceAct {
    Convene,
    MarkPresent,
    MarkAbsent,
    MarkExcused,
    TakeBackPresence, ///< nobody has answered yet after all
    Hear,
    Interrupt,
    Resume,
    Deliberate,
    Decide,
    Notify,
    Postpone,
    Rectify
};

enum class SessionModality { OnSite, Remote, Mixed };

struct JurySession
{
    SessionId id;
    QString uuid;
    QString code; ///< "J-2021-06-A"
    SheetId sheet;
    QDate day;
    QTime startsAt; ///< local, Europe/Paris
    QString place;  ///< a place, or a video link
    SessionModality modality = SessionModality::OnSite;
    SessionState state = SessionState::Draft;
    std::optional<QDateTime> openedAt = {};
    std::optional<QDateTime> closedAt = {};
    std::vector<PanelSeat> seats = {};

    friend bool operator==(const JurySession &, const JurySession &) = default;
};

/// One candidate's passage before the jury.
struct Defence
{
    DefenceId id;
    QString uuid;
    SessionId session;
    CandidacyId candidacy;
    PersonId person;
    int order;          ///< 1-based
    QDateTime startsAt; ///< UTC
    int baseMinutes;
    int extraMinutes = 0; ///< accommodation (BR-51)
    DefenceState state = DefenceState::Planned;
    std::vector<JuryMemberId> panel = {}; ///< fixed when heard
    std::optional<QDate> convokedOn = {};
    bool hasNoticeWaiver = false; ///< the candidate's written agreement (BR-52)

    [[nodiscard]] QDateTime endsAt() const { return startsAt.addSecs((baseMinutes + extraMinutes) * 60LL); }
    friend bool operator==(const Defence &, const Defence &) = default;
};

/// A stretch of time in which a person is taken (I5).
struct Engagement
{
    PersonId person;
    QString personName;
    QDateTime from; ///< UTC
    QDateTime to;   ///< UTC, excluded
    friend bool operator==(const Engagement &, const Engagement &) = default;
};

[[nodiscard]] QString codeName(SessionState state);
[[nodiscard]] std::optional<SessionState> sessionStateFromCode(const QString &code);
[[nodiscard]] QString codeName(SessionAct act);
[[nodiscard]] QString codeName(DefenceState state);
[[nodiscard]] std::optional<DefenceState> defenceStateFromCode(const QString &code);
[[nodiscard]] QString codeName(DefenceAct act);
[[nodiscard]] QString codeName(SessionModality modality);
[[nodiscard]] std::optional<SessionModality> sessionModalityFromCode(const QString &code);

[[nodiscard]] std::optional<SessionState> after(SessionState state, SessionAct act);
[[nodiscard]] Blockers transitionBlockers(SessionState state, SessionAct act);
[[nodiscard]] std::optional<DefenceState> after(DefenceState state, DefenceAct act);
[[nodiscard]] Blockers transitionBlockers(DefenceState state, DefenceAct act);
/// Whether the session does not take place as announced: postponed or cancelled.
[[nodiscard]] bool isCalledOff(SessionState state);
/// Whether nothing more happens to it in its session: decided, absent, excused, postponed.
[[nodiscard]] bool isClosed(DefenceState state);
/// Whether the composition may still change (BR-48).
[[nodiscard]] bool isCompositionOpen(SessionState state);

/// Extra minutes for an accommodation, such that base + extra is rounded up to 5 minutes: 60 min and 33 %
/// give 20 (BR-51).
[[nodiscard]] int extraMinutes(int baseMinutes, int percent);
/// SES_OVERLAP with `personne` and `heure` for each of `wanted` that meets one of `taken` (BR-50, I5).
[[nodiscard]] Blockers overlapBlockers(const std::vector<Engagement> &wanted,
                                       const std::vector<Engagement> &taken);
/// SES_NOTICE_SHORT (BR-52).
[[nodiscard]] Blockers noticeBlockers(QDate issuedOn, QDate defenceDay, bool hasWaiver, const Policy &policy);

} // namespace parchemin
