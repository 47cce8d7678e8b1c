#include "parchemin/ui/mainwindow.h"

#include "parchemin/ui/banner.h"
#include "parchemin/ui/displaysize.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/navigationbar.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageheader.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/newsdialog.h"
#include "ui/pageshelf.h"
#include "ui/palette/paletteacts.h"
#include "ui/progressstrip.h"
#include "ui/shortcutsdialog.h"
#include "ui/stackroom.h"
#include "ui/viewmemory.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int collapseBelow = 1200; ///< a screen of 1440 at 125 % has 1152

/// The first page is seen, and has read what it shows, before the others are made.
constexpr std::chrono::milliseconds rest(1000);

const QString geometryKey = u"window/geometry"_s;
const QString themeKey = u"window/theme"_s;
const QString languageKey = u"window/language"_s;

/// What only the parts of a page answer, such as the digits in a grid.
QList<QAction *> actionsBesideMenus(const Page &page, const QList<QAction *> &inMenus)
{
    QList<QAction *> beside;
    const QList<QAction *> all = page.findChildren<QAction *>();
    for (QAction *action : all) {
        if (!action->text().isEmpty() && !inMenus.contains(action) && action->isVisible())
            beside.append(action);
    }
    return beside;
}

} // namespace

MainWindow::MainWindow(Theme &theme, LanguageSwitch &language, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
    , m_menus(new MainMenus(*this, theme, language, displaySize(settings)))
    , m_memory(new ViewMemory(settings, this))
    , m_banner(new Banner(this))
    , m_navigation(new NavigationBar(this))
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressStrip(this))
    , m_restart(new QAction(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new QStatusBar(this))
    , m_pages(new PageShelf(this))
{
    makeFrame();
    connectMenus();
    connect(m_navigation, &NavigationBar::activated, this, &MainWindow::openPage);
    connect(m_pages, &PageShelf::made, this, &MainWindow::welcome);
    restoreSettings();
    refreshTitle();
}

void MainWindow::makeFrame()
{
    m_header->searchField().setShortcutHint(QKeySequence(u"Ctrl+K"_s));
    m_status->setSizeGripEnabled(false);

    auto *messageFrame = new QWidget(this);
    auto *messageColumn = new QVBoxLayout(messageFrame);
    messageColumn->setContentsMargins(0, 0, 0, 0);
    messageColumn->addWidget(m_messages);
    messageColumn->addWidget(m_progress);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(messageFrame);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    columns->addLayout(right, 1);

    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_banner);
    rows->addLayout(columns, 1);
    setCentralWidget(centre);
    setWindowIcon(QIcon(u":/parchemin/icons/fr.parchemin.Parchemin.svg"_s));
}

void MainWindow::connectMenus()
{
    connect(m_menus, &MainMenus::explained, this,
            [this](const QString &reason) { m_messages->showMessage(Tone::Attention, reason); });
    connect(m_menus, &MainMenus::explanationEnded, this, [this](const QString &reason) {
        if (m_messages->text() == reason)
            m_messages->showMessage(Tone::Neutral, {});
    });
    connect(m_menus, &MainMenus::pageRequested, this, &MainWindow::openPage);
    connect(m_menus, &MainMenus::tabRequested, this, &MainWindow::turnTab);
    connect(m_menus, &MainMenus::displaySizeChosen, this, &MainWindow::keepDisplaySize);
    connect(m_restart, &QAction::triggered, this, &MainWindow::restartRequested);
    connect(m_menus, &MainMenus::columnsRequested, this, &MainWindow::offerColumns);
    connect(m_menus, &MainMenus::layoutResetRequested, m_memory, &ViewMemory::resetLayout);
    connect(m_menus, &MainMenus::quitRequested, this, &QWidget::close);
    connect(m_menus, &MainMenus::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_menus, &MainMenus::newsRequested, this,
            [this] { NewsDialog(m_language.language(), this).exec(); });
    connect(m_menus, &MainMenus::aboutRequested, this, &MainWindow::showAbout);
    connect(&m_theme, &Theme::changed, this,
            [this] { m_settings.setValue(themeKey, static_cast<int>(m_theme.choice())); });
    connect(&m_language, &LanguageSwitch::changed, this,
            [this] { m_settings.setValue(languageKey, static_cast<int>(m_language.language())); });
}

