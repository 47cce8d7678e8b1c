#include "parchemin/ui/planningpage.h"

#include "parchemin/app/plancalendar.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/storewriter.h"

#include <QAction>
#include <QEvent>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

#include "ui/confirmation.h"
#include "ui/planning/framedialog.h"
#include "ui/planning/leftoutpanel.h"
#include "ui/planning/planactions.h"
#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planeditor.h"
#include "ui/planning/planjurors.h"
#include "ui/planning/planlist.h"
#include "ui/planning/planproposer.h"
#include "ui/planning/plansummary.h"
#include "ui/planning/planviews.h"
#include "ui/planning/whypanel.h"
#include "ui/planning/withdrawalacts.h"
#include "ui/planning/writtensummary.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int narrowestSide = 220;

/// What a plan is made of and is not there at all; empty when nothing is wanting.
QString whatLacks(const planning::Problem &problem)
{
    if (problem.candidates.empty()) {
        return PlanningPage::tr(
            "Nobody is to be planned: no candidate is ready for a jury, or each of them has a "
            "place already.");
    }
    if (problem.jurors.empty()) {
        return PlanningPage::tr(
            "There is no juror to seat: enter the members of the jury among the mentors and "
            "jurors.");
    }
    if (std::ranges::all_of(problem.jurors,
                            [](const planning::Juror &juror) { return juror.available.empty(); })) {
        return PlanningPage::tr(
            "No juror has said to be free on these half-days: enter their times among the "
            "jurors, or count the silent ones as free in the frame.");
    }
    return {};
}

} // namespace

PagePlace PlanningPage::place()
{
    return {pageid::planning, Icon::CalendarClock, NavigationGroup::Work, [] {
                return tr("Planning");
            }};
}

