#include "store/rawstatement.h"

#include <sqlite3.h>

#include <utility>

#include "store/sqlerror.h"

namespace parchemin {

RawStatement::RawStatement(sqlite3 *handle, const QByteArray &sql)
    : m_handle(handle)
{
    sqlite3_prepare_v3(handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &m_statement, nullptr);
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

RawStatement::RawStatement(RawStatement &&other) noexcept
    : m_handle(other.m_handle)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

void RawStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void RawStatement::bind(int parameter, std::optional<qint64> value)
{
    if (value) {
        bind(parameter, *value);
    } else {
        bindNull(parameter);
    }
}

void RawStatement::bindText(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void RawStatement::bindBytes(int parameter, const QByteArray &value)
{
    sqlite3_bind_blob64(m_statement, parameter, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                        SQLITE_TRANSIENT);
}

void RawStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

Result<bool> RawStatement::step()
{
    if (m_statement == nullptr)
        return lastError(m_handle);
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return lastError(m_handle);
    }
}

Status RawStatement::run()
{
    const Result<bool> stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return Done{};
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view RawStatement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char *>(bytes), static_cast<std::size_t>(size));
}

QByteArray RawStatement::bytes(int column) const
{
    const std::string_view bytes = view(column);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QString RawStatement::text(int column) const
{
    const std::string_view utf8 = view(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray quotedIdentifier(std::string_view name)
{
    QByteArray quoted(name.data(), static_cast<qsizetype>(name.size()));
    quoted.replace('"', "\"\"");
    return '"' + quoted + '"';
}

} // namespace parchemin
