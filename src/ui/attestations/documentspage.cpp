#include "parchemin/ui/documentspage.h"

#include "parchemin/app/paperservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/documentpreview.h"
#include "parchemin/ui/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <chrono>
#include <functional>

#include "ui/attestations/batchlogdialog.h"
#include "ui/attestations/batchrunner.h"
#include "ui/attestations/documentacts.h"
#include "ui/attestations/documentexport.h"
#include "ui/attestations/documentspageactions.h"
#include "ui/attestations/issuablemodel.h"
#include "ui/attestations/issuablepanel.h"
#include "ui/attestations/issuedpanel.h"
#include "ui/attestations/previewloader.h"
#include "ui/attestations/registerdialog.h"
#include "ui/documents/documentwindow.h"
#include "ui/documents/previewpane.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds typingPause(150);
constexpr std::chrono::milliseconds
    unseenPause(5000); ///< many acts follow one another, and nobody waits for the lists

const QStringList &views()
{
    static const QStringList names{u"issuable"_s, u"issued"_s, u"annulled"_s};
    return names;
}

} // namespace

PagePlace DocumentsPage::place()
{
    return {pageid::documents, Icon::Scroll, NavigationGroup::Work, [] {
                return tr("Attestations");
            }};
}

DocumentsPage::DocumentsPage(const PageServices &services, Choosers choosers, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_choosers(std::move(choosers))
    , m_actions(std::make_unique<Actions>(*this))
    , m_search(new SearchField(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_issuable(new IssuablePanel(m_services, this))
    , m_issued(new IssuedPanel(m_services, DocumentFilter::Standing::Living,
                               {m_actions->duplicate, m_actions->supersede, m_actions->revoke}, this))
    , m_annulled(new IssuedPanel(m_services, DocumentFilter::Standing::Annulled, {}, this))
    , m_batch(new BatchRunner(this))
    , m_export(new DocumentExport(m_services, this))
    , m_preview(new PreviewPane({m_actions->print, m_actions->exporting, m_actions->enlarge}, this))
    , m_loader(new PreviewLoader(m_services, *m_preview, this))
    , m_acts(new DocumentActs(m_services, {m_choosers.pdf, m_choosers.folder, m_choosers.printer}, *m_export,
                              *this))
{
    m_reloadSoon.setSingleShot(true);
    makeFrame();
    makeActions();
    connectParts();
    retranslate();
    refreshKeys();
    reload();
}

DocumentsPage::~DocumentsPage() = default;

void DocumentsPage::makeFrame()
{
    m_tabs->setObjectName(u"documentTabs"_s);
    m_tabs->setProperty("variant", u"pills"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString &view : views())
        m_tabs->setTabData(m_tabs->addTab(QString()), view);
    m_search->setObjectName(u"documentSearch"_s);
    for (QWidget *panel : {static_cast<QWidget *>(m_issuable), static_cast<QWidget *>(m_issued),
                           static_cast<QWidget *>(m_annulled)})
        m_stack->addWidget(panel);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->setSpacing(8);
    head->addWidget(m_tabs);
    head->addWidget(m_search);
    auto *left = new QWidget(this);
    left->setProperty("variant", u"surface"_s);
    left->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_batch);
    column->addWidget(m_export);
    left->setMinimumWidth(440);
    auto *parts = new QSplitter(this);
    parts->setObjectName(u"documentsSplitter"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_preview);
    parts->setSizes({600, 600});
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(parts);
}

void DocumentsPage::makeActions()
{
    const Actions &act = *m_actions;
    connect(act.issue, &QAction::triggered, this, &DocumentsPage::askForBatch);
    connect(act.why, &QAction::triggered, this, &DocumentsPage::explain);
    connect(act.toggleChecks, &QAction::triggered, this,
            [this] { m_issuable->model().setAllChecked(m_issuable->model().checkedKeys().empty()); });
    connect(act.numbers, &QAction::triggered, this, [this] {
        RegisterDialog dialog(m_services.reader, m_choosers.list, this);
        dialog.exec();
    });
    const auto onIssued = [this](QAction *action, void (DocumentActs::*method)(const DocumentListItem &)) {
        connect(action, &QAction::triggered, this, [this, method] {
            const DocumentListItem *current = currentIssued();
            if (current == nullptr)
                return;
            const DocumentListItem item = *current; // the list may be read anew while a dialog is open
            std::invoke(method, *m_acts, item);
        });
    };
    onIssued(act.duplicate, &DocumentActs::duplicate);
    onIssued(act.supersede, &DocumentActs::supersede);
    onIssued(act.revoke, &DocumentActs::revoke);
    connect(act.print, &QAction::triggered, this, [this] {
        const DocumentListItem *item = currentIssued();
        m_acts->print(m_preview->preview().document(),
                      item == nullptr ? tr("The preview") : QString(item->number));
    });
    connect(act.exporting, &QAction::triggered, this, &DocumentsPage::exportShown);
    connect(act.enlarge, &QAction::triggered, this, [this] {
        DocumentWindow window(m_preview->caption(), m_preview->preview().bytes(), this);
        window.exec();
    });
    connect(act.supplement, &QAction::triggered, this, [this] { issueSupplement(PaperLanguage::French); });
    connect(act.supplementEnglish, &QAction::triggered, this,
            [this] { issueSupplement(PaperLanguage::English); });
    connect(act.printedRegister, &QAction::triggered, this, &DocumentsPage::exportRegister);
    connect(act.dossier, &QAction::triggered, this, &DocumentsPage::openDossier);
    connect(act.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(act.refresh, &QAction::triggered, this, &DocumentsPage::reload);
    connect(act.keys, &QAction::triggered, this, &DocumentsPage::keysRequested);
    setHeaderActions({act.why, act.numbers, act.keys}, act.issue);
    setMenuEntries(act.menuEntries());
}

void DocumentsPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        refreshPreview();
        refreshActions();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_reloadSoon.start(typingPause); });
    connect(m_search, &QLineEdit::returnPressed, m_stack, [this] { m_stack->currentWidget()->setFocus(); });
    connect(&m_reloadSoon, &QTimer::timeout, this, &DocumentsPage::reload);
    connect(m_issuable, &IssuablePanel::counted, this, [this] {
        if (m_search->text().isEmpty())
            setCount(m_issuable->count());
        refreshTabs();
    });
    connect(m_issuable, &IssuablePanel::currentChanged, this, [this] {
        if (list() == List::Issuable)
            refreshPreview();
    });
    connect(&m_issuable->model(), &IssuableModel::checksChanged, this, &DocumentsPage::refreshIssue);
    connect(m_issuable, &IssuablePanel::dossierRequested, this, &DocumentsPage::openDossier);
    connect(m_issuable, &IssuablePanel::fixRequested, this, &DocumentsPage::followFix);
    connectPanel(*m_issued);
    connectPanel(*m_annulled);
    connect(m_batch, &BatchRunner::fixRequested, this, &DocumentsPage::followFix);
    connect(m_batch, &BatchRunner::finished, this, &DocumentsPage::reload);
    connect(m_batch, &BatchRunner::finished, this, &DocumentsPage::refreshKeys);
    connect(m_batch, &BatchRunner::finished, this, &DocumentsPage::refreshActions);
    connect(m_export, &DocumentExport::started, this, &DocumentsPage::refreshActions);
    connect(m_export, &DocumentExport::finished, this, &DocumentsPage::refreshActions);
    connect(m_batch, &BatchRunner::logRequested, this, [this] {
        BatchLogDialog dialog(*m_batch->batch(), this);
        dialog.exec();
    });
    connect(&m_services.desk, &Desk::changed, this, &DocumentsPage::refreshActions);
    connect(&m_services.keys, &SessionKeys::changed, this, &DocumentsPage::refreshKeys);
    // A batch is proven as a whole: its rest does not go out without the keys that it began with.
    connect(&m_services.keys, &SessionKeys::changed, m_batch, &BatchRunner::stop);
    connect(&m_services.context.announcer, &Announcer::acted, this, &DocumentsPage::refreshKeys);
    connect(&m_services.context.announcer, &Announcer::acted, this, &DocumentsPage::reloadSoon);
    const auto tell = [this](const Error &error) {
        emit messageRequested(Tone::Negative, sentence(error));
    };
    connect(m_issuable, &IssuablePanel::failed, this, tell);
    connect(m_loader, &PreviewLoader::failed, this, tell);
    connect(m_acts, &DocumentActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_acts, &DocumentActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    connect(m_acts, &DocumentActs::issued, m_issued, &IssuedPanel::choose);
}

void DocumentsPage::connectPanel(IssuedPanel &panel)
{
    connect(&panel, &IssuedPanel::counted, this, &DocumentsPage::refreshTabs);
    connect(&panel, &IssuedPanel::currentChanged, this, [this, shown = &panel] {
        if (issuedPanel() != shown)
            return;
        refreshPreview();
        refreshActions();
    });
    connect(&panel, &IssuedPanel::openRequested, m_actions->enlarge, &QAction::trigger);
    connect(&panel, &IssuedPanel::failed, this,
            [this](const Error &error) { emit messageRequested(Tone::Negative, sentence(error)); });
}

void DocumentsPage::goTo(const Destination &destination)
{
    if (const qsizetype view = views().indexOf(destination.view); view >= 0)
        showList(static_cast<List>(view));
    setFocus();
}

QVariantMap DocumentsPage::viewState() const
{
    QVariantMap state = m_exportState;
    state.insert(u"view"_s, views().at(m_tabs->currentIndex()));
    return state;
}

void DocumentsPage::restoreViewState(const QVariantMap &state)
{
    m_exportState = state;
    m_exportState.remove(u"view"_s);
    if (const qsizetype view = views().indexOf(state.value(u"view"_s).toString()); view >= 0)
        showList(static_cast<List>(view));
}

void DocumentsPage::showList(List list)
{
    m_tabs->setCurrentIndex(static_cast<int>(list));
}

DocumentsPage::List DocumentsPage::list() const
{
    return static_cast<List>(m_tabs->currentIndex());
}

IssuedPanel *DocumentsPage::issuedPanel() const
{
    switch (list()) {
    case List::Issuable:
        return nullptr;
    case List::Issued:
        return m_issued;
    case List::Annulled:
        return m_annulled;
    }
    Q_UNREACHABLE();
}

const DocumentListItem *DocumentsPage::currentIssued() const
{
    const IssuedPanel *panel = issuedPanel();
    return panel == nullptr ? nullptr : panel->current();
}

ListMaker DocumentsPage::listMaker() const
{
    const QString title = listTitle();
    const QString searched = m_search->text().trimmed();
    const QStringList filters =
        searched.isEmpty() ? QStringList() : QStringList{tr("Search: “%1”").arg(searched)};
    return list() == List::Issuable ? m_issuable->listMaker(title, filters)
                                    : issuedPanel()->listMaker(title, filters);
}

QString DocumentsPage::listTitle() const
{
    switch (list()) {
    case List::Issuable:
        return tr("Documents to be issued");
    case List::Issued:
        return tr("Documents issued");
    case List::Annulled:
        return tr("Documents superseded or revoked");
    }
    Q_UNREACHABLE();
}

void DocumentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) {
            refreshPreview(); // its caption is a sentence
        } else {
            m_isStale = true;
        }
    }
    Page::changeEvent(event);
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