void MainWindow::restoreSettings()
{
    const int theme = m_settings.value(themeKey, static_cast<int>(ThemeChoice::System)).toInt();
    if (theme >= static_cast<int>(ThemeChoice::System) && theme <= static_cast<int>(ThemeChoice::Dark))
        m_theme.setChoice(static_cast<ThemeChoice>(theme));
    const int desktop = static_cast<int>(LanguageSwitch::ofDesktop());
    const bool wantsFrench =
        m_settings.value(languageKey, desktop).toInt() == static_cast<int>(Language::French);
    m_language.setLanguage(wantsFrench ? Language::French : Language::English);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1440, 860);
}

void MainWindow::addPage(PagePlace place, PageMaker make)
{
    m_menus->addPage(place);
    m_pages->add(std::move(place), std::move(make));
    refreshNavigation();
    if (m_pages->places().size() == 1)
        openPage(m_pages->places().front().id);
}

QWidget *MainWindow::pageParent() const
{
    return m_stack;
}

void MainWindow::setStore(const QString &uuid)
{
    m_memory->setStore(uuid);
}

void MainWindow::setAudiences(Audiences audiences)
{
    m_audiences = audiences;
    for (const PagePlace &place : m_pages->places())
        m_menus->offerPage(place.id, isOffered(place.id));
    refreshNavigation();
}

bool MainWindow::isOffered(const QString &id) const
{
    const auto place = std::ranges::find(m_pages->places(), id, &PagePlace::id);
    return place != m_pages->places().end() &&
           (m_audiences.testFlag(Audience::Staff) || (place->audiences & m_audiences));
}

/// Takes in a page that has just been made.
void MainWindow::welcome(Page *page)
{
    if (page->parentWidget() != m_stack)
        page->setParent(m_stack);
    page->hide(); // or it would be shown with the window, in its corner, before anybody opens it
    m_memory->add(*page);
    connect(page, &Page::countChanged, this, &MainWindow::refreshNavigation);
    connect(page, &Page::titleChanged, this, &MainWindow::refreshTitle);
    connect(page, &Page::actionsChanged, this, &MainWindow::refreshActions);
    connect(page, &Page::actionsChanged, m_menus, &MainMenus::refreshListActions);
    if (page->count())
        refreshNavigation();
    emit pageMade(page);
}

void MainWindow::follow(const Destination &destination)
{
    if (!isOffered(destination.page)) {
        m_messages->showMessage(
            Tone::Attention,
            m_audiences.testFlag(Audience::Mentors)
                ? tr("A mentor reads of his own candidates: that page is not among what he reads.")
                : tr("A juror reads the dossiers of his own sessions: that page is not among what he "
                     "reads."));
    } else if (Page *wanted = page(destination.page)) {
        openPage(destination.page);
        wanted->goTo(destination);
    }
}

void MainWindow::openPage(const QString &id)
{
    Page *wanted = isOffered(id) ? page(id) : nullptr;
    if (wanted == nullptr)
        return;
    if (const Page *left = currentPage(); left != nullptr && left != wanted) {
        m_memory->save(*left);
        m_messages->hide(); // it spoke of the page that goes
    }
    // Only now: a page that nobody sees asks for no room, and moves nothing under whoever reads another.
    if (m_stack->indexOf(wanted) < 0)
        m_stack->addWidget(wanted);
    // Or the stack itself would choose a place in the page, which then looks like the last one.
    m_stack->setFocus();
    m_stack->setCurrentWidget(wanted);
    giveRoomToTheFront(*m_stack); // the window is as small as the page in front allows
    giveKeyboard(*wanted);
    m_navigation->setActive(id);
    m_menus->showActionsOf(*wanted);
    refreshTitle();
    refreshActions();
    emit pageChanged(id);
}

std::vector<Page *> MainWindow::otherPages() const
{
    std::vector<Page *> others = m_pages->madePages();
    std::erase_if(others,
                  [this](const Page *page) { return page == currentPage() || !isOffered(page->id()); });
    return others;
}

