#include "support/projectfile.h"

#include <QFile>

#include <gtest/gtest.h>

namespace parchemin {

QString projectPath(const QString &path)
{
    return QStringLiteral(PARCHEMIN_SOURCE_DIR "/") + path;
}

QByteArray projectFile(const QString &path)
{
    QFile file(projectPath(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace parchemin
