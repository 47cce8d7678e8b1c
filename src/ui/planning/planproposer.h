#pragma once

#include "parchemin/app/planediting.h"
#include "parchemin/planning/planner.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include <functional>
#include <memory>

namespace parchemin::ui {

class PlanSearch;
class ProgressStrip;

/// Has a plan proposed: reads the task that a frame makes with the store, then searches, each away from the
/// window's thread, and tells its progress in the page's strip.
class PlanProposer : public QObject
{
    Q_OBJECT

public:
    /// What a person has fixed; nothing when the search is given up because of it.
    using Pins = std::function<std::optional<std::vector<planning::Pin>>(const PlanningTask &)>;

    PlanProposer(const PageServices &services, ProgressStrip &progress, QObject *parent);

    /// `pins` answers, once the task is known, what a person has fixed in it.
    void propose(const PlanningFrame &frame, Pins pins);
    /// The plan that was there stays.
    void cancel();
    /// How many moves a search makes.
    void setMoves(qint64 moves) noexcept { m_moves = moves; }
    [[nodiscard]] qint64 moves() const noexcept { return m_moves; }

signals:
    void proposed(const std::shared_ptr<const parchemin::PlanningTask> &task,
                  const parchemin::planning::PlannedOutcome &outcome);
    /// How far the search is, in words; empty when it has ended.
    void told(const QString &words);
    /// Work began, or ended without a plan.
    void busyChanged();

private:
    void search(const Result<PlanningTask> &task, const Pins &pins);
    void tell(const planning::SearchProgress &progress);
    void present(const Result<planning::PlannedOutcome> &outcome);
    void fail(const Error &error);

    PageServices m_services;
    ProgressStrip &m_progress;
    PlanSearch *m_search;
    std::shared_ptr<const PlanningTask> m_task;
    qint64 m_moves = 4'000'000;
};

} // namespace parchemin::ui
