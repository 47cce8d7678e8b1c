#include "parchemin/app/availabilityrequests.h"

#include "parchemin/app/act.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/juryrepository.h"

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Status checkAsking(const std::vector<JuryMemberId> &members, QDate from, QDate until, QDate today)
{
    if (members.empty())
        return Error{ErrorCode::InvalidInput, u"nobody is asked"_s, u"/members"_s};
    if (!from.isValid() || from < today)
        return Error{ErrorCode::InvalidInput, u"the first day lies in the past"_s, u"/from"_s};
    if (!until.isValid() || until < from)
        return Error{ErrorCode::InvalidInput, u"the last day precedes the first"_s, u"/until"_s};
    return Done{};
}

QJsonObject daysJson(QDate from, QDate until)
{
    return {{u"from"_s, from.toString(Qt::ISODate)}, {u"until"_s, until.toString(Qt::ISODate)}};
}

ActRecord answered(const AvailabilityRequest &request, const JuryMember &member, QDate on)
{
    return {u"availability.answered"_s,
            u"availability_request"_s,
            request.id.value(),
            member.person,
            daysJson(request.from, request.until),
            {{u"answeredOn"_s, on.toString(Qt::ISODate)}},
            {}};
}

ActRecord reopened(const AvailabilityRequest &request, const JuryMember &member)
{
    QJsonObject before = daysJson(request.from, request.until);
    before.insert(u"answeredOn"_s, request.answeredOn.value_or(QDate()).toString(Qt::ISODate));
    return {u"availability.answerTakenBack"_s,
            u"availability_request"_s,
            request.id.value(),
            member.person,
            before,
            daysJson(request.from, request.until),
            {}};
}

} // namespace

Result<std::vector<RequestLine>> requestLines(const Database &database, QDate from, QDate until)
{
    auto members = JuryRepository(database).all();
    if (!members)
        return members.error();
    const auto requests = AvailabilityRequestRepository(database).within(from, until);
    if (!requests)
        return requests.error();
    const TimeRange days{certifierInstant(from, QTime(0, 0)),
                         certifierInstant(until.addDays(1), QTime(0, 0))};
    std::vector<RequestLine> lines;
    for (JuryMember &member : *members) {
        RequestLine line{.member = std::move(member)};
        for (const AvailabilityRequest &request : *requests) {
            if (request.member == line.member.id)
                line.last = request;
        }
        const auto times = AvailabilityRepository(database).within(line.member.id, days);
        if (!times)
            return times.error();
        line.hasGivenTimes = !times->empty();
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<AvailabilityRequestId>> openRequests(const Database &database, JuryMemberId member,
                                                        const TimeRange &range)
{
    // A week ends with the midnight that begins the next one, about which nothing is said.
    const auto asked = AvailabilityRequestRepository(database).within(certifierDay(range.start),
                                                                      certifierDay(range.end.addMSecs(-1)));
    if (!asked)
        return asked.error();
    std::vector<AvailabilityRequestId> open;
    for (const AvailabilityRequest &request : *asked) {
        if (request.member == member && !request.answeredOn)
            open.push_back(request.id);
    }
    return open;
}

Status answerRequests(Act &act, const JuryMember &member, const std::vector<TimeRange> &times)
{
    const AvailabilityRequestRepository requests(act.database());
    for (const TimeRange &time : times) {
        const auto open = openRequests(act.database(), member.id, time);
        if (!open)
            return open.error();
        for (const AvailabilityRequestId id : *open) {
            const auto request = requests.load(id);
            if (!request)
                return request.error();
            if (Status set = requests.setAnswered(id, act.today()); !set)
                return set;
            if (Status recorded = act.record(answered(*request, member, act.today())); !recorded)
                return recorded;
        }
    }
    return Done{};
}

Status reopenRequests(Act &act, const JuryMember &member, const std::vector<AvailabilityRequestId> &requests)
{
    const AvailabilityRequestRepository repository(act.database());
    for (const AvailabilityRequestId id : requests) {
        const auto request = repository.load(id);
        if (!request)
            return request.error();
        if (!request->answeredOn)
            continue;
        if (Status set = repository.setAnswered(id, {}); !set)
            return set;
        if (Status recorded = act.record(reopened(*request, member)); !recorded)
            return recorded;
    }
    return Done{};
}

Status AvailabilityRequests::ask(const Actor &by, const std::vector<JuryMemberId> &members, QDate from,
                                 QDate until, ConvocationChannel channel)
{
    if (Status sound = checkAsking(members, from, until, m_context.clock.today()); !sound)
        return sound;
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    std::optional<ActRecord> last;
    for (const JuryMemberId id : members) {
        const auto member = JuryRepository(act->database()).load(id);
        if (!member)
            return member.error();
        const auto added = AvailabilityRequestRepository(act->database())
                               .add({.id = AvailabilityRequestId{0},
                                     .member = id,
                                     .from = from,
                                     .until = until,
                                     .channel = channel,
                                     .askedOn = act->today()});
        if (!added)
            return added.error();
        if (last) {
            if (Status recorded = act->record(*last); !recorded)
                return recorded;
        }
        QJsonObject after = daysJson(from, until);
        after.insert(u"channel"_s, codeName(channel));
        last = ActRecord{u"availability.requested"_s,
                         u"availability_request"_s,
                         added->value(),
                         member->person,
                         {},
                         after,
                         {}};
    }
    return act->finish(*last);
}

Status AvailabilityRequests::recordAnswer(const Actor &by, AvailabilityRequestId request)
{
    const auto known = AvailabilityRequestRepository(m_context.database()).load(request);
    if (!known)
        return known.error();
    const auto member = JuryRepository(m_context.database()).load(known->member);
    if (!member)
        return member.error();
    auto act = Act::begin(m_context, by, availabilityRight(by, member->person));
    if (!act)
        return act.error();
    const auto now = AvailabilityRequestRepository(act->database()).load(request);
    if (!now)
        return now.error();
    if (now->answeredOn)
        return Error{ErrorCode::InvalidInput, u"the member has answered already"_s, u"/request"_s};
    if (Status set = AvailabilityRequestRepository(act->database()).setAnswered(request, act->today()); !set)
        return set;
    return act->finish(answered(*now, *member, act->today()));
}

} // namespace parchemin
