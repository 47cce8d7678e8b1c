#include "parchemin/ui/planningpage.h"

#include "parchemin/app/rulebook.h"
#include "parchemin/app/sentences.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"
#include "parchemin/ui/storewriter.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/confirmation.h"
#include "ui/planning/framedialog.h"
#include "ui/planning/leftoutpanel.h"
#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planlist.h"
#include "ui/planning/plansearch.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int progressSteps = 1000;

/// One change of the board, kept whole: drafts are small.
class BoardEdit : public QUndoCommand
{
public:
    using Show = std::function<void(const PlanDraft &)>;

    BoardEdit(const QString &name, PlanDraft before, PlanDraft after, Show show)
        : QUndoCommand(name)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_show(std::move(show))
    {
    }
    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    PlanDraft m_before;
    PlanDraft m_after;
    Show m_show;
};

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlanningPage::PlanningPage(const PageServices &services, QWidget *parent)
    : Page(pageid::planning, Icon::CalendarClock, NavigationGroup::Work, parent)
    , m_services(services)
    , m_frame(usualFrame(services.context.clock.today()))
    , m_propose(makeAction(this, Icon::CalendarClock, u"Ctrl+Return"_s))
    , m_editFrame(makeAction(this, Icon::Calendar, u"Ctrl+E"_s))
    , m_apply(makeAction(this, Icon::Check, u"Ctrl+Shift+A"_s))
    , m_discard(makeAction(this, Icon::Cross, u"Ctrl+Shift+D"_s))
    , m_take(makeAction(this, Icon::ArrowsLeftRight, u"Ctrl+X"_s))
    , m_put(makeAction(this, Icon::Inbox, u"Ctrl+V"_s))
    , m_pin(makeAction(this, Icon::Lock, u"Ctrl+L"_s))
    , m_leaveOut(makeAction(this, Icon::CircleCross, u"Ctrl+Del"_s))
    , m_undo(makeAction(this, Icon::Undo))
    , m_redo(makeAction(this, Icon::RotateBack, u"Ctrl+Y"_s))
    , m_edits(new QUndoStack(this))
    , m_model(new PlanBoardModel(this))
    , m_board(new PlanBoardView(*m_model, this))
    , m_leftOut(new LeftOutPanel(this))
    , m_certificate(makeLabel(u"planCertificate"_s, this))
    , m_figures(makeLabel(u"planFigures"_s, this))
    , m_hint(makeLabel(u"planHint"_s, this))
    , m_progress(new ProgressStrip(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_search(new PlanSearch(this))
    , m_writer(new StoreWriter(services.context, this))
{
    makeFrame();
    makeActions();
    connectParts();
    retranslate();
}

PlanningPage::~PlanningPage() = default;

void PlanningPage::makeFrame()
{
    auto *side = new Card(this);
    side->setMinimumWidth(220);
    side->body().addWidget(m_certificate);
    side->body().addWidget(m_figures);
    side->body().addWidget(m_hint);
    side->body().addStretch(1);
    side->body().addWidget(new ActionButton(m_discard, ActionButton::Variant::Secondary, side));
    side->body().addWidget(new ActionButton(m_apply, ActionButton::Variant::Secondary, side));
    auto *columns = new QSplitter(this);
    columns->setObjectName(u"planningSplitter"_s);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    m_leftOut->setMinimumWidth(220);
    columns->addWidget(m_leftOut);
    columns->addWidget(m_board);
    columns->addWidget(side);
    columns->setStretchFactor(1, 1);
    columns->setSizes({250, 700, 270});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    forwardFocus(*this, *m_board);
}

void PlanningPage::makeActions()
{
    connect(m_propose, &QAction::triggered, this, &PlanningPage::propose);
    connect(m_editFrame, &QAction::triggered, this, &PlanningPage::editFrame);
    connect(m_apply, &QAction::triggered, this, &PlanningPage::apply);
    connect(m_discard, &QAction::triggered, this, &PlanningPage::discard);
    connect(m_take, &QAction::triggered, this, [this] { take(current()); });
    connect(m_put, &QAction::triggered, this, &PlanningPage::putHere);
    connect(m_pin, &QAction::triggered, this, &PlanningPage::togglePin);
    connect(m_leaveOut, &QAction::triggered, this, &PlanningPage::leaveOut);
    connect(m_undo, &QAction::triggered, m_edits, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, m_edits, &QUndoStack::redo);
    setHeaderActions({m_editFrame}, m_propose);
    setUndoAction(m_undo);
    setMenuEntries({{MainMenu::Edit, m_take},
                    {MainMenu::Edit, m_put},
                    {MainMenu::Edit, m_redo},
                    {MainMenu::Jury, m_propose},
                    {MainMenu::Jury, m_editFrame},
                    {MainMenu::Jury, m_pin},
                    {MainMenu::Jury, m_leaveOut},
                    {MainMenu::Jury, m_discard},
                    {MainMenu::Jury, m_apply}});
    m_empty->setAction(m_propose);
}

void PlanningPage::connectParts()
{
    connect(&m_services.desk, &Desk::changed, this, &PlanningPage::refreshActions);
    connect(m_edits, &QUndoStack::indexChanged, this, &PlanningPage::refreshActions);
    connect(m_board, &PlanBoardView::dragBegun, this,
            [this](planning::CandidateIndex candidate) { take(candidate); });
    connect(m_board, &PlanBoardView::dragEnded, this, [this] { take(std::nullopt); });
    connect(m_board, &PlanBoardView::dropped, this, &PlanningPage::put);
    connect(m_board, &PlanBoardView::escaped, this, [this] { take(std::nullopt); });
    connect(m_board, &PlanBoardView::activatedHere, this, [this] {
        if (m_model->moving())
            putHere();
        else
            take(current());
    });
    connect(m_board, &PlanBoardView::explanationWanted, m_hint, &QLabel::setText);
    connect(m_board, &PlanBoardView::currentMoved, this, &PlanningPage::refreshActions);
    connect(m_leftOut, &LeftOutPanel::currentMoved, this, &PlanningPage::refreshActions);
    connect(m_leftOut, &LeftOutPanel::activated, this, [this](planning::CandidateIndex candidate) {
        take(candidate);
        m_board->setFocus();
    });
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_search->cancel();
        m_writer->cancel();
    });
    connect(m_search, &PlanSearch::progressed, this, [this](const planning::SearchProgress &progress) {
        if (progress.allMoves > 0)
            m_progress->setDone(static_cast<int>(progress.moves * progressSteps / progress.allMoves));
        m_hint->setText(tr("Best cost %1, no plan under %2: at most %3 % above the optimum.")
                            .arg(progress.bestCost)
                            .arg(progress.bound)
                            .arg(QLocale().toString(100.0 * progress.gap(), 'f', 1)));
    });
    connect(m_search, &PlanSearch::finished, this, &PlanningPage::present);
}

