#pragma once

#include "parchemin/planning/planner.h"

#include <QObject>

#include <memory>

class QThread;

namespace parchemin::ui {

/// One search for a plan at a time, in a thread of its own.
class PlanSearch : public QObject
{
    Q_OBJECT

public:
    explicit PlanSearch(QObject *parent = nullptr);
    /// Abandons the search under way and waits for it.
    ~PlanSearch() override;

    /// Begins anew; what was under way is abandoned and says nothing any more.
    void start(const planning::Problem &problem, qint64 moves);
    /// finished() follows with Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const noexcept { return m_thread != nullptr; }

signals:
    void progressed(const parchemin::planning::SearchProgress &progress);
    void finished(const parchemin::Result<parchemin::planning::PlannedOutcome> &outcome);

private:
    void end();

    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    int m_generation = 0;
};

} // namespace parchemin::ui
