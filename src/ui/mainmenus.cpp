#include "parchemin/ui/mainmenus.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/displaysize.h"
#include "parchemin/ui/refusal.h"

#include <QActionGroup>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

void collect(const QMenu &menu, QList<QAction *> &all)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr) {
            collect(*action->menu(), all);
        } else if (!action->isSeparator()) {
            all.append(action);
        }
    }
}

QAction *makeAction(QMenu &menu, const QKeySequence &keys)
{
    QAction *action = menu.addAction(QString());
    action->setShortcut(keys);
    return action;
}

/// An action of a group where one choice holds.
template <typename Choice>
void addChoice(QMenu &menu, QActionGroup &group, Choice choice, const QKeySequence &keys)
{
    QAction *action = makeAction(menu, keys);
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    group.addAction(action);
}

} // namespace

MainMenus::MainMenus(QMainWindow &window, Theme &theme, LanguageSwitch &language, int displaySize)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_language(language)
    , m_displaySize(displaySize)
{
    for (QMenu *&menu : m_menus) {
        menu = window.menuBar()->addMenu(QString());
        menu->menuAction()->setVisible(false);
        menu->setToolTipsVisible(true); // where a disabled act says why
        menu->installEventFilter(this);
    }
    makeFileActions();
    makeEditActions();
    makeHelpActions();
    makeTabActions();
    makeThemeMenu();
    makeLanguageMenu();
    makeSizeMenu(displaySize);
    makeLayoutActions();
    connect(&m_theme, &Theme::changed, this, &MainMenus::refreshChoices);
    connect(&m_language, &LanguageSwitch::changed, this, &MainMenus::refreshChoices);
    refreshChoices();
    retranslate();
}

QMenu &MainMenus::menu(MainMenu which) const
{
    return *m_menus.at(static_cast<size_t>(which));
}

void MainMenus::addPage(const PagePlace &place)
{
    auto *action = new QAction(place.text(), this);
    ActionButton::giveIcon(*action, place.icon);
    // The digits go round: Ctrl+1 to Ctrl+9, then Alt+1.
    constexpr std::size_t digits = 9;
    const QString keys = m_pages.size() < digits ? u"Ctrl+%1"_s : u"Alt+%1"_s;
    action->setShortcut(QKeySequence(keys.arg(m_pages.size() % digits + 1)));
    connect(action, &QAction::triggered, this, [this, id = place.id] { emit pageRequested(id); });
    menu(MainMenu::View).insertAction(m_afterPages, action);
    m_pages.emplace_back(action, place);
}

void MainMenus::setScreenRoom(std::function<QSize()> room)
{
    m_screenRoom = std::move(room);
    refreshSizes();
}

void MainMenus::offerPage(const QString &id, bool isOffered)
{
    for (const auto &[action, place] : m_pages) {
        if (place.id == id)
            action->setVisible(isOffered);
    }
}

void MainMenus::showActionsOf(const Page &page)
{
    for (const MenuEntry &entry : m_shown) {
        menu(entry.menu).removeAction(entry.action);
        m_window.removeAction(&Refusal::of(*entry.action).shortcut());
    }
    m_shown = page.menuEntries();
    QAction *const quit = m_quit;
    m_page = &page;
    refreshListActions();
    for (const MenuEntry &entry : m_shown)
        heedRefusal(*entry.action);
    for (const MenuEntry &entry : m_shown)
        menu(entry.menu).insertAction(entry.menu == MainMenu::File ? quit : nullptr, entry.action);
}

void MainMenus::refreshListActions()
{
    const bool hasList = m_page && m_page->listMaker();
    for (QAction *action : {m_export, m_print})
        Refusal::of(*action).setReason(hasList ? QString() : tr("This page shows no list."));
}

QList<QAction *> MainMenus::allActions() const
{
    QList<QAction *> all;
    for (const QMenu *menu : m_menus)
        collect(*menu, all);
    return all;
}

QList<QAction *> MainMenus::actionsOf(MainMenu which) const
{
    QList<QAction *> all;
    collect(menu(which), all);
    return all;
}

