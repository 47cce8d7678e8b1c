#include "parchemin/ui/backupsdialog.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/fonts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/backups/backuptable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int mostGenerations = 99;

} // namespace

BackupsDialog::BackupsDialog(const Store &store, BackupKeeper &keeper, BackupChoosers choosers,
                             QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_keeper(keeper)
    , m_choosers(std::move(choosers))
    , m_folder(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_table(new CellTable(0, this))
    , m_empty(new EmptyState(this))
    , m_restoreButton(new QPushButton(this))
    , m_nowButton(new QPushButton(this))
{
    makeFrame();
    connect(&keeper, &BackupKeeper::changed, this, &BackupsDialog::fill);
    fill();
}

void BackupsDialog::makeFrame()
{
    setWindowTitle(tr("Backups"));
    resize(760, 560);
    auto *intro =
        new QLabel(tr("A backup is made when the store is closed and once a day while it is open, if "
                      "something changed. Each is verified; keep the folder on another disk."),
                   this);
    intro->setProperty("variant", u"muted"_s);
    intro->setWordWrap(true);
    m_state->setObjectName(u"backupsState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_table->setObjectName(u"backupsTable"_s);
    m_table->setRowKept(true);
    m_table->setAccessibleName(tr("Backups"));
    m_empty->setText(Icon::History, tr("There is no backup yet. Make one now."));
    m_nowButton->setObjectName(u"backupsNow"_s);
    m_nowButton->setText(tr("Back up &now"));
    m_restoreButton->setObjectName(u"backupsRestore"_s);
    m_restoreButton->setText(tr("&Restore…"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *elsewhere = new QPushButton(tr("Restore from &elsewhere…"), this);
    elsewhere->setObjectName(u"backupsElsewhere"_s);
    buttons->addButton(m_restoreButton, QDialogButtonBox::ActionRole);
    buttons->addButton(elsewhere, QDialogButtonBox::ActionRole);
    buttons->addButton(m_nowButton, QDialogButtonBox::ActionRole);
    connect(m_nowButton, &QPushButton::clicked, this, [this] { m_keeper.backUp(BackupOccasion::Asked); });
    connect(m_restoreButton, &QPushButton::clicked, this, &BackupsDialog::restoreCurrent);
    connect(elsewhere, &QPushButton::clicked, this, &BackupsDialog::restoreFromElsewhere);
    connect(m_table, &QAbstractItemView::activated, this, &BackupsDialog::restoreCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(makePlan());
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);
    setTabOrder(m_generations.back(), m_table);
    setTabOrder(m_table, m_restoreButton);
    setTabOrder(m_restoreButton, elsewhere);
    setTabOrder(elsewhere, m_nowButton);
    setTabOrder(m_nowButton, buttons->button(QDialogButtonBox::Close));
}

QWidget *BackupsDialog::makePlan()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *folderRow = new QHBoxLayout;
    auto *label = new QLabel(tr("&Folder:"), part);
    label->setBuddy(m_folder);
    m_folder->setObjectName(u"backupsFolder"_s);
    m_folder->setReadOnly(true);
    auto *change = new QPushButton(tr("&Change…"), part);
    change->setObjectName(u"backupsChange"_s);
    change->setAutoDefault(false); // Return in a field of the plan leads nowhere
    connect(change, &QPushButton::clicked, this, &BackupsDialog::changeFolder);
    folderRow->addWidget(label);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(change);
    rows->addLayout(folderRow);
    auto *generationRow = new QHBoxLayout;
    const std::array names{tr("Keep of the last &days:"), tr("of the last &weeks:"),
                           tr("of the last &months:")};
    constexpr std::array objects{"backupsDays", "backupsWeeks", "backupsMonths"};
    for (std::size_t index = 0; index < m_generations.size(); ++index) {
        auto *number = new QSpinBox(part);
        number->setObjectName(QString::fromLatin1(objects.at(index)));
        number->setRange(0, mostGenerations);
        auto *caption = new QLabel(names.at(index), part);
        caption->setBuddy(number);
        const QString name = QString(names.at(index)).remove(u'&').remove(u':').trimmed();
        number->setAccessibleName(name);
        if (auto *inner = number->findChild<QLineEdit *>())
            inner->setAccessibleName(name);
        generationRow->addWidget(caption);
        generationRow->addWidget(number);
        m_generations.at(index) = number;
    }
    generationRow->addStretch(1);
    rows->addLayout(generationRow);
    QWidget::setTabOrder(m_folder, change);
    QWidget *previous = change;
    for (QSpinBox *number : m_generations) {
        QWidget::setTabOrder(previous, number);
        previous = number;
    }
    const BackupRetention &retention = m_keeper.plan().retention;
    m_generations.at(0)->setValue(retention.days);
    m_generations.at(1)->setValue(retention.weeks);
    m_generations.at(2)->setValue(retention.months);
    for (QSpinBox *number : m_generations)
        connect(number, &QSpinBox::valueChanged, this, &BackupsDialog::changeRetention);
    return part;
}

void BackupsDialog::fill()
{
    const QString folder = m_keeper.plan().folder;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_backups = backupsIn(folder, m_store.info().uuid);
    showBackups(*m_table, m_backups, BackupStores::One);
    m_table->setVisible(!m_backups.empty());
    m_empty->setVisible(m_backups.empty());
    m_restoreButton->setEnabled(!m_backups.empty());
    m_restoreButton->setToolTip(m_backups.empty() ? tr("There is no backup to restore") : QString());
    m_nowButton->setEnabled(!m_keeper.isBusy());
    m_nowButton->setToolTip(m_keeper.isBusy() ? tr("A backup is being made") : QString());
    if (m_keeper.isBusy()) {
        m_state->setText(tr("Backing up…"));
    } else if (m_keeper.trouble()) {
        m_state->setText(tr("The last backup failed. %1").arg(sentence(*m_keeper.trouble())));
    } else {
        m_state->setText(tr("%n backup(s).", nullptr, static_cast<int>(m_backups.size())));
    }
}

void BackupsDialog::changeFolder()
{
    const QString folder = m_choosers.existing(this, m_keeper.plan().folder);
    if (folder.isEmpty())
        return;
    BackupPlan plan = m_keeper.plan();
    plan.folder = folder;
    m_keeper.setPlan(plan);
    emit planChanged(plan);
}

void BackupsDialog::changeRetention()
{
    BackupPlan plan = m_keeper.plan();
    plan.retention = {m_generations.at(0)->value(), m_generations.at(1)->value(),
                      m_generations.at(2)->value()};
    m_keeper.setPlan(plan);
    emit planChanged(plan);
}

void BackupsDialog::restoreCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_backups.size()))
        return;
    RestoreDialog dialog(m_backups.at(static_cast<std::size_t>(row)).path, m_store.folder(), m_choosers.fresh,
                         this);
    if (dialog.exec() != Accepted)
        return;
    m_restore = dialog.request();
    accept();
}

/// Backups on another disk, or of a store that moved: the plan stays as it is.
void BackupsDialog::restoreFromElsewhere()
{
    const QString folder = m_choosers.existing(this, m_keeper.plan().folder);
    if (folder.isEmpty())
        return;
    m_restore = askForRestore(folder, m_store.folder(), m_choosers, this);
    if (m_restore)
        accept();
}

} // namespace parchemin::ui
