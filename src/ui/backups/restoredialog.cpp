#include "parchemin/ui/restoredialog.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/momenttext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QThread>
#include <QVBoxLayout>

#include <optional>

#include "ui/dialogroom.h"
#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr qsizetype shownHashLength = 16;

QString instantText(const QDateTime &at)
{
    return at.isValid() ? momentText(at) : u"—"_s;
}

} // namespace

RestoreDialog::RestoreDialog(QString backup, QString presentFolder, FolderChooser chooser, QWidget *parent)
    : QDialog(parent)
    , m_backup(std::move(backup))
    , m_presentFolder(std::move(presentFolder))
    , m_chooser(std::move(chooser))
    , m_contents(new QLabel(this))
    , m_comparison(new QLabel(this))
    , m_asNew(new QRadioButton(this))
    , m_inPlace(new QRadioButton(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_isStopped(std::make_shared<std::atomic<bool>>(false))
{
    makeFrame();
    const auto preview = std::make_shared<std::optional<Result<RestorePreview>>>();
    m_thread.reset(
        QThread::create([preview, backup = m_backup, present = m_presentFolder, stopped = m_isStopped] {
            preview->emplace(previewRestore(backup, present, [stopped](double) { return !*stopped; }));
        }));
    connect(m_thread.get(), &QThread::finished, this, [this, preview] { present(**preview); });
    m_thread->start();
}

RestoreDialog::~RestoreDialog()
{
    *m_isStopped = true;
    m_thread->wait();
}

void RestoreDialog::makeFrame()
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(560);
    keepRoom(*this); // what the backup holds is told once the dialog is shown
    auto *title = new QLabel(QDir(m_backup).dirName(), this);
    title->setFont(ui::font(TextStyle::PageTitle));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_contents->setObjectName(u"restoreContents"_s);
    m_comparison->setObjectName(u"restoreComparison"_s);
    m_contents->setText(tr("The backup is being checked…"));
    for (QLabel *label : {m_contents, m_comparison}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_asNew->setObjectName(u"restoreAsNew"_s);
    m_asNew->setText(tr("In a &new folder; the present store stays as it is"));
    m_inPlace->setObjectName(u"restoreInPlace"_s);
    for (QRadioButton *choice : {m_asNew, m_inPlace})
        choice->setProperty("variant", u"choice"_s);
    m_inPlace->setText(
        tr("In the &place of %1, which is kept beside it").arg(QDir(m_presentFolder).dirName()));
    // Without a present store there is nothing to choose.
    m_asNew->setVisible(!m_presentFolder.isEmpty());
    m_inPlace->setVisible(!m_presentFolder.isEmpty());
    m_asNew->setChecked(true);
    QPushButton *restore = m_buttons->addButton(tr("&Restore…"), QDialogButtonBox::AcceptRole);
    makePrimary(*restore);
    restore->setEnabled(false);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_contents),
                          static_cast<QWidget *>(m_comparison), static_cast<QWidget *>(m_asNew),
                          static_cast<QWidget *>(m_inPlace), static_cast<QWidget *>(m_buttons)})
        column->addWidget(part);
}

void RestoreDialog::present(const Result<RestorePreview> &preview)
{
    if (!preview) {
        m_contents->setText(preview.error().code == ErrorCode::NotFound
                                ? tr("This folder is no backup of Parchemin. Choose a folder that holds a "
                                     "file backup.json.")
                                : tr("This backup cannot be restored. %1 Choose an earlier one.")
                                      .arg(sentence(preview.error())));
        m_contents->setProperty("variant", u"error"_s);
        return;
    }
    m_contents->setText(whatItHolds(*preview));
    m_comparison->setText(whatIsLost(*preview));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setEnabled(true);
    if (m_asNew->isVisible()) {
        m_asNew->setFocus();
        return;
    }
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setFocus();
    }
}

QString RestoreDialog::whatItHolds(const RestorePreview &preview) const
{
    const StoreFigures &figures = preview.backup;
    QStringList lines{tr("Made on %1, whole and verified.").arg(instantText(preview.note.takenAt)),
                      tr("%1 · %2 · %3", "candidacies, events, drafts")
                          .arg(tr("%n candidacy(ies)", nullptr, static_cast<int>(figures.candidacies)),
                               tr("%n event(s) in the journal", nullptr, static_cast<int>(figures.events)),
                               tr("%n evaluation(s) begun", nullptr, static_cast<int>(figures.drafts))),
                      tr("Head of the journal: %1…, on %2", "hash, instant")
                          .arg(figures.headHash.left(shownHashLength), instantText(figures.lastEventAt))};
    return lines.join(u'\n');
}

QString RestoreDialog::whatIsLost(const RestorePreview &preview) const
{
    if (!preview.present)
        return m_presentFolder.isEmpty() ? QString() : tr("The present store cannot be read.");
    if (!preview.isSameStore)
        return tr("This is a backup of another store than the present one.");
    if (!preview.isPast) {
        return tr("The present store and the backup have gone different ways: what was done in the present "
                  "store since then is not in the backup.");
    }
    if (preview.lostEvents() == 0)
        return tr("The present store holds nothing that the backup does not hold.");
    const auto candidacies = static_cast<int>(preview.present->candidacies - preview.backup.candidacies);
    QString text = tr("Not in the backup: the %n last act(s) of the present store, until %1.", nullptr,
                      static_cast<int>(preview.lostEvents()))
                       .arg(instantText(preview.present->lastEventAt));
    if (candidacies > 0)
        text += u' ' + tr("%n candidacy(ies) came since then.", nullptr, candidacies);
    return text;
}

void RestoreDialog::accept()
{
    m_request = {m_backup, m_presentFolder, m_inPlace->isChecked()};
    if (!m_request.isInPlace) {
        m_request.folder = m_chooser(this, suggestedFolder());
        if (m_request.folder.isEmpty())
            return;
    }
    QDialog::accept();
}

/// Where the store was, if it is gone from there; else a new name.
QString RestoreDialog::suggestedFolder() const
{
    const std::optional<BackupNote> note = backupNoteOf(m_backup);
    const bool isVacant = note && m_presentFolder.isEmpty() && !QFileInfo::exists(note->storeFolder) &&
                          QFileInfo(QFileInfo(note->storeFolder).absolutePath()).isWritable();
    return isVacant ? note->storeFolder : QDir(m_backup).dirName();
}

RestoreDialog::FolderChooser newFolderChooser()
{
    return [](QWidget *parent, const QString &suggested) {
        return QFileDialog::getSaveFileName(parent, RestoreDialog::tr("The new folder"),
                                            QDir::home().filePath(suggested), {}, nullptr,
                                            QFileDialog::ShowDirsOnly);
    };
}

} // namespace parchemin::ui
