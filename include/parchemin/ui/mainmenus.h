#pragma once

#include "parchemin/ui/language.h"
#include "parchemin/ui/mainmenu.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/theme.h"

#include <QList>
#include <QObject>

#include <array>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace parchemin::ui {

/// The menu bar: the window's own actions, and room for those of the pages. A menu shows once it has an
/// action.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    MainMenus(QMainWindow &window, Theme &theme, LanguageSwitch &language);

    [[nodiscard]] QMenu &menu(MainMenu which) const;
    /// Adds the page to the View menu, with the next of Ctrl+1 … Ctrl+9.
    void addPage(Page *page);
    /// Puts the page's actions into the menus in place of those of the page shown before: what cannot be seen
    /// answers no shortcut.
    void showActionsOf(const Page &page);
    /// All actions that the menus hold, submenus included, without separators.
    [[nodiscard]] QList<QAction *> allActions() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();

signals:
    void searchRequested();
    void pageRequested(const QString &id);
    void quitRequested();
    void shortcutsRequested();
    void aboutRequested();

private:
    void makeOwnActions();
    void makeThemeMenu();
    void makeLanguageMenu();
    void refreshChoices();

    Theme &m_theme;
    LanguageSwitch &m_language;
    std::array<QMenu *, 8> m_menus = {};
    QAction *m_quit = nullptr;
    QAction *m_search = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_about = nullptr;
    QAction *m_afterPages = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
    QList<std::pair<QAction *, Page *>> m_pages;
    std::vector<MenuEntry> m_shown; ///< of the page in front
};

} // namespace parchemin::ui
