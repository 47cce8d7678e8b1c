#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace parchemin {

class Database;

/// What users have typed in forms that they did not save, one for each user and form; no acts.
class FormDraftRepository
{
public:
    explicit FormDraftRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Replaces what that user had typed there before. Of one user the latest twenty are kept: nobody comes
    /// back to more, and they hold what is known of persons.
    Status save(UserId user, const QString &form, const QJsonObject &content, const QDateTime &at) const;
    Result<std::optional<QJsonObject>> find(UserId user, const QString &form) const;
    /// The forms of that user, the latest first.
    Result<QStringList> formsOf(UserId user) const;
    /// There may be none.
    Status remove(UserId user, const QString &form) const;

private:
    const Database &m_database;
};

} // namespace parchemin
