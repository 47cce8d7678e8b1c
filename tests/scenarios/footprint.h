#pragma once

#include "support/must.h"
#include "support/printers.h"

#include "parchemin/store/journal.h"
#include "parchemin/store/statement.h"

#include <QMap>

namespace parchemin {

/// What an act leaves in a store, to prove that a refused one leaves nothing: the rows of every table and the
/// journal's head.
struct Footprint
{
    QMap<QString, qint64> rows; ///< by table
    QByteArray head;

    friend bool operator==(const Footprint &, const Footprint &) = default;
};

inline Footprint footprintOf(const Database &database)
{
    Statement tables(database,
                     QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    Footprint footprint;
    for (const QString &table :
         must(collect<QString>(tables, [](const Statement &row) { return row.text(0); }))) {
        Statement count(database, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        footprint.rows.insert(
            table, must(single<qint64>(count, [](const Statement &row) { return row.integer(0); })));
    }
    footprint.head = must(Journal(database).head()).value().hash;
    return footprint;
}

} // namespace parchemin
