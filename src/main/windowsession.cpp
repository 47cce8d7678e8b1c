#include "main/windowsession.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/backupsettings.h"
#include "parchemin/ui/banner.h"
#include "parchemin/ui/blockspage.h"
#include "parchemin/ui/deliberationpage.h"
#include "parchemin/ui/directorypage.h"
#include "parchemin/ui/documentspage.h"
#include "parchemin/ui/exchangespage.h"
#include "parchemin/ui/journalpage.h"
#include "parchemin/ui/juriespage.h"
#include "parchemin/ui/jurordeskpage.h"
#include "parchemin/ui/keptentries.h"
#include "parchemin/ui/keysdialog.h"
#include "parchemin/ui/listoutput.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/navigationbar.h"
#include "parchemin/ui/outputchoosers.h"
#include "parchemin/ui/pageheader.h"
#include "parchemin/ui/planningpage.h"
#include "parchemin/ui/referencesheetpage.h"
#include "parchemin/ui/reminders.h"
#include "parchemin/ui/submissionspage.h"
#include "parchemin/ui/undocommands.h"
#include "parchemin/ui/verifydialog.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The window opens first.
constexpr std::chrono::seconds reminderRest(5);

/// To whom whoever sits at the desk belongs; a mentor may be a juror as well.
ui::Audiences audiencesOf(const Actor &actor)
{
    if (!readsOwnOnly(actor))
        return ui::Audience::Staff;
    const auto isJuror = [](Role role) {
        return role == Role::Juror;
    };
    ui::Audiences audiences;
    audiences.setFlag(ui::Audience::Jurors, std::ranges::any_of(actor.roles, isJuror));
    audiences.setFlag(ui::Audience::Mentors, !std::ranges::all_of(actor.roles, isJuror));
    return audiences;
}

} // namespace

WindowSession::WindowSession(Workplace &workplace, const Look &look, const QString &notice)
    : m_workplace(workplace)
    , m_notice(notice)
    , m_settings(look.settings)
    , m_reader(workplace.context().store)
    , m_undo(workplace.context())
    , m_window(look.theme, look.language, look.settings)
    , m_services{workplace.context(), workplace.blocks(), workplace.documents(),
                 workplace.desk(),    m_reader,           m_undo,
                 workplace.keys()}
    , m_dashboard(new ui::DashboardPage(m_services, ui::calendarChooser(), m_window.pageParent()))
    , m_candidates(new ui::CandidatesPage(m_services, ui::pdfChooser(), m_window.pageParent()))
    , m_status(new ui::StoreStatus(workplace.context(), &m_window))
    , m_deskMenu(new ui::DeskMenu(workplace.desk(), workplace.accounts(), &m_window))
    , m_changeUser(ui::makeAction(&m_window, ui::Icon::User, u"Ctrl+U"_s))
    , m_anotherStore(ui::makeAction(&m_window, ui::Icon::FolderOpen, u"Ctrl+O"_s))
    , m_verifyDocument(ui::makeAction(&m_window, ui::Icon::BadgeCheck, u"Ctrl+Shift+K"_s))
    , m_keys(ui::makeAction(&m_window, ui::Icon::Lock, u"Ctrl+G"_s))
    , m_verify(ui::makeAction(&m_window, ui::Icon::ShieldCheck, u"Ctrl+J"_s))
{
    m_window.setStore(workplace.context().store.info().uuid);
    makePages();
    // It is made already: taken in now, or it would be shown with the window, in its corner.
    static_cast<void>(m_window.page(m_candidates->id()));
    m_window.status().addPermanentWidget(m_status, 1);
    makeMenus();
    connectPage();
    m_window.installEventFilter(this);
    offerPages();
    retranslate();
    m_dashboard->setFocus();
}

void WindowSession::keepPlace()
{
    const QString place = u"session/%1/"_s.arg(m_workplace.context().store.info().uuid);
    const QString userKey = place + u"user"_s;
    const QString pageKey = place + u"page"_s;
    const std::vector<UserRepository::Account> &accounts = m_workplace.accounts();
    const auto last =
        std::ranges::find(accounts, m_settings.value(userKey).toString(), &UserRepository::Account::login);
    if (last != accounts.end())
        m_workplace.desk().seat(last->actor);
    m_window.openPage(m_settings.value(pageKey).toString());
    connect(&m_window, &ui::MainWindow::pageChanged, this,
            [this, pageKey](const QString &page) { m_settings.setValue(pageKey, page); });
    connect(&m_workplace.desk(), &ui::Desk::changed, this, [this, userKey] {
        const std::vector<UserRepository::Account> &known = m_workplace.accounts();
        const auto seated = std::ranges::find(known, m_workplace.desk().actor().user,
                                              [](const auto &account) { return account.actor.user; });
        if (seated != known.end())
            m_settings.setValue(userKey, seated->login);
    });
}

