#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace parchemin {

class Database;
class PreparedStatements;

/// One SQL statement with bound values: bind, run, read. A statement that does not prepare reports it when it
/// is run, so that callers check one place; so does a parameter without a value, or a value without a
/// parameter. It may be run again after binding anew.
///
/// Dates bind as ISO text, instants as UTC ISO text with milliseconds, booleans as 0 or 1, enumerations by
/// their code name (the caller converts), an empty QString as empty text, std::nullopt as NULL.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    /// Leaves the prepared statement to the next of the same text.
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    Q_DISABLE_COPY(Statement)

    Statement &bind(const QString &name, const QString &value);
    Statement &bind(const QString &name, qint64 value);
    Statement &bind(const QString &name, int value) { return bind(name, qint64{value}); }
    Statement &bind(const QString &name, bool value) { return bind(name, qint64{value ? 1 : 0}); }
    Statement &bind(const QString &name, QDate value);
    Statement &bind(const QString &name, const QDateTime &value);
    Statement &bind(const QString &name, const QByteArray &value);
    Statement &bind(const QString &name, double value);
    Statement &bindNull(const QString &name);
    template <typename Tag>
    Statement &bind(const QString &name, Id<Tag> value)
    {
        return bind(name, value.value());
    }
    template <typename T>
    Statement &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs it; rows are then read with next().
    Status run();
    /// Runs an INSERT and gives the new row's id.
    Result<qint64> insert();
    /// Runs an UPDATE or DELETE and gives the number of rows changed.
    Result<int> change();
    /// Runs an UPDATE or DELETE that must meet exactly one row: NotFound otherwise.
    Status changeOne();

    /// Moves to the next row; false at the end, and when reading fails (see readError()).
    [[nodiscard]] bool next();
    /// Why next() stopped before the end, if it did.
    [[nodiscard]] std::optional<Error> readError() const;
    /// Ends reading before the last row; the statement may then be bound and run again.
    void finish();
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalInstant(int column) const;
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType{integer(column)});
    }

private:
    void bindValue(const QString &name, const QVariant &value);

    QString m_sql;
    PreparedStatements *m_prepared;
    std::unique_ptr<QSqlQuery> m_query;
    sqlite3 *m_handle;
    std::optional<Error> m_prepareError;
    std::vector<bool> m_isBound; ///< by parameter
};

/// Runs a query and maps every row: `collect<Person>(statement, [](const Statement &row) { return ...; })`.
template <typename T, typename Map>
Result<std::vector<T>> collect(Statement &statement, Map map)
{
    if (Status done = statement.run(); !done)
        return done.error();
    std::vector<T> rows;
    while (statement.next())
        rows.push_back(map(statement));
    if (const std::optional<Error> error = statement.readError())
        return *error;
    return rows;
}

/// Runs a query and maps its first row, or nothing when there is none.
template <typename T, typename Map>
Result<std::optional<T>> first(Statement &statement, Map map)
{
    if (Status done = statement.run(); !done)
        return done.error();
    std::optional<T> row;
    if (statement.next()) {
        row.emplace(map(statement));
    } else if (const std::optional<Error> error = statement.readError()) {
        return *error;
    }
    statement.finish();
    return row;
}

/// Runs a query that must give a row: NotFound otherwise.
template <typename T, typename Map>
Result<T> single(Statement &statement, Map map)
{
    Result<std::optional<T>> row = first<T>(statement, map);
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error{ErrorCode::NotFound, QStringLiteral("no such row")};
    return T(std::move(**row));
}

} // namespace parchemin