bool MainMenus::eventFilter(QObject *watched, QEvent *event)
{
    const auto *menu = qobject_cast<const QMenu *>(watched);
    if (menu == nullptr)
        return QObject::eventFilter(watched, event);
    const auto follow = [menu] {
        menu->menuAction()->setVisible(!menu->isEmpty());
    };
    if (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved) {
        follow();
    } else if (event->type() == QEvent::ActionChanged && menu->menuAction()->isVisible() == menu->isEmpty()) {
        // An act that comes with what is chosen brings its menu along, and its keys with that. Not before its
        // buttons have followed it: the menu bar lays the window out.
        QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void MainMenus::makeFileActions()
{
    m_export = makeAction(menu(MainMenu::File), QKeySequence(u"Ctrl+Shift+S"_s));
    ActionButton::giveIcon(*m_export, Icon::Download);
    connect(m_export, &QAction::triggered, this, &MainMenus::exportRequested);
    m_print = makeAction(menu(MainMenu::File), QKeySequence(u"Ctrl+P"_s));
    ActionButton::giveIcon(*m_print, Icon::Printer);
    connect(m_print, &QAction::triggered, this, &MainMenus::printRequested);
    menu(MainMenu::File).addSeparator();
    m_quit = makeAction(menu(MainMenu::File), QKeySequence(u"Ctrl+Q"_s));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &MainMenus::quitRequested);
    for (QAction *action : {m_export, m_print})
        heedRefusal(*action);
}

void MainMenus::makeEditActions()
{
    QMenu &edit = menu(MainMenu::Edit);
    m_undo = makeAction(edit, QKeySequence(u"Ctrl+Z"_s));
    ActionButton::giveIcon(*m_undo, Icon::Undo);
    m_redo = makeAction(edit, QKeySequence(u"Ctrl+Y"_s));
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    for (QAction *action : {m_undo, m_redo})
        heedRefusal(*action);
    edit.addSeparator();
    m_search = makeAction(edit, QKeySequence(u"Ctrl+K"_s));
    connect(m_search, &QAction::triggered, this, &MainMenus::searchRequested);
}

void MainMenus::makeHelpActions()
{
    QMenu &help = menu(MainMenu::Help);
    m_shortcuts = makeAction(help, QKeySequence(u"F1"_s));
    ActionButton::giveIcon(*m_shortcuts, Icon::Keyboard);
    connect(m_shortcuts, &QAction::triggered, this, &MainMenus::shortcutsRequested);
    m_refusals = makeAction(help, QKeySequence(u"Shift+F1"_s));
    ActionButton::giveIcon(*m_refusals, Icon::Info);
    connect(m_refusals, &QAction::triggered, this, &MainMenus::refusalsRequested);
    m_news = makeAction(help, QKeySequence(u"Ctrl+Shift+F1"_s));
    connect(m_news, &QAction::triggered, this, &MainMenus::newsRequested);
    m_about = makeAction(help, QKeySequence(u"Ctrl+F1"_s));
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, &MainMenus::aboutRequested);
}

/// Its keys answer while it is refused too, and somebody hears why.
void MainMenus::heedRefusal(QAction &action)
{
    Refusal &refusal = Refusal::of(action);
    m_window.addAction(&refusal.shortcut());
    connect(&refusal, &Refusal::explained, this, &MainMenus::explained, Qt::UniqueConnection);
    connect(&refusal, &Refusal::lifted, this, &MainMenus::explanationEnded, Qt::UniqueConnection);
}

void MainMenus::makeTabActions()
{
    QMenu &view = menu(MainMenu::View);
    m_afterPages = view.addSeparator();
    m_nextTab = makeAction(view, QKeySequence(u"Ctrl+PgDown"_s));
    connect(m_nextTab, &QAction::triggered, this, [this] { emit tabRequested(1); });
    m_previousTab = makeAction(view, QKeySequence(u"Ctrl+PgUp"_s));
    connect(m_previousTab, &QAction::triggered, this, [this] { emit tabRequested(-1); });
    view.addSeparator();
}

void MainMenus::makeThemeMenu()
{
    m_themeMenu = menu(MainMenu::View).addMenu(QString());
    m_themes = new QActionGroup(this);
    addChoice(*m_themeMenu, *m_themes, ThemeChoice::System, QKeySequence(u"Ctrl+F7"_s));
    addChoice(*m_themeMenu, *m_themes, ThemeChoice::Light, QKeySequence(u"Ctrl+F8"_s));
    addChoice(*m_themeMenu, *m_themes, ThemeChoice::Dark, QKeySequence(u"Ctrl+F9"_s));
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_theme.setChoice(static_cast<ThemeChoice>(chosen->data().toInt()));
    });
}

void MainMenus::makeLanguageMenu()
{
    m_languageMenu = menu(MainMenu::View).addMenu(QString());
    m_languages = new QActionGroup(this);
    addChoice(*m_languageMenu, *m_languages, Language::French, QKeySequence(u"Ctrl+F11"_s));
    addChoice(*m_languageMenu, *m_languages, Language::English, QKeySequence(u"Ctrl+F12"_s));
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_language.setLanguage(static_cast<Language>(chosen->data().toInt()));
    });
}

