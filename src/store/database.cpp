#include "parchemin/store/database.h"

#include "parchemin/core/clock.h"
#include "parchemin/store/journal.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <csignal>

#include "store/changelog.h"
#include "store/databasefile.h"
#include "store/filesystem.h"
#include "store/hardening.h"
#include "store/journalhash.h"
#include "store/migrator.h"
#include "store/personsearch.h"
#include "store/preparedstatements.h"
#include "store/rawstatement.h"
#include "store/sqlerror.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr auto memoryPath = ":memory:"_L1;

/// A full quota must come back as an error of the write, not end the process.
void ignoreFileSizeSignal()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// Nobody asks SQLite how much memory it holds, and counting takes a lock at every allocation. It listens
/// only before its first use.
void countNoMemory()
{
    [[maybe_unused]] static const int asked = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// Kilobytes of pages: with SQLite's 2 MB a store of 100 000 candidates is read from the disk again and
/// again.
constexpr int usualCache = 65'536;
/// As many as the acts of a batch touch again and again, the inner pages of every index.
constexpr int frugalCache = 2'048;

void setCache(sqlite3 *handle, int kilobytes)
{
    const QByteArray pragma = "PRAGMA cache_size = -" + QByteArray::number(kilobytes);
    // Nothing depends on it but speed and memory.
    sqlite3_exec(handle, pragma.constData(), nullptr, nullptr, nullptr);
}

Result<QString> answerOf(sqlite3 *handle, const QByteArray &pragma)
{
    RawStatement statement(handle, "PRAGMA " + pragma);
    const Result<bool> hasRow = statement.step();
    if (!hasRow)
        return hasRow.error();
    return *hasRow ? statement.text(0) : QString();
}

/// WAL is switched on under EXTRA: switching under FULL lost acknowledged commits in simulated power cuts.
Status makeDurable(sqlite3 *handle, bool isInMemory)
{
    if (Result<QString> done = answerOf(handle, "synchronous = EXTRA"); !done)
        return done.error();
    const Result<QString> mode = answerOf(handle, "journal_mode = WAL");
    if (!mode)
        return mode.error();
    if (*mode != u"wal" && !isInMemory)
        return Error{ErrorCode::StoreUnavailable, u"the journal mode stays "_s + *mode};
    if (Result<QString> done = answerOf(handle, "synchronous = FULL"); !done)
        return done.error();
    return Done{};
}

Status checkIsWritable(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if ((file.exists() && !file.isWritable()) || (folder.exists() && !folder.isWritable()))
        return Error{ErrorCode::StoreReadOnly, u"the database or its folder does not accept writes"_s, path};
    return Done{};
}

/// On a medium that is read-only, SQLite cannot make the files that a write-ahead log shares; without a log
/// nothing is missing, and nobody can write.
QString optionsFor(const QString &path, Database::Access access, QString &name)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Database::Access::ReadWrite)
        return timeout;
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s)) {
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
               u"?immutable=1"_s;
        return timeout + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    return timeout + u";QSQLITE_OPEN_READONLY"_s;
}

void noteUpdate(void *context, int operation, const char *schema, const char *table, sqlite3_int64 rowId)
{
    if (qstrcmp(schema, "main") == 0)
        static_cast<ChangeLog *>(context)->note(table, rowId, operation == SQLITE_DELETE);
}

/// The last guard: even a statement run outside a Transaction cannot commit what no event has sealed.
int refuseUnsealed(void *context)
{
    return static_cast<ChangeLog *>(context)->changes().empty() ? 0 : 1;
}

void noteRollback(void *context)
{
    static_cast<ChangeLog *>(context)->clear();
}

/// The rows that a migration writes are sealed like any other.
Status journalMigration(const Database &database, const Migration &migration)
{
    if (database.unsealedChanges().empty())
        return Done{};
    const Result<EventSeq> event = Journal(database).append({.at = SystemClock().now(),
                                                             .user = UserId{0},
                                                             .role = u"system"_s,
                                                             .action = u"store.migrated"_s,
                                                             .entity = u"schema_migration"_s,
                                                             .entityId = migration.number});
    if (!event)
        return event.error();
    return Done{};
}

/// Gives the journal its genesis, from a new UUID.
Status beginJournal(sqlite3 *handle)
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    RawStatement head(handle, "INSERT INTO journal_head (id, store_uuid, count, hash) VALUES (1, ?1, 0, ?2)");
    head.bindText(1, uuid);
    head.bindBytes(2, genesisHash(uuid));
    return head.run();
}

Status migrate(const Database &database, int fromVersion)
{
    sqlite3 *handle = database.handle();
    const AuthorizerPause pause(handle);
    for (const Migration &migration : database.migrations()) {
        if (migration.number <= fromVersion)
            continue;
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (Status done = applyMigration(handle, migration); !done)
            return done.error();
        if (migration.number == 1) {
            if (Status done = beginJournal(handle); !done)
                return done.error();
        }
        if (Status done = journalMigration(database, migration); !done)
            return done.error();
        if (Status done = transaction->commit(); !done)
            return done.error();
    }
    return Done{};
}

