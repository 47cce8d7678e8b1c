#include "parchemin/ui/blockspage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/blocks/blockacts.h"
#include "ui/blocks/blockdetail.h"
#include "ui/blocks/blockqueuepanel.h"
#include "ui/blocks/resultcard.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/equivalencewords.h"
#include "ui/dossier/fixguidance.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

PagePlace BlocksPage::place()
{
    return {pageid::blocks, Icon::BadgeCheck, NavigationGroup::Work, [] { return tr("Blocks to validate"); },
            Audience::Mentors};
}

BlocksPage::BlocksPage(const PageServices &services, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_validate(makeAction(this, Icon::BadgeCheck, u"Ctrl+Return"_s))
    , m_why(makeAction(this, Icon::Info, u"Ctrl+Return"_s))
    , m_recognise(makeAction(this, Icon::Award, u"Ctrl+Shift+G"_s))
    , m_cancel(makeAction(this, Icon::Ban, u"Ctrl+Shift+Del"_s))
    , m_withdraw(makeAction(this, Icon::RotateBack))
    , m_undo(makeAction(this, Icon::Undo))
    , m_checkAll(makeAction(this, Icon::Check, u"Ctrl+A"_s))
    , m_open(makeAction(this, Icon::FolderOpen, u"Ctrl+D"_s))
    , m_find(makeAction(this, Icon::Search, u"Ctrl+F"_s))
    , m_refresh(makeAction(this, Icon::Refresh, u"F5"_s))
    , m_queue(new BlockQueuePanel(services, this))
    , m_detail(new BlockDetail(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_progress(new ProgressStrip(this))
    , m_resultRoom(new QWidget(this))
    , m_results(new ResultCard(m_resultRoom))
    , m_acts(new BlockActs(services, *this))
{
    makeFrame();
    makeActions();
    connectParts();
    retranslate();
}

void BlocksPage::makeFrame()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_detail);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_results->setObjectName(u"blockResults"_s);
    auto *results = new QVBoxLayout(m_resultRoom);
    results->setContentsMargins(16, 14, 16, 0);
    results->addWidget(m_results);
    m_resultRoom->hide();
    column->addWidget(m_progress);
    column->addWidget(m_resultRoom);
    column->addWidget(m_stack, 1);
    auto *columns = new QSplitter(this);
    columns->setObjectName(u"blocksSplitter"_s);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    m_queue->setMinimumWidth(300);
    columns->addWidget(m_queue);
    columns->addWidget(right);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setSizes({380, 860});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(columns);
    forwardFocus(*this, *m_queue);
}

void BlocksPage::makeActions()
{
    connect(m_validate, &QAction::triggered, this, [this] { m_acts->validate(m_queue->chosen()); });
    connect(m_why, &QAction::triggered, this, &BlocksPage::explain);
    connect(m_recognise, &QAction::triggered, this, [this] {
        const bool isMissing = m_queue->queue() != BlockQueue::Validated;
        m_acts->recognise(isMissing ? m_queue->current() : std::nullopt);
    });
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (const Dossier *dossier = m_detail->dossier())
            m_acts->cancel(*dossier, m_detail->block());
    });
    connect(m_withdraw, &QAction::triggered, this, [this] {
        if (const Dossier *dossier = m_detail->dossier())
            m_acts->withdrawEquivalence(*dossier, m_detail->block());
    });
    connect(m_undo, &QAction::triggered, m_acts, &BlockActs::undoLast);
    connect(m_checkAll, &QAction::triggered, m_queue, &BlockQueuePanel::toggleAllChecked);
    connect(m_open, &QAction::triggered, this, [this] {
        leadTo({pageid::candidates, {}}, m_detail->block());
    });
    connect(m_find, &QAction::triggered, m_queue, &BlockQueuePanel::focusSearch);
    connect(m_refresh, &QAction::triggered, m_queue, &BlockQueuePanel::reload);
    setHeaderActions({m_why, m_cancel, m_withdraw, m_recognise, m_open}, m_validate);
    setUndoAction(m_undo);
    setMenuEntries({{MainMenu::Edit, m_checkAll},
                    {MainMenu::Edit, m_find},
                    {MainMenu::Dossier, m_validate},
                    {MainMenu::Dossier, m_why},
                    {MainMenu::Dossier, m_recognise},
                    {MainMenu::Dossier, m_cancel},
                    {MainMenu::Dossier, m_withdraw},
                    {MainMenu::Dossier, m_open},
                    {MainMenu::Dossier, m_refresh}});
}

