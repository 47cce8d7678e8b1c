#pragma once

/// From now on a warning of Qt (bad connect, leaked connection, wrong thread...) fails the running test.
void failOnQtWarnings();
/// Back to Qt's own message handler.
void restoreQtMessages();