QString PlanningPage::navigationText() const
{
    return tr("Planning");
}

QVariantMap PlanningPage::viewState() const
{
    return {{u"frame"_s, toVariant(m_frame)}};
}

void PlanningPage::restoreViewState(const QVariantMap &state)
{
    if (const auto frame = frameFromVariant(state.value(u"frame"_s).toMap()))
        m_frame = *frame;
}

ListMaker PlanningPage::listMaker() const
{
    return m_task ? planListMaker(m_task, m_draft.plan) : ListMaker();
}

void PlanningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PlanningPage::editFrame()
{
    if (const auto frame = askFrame(m_frame, m_services.context.clock.now(), this)) {
        m_frame = *frame;
        discard();
    }
}

void PlanningPage::propose()
{
    m_progress->start(tr("Searching for a plan"), progressSteps);
    refreshActions();
    m_services.reader.ask<PlanningTask>(
        *this,
        [frame = m_frame, now = m_services.context.clock.now(),
         today = m_services.context.clock.today()](const Database &database) -> Result<PlanningTask> {
            const auto rules = Rulebook::load(database, today);
            if (!rules)
                return rules.error();
            return planningTask(database, **rules, frame, now);
        },
        [this](const Result<PlanningTask> &task) { search(task); });
}

void PlanningPage::search(const Result<PlanningTask> &task)
{
    if (!task) {
        m_progress->finish(Tone::Negative, sentence(task.error()));
        refreshActions();
        return;
    }
    PlanningTask known = *task;
    // What a person has pinned stays, where it still can.
    if (m_task && m_task->frame == known.frame) {
        for (const planning::Pin &pin : m_draft.pins) {
            const CandidacyId id = m_task->candidates.at(static_cast<std::size_t>(pin.candidate)).candidacy;
            const auto found = std::ranges::find(known.candidates, id, &PlanningCandidate::candidacy);
            if (found != known.candidates.end()) {
                known.problem.pins.push_back(
                    {static_cast<int>(found - known.candidates.begin()), pin.cell, pin.slot});
            }
        }
    }
    m_searched = std::make_shared<const PlanningTask>(std::move(known));
    m_search->start(m_searched->problem, m_moves);
    refreshActions();
}