/// Who was cut off need not know that the form still holds what was typed.
void WindowSession::tellOfForms(const QString &before)
{
    QStringList titles;
    for (const QString &form : ui::KeptEntries::of(m_window).forms())
        titles.append(ui::KeptEntries::titleIn(form));
    QStringList lines;
    if (!before.isEmpty())
        lines.append(before);
    if (!titles.isEmpty()) {
        lines.append(
            tr("Typed and not saved: %1. Open the form again to take it up.").arg(titles.join(u", "_s)));
    }
    if (!lines.isEmpty())
        m_window.messages().showMessage(before.isEmpty() ? ui::Tone::Neutral : ui::Tone::Attention,
                                        lines.join(u'\n'));
}

/// In the order of the navigation.
void WindowSession::makePages()
{
    connect(&m_window, &ui::MainWindow::pageMade, this, &WindowSession::listenTo);
    m_window.addPage(ui::DashboardPage::place(), [this] { return m_dashboard; });
    m_window.addPage(ui::CandidatesPage::place(), [this] { return m_candidates; });
    m_window.addPage(ui::SubmissionsPage::place(), [this] {
        return new ui::SubmissionsPage(m_services, ui::SubmissionsPage::desktop(), m_window.pageParent());
    });
    m_window.addPage(ui::BlocksPage::place(),
                     [this] { return new ui::BlocksPage(m_services, m_window.pageParent()); });
    m_window.addPage(ui::PlanningPage::place(), [this] {
        return new ui::PlanningPage(m_services, ui::calendarChooser(), m_window.pageParent());
    });
    m_window.addPage(ui::JuriesPage::place(), [this] {
        return new ui::JuriesPage(m_services, ui::calendarChooser(), m_window.pageParent());
    });
    m_window.addPage(ui::DeliberationPage::place(),
                     [this] { return new ui::DeliberationPage(m_services, m_window.pageParent()); });
    m_window.addPage(ui::JurorDeskPage::place(), [this] {
        return new ui::JurorDeskPage(m_services, std::make_unique<StoreDossierSource>(m_workplace.context()),
                                     ui::JurorDeskPage::desktop(), m_window.pageParent());
    });
    m_window.addPage(ui::DocumentsPage::place(), [this] { return makeDocumentsPage(); });
    m_window.addPage(ui::ReferenceSheetPage::place(), [this] {
        return new ui::ReferenceSheetPage(m_services, ui::sheetFileChooser(), ui::sheetFileSaver(),
                                          m_window.pageParent());
    });
    m_window.addPage(ui::DirectoryPage::place(),
                     [this] { return new ui::DirectoryPage(m_services, {}, m_window.pageParent()); });
    m_window.addPage(ui::ExchangesPage::place(), [this] {
        return new ui::ExchangesPage(m_services, {ui::csvOpener(), ui::csvChooser()}, m_settings,
                                     m_window.pageParent());
    });
    m_window.addPage(ui::JournalPage::place(), [this] {
        auto *journal = new ui::JournalPage(m_services, ui::csvChooser(), m_window.pageParent());
        journal->setBackupFolder(
            [this] { return ui::backupPlanOf(m_workplace.context().store, m_settings).folder; });
        connect(journal, &ui::JournalPage::verified, m_status,
                [this](const JournalReport &report) { m_status->take(report); });
        return journal;
    });
}

ui::Page *WindowSession::makeDocumentsPage()
{
    auto *documents = new ui::DocumentsPage(
        m_services, {ui::pdfChooser(), ui::listChooser(), ui::folderChooser(), ui::printerChooser()},
        m_window.pageParent());
    connect(documents, &ui::DocumentsPage::keysRequested, this, &WindowSession::showKeys);
    return documents;
}

void WindowSession::listenTo(ui::Page *page)
{
    connect(page, &ui::Page::messageRequested, &m_window.messages(), &ui::MessageBar::showMessage);
    connect(page, &ui::Page::undoOffered, &m_window.messages(),
            [this](const QString &text, QAction *undo) { m_window.messages().showUndo(text, undo); });
    connect(page, &ui::Page::destinationRequested, this, &WindowSession::follow);
    connect(page, &ui::Page::userChangeRequested, this, &WindowSession::changeUser);
}

