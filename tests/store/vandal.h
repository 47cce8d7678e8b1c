#pragma once

#include <QByteArray>
#include <QString>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace parchemin {

/// Somebody with the sqlite3 shell: a connection without our authorizer, hooks or pragmas.
class Vandal
{
public:
    explicit Vandal(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~Vandal() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Vandal)

    /// Runs a script; true when SQLite accepts it.
    bool run(const QByteArray &sql) const
    {
        return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace parchemin