void PlanningPage::present(const Result<planning::PlannedOutcome> &outcome)
{
    if (!outcome) { // the plan that was there stays
        const bool isCancelled = outcome.error().code == ErrorCode::Cancelled;
        m_progress->finish(isCancelled ? Tone::Neutral : Tone::Negative, sentence(outcome.error()));
        m_hint->clear();
        refreshActions();
        return;
    }
    m_progress->dismiss();
    m_task = m_searched;
    m_bound = outcome->bound;
    m_edits->clear();
    m_hint->clear();
    setDraft({outcome->plan, m_task->problem.pins});
    m_stack->setCurrentIndex(1);
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_board->setCurrentIndex(m_model->index(0, 0));
    m_board->setFocus();
    refreshActions();
}

void PlanningPage::discard()
{
    m_task.reset();
    m_draft = {};
    m_edits->clear();
    m_model->clear();
    m_leftOut->clear();
    m_stack->setCurrentIndex(0);
    refreshActions();
}

void PlanningPage::setDraft(const PlanDraft &draft)
{
    m_draft = draft;
    const QModelIndex before = m_board->currentIndex();
    m_model->setBoard(m_task, m_draft);
    m_leftOut->setContent(m_task, m_draft);
    if (before.isValid() && !m_board->currentIndex().isValid())
        m_board->setCurrentIndex(m_model->index(before.row(), before.column()));
    refreshFigures();
}

void PlanningPage::change(const PlanDraft &draft, const QString &name)
{
    if (draft == m_draft)
        return;
    m_edits->push(new BoardEdit(name, m_draft, draft, [this](const PlanDraft &shown) { setDraft(shown); }));
    refreshActions();
}

std::optional<planning::CandidateIndex> PlanningPage::current() const
{
    if (!m_task)
        return std::nullopt;
    return m_leftOut->hasKeyboard() ? m_leftOut->current() : m_model->candidateAt(m_board->currentIndex());
}

QString PlanningPage::nameOf(planning::CandidateIndex candidate) const
{
    return m_task->candidates.at(static_cast<std::size_t>(candidate)).name;
}

void PlanningPage::take(std::optional<planning::CandidateIndex> candidate)
{
    if (m_progress->isRunning())
        return;
    m_model->setMoving(candidate);
    m_hint->setText(candidate ? tr("Moving %1: choose a place.").arg(nameOf(*candidate)) : QString());
    refreshActions();
}

void PlanningPage::put(planning::CandidateIndex candidate, const planning::Place &place)
{
    if (!m_task || m_progress->isRunning())
        return;
    const PlanMove move = moved(*m_task, m_draft, candidate, place);
    if (!move.isPossible()) {
        m_hint->setText(inWords(move.reasons));
        emit messageRequested(Tone::Attention, inWords(move.reasons));
        return;
    }
    take(std::nullopt);
    change(move.draft, tr("move of %1").arg(nameOf(candidate)));
    m_board->setCurrentIndex(m_model->indexOf(place));
}

void PlanningPage::putHere()
{
    const auto candidate = m_model->moving();
    if (!candidate)
        return;
    if (const auto place = m_model->placeAt(m_board->currentIndex()))
        put(*candidate, *place);
    else
        emit messageRequested(Tone::Attention, m_model->reasonAt(m_board->currentIndex()));
}

void PlanningPage::togglePin()
{
    if (const auto candidate = current())
        change(withPinToggled(m_draft, *candidate), tr("pin of %1").arg(nameOf(*candidate)));
}

void PlanningPage::leaveOut()
{
    if (const auto candidate = current())
        change(withoutCandidate(m_draft, *candidate), tr("leaving out of %1").arg(nameOf(*candidate)));
}