/// Who may sit at the desk has changed, and maybe what whoever sits there may do.
void WindowSession::readAccounts()
{
    m_workplace.readAccounts();
    m_deskMenu->setAccounts(m_workplace.accounts());
    for (const UserRepository::Account &account : m_workplace.accounts()) {
        const Actor &seated = m_workplace.desk().actor();
        if (account.actor.user == seated.user && account.actor != seated)
            m_workplace.desk().seat(Actor(account.actor));
    }
}

void WindowSession::makeMenus()
{
    QMenu &file = m_window.menu(ui::MainMenu::File);
    QAction *first = file.actions().value(0);
    file.insertActions(first, {m_anotherStore, m_changeUser});
    file.insertSeparator(first);
    m_window.menu(ui::MainMenu::Tools).addActions({m_verifyDocument, m_keys, m_verify});
    if (m_workplace.demonstrationClock() != nullptr)
        m_clockMenu = new ClockMenu(m_window, m_workplace);

    connect(m_changeUser, &QAction::triggered, this, &WindowSession::changeUser);
    connect(&m_window.navigation(), &ui::NavigationBar::userClicked, this, &WindowSession::changeUser);
    connect(&m_workplace.desk(), &ui::Desk::changed, this, &WindowSession::offerPages);
    connect(&m_workplace.desk(), &ui::Desk::changed, this, &WindowSession::retranslate);
    connect(&m_workplace.context().announcer, &Announcer::acted, this, [this](const QString &action) {
        if (action.startsWith(u"user."))
            readAccounts();
        if (action.startsWith(u"demonstration."))
            retranslate(); // where the clock stands
        if (action == u"sheet.loaded"_s)
            QMetaObject::invokeMethod(this, &WindowSession::retranslate, Qt::QueuedConnection);
    });
    connect(m_verifyDocument, &QAction::triggered, this, [this] {
        ui::VerifyDialog dialog(m_reader, m_settings, {ui::proofOpener(), ui::keysOpener()}, &m_window);
        dialog.exec();
    });
    connect(m_keys, &QAction::triggered, this, &WindowSession::showKeys);
    // Whoever sits down unlocks for himself.
    connect(&m_workplace.desk(), &ui::Desk::changed, &m_workplace.keys(), &SessionKeys::lock);
    // What was said was said to whoever sat here.
    connect(&m_workplace.desk(), &ui::Desk::changed, &m_window.messages(), &QWidget::hide);
    ui::KeptEntries::of(m_window).keepIn(m_workplace.context(), m_workplace.desk());
    connect(&m_workplace.desk(), &ui::Desk::changed, this, [this] { tellOfForms(); });
    // What had the keyboard may be none of the new user's; once the page has answered the change.
    connect(
        &m_workplace.desk(), &ui::Desk::changed, &m_window, [this] { m_window.keepKeyboardInPage(); },
        Qt::QueuedConnection);
    connect(m_verify, &QAction::triggered, m_status, &ui::StoreStatus::verify);
    connect(m_anotherStore, &QAction::triggered, this, [this] {
        emit anotherStoreRequested();
        m_window.close();
    });
}

/// A juror who is nothing else finds the dossiers of his sessions, a mentor his candidates, not the school's.
void WindowSession::offerPages()
{
    const Actor &actor = m_workplace.desk().actor();
    const bool isJuror = readsOwnPackOnly(actor);
    const bool isMentor = readsOwnOnly(actor) && !isJuror;
    m_window.setAudiences(audiencesOf(actor));
    m_palette->setPeopleOffered(!isJuror);
    m_status->setCountsShown(!isJuror && !isMentor);
    if (const ui::Page *shown = m_window.currentPage(); shown != nullptr && !m_window.isOffered(shown->id()))
        m_window.openPage(isMentor ? ui::pageid::submissions : ui::pageid::jurorDesk);
}

/// A juror reads a candidate's dossier on his desk, a mentor among his candidates.
void WindowSession::follow(ui::Destination destination)
{
    const bool isJuror = readsOwnPackOnly(m_workplace.desk().actor());
    if (destination.candidacy && !m_window.isOffered(destination.page))
        destination.page = isJuror ? ui::pageid::jurorDesk : ui::pageid::candidates;
    m_window.follow(destination);
}

