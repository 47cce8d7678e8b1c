#include "parchemin/app/arrangements.h"
#include "parchemin/app/defenceplan.h"
#include "parchemin/app/overview.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/planningpage.h"
#include "parchemin/ui/storereader.h"

#include <QShowEvent>
#include <QStackedWidget>

#include <utility>

#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planeditor.h"
#include "ui/planning/planviews.h"
#include "ui/planning/writtensummary.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

/// The sessions of the store on the board: seen beside a proposal, and moved while there is none.
namespace parchemin::ui {
namespace {

constexpr int mostWaiting = 500; ///< who is shown by name; the others are counted

struct Board
{
    std::vector<WrittenSession> sessions;
    WaitingMatters waiting;
};

Result<Board> readBoard(const Database &database, const OverviewQuestion &question)
{
    auto sessions = readWrittenSessions(database, question.today());
    if (!sessions)
        return sessions.error();
    auto waiting = WorkRepository(database, workScope(question)).readyForJury(mostWaiting);
    if (!waiting)
        return waiting.error();
    return Board{*std::move(sessions), *std::move(waiting)};
}

} // namespace

void PlanningPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        readWritten();
}

void PlanningPage::readWritten()
{
    const auto question = overviewQuestion(m_services.context, m_services.desk.actor(), {});
    if (!question) {
        emit messageRequested(Tone::Negative, sentence(question.error()));
        return;
    }
    m_isStale = false;
    m_services.reader.ask<Board>(
        *this, [question = *question](const Database &database) { return readBoard(database, question); },
        [this](const Result<Board> &board) {
            if (!board) {
                emit messageRequested(Tone::Negative, sentence(board.error()));
                return;
            }
            m_written = board->sessions;
            m_waiting = board->waiting;
            const QModelIndex before = m_board->currentIndex();
            const WrittenPassage *passage = m_model->passageAt(before);
            auto kept = std::exchange(m_movedDefence, std::nullopt); // it stands elsewhere by now
            if (!kept && passage != nullptr)
                kept = passage->defence;
            m_model->setWritten(m_written);
            showPlan();
            if (kept)
                m_board->setCurrentIndex(m_model->indexOf(*kept));
        });
}

void PlanningPage::showWritten()
{
    m_views->setWritten(m_written);
    m_writtenSummary->present(m_written, m_waiting);
    if (!m_board->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_board->setCurrentIndex(m_model->index(0, 0));
}

void PlanningPage::takeWritten(DefenceId defence)
{
    const QModelIndex here = m_model->indexOf(defence);
    const WrittenPassage *passage = m_model->passageAt(here);
    if (passage == nullptr || m_progress->isRunning())
        return;
    if (!m_model->canTakeAt(here)) {
        emit messageRequested(Tone::Attention, whyNotTaken(here));
        return;
    }
    const QString name = passage->name;
    std::optional<Error> fault;
    m_model->setMovingWritten(defence, [this, &fault](DefenceId one, const QDateTime &at) {
        const auto reasons = DefencePlanService(m_services.context).movingBlockers(one, at);
        if (!reasons)
            fault = reasons.error();
        return reasons ? withoutWarnings(*reasons) : Blockers{};
    });
    if (fault) { // a place that could not be judged is neither free nor taken
        take(std::nullopt);
        emit messageRequested(Tone::Negative, sentence(*fault));
        return;
    }
    m_writtenSummary->setHint(tr("Moving %1: choose a place.").arg(name));
    refreshActions();
}

QString PlanningPage::whyNotTaken(const QModelIndex &index) const
{
    if (m_editor->hasPlan()) {
        return tr("This defence is written already: apply the proposal or discard it before you move what it "
                  "rests on.");
    }
    return inWords(stateForbids(codeName(m_model->passageAt(index)->state), u"MOVE"_s));
}

void PlanningPage::putWritten(DefenceId defence, const QModelIndex &there)
{
    if (m_model->movingWritten() != defence)
        return;
    if (m_model->litAt(there) != PlanBoardModel::Lit::Allowed) {
        emit messageRequested(Tone::Attention, m_model->reasonAt(there));
        return;
    }
    const WrittenPassage *passage = m_model->passageAt(m_model->indexOf(defence));
    const bool isConvened = passage != nullptr && passage->state == DefenceState::Convened;
    const QDateTime at = m_model->instantAt(there);
    const bool isElsewhere = passage != nullptr && passage->startsAt != at;
    take(std::nullopt);
    m_board->setCurrentIndex(there);
    if (!isElsewhere)
        return;
    const Status moved =
        Arrangements(m_services.context, m_services.undo).moveDefence(m_services.desk.actor(), defence, at);
    if (!moved) {
        emit messageRequested(Tone::Attention, sentence(moved.error()));
        return;
    }
    m_movedDefence = defence;
    if (isConvened) { // what was done is said with its undo
        m_writtenSummary->setHint(tr("The candidate is convened: the convocation must be sent again."));
    }
}

void PlanningPage::openSession()
{
    if (const WrittenSession *session = m_model->sessionAt(m_board->currentIndex())) {
        emit destinationRequested(
            {.page = pageid::juries, .session = session->session, .view = u"timetable"_s});
    }
}

} // namespace parchemin::ui
