#include "support/failonwarning.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gmock/gmock.h>

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    ::testing::InitGoogleMock(&argc, argv);
    const QCoreApplication app(argc, argv);
    failOnQtWarnings();
    const int result = RUN_ALL_TESTS();
    restoreQtMessages();
    return result;
}
