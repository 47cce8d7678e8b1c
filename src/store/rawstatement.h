#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace parchemin {

/// A statement on SQLite's own interface, for the journal's inner loops: no QVariant, values by position.
/// Columns count from 0, parameters from 1. A statement that does not prepare reports it when it is stepped.
class RawStatement
{
public:
    RawStatement(sqlite3 *handle, const QByteArray &sql);
    ~RawStatement();
    RawStatement(RawStatement &&other) noexcept;
    RawStatement &operator=(RawStatement &&) = delete;
    Q_DISABLE_COPY(RawStatement)

    void bind(int parameter, qint64 value);
    void bind(int parameter, std::optional<qint64> value);
    void bindText(int parameter, const QString &value);
    void bindBytes(int parameter, const QByteArray &value);
    void bindNull(int parameter);

    /// True when there is a row to read, false at the end.
    Result<bool> step();
    /// Runs a statement without rows and makes it ready to be bound again.
    Status run();
    void reset();

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

/// An identifier in double quotes, for the tables whose names come from the schema.
[[nodiscard]] QByteArray quotedIdentifier(std::string_view name);

} // namespace parchemin
