#include "parchemin/store/blockvalidationrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What every reading statement selects, in the order that validationOf() reads. The row keeps the record
/// that the block was acquired under; who holds it is the one that this record was merged into.
const QString &selectValidations()
{
    static const QString text =
        u"SELECT v.id, coalesce(p.merged_into_id, p.id), v.block, v.candidacy_id, v.source, "
        "v.evaluation_id, v.decision_id, v.legal_note, v.validated_on, u.display_name, v.number, c.kind, "
        "c.reason, c.cancelled_at, c.cancelled_by, c.approved_by FROM block_validation AS v "
        "JOIN person AS p ON p.id = v.person_id JOIN user_account AS u ON u.id = v.validated_by "
        "LEFT JOIN block_validation_cancellation AS c ON c.validation_id = v.id "_s;
    return text;
}

Result<std::optional<ValidationCancellation>> cancellationOf(const Statement &row)
{
    if (row.isNull(11))
        return std::optional<ValidationCancellation>();
    const std::optional<CancellationKind> kind = cancellationKindFromCode(row.text(11));
    if (!kind)
        return unknownName(u"block_validation_cancellation.kind"_s, row.text(11));
    return std::optional(ValidationCancellation{.kind = *kind,
                                                .reason = row.text(12),
                                                .at = row.instant(13),
                                                .by = row.id<UserId>(14),
                                                .approvedBy = row.id<UserId>(15)});
}

Result<BlockValidation> validationOf(const Statement &row)
{
    const std::optional<ValidationSource> source = validationSourceFromCode(row.text(4));
    if (!source)
        return unknownName(u"block_validation.source"_s, row.text(4));
    auto cancellation = cancellationOf(row);
    if (!cancellation)
        return cancellation.error();
    return BlockValidation{.id = row.id<BlockValidationId>(0),
                           .person = row.id<PersonId>(1),
                           .block = row.smallInteger(2),
                           .candidacy = row.optionalId<CandidacyId>(3),
                           .source = *source,
                           .evaluation = row.optionalId<EvaluationId>(5),
                           .decision = row.optionalId<DecisionId>(6),
                           .legalNote = row.text(7),
                           .validatedOn = row.date(8),
                           .validatedBy = row.text(9),
                           .number = row.text(10),
                           .cancellation = std::move(*cancellation)};
}

/// The next number of a year, read under the write lock of the transaction that uses it. The newest row of
/// the year has the highest number, because numbers are given in order.
Result<QString> nextNumber(const Database &database, int year)
{
    const QString prefix = u"V-%1-"_s.arg(year, 4, 10, QChar(u'0'));
    Statement query(database,
                    u"SELECT number FROM block_validation WHERE substr(number, 1, length(:prefix)) = :prefix "
                    "AND EXISTS (SELECT 1 FROM block_validation WHERE number >= :prefix AND number < :end) "
                    "ORDER BY id DESC LIMIT 1"_s);
    query.bind(u":prefix"_s, prefix).bind(u":end"_s, QString(prefix + u':'));
    const auto last = first<QString>(query, [](const Statement &row) { return row.text(0); });
    if (!last)
        return last.error();
    const int serial = last->has_value() ? (*last)->mid(prefix.size()).toInt() + 1 : 1;
    return QString(prefix + u"%1"_s.arg(serial, 4, 10, QChar(u'0')));
}

} // namespace

Result<BlockValidationId> BlockValidationRepository::add(const BlockValidationDraft &draft) const
{
    const Result<QString> number = nextNumber(m_database, draft.validatedOn.year());
    if (!number)
        return number.error();
    Statement insert(
        m_database,
        u"INSERT INTO block_validation (uuid, number, person_id, rncp_code, block, candidacy_id, "
        "source, evaluation_id, decision_id, legal_note, validated_on, validated_by, snapshot_json) "
        "VALUES (:uuid, :number, :person, :code, :block, :candidacy, :source, :evaluation, :decision, "
        ":note, :on, :by, :snapshot)"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":number"_s, *number)
        .bind(u":person"_s, draft.person)
        .bind(u":code"_s, draft.rncpCode)
        .bind(u":block"_s, draft.block)
        .bind(u":candidacy"_s, draft.candidacy)
        .bind(u":source"_s, codeName(draft.source))
        .bind(u":evaluation"_s, draft.evaluation)
        .bind(u":decision"_s, draft.decision)
        .bind(u":note"_s, draft.legalNote)
        .bind(u":on"_s, draft.validatedOn)
        .bind(u":by"_s, draft.validatedBy)
        .bind(u":snapshot"_s, QString::fromUtf8(draft.snapshot));
    return typedId<BlockValidationId>(insert.insert());
}

Status BlockValidationRepository::cancel(BlockValidationId id,
                                         const ValidationCancellation &cancellation) const
{
    Statement insert(m_database,
                     u"INSERT INTO block_validation_cancellation (validation_id, kind, reason, cancelled_at, "
                     "cancelled_by, approved_by) VALUES (:id, :kind, :reason, :at, :by, :approver)"_s);
    insert.bind(u":id"_s, id)
        .bind(u":kind"_s, codeName(cancellation.kind))
        .bind(u":reason"_s, cancellation.reason)
        .bind(u":at"_s, cancellation.at)
        .bind(u":by"_s, cancellation.by)
        .bind(u":approver"_s, cancellation.approvedBy);
    return insert.run();
}

Result<BlockValidation> BlockValidationRepository::load(BlockValidationId id) const
{
    Statement query(m_database, QString(selectValidations() + u"WHERE v.id = :id"_s));
    query.bind(u":id"_s, id);
    return singleChecked<BlockValidation>(query, validationOf);
}

Result<std::vector<BlockValidation>> BlockValidationRepository::ofPerson(PersonId person,
                                                                         const QString &rncpCode) const
{
    Statement query(
        m_database,
        QString(
            selectValidations() +
            u"WHERE v.person_id IN (SELECT id FROM person WHERE id = :person OR merged_into_id = :person) "
            "AND v.rncp_code = :code "
            "ORDER BY v.block, v.validated_on, v.id"_s));
    query.bind(u":person"_s, person).bind(u":code"_s, rncpCode);
    return collectChecked<BlockValidation>(query, validationOf);
}

Result<UserId> BlockValidationRepository::validatorOf(BlockValidationId id) const
{
    Statement query(m_database, u"SELECT validated_by FROM block_validation WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    return single<UserId>(query, [](const Statement &row) { return row.id<UserId>(0); });
}

Result<QByteArray> BlockValidationRepository::snapshot(BlockValidationId id) const
{
    Statement query(m_database, u"SELECT snapshot_json FROM block_validation WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    return single<QByteArray>(query, [](const Statement &row) { return row.text(0).toUtf8(); });
}

} // namespace parchemin
