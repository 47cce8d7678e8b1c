#include "main/program.h"

#include "parchemin/app/demonstration.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/backupchoicedialog.h"
#include "parchemin/ui/backupsettings.h"
#include "parchemin/ui/displaysize.h"
#include "parchemin/ui/founderdialog.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/momenttext.h"
#include "parchemin/ui/readablebox.h"
#include "parchemin/ui/recentstores.h"
#include "parchemin/ui/scrollaccess.h"
#include "parchemin/ui/singleinstance.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <utility>

#include "main/startwords.h"
#include "main/storemenu.h"
#include "main/waiting.h"
#include "main/windowsession.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Q_LOGGING_CATEGORY(lcProgram, "parchemin.program")

const QString storeKey = u"store/last"_s;

enum class BackupAnswer { Restore, Look, Cancel };

/// Somebody opens a backup as if it were a store.
BackupAnswer askAboutBackup(const BackupNote &note)
{
    QMessageBox box;
    box.setWindowTitle(u"Parchemin"_s);
    box.setIcon(QMessageBox::Warning);
    box.setText(
        words(QT_TRANSLATE_NOOP("Start", "This is a backup, made on %1.")).arg(ui::momentText(note.takenAt)));
    box.setInformativeText(words(QT_TRANSLATE_NOOP(
        "Start", "What is done in a backup would not be in the store, and the backup would be none any more. "
                 "Restore it, or look at it without writing.")));
    const QPushButton *restore =
        box.addButton(words(QT_TRANSLATE_NOOP("Start", "&Restore…")), QMessageBox::AcceptRole);
    const QPushButton *look =
        box.addButton(words(QT_TRANSLATE_NOOP("Start", "Only &look at it")), QMessageBox::ActionRole);
    box.addButton(QMessageBox::Cancel);
    ui::giveReadableWidth(box);
    box.exec();
    if (box.clickedButton() == restore)
        return BackupAnswer::Restore;
    return box.clickedButton() == look ? BackupAnswer::Look : BackupAnswer::Cancel;
}

void bringToFront(QWidget &window)
{
    qCInfo(lcProgram) << "brought to the front by a second start";
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.raise();
    window.activateWindow();
}

} // namespace

Program::Program(Options options)
    : m_options(std::move(options))
    , m_theme(*qApp)
{
    m_language.setLanguage(m_options.language.value_or(ui::LanguageSwitch::ofDesktop()));
    ui::installScrollAccess();
    // The start dialog and those that wait have no window to take it from.
    QApplication::setWindowIcon(QIcon(u":/parchemin/icons/fr.parchemin.Parchemin.svg"_s));
    QObject::connect(&m_signals, &ClosingSignals::received, qApp, [this] {
        m_isEnding = true;
        QCoreApplication::exit(); // out of every dialog too
    });
}

int Program::run()
{
    QString folder = m_options.store.isEmpty() ? m_settings.value(storeKey).toString() : m_options.store;
    while (true) {
        if (folder.isEmpty() && !m_isEnding)
            folder = ask();
        if (folder.isEmpty() || m_isEnding)
            return 0;
        const Result<Next> next = show(folder);
        if (!next) {
            m_trouble = troubleWith(folder, next.error());
            folder.clear();
        } else if (next->restore) {
            folder = restore(*next->restore);
        } else if (next->mayReturn) {
            const QString chosen = ask();
            folder = chosen.isEmpty() && !m_isEnding ? folder : chosen;
        } else if (next->folder) {
            folder = *next->folder;
        } else {
            return next->status;
        }
    }
}

/// Asks until there is a store; an empty folder means that the user gave up.
QString Program::ask()
{
    while (true) {
        ui::StartDialog dialog(ui::RecentStores(m_settings).all());
        dialog.setTrouble(std::exchange(m_trouble, {}));
        if (dialog.exec() != QDialog::Accepted)
            return {};
        if (dialog.choice() == ui::StartDialog::Choice::Restore) {
            if (const QString folder = askForRestore(dialog.folder()); !folder.isEmpty())
                return folder;
            continue;
        }
        if (make(dialog.choice(), dialog.folder()))
            return dialog.folder();
    }
}

/// Whether there is a store to open now.
bool Program::make(ui::StartDialog::Choice choice, const QString &folder)
{
    if (choice == ui::StartDialog::Choice::Create)
        return ui::askForFounder([&folder](const Founder &founder) { return makeStore(folder, founder); });
    if (choice != ui::StartDialog::Choice::Demonstration)
        return true;
    const Status made = makeDemonstration(folder);
    if (!made)
        m_trouble = sentence(made.error());
    return made.hasValue();
}

/// `folder` is a backup, or leads to some.
QString Program::askForRestore(const QString &folder)
{
    const auto request = ui::askForRestore(folder, {}, ui::backupChoosers());
    return request ? restore(*request) : QString();
}

/// The folder to open afterwards; empty, with the trouble told, when it failed.
QString Program::restore(const ui::RestoreRequest &request)
{
    const Status done = waitFor(words(QT_TRANSLATE_NOOP("Start", "Restoring the backup…")), Stoppable::No,
                                [this, &request](const ProgressCallback &) -> Status {
                                    if (!request.isInPlace)
                                        return restoreInto(request.backup, request.folder);
                                    auto kept = restoreInPlace(request.backup, request.folder, m_clock.now());
                                    if (!kept)
                                        return kept.error();
                                    m_kept = *std::move(kept);
                                    return Done{};
                                });
    if (done)
        return request.folder;
    m_trouble = sentence(done.error());
    return {};
}

