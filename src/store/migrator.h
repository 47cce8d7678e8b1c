#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;

namespace parchemin {

/// One numbered step of the schema.
struct Migration
{
    int number;
    QString name; ///< "0001_journal"
    QByteArray sql;

    friend bool operator==(const Migration &, const Migration &) = default;
};
using Migrations = std::vector<Migration>;

/// The migrations that ship with the program, by number, without a gap.
[[nodiscard]] Migrations shippedMigrations();
/// The number of the last one, which `user_version` of a database up to date equals.
[[nodiscard]] int latestNumber(const Migrations &migrations);

/// StoreCorrupt when a migration already applied is not the one of the list.
[[nodiscard]] Status checkAppliedMigrations(sqlite3 *handle, const Migrations &migrations);
/// Applies one migration: script, `user_version` and checksum. The caller holds the transaction.
[[nodiscard]] Status applyMigration(sqlite3 *handle, const Migration &migration);

} // namespace parchemin
