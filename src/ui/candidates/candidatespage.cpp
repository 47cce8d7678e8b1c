#include "parchemin/ui/candidatespage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/candidates/bulkdialog.h"
#include "ui/candidates/candidatelistcontent.h"
#include "ui/candidates/candidatelistpanel.h"
#include "ui/candidates/filterstate.h"
#include "ui/documents/documentspanel.h"
#include "ui/documents/documentwindow.h"
#include "ui/dossier/blocktabs.h"
#include "ui/dossier/candidacypanel.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/dossiermenu.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/dossierview.h"
#include "ui/dossier/fixfollower.h"
#include "ui/submissions/depositacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString columnsName = u"candidatesSplitter"_s;
const QString matrixKey = u"matrix"_s;

} // namespace

PagePlace CandidatesPage::place()
{
    return {pageid::candidates, Icon::Users, NavigationGroup::Work, [] { return tr("Candidates"); },
            Audience::Mentors};
}

CandidatesPage::CandidatesPage(const PageServices &services, FileChooser chooser, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_validate(makeAction(this, Icon::BadgeCheck, u"Ctrl+Return"_s))
    , m_attest(makeAction(this, Icon::FileDown, u"Ctrl+B"_s))
    , m_parchment(makeAction(this, Icon::Award, u"Ctrl+Shift+P"_s))
    , m_success(makeAction(this, Icon::FileCheck, u"Ctrl+H"_s))
    , m_passport(makeAction(this, Icon::FileText, u"Ctrl+T"_s))
    , m_export(makeAction(this, Icon::Download, u"Ctrl+E"_s))
    , m_enlarge(makeAction(this, Icon::Eye, u"Ctrl+Shift+E"_s))
    , m_find(makeAction(this, Icon::Search, u"Ctrl+F"_s))
    , m_import(makeAction(this, Icon::Upload, u"Ctrl+I"_s))
    , m_showDocuments(makeAction(this, Icon::FileText, u"Ctrl+D"_s))
    , m_past(makeAction(this, Icon::History, u"Ctrl+Shift+Y"_s))
    , m_refresh(makeAction(this, Icon::Refresh, u"F5"_s))
    , m_several(makeAction(this, Icon::Users, u"Ctrl+Shift+B"_s))
    , m_matrix(makeAction(this, Icon::Dashboard, u"F4"_s))
    , m_list(new CandidateListPanel(services, this))
    , m_view(new DossierView(services, m_export, m_enlarge, this))
    , m_documents(&m_view->tabs().documents())
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_columns(new QSplitter(this))
    , m_acts(new DossierActs(services, std::move(chooser), *this))
    , m_deposits(new DepositActs(services, filesChooser(), *this))
    , m_menu(new DossierMenu(services, *this))
{
    makeFrame();
    makeActions();
    connectParts();
    retranslate();
    refreshActions();
}

void CandidatesPage::makeFrame()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_list->setFirstSteps(m_menu->action(DossierAct::Enrol), m_import);
    m_columns->setObjectName(columnsName);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_list->setMinimumWidth(260);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_stack);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({322, 900});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
    forwardFocus(*this, *m_list);
}

