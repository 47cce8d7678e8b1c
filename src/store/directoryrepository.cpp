#include "parchemin/store/directoryrepository.h"

#include "parchemin/core/namekey.h"
#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<OrganisationId> DirectoryRepository::addOrganisation(const QString &name, const QString &siret,
                                                            const QString &kind) const
{
    Statement insert(m_database, u"INSERT INTO organisation (uuid, name, name_key, siret, kind) "
                                 "VALUES (:uuid, :name, :key, :siret, :kind)"_s);
    insert.bind(u":uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(u":name"_s, name)
        .bind(u":key"_s, nameKey(name))
        .bind(u":siret"_s, siret)
        .bind(u":kind"_s, kind);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    return OrganisationId{*id};
}

Result<std::vector<Organisation>> DirectoryRepository::organisations() const
{
    Statement query(m_database, u"SELECT id, name, siret, kind FROM organisation ORDER BY name_key"_s);
    return collect<Organisation>(query, [](const Statement &row) {
        return Organisation{row.id<OrganisationId>(0), row.text(1), row.text(2), row.text(3)};
    });
}

Status DirectoryRepository::addEmployment(PersonId person, OrganisationId organisation, QDate from,
                                          std::optional<QDate> to) const
{
    Statement insert(m_database, u"INSERT INTO employment (person_id, organisation_id, from_on, to_on) "
                                 "VALUES (:person, :organisation, :from, :to)"_s);
    insert.bind(u":person"_s, person)
        .bind(u":organisation"_s, organisation)
        .bind(u":from"_s, from)
        .bind(u":to"_s, to);
    return insert.run();
}

} // namespace parchemin
