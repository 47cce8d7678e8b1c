#pragma once

#include "parchemin/core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;

namespace parchemin {

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
    /// Creates a new, empty, migrated database. Conflict when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement without values.
    [[nodiscard]] Status execute(const QString &sql) const;
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] QString path() const;

    /// The rows written since the transaction began that no journal event has sealed yet, without repeats.
    [[nodiscard]] const std::vector<RowChange> &unsealedChanges() const { return m_changes; }
    /// Called by the journal once it has sealed them, and by Transaction when it begins or ends.
    void forgetChanges() const { m_changes.clear(); }

private:
    Database(QString connectionName, Access access);
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Status connect(const QString &path);
    [[nodiscard]] Status harden();
    void watchChanges();

    QString m_connectionName;
    Access m_access;
    mutable std::vector<RowChange> m_changes;
};

/// Takes the write lock at once (BEGIN IMMEDIATE) and rolls back unless commit() succeeded.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    /// Commits. Refuses (StoreCorrupt, and rolls back) when a journalled table was written without a journal
    /// event in this transaction: no write goes unrecorded (BR-86).
    [[nodiscard]] Status commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }
    const Database *m_database;
};

} // namespace parchemin
