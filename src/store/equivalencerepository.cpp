#include "parchemin/store/equivalencerepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <utility>

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What every reading statement selects, in the order that equivalenceOf() reads.
const QString &selectEquivalences()
{
    static const QString text =
        u"SELECT e.id, e.person_id, e.block, e.competencies, e.origin, e.legal_note, e.recorded_at, "
        "r.display_name, e.withdrawal_reason, e.withdrawn_at, w.display_name "
        "FROM partial_equivalence AS e JOIN user_account AS r ON r.id = e.recorded_by "
        "LEFT JOIN user_account AS w ON w.id = e.withdrawn_by "_s;
    return text;
}

PartialEquivalence equivalenceIn(const Statement &row)
{
    PartialEquivalence equivalence{.id = row.id<EquivalenceId>(0),
                                   .person = row.id<PersonId>(1),
                                   .block = row.smallInteger(2),
                                   .content = {.competencies = numbersFromText(row.text(3)),
                                               .origin = row.text(4),
                                               .legalNote = row.text(5)},
                                   .recordedAt = row.instant(6),
                                   .recordedBy = row.text(7)};
    if (!row.isNull(8))
        equivalence.withdrawal = EquivalenceWithdrawal{row.text(8), row.instant(9), row.text(10)};
    return equivalence;
}

} // namespace

Result<EquivalenceId> EquivalenceRepository::add(PersonId person, const QString &rncpCode, int block,
                                                 const EquivalenceDraft &draft, const QDateTime &at,
                                                 UserId by) const
{
    Statement insert(m_database,
                     u"INSERT INTO partial_equivalence (person_id, rncp_code, block, competencies, origin, "
                     "legal_note, recorded_at, recorded_by) "
                     "VALUES (:person, :code, :block, :competencies, :origin, :note, :at, :by)"_s);
    insert.bind(u":person"_s, person)
        .bind(u":code"_s, rncpCode)
        .bind(u":block"_s, block)
        .bind(u":competencies"_s, numbersText(draft.competencies))
        .bind(u":origin"_s, draft.origin)
        .bind(u":note"_s, draft.legalNote)
        .bind(u":at"_s, at)
        .bind(u":by"_s, by);
    return typedId<EquivalenceId>(insert.insert());
}

Status EquivalenceRepository::withdraw(EquivalenceId id, const QString &reason, const QDateTime &at,
                                       UserId by) const
{
    Statement update(m_database, u"UPDATE partial_equivalence SET withdrawn_at = :at, withdrawn_by = :by, "
                                 "withdrawal_reason = :reason WHERE id = :id"_s);
    update.bind(u":at"_s, at).bind(u":by"_s, by).bind(u":reason"_s, reason).bind(u":id"_s, id);
    return update.run();
}

Result<PartialEquivalence> EquivalenceRepository::load(EquivalenceId id) const
{
    Statement query(m_database, QString(selectEquivalences() + u"WHERE e.id = :id"_s));
    query.bind(u":id"_s, id);
    return single<PartialEquivalence>(query, equivalenceIn);
}

Result<Equivalences> EquivalenceRepository::ofPerson(PersonId person, const QString &rncpCode) const
{
    Statement query(m_database,
                    QString(selectEquivalences() +
                            u"WHERE e.person_id = :person AND e.rncp_code = :code ORDER BY e.block, e.id"_s));
    query.bind(u":person"_s, person).bind(u":code"_s, rncpCode);
    return collect<PartialEquivalence>(query, equivalenceIn);
}

Result<Equivalences> EquivalenceRepository::ofBlock(PersonId person, const QString &rncpCode, int block) const
{
    Statement query(m_database,
                    QString(selectEquivalences() + u"WHERE e.person_id = :person AND e.rncp_code = :code AND "
                                                   "e.block = :block ORDER BY e.id"_s));
    query.bind(u":person"_s, person).bind(u":code"_s, rncpCode).bind(u":block"_s, block);
    return collect<PartialEquivalence>(query, equivalenceIn);
}

Result<Equivalences> EquivalenceRepository::standing(PersonId person, const QString &rncpCode,
                                                     int block) const
{
    auto all = ofBlock(person, rncpCode, block);
    if (!all)
        return all.error();
    return standingAmong(*std::move(all));
}

} // namespace parchemin
