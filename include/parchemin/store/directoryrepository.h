#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

struct Organisation
{
    OrganisationId id;
    QString name;
    QString siret;
    QString kind;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// Organisations, and who works or worked for them.
class DirectoryRepository
{
public:
    explicit DirectoryRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Conflict when the folded name is taken.
    Result<OrganisationId> addOrganisation(const QString &name, const QString &siret,
                                           const QString &kind) const;
    Result<std::vector<Organisation>> organisations() const;
    Status addEmployment(PersonId person, OrganisationId organisation, QDate from,
                         std::optional<QDate> to) const;

private:
    const Database &m_database;
};

} // namespace parchemin
