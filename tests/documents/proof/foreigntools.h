#pragma once

#include <QByteArray>
#include <QStringList>

namespace parchemin::documents::testing {

/// What a program that is not ours answered.
struct Answer
{
    int status;
    QByteArray output;
    QByteArray complaints;
};

/// Runs a program in `folder` and waits for it.
[[nodiscard]] Answer run(const QString &program, const QStringList &arguments, const QString &folder = {},
                         const QByteArray &input = {});
/// Runs a Python script of this folder ("credential.py").
[[nodiscard]] Answer runScript(const QString &script, const QStringList &arguments,
                               const QString &folder = {}, const QByteArray &input = {});
/// Writes a file and returns its path.
QString writeFile(const QString &folder, const QString &name, const QByteArray &bytes);
[[nodiscard]] bool has(const QString &program);
/// The folder whose node_modules holds the npm packages that scripts/test installs; empty without it or
/// without Node.
[[nodiscard]] QString nodeModules();

} // namespace parchemin::documents::testing
