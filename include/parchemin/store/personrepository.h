#pragma once

#include "parchemin/core/accommodation.h"
#include "parchemin/core/person.h"
#include "parchemin/core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Persons, with their search index.
class PersonRepository
{
public:
    explicit PersonRepository(const Database &database)
        : m_database(database)
    {
    }

    Result<PersonId> add(const PersonDetails &details, const QString &uuid) const;
    Status update(PersonId id, const PersonDetails &details) const;
    /// NotFound when there is none.
    Result<Person> load(PersonId id) const;
    /// Those with the same folded birth name and birth date, merged ones left out (BR-18).
    Result<std::vector<Person>> duplicatesOf(const PersonDetails &details) const;
    /// The percentage of extra time that an accommodation grants on a day; 0 without one (BR-51, BR-84).
    Result<int> extraTimePercent(PersonId id, QDate on) const;
    /// Latest first.
    Result<std::vector<Accommodation>> accommodationsOf(PersonId id) const;
    /// NotFound when there is none.
    Result<Accommodation> loadAccommodation(AccommodationId id) const;
    Result<AccommodationId> addAccommodation(PersonId id, const QStringList &kinds, int extraTimePercent,
                                             QDate from, std::optional<QDate> to, UserId grantedBy) const;
    Status removeAccommodation(AccommodationId id) const;

private:
    const Database &m_database;
};

} // namespace parchemin
