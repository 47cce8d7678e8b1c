#include "ui/directory/directorylist.h"

#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/searchfield.h"

#include <QDate>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/datatable.h"
#include "ui/directory/directorydata.h"
#include "ui/directory/directorydetail.h"
#include "ui/directory/directorymodel.h"
#include "ui/tablelist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QStringList &views()
{
    static const QStringList names{u"mentors"_s, u"jurors"_s, u"organisations"_s, u"signatories"_s,
                                   u"accounts"_s};
    return names;
}

} // namespace

DirectoryList::DirectoryList(QAction *add, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_search(new SearchField(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_add(add)
{
    makeFrame();
    connectParts();
    retranslate();
}

void DirectoryList::makeFrame()
{
    m_tabs->setObjectName(u"directoryTabs"_s);
    m_tabs->setProperty("variant", u"pills"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString &view : views()) {
        m_tabs->setTabData(m_tabs->addTab(QString()), view);
        addTable(view);
    }
    m_table = m_tables.front();
    m_model = m_models.front();
    m_search->setObjectName(u"directorySearch"_s);
    m_empty->setObjectName(u"directoryEmpty"_s);
    m_empty->hide();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->setSpacing(8);
    head->addWidget(m_tabs);
    head->addWidget(m_search);
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_empty, 1);
}

void DirectoryList::addTable(const QString &view)
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
    for (int column = 0; column < header->count(); ++column) {
        const int width = widths.at(static_cast<std::size_t>(column));
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
    }
    header->setSectionResizeMode(stretchedColumn(which), QHeaderView::Stretch);
    m_stack->addWidget(table);
    m_tables.push_back(table);
    m_models.push_back(model);
}

void DirectoryList::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_kept.reset();
        m_added.reset();
        m_table = m_tables.at(static_cast<std::size_t>(tab));
        m_model = m_models.at(static_cast<std::size_t>(tab));
        m_stack->setCurrentWidget(m_table);
        emit presentationNeeded();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (DirectoryModel *model : m_models)
            model->setSearch(text);
        emit presentationNeeded();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &DirectoryList::focusTable);
    for (const DataTable *table : m_tables) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
            if (chosen() >= 0)
                m_kept = m_model->idAt(m_table->currentIndex().row());
            emit currentChanged();
        });
        connect(table, &QAbstractItemView::activated, this, &DirectoryList::activated);
    }
}

void DirectoryList::showView(const QString &view)
{
    const auto place = static_cast<int>(views().indexOf(view));
    if (place >= 0 && m_tabs->isTabVisible(place))
        m_tabs->setCurrentIndex(place);
}

void DirectoryList::setJurorsOnly(bool isOnly)
{
    constexpr int jurors = static_cast<int>(DirectoryPart::Jurors);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, !isOnly || tab == jurors);
    if (isOnly)
        m_tabs->setCurrentIndex(jurors);
}

QString DirectoryList::view() const
{
    return views().at(m_tabs->currentIndex());
}

DirectoryPart DirectoryList::part() const
{
    return static_cast<DirectoryPart>(m_tabs->currentIndex());
}

int DirectoryList::chosen() const
{
    return m_model->sourceRow(m_table->currentIndex().row());
}

void DirectoryList::present(const DirectoryData &directory, QDate today)
{
    m_data = &directory;
    m_model->setContent(headingsOf(part()), rowsOf(part(), directory, today));
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
}

void DirectoryList::seek(std::optional<PersonId> person, std::optional<UserId> account)
{
    m_sought = person;
    m_soughtAccount = account;
    if (m_sought || m_soughtAccount) {
        m_search->clear(); // or it may hide who is sought
        findSought();
    }
    focusTable();
}

/// Goes to the line of whoever a link led to, once it is there.
void DirectoryList::findSought()
{
    if (m_data == nullptr)
        return;
    if (m_soughtAccount && part() == DirectoryPart::Accounts) {
        if (const int line = m_model->sourceOf(m_soughtAccount->value()); line >= 0) {
            m_table->setCurrentIndex(m_model->index(m_model->shownRow(line), 0));
            m_soughtAccount.reset();
        }
    }
    for (int line = 0; m_sought && line < m_model->sourceCount(); ++line) {
        const auto person = personAt(part(), *m_data, line);
        if (!person || person->person != *m_sought)
            continue;
        m_table->setCurrentIndex(m_model->index(m_model->shownRow(line), 0));
        m_sought.reset();
    }
}

void DirectoryList::choose(DirectoryPart where, qint64 record)
{
    m_tabs->setCurrentIndex(static_cast<int>(where));
    m_added = record;
}

void DirectoryList::showAdded()
{
    const int source = m_added ? m_model->sourceOf(*m_added) : -1;
    if (source < 0)
        return;
    m_kept = std::exchange(m_added, std::nullopt);
    if (m_model->shownRow(source) < 0)
        m_search->clear();
}

QString DirectoryList::title() const
{
    switch (part()) {
    case DirectoryPart::Mentors:
        return tr("Mentors");
    case DirectoryPart::Jurors:
        return tr("Jurors");
    case DirectoryPart::Organisations:
        return tr("Organisations");
    case DirectoryPart::Signatories:
        return tr("Signatories");
    case DirectoryPart::Accounts:
        return tr("Accounts");
    }
    Q_UNREACHABLE();
}

ListMaker DirectoryList::listMaker() const
{
    const QString searched = m_search->text().trimmed();
    return tableListMaker(title(), *m_model,
                          searched.isEmpty() ? QStringList() : QStringList{tr("Search: “%1”").arg(searched)});
}

void DirectoryList::focusTable()
{
    m_table->setFocus();
}

void DirectoryList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// By each presentation, which a change of language brings as well, and once before the first.
void DirectoryList::retranslate()
{
    static const DirectoryData unread;
    const DirectoryData &directory = m_data != nullptr ? *m_data : unread;
    const auto tab = [this](DirectoryPart which, const QString &text, std::size_t count) {
        m_tabs->setTabText(static_cast<int>(which), text.arg(count));
    };
    tab(DirectoryPart::Mentors, tr("Mentors (%1)"), directory.mentors.size());
    tab(DirectoryPart::Jurors, tr("Jurors (%1)"), directory.jurors.size());
    tab(DirectoryPart::Organisations, tr("Organisations (%1)"), directory.organisations.size());
    tab(DirectoryPart::Signatories, tr("Signatories (%1)"), directory.signatories.size());
    tab(DirectoryPart::Accounts, tr("Accounts (%1)"), directory.accounts.size());
    m_tabs->setAccessibleName(tr("Parts of the directory"));
    m_search->setPrompt(tr("Name, organisation, domain…"));
    m_table->setAccessibleName(m_tabs->tabText(m_tabs->currentIndex()));
    m_empty->setText(Icon::AddressBook, m_search->text().isEmpty()
                                            ? tr("Nobody is here yet. Add the first one.")
                                            : tr("Nobody in this list is found by that text."));
    m_empty->setAction(m_search->text().isEmpty() ? m_add : nullptr);
}

} // namespace parchemin::ui
