#pragma once

#include "parchemin/core/clock.h"
#include "parchemin/core/result.h"
#include "parchemin/ui/language.h"
#include "parchemin/ui/restoredialog.h"
#include "parchemin/ui/theme.h"

#include <QSettings>

#include <optional>

#include "main/closingsignals.h"
#include "main/screenshot.h"
#include "main/storeopening.h"

namespace parchemin {

/// The command line of the window.
struct Options
{
    QString store;
    std::optional<ui::ThemeChoice> theme;
    std::optional<ui::Language> language;
    QString page; ///< shown first
    ScreenshotRequest screenshot;
};

/// From one store to the next, until the user has had enough.
class Program
{
public:
    explicit Program(Options options);

    /// The exit status.
    [[nodiscard]] int run();
    /// The store to start again with: the user wants what only another start brings. Empty otherwise.
    [[nodiscard]] const QString &restartsWith() const { return m_restartsWith; }

private:
    /// What comes after a window.
    struct Next
    {
        int status = 0;
        std::optional<QString> folder = {}; ///< empty: the start dialog; none: the end
        std::optional<ui::RestoreRequest> restore = {};
        bool isToBeRemoved = false; ///< the demonstration that the window showed
        bool isRestart = false;
        bool mayReturn = false; ///< whoever then chooses no other store comes back to this one
    };

    [[nodiscard]] QString ask();
    [[nodiscard]] bool make(ui::StartDialog::Choice choice, const QString &folder);
    [[nodiscard]] QString askForRestore(const QString &folder);
    [[nodiscard]] QString restore(const ui::RestoreRequest &request);
    [[nodiscard]] Result<OpenedStore> open(const QString &folder, std::optional<Next> &instead);
    [[nodiscard]] Result<Next> show(const QString &folder);
    [[nodiscard]] Next showWindow(const OpenedStore &opened, class Workplace &workplace);
    void removeShown(const QString &folder, const QString &backupFolder);
    void backUpOnClosing(const Store &store);
    [[nodiscard]] bool isForScreenshot() const { return !m_options.screenshot.file.isEmpty(); }

    Options m_options;
    QSettings m_settings;
    ui::Theme m_theme;
    ui::LanguageSwitch m_language;
    SystemClock m_clock;
    ClosingSignals m_signals;
    bool m_isEnding = false; ///< the session or the machine is: nothing is asked any more
    QString m_restartsWith;
    QString m_kept;    ///< where the store lies that a backup took the place of, to be told
    QString m_trouble; ///< what the start dialog says went wrong
};

} // namespace parchemin
