#include "ui/planning/plansearch.h"

#include <QElapsedTimer>
#include <QThread>

namespace parchemin::ui {
namespace {

constexpr qint64 reportMilliseconds = 100;

} // namespace

PlanSearch::PlanSearch(QObject *parent)
    : QObject(parent)
{
}

PlanSearch::~PlanSearch()
{
    end();
}

void PlanSearch::start(const planning::Problem &problem, qint64 moves)
{
    end();
    m_stop = std::stop_source();
    planning::SearchOptions options;
    options.moves = moves;
    options.stop = m_stop.get_token();
    const int generation = ++m_generation;
    auto sinceReport = std::make_shared<QElapsedTimer>();
    sinceReport->start();
    options.watch = [this, generation, sinceReport](const planning::SearchProgress &progress) {
        if (sinceReport->elapsed() >= reportMilliseconds) {
            sinceReport->start();
            QMetaObject::invokeMethod(
                this,
                [this, generation, progress] {
                    if (generation == m_generation && isRunning())
                        emit progressed(progress);
                },
                Qt::QueuedConnection);
        }
        return planning::Wish::GoOn;
    };
    m_thread.reset(QThread::create([this, generation, problem, options] {
        const auto outcome = planning::planJuries(problem, options);
        QMetaObject::invokeMethod(
            this,
            [this, generation, outcome] {
                if (generation != m_generation)
                    return;
                end();
                emit finished(outcome);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PlanSearch::cancel()
{
    m_stop.request_stop();
}

void PlanSearch::end()
{
    if (!m_thread)
        return;
    m_stop.request_stop();
    m_thread->wait();
    m_thread.reset();
}

} // namespace parchemin::ui
