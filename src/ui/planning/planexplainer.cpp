#include "ui/planning/planexplainer.h"

#include <QThread>

namespace parchemin::ui {

PlanExplainer::PlanExplainer(QObject *parent)
    : QObject(parent)
{
}

PlanExplainer::~PlanExplainer()
{
    end();
}

void PlanExplainer::ask(const std::shared_ptr<const PlanningTask> &task, const planning::Plan &plan,
                        planning::CandidateIndex candidate)
{
    forget();
    m_stop = std::stop_source();
    m_thread.reset(
        QThread::create([this, generation = m_generation, task, plan, candidate, stop = m_stop.get_token()] {
            const planning::Explanation found = planning::explain(task->problem, plan, candidate, stop);
            QMetaObject::invokeMethod(
                this,
                [this, generation, found] {
                    if (generation == m_generation)
                        emit explained(found);
                },
                Qt::QueuedConnection);
        }));
    m_thread->start();
}

void PlanExplainer::forget()
{
    ++m_generation;
    end();
}

void PlanExplainer::end()
{
    if (!m_thread)
        return;
    m_stop.request_stop();
    m_thread->wait();
    m_thread.reset();
}

} // namespace parchemin::ui
