#include "support/failonwarning.h"

#include <QString>

#include <gtest/gtest.h>

namespace {

void failOnWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || qstrncmp(context.category, "parchemin.", 10) == 0)
        return;
    // The offscreen platform says this of itself.
    if (message.startsWith(QLatin1StringView("This plugin does not support")))
        return;
    ADD_FAILURE() << "Qt message: " << qPrintable(message);
}

} // namespace

void failOnQtWarnings()
{
    qInstallMessageHandler(failOnWarning);
}

void restoreQtMessages()
{
    qInstallMessageHandler(nullptr);
}
