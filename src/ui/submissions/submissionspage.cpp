#include "parchemin/ui/submissionspage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <chrono>
#include <functional>

#include "ui/elidedlabel.h"
#include "ui/submissions/depositacts.h"
#include "ui/submissions/draftkeeper.h"
#include "ui/submissions/earlierpane.h"
#include "ui/submissions/evaluationacts.h"
#include "ui/submissions/evaluationcolumns.h"
#include "ui/submissions/evaluationpanel.h"
#include "ui/submissions/filechoosers.h"
#include "ui/submissions/filedrop.h"
#include "ui/submissions/fileviewer.h"
#include "ui/submissions/submissionactions.h"
#include "ui/submissions/submissionqueuepanel.h"
#include "ui/tieaccountaction.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// What is left of a conditional pass is told anew that often.
constexpr std::chrono::seconds clockPace(30);

} // namespace

SubmissionsPage::Outside SubmissionsPage::desktop()
{
    return {desktopOpener(), copyChooser(), filesChooser()};
}

PagePlace SubmissionsPage::place()
{
    return {pageid::submissions, Icon::Inbox, NavigationGroup::Work, [] { return tr("To evaluate"); },
            Audience::Mentors};
}

SubmissionsPage::SubmissionsPage(const PageServices &services, Outside outside, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_actions(new SubmissionActions(this))
    , m_tie(new TieAccountAction(services.desk, *this))
    , m_queue(new SubmissionQueuePanel(services, this))
    , m_viewer(new FileViewer(services, {std::move(outside.open), std::move(outside.saveAs)}, this))
    , m_earlier(new EarlierPane(m_actions->copyEarlier, this))
    , m_panel(new EvaluationPanel({m_actions->rework, m_actions->conditional, m_actions->validated},
                                  {m_actions->comment, m_actions->bank, m_actions->reference}, this))
    , m_work(new EvaluationColumns(*m_viewer, *m_earlier, *m_panel, this))
    , m_empty(new EmptyState(this))
    , m_columns(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_keys(new ElidedLabel(this))
    , m_saving(new QLabel(this))
    , m_keeper(new DraftKeeper(services.context, this))
    , m_acts(new EvaluationActs(services, *this))
    , m_deposits(new DepositActs(services, std::move(outside.files), *this))
    , m_undo(new QUndoStack(this))
{
    makeFrame();
    connectActions();
    connectGrid();
    connectParts();
    retranslate();
    m_queue->reload();
}

SubmissionsPage::~SubmissionsPage()
{
    m_keeper->flush();
    // Both speak while they die, after this page is no page any more.
    disconnect(m_keeper, nullptr, this, nullptr);
    disconnect(m_undo, nullptr, this, nullptr);
}

void SubmissionsPage::makeFrame()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    m_columns->setObjectName(u"submissionsSplitter"_s);
    m_columns->addWidget(m_queue);
    m_columns->addWidget(m_stack);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({236, 1000});
    for (QSplitter *splitter : {m_columns, static_cast<QSplitter *>(m_work)}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_empty->setAction(m_actions->deposit);
    m_queue->setDepositAction(m_actions->deposit);
    m_queue->setTieAction(m_tie);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_columns, 1);
    column->addWidget(makeStatusLine());
    forwardFocus(*this, *m_queue);
}

QWidget *SubmissionsPage::makeStatusLine()
{
    auto *line = new QFrame(this);
    line->setProperty("variant", u"statusLine"_s);
    m_keys->setObjectName(u"evaluationKeys"_s);
    m_keys->setProperty("variant", u"small"_s);
    m_saving->setObjectName(u"draftState"_s);
    m_saving->setProperty("variant", u"small"_s);
    m_keys->setMinimumWidth(0);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_keys, 1);
    row->addWidget(m_saving);
    return line;
}