void PlanningPage::apply()
{
    if (!m_task || m_draft.plan.sessions.empty())
        return;
    const auto sessions = static_cast<int>(m_draft.plan.sessions.size());
    const auto left = static_cast<int>(planning::unscheduledIn(m_task->problem, m_draft.plan).size());
    const int heard = static_cast<int>(m_task->candidates.size()) - left;
    if (!confirm(this,
                 {tr("Apply this plan?"),
                  tr("%n session(s) will be created, with their juries constituted.", nullptr, sessions) +
                      u'\n' + tr("%n defence(s) will be scheduled.", nullptr, heard) + u'\n' +
                      tr("%n candidate(s) will stay without a place.", nullptr, left),
                  tr("Apply")}))
        return;
    m_progress->start(tr("Writing the plan"), 0);
    m_writer->perform<AppliedPlan>(
        *this,
        [by = m_services.desk.actor(), task = m_task, plan = m_draft.plan](Context &context,
                                                                           const ProgressCallback &) {
            return JuryPlanning(context).apply(by, *task, plan);
        },
        [this](const Result<AppliedPlan> &applied) {
            m_progress->dismiss();
            if (!applied) {
                emit messageRequested(Tone::Negative, sentence(applied.error()));
                refreshActions();
                return;
            }
            discard();
            emit messageRequested(Tone::Positive, tr("%n session(s) planned.", nullptr,
                                                     static_cast<int>(applied->sessions.size())));
        });
    refreshActions();
}

void PlanningPage::refreshFigures()
{
    if (!m_task)
        return;
    const planning::CostBreakdown cost = planning::costOf(m_task->problem, m_draft.plan);
    const qint64 total = cost.total(m_task->problem.weights);
    const double gap =
        total > 0 ? 100.0 * static_cast<double>(total - m_bound) / static_cast<double>(total) : 0.0;
    m_certificate->setText(total <= m_bound
                               ? tr("Proven optimal")
                               : tr("At most %1 % above the optimum").arg(QLocale().toString(gap, 'f', 1)));
    const auto all = static_cast<qint64>(m_task->candidates.size());
    m_figures->setText(
        tr("Defences placed: %1 of %2").arg(all - cost.unscheduled).arg(all) + u'\n' +
        tr("Sessions: %1").arg(cost.sessions) + u'\n' + tr("Juror days: %1").arg(cost.jurorDays) + u'\n' +
        tr("Empty slots: %1").arg(cost.holes) + u'\n' + tr("Panels of one gender: %1").arg(cost.oneGender));
}

void PlanningPage::refreshActions()
{
    const bool isBusy = m_progress->isRunning();
    const bool hasPlan = m_task != nullptr && m_stack->currentIndex() == 1;
    const Actor &actor = m_services.desk.actor();
    m_propose->setEnabled(!isBusy);
    m_editFrame->setEnabled(!isBusy);
    m_discard->setEnabled(hasPlan && !isBusy);
    const Blockers rights = rightBlockers(actor, Right::ConstituteSession);
    Refusal &refusal = Refusal::of(*m_apply);
    if (!hasPlan || isBusy || m_draft.plan.sessions.empty())
        refusal.setReason(tr("There is no plan to apply: propose one first."));
    else
        refusal.setReasons(rights, tr("Shows what will be written, then writes it"));
    const auto candidate = hasPlan && !isBusy ? current() : std::nullopt;
    const bool isPlaced = candidate && placeOf(m_draft.plan, *candidate).has_value();
    m_take->setEnabled(candidate.has_value());
    m_put->setEnabled(hasPlan && m_model->moving().has_value());
    m_pin->setEnabled(isPlaced);
    m_leaveOut->setEnabled(isPlaced);
    m_undo->setEnabled(m_edits->canUndo() && !isBusy);
    m_undo->setText(m_edits->canUndo() ? tr("&Undo: %1").arg(m_edits->undoText()) : tr("&Undo"));
    m_redo->setEnabled(m_edits->canRedo() && !isBusy);
    m_redo->setText(m_edits->canRedo() ? tr("R&edo: %1").arg(m_edits->redoText()) : tr("R&edo the move"));
}

void PlanningPage::retranslate()
{
    m_propose->setText(tr("&Propose a plan"));
    m_editFrame->setText(tr("&Frame of the plan…"));
    m_editFrame->setIconText(tr("Frame"));
    m_apply->setText(tr("&Apply the plan…"));
    m_apply->setIconText(tr("Apply"));
    m_discard->setText(tr("&Discard the plan"));
    m_discard->setIconText(tr("Discard"));
    m_take->setText(tr("&Move the candidate"));
    m_put->setText(tr("&Hear the candidate here"));
    m_pin->setText(tr("P&in or free the candidate"));
    m_leaveOut->setText(tr("&Leave the candidate out"));
    m_board->setAccessibleName(tr("Plan of the juries"));
    m_empty->setText(
        Icon::CalendarClock,
        tr("No plan yet. Choose the half-days and rooms in the frame, then have a plan proposed: "
           "nothing is written before you apply it."));
    refreshFigures();
    refreshActions();
    emit titleChanged();
}

} // namespace parchemin::ui