void MainWindow::actOn(const QString &page, QAction *action)
{
    openPage(page);
    if (action->isEnabled()) {
        action->trigger();
    } else {
        m_messages->showMessage(Tone::Attention, nameOfAct(*action) + u'\n' + refusalOf(*action));
    }
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::page(const QString &id)
{
    return m_pages->page(id);
}

std::vector<Page *> MainWindow::pages()
{
    return m_pages->pages();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_menus->retranslate();
        refreshNavigation();
        refreshTitle();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        keepKeyboardInPage();
    QMainWindow::changeEvent(event);
}

// What had the keyboard may have gone while another window was in front; Qt would give it to the first thing
// of all, which is the removal of the demonstration.
void MainWindow::keepKeyboardInPage()
{
    const QWidget *holder = focusWidget();
    const bool isKept = holder != nullptr && holder->isVisible() && holder->isEnabled() &&
                        holder->focusPolicy() != Qt::NoFocus;
    if (Page *page = currentPage(); page != nullptr && !isKept)
        giveKeyboard(*page);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCollapsed(width() < collapseBelow);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(rest, m_pages, &PageShelf::makeTheRest);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    for (const Page *page : m_pages->madePages())
        m_memory->save(*page);
    QMainWindow::closeEvent(event);
}

void MainWindow::refreshNavigation()
{
    std::vector<NavigationEntry> entries;
    for (const PagePlace &place : m_pages->places()) {
        if (!isOffered(place.id))
            continue;
        const Page *page = m_pages->madePage(place.id);
        entries.push_back({place.id, place.text(), place.icon, place.group,
                           page == nullptr ? std::nullopt : page->count()});
    }
    m_navigation->setEntries(entries);
}

void MainWindow::refreshTitle()
{
    const QString title = currentPage() == nullptr ? QString() : currentPage()->title();
    m_header->setTitle(title);
    setWindowTitle(title.isEmpty() ? u"Parchemin"_s : tr("%1 — Parchemin", "page title").arg(title));
}

void MainWindow::refreshActions()
{
    if (const Page *shown = currentPage())
        m_header->setActions(shown->secondaryActions(), shown->primaryAction());
}

void MainWindow::offerColumns()
{
    if (QAbstractItemView *table = currentPage() == nullptr ? nullptr : ViewMemory::tableOf(*currentPage())) {
        ViewMemory::offerColumnsOf(*table);
    } else {
        m_messages->showMessage(Tone::Neutral, tr("This page has no table whose columns could be chosen."));
    }
}

void MainWindow::showShortcuts()
{
    std::vector<ShortcutGroup> groups;
    groups.reserve(allMainMenus.size() + 1);
    for (const MainMenu which : allMainMenus)
        groups.push_back({m_menus->menu(which).menuAction()->iconText(), m_menus->actionsOf(which)});
    if (const Page *shown = currentPage())
        groups.push_back({tr("On this page"), actionsBesideMenus(*shown, m_menus->allActions())});
    ShortcutsDialog dialog(groups, this);
    connect(&dialog, &ShortcutsDialog::printRequested, this, [this, &dialog](const ListContent &sheet) {
        dialog.accept();
        emit listPrintRequested(sheet);
    });
    dialog.exec();
}

/// Of the tabs nearest to the keyboard: those of a part before those of its page.
void MainWindow::turnTab(int step)
{
    QTabBar *tabs = currentPage() == nullptr ? nullptr : nearestTabs(*currentPage());
    if (tabs == nullptr) {
        m_messages->showMessage(Tone::Neutral, tr("This page has no tabs."));
        return;
    }
    int wanted = tabs->currentIndex();
    do {
        wanted = (wanted + step + tabs->count()) % tabs->count();
    } while (!(tabs->isTabVisible(wanted) && tabs->isTabEnabled(wanted)) && wanted != tabs->currentIndex());
    tabs->setCurrentIndex(wanted);
}

/// Qt fixes the size when the program starts.
void MainWindow::keepDisplaySize(int percent)
{
    chooseDisplaySize(m_settings, percent);
    m_restart->setText(tr("&Start again now"));
    m_messages->showOffer(tr("Everything will be drawn at %1 % once Parchemin starts again.").arg(percent),
                          m_restart);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Parchemin"),
        tr("Parchemin %1 runs the certification RNCP 31187, from enrolment to parchment. It is "
           "free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace parchemin::ui
