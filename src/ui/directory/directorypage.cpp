#include "parchemin/ui/directorypage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/searchfield.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/candidates/flowlayout.h"
#include "ui/datatable.h"
#include "ui/directory/directoryacts.h"
#include "ui/directory/directorydata.h"
#include "ui/directory/directorydetail.h"
#include "ui/directory/directorymodel.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/tablelist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds pause(150);

const QStringList &views()
{
    static const QStringList names{u"mentors"_s, u"jurors"_s, u"organisations"_s, u"signatories"_s,
                                   u"accounts"_s};
    return names;
}

} // namespace

PagePlace DirectoryPage::place()
{
    return {pageid::directory, Icon::AddressBook, NavigationGroup::School,
            [] { return tr("Mentors and jurors"); }, Audience::Everybody};
}

DirectoryPage::DirectoryPage(const PageServices &services, OpenFileChooser chooser, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_data(std::make_unique<DirectoryData>())
    , m_tabs(new QTabBar(this))
    , m_search(new SearchField(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_card(new Card(this))
    , m_facts(new CellTable(1, m_card))
    , m_relatedTitle(new QLabel(this))
    , m_related(new CellTable(0, this))
    , m_acts(new DirectoryActs(m_services, std::move(chooser), *this))
    , m_add(makeAction(this, Icon::Plus, u"Ctrl+N"_s))
    , m_edit(makeAction(this, Icon::FileText, u"Ctrl+M"_s))
    , m_employer(makeAction(this, Icon::User, u"Ctrl+Shift+M"_s))
    , m_end(makeAction(this, Icon::Ban, u"Ctrl+Shift+T"_s))
    , m_tie(makeAction(this, Icon::User, u"Ctrl+Shift+P"_s))
    , m_availability(makeAction(this, Icon::Calendar, u"Ctrl+Shift+G"_s))
    , m_find(makeAction(this, Icon::Search, u"Ctrl+F"_s))
    , m_refresh(makeAction(this, Icon::Refresh, u"F5"_s))
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(pause);
    auto *parts = new QSplitter(this);
    parts->setObjectName(u"directorySplitter"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeDetail());
    parts->setSizes({880, 344});
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(parts);
    setFocusPolicy(Qt::NoFocus);
    makeActions();
    retranslate();
    refreshActions();
}

DirectoryPage::~DirectoryPage() = default;

QWidget *DirectoryPage::makeList()
{
    m_tabs->setObjectName(u"directoryTabs"_s);
    m_tabs->setProperty("variant", u"pills"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString &view : views())
        m_tabs->setTabData(m_tabs->addTab(QString()), view);
    m_search->setObjectName(u"directorySearch"_s);
    for (const QString &view : views())
        addTable(view);
    m_empty->setObjectName(u"directoryEmpty"_s);
    m_empty->hide();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->setSpacing(8);
    head->addWidget(m_tabs);
    head->addWidget(m_search);
    auto *list = new QWidget(this);
    list->setProperty("variant", u"surface"_s);
    list->setAttribute(Qt::WA_StyledBackground);
    list->setMinimumWidth(420);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_empty, 1);
    return list;
}

/// A table for each part, so that each keeps columns of its own.
void DirectoryPage::addTable(const QString &view)
{
    const auto which = static_cast<DirectoryPart>(m_tables.size());
    auto *model = new DirectoryModel(this);
    model->setContent(headingsOf(which), {});
    auto *table = new DataTable(this);
    table->setObjectName(view + u"Table"_s);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = table->horizontalHeader();
    const std::vector<int> widths = columnWidthsOf(which);
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, widths.at(static_cast<std::size_t>(column)));
    header->setSectionResizeMode(stretchedColumn(which), QHeaderView::Stretch);
    m_stack->addWidget(table);
    m_tables.push_back(table);
    m_models.push_back(model);
    m_table = m_tables.front();
    m_model = m_models.front();
}

void DirectoryPage::connectTable(DataTable *table)
{
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DirectoryPage::showDetail);
    connect(table, &QAbstractItemView::activated, m_edit, [this] {
        if (m_edit->isEnabled()) {
            m_edit->trigger();
        } else {
            Refusal::of(*m_edit).explain();
        }
    });
}

