#pragma once

#include <QByteArray>
#include <QString>

namespace parchemin {

/// Where a file of the project lies, from its path below the root.
[[nodiscard]] QString projectPath(const QString &path);
/// Its content; the test fails when it cannot be read.
[[nodiscard]] QByteArray projectFile(const QString &path);

} // namespace parchemin
