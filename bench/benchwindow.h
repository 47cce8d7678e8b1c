#pragma once

#include "parchemin/ui/language.h"
#include "parchemin/ui/theme.h"

#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

#include "main/windowsession.h"

/// The whole window on a store, as the program builds it, with settings of its own and the candidates in
/// front.
class BenchWindow
{
public:
    explicit BenchWindow(parchemin::Store &store);

    [[nodiscard]] parchemin::WindowSession &session() { return *m_session; }
    [[nodiscard]] QWidget &page() { return m_session->candidates(); }
    [[nodiscard]] QListView &list();
    /// Waits until the list shows names; ends the program when it never does.
    void waitForList();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    parchemin::ui::Theme m_theme;
    parchemin::ui::LanguageSwitch m_language;
    std::unique_ptr<parchemin::Workplace> m_workplace;
    std::unique_ptr<parchemin::WindowSession> m_session;
};
