#include "app/withdrawalabsence.h"

#include "parchemin/core/clock.h"
#include "parchemin/store/availabilityrepository.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionrepository.h"

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Status recordIn(Act &act, const Result<ActRecord> &written)
{
    return written ? act.record(*written) : Status(written.error());
}

/// He is not free on those days any more: nobody proposes him again.
Status withdrawTimes(Act &act, const Withdrawal &withdrawal)
{
    const auto member = JuryRepository(act.database()).load(withdrawal.member);
    if (!member)
        return member.error();
    const TimeRange days{certifierInstant(withdrawal.from, QTime(0, 0)).toUTC(),
                         certifierInstant(withdrawal.until.addDays(1), QTime(0, 0)).toUTC()};
    const auto said = AvailabilityRepository(act.database()).within(withdrawal.member, days);
    if (!said)
        return said.error();
    return said->empty() ? Status(Done{}) : recordIn(act, changeTimes(act, *member, days, {}));
}

/// Whoever withdraws has answered what was sent to him for that session: he does not come.
Status answerConvocations(Act &act, const Withdrawal &withdrawal, SessionId id)
{
    const ConvocationRepository convocations(act.database());
    const auto member = JuryRepository(act.database()).load(withdrawal.member);
    if (!member)
        return member.error();
    const auto sent = convocations.ofSession(id);
    if (!sent)
        return sent.error();
    for (const Convocation &convocation : *sent) {
        if (convocation.person != member->person || convocation.defence || convocation.acknowledgedOn)
            continue;
        if (Status set = convocations.setAcknowledged(convocation.id, act.today()); !set)
            return set;
        if (Status recorded = act.record({u"convocation.declined"_s,
                                          u"convocation"_s,
                                          convocation.id.value(),
                                          convocation.person,
                                          {},
                                          {{u"on"_s, act.today().toString(Qt::ISODate)}},
                                          withdrawal.reason.trimmed()});
            !recorded)
            return recorded;
    }
    return Done{};
}

/// A session without passages, or without its whole panel: he leaves it, and it is composed again.
Status leave(Act &act, const Withdrawal &withdrawal, SessionId id)
{
    const auto session = SessionRepository(act.database()).load(id);
    if (!session)
        return session.error();
    std::vector<SeatDraft> seats;
    for (const PanelSeat &seat : session->seats) {
        if (seat.member.id != withdrawal.member)
            seats.push_back({seat.member.id, seat.role, seat.isChair});
    }
    return recordIn(act, seatMembers(act, id, seats));
}

} // namespace

Status writeAbsence(Act &act, const Withdrawal &withdrawal, const WithdrawalCase &known)
{
    if (Status times = withdrawTimes(act, withdrawal); !times)
        return times;
    for (const WithdrawalCase::Seated &place : known.sessions) {
        if (Status answered = answerConvocations(act, withdrawal, place.session); !answered)
            return answered;
    }
    for (const SessionId session : known.loose) {
        if (Status answered = answerConvocations(act, withdrawal, session); !answered)
            return answered;
        if (Status left = leave(act, withdrawal, session); !left)
            return left;
    }
    return Done{};
}

} // namespace parchemin
