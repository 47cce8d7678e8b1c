#include "store/sqlerror.h"

#include <sqlite3.h>

#include "store/filesystem.h"
#include "store/logging.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Q_LOGGING_CATEGORY(lcStore, "parchemin.store", QtInfoMsg)

namespace {

ErrorCode constraintCode(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::Conflict;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::NotFound;
    case SQLITE_CONSTRAINT_TRIGGER:
        return ErrorCode::RuleRefused;
    case SQLITE_CONSTRAINT_COMMITHOOK:
        return ErrorCode::StoreCorrupt;
    default: // NOT NULL, CHECK, the type of a STRICT column
        return ErrorCode::InvalidInput;
    }
}

/// SQLite says "I/O error" where a quota or a file size limit, not the medium, stopped the write.
ErrorCode inputOutputCode(int systemError)
{
    return isOutOfSpace(systemError) ? ErrorCode::StoreFull : ErrorCode::StoreUnavailable;
}

Error describe(int extendedCode, int systemError, const QString &message)
{
    Error error{toErrorCode(extendedCode, systemError), u"%1 (%2)"_s.arg(message).arg(extendedCode)};
    const QString prefix = u"UNIQUE constraint failed: "_s;
    if (message.startsWith(prefix))
        error.where = message.mid(prefix.size());
    // A constraint refuses what a person typed: nothing is wrong with the store.
    if ((extendedCode & 0xff) == SQLITE_CONSTRAINT) {
        qCDebug(lcStore).noquote() << error.detail;
    } else {
        qCWarning(lcStore).noquote() << error.detail;
    }
    return error;
}

} // namespace

ErrorCode toErrorCode(int extendedCode, int systemError)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return ErrorCode::StoreUnavailable;
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraintCode(extendedCode);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_IOERR:
        return inputOutputCode(systemError);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_NOTADB:
        return ErrorCode::StoreForeign;
    case SQLITE_CORRUPT:
        return ErrorCode::StoreCorrupt;
    case SQLITE_AUTH:
        return ErrorCode::RuleRefused;
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidInput;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::StoreUnavailable;
    }
}

Error lastError(sqlite3 *handle, int systemError)
{
    const int kept = sqlite3_system_errno(handle);
    return describe(sqlite3_extended_errcode(handle), kept != 0 ? kept : systemError,
                    QString::fromUtf8(sqlite3_errmsg(handle)));
}

Error toError(const QSqlError &error, sqlite3 *handle)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber) // Qt's own: a value too many, a statement that is not prepared
        return {ErrorCode::StoreUnavailable, error.text()};
    return describe(code, handle == nullptr ? 0 : sqlite3_system_errno(handle), error.databaseText());
}

} // namespace parchemin