/// Whoever comes to the page comes to its list.
void DocumentsPage::focusInEvent(QFocusEvent *)
{
    m_stack->currentWidget()->setFocus();
}

void DocumentsPage::reload()
{
    m_isStale = false;
    m_issuable->reload(m_search->text());
    m_issued->reload(m_search->text());
    m_annulled->reload(m_search->text());
}

/// A batch announces every document: the lists follow at its end.
void DocumentsPage::reloadSoon()
{
    if (m_batch->isRunning())
        return;
    // Unseen too, for the number beside the page's name: then once the acts have come to rest.
    if (!isVisible())
        m_isStale = true;
    m_reloadSoon.start(isVisible() ? typingPause : unseenPause);
}

void DocumentsPage::openDossier()
{
    std::optional<CandidacyId> candidacy;
    if (const DocumentListItem *item = currentIssued()) {
        candidacy = item->candidacy;
    } else if (const IssuableDocument *document = m_issuable->current()) {
        candidacy = document->item.key.candidacy;
    }
    if (candidacy)
        emit destinationRequested({.page = pageid::candidates, .candidacy = candidacy});
}

void DocumentsPage::followFix(FixAction fix, CandidacyId candidacy)
{
    if (fix == FixAction::ChangeUser) {
        emit userChangeRequested();
    } else if (fix == FixAction::ConfigureSignatory) {
        emit destinationRequested({.page = pageid::directory, .view = u"signatories"_s});
    } else {
        emit destinationRequested({.page = pageid::candidates, .candidacy = candidacy});
    }
}

void DocumentsPage::retranslate()
{
    m_actions->retranslate();
    m_search->setPrompt(tr("Name or number…"));
    m_tabs->setAccessibleName(tr("Lists of documents"));
    m_issuable->retranslate();
    m_issued->retranslate();
    m_annulled->retranslate();
    m_batch->retranslate();
    showKeys();
    refreshTabs();
    emit titleChanged();
}

} // namespace parchemin::ui