PlanningPage::PlanningPage(const PageServices &services, FileChooser calendarChooser, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_calendarChooser(std::move(calendarChooser))
    , m_frame(usualFrame(services.context.clock.today()))
    , m_actions(std::make_unique<PlanActions>(this))
    , m_editor(new PlanEditor(this))
    , m_model(new PlanBoardModel(this))
    , m_board(new PlanBoardView(*m_model, this))
    , m_views(new PlanViews(*m_model, *m_board, *m_actions, this))
    , m_leftOut(new LeftOutPanel(this))
    , m_why(new WhyPanel(this))
    , m_jurors(new PlanJurors(this))
    , m_summary(new PlanSummary(m_actions->discard, m_actions->apply, this))
    , m_writtenSummary(new WrittenSummary(m_actions->openSession, this))
    , m_progress(new ProgressStrip(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_proposer(new PlanProposer(services, *m_progress, this))
    , m_writer(new StoreWriter(services.context, this))
    , m_withdrawals(new WithdrawalActs(services, *m_progress, *this))
{
    makeFrame();
    connectActions();
    connectParts();
    showColumns(false);
    retranslate();
}

PlanningPage::~PlanningPage()
{
    // The parts outlive this destructor, and some of them speak while they are taken down.
    for (QObject *part : std::initializer_list<QObject *>{m_editor, &m_editor->edits(), m_board, m_leftOut})
        part->disconnect(this);
}

void PlanningPage::makeFrame()
{
    auto *people = new QSplitter(Qt::Vertical, this);
    people->setObjectName(u"planningPeopleSplitter"_s);
    people->setHandleWidth(1);
    people->setChildrenCollapsible(false);
    people->setMinimumWidth(narrowestSide);
    people->addWidget(m_leftOut);
    people->addWidget(m_why);
    people->addWidget(m_jurors);
    people->setSizes({280, 200, 280});
    m_people = people;
    m_summary->setMinimumWidth(narrowestSide);
    m_writtenSummary->setMinimumWidth(narrowestSide);
    auto *columns = new QSplitter(this);
    columns->setObjectName(u"planningSplitter"_s);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(people);
    columns->addWidget(m_views);
    columns->addWidget(m_summary);
    columns->addWidget(m_writtenSummary);
    columns->setStretchFactor(1, 1);
    columns->setSizes({250, 700, 270, 270});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    forwardFocus(*this, *m_board);
}

void PlanningPage::connectActions()
{
    connect(m_actions->propose, &QAction::triggered, this, &PlanningPage::propose);
    connect(m_actions->editFrame, &QAction::triggered, this, &PlanningPage::editFrame);
    connect(m_actions->apply, &QAction::triggered, this, &PlanningPage::apply);
    connect(m_actions->discard, &QAction::triggered, m_editor, &PlanEditor::clear);
    connect(m_actions->withdraw, &QAction::triggered, this,
            [this] { m_withdrawals->begin(m_jurors->current()); });
    connect(m_actions->calendar, &QAction::triggered, this, &PlanningPage::exportCalendar);
    connect(m_actions->find, &QAction::triggered, m_leftOut, &LeftOutPanel::focusSearch);
    connect(m_actions->take, &QAction::triggered, this, &PlanningPage::takeHere);
    connect(m_actions->openSession, &QAction::triggered, this, &PlanningPage::openSession);
    connect(m_actions->put, &QAction::triggered, this, &PlanningPage::putHere);
    connect(m_actions->pin, &QAction::triggered, this, [this] { withCurrent(&PlanEditor::togglePin); });
    connect(m_actions->leaveOut, &QAction::triggered, this, [this] { withCurrent(&PlanEditor::leaveOut); });
    connect(m_actions->undo, &QAction::triggered, &m_editor->edits(), &QUndoStack::undo);
    connect(m_actions->redo, &QAction::triggered, &m_editor->edits(), &QUndoStack::redo);
    setHeaderActions({m_actions->withdraw, m_actions->editFrame}, m_actions->propose);
    setUndoAction(m_actions->undo);
    setRedoAction(m_actions->redo);
    setMenuEntries(m_actions->menuEntries());
    m_empty->setAction(m_actions->propose);
    m_empty->setOtherAction(m_actions->editFrame);
}

void PlanningPage::connectParts()
{
    connect(&m_services.desk, &Desk::changed, this, &PlanningPage::refreshActions);
    connect(m_editor, &PlanEditor::changed, this, &PlanningPage::showPlan);
    connect(&m_editor->edits(), &QUndoStack::indexChanged, this, &PlanningPage::refreshActions);
    connect(m_board, &PlanBoardView::dragBegun, this,
            [this](planning::CandidateIndex candidate) { take(candidate); });
    connect(m_board, &PlanBoardView::dragEnded, this, [this] {
        if (m_model->isMoving()) // else it was put down, and what that entails has been said
            take(std::nullopt);
    });
    connect(m_board, &PlanBoardView::dropped, this, &PlanningPage::put);
    connect(m_board, &PlanBoardView::escaped, this, [this] { take(std::nullopt); });
    connect(m_board, &PlanBoardView::writtenDragBegun, this, &PlanningPage::takeWritten);
    connect(m_board, &PlanBoardView::writtenDropped, this, &PlanningPage::putWritten);
    connect(m_board, &PlanBoardView::activatedHere, this, [this] {
        if (m_model->isMoving()) {
            putHere();
        } else {
            takeHere();
        }
    });
    connect(m_board, &PlanBoardView::explanationWanted, m_summary, &PlanSummary::setHint);
    connect(m_board, &PlanBoardView::explanationWanted, m_writtenSummary, &WrittenSummary::setHint);
    connect(m_writtenSummary, &WrittenSummary::candidateChosen, this, [this](CandidacyId candidacy) {
        emit destinationRequested({.page = pageid::candidates, .candidacy = candidacy});
    });
    constexpr std::chrono::milliseconds pause(150);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(pause);
    connect(&m_readSoon, &QTimer::timeout, this, &PlanningPage::readWritten);
    connect(&m_services.context.announcer, &Announcer::acted, this, [this] {
        if (isVisible()) {
            m_readSoon.start();
        } else {
            m_isStale = true;
        }
    });
    connect(m_board, &PlanBoardView::currentMoved, this, &PlanningPage::refreshActions);
    connect(m_leftOut, &LeftOutPanel::currentMoved, this, [this] {
        explain();
        refreshActions();
    });
    connect(m_why, &WhyPanel::placeChosen, this, &PlanningPage::put);
    connect(m_why, &WhyPanel::mendingChosen, this, &PlanningPage::mend);
    connect(m_why, &WhyPanel::frameWanted, this, &PlanningPage::editFrame);
    connect(m_why, &WhyPanel::longerSearchWanted, this, [this] {
        m_proposer->setMoves(m_proposer->moves() * 4);
        propose();
    });
    connect(m_withdrawals, &WithdrawalActs::messageRequested, this, &PlanningPage::messageRequested);
    connect(m_withdrawals, &WithdrawalActs::busyChanged, this, &PlanningPage::refreshActions);
    connect(m_leftOut, &LeftOutPanel::activated, this, [this](planning::CandidateIndex candidate) {
        take(candidate);
        m_board->setFocus();
    });
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_proposer->cancel();
        m_writer->cancel();
        m_withdrawals->cancel();
    });
    connect(m_proposer, &PlanProposer::told, m_summary, &PlanSummary::setHint);
    connect(m_proposer, &PlanProposer::proposed, this, &PlanningPage::present);
    connect(m_proposer, &PlanProposer::busyChanged, this, [this] {
        refreshActions();
        takeKeyboardBack();
    });
}

void PlanningPage::setSearchMoves(qint64 moves)
{
    m_proposer->setMoves(moves);
}

QVariantMap PlanningPage::viewState() const
{
    return {{u"frame"_s, toVariant(m_frame)}, {u"form"_s, static_cast<int>(m_views->form())}};
}

void PlanningPage::restoreViewState(const QVariantMap &state)
{
    if (const auto frame = frameFromVariant(state.value(u"frame"_s).toMap()))
        m_frame = *frame;
    const int form = state.value(u"form"_s, static_cast<int>(PlanViews::Form::Week)).toInt();
    if (form >= 0 && form <= static_cast<int>(PlanViews::Form::List))
        m_views->setForm(static_cast<PlanViews::Form>(form));
}

ListMaker PlanningPage::listMaker() const
{
    if (!m_editor->hasPlan() && m_written.empty())
        return {};
    return [content = m_views->content()](const Database &) -> Result<ListContent> {
        return content;
    };
}

void PlanningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PlanningPage::editFrame()
{
    const auto frame = askFrame(m_frame, m_services.context.clock.now(), this);
    if (!frame || *frame == m_frame)
        return;
    m_frame = *frame;
    m_editor->leaveFrame();
}

void PlanningPage::propose()
{
    const QPointer<QWidget> pressed = window()->focusWidget();
    // What a person has pinned stays.
    m_proposer->propose(m_frame, [this](const PlanningTask &task) { return pinsFor(task); });
    // The button that was pressed is disabled meanwhile: the keyboard would fall on whatever comes next.
    m_hasLentKeyboard = pressed && window()->focusWidget() != pressed;
    if (m_hasLentKeyboard)
        m_progress->setFocus();
}

void PlanningPage::takeKeyboardBack()
{
    if (m_progress->isRunning() || !std::exchange(m_hasLentKeyboard, false) || !isVisible())
        return;
    if (m_editor->hasPlan() || !m_written.empty()) {
        m_board->setFocus();
    } else {
        m_empty->setFocus();
    }
}

void PlanningPage::present(const std::shared_ptr<const PlanningTask> &task,
                           const planning::PlannedOutcome &outcome)
{
    m_editor->setPlan(task, {outcome.plan, task->problem.pins}, outcome.bound);
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_board->setCurrentIndex(m_model->index(0, 0));
    if (isVisible()) // the search takes long enough to go and type elsewhere
        m_board->setFocus();
    if (const QString lack = whatLacks(task->problem); !lack.isEmpty())
        m_summary->setHint(lack);
    tellUnkeptPins();
    refreshActions();
}

void PlanningPage::showPlan()
{
    if (!m_editor->hasPlan()) {
        m_model->clear();
        m_leftOut->clear();
        m_jurors->clear();
        m_why->clear();
        showWritten();
        showColumns(false);
        turnTo(m_written.empty() ? 0 : 1);
        refreshActions();
        return;
    }
    const PlanningTask &task = *m_editor->task();
    const PlanDraft &draft = m_editor->draft();
    const QModelIndex before = m_board->currentIndex();
    m_model->setBoard(m_editor->task(), draft);
    m_views->setPlan(m_editor->task(), draft.plan);
    m_leftOut->setContent(m_editor->task(), draft);
    m_jurors->setPlan(task, draft.plan);
    m_summary->setPlan(task, draft.plan, m_editor->bound());
    showColumns(true);
    turnTo(1);
    explain();
    if (before.isValid() && !m_board->currentIndex().isValid())
        m_board->setCurrentIndex(m_model->index(before.row(), before.column()));
    refreshActions();
}

void PlanningPage::showColumns(bool hasPlan)
{
    m_people->setVisible(hasPlan);
    m_summary->setVisible(hasPlan);
    m_writtenSummary->setVisible(!hasPlan);
}

void PlanningPage::turnTo(int part)
{
    if (part == m_stack->currentIndex())
        return;
    m_stack->setCurrentIndex(part);
    emit actionsChanged(); // a plan can be printed and exported as a list, its absence cannot
}

void PlanningPage::refreshActions()
{
    const bool hasPlan = m_editor->hasPlan();
    const auto candidate = current();
    m_actions->refresh({.isBusy = m_progress->isRunning(),
                        .hasPlan = hasPlan,
                        .hearsSomebody = !m_editor->draft().plan.sessions.empty(),
                        .hasCandidate = candidate.has_value() || m_model->canTakeAt(m_board->currentIndex()),
                        .isPlaced = candidate && placeOf(m_editor->draft().plan, *candidate).has_value(),
                        .isPinned = candidate && isPinned(m_editor->draft(), *candidate),
                        .isMoving = m_model->isMoving(),
                        .isInSession = m_model->sessionAt(m_board->currentIndex()) != nullptr},
                       m_services.desk.actor(), m_editor->edits());
}

void PlanningPage::retranslate()
{
    m_actions->retranslate();
    m_board->setAccessibleName(tr("Plan of the juries"));
    m_empty->setText(
        Icon::CalendarClock,
        tr("No plan yet. Choose the half-days and rooms in the frame, then have a plan proposed: "
           "nothing is written before you apply it."));
    if (m_editor->hasPlan() || !m_written.empty())
        showPlan();
    refreshActions();
    emit titleChanged();
}

} // namespace parchemin::ui
