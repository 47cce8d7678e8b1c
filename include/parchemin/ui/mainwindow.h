#pragma once

#include "parchemin/ui/mainmenus.h"
#include "parchemin/ui/pageplace.h"

#include <QMainWindow>

#include <vector>

class QSettings;
class QStackedWidget;
class QStatusBar;

namespace parchemin::ui {

class Banner;
class MessageBar;
class NavigationBar;
class Page;
class PageHeader;
class PageShelf;
class ProgressStrip;
class ViewMemory;
struct Destination;

/// The frame of every screen: menus, navigation, header, pages, status line. It knows no page in
/// particular and does no act.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes theme, language and geometry from `settings` and keeps them there.
    MainWindow(Theme &theme, LanguageSwitch &language, QSettings &settings, QWidget *parent = nullptr);

    /// Whose filters the pages find again: before the first page.
    void setStore(const QString &uuid);
    /// Adds a page to the navigation and the View menu; it is made when it is first asked for, or once the
    /// open window has nothing else to do. The first one is shown.
    void addPage(PagePlace place, PageMaker make);
    /// The parent of its pages. One that is made with another is styled all over again.
    [[nodiscard]] QWidget *pageParent() const;
    /// Offers the pages of an audience: all to the staff, to others those for everybody.
    void setAudiences(Audiences audiences);
    [[nodiscard]] bool isOffered(const QString &id) const;
    /// Shows it; an id that is unknown or not offered changes nothing.
    void openPage(const QString &id);
    /// Shows the page and what the link leads to on it; says so when the page is not offered.
    void follow(const Destination &destination);
    [[nodiscard]] Page *currentPage() const;
    /// Gives the keyboard to the page in front where nothing has it that can use it.
    void keepKeyboardInPage();
    /// Those that are offered and made, but for the one in front.
    [[nodiscard]] std::vector<Page *> otherPages() const;
    /// Opens the page and does one of its acts there, or says why it is not possible.
    void actOn(const QString &page, QAction *action);
    /// Null for an unknown id.
    [[nodiscard]] Page *page(const QString &id);
    /// In the order of the navigation.
    [[nodiscard]] std::vector<Page *> pages();

    /// Where the program adds what belongs to no page.
    [[nodiscard]] QMenu &menu(MainMenu which) const { return m_menus->menu(which); }
    [[nodiscard]] MainMenus &menus() { return *m_menus; }
    [[nodiscard]] NavigationBar &navigation() { return *m_navigation; }
    [[nodiscard]] PageHeader &header() { return *m_header; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    /// Of long work that belongs to no page.
    [[nodiscard]] ProgressStrip &progress() { return *m_progress; }
    [[nodiscard]] Banner &banner() { return *m_banner; }
    /// The line at the bottom; not QMainWindow's, because the navigation goes down to the edge beside it.
    [[nodiscard]] QStatusBar &status() { return *m_status; }

signals:
    /// What was chosen holds from the next start only.
    void restartRequested();
    void pageChanged(const QString &id);
    /// A page has just been made: the moment to listen to it.
    void pageMade(parchemin::ui::Page *page);
    /// The sheet of the shortcuts, for paper.
    void listPrintRequested(const parchemin::ListContent &content);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeFrame();
    void connectMenus();
    void restoreSettings();
    void welcome(Page *page);
    void refreshNavigation();
    void refreshTitle();
    void refreshActions();
    void offerColumns();
    void showShortcuts();
    void showAbout();
    void keepDisplaySize(int percent);
    void turnTab(int step);

    Theme &m_theme;
    LanguageSwitch &m_language;
    QSettings &m_settings;
    MainMenus *m_menus;
    ViewMemory *m_memory;
    Banner *m_banner;
    NavigationBar *m_navigation;
    PageHeader *m_header;
    MessageBar *m_messages;
    ProgressStrip *m_progress;
    QAction *m_restart;
    QStackedWidget *m_stack;
    QStatusBar *m_status;
    PageShelf *m_pages;
    Audiences m_audiences = Audience::Staff;
};

} // namespace parchemin::ui