void BlocksPage::connectParts()
{
    const auto refuse = [this](const QString &text) {
        emit messageRequested(Tone::Negative, text);
    };
    connect(m_queue, &BlockQueuePanel::currentChanged, this, &BlocksPage::showCurrent);
    connect(m_queue, &BlockQueuePanel::checkedChanged, this, &BlocksPage::refreshActions);
    connect(m_queue, &BlockQueuePanel::queueChanged, this, &BlocksPage::refreshActions);
    connect(m_queue, &BlockQueuePanel::opened, m_open, &QAction::trigger);
    connect(m_queue, &BlockQueuePanel::counted, this, [this](int waiting) { setCount(waiting); });
    connect(m_queue, &BlockQueuePanel::failed, this,
            [refuse](const Error &error) { refuse(sentence(error)); });
    connect(m_detail, &BlockDetail::fixRequested, this, &BlocksPage::followFix);
    connect(&m_services.desk, &Desk::changed, this, [this] {
        refreshActions();
        m_queue->reload();
    });
    connect(&m_services.context.announcer, &Announcer::acted, this, [this] {
        if (!m_acts->isRunning()) // a run reads once at its end
            m_queue->reloadSoon();
    });
    connect(m_acts, &BlockActs::refused, this, refuse);
    connect(m_acts, &BlockActs::done, this, [this](const QString &text) {
        m_resultRoom->hide(); // a later act may have taken back what it lists
        emit messageRequested(Tone::Positive, text);
    });
    connect(m_acts, &BlockActs::undoableChanged, this, &BlocksPage::refreshActions);
    connect(m_acts, &BlockActs::progressed, this, &BlocksPage::showProgress);
    connect(m_results, &ResultCard::closed, m_resultRoom, &QWidget::hide);
    connect(m_progress, &ProgressStrip::cancelRequested, m_acts, &BlockActs::stop);
    connect(m_acts, &BlockActs::finished, this,
            [this](const std::vector<ValidationRun::Outcome> &outcomes, int asked) {
                m_progress->dismiss(); // the list of results says how it went
                m_results->setOutcomes(outcomes, asked);
                const bool isPlain = asked == 1 && !outcomes.empty() && outcomes.front().validation;
                m_resultRoom->setVisible(!isPlain); // one success needs no list
                m_queue->reload();
                refreshActions();
                if (isVisible() && !isAncestorOf(QApplication::focusWidget()))
                    m_queue->setFocus(); // the button in the header was not possible meanwhile
                if (m_undo->isEnabled())
                    emit undoOffered(summaryOf(outcomes, asked) + u'.', m_undo);
            });
}

void BlocksPage::goTo(const Destination &destination)
{
    if (destination.view == u"not-yet"_s) {
        m_queue->showQueue(BlockQueue::NotYet);
    } else if (destination.view == u"validated"_s) {
        m_queue->showQueue(BlockQueue::Validated);
    } else {
        m_queue->showQueue(BlockQueue::Ready);
    }
    if (destination.candidacy && destination.block)
        m_queue->choose({*destination.candidacy, *destination.block});
}

QVariantMap BlocksPage::filterState() const
{
    return m_queue->filterState();
}

void BlocksPage::restoreFilterState(const QVariantMap &state)
{
    m_queue->restoreFilterState(state);
}

ListMaker BlocksPage::listMaker() const
{
    return m_queue->listMaker();
}

QString BlocksPage::listTitle() const
{
    return m_queue->listTitle();
}

void BlocksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void BlocksPage::showCurrent()
{
    const std::optional<QueuedBlock> item = m_queue->current();
    m_detail->clear();
    m_stack->setCurrentWidget(m_empty);
    if (item) {
        const Context &context = m_services.context;
        auto dossier = loadDossier(context.database(), context.rules, item->candidacy, context.clock.today());
        if (!dossier) {
            emit messageRequested(Tone::Negative, sentence(dossier.error()));
            return;
        }
        const BlockFacts &facts = factsOf(*dossier, item->block);
        std::optional<FrozenGrid> grid;
        if (facts.validation) {
            const auto frozen = frozenGrid(context.database(), facts.validation->id);
            grid = frozen ? std::optional(*frozen) : std::nullopt;
        } else if (facts.evaluation) {
            grid = frozenGrid(*facts.block, *facts.evaluation);
        }
        m_detail->setContent(*std::move(dossier), item->block, grid);
        m_stack->setCurrentWidget(m_detail);
    }
    refreshActions();
}

Blockers BlocksPage::reasonsAgainst() const
{
    if (m_queue->checkedCount() > 0)
        return rightBlockers(m_services.desk.actor(), Right::ValidateBlock);
    const Dossier *dossier = m_detail->dossier();
    return dossier == nullptr ? Blockers{}
                              : validationReasons(*dossier, m_detail->block(), m_services.desk.actor());
}

