#include "parchemin/app/act.h"
#include "parchemin/app/availabilityrequests.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/store/juryrepository.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QJsonArray toJson(const std::vector<TimeRange> &ranges)
{
    QJsonArray array;
    for (const TimeRange &range : ranges) {
        array.append(
            QJsonArray{range.start.toUTC().toString(Qt::ISODate), range.end.toUTC().toString(Qt::ISODate)});
    }
    return array;
}

Status checkTimes(const TimeRange &range, const std::vector<TimeRange> &times)
{
    const bool areSound = std::ranges::all_of(times, [&range](const TimeRange &one) {
        return one.start.isValid() && one.start < one.end && range.start <= one.start && one.end <= range.end;
    });
    if (!areSound || !(range.start < range.end)) {
        return Error{ErrorCode::InvalidInput, u"a time ends before it begins, or lies outside"_s,
                     u"/times"_s};
    }
    return Done{};
}

/// Puts the times in the place of what the range held, and settles in the same act what was asked about it.
Status change(Context &context, const Actor &by, JuryMemberId member, const TimeRange &range,
              const std::vector<TimeRange> &times,
              const std::function<Status(Act &, const JuryMember &)> &settleRequests)
{
    if (Status sound = checkTimes(range, times); !sound)
        return sound;
    const auto known = JuryRepository(context.database()).load(member);
    if (!known)
        return known.error();
    auto act = Act::begin(context, by, availabilityRight(by, known->person));
    if (!act)
        return act.error();
    const auto changed = changeTimes(*act, *known, range, times);
    if (!changed)
        return changed.error();
    if (Status settled = settleRequests(*act, *known); !settled)
        return settled;
    return act->finish(*changed);
}

} // namespace

Right availabilityRight(const Actor &by, PersonId member)
{
    const bool isOwn = by.person == member && roleFor(by, Right::DeclareConflict).has_value();
    return isOwn ? Right::DeclareConflict : Right::WriteRecords;
}

Result<ActRecord> changeTimes(const Act &act, const JuryMember &member, const TimeRange &range,
                              const std::vector<TimeRange> &times)
{
    const AvailabilityRepository availabilities(act.database());
    const auto before = availabilities.within(member.id, range);
    if (!before)
        return before.error();
    if (Status done = availabilities.replace(member.id, range, times); !done)
        return done.error();
    return ActRecord{u"availability.changed"_s,
                     u"jury_member"_s,
                     member.id.value(),
                     member.person,
                     {{u"times"_s, toJson(*before)}},
                     {{u"times"_s, toJson(joined(times))}}};
}

Blockers DirectoryUpkeepService::availabilityBlockers(const Actor &by, PersonId member)
{
    return rightBlockers(by, availabilityRight(by, member));
}

Status DirectoryUpkeepService::setAvailability(const Actor &by, JuryMemberId member, const TimeRange &range,
                                               const std::vector<TimeRange> &times)
{
    return change(m_context, by, member, range, times,
                  [&times](Act &act, const JuryMember &known) { return answerRequests(act, known, times); });
}

Status DirectoryUpkeepService::takeBackAvailability(const Actor &by, JuryMemberId member,
                                                    const TimeRange &range,
                                                    const std::vector<TimeRange> &times,
                                                    const std::vector<AvailabilityRequestId> &answered)
{
    return change(m_context, by, member, range, times, [&answered](Act &act, const JuryMember &known) {
        return reopenRequests(act, known, answered);
    });
}

Status DirectoryUpkeepService::addAvailability(const Actor &by, JuryMemberId member,
                                               const std::vector<TimeRange> &times)
{
    if (times.empty())
        return Error{ErrorCode::InvalidInput, u"no time is given"_s, u"/times"_s};
    const auto first = std::ranges::min(times, {}, &TimeRange::start).start;
    const auto last = std::ranges::max(times, {}, &TimeRange::end).end;
    if (Status sound = checkTimes({first, last}, times); !sound)
        return sound;
    // What only touches the new times belongs to them too.
    const auto known =
        AvailabilityRepository(m_context.database()).within(member, {first.addMSecs(-1), last.addMSecs(1)});
    if (!known)
        return known.error();
    std::vector<TimeRange> all = times;
    all.insert(all.end(), known->begin(), known->end());
    all = joined(std::move(all));
    return setAvailability(by, member, {all.front().start, all.back().end}, all);
}

} // namespace parchemin
