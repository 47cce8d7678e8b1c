#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/statement.h"

#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

/// A new identifier for a row that may leave the machine.
[[nodiscard]] QString newUuid();
/// "2,4": numbers as the schema keeps them.
[[nodiscard]] QString numbersText(const std::vector<int> &numbers);
[[nodiscard]] std::vector<int> numbersFromText(const QString &text);
/// The shown name of a person from three columns: birth name, usage name, first names.
[[nodiscard]] QString personName(const Statement &row, int firstColumn);
/// Lower-case hexadecimal SHA-256.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);
/// StoreCorrupt: a column holds a name that no enumeration has.
[[nodiscard]] Error unknownName(const QString &column, const QString &name);

/// Like collect(), for rows that may not be readable: `map` gives a Result.
template <typename T, typename Map>
Result<std::vector<T>> collectChecked(Statement &statement, Map map)
{
    if (Status done = statement.run(); !done)
        return done.error();
    std::vector<T> rows;
    while (statement.next()) {
        Result<T> row = map(statement);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    if (const std::optional<Error> error = statement.readError())
        return *error;
    return rows;
}

/// The first of them, or nothing; the statement reads no further row.
template <typename T, typename Map>
Result<std::optional<T>> firstChecked(Statement &statement, Map map)
{
    const Result<std::optional<Result<T>>> row = first<Result<T>>(statement, map);
    if (!row)
        return row.error();
    if (!row->has_value())
        return std::optional<T>();
    if (!row->value())
        return row->value().error();
    return std::optional<T>(*row->value());
}

/// The first of them: NotFound when there is none.
template <typename T, typename Map>
Result<T> singleChecked(Statement &statement, Map map)
{
    Result<Result<T>> row = single<Result<T>>(statement, map);
    if (!row)
        return row.error();
    return std::move(*row);
}

/// The id that an INSERT gave, typed.
template <typename IdType>
Result<IdType> typedId(const Result<qint64> &inserted)
{
    if (!inserted)
        return inserted.error();
    return IdType{*inserted};
}

} // namespace parchemin
