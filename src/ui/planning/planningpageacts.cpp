#include "parchemin/app/plancalendar.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/planningpage.h"
#include "parchemin/ui/storewriter.h"

#include <QAction>
#include <QUndoStack>

#include <algorithm>
#include <functional>

#include "ui/confirmation.h"
#include "ui/planning/leftoutpanel.h"
#include "ui/planning/planactions.h"
#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planeditor.h"
#include "ui/planning/planexplainer.h"
#include "ui/planning/planproposer.h"
#include "ui/planning/plansummary.h"
#include "ui/planning/planviews.h"
#include "ui/planning/whypanel.h"
#include "ui/planning/writtensummary.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

/// What a person does with the plan in front, up to writing it.
namespace parchemin::ui {

void PlanningPage::exportCalendar()
{
    const QString path = m_calendarChooser(this, tr("Proposed juries") + u".ics"_s);
    if (path.isEmpty())
        return;
    const Status done =
        exportPlanCalendar(*m_editor->task(), m_editor->draft().plan, m_services.context.clock.now(), path);
    if (done) {
        emit messageRequested(Tone::Positive, tr("The plan was exported: %1").arg(path));
    } else {
        emit messageRequested(Tone::Negative, sentence(done.error()));
    }
}

std::optional<std::vector<planning::Pin>> PlanningPage::pinsFor(const PlanningTask &task)
{
    CarriedPins pins = m_editor->pinsFor(task);
    if (!pins.broken.isEmpty() && !confirm(this, {tr("%n pinned place(s) cannot be kept. Free and go on?",
                                                     nullptr, static_cast<int>(pins.broken.size())),
                                                  pins.broken.join(u'\n'), tr("Free and propose")}))
        return std::nullopt;
    return std::move(pins.kept);
}

void PlanningPage::tellUnkeptPins()
{
    QStringList unkept;
    for (const planning::Pin &pin : m_editor->draft().pins) {
        if (!placeOf(m_editor->draft().plan, pin.candidate))
            unkept << pinText(*m_editor->task(), pin);
    }
    if (!unkept.isEmpty()) {
        emit messageRequested(Tone::Attention,
                              tr("Pinned places that no plan can keep together: %1. Choose the candidate "
                                 "among those to be planned to know why, and free the pin.")
                                  .arg(unkept.join(u" · "_s)));
    }
}

std::optional<planning::CandidateIndex> PlanningPage::current() const
{
    if (!m_editor->hasPlan())
        return std::nullopt;
    return m_leftOut->hasKeyboard() ? m_leftOut->current() : m_model->candidateAt(m_board->currentIndex());
}

void PlanningPage::takeHere()
{
    const WrittenPassage *passage =
        m_leftOut->hasKeyboard() ? nullptr : m_model->passageAt(m_board->currentIndex());
    if (passage != nullptr) {
        takeWritten(passage->defence);
    } else {
        take(current());
    }
}

void PlanningPage::take(std::optional<planning::CandidateIndex> candidate)
{
    if (m_progress->isRunning())
        return;
    m_model->setMoving(candidate);
    m_writtenSummary->setHint({});
    m_summary->setHint(candidate ? tr("Moving %1: choose a place.").arg(m_editor->nameOf(*candidate))
                                 : QString());
    refreshActions();
}

void PlanningPage::put(planning::CandidateIndex candidate, const planning::Place &place)
{
    if (!m_editor->hasPlan() || m_progress->isRunning())
        return;
    if (const Blockers reasons = m_editor->move(candidate, place); !reasons.empty()) {
        m_summary->setHint(inWords(reasons));
        emit messageRequested(Tone::Attention, inWords(reasons));
        return;
    }
    take(std::nullopt);
    m_board->setCurrentIndex(m_model->indexOf(place));
}

void PlanningPage::putHere()
{
    if (const auto written = m_model->movingWritten()) {
        putWritten(*written, m_board->currentIndex());
        return;
    }
    const auto candidate = m_model->moving();
    if (!candidate)
        return;
    if (const auto place = m_model->placeAt(m_board->currentIndex())) {
        put(*candidate, *place);
    } else {
        emit messageRequested(Tone::Attention, m_model->reasonAt(m_board->currentIndex()));
    }
}

void PlanningPage::explain()
{
    const auto candidate = m_editor->hasPlan() ? m_leftOut->current() : std::nullopt;
    if (candidate) {
        m_why->ask(m_editor->task(), m_editor->draft(), *candidate);
    } else {
        m_why->clear();
    }
}

void PlanningPage::mend(planning::CandidateIndex candidate, const planning::Mending &mending)
{
    switch (mending.code) {
    case planning::MendingCode::OneMoreRoom:
        editFrame();
        break;
    case planning::MendingCode::PinReleased:
        m_editor->togglePin(candidate);
        propose();
        break;
    case planning::MendingCode::CandidateComes:
        emit destinationRequested(
            {.page = pageid::candidates,
             .candidacy = m_editor->task()->candidates.at(static_cast<std::size_t>(candidate)).candidacy});
        break;
    case planning::MendingCode::OneMoreProfessional:
    case planning::MendingCode::OneMoreLead:
    case planning::MendingCode::JurorAcceptsMore:
        emit destinationRequested({.page = pageid::directory});
        break;
    }
}

void PlanningPage::withCurrent(void (PlanEditor::*act)(planning::CandidateIndex))
{
    if (const auto candidate = current())
        std::invoke(act, m_editor, *candidate);
}

void PlanningPage::apply()
{
    if (!m_editor->hasPlan() || m_editor->draft().plan.sessions.empty())
        return;
    const planning::Plan &plan = m_editor->draft().plan;
    const auto sessions = static_cast<int>(plan.sessions.size());
    const auto left = static_cast<int>(planning::unscheduledIn(m_editor->task()->problem, plan).size());
    const int heard = static_cast<int>(m_editor->task()->candidates.size()) - left;
    QStringList effect{tr("%n session(s) will be created, with their juries constituted.", nullptr, sessions),
                       tr("%n defence(s) will be scheduled.", nullptr, heard)};
    if (left > 0)
        effect += tr("%n candidate(s) will stay without a place.", nullptr, left);
    if (!confirm(this, {tr("Apply this plan?"), effect.join(u'\n'), tr("Apply")}))
        return;
    m_progress->start(tr("Writing the plan"), 0);
    m_writer->perform<AppliedPlan>(
        *this,
        [by = m_services.desk.actor(), task = m_editor->task(), plan](Context &context,
                                                                      const ProgressCallback &) {
            return JuryPlanning(context).apply(by, *task, plan);
        },
        [this](const Result<AppliedPlan> &outcome) { applied(outcome); });
    refreshActions();
}

void PlanningPage::applied(const Result<AppliedPlan> &outcome)
{
    m_progress->dismiss();
    if (!outcome) {
        emit messageRequested(Tone::Negative, sentence(outcome.error()));
        refreshActions();
        return;
    }
    m_editor->clear();
    // What was planned goes on among the sessions: an empty board would look as if it were lost.
    if (isVisible() && !outcome->sessions.empty())
        emit destinationRequested({.page = pageid::juries, .session = outcome->sessions.front()});
    emit messageRequested(Tone::Positive, tr("%n session(s) planned: convene the candidates and juries.",
                                             nullptr, static_cast<int>(outcome->sessions.size())));
}

} // namespace parchemin::ui
