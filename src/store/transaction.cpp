#include "parchemin/store/database.h"

#include <sqlite3.h>

#include <cerrno>
#include <optional>
#include <utility>

#include "store/logging.h"
#include "store/rawstatement.h"
#include "store/sqlerror.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A file moved or removed under an open connection would still take writes, and lose them.
Status checkFileIsInPlace(sqlite3 *handle)
{
    int hasMoved = 0;
    const int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (code == SQLITE_OK && hasMoved != 0)
        return Error{ErrorCode::StoreUnavailable, u"the database file was moved or removed"_s};
    return Done{};
}

/// Whether a failed COMMIT certainly wrote nothing. The frame that commits is the last one written to the
/// WAL: when a write failed it is not whole, and no recovery takes it. Only a failed sync leaves a doubt.
bool isCertain(int extendedCode)
{
    const int code = extendedCode & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_CONSTRAINT || code == SQLITE_FULL ||
           extendedCode == SQLITE_IOERR_WRITE;
}

/// The hash of the last event as this connection sees it; nothing when it cannot be read.
std::optional<QByteArray> lastEventHash(sqlite3 *handle)
{
    RawStatement statement(handle, "SELECT hash FROM journal_head WHERE id = 1");
    const Result<bool> hasRow = statement.step();
    return hasRow && *hasRow ? std::optional(statement.bytes(0)) : std::nullopt;
}

enum class Outcome { Written, NotWritten, Unknown };

/// What became of a COMMIT whose sync failed. Its frames may stand in the WAL, where the recovery after a
/// crash would take them although nobody sees them now: only once the WAL is emptied is there one state to
/// read.
Outcome readBack(sqlite3 *handle, const std::optional<QByteArray> &sealed)
{
    const auto emptied =
        sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    const std::optional<QByteArray> kept = lastEventHash(handle);
    if (emptied != SQLITE_OK || !sealed || !kept)
        return Outcome::Unknown;
    return *kept == *sealed ? Outcome::Written : Outcome::NotWritten;
}

} // namespace

Result<Transaction> Transaction::begin(const Database &database)
{
    if (database.isReadOnly())
        return Error{ErrorCode::StoreReadOnly, u"the database is open to read only"_s};
    if (Status done = checkFileIsInPlace(database.handle()); !done)
        return done.error();
    if (sqlite3_exec(database.handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(database.handle());
    database.forgetChanges();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        rollBack();
}

void Transaction::rollBack()
{
    sqlite3 *handle = std::exchange(m_database, nullptr)->handle();
    // A failed statement may have rolled back already.
    if (sqlite3_get_autocommit(handle) == 0 &&
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        qCCritical(lcStore) << "rollback failed:" << sqlite3_errmsg(handle);
}

Status Transaction::commit()
{
    Q_ASSERT(m_database != nullptr);
    sqlite3 *handle = m_database->handle();
    if (!m_database->unsealedChanges().empty()) {
        const QString table = m_database->unsealedChanges().front().table;
        rollBack();
        return Error{ErrorCode::StoreCorrupt, u"unjournalled write to "_s + table, table};
    }
    if (sqlite3_get_autocommit(handle) != 0) {
        m_database = nullptr;
        return Error{ErrorCode::StoreUnavailable, u"the transaction was already rolled back"_s};
    }
    const std::optional<QByteArray> sealed = lastEventHash(handle);
    errno = 0;
    if (sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK) {
        m_database = nullptr;
        return Done{};
    }
    Error error = lastError(handle, errno);
    const bool isDoubtful = !isCertain(sqlite3_extended_errcode(handle));
    rollBack();
    const Outcome outcome = isDoubtful ? readBack(handle, sealed) : Outcome::NotWritten;
    if (outcome == Outcome::Written)
        return Done{};
    if (outcome == Outcome::Unknown)
        error.code = ErrorCode::CommitUnknown;
    return error;
}

} // namespace parchemin