QWidget *DirectoryPage::makeDetail()
{
    m_facts->setObjectName(u"directoryFacts"_s);
    m_facts->horizontalHeader()->hide();
    m_related->setObjectName(u"directoryRelated"_s);
    m_relatedTitle->setObjectName(u"directoryRelatedTitle"_s);
    m_relatedTitle->setWordWrap(true);
    m_card->setObjectName(u"directoryCard"_s);
    // The facts take the room of their lines, the list beneath what is left.
    m_facts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_card->body().addWidget(m_facts);
    m_card->body().addWidget(m_relatedTitle);
    m_card->body().addWidget(m_related, 1);
    m_card->body().addStretch();
    auto *buttons = new FlowLayout(8);
    for (QAction *act : {m_edit, m_tie, m_availability, m_employer, m_end})
        buttons->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, m_card));
    m_card->body().addLayout(buttons);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_card, 1);
    detail->setMinimumWidth(340);
    return detail;
}

void DirectoryPage::makeActions()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_kept.reset();
        m_added.reset();
        m_table = m_tables.at(static_cast<std::size_t>(m_tabs->currentIndex()));
        m_model = m_models.at(static_cast<std::size_t>(m_tabs->currentIndex()));
        m_stack->setCurrentWidget(m_table);
        present();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (DirectoryModel *model : m_models)
            model->setSearch(text);
        present();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    for (DataTable *table : m_tables)
        connectTable(table);
    connect(m_related, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openRelated(index.row()); });
    connect(m_add, &QAction::triggered, this, [this] { m_acts->add(part(), *m_data); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (chosen() >= 0)
            m_acts->edit(part(), *m_data, chosen());
    });
    connect(m_employer, &QAction::triggered, this, [this] {
        if (const auto person = personAt(part(), *m_data, chosen()))
            m_acts->addEmployer(*m_data, person->person, person->name);
    });
    connect(m_tie, &QAction::triggered, this, [this] {
        if (chosen() >= 0)
            m_acts->tieAccount(*m_data, chosen());
    });
    connect(m_end, &QAction::triggered, this, [this] {
        if (chosen() < 0)
            return;
        if (part() == DirectoryPart::Accounts) {
            m_acts->closeOrReopen(*m_data, chosen());
        } else {
            m_acts->endSignatory(Signatory(m_data->signatories.at(static_cast<std::size_t>(chosen()))));
        }
    });
    connect(m_availability, &QAction::triggered, this, [this] {
        if (chosen() >= 0)
            m_acts->showAvailability(JuryMemberLine(m_data->jurors.at(static_cast<std::size_t>(chosen()))));
    });
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_refresh, &QAction::triggered, this, &DirectoryPage::reload);
    connect(&m_reloadSoon, &QTimer::timeout, this, &DirectoryPage::reload);
    connect(&m_services.context.announcer, &Announcer::acted, this, [this] {
        if (isVisible()) {
            m_reloadSoon.start();
        } else {
            m_isStale = true;
        }
    });
    connect(&m_services.desk, &Desk::changed, this, &DirectoryPage::refreshActions);
    connect(m_acts, &DirectoryActs::added, this, [this](DirectoryPart where, qint64 id) {
        m_tabs->setCurrentIndex(static_cast<int>(where));
        m_added = id;
    });
    connect(m_acts, &DirectoryActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_acts, &DirectoryActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    setHeaderActions({}, m_add);
    setMenuEntries({{MainMenu::Edit, m_find},
                    {MainMenu::Dossier, m_add},
                    {MainMenu::Dossier, m_edit},
                    {MainMenu::Dossier, m_tie},
                    {MainMenu::Dossier, m_employer},
                    {MainMenu::Dossier, m_end},
                    {MainMenu::Dossier, m_refresh},
                    {MainMenu::Jury, m_availability}});
}

void DirectoryPage::goTo(const Destination &destination)
{
    if (const auto view = views().indexOf(destination.view); view >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(view));
    m_sought = destination.person;
    m_soughtAccount = destination.account;
    if (m_sought || m_soughtAccount) {
        m_search->clear(); // or it may hide who is sought
        findSought();
    }
    m_table->setFocus();
}

