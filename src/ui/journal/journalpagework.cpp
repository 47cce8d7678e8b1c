#include "parchemin/app/filerepair.h"
#include "parchemin/app/journalreading.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/journalpage.h"
#include "parchemin/ui/refusal.h"

#include <QDir>

#include <algorithm>

#include "ui/journal/journalfilterbar.h"
#include "ui/journal/verificationcard.h"
#include "ui/progressstrip.h"
#include "ui/readingtask.h"

using namespace Qt::Literals::StringLiterals;

// The long work of the page: the journal is verified, files are taken back, events are written out.
namespace parchemin::ui {

void JournalPage::verify()
{
    const bool isStarted = m_task->start<Verification>(
        [files = m_services.context.store.files()](const Database &database,
                                                   const ProgressCallback &progress) -> Result<Verification> {
            auto report = verifyStore(database, files, progress);
            if (!report)
                return report.error();
            return withOwners(database, *std::move(report));
        },
        [this](const Result<Verification> &verification) {
            endWork();
            if (verification) {
                m_verdict->setVerification(*verification);
                refreshTakeBack();
                emit verified(verification->report);
            } else {
                tell(verification.error());
            }
        });
    if (isStarted)
        beginWork(tr("Verifying the journal"));
}

void JournalPage::setBackupFolder(std::function<QString()> folder)
{
    m_backupFolder = std::move(folder);
}

/// Only while there is something to take back.
void JournalPage::refreshTakeBack()
{
    m_takeBack->setVisible(m_backupFolder && std::ranges::any_of(m_verdict->faults(), isOfFile));
    Refusal::of(*m_takeBack).setReasons(FileRepairService::blockers(m_services.desk.actor()));
}

void JournalPage::takeFilesBack()
{
    const auto repair = FileRepairService(m_services.context)
                            .takeBack(m_services.desk.actor(), m_verdict->faults(), m_backupFolder());
    if (!repair)
        return tell(repair.error());
    if (repair->missing.isEmpty()) {
        emit messageRequested(Tone::Positive,
                              tr("%n file(s) taken back from a backup.", nullptr, repair->restored));
    } else {
        emit messageRequested(
            Tone::Negative, tr("%n file(s) taken back from a backup.", nullptr, repair->restored) + u' ' +
                                tr("No backup holds the %n other(s): ask the candidate to hand the same file "
                                   "in again.",
                                   nullptr, static_cast<int>(repair->missing.size())));
    }
    reload();
    verify();
}

void JournalPage::beginWork(const QString &work)
{
    m_progress->startShare(work);
    connect(m_task, &ReadingTask::progressed, m_progress, &ProgressStrip::setDone);
    refreshWork();
}

void JournalPage::endWork()
{
    m_task->disconnect(m_progress);
    m_progress->dismiss();
    refreshWork();
}

/// One long work at a time: whoever has chosen a file for the next would wait for it in vain.
void JournalPage::refreshWork()
{
    const QString wait =
        m_task->isRunning() ? tr("Wait until the work under way has ended, or cancel it.") : QString();
    for (QAction *action : {m_verify, m_export})
        Refusal::of(*action).setReason(wait);
}

ListMaker JournalPage::listMaker() const
{
    const ListContent whole{
        .title = tr("Journal"),
        .origin = {},
        .filters = m_filter->words(),
        .headings = {tr("No."), tr("When"), tr("Act"), tr("Person"), tr("By"), tr("Reason")},
        .rows = {}};
    return [whole, filter = m_filter->filter(),
            reader = m_services.desk.actor()](const Database &database) -> Result<ListContent> {
        constexpr int slice = 1000;
        ListContent content = whole;
        std::optional<EventSeq> before;
        for (bool isMore = true; isMore;) {
            const auto lines = readJournal(database, reader, filter, before, slice);
            if (!lines)
                return lines.error();
            for (const JournalLine &line : *lines) {
                content.rows.push_back({line.event.seq.value(), line.event.content.at, sentence(line.event),
                                        line.personName, line.event.userName, line.event.content.reason});
            }
            isMore = std::ssize(*lines) == slice;
            if (isMore)
                before = lines->back().event.seq;
        }
        return content;
    };
}

void JournalPage::exportFile()
{
    const QString path = m_chooser(this, tr("journal %1.csv", "a file name; a day")
                                             .arg(m_services.context.clock.today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const bool isStarted = m_task->start<qint64>(
        [filter = m_filter->filter(), path,
         reader = m_services.desk.actor()](const Database &database, const ProgressCallback &progress) {
            return exportJournal(database, reader, filter, path, progress);
        },
        [this, path](const Result<qint64> &count) {
            endWork();
            if (!count) {
                tell(count.error());
                return;
            }
            emit messageRequested(Tone::Positive,
                                  tr("%n event(s) were written to %1.", nullptr, static_cast<int>(*count))
                                      .arg(QDir::toNativeSeparators(path)));
        });
    if (isStarted)
        beginWork(tr("Exporting the journal"));
}

} // namespace parchemin::ui