void CandidatesPage::makeActions()
{
    const auto onDossier = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const Dossier *dossier = dossierShown())
                act(*dossier);
        });
    };
    onDossier(m_validate,
              [this](const Dossier &dossier) { m_acts->validateBlock(dossier, m_view->chosenBlock()); });
    onDossier(m_attest, [this](const Dossier &dossier) { m_acts->issueAttestation(dossier); });
    onDossier(m_parchment, [this](const Dossier &dossier) { m_acts->issueParchment(dossier); });
    onDossier(m_success, [this](const Dossier &dossier) { m_acts->issueSuccessAttestation(dossier); });
    onDossier(m_passport, [this](const Dossier &dossier) { m_acts->issuePassport(dossier); });
    onDossier(m_export, [this](const Dossier &dossier) {
        if (const OfficialDocument *document = m_documents->current())
            m_acts->exportDocument(dossier, *document);
    });
    onDossier(m_past, [this](const Dossier &dossier) {
        emit destinationRequested(
            {.page = pageid::journal, .candidacy = dossier.facts.candidacy.id, .view = u"as-of"_s});
    });
    connect(m_enlarge, &QAction::triggered, this, &CandidatesPage::enlarge);
    connect(m_find, &QAction::triggered, m_list, &CandidateListPanel::focusSearch);
    connect(m_showDocuments, &QAction::triggered, this, &CandidatesPage::showDocuments);
    connect(m_several, &QAction::triggered, this, &CandidatesPage::actOnSeveral);
    connect(m_refresh, &QAction::triggered, this, &CandidatesPage::refreshAll);
    connect(m_import, &QAction::triggered, this,
            [this] { emit destinationRequested({.page = pageid::exchanges, .view = u"import"_s}); });
    m_view->candidacyPanel().offerActs(*m_menu);
    m_matrix->setCheckable(true);
    connect(m_matrix, &QAction::toggled, this, &CandidatesPage::showMatrix);
    setHeaderActions({m_matrix, m_parchment, m_attest}, m_validate);
    std::vector<MenuEntry> entries = m_menu->entries();
    entries.insert(entries.end(), {{MainMenu::Edit, m_find},
                                   {MainMenu::View, m_matrix},
                                   {MainMenu::Dossier, m_validate},
                                   {MainMenu::Dossier, m_several},
                                   {MainMenu::Dossier, m_import},
                                   {MainMenu::Dossier, m_past},
                                   {MainMenu::Dossier, m_refresh},
                                   {MainMenu::Documents, m_showDocuments},
                                   {MainMenu::Documents, m_attest},
                                   {MainMenu::Documents, m_parchment},
                                   {MainMenu::Documents, m_success},
                                   {MainMenu::Documents, m_passport},
                                   {MainMenu::Documents, m_export},
                                   {MainMenu::Documents, m_enlarge}});
    setMenuEntries(std::move(entries));
}

