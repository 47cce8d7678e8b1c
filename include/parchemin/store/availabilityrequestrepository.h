#pragma once

#include "parchemin/core/convocation.h"
#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QDate>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

using AvailabilityRequestId = Id<struct AvailabilityRequestTag>;

/// A jury member was asked when he can come on these days.
struct AvailabilityRequest
{
    AvailabilityRequestId id;
    JuryMemberId member;
    QDate from;
    QDate until; ///< included
    ConvocationChannel channel = ConvocationChannel::Email;
    QDate askedOn;
    std::optional<QDate> answeredOn = {};

    friend bool operator==(const AvailabilityRequest &, const AvailabilityRequest &) = default;
};

/// What jury members were asked, and whether they answered.
class AvailabilityRequestRepository
{
public:
    explicit AvailabilityRequestRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds a request; its id is ignored.
    Result<AvailabilityRequestId> add(const AvailabilityRequest &request) const;
    Result<AvailabilityRequest> load(AvailabilityRequestId id) const;
    /// Of all members, those that concern at least one of these days, in the order in which they were asked.
    Result<std::vector<AvailabilityRequest>> within(QDate from, QDate until) const;
    /// Nothing opens it again.
    Status setAnswered(AvailabilityRequestId id, std::optional<QDate> on) const;

private:
    const Database &m_database;
};

} // namespace parchemin
