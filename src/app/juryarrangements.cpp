#include "parchemin/app/arrangements.h"
#include "parchemin/app/defenceplan.h"
#include "parchemin/app/undostack.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

#include "app/panelfacts.h"

namespace parchemin {
namespace {

struct ArrangementText
{
    Q_DECLARE_TR_FUNCTIONS(Arrangements)
};

Presence presenceIn(DefenceState state)
{
    switch (state) {
    case DefenceState::Present:
        return Presence::Present;
    case DefenceState::Absent:
        return Presence::Absent;
    case DefenceState::Excused:
        return Presence::Excused;
    default:
        return Presence::Expected;
    }
}

std::function<QString()> answerName(Presence presence, const QString &who, bool isCandidate)
{
    return [presence, who, isCandidate] {
        switch (presence) {
        case Presence::Expected:
            return ArrangementText::tr("the answer of %1 taken back").arg(who);
        case Presence::Present:
            return ArrangementText::tr("%1 is present").arg(who);
        case Presence::Absent:
            return isCandidate
                       ? ArrangementText::tr("%1 is absent; the blocks acquired stay acquired").arg(who)
                       : ArrangementText::tr("%1 is absent").arg(who);
        case Presence::Excused:
            return isCandidate
                       ? ArrangementText::tr("%1 is excused; the blocks acquired stay acquired").arg(who)
                       : ArrangementText::tr("%1 is excused").arg(who);
        }
        Q_UNREACHABLE();
    };
}

} // namespace

Status Arrangements::setSeats(const Actor &by, SessionId session, const std::vector<SeatDraft> &seats)
{
    const auto before = SessionRepository(m_context.database()).load(session);
    if (!before)
        return before.error();
    if (Status set = JuryService(m_context).setSeats(by, session, seats); !set)
        return set;
    const auto seating = [by, session](const std::vector<SeatDraft> &drafts) {
        return [by, session, drafts](Context &context, const ProgressCallback &) {
            return JuryService(context).setSeats(by, session, drafts);
        };
    };
    const auto name = [code = before->code] {
        return ArrangementText::tr("the panel of %1", "jury session").arg(code);
    };
    m_undo.push({name, seating(draftsOf(before->seats)), seating(seats)});
    return Done{};
}

Status Arrangements::moveDefence(const Actor &by, DefenceId defence, const QDateTime &startsAt)
{
    const auto before = loadPassage(m_context.database(), defence);
    if (!before)
        return before.error();
    if (Status moved = DefencePlanService(m_context).move(by, defence, startsAt); !moved)
        return moved;
    const auto moving = [by, defence](const QDateTime &start) {
        return [by, defence, start](Context &context, const ProgressCallback &) {
            return DefencePlanService(context).move(by, defence, start);
        };
    };
    const auto name = [candidate = before->candidateName()] {
        return ArrangementText::tr("moving the defence of %1").arg(candidate);
    };
    m_undo.push({name, moving(before->defence.startsAt), moving(startsAt)});
    return Done{};
}

Result<std::vector<ShiftedStart>> Arrangements::delay(const Actor &by, DefenceId from, int minutes,
                                                      const QString &reason)
{
    const auto passage = loadPassage(m_context.database(), from);
    if (!passage)
        return passage.error();
    const auto defences = SessionRepository(m_context.database()).defencesOf(passage->defence.session);
    if (!defences)
        return defences.error();
    auto shifted = DefencePlanService(m_context).delay(by, from, minutes, reason);
    if (!shifted)
        return shifted;
    std::vector<ShiftedStart> before;
    for (const ShiftedStart &start : *shifted) {
        const auto known = std::ranges::find(*defences, start.defence, &Defence::id);
        if (known != defences->end())
            before.push_back({known->id, known->startsAt});
    }
    const auto name = [candidate = passage->candidateName(), minutes] {
        return ArrangementText::tr("%n minute(s) of delay from %1 on", nullptr, minutes).arg(candidate);
    };
    m_undo.push({name,
                 [by, before](Context &context, const ProgressCallback &) {
                     return DefencePlanService(context).takeBackDelay(by, before);
                 },
                 [by, from, minutes, reason](Context &context, const ProgressCallback &) -> Status {
                     const auto again = DefencePlanService(context).delay(by, from, minutes, reason);
                     return again ? Status(Done{}) : Status(again.error());
                 }});
    return shifted;
}

Status Arrangements::recordMemberPresence(const Actor &by, SessionId session, JuryMemberId member,
                                          Presence presence)
{
    const auto known = SessionRepository(m_context.database()).load(session);
    if (!known)
        return known.error();
    const PanelSeat *seat = seatOf(known->seats, member);
    if (seat != nullptr && seat->presence == presence)
        return Done{};
    if (Status recorded = JuryService(m_context).recordMemberPresence(by, session, member, presence);
        !recorded)
        return recorded;
    const auto answering = [by, session, member](Presence answer) {
        return [by, session, member, answer](Context &context, const ProgressCallback &) {
            return JuryService(context).recordMemberPresence(by, session, member, answer);
        };
    };
    m_undo.push(
        {answerName(presence, seat->member.name, false), answering(seat->presence), answering(presence)});
    return Done{};
}

Status Arrangements::recordCandidatePresence(const Actor &by, DefenceId defence, Presence presence)
{
    const auto before = loadPassage(m_context.database(), defence);
    if (!before)
        return before.error();
    if (Status recorded = JuryService(m_context).recordCandidatePresence(by, defence, presence); !recorded)
        return recorded;
    const auto answering = [by, defence](Presence answer) {
        return [by, defence, answer](Context &context, const ProgressCallback &) {
            return JuryService(context).recordCandidatePresence(by, defence, answer);
        };
    };
    m_undo.push({answerName(presence, before->candidateName(), true),
                 answering(presenceIn(before->defence.state)), answering(presence)});
    return Done{};
}

} // namespace parchemin