/// Goes to the line of whoever a link led to, once it is there.
void DirectoryPage::findSought()
{
    if (m_soughtAccount && part() == DirectoryPart::Accounts) {
        if (const int line = m_model->sourceOf(m_soughtAccount->value()); line >= 0) {
            m_table->setCurrentIndex(m_model->index(m_model->shownRow(line), 0));
            m_soughtAccount.reset();
        }
    }
    const auto lines = static_cast<int>(rowsOf(part(), *m_data, m_services.context.clock.today()).size());
    for (int line = 0; m_sought && line < lines; ++line) {
        const auto person = personAt(part(), *m_data, line);
        if (!person || person->person != *m_sought)
            continue;
        m_table->setCurrentIndex(m_model->index(m_model->shownRow(line), 0));
        m_sought.reset();
    }
}

QVariantMap DirectoryPage::viewState() const
{
    return {{u"view"_s, views().at(m_tabs->currentIndex())}};
}

void DirectoryPage::restoreViewState(const QVariantMap &state)
{
    if (const auto view = views().indexOf(state.value(u"view"_s).toString()); view >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(view));
}

DirectoryPart DirectoryPage::part() const
{
    return static_cast<DirectoryPart>(m_tabs->currentIndex());
}

int DirectoryPage::chosen() const
{
    return m_model->sourceRow(m_table->currentIndex().row());
}

ListMaker DirectoryPage::listMaker() const
{
    const QString searched = m_search->text().trimmed();
    return tableListMaker(m_tabs->tabText(m_tabs->currentIndex()), *m_model,
                          searched.isEmpty() ? QStringList() : QStringList{tr("Search: “%1”").arg(searched)});
}

void DirectoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    Page::changeEvent(event);
}

void DirectoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

void DirectoryPage::focusInEvent(QFocusEvent *)
{
    m_table->setFocus();
}

void DirectoryPage::reload()
{
    m_isStale = false;
    const auto read = [now = m_services.context.clock.now()](const Database &database) {
        return readDirectory(database, now);
    };
    m_services.reader.ask<DirectoryData>(*this, read, [this](const Result<DirectoryData> &directory) {
        if (!directory) {
            emit messageRequested(Tone::Negative, sentence(directory.error()));
            return;
        }
        *m_data = *directory;
        present();
    });
}

void DirectoryPage::present()
{
    m_model->setContent(headingsOf(part()), rowsOf(part(), *m_data, m_services.context.clock.today()));
    showAdded();
    const int rows = m_model->rowCount();
    m_stack->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (rows > 0) {
        const int kept = m_kept ? m_model->shownRow(m_model->sourceOf(*m_kept)) : -1;
        m_table->setCurrentIndex(m_model->index(std::max(0, kept), 0));
    }
    findSought();
    retranslate();
    showDetail();
}

/// What was just added becomes the chosen line, once it is read; a search that hides it ends.
void DirectoryPage::showAdded()
{
    const int source = m_added ? m_model->sourceOf(*m_added) : -1;
    if (source < 0)
        return;
    m_kept = std::exchange(m_added, std::nullopt);
    if (m_model->shownRow(source) < 0)
        m_search->clear();
}

void DirectoryPage::showDetail()
{
    const int line = chosen();
    if (line >= 0)
        m_kept = m_model->idAt(m_table->currentIndex().row());
    m_card->setVisible(line >= 0);
    m_candidacies.clear();
    if (line < 0) {
        refreshActions();
        return;
    }
    const auto detail =
        detailOf(m_services.context.database(), part(), *m_data, line, m_services.context.clock.today());
    if (!detail) {
        emit messageRequested(Tone::Negative, sentence(detail.error()));
        return;
    }
    m_card->setTitle(detail->title);
    m_facts->setAccessibleName(detail->title);
    m_facts->setContent({tr("Fact"), tr("Value")}, detail->facts);
    m_candidacies = detail->candidacies;
    const bool hasRelated = !detail->relatedHeadings.isEmpty();
    m_relatedTitle->setVisible(hasRelated);
    m_related->setVisible(hasRelated);
    if (hasRelated) {
        m_relatedTitle->setText(detail->relatedTitle);
        m_related->setAccessibleName(detail->relatedTitle);
        m_related->setContent(detail->relatedHeadings, detail->related);
    }
    refreshActions();
}