void BlocksPage::refreshActions()
{
    const Actor &actor = m_services.desk.actor();
    m_queue->setCheckable(roleFor(actor, Right::ValidateBlock).has_value());
    refreshValidate(m_queue->checkedCount());
    const bool isAcquiredList = m_queue->queue() == BlockQueue::Validated;
    const bool hasBlock = m_detail->dossier() != nullptr;
    const bool mayCancel = roleFor(actor, Right::CancelValidation).has_value();
    m_cancel->setVisible(isAcquiredList && hasBlock);
    m_cancel->setEnabled(isAcquiredList && hasBlock && mayCancel);
    m_cancel->setToolTip(mayCancel ? tr("Cancel this validation, with a second person")
                                   : asList(rightBlockers(actor, Right::CancelValidation)));
    const bool mayGrant = roleFor(actor, Right::ValidateBlock).has_value();
    m_recognise->setEnabled(mayGrant && !m_acts->isRunning());
    m_recognise->setToolTip(mayGrant
                                ? tr("By equivalence, whole or partial, or prior proof, with its legal note")
                                : asList(rightBlockers(actor, Right::ValidateBlock)));
    m_withdraw->setVisible(hasBlock &&
                           !equivalencesOf(m_detail->dossier()->equivalences, m_detail->block()).empty());
    m_withdraw->setEnabled(m_withdraw->isVisible() && mayGrant);
    m_withdraw->setToolTip(mayGrant ? tr("Take back a partial equivalence of this block, with a reason")
                                    : asList(rightBlockers(actor, Right::ValidateBlock)));
    m_checkAll->setEnabled(mayGrant && m_queue->queue() == BlockQueue::Ready);
    m_open->setEnabled(hasBlock);
    const QString undoable = m_acts->undoable();
    m_undo->setEnabled(!undoable.isEmpty() && mayCancel);
    m_undo->setText(undoable.isEmpty() ? tr("&Undo") : tr("&Undo: validation of %1…").arg(undoable));
}

void BlocksPage::refreshValidate(std::size_t count)
{
    const Blockers reasons = reasonsAgainst();
    const bool hasBlock = count > 0 || m_detail->dossier() != nullptr;
    const bool isPossible = hasBlock && reasons.empty() && !m_acts->isRunning();
    const bool isAcquired = contains(reasons, BlockerCode::BlockAlreadyValidated);
    m_validate->setVisible(!isAcquired);
    m_validate->setEnabled(isPossible);
    if (count > 0) {
        m_validate->setText(tr("&Validate %n block(s)", nullptr, static_cast<int>(count)));
    } else {
        m_validate->setText(hasBlock ? tr("&Validate block %1").arg(m_detail->block()) : tr("&Validate"));
    }
    if (!hasBlock) {
        m_validate->setToolTip(tr("Choose a block in the list"));
    } else {
        m_validate->setToolTip(reasons.empty() ? tr("Acquired for life")
                                               : tr("Not yet possible:") + u'\n' + asList(reasons));
    }
    m_validate->setWhatsThis(m_validate->toolTip());
    m_why->setVisible(hasBlock && !reasons.empty() && !isAcquired);
    m_why->setEnabled(m_why->isVisible());
    m_why->setToolTip(m_validate->toolTip());
}

void BlocksPage::followFix(FixAction fix, std::optional<int> block)
{
    if (fix == FixAction::ValidateBlock && m_validate->isEnabled()) {
        m_validate->trigger();
    } else if (fix == FixAction::ChangeUser) {
        emit userChangeRequested();
    } else {
        leadTo(pageFor(fix).value_or(FixPage{pageid::candidates, {}}), block.value_or(m_detail->block()));
    }
}

void BlocksPage::leadTo(const FixPage &page, int block)
{
    const Dossier *dossier = m_detail->dossier();
    if (dossier == nullptr)
        return;
    Destination destination{
        .page = page.page, .candidacy = dossier->facts.candidacy.id, .block = block, .view = page.view};
    if (const std::optional<Submission> &submission = factsOf(*dossier, block).submission)
        destination.submission = submission->id;
    emit destinationRequested(destination);
}

void BlocksPage::explain()
{
    emit messageRequested(Tone::Attention, tr("Block %1 cannot be validated yet:").arg(m_detail->block()) +
                                               u'\n' + asList(reasonsAgainst()));
}

void BlocksPage::showProgress(int done, int total)
{
    if (total > 1 && !m_progress->isRunning())
        m_progress->start(tr("Validating blocks"), total);
    m_progress->setDone(done);
    refreshActions();
}

void BlocksPage::retranslate()
{
    m_why->setText(tr("&Why not?"));
    m_recognise->setText(tr("&Grant a block…"));
    m_recognise->setIconText(tr("Grant a block"));
    m_cancel->setText(tr("&Cancel the validation…"));
    m_cancel->setIconText(tr("Cancel the validation"));
    m_withdraw->setText(tr("&Take back an equivalence…"));
    m_withdraw->setIconText(tr("Take back an equivalence"));
    m_checkAll->setText(tr("Check &all blocks"));
    m_open->setText(tr("&Open the dossier"));
    m_find->setText(tr("&Find a block"));
    m_refresh->setText(tr("&Refresh"));
    m_empty->setText(Icon::BadgeCheck, tr("Choose a block in the list to see its grid."));
    m_detail->retranslate();
    refreshActions();
    emit titleChanged();
}

} // namespace parchemin::ui
