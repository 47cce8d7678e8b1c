#include "parchemin/ui/backupstatus.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/backupkeeper.h"
#include "parchemin/ui/momenttext.h"

#include <QDir>
#include <QEvent>
#include <QLocale>

namespace parchemin::ui {

BackupStatus::BackupStatus(const BackupKeeper &keeper, QWidget *parent)
    : QLabel(parent)
    , m_keeper(keeper)
{
    setObjectName(QStringLiteral("backupStatus"));
    connect(&keeper, &BackupKeeper::changed, this, &BackupStatus::retranslate);
    retranslate();
}

void BackupStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void BackupStatus::retranslate()
{
    setToolTip(tr("Backups lie in %1").arg(QDir::toNativeSeparators(m_keeper.plan().folder)));
    if (m_keeper.isBusy()) {
        setText(tr("Backing up…"));
    } else if (m_keeper.trouble()) {
        setText(tr("The last backup failed"));
        setToolTip(sentence(*m_keeper.trouble()));
    } else if (const auto &latest = m_keeper.latest()) {
        const QDateTime at = latest->note.takenAt;
        const bool isToday = certifierDay(at) == certifierDay(QDateTime::currentDateTimeUtc());
        const bool isAutomatic = latest->note.origin == BackupOrigin::Automatic;
        setText(
            (isAutomatic ? tr("Automatic backup: %1", "time, or day and time")
                         : tr("Backup: %1", "time, or day and time"))
                .arg(isToday ? QLocale().toString(certifierTime(at), QLocale::ShortFormat) : momentText(at)));
    } else {
        setText(tr("No backup yet"));
    }
}

} // namespace parchemin::ui
