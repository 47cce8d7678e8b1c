#include "support/failonwarning.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gmock/gmock.h>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    ::testing::InitGoogleMock(&argc, argv);
    const QApplication app(argc, argv);
    failOnQtWarnings();
    const int result = RUN_ALL_TESTS();
    restoreQtMessages();
    return result;
}
