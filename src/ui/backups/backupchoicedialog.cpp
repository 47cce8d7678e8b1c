#include "parchemin/ui/backupchoicedialog.h"

#include "parchemin/ui/emptystate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/backups/backuptable.h"
#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The store that a backup was made of, while its folder is there: it may be damaged, and often is.
QString originOf(const FoundBackup &backup)
{
    return QDir(backup.note.storeFolder).exists() ? backup.note.storeFolder : QString();
}

} // namespace

BackupChoosers backupChoosers()
{
    const auto existing = [](QWidget *parent, const QString &folder) {
        return QFileDialog::getExistingDirectory(
            parent, BackupChoiceDialog::tr("Choose the folder of the backups"), folder);
    };
    return {existing, newFolderChooser()};
}

BackupChoiceDialog::BackupChoiceDialog(const QString &folder, QString presentFolder, BackupChoosers choosers,
                                       QWidget *parent)
    : QDialog(parent)
    , m_presentFolder(std::move(presentFolder))
    , m_choosers(std::move(choosers))
    , m_folder(new QLineEdit(this))
    , m_table(new CellTable(1, this))
    , m_empty(new EmptyState(this))
    , m_restore(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(this))
{
    makeFrame();
    setFolder(folder);
}

void BackupChoiceDialog::makeFrame()
{
    setWindowTitle(tr("Restore a backup"));
    resize(820, 460);
    auto *intro = new QLabel(tr("Choose the day to go back to. What a backup holds is checked and shown "
                                "before anything is written."),
                             this);
    intro->setProperty("variant", u"muted"_s);
    intro->setWordWrap(true);
    auto *label = new QLabel(tr("&Folder:"), this);
    label->setBuddy(m_folder);
    m_folder->setObjectName(u"choiceFolder"_s);
    m_folder->setReadOnly(true);
    auto *change = new QPushButton(tr("&Change…"), this);
    change->setObjectName(u"choiceChange"_s);
    change->setAutoDefault(false);
    m_table->setObjectName(u"choiceTable"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setRowKept(true);
    m_restore->setObjectName(u"choiceRestore"_s);
    m_restore->setText(tr("Look at it and &restore…"));
    makePrimary(*m_restore);
    m_buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(change, &QPushButton::clicked, this, &BackupChoiceDialog::changeFolder);
    connect(m_restore, &QPushButton::clicked, this, &BackupChoiceDialog::restoreCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &BackupChoiceDialog::restoreCurrent);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(label);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(folderRow);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_buttons);
    setTabOrder(m_folder, change);
    setTabOrder(change, m_table);
    setTabOrder(m_table, m_restore);
    setTabOrder(m_restore, m_buttons->button(QDialogButtonBox::Cancel));
}

void BackupChoiceDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_backups = backupsFoundAt(folder);
    showBackups(*m_table, m_backups, BackupStores::Several);
    m_empty->setText(Icon::History,
                     tr("There is no backup in this folder. Choose the one in which they lie: beside the "
                        "store, with “.backups” at the end of its name, unless you chose another."));
    m_table->setVisible(!m_backups.empty());
    m_empty->setVisible(m_backups.empty());
    m_restore->setEnabled(!m_backups.empty());
    m_restore->setToolTip(m_backups.empty() ? tr("There is no backup to restore") : QString());
    if (!m_backups.empty()) {
        m_table->setCurrentRow(0);
        m_table->setFocus();
    }
}

void BackupChoiceDialog::changeFolder()
{
    const QString folder = m_choosers.existing(this, QDir::fromNativeSeparators(m_folder->text()));
    if (!folder.isEmpty())
        setFolder(folder);
}

void BackupChoiceDialog::restoreCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_backups.size()))
        return;
    const FoundBackup &backup = m_backups.at(static_cast<std::size_t>(row));
    RestoreDialog dialog(backup.path, m_presentFolder.isEmpty() ? originOf(backup) : m_presentFolder,
                         m_choosers.fresh, this);
    if (dialog.exec() != Accepted)
        return;
    m_request = dialog.request();
    accept();
}

std::optional<RestoreRequest> askForRestore(const QString &folder, const QString &presentFolder,
                                            const BackupChoosers &choosers, QWidget *parent)
{
    if (const std::optional<BackupNote> note = backupNoteOf(folder)) {
        RestoreDialog dialog(folder, presentFolder.isEmpty() ? originOf({folder, *note}) : presentFolder,
                             choosers.fresh, parent);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.request()) : std::nullopt;
    }
    BackupChoiceDialog dialog(folder, presentFolder, choosers, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.request()) : std::nullopt;
}

} // namespace parchemin::ui
