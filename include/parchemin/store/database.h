#pragma once

#include "parchemin/core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

struct sqlite3;

namespace parchemin {

class ChangeLog;
class PreparedStatements;
struct Migration;
using Migrations = std::vector<Migration>;

/// A row that the running transaction has written, as SQLite's update hook reports it.
struct RowChange
{
    QString table;
    qint64 rowId;
    bool isDeletion;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// One connection to one store's database, owned by the thread that opened it.
///
/// Opens in the order that `docs/architecture.md` gives (application id, version, synchronous EXTRA, WAL read
/// back, FULL, foreign keys, hardening) and keeps official acts append-only by triggers and an authorizer.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing database file, or `:memory:`. StoreForeign when it is not ours, StoreNewer when a
    /// newer program wrote it, StoreCorrupt, StoreReadOnly, StoreUnavailable. Never changes a refused file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// The same with another list of migrations, for tests.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                                Migrations migrations);
    /// Creates a new, empty, migrated database. Conflict when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    /// The same with another list of migrations, for tests.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path, Migrations migrations);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// How long a transaction waits for another connection that writes before it answers StoreBusy; five
    /// seconds unless told.
    void setPatience(std::chrono::milliseconds patience) const;

    /// Runs one statement without values.
    [[nodiscard]] Status execute(const QString &sql) const;
    [[nodiscard]] QSqlDatabase connection() const;
    /// Where statements wait to be run again, for Statement.
    [[nodiscard]] PreparedStatements &preparedStatements() const { return *m_prepared; }
    /// SQLite's own handle, for the store's internals.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] QString path() const { return m_path; }
    /// The migrations that make this database's schema.
    [[nodiscard]] const Migrations &migrations() const { return m_migrations; }

    /// The rows written since the transaction began that no journal event has sealed yet, without repeats.
    [[nodiscard]] const std::vector<RowChange> &unsealedChanges() const;
    /// Called by the journal once it has sealed them, and by Transaction when it begins or ends.
    void forgetChanges() const;

private:
    Database(QString path, Access access, Migrations migrations);
    [[nodiscard]] Status connect();
    [[nodiscard]] Status configure();
    [[nodiscard]] Status setUp(bool isNew);
    void watchChanges();

    QString m_path;
    QString m_connectionName;
    Access m_access;
    Migrations m_migrations;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<ChangeLog> m_changes;
    std::unique_ptr<PreparedStatements> m_prepared;
};

/// Holds few pages of the database in memory while it lives: for long work that writes much and hardly reads
/// again what it has written, which would only drive out what is read.
class FrugalCache
{
public:
    explicit FrugalCache(const Database &database);
    ~FrugalCache();
    Q_DISABLE_COPY_MOVE(FrugalCache)

private:
    const Database &m_database;
};

/// Takes the write lock at once (BEGIN IMMEDIATE) and rolls back unless commit() succeeded.
class Transaction
{
public:
    /// StoreBusy when another connection writes, StoreUnavailable when the file was moved away.
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    /// Commits. Refuses (StoreCorrupt, and rolls back) when a journalled table was written without a journal
    /// event in this transaction: no write goes unrecorded (BR-86). A commit that the medium did not
    /// confirm is read back; CommitUnknown when that does not tell either whether it was written.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }
    void rollBack();

    const Database *m_database;
};

} // namespace parchemin
