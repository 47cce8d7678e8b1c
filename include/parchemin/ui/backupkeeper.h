#pragma once

#include "parchemin/app/backups.h"
#include "parchemin/core/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThread;

namespace parchemin::ui {

/// Makes the backups of an open store: once a day when something changed, and when asked for. The work is
/// done in a thread of its own, one backup at a time.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// Store and clock outlive it. The clock is the machine's, also where a demonstration's stands still.
    BackupKeeper(const Store &store, BackupPlan plan, const Clock &clock, QObject *parent = nullptr);
    /// Waits for the backup under way: half a backup never gets its name.
    ~BackupKeeper() override;

    [[nodiscard]] const BackupPlan &plan() const noexcept { return m_plan; }
    void setPlan(const BackupPlan &plan);
    /// Asked ones are remembered while another is under way; the others are not.
    void backUp(BackupOccasion occasion);
    [[nodiscard]] bool isBusy() const noexcept { return m_thread != nullptr; }
    /// The store's latest backup, as far as is known.
    [[nodiscard]] const std::optional<FoundBackup> &latest() const noexcept { return m_latest; }
    /// Why the last attempt failed; none after a success.
    [[nodiscard]] const std::optional<Error> &trouble() const noexcept { return m_trouble; }

signals:
    /// Busy, latest or trouble changed.
    void changed();
    /// An attempt ended, `isMade` when a backup was made.
    void finished(parchemin::BackupOccasion occasion, bool isMade);

private:
    void take(BackupOccasion occasion, const Result<BackupOutcome> &outcome);

    const Store &m_store;
    BackupPlan m_plan;
    const Clock &m_clock;
    QTimer m_daily;
    std::unique_ptr<QThread> m_thread;
    bool m_isAskedAgain = false;
    std::optional<FoundBackup> m_latest;
    std::optional<Error> m_trouble;
};

} // namespace parchemin::ui