void MainMenus::makeSizeMenu(int current)
{
    m_sizeMenu = menu(MainMenu::View).addMenu(QString());
    m_sizes = new QActionGroup(this);
    int key = 5;
    for (const int percent : displaySizes)
        addChoice(*m_sizeMenu, *m_sizes, percent, QKeySequence(u"Ctrl+Shift+F%1"_s.arg(key++)));
    const QList<QAction *> actions = m_sizes->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toInt() == current);
        heedRefusal(*action);
    }
    m_sizeMenu->setToolTipsVisible(true);
    connect(m_sizeMenu, &QMenu::aboutToShow, this, &MainMenus::refreshSizes);
    connect(m_sizes, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { emit displaySizeChosen(chosen->data().toInt()); });
}

/// The screen may be another one by now.
void MainMenus::refreshSizes()
{
    if (!m_screenRoom)
        return;
    const QList<QAction *> actions = m_sizes->actions();
    for (QAction *action : actions) {
        const int percent = action->data().toInt();
        const QSize room = roomAt(percent, m_screenRoom(), m_displaySize);
        const bool isRefused = percent > displaySizes.front() && !isRoomEnough(room);
        Refusal::of(*action).setReason(
            isRefused
                ? tr("This screen is too small for it: the window needs %1 × %2 points, and it would have "
                     "%3 × %4.")
                      .arg(leastWindow.width())
                      .arg(leastWindow.height())
                      .arg(room.width())
                      .arg(room.height())
                : QString());
    }
}

void MainMenus::makeLayoutActions()
{
    m_columns = makeAction(menu(MainMenu::View), QKeySequence(u"Ctrl+F5"_s));
    connect(m_columns, &QAction::triggered, this, &MainMenus::columnsRequested);
    m_resetLayout = makeAction(menu(MainMenu::View), QKeySequence(u"Ctrl+F6"_s));
    connect(m_resetLayout, &QAction::triggered, this, &MainMenus::layoutResetRequested);
}

void MainMenus::refreshChoices()
{
    const auto check = [](const QActionGroup &group, int choice) {
        const QList<QAction *> actions = group.actions();
        for (QAction *action : actions)
            action->setChecked(action->data().toInt() == choice);
    };
    check(*m_themes, static_cast<int>(m_theme.choice()));
    check(*m_languages, static_cast<int>(m_language.language()));
}

void MainMenus::retranslate()
{
    const std::array titles{tr("&File"), tr("&Edit"),      tr("&View"),  tr("&Dossier"),
                            tr("&Jury"), tr("Do&cuments"), tr("&Tools"), tr("&Help")};
    for (size_t i = 0; i < titles.size(); ++i)
        m_menus.at(i)->setTitle(titles.at(i));
    m_export->setText(tr("&Export the list…"));
    m_print->setText(tr("&Print the list…"));
    m_quit->setText(tr("&Quit"));
    m_refusals->setText(tr("What is not &possible, and why"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_search->setText(tr("&Search or run a command"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_news->setText(tr("What's &new"));
    m_about->setText(tr("&About Parchemin"));
    m_nextTab->setText(tr("&Next tab"));
    m_previousTab->setText(tr("Pre&vious tab"));
    m_columns->setText(tr("&Columns of the table…"));
    m_resetLayout->setText(tr("&Restore the layout"));
    m_themeMenu->setTitle(tr("&Theme"));
    const QStringList themes{tr("As on the &desktop"), tr("&Light"), tr("Dar&k")};
    const QList<QAction *> themeActions = m_themes->actions();
    for (QAction *action : themeActions)
        action->setText(themes.at(action->data().toInt()));
    // A language is named in itself, so that whoever is lost in the other finds it.
    m_languageMenu->setTitle(tr("Lan&guage"));
    const QStringList languages{u"&Français"_s, u"&English"_s};
    const QList<QAction *> languageActions = m_languages->actions();
    for (QAction *action : languageActions)
        action->setText(languages.at(action->data().toInt()));
    m_sizeMenu->setTitle(tr("&Size of the display"));
    const QList<QAction *> sizeActions = m_sizes->actions();
    for (QAction *action : sizeActions)
        action->setText(tr("%1 %", "size of the display").arg(action->data().toInt()));
    refreshSizes();
    for (const auto &[action, place] : m_pages)
        action->setText(place.text());
    refreshListActions();
    emit retranslated();
}

} // namespace parchemin::ui
