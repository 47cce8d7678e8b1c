#include "parchemin/core/presence.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Blockers absenceBlockers(const Defence &defence, DefenceAct act, const QDateTime &now)
{
    if (act != DefenceAct::MarkAbsent || now >= defence.startsAt)
        return {};
    return {Blocker{BlockerCode::TimeOrder}
                .with(u"limite"_s, defence.startsAt.toUTC().toString(Qt::ISODateWithMs))
                .with(u"motif"_s, u"ABSENCE"_s)
                .with(u"date"_s, now.toUTC().toString(Qt::ISODateWithMs))};
}

} // namespace parchemin
