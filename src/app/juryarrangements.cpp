#include "parchemin/app/arrangements.h"
#include "parchemin/app/defenceplan.h"
#include "parchemin/app/undostack.h"

#include <QCoreApplication>

#include "app/panelfacts.h"

namespace parchemin {
namespace {

struct ArrangementText
{
    Q_DECLARE_TR_FUNCTIONS(Arrangements)
};

} // namespace

Status Arrangements::setSeats(const Actor &by, SessionId session, const std::vector<SeatDraft> &seats)
{
    const auto before = SessionRepository(m_context.database()).load(session);
    if (!before)
        return before.error();
    if (Status set = JuryService(m_context).setSeats(by, session, seats); !set)
        return set;
    const auto seating = [&context = m_context, by, session](const std::vector<SeatDraft> &drafts) {
        return [&context, by, session, drafts] {
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
    const auto moving = [&context = m_context, by, defence](const QDateTime &start) {
        return [&context, by, defence, start] {
            return DefencePlanService(context).move(by, defence, start);
        };
    };
    const auto name = [candidate = before->candidateName()] {
        return ArrangementText::tr("moving the defence of %1").arg(candidate);
    };
    m_undo.push({name, moving(before->defence.startsAt), moving(startsAt)});
    return Done{};
}

} // namespace parchemin
