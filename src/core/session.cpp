#include "parchemin/core/session.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/statemachine.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Session = SessionState;
using Passage = DefenceState;

constexpr TransitionTable<Session, SessionAct, 14> sessionMachine{{{
    {Session::Draft, SessionAct::Compose, Session::Composed},
    {Session::Draft, SessionAct::Postpone, Session::Postponed},
    {Session::Draft, SessionAct::Cancel, Session::Cancelled},
    {Session::Composed, SessionAct::Convene, Session::Convened},
    {Session::Composed, SessionAct::Postpone, Session::Postponed},
    {Session::Composed, SessionAct::Cancel, Session::Cancelled},
    {Session::Convened, SessionAct::Open, Session::Open},
    {Session::Convened, SessionAct::Postpone, Session::Postponed},
    {Session::Convened, SessionAct::Cancel, Session::Cancelled},
    {Session::Open, SessionAct::CloseDeliberations, Session::Deliberated},
    {Session::Deliberated, SessionAct::FreezeMinutes, Session::MinutesReady},
    {Session::MinutesReady, SessionAct::Sign, Session::Signed},
    {Session::Signed, SessionAct::Publish, Session::Published},
    // The corrective minutes are then drawn up like the first ones (BR-69).
    {Session::Published, SessionAct::Unpublish, Session::Deliberated},
}}};

constexpr TransitionTable<Passage, DefenceAct, 25> defenceMachine{{{
    {Passage::Planned, DefenceAct::Convene, Passage::Convened},
    {Passage::Planned, DefenceAct::Postpone, Passage::Postponed},
    {Passage::Convened, DefenceAct::MarkPresent, Passage::Present},
    {Passage::Convened, DefenceAct::MarkAbsent, Passage::Absent},
    {Passage::Convened, DefenceAct::MarkExcused, Passage::Excused},
    {Passage::Convened, DefenceAct::Postpone, Passage::Postponed},
    // Who answered is put right while the session is held: a key slipped, or a candidate came late.
    {Passage::Present, DefenceAct::MarkAbsent, Passage::Absent},
    {Passage::Present, DefenceAct::MarkExcused, Passage::Excused},
    {Passage::Present, DefenceAct::TakeBackPresence, Passage::Convened},
    {Passage::Absent, DefenceAct::MarkPresent, Passage::Present},
    {Passage::Absent, DefenceAct::MarkExcused, Passage::Excused},
    {Passage::Absent, DefenceAct::TakeBackPresence, Passage::Convened},
    {Passage::Excused, DefenceAct::MarkPresent, Passage::Present},
    {Passage::Excused, DefenceAct::MarkAbsent, Passage::Absent},
    {Passage::Excused, DefenceAct::TakeBackPresence, Passage::Convened},
    {Passage::Present, DefenceAct::Hear, Passage::Heard},
    {Passage::Present, DefenceAct::Interrupt, Passage::Interrupted},
    // A member who cannot be replaced on the day postpones it (BR-46).
    {Passage::Present, DefenceAct::Postpone, Passage::Postponed},
    {Passage::Heard, DefenceAct::Deliberate, Passage::Deliberated},
    {Passage::Deliberated, DefenceAct::Decide, Passage::Decided},
    {Passage::Decided, DefenceAct::Notify, Passage::Notified},
    {Passage::Decided, DefenceAct::Rectify, Passage::Deliberated},
    {Passage::Notified, DefenceAct::Rectify, Passage::Deliberated},
    {Passage::Interrupted, DefenceAct::Resume, Passage::Present},
    {Passage::Interrupted, DefenceAct::Postpone, Passage::Postponed},
}}};

bool meets(const Engagement &one, const Engagement &other)
{
    return one.person == other.person && one.from < other.to && other.from < one.to;
}

} // namespace

std::optional<SessionState> after(SessionState state, SessionAct act)
{
    return sessionMachine.after(state, act);
}

Blockers transitionBlockers(SessionState state, SessionAct act)
{
    return after(state, act) ? Blockers{} : stateForbids(codeName(state), codeName(act));
}

std::optional<DefenceState> after(DefenceState state, DefenceAct act)
{
    return defenceMachine.after(state, act);
}

Blockers transitionBlockers(DefenceState state, DefenceAct act)
{
    return after(state, act) ? Blockers{} : stateForbids(codeName(state), codeName(act));
}

bool isCalledOff(SessionState state)
{
    return state == SessionState::Postponed || state == SessionState::Cancelled;
}

bool isClosed(DefenceState state)
{
    switch (state) {
    case Passage::Decided:
    case Passage::Notified:
    case Passage::Absent:
    case Passage::Excused:
    case Passage::Postponed:
        return true;
    case Passage::Planned:
    case Passage::Convened:
    case Passage::Present:
    case Passage::Heard:
    case Passage::Deliberated:
    case Passage::Interrupted:
        return false;
    }
    Q_UNREACHABLE();
}

bool isCompositionOpen(SessionState state)
{
    return state == Session::Draft || state == Session::Composed || state == Session::Convened;
}

int extraMinutes(int baseMinutes, int percent)
{
    Q_ASSERT(baseMinutes >= 0 && percent >= 0);
    if (percent == 0)
        return 0;
    constexpr int step = 5 * 100; // five minutes, in hundredths of a minute
    const int hundredths = baseMinutes * (100 + percent);
    return (hundredths + step - 1) / step * 5 - baseMinutes;
}

Blockers overlapBlockers(const std::vector<Engagement> &wanted, const std::vector<Engagement> &taken)
{
    Blockers blockers;
    for (const Engagement &one : wanted) {
        const auto met =
            std::ranges::find_if(taken, [&one](const Engagement &other) { return meets(one, other); });
        if (met == taken.end())
            continue;
        blockers.push_back(Blocker{BlockerCode::Overlap}
                               .with(u"personne"_s, one.personName)
                               .with(u"date"_s, certifierDay(met->from).toString(Qt::ISODate))
                               .with(u"heure"_s, certifierTime(met->from).toString(u"HH:mm"_s)));
    }
    return blockers;
}

Blockers noticeBlockers(QDate issuedOn, QDate defenceDay, bool hasWaiver, const Policy &policy)
{
    const qint64 days = issuedOn.daysTo(defenceDay);
    if (hasWaiver || days >= policy.convocationMinDays)
        return {};
    return {Blocker{BlockerCode::NoticeShort}.with(u"j"_s, days).with(u"min"_s, policy.convocationMinDays)};
}

} // namespace parchemin
