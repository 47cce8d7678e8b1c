#pragma once

#include "parchemin/ui/language.h"
#include "parchemin/ui/mainmenu.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/theme.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSize>

#include <array>
#include <functional>
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
    /// `displaySize` is the one that is ticked, in percent.
    MainMenus(QMainWindow &window, Theme &theme, LanguageSwitch &language, int displaySize);

    [[nodiscard]] QMenu &menu(MainMenu which) const;
    /// Adds the page to the View menu, with the next of Ctrl+1 … Ctrl+9.
    void addPage(const PagePlace &place);
    /// Shows or hides a page's entry and its shortcut; an unknown id changes nothing.
    void offerPage(const QString &id, bool isOffered);
    /// Who tells how much room the screen has now. The sizes of the display at which the window would not fit
    /// are refused; the smallest never is.
    void setScreenRoom(std::function<QSize()> room);
    /// Puts the page's actions into the menus in place of those of the page shown before: what cannot be seen
    /// answers no shortcut.
    void showActionsOf(const Page &page);
    /// Offers what the page in front can give away: its list.
    void refreshListActions();
    /// All actions that the menus hold, submenus included, without separators.
    [[nodiscard]] QList<QAction *> allActions() const;
    /// The actions of one menu, submenus included, without separators.
    [[nodiscard]] QList<QAction *> actionsOf(MainMenu which) const;
    /// Leads to the search field.
    [[nodiscard]] QAction &searchAction() const { return *m_search; }
    /// Undoes and redoes arrangements; whoever knows the undo stack names and enables them.
    [[nodiscard]] QAction &undoAction() const { return *m_undo; }
    [[nodiscard]] QAction &redoAction() const { return *m_redo; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();

signals:
    /// After the menus have their words in another language: the moment for those that depend on more.
    void retranslated();
    void searchRequested();
    void refusalsRequested();
    /// The user asked for something that is not possible now, and hears why.
    /// `until`: the hour that the act waits for, if any.
    void explained(const QString &reason, const QDateTime &until = {});
    /// What was explained in these words is possible by now.
    void explanationEnded(const QString &reason);
    void pageRequested(const QString &id);
    /// The tab before (-1) or after (1).
    void tabRequested(int step);
    /// In percent; another than what is seen needs another start.
    void displaySizeChosen(int percent);
    void columnsRequested();
    void layoutResetRequested();
    void exportRequested();
    void printRequested();
    void quitRequested();
    void shortcutsRequested();
    void newsRequested();
    void aboutRequested();

private:
    void makeFileActions();
    void makeEditActions();
    void makeHelpActions();
    void makeTabActions();
    void makeThemeMenu();
    void makeLanguageMenu();
    void makeSizeMenu(int current);
    void refreshSizes();
    void makeLayoutActions();
    void refreshChoices();
    void heedRefusal(QAction &action);

    QMainWindow &m_window;
    Theme &m_theme;
    LanguageSwitch &m_language;
    std::array<QMenu *, 8> m_menus = {};
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_search = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_refusals = nullptr;
    QAction *m_news = nullptr;
    QAction *m_about = nullptr;
    QAction *m_afterPages = nullptr;
    QAction *m_nextTab = nullptr;
    QAction *m_previousTab = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_resetLayout = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_sizeMenu = nullptr;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_sizes = nullptr;
    int m_displaySize; ///< at which the window is drawn now, in percent
    std::function<QSize()> m_screenRoom;
    std::vector<std::pair<QAction *, PagePlace>> m_pages;
    QPointer<const Page> m_page;    ///< in front
    std::vector<MenuEntry> m_shown; ///< its entries
};

} // namespace parchemin::ui
