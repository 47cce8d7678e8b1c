#pragma once

#include <QCache>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace parchemin {

/// The statements of one connection that nobody runs now: SQLite reads the text of one that comes back only
/// once. Reading it takes longer than running most of them. The one unused for longest goes when there are
/// too many.
class PreparedStatements
{
public:
    /// The prepared statement of that text, or nothing when none is idle.
    [[nodiscard]] std::unique_ptr<QSqlQuery> take(const QString &sql)
    {
        return std::unique_ptr<QSqlQuery>(m_idle.take(sql));
    }
    /// Keeps a statement that has been finished.
    void putBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
    {
        m_idle.insert(sql, query.release());
    }
    /// Frees all: before the connection closes.
    void clear() { m_idle.clear(); }

private:
    static constexpr int mostIdle = 256;
    QCache<QString, QSqlQuery> m_idle{mostIdle};
};

} // namespace parchemin