Status bringUpToDate(const Database &database)
{
    const Result<QString> version = answerOf(database.handle(), "user_version");
    if (!version)
        return version.error();
    const int number = version->toInt();
    const int latest = latestNumber(database.migrations());
    if (number > latest)
        return Error{ErrorCode::StoreNewer, u"schema %1, this program knows %2"_s.arg(number).arg(latest)};
    if (number > 0) {
        if (Status done = checkAppliedMigrations(database.handle(), database.migrations()); !done)
            return done.error();
    }
    if (number == latest)
        return Done{};
    if (database.isReadOnly())
        return Error{ErrorCode::StoreReadOnly, u"schema %1 must first be opened to write once"_s.arg(number)};
    return migrate(database, number);
}

} // namespace

Database::Database(QString path, Access access, Migrations migrations)
    : m_path(std::move(path))
    , m_connectionName(u"parchemin-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_access(access)
    , m_migrations(std::move(migrations))
    , m_changes(std::make_unique<ChangeLog>())
    , m_prepared(std::make_unique<PreparedStatements>())
{
    noteConnection(m_path);
}

Database::~Database()
{
    if (m_handle != nullptr && !isReadOnly())
        sqlite3_exec(m_handle, "PRAGMA optimize", nullptr, nullptr, nullptr);
    m_prepared->clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
    forgetConnection(m_path);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    return open(path, access, shippedMigrations());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, Migrations migrations)
{
    if (path == memoryPath)
        return create(path, std::move(migrations));
    if (Status done = checkDatabaseFile(path, latestNumber(migrations)); !done)
        return done.error();
    std::unique_ptr<Database> database(new Database(path, access, std::move(migrations)));
    if (Status done = database->setUp(false); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    return create(path, shippedMigrations());
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, Migrations migrations)
{
    if (path != memoryPath && QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, u"the file exists already"_s, path};
    std::unique_ptr<Database> database(new Database(path, Access::ReadWrite, std::move(migrations)));
    if (Status done = database->setUp(true); !done) {
        database.reset();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        return done.error();
    }
    return database;
}

Status Database::setUp(bool isNew)
{
    if (m_path != memoryPath) {
        if (Status done = checkIsLocal(QFileInfo(m_path).absolutePath()); !done)
            return done;
    }
    if (Status done = connect(); !done)
        return done;
    if (isNew) {
        // Before WAL, so that the main file bears it whatever happens next.
        const QByteArray mark = "application_id = " + QByteArray::number(applicationId);
        if (Result<QString> done = answerOf(m_handle, mark); !done)
            return done.error();
    }
    if (Status done = configure(); !done)
        return done;
    watchChanges();
    installAuthorizer(m_handle);
    return bringUpToDate(*this);
}

Status Database::connect()
{
    ignoreFileSizeSignal();
    countNoMemory();
    const bool isFile = m_path != memoryPath;
    if (isFile && m_access == Access::ReadWrite) {
        if (Status done = checkIsWritable(m_path); !done)
            return done;
    }
    QString name = m_path;
    const QString options = isFile ? optionsFor(m_path, m_access, name) : QString();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    if (!connection.open())
        return toError(connection.lastError(), nullptr);
    m_handle = handleOf(connection);
    if (m_handle == nullptr)
        return Error{ErrorCode::StoreUnavailable, u"the SQLite driver gives no handle"_s};
    if (m_access == Access::ReadWrite && sqlite3_db_readonly(m_handle, "main") != 0)
        return Error{ErrorCode::StoreReadOnly, u"the database does not accept writes"_s, m_path};
    return Done{};
}

Status Database::configure()
{
    if (m_access == Access::ReadWrite) {
        if (Status done = makeDurable(m_handle, m_path == memoryPath); !done)
            return done;
    }
    setCache(m_handle, usualCache);
    // Temporary structures in memory: a statement with triggers keeps a journal of its own, in a file
    // otherwise.
    for (const QByteArray &pragma : {QByteArray("foreign_keys = ON"), QByteArray("recursive_triggers = ON"),
                                     QByteArray("trusted_schema = OFF"), QByteArray("cell_size_check = ON"),
                                     QByteArray("temp_store = MEMORY")}) {
        if (Result<QString> done = answerOf(m_handle, pragma); !done)
            return done.error();
    }
    if (isReadOnly()) {
        if (Result<QString> done = answerOf(m_handle, "query_only = ON"); !done)
            return done.error();
    }
    if (Status done = defineJoinedWords(m_handle); !done)
        return done;
    return harden(m_handle);
}

void Database::watchChanges()
{
    sqlite3_update_hook(m_handle, noteUpdate, m_changes.get());
    sqlite3_commit_hook(m_handle, refuseUnsealed, m_changes.get());
    sqlite3_rollback_hook(m_handle, noteRollback, m_changes.get());
}

FrugalCache::FrugalCache(const Database &database)
    : m_database(database)
{
    setCache(m_database.handle(), frugalCache);
}

FrugalCache::~FrugalCache()
{
    setCache(m_database.handle(), usualCache);
}

void Database::setPatience(std::chrono::milliseconds patience) const
{
    sqlite3_busy_timeout(m_handle, static_cast<int>(patience.count()));
}

Status Database::execute(const QString &sql) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query.lastError(), m_handle);
    return Done{};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

const std::vector<RowChange> &Database::unsealedChanges() const
{
    return m_changes->changes();
}

void Database::forgetChanges() const
{
    m_changes->clear();
}

} // namespace parchemin