void SubmissionsPage::connectActions()
{
    const SubmissionActions &all = *m_actions;
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    const auto onDesk = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (!m_desk || !m_keeper->flush())
                return;
            const EvaluationDesk desk = *m_desk; // another may be shown while a dialog is open
            std::invoke(act, *m_acts, desk);
        });
    };
    auto level = levelOrder.begin();
    for (QAction *action : all.levels)
        on(action, [this, chosen = *level++] { rate(chosen); });
    on(all.next, [this] { walk(true); });
    on(all.previous, [this] { walk(false); });
    on(all.competencyUp, [this] { m_panel->grid().move(false); });
    on(all.competencyDown, [this] { m_panel->grid().move(true); });
    on(all.comment, [this] { m_panel->grid().editComment(); });
    on(all.bank, [this] { m_panel->grid().offerComments(); });
    on(all.reference, [this] { insertReference(); });
    on(all.undo, [this] { undo(); });
    on(all.lock, [this] { lockBest(); });
    on(all.validated, [this] { lock(EvaluationOutcome::Validated); });
    on(all.conditional, [this] { lock(EvaluationOutcome::Conditional); });
    on(all.rework, [this] { lock(EvaluationOutcome::ToRework); });
    on(all.correct, [this] { startCorrection(); });
    on(all.giveUp, [this] { giveUpCorrection(); });
    on(all.earlier, [this] { arrange(); });
    on(all.copyEarlier, [this] { copyEarlier(); });
    on(all.refresh, [this] { refreshAll(); });
    on(all.deposit, [this] { m_deposits->deposit({}, {}); });
    on(all.addFiles, [this] {
        if (m_desk)
            m_deposits->addFiles(m_desk->submission);
    });
    on(all.dossier, [this] {
        if (m_desk) {
            emit destinationRequested({.page = pageid::candidates,
                                       .candidacy = m_desk->candidacy.id,
                                       .block = m_desk->submission.block});
        }
    });
    onDesk(all.sendBack, &EvaluationActs::sendBack);
    onDesk(all.withdraw, &EvaluationActs::withdraw);
    onDesk(all.fraud, &EvaluationActs::suspectFraud);
    onDesk(all.closeFraud, &EvaluationActs::closeFraud);
    connect(m_undo, &QUndoStack::canUndoChanged, this, &SubmissionsPage::refreshActions);
    setHeaderActions({all.correct, all.giveUp, all.addFiles, all.sendBack, all.closeFraud, all.earlier,
                      all.previous, all.next},
                     nullptr);
    setUndoAction(all.undo);
    std::vector<MenuEntry> entries = all.menuEntries();
    const QList<QAction *> viewing = m_viewer->menuActions();
    for (QAction *action : viewing) {
        entries.push_back({MainMenu::View, action});
        connect(action, &QAction::triggered, this, &SubmissionsPage::bringFileForward);
    }
    setMenuEntries(std::move(entries));
}

void SubmissionsPage::connectParts()
{
    connect(m_queue, &SubmissionQueuePanel::chosen, this, &SubmissionsPage::open);
    connect(m_queue, &SubmissionQueuePanel::gridRequested, this, [this] { m_panel->grid().focusCurrent(); });
    connect(m_queue, &SubmissionQueuePanel::counted, this,
            [this](qint64 total) { setCount(static_cast<int>(total)); });
    connect(m_queue, &SubmissionQueuePanel::failed, this, &SubmissionsPage::tell);
    connect(m_queue, &SubmissionQueuePanel::loaded, this, [this] {
        if (m_isFresh && m_queue->first())
            open(*m_queue->first());
        refreshActions();
    });
    connect(m_earlier, &EarlierPane::closeRequested, this, [this] { m_actions->earlier->trigger(); });
    connect(m_viewer, &FileViewer::failed, this, &SubmissionsPage::tell);
    connect(m_viewer, &FileViewer::saved, this, [this](const QString &path) {
        emit messageRequested(Tone::Positive, tr("A copy was written to %1.").arg(path));
    });
    connect(&m_panel->outcome(), &OutcomePanel::commentTyped, this, [this](const QString &comment) {
        m_keeper->change([&comment](EvaluationDraft &draft) { draft.comment = comment; });
    });
    connect(m_keeper, &DraftKeeper::changed, this, &SubmissionsPage::presentDraft);
    connect(m_keeper, &DraftKeeper::stateChanged, this, &SubmissionsPage::refreshSaving);
    connect(&m_services.desk, &Desk::changed, this, [this] {
        if (!m_keeper->flush())
            tell(*m_keeper->error());
        m_keeper->forget();
        refreshAll();
        m_isFresh = !m_desk; // whoever sits down begins with the first of his own
    });
    connect(&m_services.context.announcer, &Announcer::acted, this, &SubmissionsPage::refreshAll);
    connect(m_acts, &EvaluationActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_acts, &EvaluationActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    connect(m_deposits, &DepositActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_deposits, &DepositActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    connect(m_deposits, &DepositActs::deposited, this, [this](SubmissionId submission) {
        open(submission);
        m_panel->grid().focusCurrent();
    });
    connect(new FileDrop(*this), &FileDrop::dropped, this, [this](const QStringList &files) {
        if (m_desk && m_desk->submission.state == SubmissionState::Conditional) {
            m_deposits->addFiles(m_desk->submission, files);
        } else {
            m_deposits->deposit({}, {}, files);
        }
    });
    m_minute.setInterval(clockPace);
    connect(&m_minute, &QTimer::timeout, this, &SubmissionsPage::refreshNotice);
    m_minute.start();
}

QString SubmissionsPage::title() const
{
    return m_desk ? tr("Evaluate a submission") : navigationText();
}

ListMaker SubmissionsPage::listMaker() const
{
    return m_queue->listMaker();
}

void SubmissionsPage::refreshAll()
{
    m_queue->reload();
    reloadDesk();
}

void SubmissionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SubmissionsPage::hideEvent(QHideEvent *event)
{
    m_keeper->flush();
    Page::hideEvent(event);
}

void SubmissionsPage::tell(const Error &error)
{
    emit messageRequested(Tone::Negative, sentence(error));
}

void SubmissionsPage::retranslate()
{
    m_actions->retranslate();
    m_tie->retranslate();
    m_viewer->retranslate();
    m_earlier->retranslate();
    m_panel->retranslate();
    m_empty->setText(Icon::Inbox, tr("Choose a submission in the queue to evaluate it, or hand one in."));
    refreshActions();
    refreshNotice();
    refreshSaving();
    emit titleChanged();
}

} // namespace parchemin::ui