/// The store, or what comes `instead` of it.
Result<OpenedStore> Program::open(const QString &folder, std::optional<Next> &instead)
{
    const auto note = backupNoteOf(folder);
    if (!note)
        return openStore(folder);
    if (isForScreenshot())
        return openBackup(folder, *note);
    switch (askAboutBackup(*note)) {
    case BackupAnswer::Look:
        return openBackup(folder, *note);
    case BackupAnswer::Restore:
        instead = Next{.folder = askForRestore(folder)};
        return OpenedStore{};
    case BackupAnswer::Cancel:
        instead = Next{.folder = QString()};
        return OpenedStore{};
    }
    Q_UNREACHABLE();
}

Result<Program::Next> Program::show(const QString &folder)
{
    std::optional<Next> instead;
    auto opened = open(folder, instead);
    if (!opened)
        return opened.error();
    if (instead)
        return *instead;
    if (!opened->store)
        return Next{}; // another window shows it
    auto workplace = Workplace::open(*opened->store);
    if (!workplace)
        return workplace.error();
    m_settings.setValue(storeKey, folder);
    ui::RecentStores(m_settings).note(folder, m_clock.now());
    Next next = showWindow(*opened, **workplace);
    if (next.isToBeRemoved) {
        const QString backups = ui::backupPlanOf(*opened->store, m_settings).folder;
        workplace->reset();
        opened->store.reset();
        removeShown(folder, backups);
        return Next{.folder = QString()};
    }
    if (!opened->store->database().isReadOnly() && !isForScreenshot())
        backUpOnClosing(*opened->store);
    if (next.isRestart)
        m_restartsWith = folder;
    return next;
}

/// The window on one store, until it is closed.
Program::Next Program::showWindow(const OpenedStore &opened, Workplace &workplace)
{
    const Store &store = *opened.store;
    WindowSession session(workplace, {m_theme, m_language, m_settings}, opened.notice);
    std::unique_ptr<ui::SingleInstance> instance;
    std::unique_ptr<ui::BackupKeeper> keeper;
    if (!store.database().isReadOnly() && !isForScreenshot()) {
        instance = std::make_unique<ui::SingleInstance>(store.folder());
        QObject::connect(instance.get(), &ui::SingleInstance::raiseRequested, &session.window(),
                         [&session] { bringToFront(session.window()); });
        keeper = std::make_unique<ui::BackupKeeper>(store, ui::backupPlanOf(store, m_settings), m_clock);
    }
    Next next;
    StoreMenu menu(session.window(), store, keeper.get(), m_settings);
    QObject::connect(&menu, &StoreMenu::storeRequested, qApp,
                     [&next](const QString &folder) { next.folder = folder; });
    QObject::connect(&menu, &StoreMenu::restoreRequested, qApp,
                     [&next](const ui::RestoreRequest &request) { next.restore = request; });
    QObject::connect(&menu, &StoreMenu::removalRequested, qApp, [&next] { next.isToBeRemoved = true; });
    QObject::connect(&session.window(), &ui::MainWindow::restartRequested, qApp, [&next, &session] {
        next.isRestart = true;
        session.window().close();
    });
    // Closed as by hand: it keeps its place, and its pages what was typed.
    QObject::connect(&m_signals, &ClosingSignals::received, &session.window(), &QWidget::close);
    QObject::connect(&session, &WindowSession::anotherStoreRequested, qApp,
                     [&next] { next.mayReturn = true; });
    if (m_options.theme)
        m_theme.setChoice(*m_options.theme);
    if (m_options.language)
        m_language.setLanguage(*m_options.language);
    if (!isForScreenshot()) {
        session.keepPlace();
        session.window().menus().setScreenRoom(
            [&session] { return session.window().screen()->availableGeometry().size(); });
        ui::keepWithin(session.window(), session.window().screen()->availableGeometry());
    }
    session.window().openPage(m_options.page);
    session.window().show();
    session.tellOfForms(opened.recovery);
    if (const QString kept = std::exchange(m_kept, {}); !kept.isEmpty()) {
        session.window().messages().showMessage(
            ui::Tone::Positive,
            words(QT_TRANSLATE_NOOP("Start", "The backup was restored. The store as it was "
                                             "before is kept in %1."))
                .arg(QDir::toNativeSeparators(kept)));
    }
    if (isForScreenshot())
        takeScreenshot(session, store.database(), m_options.screenshot);
    if (!m_isEnding) // since the store is being opened
        next.status = QApplication::exec();
    return next;
}

/// The demonstration that was shown; the start dialog comes next, and tells when it could not be removed.
void Program::removeShown(const QString &folder, const QString &backupFolder)
{
    if (const Status removed = removeDemonstration(folder, backupFolder); !removed) {
        m_trouble = troubleWith(folder, removed.error());
        return;
    }
    ui::RecentStores(m_settings).forget(folder);
    m_settings.remove(storeKey);
}

void Program::backUpOnClosing(const Store &store)
{
    const BackupPlan plan = ui::backupPlanOf(store, m_settings);
    const Status done = waitFor(words(QT_TRANSLATE_NOOP("Start", "Backing the store up…")), Stoppable::No,
                                [this, &store, &plan](const ProgressCallback &) -> Status {
                                    const auto outcome =
                                        backUp(store, plan, m_clock.now(), BackupOccasion::Closing);
                                    return outcome ? Status(Done{}) : Status(outcome.error());
                                });
    if (!done && m_isEnding) { // nobody is there to read it
        qCWarning(lcProgram) << "no backup was made on closing:" << done.error().detail;
    } else if (!done) {
        QMessageBox::warning(
            nullptr, u"Parchemin"_s,
            words(QT_TRANSLATE_NOOP("Start", "The store is closed, but no backup was made of "
                                             "it. %1"))
                .arg(sentence(done.error())));
    }
}

} // namespace parchemin
