#include "parchemin/store/recordnamerepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <algorithm>
#include <array>

#include "store/documentsearch.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct NameQuery
{
    QLatin1StringView table;
    QStringView sql; ///< the three names of a person, an organisation's, dossier, block, attempt
};

constexpr std::array nameQueries{
    NameQuery{"person"_L1, u"SELECT p.birth_name, p.usage_name, p.first_names, NULL, NULL, NULL, NULL "
                           u"FROM person AS p WHERE p.id = :record"},
    NameQuery{"jury_member"_L1, u"SELECT p.birth_name, p.usage_name, p.first_names, NULL, NULL, NULL, NULL "
                                u"FROM jury_member AS m JOIN person AS p ON p.id = m.person_id "
                                u"WHERE m.id = :record"},
    NameQuery{"mentor"_L1, u"SELECT p.birth_name, p.usage_name, p.first_names, NULL, NULL, NULL, NULL "
                           u"FROM mentor AS m JOIN person AS p ON p.id = m.person_id WHERE m.id = :record"},
    NameQuery{"organisation"_L1, u"SELECT NULL, NULL, NULL, o.name, NULL, NULL, NULL "
                                 u"FROM organisation AS o WHERE o.id = :record"},
    NameQuery{"candidacy"_L1, u"SELECT p.birth_name, p.usage_name, p.first_names, NULL, c.number, NULL, NULL "
                              u"FROM candidacy AS c JOIN person AS p ON p.id = c.person_id "
                              u"WHERE c.id = :record"},
    NameQuery{"defence"_L1, u"SELECT p.birth_name, p.usage_name, p.first_names, NULL, c.number, NULL, NULL "
                            u"FROM defence AS d JOIN candidacy AS c ON c.id = d.candidacy_id "
                            u"JOIN person AS p ON p.id = c.person_id WHERE d.id = :record"},
    NameQuery{"submission"_L1, u"SELECT NULL, NULL, NULL, NULL, c.number, s.block, s.attempt "
                               u"FROM submission AS s JOIN candidacy AS c ON c.id = s.candidacy_id "
                               u"WHERE s.id = :record"},
    NameQuery{"block_validation"_L1, u"SELECT NULL, NULL, NULL, NULL, c.number, v.block, NULL "
                                     u"FROM block_validation AS v "
                                     u"LEFT JOIN candidacy AS c ON c.id = v.candidacy_id "
                                     u"WHERE v.id = :record"},
};

std::optional<int> smallNumber(const Statement &row, int column)
{
    const std::optional<qint64> number = row.optionalInteger(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace

Result<std::optional<RecordName>> RecordNameRepository::name(const QString &table, qint64 record) const
{
    const auto found = std::ranges::find(nameQueries, table, &NameQuery::table);
    if (found == nameQueries.end())
        return std::optional<RecordName>();
    Statement query(m_database, found->sql.toString());
    query.bind(u":record"_s, record);
    return first<RecordName>(query, [](const Statement &row) {
        const QString organisation = row.text(3);
        return RecordName{organisation.isEmpty() ? listedName(row, 0).whole : organisation, row.text(4),
                          smallNumber(row, 5), smallNumber(row, 6)};
    });
}

} // namespace parchemin
