#include "parchemin/ui/storestatus.h"

#include "parchemin/app/sentences.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The first verification reads the whole store: it leaves processor and disk to the window that is opening.
constexpr std::chrono::seconds restAtStart(1);

/// Whether the journal holds and only files do not.
bool isOfFiles(const Result<JournalReport> &report)
{
    return report && std::ranges::all_of(report->faults, [](const JournalFault &fault) {
               return fault.kind == JournalFault::Kind::FileAltered ||
                      fault.kind == JournalFault::Kind::FileMissing;
           });
}

struct Count
{
    WorkCounts figures;
    qint64 events = 0;
};

Result<Count> countIn(const Database &database, const QString &rncpCode, int blocks)
{
    const auto figures = CandidateListRepository(database).counts(rncpCode, blocks);
    if (!figures)
        return figures.error();
    const auto head = Journal(database).head();
    if (!head)
        return head.error();
    return Count{*figures, head->has_value() ? (*head)->seq.value() : 0};
}

} // namespace

StoreStatus::StoreStatus(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_counter(context.store)
    , m_verifier(context.store)
    , m_counts(new QLabel(this))
    , m_store(new QLabel(this))
    , m_verdict(new QLabel(this))
{
    m_counts->setObjectName(u"storeCounts"_s);
    m_store->setObjectName(u"storeFolder"_s);
    m_verdict->setObjectName(u"storeVerdict"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_store);
    row->addWidget(m_verdict);
    connect(&context.announcer, &Announcer::acted, this, &StoreStatus::count);
    retranslate();
    count();
    QTimer::singleShot(restAtStart, this, &StoreStatus::verify);
}

void StoreStatus::count()
{
    const ReferenceSheet &sheet = m_context.rules.current();
    const auto blocks = static_cast<int>(sheet.blocks.size());
    m_counter.ask<Count>(
        *this,
        [code = sheet.rncpCode, blocks](const Database &database) { return countIn(database, code, blocks); },
        [this](const Result<Count> &count) {
            if (!count)
                return; // the list itself tells what keeps the store from being read
            m_figures = count->figures;
            m_events = count->events;
            retranslate();
            tellCount();
        });
}

void StoreStatus::setCountsShown(bool areShown)
{
    m_counts->setVisible(areShown);
    tellCount();
}

void StoreStatus::tellCount()
{
    if (m_figures)
        emit counted(m_counts->isHidden() ? 0 : m_figures->candidacies);
}

void StoreStatus::verify()
{
    m_report.reset();
    retranslate();
    m_verifier.ask<JournalReport>(
        *this,
        [this](const Database &database) {
            return verifyJournal(database, [this](double) { return !m_verifier.isStopping(); });
        },
        [this](const Result<JournalReport> &report) { take(report); });
}

void StoreStatus::take(const Result<JournalReport> &report)
{
    m_report = report;
    retranslate();
    if (report && report->isIntact()) {
        emit verified();
        return;
    }
    const QString what = report ? sentence(report->faults.front()) : sentence(report.error());
    emit faultFound((isOfFiles(report)
                         ? tr("Deposited files do not hold. %1 The Journal, verified as a whole, "
                              "says whose they are.")
                         : tr("The journal does not hold. %1 Restore a backup or ask for an "
                              "inquiry; “parchemin-cli journal verify” lists everything."))
                        .arg(what));
}

void StoreStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StoreStatus::retranslate()
{
    if (m_figures) {
        m_counts->setText(tr("%1 · %2", "candidates, complete ones")
                              .arg(tr("%n candidate(s)", nullptr, static_cast<int>(m_figures->candidacies)),
                                   tr("%n complete", "candidates who have every block",
                                      static_cast<int>(m_figures->complete))));
    }
    const QString folder = m_context.store.folder();
    m_store->setText(QDir(folder).dirName());
    m_store->setToolTip(QDir::toNativeSeparators(folder));
    if (!m_report) {
        m_verdict->setText(tr("verifying the journal…"));
    } else if (*m_report && (*m_report)->isIntact()) {
        const auto verifiedEvents = static_cast<int>((*m_report)->events);
        const QString verdict = tr("journal verified, %n event(s)", nullptr, verifiedEvents);
        const auto since = static_cast<int>(m_events - verifiedEvents);
        m_verdict->setText(since <= 0 ? verdict
                                      : tr("%1, %n since", "after the verified ones", since).arg(verdict));
    } else {
        m_verdict->setText(isOfFiles(*m_report) ? tr("deposited files do not hold")
                                                : tr("the journal does not hold"));
    }
}

} // namespace parchemin::ui
