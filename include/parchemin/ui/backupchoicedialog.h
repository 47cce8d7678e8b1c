#pragma once

#include "parchemin/ui/restoredialog.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace parchemin::ui {

class CellTable;
class EmptyState;

/// How the folders of backups are asked for; tests answer themselves.
struct BackupChoosers
{
    /// An existing folder, beginning at the second argument.
    std::function<QString(QWidget *parent, const QString &folder)> existing;
    RestoreDialog::FolderChooser fresh;
};

/// The desktop's dialogs.
[[nodiscard]] BackupChoosers backupChoosers();

/// The generations of backups that a folder leads to, of whatever store; one is chosen, looked at and
/// restored. Restores nothing itself.
class BackupChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `presentFolder`: the store that a backup may take the place of; where it is empty each backup may take
    /// the place of the store it was made of.
    BackupChoiceDialog(const QString &folder, QString presentFolder, BackupChoosers choosers,
                       QWidget *parent = nullptr);

    /// Once the dialog was accepted.
    [[nodiscard]] const RestoreRequest &request() const noexcept { return m_request; }

private:
    void makeFrame();
    void setFolder(const QString &folder);
    void changeFolder();
    void restoreCurrent();

    QString m_presentFolder;
    BackupChoosers m_choosers;
    RestoreRequest m_request;
    std::vector<FoundBackup> m_backups;
    QLineEdit *m_folder;
    CellTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_restore;
    QDialogButtonBox *m_buttons;
};

/// Leads from a folder to what is to be restored of it: straight to the preview where the folder is a backup,
/// over its generations otherwise. None when the user gave up.
[[nodiscard]] std::optional<RestoreRequest> askForRestore(const QString &folder, const QString &presentFolder,
                                                          const BackupChoosers &choosers,
                                                          QWidget *parent = nullptr);

} // namespace parchemin::ui
