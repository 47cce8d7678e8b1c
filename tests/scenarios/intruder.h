#pragma once

#include <QByteArray>
#include <QString>

namespace parchemin {

/// Somebody with the sqlite3 shell and time: takes the triggers away, changes what he wants, and puts the
/// triggers back as they were, so that nothing of the schema shows it.
class Intruder
{
public:
    explicit Intruder(QString databasePath)
        : m_path(std::move(databasePath))
    {
    }

    /// Runs a script past every trigger; true when it was carried out.
    [[nodiscard]] bool change(const QByteArray &sql) const;
    /// Runs a script as it is.
    [[nodiscard]] bool run(const QByteArray &sql) const;

private:
    /// What the shell answers, or nothing when it failed.
    [[nodiscard]] QByteArray shell(const QByteArray &sql, bool *isDone) const;
    QString m_path;
};

} // namespace parchemin
