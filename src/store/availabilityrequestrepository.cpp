#include "parchemin/store/availabilityrequestrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString selectRequests()
{
    return u"SELECT id, member_id, from_day, until_day, channel, asked_on, answered_on "
           "FROM availability_request "_s;
}

Result<AvailabilityRequest> requestOf(const Statement &row)
{
    const std::optional<ConvocationChannel> channel = convocationChannelFromCode(row.text(4));
    if (!channel)
        return unknownName(u"availability_request.channel"_s, row.text(4));
    return AvailabilityRequest{.id = row.id<AvailabilityRequestId>(0),
                               .member = row.id<JuryMemberId>(1),
                               .from = row.date(2),
                               .until = row.date(3),
                               .channel = *channel,
                               .askedOn = row.date(5),
                               .answeredOn = row.optionalDate(6)};
}

} // namespace

Result<AvailabilityRequestId> AvailabilityRequestRepository::add(const AvailabilityRequest &request) const
{
    Statement insert(m_database,
                     u"INSERT INTO availability_request (member_id, from_day, until_day, channel, "
                     "asked_on, answered_on) VALUES (:member, :from, :until, :channel, :asked, "
                     ":answered)"_s);
    insert.bind(u":member"_s, request.member)
        .bind(u":from"_s, request.from)
        .bind(u":until"_s, request.until)
        .bind(u":channel"_s, codeName(request.channel))
        .bind(u":asked"_s, request.askedOn)
        .bind(u":answered"_s, request.answeredOn);
    return typedId<AvailabilityRequestId>(insert.insert());
}

Result<AvailabilityRequest> AvailabilityRequestRepository::load(AvailabilityRequestId id) const
{
    Statement query(m_database, selectRequests() + u"WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    return singleChecked<AvailabilityRequest>(query, requestOf);
}

Result<std::vector<AvailabilityRequest>> AvailabilityRequestRepository::within(QDate from, QDate until) const
{
    Statement query(m_database,
                    selectRequests() +
                        u"WHERE from_day <= :until AND until_day >= :from ORDER BY asked_on, id"_s);
    query.bind(u":from"_s, from).bind(u":until"_s, until);
    return collectChecked<AvailabilityRequest>(query, requestOf);
}

Status AvailabilityRequestRepository::setAnswered(AvailabilityRequestId id, std::optional<QDate> on) const
{
    Statement update(m_database, u"UPDATE availability_request SET answered_on = :on WHERE id = :id"_s);
    return update.bind(u":on"_s, on).bind(u":id"_s, id).changeOne();
}

} // namespace parchemin