/// Over the name it changes, at the foot of the navigation.
void WindowSession::changeUser()
{
    ui::NavigationBar &navigation = m_window.navigation();
    const QPoint foot = navigation.mapToGlobal(QPoint(12, navigation.height() - 72));
    m_deskMenu->popup(foot - QPoint(0, m_deskMenu->sizeHint().height()));
}

void WindowSession::showKeys()
{
    ui::KeysDialog dialog(m_services, m_settings, {ui::pkcs12Opener(), ui::keysChooser()}, &m_window);
    dialog.exec();
}

void WindowSession::connectPage()
{
    connect(m_status, &ui::StoreStatus::counted, m_candidates,
            [this](qint64 count) { m_candidates->setCount(static_cast<int>(count)); });
    connect(m_status, &ui::StoreStatus::faultFound, this, [this](const QString &warning) {
        m_fault = warning;
        retranslate();
    });
    connect(m_status, &ui::StoreStatus::verified, this, [this] {
        m_fault.clear();
        retranslate();
    });
    new ui::ListOutput(m_window, m_workplace.context(), m_workplace.desk(), ui::listChooser());
    connectPalette();
    offerReminders();
    new ui::UndoCommands(m_window, m_workplace.context(), m_undo, m_workplace.desk());
}

/// Only where the desktop can show them beside the window.
void WindowSession::offerReminders()
{
    ui::Reminders::Notify tray = ui::trayMessages(&m_window);
    if (!tray)
        return;
    auto *reminders = new ui::Reminders(m_services, m_settings, std::move(tray), &m_window);
    m_window.menu(ui::MainMenu::View).addAction(reminders->action());
    QTimer::singleShot(reminderRest, reminders, &ui::Reminders::look);
}

void WindowSession::connectPalette()
{
    m_palette =
        new ui::CommandPalette(m_window.header().searchField(), m_window.menus(), m_reader, m_settings);
    m_palette->setReach([this] {
        return readsCandidatesOf(m_workplace.desk().actor(), m_workplace.context().clock.today());
    });
    connect(&m_window.menus(), &ui::MainMenus::searchRequested, m_palette, [this] { m_palette->open(); });
    connect(&m_window.menus(), &ui::MainMenus::refusalsRequested, m_palette,
            [this] { m_palette->open(u"?"_s); });
    connect(m_palette, &ui::CommandPalette::explained, &m_window.menus(),
            [this](const QString &reason) { emit m_window.menus().explained(reason); });
    m_palette->setOtherPages([this] { return m_window.otherPages(); });
    connect(m_palette, &ui::CommandPalette::elsewhereRequested, &m_window, &ui::MainWindow::actOn);
    connect(m_palette, &ui::CommandPalette::personRequested, this, &WindowSession::follow);
    connect(m_palette, &ui::CommandPalette::searchRequested, m_candidates, [this](const QString &text) {
        m_window.openPage(m_candidates->id());
        m_candidates->searchFor(text);
    });
}

bool WindowSession::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void WindowSession::retranslate()
{
    m_changeUser->setText(tr("Change &user…"));
    m_anotherStore->setText(tr("&Open another store…"));
    m_verifyDocument->setText(tr("Verify a &document…"));
    m_keys->setText(tr("&Keys that prove documents…"));
    m_verify->setText(tr("&Verify the journal"));
    const ReferenceSheet &sheet = m_workplace.context().rules.current();
    m_window.navigation().setCertification(
        tr("RNCP %1 · level %2", "code and European level of the certification")
            .arg(sheet.rncpCode, sheet.levelEqf));
    const Actor &actor = m_workplace.desk().actor();
    m_window.navigation().setUser(actor.name, ui::DeskMenu::rolesOf(actor));

    QStringList lines;
    if (!m_fault.isEmpty())
        lines.append(m_fault);
    if (!m_notice.isEmpty())
        lines.append(m_notice);
    if (m_workplace.context().store.info().demonstrationNow) {
        const QDateTime now = m_workplace.context().clock.now();
        lines.append(tr("Demonstration data — the clock stands at %1, %2", "day, time")
                         .arg(QLocale().toString(certifierDay(now), QLocale::LongFormat),
                              QLocale().toString(certifierTime(now), u"HH:mm"_s)));
    }
    if (m_clockMenu != nullptr)
        m_clockMenu->retranslate();
    m_window.banner().setText(lines.join(u'\n'));
}

} // namespace parchemin