void CandidatesPage::connectParts()
{
    connect(m_list, &CandidateListPanel::currentChanged, this, &CandidatesPage::reloadDossier);
    connect(m_list, &CandidateListPanel::dossierRequested, m_view, &DossierView::focusBlocks);
    connect(m_list, &CandidateListPanel::cellOpened, this, &CandidatesPage::openCell);
    connect(m_list, &CandidateListPanel::failed, this, &CandidatesPage::tell);
    connect(m_documents, &DocumentsPanel::failed, this, &CandidatesPage::tell);
    connect(m_view, &DossierView::blockChosen, this, &CandidatesPage::refreshActions);
    auto *fixes = new FixFollower(*m_view, *m_menu, this);
    connect(m_view, &DossierView::fixRequested, fixes, &FixFollower::follow);
    connect(fixes, &FixFollower::validationRequested, this, [this] {
        if (m_validate->isEnabled()) {
            m_validate->trigger();
        } else {
            Refusal::of(*m_validate).explain();
        }
    });
    connect(fixes, &FixFollower::userChangeRequested, this, &Page::userChangeRequested);
    connect(fixes, &FixFollower::destinationRequested, this, &Page::destinationRequested);
    connect(m_view, &DossierView::filesDropped, this, [this](int block, const QStringList &files) {
        if (const Dossier *dossier = m_view->dossier())
            m_deposits->deposit(dossier->facts.candidacy.id, block, files);
    });
    connect(m_deposits, &DepositActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(&m_services.desk, &Desk::changed, this, &CandidatesPage::heedReader);
    connect(&m_services.context.announcer, &Announcer::acted, this, &CandidatesPage::refreshAll);
    connect(m_acts, &DossierActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_acts, &DossierActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    connect(m_menu, &DossierMenu::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_menu, &DossierMenu::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    connect(m_menu, &DossierMenu::explained, this,
            [this](const QString &text) { emit messageRequested(Tone::Attention, text); });
    connect(m_menu, &DossierMenu::opened, this, &CandidatesPage::open);
    connect(m_acts, &DossierActs::documentIssued, this, [this](DocumentId document) {
        showDocuments();
        m_documents->choose(document);
    });
}

QString CandidatesPage::title() const
{
    const Dossier *dossier = dossierShown();
    return dossier == nullptr ? navigationText() : displayName(dossier->facts.person.details);
}

QVariantMap CandidatesPage::viewState() const
{
    return m_matrix->isChecked() ? QVariantMap{{matrixKey, true}} : QVariantMap();
}

void CandidatesPage::restoreViewState(const QVariantMap &state)
{
    m_matrix->setChecked(state.value(matrixKey).toBool());
}

QVariantMap CandidatesPage::filterState() const
{
    return m_list->filterState();
}

void CandidatesPage::restoreFilterState(const QVariantMap &state)
{
    m_list->restoreFilterState(state);
}

ListMaker CandidatesPage::listMaker() const
{
    return candidateListMaker(m_list->filter(),
                              static_cast<int>(m_services.context.rules.current().blocks.size()));
}

void CandidatesPage::searchFor(const QString &text)
{
    m_matrix->setChecked(false);
    m_list->searchFor(text);
}

void CandidatesPage::open(CandidacyId candidacy)
{
    m_matrix->setChecked(false);
    m_list->choose(candidacy);
}

void CandidatesPage::goTo(const Destination &destination)
{
    if (destination.view == u"everybody"_s)
        return m_list->showEverybody();
    if (destination.view == u"admissibility"_s) {
        m_list->showEverybody();
        m_list->restoreFilterState(stateOf({.text = {}, .state = CandidacyState::Admissibility}));
        return;
    }
    if (destination.candidacy)
        open(*destination.candidacy);
    if (destination.block)
        m_view->chooseBlock(*destination.block);
    if (destination.view == u"candidacy"_s) {
        m_view->showSection(DossierView::Section::Candidacy);
    } else if (destination.view == u"history"_s) {
        m_view->showSection(DossierView::Section::History);
    } else {
        m_view->showSection(DossierView::Section::Blocks);
    }
}

void CandidatesPage::openCell(CandidacyId candidacy, std::optional<int> block)
{
    open(candidacy);
    if (block)
        m_view->chooseBlock(*block);
    m_view->focusBlocks();
}

/// The matrix takes the whole page. Its splitter has no name meanwhile: the frame keeps the sizes of named
/// ones, and would keep a dossier without width.
void CandidatesPage::showMatrix(bool isMatrix)
{
    m_columns->setObjectName(isMatrix ? QString() : columnsName);
    m_stack->setVisible(!isMatrix);
    m_list->setForm(isMatrix ? CandidateListPanel::Form::Matrix : CandidateListPanel::Form::Lines);
    refreshActions();
    emit titleChanged();
}

const Dossier *CandidatesPage::dossierShown() const
{
    return m_matrix->isChecked() ? nullptr : m_view->dossier();
}

void CandidatesPage::showDocuments()
{
    m_view->showSection(DossierView::Section::Blocks);
    m_view->tabs().showTab(BlockTabs::Tab::Documents);
    m_view->tabs().focusTabs();
}

void CandidatesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CandidatesPage::reloadDossier()
{
    if (!m_list->current())
        return;
    const Context &context = m_services.context;
    const auto against = readingBlockers(context.database(), m_services.desk.actor(), *m_list->current(),
                                         context.clock.today());
    if (!against || !against->empty()) {
        closeDossier();
        tell(against ? refused(*against) : against.error());
        return;
    }
    auto dossier = loadDossier(context.database(), context.rules, *m_list->current(), context.clock.today());
    if (!dossier) {
        tell(dossier.error());
        return;
    }
    m_view->setDossier(*std::move(dossier));
    m_stack->setCurrentWidget(m_view);
    refreshActions();
    emit titleChanged();
}

void CandidatesPage::closeDossier()
{
    m_view->forgetDossier();
    m_list->chooseNone();
    m_stack->setCurrentWidget(m_empty);
    refreshActions();
    emit titleChanged();
}

/// A mentor's list holds his own candidates; a dossier that is none of his closes without a word.
void CandidatesPage::heedReader()
{
    const std::optional<CandidacyId> open = m_list->current();
    if (open) {
        const Context &context = m_services.context;
        const auto against =
            readingBlockers(context.database(), m_services.desk.actor(), *open, context.clock.today());
        if (!against || !against->empty())
            closeDossier();
    }
    m_list->reload();
    refreshActions();
}

void CandidatesPage::actOnSeveral()
{
    if (m_list->listed().empty()) {
        emit messageRequested(Tone::Neutral, tr("The list is empty: there is nobody to act on."));
        return;
    }
    BulkDialog dialog(m_services, {m_list->selected(), m_list->listed()}, this);
    m_isActingOnSeveral = true;
    dialog.exec();
    m_isActingOnSeveral = false;
    refreshAll();
}

void CandidatesPage::refreshAll()
{
    if (m_isActingOnSeveral)
        return;
    m_list->reload();
    reloadDossier();
}

void CandidatesPage::refreshActions()
{
    const Dossier *dossier = dossierShown();
    const int block = m_view->chosenBlock();
    m_view->setAccommodationView(accommodationView(m_services.desk.actor()));
    m_menu->setDossier(dossier);
    const Blockers reasons =
        dossier == nullptr ? Blockers{} : validationReasons(*dossier, block, m_services.desk.actor());
    m_validate->setVisible(!contains(reasons, BlockerCode::BlockAlreadyValidated));
    m_validate->setText(tr("&Validate block %1").arg(block));
    if (dossier != nullptr) {
        Refusal::of(*m_validate).setReasons(reasons, tr("Block %1 will be acquired for life").arg(block));
    } else {
        Refusal::of(*m_validate).setReason(tr("No dossier is open."));
    }
    for (QAction *action : {m_attest, m_showDocuments, m_parchment, m_success, m_passport, m_past})
        Refusal::of(*action).setReason(dossier == nullptr ? tr("No dossier is open.") : QString());
    m_parchment->setVisible(dossier != nullptr && dossier->titleBlockers.empty() &&
                            !dossier->facts.hasLivingParchment);
}

void CandidatesPage::enlarge()
{
    const OfficialDocument *document = m_documents->current();
    if (document == nullptr)
        return;
    const Result<QByteArray> bytes = m_services.documents.bytes(document->id);
    if (!bytes) {
        tell(bytes.error());
        return;
    }
    DocumentWindow window(
        tr("%1 %2", "kind of document, its number").arg(word(document->kind), document->number), *bytes,
        this);
    window.exec();
}

void CandidatesPage::tell(const Error &error)
{
    emit messageRequested(Tone::Negative, sentence(error));
}

void CandidatesPage::retranslate()
{
    m_attest->setText(tr("&Block attestation…"));
    m_attest->setIconText(tr("Block attestation"));
    m_parchment->setText(tr("Issue the &parchment…"));
    m_parchment->setIconText(tr("Issue the parchment"));
    m_success->setText(tr("Issue the attestation of &success"));
    m_passport->setText(tr("Issue the block passpor&t"));
    m_export->setText(tr("&Export the document…"));
    m_enlarge->setText(tr("En&large the preview"));
    m_find->setText(tr("&Find a candidate"));
    m_import->setText(tr("&Import candidates…"));
    m_showDocuments->setText(tr("&Documents of the candidate"));
    m_past->setText(tr("Dossier on a past &day…"));
    m_refresh->setText(tr("&Refresh"));
    m_matrix->setText(tr("Candidates by bl&ocks"));
    m_matrix->setToolTip(tr("All candidates with the state of each of their blocks"));
    m_several->setText(tr("Several candidates at &once…"));
    m_empty->setText(Icon::User, tr("Choose a candidate in the list to see the dossier."));
    m_view->retranslate();
    m_menu->retranslate();
    refreshActions();
    emit titleChanged();
}

} // namespace parchemin::ui
