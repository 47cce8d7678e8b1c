#include "main/storemenu.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/backupsdialog.h"
#include "parchemin/ui/backupsettings.h"
#include "parchemin/ui/backupstatus.h"
#include "parchemin/ui/banner.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/readablebox.h"
#include "parchemin/ui/recentstores.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// An ampersand in a folder's name is no mnemonic.
QString asMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

StoreMenu::StoreMenu(ui::MainWindow &window, const Store &store, ui::BackupKeeper *keeper,
                     QSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_store(store)
    , m_keeper(keeper)
    , m_settings(settings)
    , m_recent(new QMenu(&window))
    , m_backUp(new QAction(this))
    , m_backups(new QAction(this))
    , m_removeDemonstration(new QAction(this))
{
    m_removeDemonstration->setObjectName(u"removeDemonstration"_s);
    ui::ActionButton::giveIcon(*m_backUp, ui::Icon::Download);
    ui::ActionButton::giveIcon(*m_backups, ui::Icon::History);
    m_backUp->setShortcut(QKeySequence(u"Ctrl+Alt+S"_s));
    QMenu &file = m_window.menu(ui::MainMenu::File);
    QAction *first = file.actions().value(1);
    file.insertMenu(first, m_recent);
    file.insertActions(first, {m_backUp, m_backups, m_removeDemonstration});
    connect(m_recent, &QMenu::aboutToShow, this, &StoreMenu::fillRecent);
    if (keeper != nullptr) {
        m_window.status().addPermanentWidget(new ui::BackupStatus(*keeper, &m_window));
        connect(m_backUp, &QAction::triggered, this, [this] { m_keeper->backUp(BackupOccasion::Asked); });
        connect(m_backups, &QAction::triggered, this, &StoreMenu::showBackups);
        connect(keeper, &ui::BackupKeeper::finished, this, &StoreMenu::tell);
    }
    offerRemoval();
    m_window.installEventFilter(this);
    retranslate();
}

bool StoreMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void StoreMenu::fillRecent()
{
    m_recent->clear();
    const QString present = QDir::cleanPath(QDir(m_store.folder()).absolutePath());
    for (const ui::RecentStore &store : ui::RecentStores(m_settings).all()) {
        if (store.folder == present)
            continue;
        const QString place = QDir::toNativeSeparators(store.folder);
        QAction *action = m_recent->addAction(asMenuText(place));
        // Out of its menu, as in the palette, a path says nothing of what it does.
        action->setIconText(tr("Open %1 (%2)", "name of a store, its folder").arg(store.name(), place));
        ui::ActionButton::giveIcon(*action, ui::Icon::FolderOpen);
        if (!store.isThere()) {
            action->setText(tr("%1 — not there any more").arg(asMenuText(place)));
            ui::Refusal::of(*action).setReason(tr("That folder holds no store any more."));
        }
        connect(action, &QAction::triggered, this, [this, folder = store.folder] {
            emit storeRequested(folder);
            m_window.close();
        });
    }
    m_recent->menuAction()->setEnabled(!m_recent->isEmpty());
}

void StoreMenu::showBackups()
{
    ui::BackupsDialog dialog(m_store, *m_keeper, ui::backupChoosers(), &m_window);
    connect(&dialog, &ui::BackupsDialog::planChanged, this,
            [this](const BackupPlan &plan) { ui::keepBackupPlan(m_store, plan, m_settings); });
    dialog.exec();
    if (const auto &request = dialog.restore()) {
        emit restoreRequested(*request);
        m_window.close();
    }
}

/// A demonstration says so over the window, and goes by the same place.
void StoreMenu::offerRemoval()
{
    const bool isDemonstration = m_keeper != nullptr && m_store.info().demonstrationNow;
    m_removeDemonstration->setVisible(isDemonstration);
    if (!isDemonstration)
        return;
    connect(m_removeDemonstration, &QAction::triggered, this, &StoreMenu::askForRemoval);
    m_window.banner().addLink(m_removeDemonstration);
}

/// It cannot be taken back: what goes is said, and Return alone removes nothing.
void StoreMenu::askForRemoval()
{
    QMessageBox box(&m_window);
    box.setWindowTitle(u"Parchemin"_s);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Remove the demonstration?"));
    box.setInformativeText(
        tr("Its invented candidates, whatever was tried on them and its backups go for good: "
           "%1. Your own stores stay as they are, and a new demonstration can be made at "
           "any time.")
            .arg(QDir::toNativeSeparators(m_store.folder())));
    const QPushButton *remove = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    ui::giveReadableWidth(box);
    box.exec();
    if (box.clickedButton() != remove)
        return;
    emit removalRequested();
    m_window.close();
}

void StoreMenu::tell(BackupOccasion occasion, bool isMade)
{
    if (const auto &trouble = m_keeper->trouble()) {
        m_window.messages().showMessage(ui::Tone::Negative,
                                        tr("The backup failed. %1").arg(sentence(*trouble)));
    } else if (occasion == BackupOccasion::Asked && isMade) {
        m_window.messages().showMessage(ui::Tone::Positive,
                                        tr("The backup was made and verified: %1.")
                                            .arg(QDir::toNativeSeparators(m_keeper->latest()->path)));
    }
}

void StoreMenu::retranslate()
{
    m_recent->setTitle(tr("Open &recent"));
    m_backUp->setText(tr("&Back up now"));
    m_backups->setText(tr("Back&ups…"));
    m_removeDemonstration->setText(tr("Remo&ve the demonstration…"));
    const QString why = m_keeper == nullptr ? tr("The store is only read") : QString();
    ui::Refusal::of(*m_backUp).setReason(why);
    ui::Refusal::of(*m_backups).setReason(why);
    fillRecent();
}

} // namespace parchemin
