#pragma once

#include "parchemin/store/store.h"
#include "parchemin/ui/backupkeeper.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/restoredialog.h"

class QAction;
class QMenu;
class QSettings;

namespace parchemin {

/// What the File menu and the status line say of the store as a whole: the stores opened before, and its
/// backups.
class StoreMenu : public QObject
{
    Q_OBJECT

public:
    /// `keeper` is null where no backups are made, in a store that is only read.
    StoreMenu(ui::MainWindow &window, const Store &store, ui::BackupKeeper *keeper, QSettings &settings);

signals:
    /// The window is closing; this store is to be opened next.
    void storeRequested(const QString &folder);
    /// The window is closing; this is to be restored.
    void restoreRequested(const parchemin::ui::RestoreRequest &request);
    /// The window is closing; the demonstration it shows is to be removed.
    void removalRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillRecent();
    void showBackups();
    void offerRemoval();
    void askForRemoval();
    void tell(BackupOccasion occasion, bool isMade);
    void retranslate();

    ui::MainWindow &m_window;
    const Store &m_store;
    ui::BackupKeeper *m_keeper;
    QSettings &m_settings;
    QMenu *m_recent;
    QAction *m_backUp;
    QAction *m_backups;
    QAction *m_removeDemonstration;
};

} // namespace parchemin
