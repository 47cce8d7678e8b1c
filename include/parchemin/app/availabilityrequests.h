#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"
#include "parchemin/store/availabilityrequestrepository.h"

#include <vector>

namespace parchemin {

class Act;
struct TimeRange;

/// A member with what he was last asked about some days.
struct RequestLine
{
    JuryMember member;
    std::optional<AvailabilityRequest> last = {}; ///< nothing: he was never asked about them
    bool hasGivenTimes = false;                   ///< on these days

    [[nodiscard]] bool isWaiting() const { return last && !last->answeredOn; }
    /// He answered, and gave no time: he cannot come.
    [[nodiscard]] bool isRefusal() const { return last && last->answeredOn && !hasGivenTimes; }
};

/// Every jury member and what he was asked about these days, by name.
[[nodiscard]] Result<std::vector<RequestLine>> requestLines(const Database &database, QDate from,
                                                            QDate until);

/// Asks jury members when they can come, and notes who answered. Times that a member gives answer by
/// themselves what he was asked about these days.
class AvailabilityRequests
{
public:
    explicit AvailabilityRequests(Context &context)
        : m_context(context)
    {
    }

    /// Notes that these members were asked today about these days; asking again is a reminder. InvalidInput
    /// for no member, days in the past or in the wrong order.
    Status ask(const Actor &by, const std::vector<JuryMemberId> &members, QDate from, QDate until,
               ConvocationChannel channel);
    /// The member answered without giving times: he cannot come. InvalidInput when he has answered already.
    Status recordAnswer(const Actor &by, AvailabilityRequestId request);

private:
    Context &m_context;
};

/// Under which right somebody tells a member's times: the member under his own, others under that to write
/// records.
[[nodiscard]] Right availabilityRight(const Actor &by, PersonId member);
/// Notes as part of an act that these times of a member answer what he was asked about their days.
[[nodiscard]] Status answerRequests(Act &act, const JuryMember &member, const std::vector<TimeRange> &times);
/// Notes as part of an act that these have no answer any more: the times that gave it are taken back.
[[nodiscard]] Status reopenRequests(Act &act, const JuryMember &member,
                                    const std::vector<AvailabilityRequestId> &requests);
/// What a member was asked about days of the range and has not answered.
[[nodiscard]] Result<std::vector<AvailabilityRequestId>>
openRequests(const Database &database, JuryMemberId member, const TimeRange &range);

} // namespace parchemin
