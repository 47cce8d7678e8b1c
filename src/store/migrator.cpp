#include "store/migrator.h"

#include "parchemin/core/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>

#include "store/rawstatement.h"
#include "store/sqlerror.h"

using namespace Qt::Literals::StringLiterals;

/// Q_INIT_RESOURCE declares a function, which must not lie in a namespace, be it unnamed.
static void loadMigrationResource()
{
    Q_INIT_RESOURCE(migrations);
}

namespace parchemin {
namespace {

QByteArray checksum(const Migration &migration)
{
    return QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex();
}

Status runScript(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(handle);
    return Done{};
}

} // namespace

Migrations shippedMigrations()
{
    loadMigrationResource();
    Migrations migrations;
    const QDir folder(u":/parchemin/migrations/sqlite"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({QStringView(name).left(4).toInt(), name.chopped(4), file.readAll()});
    }
    return migrations;
}

int latestNumber(const Migrations &migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

Status checkAppliedMigrations(sqlite3 *handle, const Migrations &migrations)
{
    RawStatement applied(handle, "SELECT number, sha256 FROM schema_migration ORDER BY number");
    auto known = migrations.begin();
    Result<bool> hasRow = applied.step();
    for (; hasRow && *hasRow; hasRow = applied.step(), ++known) {
        const qint64 number = applied.integer(0);
        if (known == migrations.end() || known->number != number)
            return Error{ErrorCode::StoreCorrupt, u"migration %1 is not known"_s.arg(number)};
        if (checksum(*known) != applied.bytes(1))
            return Error{ErrorCode::StoreCorrupt, u"migration %1 has another checksum"_s.arg(known->name)};
    }
    if (!hasRow) {
        return Error{ErrorCode::StoreCorrupt,
                     u"the list of migrations cannot be read: "_s + hasRow.error().detail};
    }
    return Done{};
}

Status applyMigration(sqlite3 *handle, const Migration &migration)
{
    const QByteArray prologue = "CREATE TABLE IF NOT EXISTS schema_migration ("
                                "number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, "
                                "applied_at TEXT NOT NULL) STRICT";
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(migration.number);
    for (const QByteArray &sql : {prologue, migration.sql, version}) {
        if (Status done = runScript(handle, sql); !done)
            return Error{done.error().code, migration.name + u": "_s + done.error().detail};
    }
    // A fact about this machine and not about the domain: even a demonstration store has the real instant.
    const QString now = SystemClock().now().toString(Qt::ISODateWithMs);
    RawStatement record(handle, "INSERT INTO schema_migration (number, name, sha256, applied_at) "
                                "VALUES (?1, ?2, ?3, ?4)");
    record.bind(1, qint64{migration.number});
    record.bindText(2, migration.name);
    record.bindText(3, QString::fromLatin1(checksum(migration)));
    record.bindText(4, now);
    return record.run();
}

} // namespace parchemin
