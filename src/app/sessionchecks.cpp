#include "app/sessionchecks.h"

#include "parchemin/core/clock.h"

#include <QStringList>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Blockers rollCallBlockers(const JurySession &session)
{
    QStringList unknown;
    qint64 total = 0;
    qint64 present = 0;
    for (const PanelSeat &seat : session.seats) {
        present += seat.presence == Presence::Present ? 1 : 0;
        if (seat.role == SeatRole::Substitute)
            continue;
        ++total;
        if (seat.presence == Presence::Expected)
            unknown.append(seat.member.name);
    }
    if (unknown.isEmpty() && present > 0)
        return {};
    const qint64 called = unknown.isEmpty() ? 0 : total - unknown.size();
    return {Blocker{BlockerCode::PanelSize}
                .with(u"x"_s, called)
                .with(u"total"_s, total)
                .with(u"noms"_s, unknown.join(u", "_s))};
}

Blockers openingBlockersOf(const JurySession &session, const QDateTime &now)
{
    Blockers blockers = transitionBlockers(session.state, SessionAct::Open);
    append(blockers, timeOrderBlockers(now, certifierInstant(session.day, session.startsAt)));
    append(blockers, rollCallBlockers(session));
    return blockers;
}

Blockers closingBlockersOf(const JurySession &session, const std::vector<PassageFacts> &passages,
                           const QDateTime &now)
{
    Blockers blockers = transitionBlockers(session.state, SessionAct::CloseDeliberations);
    if (session.openedAt)
        append(blockers, timeOrderBlockers(now, *session.openedAt));
    append(blockers, unfinishedBlockers(passages));
    return blockers;
}

} // namespace parchemin