void DirectoryPage::refreshActions()
{
    const Blockers reasons = m_acts->reasonsAgainst(part());
    const bool isChosen = chosen() >= 0;
    const bool isPerson = isChosen && personAt(part(), *m_data, chosen()).has_value();
    const bool isAccount = part() == DirectoryPart::Accounts;
    const bool isSignatory = part() == DirectoryPart::Signatories;
    const auto allow = [](QAction &action, bool isThere, const Blockers &against) {
        Refusal::of(action).setReasons(against);
        action.setEnabled(isThere && against.empty());
        action.setVisible(isThere);
    };
    allow(*m_add, true, reasons);
    allow(*m_edit, isChosen && !isSignatory,
          isAccount && isChosen ? m_acts->reasonsAgainstRoles(*m_data, chosen()) : reasons);
    allow(*m_employer, isPerson, reasons);
    allow(*m_end, isChosen && (isSignatory || isAccount),
          isAccount && isChosen ? m_acts->reasonsAgainstClosing(*m_data, chosen()) : reasons);
    allow(*m_tie, isChosen && isAccount,
          isAccount && isChosen ? m_acts->reasonsAgainstTying(*m_data, chosen()) : reasons);
    const bool isTied = isAccount && isChosen &&
                        m_data->accounts.at(static_cast<std::size_t>(chosen())).actor.person.has_value();
    m_tie->setText(isTied ? tr("Correct the &person…") : tr("Tie to a &person…"));
    m_edit->setText(isAccount ? tr("&Change the roles…") : tr("&Change…"));
    m_end->setText(endText());
    m_availability->setVisible(part() == DirectoryPart::Jurors);
    m_availability->setEnabled(isChosen && part() == DirectoryPart::Jurors);
}

QString DirectoryPage::endText() const
{
    if (part() != DirectoryPart::Accounts || chosen() < 0)
        return tr("En&d the validity…");
    return m_data->accounts.at(static_cast<std::size_t>(chosen())).isActive ? tr("Close the accoun&t…")
                                                                            : tr("Open i&t again…");
}

void DirectoryPage::openRelated(int row)
{
    if (row >= 0 && row < static_cast<int>(m_candidacies.size())) {
        emit destinationRequested(
            {.page = pageid::candidates, .candidacy = m_candidacies[static_cast<std::size_t>(row)]});
    }
}

void DirectoryPage::retranslate()
{
    const auto tab = [this](DirectoryPart which, const QString &text, std::size_t count) {
        m_tabs->setTabText(static_cast<int>(which), text.arg(count));
    };
    tab(DirectoryPart::Mentors, tr("Mentors (%1)"), m_data->mentors.size());
    tab(DirectoryPart::Jurors, tr("Jurors (%1)"), m_data->jurors.size());
    tab(DirectoryPart::Organisations, tr("Organisations (%1)"), m_data->organisations.size());
    tab(DirectoryPart::Signatories, tr("Signatories (%1)"), m_data->signatories.size());
    tab(DirectoryPart::Accounts, tr("Accounts (%1)"), m_data->accounts.size());
    const QStringList adds{tr("&New mentor…"), tr("&New jury member…"), tr("&New organisation…"),
                           tr("&New signatory…"), tr("&New account…")};
    m_add->setText(adds.at(m_tabs->currentIndex()));
    m_employer->setText(tr("New e&mployer…"));
    m_availability->setText(tr("A&vailability…"));
    m_find->setText(tr("&Find in the directory"));
    m_refresh->setText(tr("Re&fresh"));
    m_tabs->setAccessibleName(tr("Parts of the directory"));
    m_search->setPrompt(tr("Name, organisation, domain…"));
    m_table->setAccessibleName(m_tabs->tabText(m_tabs->currentIndex()));
    m_facts->setAccessibleName(tr("Facts about the entry chosen in the list"));
    m_related->setAccessibleName(tr("What belongs to the entry chosen in the list"));
    m_empty->setText(Icon::AddressBook, m_search->text().isEmpty()
                                            ? tr("Nobody is here yet. Add the first one.")
                                            : tr("Nobody in this list is found by that text."));
    m_empty->setAction(m_search->text().isEmpty() ? m_add : nullptr);
    emit titleChanged();
}

} // namespace parchemin::ui
