#pragma once

#include "parchemin/core/result.h"

#include <QString>

#include <optional>

namespace parchemin {

class Database;

/// What tells a reader which record is meant: whatever of it applies.
struct RecordName
{
    QString name;    ///< of the person or the organisation, as it is listed now
    QString dossier; ///< the number of the candidacy
    std::optional<int> block = {};
    std::optional<int> attempt = {};

    friend bool operator==(const RecordName &, const RecordName &) = default;
};

/// The names of records that the journal knows by their numbers alone.
class RecordNameRepository
{
public:
    explicit RecordNameRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Of a record by its table ("jury_member"); none of a table without names, nor when it is not there.
    Result<std::optional<RecordName>> name(const QString &table, qint64 record) const;

private:
    const Database &m_database;
};

} // namespace parchemin
