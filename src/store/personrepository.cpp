#include "parchemin/store/personrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/personrow.h"
#include "store/personsearch.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

void bindDetails(Statement &statement, const PersonDetails &details)
{
    statement.bind(u":birthName"_s, details.birthName)
        .bind(u":usageName"_s, details.usageName)
        .bind(u":firstNames"_s, joinedFirstNames(details))
        .bind(u":birthDate"_s, details.birthDate)
        .bind(u":birthPlace"_s, details.birthPlace)
        .bind(u":birthInsee"_s, details.birthInsee)
        .bind(u":birthPostal"_s, details.birthPostal)
        .bind(u":birthCountry"_s, details.birthCountry)
        .bind(u":sex"_s, codeName(details.sex))
        .bind(u":email"_s, details.email)
        .bind(u":phone"_s, details.phone)
        .bind(u":address"_s, details.address)
        .bind(u":sortKey"_s, sortKey(details))
        .bind(u":searchText"_s, searchText(details))
        .bind(u":duplicateKey"_s, duplicateKey(details));
}

QString accommodationQuery(const QString &which)
{
    return uR"(
        SELECT a.id, a.person_id, a.kinds, a.extra_time_percent, a.valid_from, a.valid_to, u.display_name
        FROM accommodation AS a JOIN user_account AS u ON u.id = a.granted_by )"_s +
           which;
}

Accommodation accommodationIn(const Statement &row)
{
    return {.id = row.id<AccommodationId>(0),
            .person = row.id<PersonId>(1),
            .kinds = row.text(2).split(u", "_s, Qt::SkipEmptyParts),
            .extraTimePercent = row.smallInteger(3),
            .from = row.date(4),
            .to = row.optionalDate(5),
            .grantedBy = row.text(6)};
}

/// Enters a person's row into the search index.
Status enterSearch(const Database &database, PersonId id)
{
    Statement statement(database, u"INSERT INTO person_search (rowid, search_text) SELECT id, "_s +
                                      indexedWords + u" FROM person WHERE id = :id"_s);
    statement.bind(u":id"_s, id);
    return statement.run();
}

/// Takes a person's row out of the search index; the row must still hold the names that were entered.
Status leaveSearch(const Database &database, PersonId id)
{
    Statement statement(database, u"INSERT INTO person_search (person_search, rowid, search_text) "
                                  "SELECT 'delete', id, "_s +
                                      indexedWords + u" FROM person WHERE id = :id"_s);
    statement.bind(u":id"_s, id);
    return statement.run();
}

} // namespace

Result<PersonId> PersonRepository::add(const PersonDetails &details, const QString &uuid) const
{
    Statement statement(m_database, uR"(
        INSERT INTO person (uuid, birth_name, usage_name, first_names, birth_date, birth_place, birth_insee,
                            birth_postal, birth_country, sex, email, phone, address,
                            sort_key, search_text, duplicate_key)
        VALUES (:uuid, :birthName, :usageName, :firstNames, :birthDate, :birthPlace, :birthInsee,
                :birthPostal, :birthCountry, :sex, :email, :phone, :address,
                :sortKey, :searchText, :duplicateKey))"_s);
    bindDetails(statement, details);
    statement.bind(u":uuid"_s, uuid);
    const Result<qint64> inserted = statement.insert();
    if (!inserted)
        return inserted.error();
    const PersonId id{*inserted};
    if (Status entered = enterSearch(m_database, id); !entered)
        return entered.error();
    return id;
}

Status PersonRepository::update(PersonId id, const PersonDetails &details) const
{
    if (Status left = leaveSearch(m_database, id); !left)
        return left;
    Statement statement(m_database, uR"(
        UPDATE person
        SET birth_name = :birthName, usage_name = :usageName, first_names = :firstNames, birth_date = :birthDate,
            birth_place = :birthPlace, birth_insee = :birthInsee, birth_postal = :birthPostal,
            birth_country = :birthCountry, sex = :sex, email = :email, phone = :phone, address = :address,
            sort_key = :sortKey, search_text = :searchText, duplicate_key = :duplicateKey
        WHERE id = :id)"_s);
    bindDetails(statement, details);
    statement.bind(u":id"_s, id);
    if (Status changed = statement.changeOne(); !changed)
        return changed;
    return enterSearch(m_database, id);
}

Result<Person> PersonRepository::load(PersonId id) const
{
    Statement statement(m_database, u"SELECT "_s + personColumns() + u" FROM person AS p WHERE p.id = :id"_s);
    statement.bind(u":id"_s, id);
    return single<Person>(statement, readPerson);
}

Result<std::vector<Person>> PersonRepository::duplicatesOf(const PersonDetails &details) const
{
    const QString key = duplicateKey(details);
    if (key.isEmpty())
        return std::vector<Person>{};
    Statement statement(m_database,
                        u"SELECT "_s + personColumns() +
                            u" FROM person AS p "
                            "WHERE replace(p.duplicate_key, ' ', '') = :key AND p.merged_into_id IS NULL "
                            "ORDER BY p.id"_s);
    statement.bind(u":key"_s, key);
    return collect<Person>(statement, readPerson);
}

Result<int> PersonRepository::extraTimePercent(PersonId id, QDate on) const
{
    Statement statement(m_database, uR"(
        SELECT coalesce(max(extra_time_percent), 0) FROM accommodation
        WHERE person_id = :person AND valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on))"_s);
    statement.bind(u":person"_s, id).bind(u":on"_s, on);
    return single<int>(statement, [](const Statement &row) { return row.smallInteger(0); });
}

Result<std::vector<Accommodation>> PersonRepository::accommodationsOf(PersonId id) const
{
    Statement statement(
        m_database,
        accommodationQuery(u"WHERE a.person_id = :person ORDER BY a.valid_from DESC, a.id DESC"_s));
    statement.bind(u":person"_s, id);
    return collect<Accommodation>(statement, accommodationIn);
}

Result<Accommodation> PersonRepository::loadAccommodation(AccommodationId id) const
{
    Statement statement(m_database, accommodationQuery(u"WHERE a.id = :id"_s));
    statement.bind(u":id"_s, id);
    return single<Accommodation>(statement, accommodationIn);
}

Result<AccommodationId> PersonRepository::addAccommodation(PersonId id, const QStringList &kinds,
                                                           int extraTimePercent, QDate from,
                                                           std::optional<QDate> to, UserId grantedBy) const
{
    Statement statement(m_database, uR"(
        INSERT INTO accommodation (person_id, kinds, extra_time_percent, valid_from, valid_to, granted_by)
        VALUES (:person, :kinds, :percent, :from, :to, :by))"_s);
    statement.bind(u":person"_s, id)
        .bind(u":kinds"_s, kinds.join(u", "_s))
        .bind(u":percent"_s, extraTimePercent)
        .bind(u":from"_s, from)
        .bind(u":to"_s, to)
        .bind(u":by"_s, grantedBy);
    return typedId<AccommodationId>(statement.insert());
}

Status PersonRepository::removeAccommodation(AccommodationId id) const
{
    Statement statement(m_database, u"DELETE FROM accommodation WHERE id = :id"_s);
    statement.bind(u":id"_s, id);
    return statement.run();
}

} // namespace parchemin
