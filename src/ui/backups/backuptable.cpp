#include "ui/backups/backuptable.h"

#include "parchemin/ui/backupsdialog.h"
#include "parchemin/ui/momenttext.h"

#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr qsizetype briefHashLength = 12;

QString originText(std::optional<BackupOrigin> origin)
{
    if (!origin)
        return u"—"_s;
    return *origin == BackupOrigin::AskedFor ? BackupsDialog::tr("Asked for", "a backup")
                                             : BackupsDialog::tr("Automatic", "a backup");
}

} // namespace

void showBackups(CellTable &table, const std::vector<FoundBackup> &backups, BackupStores stores)
{
    const QLocale locale;
    QStringList headings{BackupsDialog::tr("Made on"), BackupsDialog::tr("How", "a backup was made"),
                         BackupsDialog::tr("Candidacies"), BackupsDialog::tr("Events"),
                         BackupsDialog::tr("Head of the journal")};
    if (stores == BackupStores::Several)
        headings.insert(1, BackupsDialog::tr("Store"));
    std::vector<CellRow> rows;
    for (const FoundBackup &backup : backups) {
        const StoreFigures &figures = backup.note.figures;
        CellRow row{{momentText(backup.note.takenAt), {}, QDir::toNativeSeparators(backup.path)},
                    {originText(backup.note.origin)},
                    {locale.toString(figures.candidacies)},
                    {locale.toString(figures.events)},
                    {figures.headHash.left(briefHashLength), {}, figures.headHash, true}};
        if (stores == BackupStores::Several) {
            const QString store = backup.note.storeFolder;
            row.insert(row.begin() + 1, {QDir(store).dirName(), {}, QDir::toNativeSeparators(store)});
        }
        rows.push_back(std::move(row));
    }
    table.setContent(headings, std::move(rows));
}

} // namespace parchemin::ui
