#include "parchemin/store/database.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<Minutes> minutesOfRow(const Statement &row)
{
    const std::optional<MinutesKind> kind = minutesKindFromCode(row.text(3));
    if (!kind)
        return unknownName(u"minutes.kind"_s, row.text(3));
    return Minutes{.id = row.id<MinutesId>(0),
                   .session = row.id<SessionId>(1),
                   .number = row.text(2),
                   .kind = *kind,
                   .snapshot = row.text(4).toUtf8(),
                   .snapshotSha256 = row.text(5),
                   .frozenAt = row.instant(6),
                   .corrects = row.optionalId<MinutesId>(7),
                   .correctionReason = row.text(8),
                   .publishedAt = row.optionalInstant(9),
                   .unpublishedAt = row.optionalInstant(10)};
}

Result<MinutesSignature> signatureOf(const Statement &row)
{
    const std::optional<SignatureMethod> method = signatureMethodFromCode(row.text(5));
    if (!method)
        return unknownName(u"minutes_signature.method"_s, row.text(5));
    return MinutesSignature{row.id<JuryMemberId>(0), personName(row, 1), row.instant(4), *method};
}

Result<Minutes> withSignatures(const Database &database, Minutes minutes)
{
    Statement query(database,
                    u"SELECT s.member_id, p.birth_name, p.usage_name, p.first_names, s.signed_at, s.method "
                    "FROM minutes_signature AS s JOIN jury_member AS m ON m.id = s.member_id "
                    "JOIN person AS p ON p.id = m.person_id WHERE s.minutes_id = :minutes ORDER BY s.id"_s);
    query.bind(u":minutes"_s, minutes.id);
    auto signatures = collectChecked<MinutesSignature>(query, signatureOf);
    if (!signatures)
        return signatures.error();
    minutes.signatures = std::move(*signatures);
    return minutes;
}

} // namespace

Result<MinutesId> DecisionRepository::addMinutes(const Minutes &minutes) const
{
    if (sha256Of(minutes.snapshot) != minutes.snapshotSha256)
        return Error{ErrorCode::InvalidInput, u"the minutes' snapshot does not have that SHA-256"_s};
    Statement insert(m_database,
                     u"INSERT INTO minutes (uuid, session_id, number, kind, snapshot_json, snapshot_sha256, "
                     "frozen_at, corrects_id, correction_reason) VALUES (:uuid, :session, :number, :kind, "
                     ":snapshot, :sha256, :at, :corrects, :reason)"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":session"_s, minutes.session)
        .bind(u":number"_s, minutes.number)
        .bind(u":kind"_s, codeName(minutes.kind))
        .bind(u":snapshot"_s, QString::fromUtf8(minutes.snapshot))
        .bind(u":sha256"_s, minutes.snapshotSha256)
        .bind(u":at"_s, minutes.frozenAt)
        .bind(u":corrects"_s, minutes.corrects)
        .bind(u":reason"_s, minutes.correctionReason);
    return typedId<MinutesId>(insert.insert());
}

Result<Minutes> DecisionRepository::loadMinutes(MinutesId id) const
{
    Statement query(
        m_database,
        u"SELECT m.id, m.session_id, m.number, m.kind, m.snapshot_json, m.snapshot_sha256, m.frozen_at, "
        "m.corrects_id, m.correction_reason, p.at, u.at FROM minutes AS m "
        "LEFT JOIN minutes_publication AS p ON p.minutes_id = m.id AND p.kind = 'PUBLISHED' "
        "LEFT JOIN minutes_publication AS u ON u.minutes_id = m.id AND u.kind = 'UNPUBLISHED' "
        "WHERE m.id = :id"_s);
    query.bind(u":id"_s, id);
    auto minutes = singleChecked<Minutes>(query, minutesOfRow);
    if (!minutes)
        return minutes.error();
    return withSignatures(m_database, std::move(*minutes));
}

Result<std::vector<Minutes>> DecisionRepository::minutesOf(SessionId id) const
{
    Statement query(
        m_database,
        u"SELECT m.id, m.session_id, m.number, m.kind, m.snapshot_json, m.snapshot_sha256, m.frozen_at, "
        "m.corrects_id, m.correction_reason, p.at, u.at FROM minutes AS m "
        "LEFT JOIN minutes_publication AS p ON p.minutes_id = m.id AND p.kind = 'PUBLISHED' "
        "LEFT JOIN minutes_publication AS u ON u.minutes_id = m.id AND u.kind = 'UNPUBLISHED' "
        "WHERE m.session_id = :session ORDER BY m.kind = 'CORRECTIVE', m.id"_s);
    query.bind(u":session"_s, id);
    auto all = collectChecked<Minutes>(query, minutesOfRow);
    if (!all)
        return all.error();
    for (Minutes &minutes : *all) {
        auto whole = withSignatures(m_database, std::move(minutes));
        if (!whole)
            return whole.error();
        minutes = std::move(*whole);
    }
    return all;
}

Status DecisionRepository::addSignature(MinutesId id, JuryMemberId member, const QDateTime &at,
                                        SignatureMethod method) const
{
    Statement insert(m_database, u"INSERT INTO minutes_signature (minutes_id, member_id, signed_at, method) "
                                 "VALUES (:minutes, :member, :at, :method)"_s);
    insert.bind(u":minutes"_s, id)
        .bind(u":member"_s, member)
        .bind(u":at"_s, at)
        .bind(u":method"_s, codeName(method));
    return insert.run();
}

Status DecisionRepository::addPublication(MinutesId id, const QDateTime &at, UserId by) const
{
    Statement insert(m_database, u"INSERT INTO minutes_publication (minutes_id, kind, at, done_by) "
                                 "VALUES (:minutes, 'PUBLISHED', :at, :by)"_s);
    insert.bind(u":minutes"_s, id).bind(u":at"_s, at).bind(u":by"_s, by);
    return insert.run();
}

Status DecisionRepository::addUnpublication(MinutesId id, const QDateTime &at, UserId by, UserId approvedBy,
                                            const QString &reason) const
{
    Statement insert(m_database,
                     u"INSERT INTO minutes_publication (minutes_id, kind, at, done_by, approved_by, reason) "
                     "VALUES (:minutes, 'UNPUBLISHED', :at, :by, :approver, :reason)"_s);
    insert.bind(u":minutes"_s, id)
        .bind(u":at"_s, at)
        .bind(u":by"_s, by)
        .bind(u":approver"_s, approvedBy)
        .bind(u":reason"_s, reason);
    return insert.run();
}

} // namespace parchemin
