#include "documents/proof/foreigntools.h"

#include "support/projectfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents::testing {

Answer run(const QString &program, const QStringList &arguments, const QString &folder,
           const QByteArray &input)
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000)) {
        ADD_FAILURE() << qPrintable(program) << " did not finish: " << qPrintable(process.errorString());
        return {-1, {}, {}};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer runScript(const QString &script, const QStringList &arguments, const QString &folder,
                 const QByteArray &input)
{
    const QString path = projectPath(u"tests/documents/proof/"_s + script);
    return run(u"/usr/bin/python3"_s, QStringList{path} + arguments, folder, input);
}

QString writeFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << "cannot write " << qPrintable(file.fileName());
    return file.fileName();
}

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QString nodeModules()
{
    const QString folder = qEnvironmentVariable("PARCHEMIN_NPM", projectPath(u"build/npm"_s));
    return has(u"node"_s) && QDir(folder).exists(u"node_modules"_s) ? folder : QString();
}

} // namespace parchemin::documents::testing
