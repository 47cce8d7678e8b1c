#pragma once

#include "parchemin/store/candidatelistrepository.h"

namespace parchemin {

/// A filter of the candidates that a user keeps under a name.
struct SavedFilter
{
    QString name;
    CandidateFilter filter;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// Each user's filters. They are arrangements: nothing of them is journalled.
class SavedFilterRepository
{
public:
    explicit SavedFilterRepository(const Database &database)
        : m_database(database)
    {
    }

    /// By name.
    Result<std::vector<SavedFilter>> ofUser(UserId user) const;
    /// Adds it, or replaces the one of that name.
    Status save(UserId user, const SavedFilter &filter) const;
    /// Conflict when the new name is taken, NotFound when there is none of the old one.
    Status rename(UserId user, const QString &from, const QString &to) const;
    Status remove(UserId user, const QString &name) const;

private:
    const Database &m_database;
};

} // namespace parchemin
