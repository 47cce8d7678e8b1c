#include "parchemin/app/arrangements.h"
#include "parchemin/app/availabilityrequests.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/undostack.h"
#include "parchemin/store/personrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct SupportArrangementText
{
    Q_DECLARE_TR_FUNCTIONS(Arrangements)
};

/// The parts of these that lie in the range.
std::vector<TimeRange> cutTo(const TimeRange &range, std::vector<TimeRange> times)
{
    for (TimeRange &time : times)
        time = {std::max(time.start, range.start), std::min(time.end, range.end)};
    std::erase_if(times, [](const TimeRange &time) { return time.start >= time.end; });
    return times;
}

Result<std::vector<TimeRange>> timesIn(const Context &context, JuryMemberId member, const TimeRange &range)
{
    auto times = AvailabilityRepository(context.database()).within(member, range);
    if (!times)
        return times;
    return cutTo(range, std::move(*times));
}

/// Some times of a jury member, as they stand on either side of an arrangement.
struct TimesChange
{
    JuryMemberId member;
    TimeRange range;
    std::vector<TimeRange> from;
    std::vector<TimeRange> to;
    std::vector<AvailabilityRequestId> answered = {}; ///< by the times that are taken back
};

Status checkUnchanged(const Context &context, const TimesChange &change)
{
    const auto now = timesIn(context, change.member, change.range);
    if (!now)
        return now.error();
    if (joined(*now) != joined(change.from))
        return Error{ErrorCode::Conflict, u"the times were changed meanwhile"_s};
    return Done{};
}

Arrangement::Step changing(const Actor &by, const TimesChange &change)
{
    return [by, change](Context &context, const ProgressCallback &) -> Status {
        if (Status unchanged = checkUnchanged(context, change); !unchanged)
            return unchanged;
        return DirectoryUpkeepService(context).setAvailability(by, change.member, change.range, change.to);
    };
}

Arrangement::Step takingBack(const Actor &by, const TimesChange &change)
{
    return [by, change](Context &context, const ProgressCallback &) -> Status {
        if (Status unchanged = checkUnchanged(context, change); !unchanged)
            return unchanged;
        return DirectoryUpkeepService(context).takeBackAvailability(by, change.member, change.range,
                                                                    change.to, change.answered);
    };
}

/// Of the requests that were open, those that have an answer now.
Result<std::vector<AvailabilityRequestId>> answeredOf(const Context &context,
                                                      std::vector<AvailabilityRequestId> open,
                                                      JuryMemberId member, const TimeRange &range)
{
    const auto left = openRequests(context.database(), member, range);
    if (!left)
        return left;
    std::erase_if(open,
                  [&left](AvailabilityRequestId id) { return std::ranges::find(*left, id) != left->end(); });
    return open;
}

} // namespace

Status Arrangements::setAvailability(const Actor &by, const JuryMember &member, const TimeRange &range,
                                     const std::vector<TimeRange> &times)
{
    return changeAvailability(by, member, range, [&] {
        return DirectoryUpkeepService(m_context).setAvailability(by, member.id, range, times);
    });
}

Status Arrangements::addAvailability(const Actor &by, const JuryMember &member,
                                     const std::vector<TimeRange> &times)
{
    TimeRange range;
    if (!times.empty()) {
        range = {std::ranges::min(times, {}, &TimeRange::start).start,
                 std::ranges::max(times, {}, &TimeRange::end).end};
    }
    return changeAvailability(by, member, range, [&] {
        return DirectoryUpkeepService(m_context).addAvailability(by, member.id, times);
    });
}

Status Arrangements::changeAvailability(const Actor &by, const JuryMember &member, const TimeRange &range,
                                        const std::function<Status()> &change)
{
    const auto before = timesIn(m_context, member.id, range);
    if (!before)
        return before.error();
    const auto open = openRequests(m_context.database(), member.id, range);
    if (!open)
        return open.error();
    if (Status changed = change(); !changed)
        return changed;
    const auto after = timesIn(m_context, member.id, range);
    const auto answered = answeredOf(m_context, *open, member.id, range);
    if (!after || !answered)
        return Done{}; // done, though it cannot be offered for undoing
    const auto name = [who = member.name] {
        return SupportArrangementText::tr("the availability of %1", "jury member").arg(who);
    };
    m_undo.push({name, takingBack(by, {member.id, range, *after, *before, *answered}),
                 changing(by, {member.id, range, *before, *after})});
    return Done{};
}

Status Arrangements::grantAccommodation(const Actor &by, const Accommodation &wanted)
{
    const auto id = std::make_shared<AccommodationId>(0);
    const auto granting = [by, wanted, id](Context &context, const ProgressCallback &) -> Status {
        const auto granted = DirectoryService(context).grantAccommodation(
            by, wanted.person, wanted.kinds, wanted.extraTimePercent, wanted.from, wanted.to);
        if (!granted)
            return granted.error();
        *id = *granted;
        return Done{};
    };
    if (Status granted = granting(m_context, {}); !granted)
        return granted;
    const auto person = PersonRepository(m_context.database()).load(wanted.person);
    const auto name = [who = person ? displayName(person->details) : QString()] {
        return SupportArrangementText::tr("the accommodation for %1", "candidate").arg(who);
    };
    const auto withdrawing = [by, id](Context &context, const ProgressCallback &) {
        return DirectoryService(context).withdrawAccommodation(by, *id);
    };
    m_undo.push({name, withdrawing, granting});
    return Done{};
}

} // namespace parchemin
