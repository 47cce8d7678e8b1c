#include "parchemin/store/integrity.h"

#include "parchemin/store/database.h"

#include <map>

#include "store/migrator.h"
#include "store/rawstatement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// One thing of the schema: a table, an index, a trigger, a view.
struct SchemaObject
{
    QString type;
    QString table;
    QString sql;

    friend bool operator==(const SchemaObject &, const SchemaObject &) = default;
};
using Schema = std::map<QString, SchemaObject>;
using Faults = std::vector<JournalFault>;

JournalFault damage(const QString &table, qint64 rowId, const QString &detail)
{
    return {.kind = JournalFault::Kind::DatabaseDamaged,
            .seq = {},
            .table = table,
            .rowId = rowId,
            .detail = detail};
}

JournalFault schemaFault(const QString &name, const SchemaObject &object, QStringView what)
{
    return {.kind = JournalFault::Kind::SchemaAltered,
            .seq = {},
            .table = object.table,
            .rowId = 0,
            .detail = u"%1 %2 is %3"_s.arg(object.type, name, what),
            .name = name};
}

Result<Schema> readSchema(sqlite3 *handle)
{
    // SQLite's own objects (statistics, automatic indexes) come and go.
    RawStatement statement(handle, "SELECT name, type, tbl_name, coalesce(sql, '') FROM sqlite_master "
                                   "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    Schema schema;
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step())
        schema[statement.text(0)] = {statement.text(1), statement.text(2), statement.text(3)};
    if (!hasRow)
        return hasRow.error();
    return schema;
}

/// What the migrations make of an empty database.
Result<Schema> pristineSchema(const Migrations &migrations)
{
    const auto pristine = Database::create(u":memory:"_s, migrations);
    if (!pristine)
        return pristine.error();
    return readSchema((*pristine)->handle());
}

/// The schema that a database of these migrations must have. That of the shipped ones is made once: they are
/// as constant as the program, and applying them takes longer than all that is read here of a small store.
Result<Schema> expectedSchema(const Migrations &migrations)
{
    static const Migrations shipped = shippedMigrations();
    if (migrations != shipped)
        return pristineSchema(migrations);
    static const Result<Schema> schema = pristineSchema(shipped);
    return schema;
}

Status checkSchema(const Database &database, Faults &faults)
{
    const Result<Schema> expected = expectedSchema(database.migrations());
    const Result<Schema> found = readSchema(database.handle());
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    for (const auto &[name, object] : *expected) {
        const auto match = found->find(name);
        if (match == found->end()) {
            faults.push_back(schemaFault(name, object, u"missing"));
        } else if (match->second != object) {
            faults.push_back(schemaFault(name, object, u"altered"));
        }
    }
    for (const auto &[name, object] : *found) {
        if (!expected->contains(name))
            faults.push_back(schemaFault(name, object, u"not ours"));
    }
    return Done{};
}

void quickCheck(sqlite3 *handle, Faults &faults)
{
    RawStatement statement(handle, "PRAGMA quick_check(100)");
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step()) {
        if (statement.view(0) != "ok")
            faults.push_back(damage({}, 0, statement.text(0)));
    }
    if (!hasRow)
        faults.push_back(damage({}, 0, hasRow.error().detail));
}

void checkForeignKeys(sqlite3 *handle, Faults &faults)
{
    RawStatement statement(handle, "PRAGMA foreign_key_check");
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step()) {
        faults.push_back(damage(statement.text(0), statement.integer(1),
                                u"refers to a row of %1 that does not exist"_s.arg(statement.text(2))));
    }
    if (!hasRow)
        faults.push_back(damage({}, 0, hasRow.error().detail));
}

} // namespace

Result<std::vector<JournalFault>> checkIntegrity(const Database &database)
{
    Faults faults;
    quickCheck(database.handle(), faults);
    checkForeignKeys(database.handle(), faults);
    if (Status done = checkSchema(database, faults); !done)
        return done.error();
    return faults;
}

Result<std::vector<JournalFault>> checkFigures(const Database &database)
{
    Faults faults;
    RawStatement view(database.handle(), "SELECT 1 FROM sqlite_master WHERE name = 'candidacy_work_now'");
    const Result<bool> isThere = view.step();
    if (!isThere)
        return isThere.error();
    if (!*isThere) // a schema from before; its loss is a fault of the schema
        return faults;
    RawStatement statement(database.handle(), R"(
        WITH now AS MATERIALIZED (
            SELECT * FROM candidacy_work_now WHERE to_evaluate + acquired > 0)
        SELECT candidacy_id FROM (SELECT * FROM now EXCEPT SELECT * FROM candidacy_work)
        UNION SELECT candidacy_id FROM (SELECT * FROM candidacy_work EXCEPT SELECT * FROM now))");
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step()) {
        faults.push_back(damage(u"candidacy_work"_s, statement.integer(0),
                                u"the figures of the candidacy differ from its records"_s));
    }
    if (!hasRow)
        return hasRow.error();
    return faults;
}

} // namespace parchemin
