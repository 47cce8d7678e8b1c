#include "scenarios/intruder.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

QByteArray Intruder::shell(const QByteArray &sql, bool *isDone) const
{
    QProcess process;
    process.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, m_path});
    process.write(sql);
    process.closeWriteChannel();
    *isDone = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit &&
              process.exitCode() == 0;
    return process.readAllStandardOutput();
}

bool Intruder::change(const QByteArray &sql) const
{
    bool isDone = false;
    const QByteArray drops =
        shell("SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master WHERE type = 'trigger';", &isDone);
    if (!isDone)
        return false;
    const QByteArray triggers =
        shell("SELECT sql || ';' FROM sqlite_master WHERE type = 'trigger';", &isDone);
    if (!isDone)
        return false;
    const QByteArray script = "BEGIN IMMEDIATE;\n" + drops + sql + ";\n" + triggers + "COMMIT;\n";
    return run(script);
}

bool Intruder::run(const QByteArray &sql) const
{
    bool isDone = false;
    return shell(sql, &isDone).isEmpty() && isDone;
}

} // namespace parchemin
