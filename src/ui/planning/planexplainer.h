#pragma once

#include "parchemin/app/planediting.h"
#include "parchemin/planning/explanation.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace parchemin::ui {

/// Why somebody has no place, looked for in a thread of its own, one question at a time.
class PlanExplainer : public QObject
{
    Q_OBJECT

public:
    explicit PlanExplainer(QObject *parent = nullptr);
    /// Gives up the question under way and waits for it.
    ~PlanExplainer() override;

    /// explained() follows, unless another question or forget() comes first.
    void ask(const std::shared_ptr<const PlanningTask> &task, const planning::Plan &plan,
             planning::CandidateIndex candidate);
    void forget();

signals:
    void explained(const parchemin::planning::Explanation &explanation);

private:
    void end();

    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    int m_generation = 0;
};

} // namespace parchemin::ui
