#include "support/failonwarning.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gmock/gmock.h>

#if defined(__SANITIZE_ADDRESS__)
/// Qt 6.4 does not free these: the gesture recogniser and the render thread of every QPdfView.
extern "C" __attribute__((visibility("default"))) const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QScroller::grabGesture\nleak:libQt6Pdf\n";
}
#endif

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
