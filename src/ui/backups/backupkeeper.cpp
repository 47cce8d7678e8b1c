#include "parchemin/ui/backupkeeper.h"

#include <QThread>

#include <chrono>

namespace parchemin::ui {
namespace {

using namespace std::chrono_literals;

/// How often the day is looked at; the first time once the window has settled.
constexpr auto interval = 15min;
constexpr auto firstLook = 20s;

} // namespace

BackupKeeper::BackupKeeper(const Store &store, BackupPlan plan, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_plan(std::move(plan))
    , m_clock(clock)
{
    const std::vector<FoundBackup> known = backupsIn(m_plan.folder, store.info().uuid);
    if (!known.empty())
        m_latest = known.front();
    connect(&m_daily, &QTimer::timeout, this, [this] {
        m_daily.start(interval);
        backUp(BackupOccasion::Daily);
    });
    m_daily.start(firstLook);
}

BackupKeeper::~BackupKeeper()
{
    if (m_thread)
        m_thread->wait();
}

void BackupKeeper::setPlan(const BackupPlan &plan)
{
    m_plan = plan;
    const std::vector<FoundBackup> known = backupsIn(plan.folder, m_store.info().uuid);
    m_latest = known.empty() ? std::nullopt : std::optional(known.front());
    emit changed();
}

void BackupKeeper::backUp(BackupOccasion occasion)
{
    if (m_thread) {
        m_isAskedAgain = m_isAskedAgain || occasion == BackupOccasion::Asked;
        return;
    }
    const auto outcome = std::make_shared<std::optional<Result<BackupOutcome>>>();
    m_thread.reset(QThread::create([this, plan = m_plan, now = m_clock.now(), occasion, outcome] {
        outcome->emplace(parchemin::backUp(m_store, plan, now, occasion));
    }));
    m_thread->setObjectName(QStringLiteral("backup"));
    connect(m_thread.get(), &QThread::finished, this, [this, occasion, outcome] {
        m_thread->wait();
        m_thread.reset();
        take(occasion, **outcome);
    });
    m_thread->start(QThread::LowPriority);
    emit changed();
}

void BackupKeeper::take(BackupOccasion occasion, const Result<BackupOutcome> &outcome)
{
    m_trouble.reset();
    if (!outcome) {
        m_trouble = outcome.error();
    } else if (outcome->latest) {
        m_latest = outcome->latest;
    }
    emit changed();
    emit finished(occasion, outcome && outcome->isMade);
    if (std::exchange(m_isAskedAgain, false))
        backUp(BackupOccasion::Asked);
}

} // namespace parchemin::ui
