#include "parchemin/core/codetable.h"
#include "parchemin/core/session.h"

namespace parchemin {
namespace {

constexpr CodeTable<SessionState, 10> sessionStates{{{
    {SessionState::Draft, "DRAFT"},
    {SessionState::Composed, "COMPOSED"},
    {SessionState::Convened, "CONVENED"},
    {SessionState::Open, "OPEN"},
    {SessionState::Deliberated, "DELIBERATED"},
    {SessionState::MinutesReady, "MINUTES_READY"},
    {SessionState::Signed, "SIGNED"},
    {SessionState::Published, "PUBLISHED"},
    {SessionState::Postponed, "POSTPONED"},
    {SessionState::Cancelled, "CANCELLED"},
}}};

constexpr CodeTable<SessionAct, 10> sessionActs{{{
    {SessionAct::Compose, "COMPOSE"},
    {SessionAct::Convene, "CONVENE"},
    {SessionAct::Open, "OPEN"},
    {SessionAct::CloseDeliberations, "CLOSE_DELIBERATIONS"},
    {SessionAct::FreezeMinutes, "FREEZE_MINUTES"},
    {SessionAct::Sign, "SIGN"},
    {SessionAct::Publish, "PUBLISH"},
    {SessionAct::Postpone, "POSTPONE"},
    {SessionAct::Cancel, "CANCEL"},
    {SessionAct::Unpublish, "UNPUBLISH"},
}}};

constexpr CodeTable<DefenceState, 11> defenceStates{{{
    {DefenceState::Planned, "PLANNED"},
    {DefenceState::Convened, "CONVENED"},
    {DefenceState::Present, "PRESENT"},
    {DefenceState::Heard, "HEARD"},
    {DefenceState::Deliberated, "DELIBERATED"},
    {DefenceState::Decided, "DECIDED"},
    {DefenceState::Notified, "NOTIFIED"},
    {DefenceState::Absent, "ABSENT"},
    {DefenceState::Excused, "EXCUSED"},
    {DefenceState::Interrupted, "INTERRUPTED"},
    {DefenceState::Postponed, "POSTPONED"},
}}};

constexpr CodeTable<DefenceAct, 13> defenceActs{{{
    {DefenceAct::Convene, "CONVENE"},
    {DefenceAct::MarkPresent, "MARK_PRESENT"},
    {DefenceAct::MarkAbsent, "MARK_ABSENT"},
    {DefenceAct::MarkExcused, "MARK_EXCUSED"},
    {DefenceAct::TakeBackPresence, "TAKE_BACK_PRESENCE"},
    {DefenceAct::Hear, "HEAR"},
    {DefenceAct::Interrupt, "INTERRUPT"},
    {DefenceAct::Resume, "RESUME_DEFENCE"},
    {DefenceAct::Deliberate, "DELIBERATE"},
    {DefenceAct::Decide, "DECIDE"},
    {DefenceAct::Notify, "NOTIFY"},
    {DefenceAct::Postpone, "POSTPONE"},
    {DefenceAct::Rectify, "RECTIFY"},
}}};

constexpr CodeTable<SessionModality, 3> modalities{{{
    {SessionModality::OnSite, "ON_SITE"},
    {SessionModality::Remote, "REMOTE"},
    {SessionModality::Mixed, "MIXED"},
}}};

} // namespace

QString codeName(SessionState state)
{
    return sessionStates.name(state);
}

std::optional<SessionState> sessionStateFromCode(const QString &code)
{
    return sessionStates.value(code);
}

QString codeName(SessionAct act)
{
    return sessionActs.name(act);
}

QString codeName(DefenceState state)
{
    return defenceStates.name(state);
}

std::optional<DefenceState> defenceStateFromCode(const QString &code)
{
    return defenceStates.value(code);
}

QString codeName(DefenceAct act)
{
    return defenceActs.name(act);
}

QString codeName(SessionModality modality)
{
    return modalities.name(modality);
}

std::optional<SessionModality> sessionModalityFromCode(const QString &code)
{
    return modalities.value(code);
}

} // namespace parchemin
