#include "ui/planning/planproposer.h"

#include "parchemin/app/rulebook.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/storereader.h"

#include <QLocale>

#include "ui/planning/plansearch.h"
#include "ui/progressstrip.h"

namespace parchemin::ui {
namespace {

constexpr int wholeShare = 100;

} // namespace

PlanProposer::PlanProposer(const PageServices &services, ProgressStrip &progress, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_progress(progress)
    , m_search(new PlanSearch(this))
{
    connect(m_search, &PlanSearch::progressed, this, &PlanProposer::tell);
    connect(m_search, &PlanSearch::finished, this, &PlanProposer::present);
}

void PlanProposer::propose(const PlanningFrame &frame, Pins pins)
{
    m_progress.startShare(tr("Searching for a plan"));
    emit busyChanged();
    m_services.reader.ask<PlanningTask>(
        *this,
        [frame, now = m_services.context.clock.now(),
         today = m_services.context.clock.today()](const Database &database) -> Result<PlanningTask> {
            const auto rules = Rulebook::load(database, today);
            if (!rules)
                return rules.error();
            return planningTask(database, **rules, frame, now);
        },
        [this, pins = std::move(pins)](const Result<PlanningTask> &task) { search(task, pins); });
}

void PlanProposer::cancel()
{
    m_search->cancel();
}

void PlanProposer::search(const Result<PlanningTask> &task, const Pins &pins)
{
    if (!task) {
        fail(task.error());
        return;
    }
    PlanningTask known = *task;
    std::optional<std::vector<planning::Pin>> fixed = pins(known);
    if (!fixed) {
        fail({ErrorCode::Cancelled, QStringLiteral("a pin is in the way")});
        return;
    }
    known.problem.pins = std::move(*fixed);
    m_task = std::make_shared<const PlanningTask>(std::move(known));
    m_search->start(m_task->problem, m_moves);
}

void PlanProposer::tell(const planning::SearchProgress &progress)
{
    if (progress.allMoves > 0)
        m_progress.setDone(static_cast<int>(progress.moves * wholeShare / progress.allMoves));
    const QString standing = tr("Best cost %1, no plan under %2: at most %3 % above the optimum.")
                                 .arg(progress.bestCost)
                                 .arg(progress.bound)
                                 .arg(QLocale().toString(100.0 * progress.gap(), 'f', 1));
    m_progress.setNote(standing); // beside the board there is nothing yet when the first plan is sought
    emit told(standing);
}

void PlanProposer::present(const Result<planning::PlannedOutcome> &outcome)
{
    emit told({});
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    m_progress.dismiss();
    emit proposed(m_task, *outcome);
}

void PlanProposer::fail(const Error &error)
{
    m_progress.finish(error.code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Negative, sentence(error));
    emit busyChanged();
}

} // namespace parchemin::ui
