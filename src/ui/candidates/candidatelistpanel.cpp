#include "ui/candidates/candidatelistpanel.h"

#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/candidates/blocklegend.h"
#include "ui/candidates/blockmatrix.h"
#include "ui/candidates/blockmatrixmodel.h"
#include "ui/candidates/candidatefilterbar.h"
#include "ui/candidates/candidatelistmodel.h"
#include "ui/candidates/candidatelistview.h"
#include "ui/candidates/candidatesearch.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString currentKey = u"current"_s;

std::vector<AccessRoute> openRoutes(const ReferenceSheet &sheet)
{
    std::vector<AccessRoute> routes;
    for (const AccessRouteRule &rule : sheet.routes) {
        if (rule.isOpen)
            routes.push_back(rule.route);
    }
    return routes;
}

QStringList blockTitles(const ReferenceSheet &sheet)
{
    QStringList titles;
    for (const SkillBlock &block : sheet.blocks)
        titles.append(block.title);
    return titles;
}

} // namespace

CandidateListPanel::CandidateListPanel(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(services.desk)
    , m_clock(services.context.clock)
    , m_search(new CandidateSearch(services.reader, this))
    , m_filter(new CandidateFilterBar(services.context, services.desk,
                                      openRoutes(services.context.rules.current()), this))
    , m_view(new CandidateListView(this))
    , m_cells(new BlockMatrixModel(services.reader, blockTitles(services.context.rules.current()), this))
    , m_matrix(new BlockMatrix(*m_cells, this))
    , m_matrixFrame(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_clear(new QAction(this))
{
    const auto loadPage = [this, &context = services.context](std::span<const CandidacyId> ids) {
        const auto blocks = static_cast<int>(context.rules.current().blocks.size());
        auto lines = CandidateListRepository(context.database()).load(ids, blocks);
        if (lines)
            return *std::move(lines);
        // A model answers its view: what went wrong is told once the view is done.
        QMetaObject::invokeMethod(
            this, [this, error = lines.error()] { emit failed(error); }, Qt::QueuedConnection);
        return std::vector<CandidateListItem>();
    };
    m_model = new CandidateListModel(loadPage, this);
    makeFrame();
    connectParts();
    connectMatrix();
    retranslate();
    reload();
}

void CandidateListPanel::makeFrame()
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(u"candidateList"_s);
    m_view->setModel(m_model);
    m_empty->setObjectName(u"candidatesEmpty"_s);
    auto *matrix = new QVBoxLayout(m_matrixFrame);
    matrix->setContentsMargins(0, 0, 0, 0);
    matrix->setSpacing(0);
    matrix->addWidget(m_matrix, 1);
    matrix->addWidget(new BlockLegend(m_matrixFrame));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_matrixFrame);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    m_filter->searchField().installEventFilter(this);
}

void CandidateListPanel::connectParts()
{
    connect(m_search, &CandidateSearch::found, this, &CandidateListPanel::present);
    connect(m_search, &CandidateSearch::failed, this, &CandidateListPanel::failed);
    connect(m_filter, &CandidateFilterBar::typed, this, [this] { m_search->searchSoon(filter()); });
    connect(m_filter, &CandidateFilterBar::chosen, this, &CandidateListPanel::reload);
    connect(m_filter, &CandidateFilterBar::failed, this, &CandidateListPanel::failed);
    connect(m_view, &CandidateListView::currentMoved, this, [this](const QModelIndex &index) {
        if (index.isValid())
            setCurrent(m_model->idAt(index));
    });
    connect(m_view, &QAbstractItemView::activated, this, &CandidateListPanel::dossierRequested);
    connect(m_view, &CandidateListView::typed, this, &CandidateListPanel::searchTyped);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_filter->clear();
        m_filter->searchField().setFocus();
    });
}

void CandidateListPanel::connectMatrix()
{
    connect(m_matrix, &BlockMatrix::typed, this, &CandidateListPanel::searchTyped);
    connect(m_matrix, &BlockMatrix::opened, this, [this](const QModelIndex &index) {
        if (const std::optional<CandidacyId> candidacy = m_cells->idAt(index))
            emit cellOpened(*candidacy, m_cells->blockAt(index.column()));
    });
    connect(m_cells, &BlockMatrixModel::failed, this, &CandidateListPanel::failed);
}

void CandidateListPanel::searchTyped(const QString &text)
{
    focusSearch();
    m_filter->setText(text);
}

QWidget &CandidateListPanel::listShown() const
{
    return m_form == Form::Lines ? static_cast<QWidget &>(*m_view) : *m_matrix;
}

QWidget &CandidateListPanel::frameShown() const
{
    return m_form == Form::Lines ? static_cast<QWidget &>(*m_view) : *m_matrixFrame;
}

void CandidateListPanel::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    if (!m_model->ids().empty()) // else nothing matches, or the first search is under way
        m_stack->setCurrentWidget(&frameShown());
    if (m_form == Form::Matrix && m_current)
        moveToRow(m_cells->rowOf(*m_current));
    if (isVisible())
        listShown().setFocus(Qt::OtherFocusReason);
}

/// In the same column as before.
void CandidateListPanel::moveToRow(std::optional<int> row)
{
    if (row)
        m_matrix->setCurrentIndex(m_cells->index(*row, std::max(0, m_matrix->currentIndex().column())));
}

CandidateFilter CandidateListPanel::filter() const
{
    CandidateFilter filter = m_filter->filter();
    filter.own = readsCandidatesOf(m_desk.actor(), m_clock.today());
    return filter;
}

std::vector<CandidacyId> CandidateListPanel::selected() const
{
    if (m_form == Form::Matrix)
        return {};
    QModelIndexList lines = m_view->selectionModel()->selectedIndexes();
    std::sort(lines.begin(), lines.end()); // QModelIndex has no total order for ranges
    std::vector<CandidacyId> candidacies;
    for (const QModelIndex &line : lines)
        candidacies.push_back(*m_model->idAt(line));
    return candidacies;
}

const std::vector<CandidacyId> &CandidateListPanel::listed() const
{
    return m_model->ids();
}

void CandidateListPanel::choose(CandidacyId candidacy)
{
    m_opensFirst = false;
    setCurrent(candidacy);
    m_view->setCurrentIndex(m_model->indexOf(candidacy));
}

void CandidateListPanel::chooseNone()
{
    setCurrent({});
    m_view->setCurrentIndex({});
}

void CandidateListPanel::showEverybody()
{
    m_filter->clear();
}

void CandidateListPanel::searchFor(const QString &text)
{
    m_filter->setText(text);
    openFirst();
}

void CandidateListPanel::reload()
{
    m_search->search(filter());
}

void CandidateListPanel::focusSearch()
{
    m_filter->searchField().setFocus(Qt::ShortcutFocusReason);
    m_filter->searchField().selectAll();
}

QVariantMap CandidateListPanel::filterState() const
{
    QVariantMap state = m_filter->state();
    if (m_current)
        state.insert(currentKey, m_current->value());
    return state;
}

void CandidateListPanel::restoreFilterState(const QVariantMap &state)
{
    m_filter->restore(state);
    if (const qint64 current = state.value(currentKey).toLongLong(); current > 0)
        m_wanted = CandidacyId{current};
}

void CandidateListPanel::setFirstSteps(QAction *enrol, QAction *import)
{
    m_enrol = enrol;
    m_import = import;
    retranslate();
}

bool CandidateListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_filter->searchField() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        listShown().setFocus(Qt::OtherFocusReason);
        if (m_form == Form::Lines && !m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openFirst();
        return true;
    default:
        return false;
    }
}

void CandidateListPanel::focusInEvent(QFocusEvent *event)
{
    listShown().setFocus(event->reason());
}

void CandidateListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CandidateListPanel::present(const std::vector<CandidacyId> &ids)
{
    m_model->setIds(ids);
    presentCells(ids);
    m_filter->setCount(static_cast<qsizetype>(ids.size()));
    const QModelIndex wanted = m_wanted ? m_model->indexOf(*m_wanted) : QModelIndex();
    m_wanted.reset();
    const QModelIndex kept = m_current ? m_model->indexOf(*m_current) : QModelIndex();
    const bool opensFirst = std::exchange(m_opensFirst, false) && !ids.empty();
    if (opensFirst && m_form == Form::Matrix) {
        enterMatrix();
    } else if (wanted.isValid()) {
        m_view->setCurrentIndex(wanted);
    } else if (opensFirst) {
        m_view->setCurrentIndex(m_model->index(0));
    } else if (kept.isValid() && m_view->currentIndex() != kept) {
        m_view->setCurrentIndex(kept);
    }
    m_stack->setCurrentWidget(ids.empty() ? static_cast<QWidget *>(m_empty) : &frameShown());
    retranslate();
}

/// The cell that has the keyboard follows its candidate.
void CandidateListPanel::presentCells(const std::vector<CandidacyId> &ids)
{
    const std::optional<CandidacyId> candidacy = m_cells->idAt(m_matrix->currentIndex());
    const int column = std::max(0, m_matrix->currentIndex().column());
    m_cells->setIds(ids);
    const std::optional<int> row = candidacy ? m_cells->rowOf(*candidacy) : std::nullopt;
    if (row && !m_matrix->currentIndex().isValid())
        m_matrix->setCurrentIndex(m_cells->index(*row, column));
}

/// After Return in the search: on the first match.
void CandidateListPanel::enterMatrix()
{
    m_matrix->setCurrentIndex(m_cells->index(0, 0));
    if (m_filter->searchField().hasFocus())
        m_matrix->setFocus(Qt::OtherFocusReason);
}

void CandidateListPanel::setCurrent(std::optional<CandidacyId> candidacy)
{
    if (candidacy == m_current)
        return;
    m_current = candidacy;
    emit currentChanged();
}

void CandidateListPanel::openFirst()
{
    m_wanted.reset();
    m_opensFirst = true;
    reload();
}

void CandidateListPanel::retranslate()
{
    m_view->setAccessibleName(tr("Candidates"));
    m_matrix->setAccessibleName(tr("Candidates and blocks"));
    const CandidateFilter textOnly{.text = m_filter->filter().text};
    const bool isFiltered = m_filter->filter() != textOnly;
    m_clear->setText(isFiltered ? tr("Clear the search and the filters") : tr("Clear the search"));
    const bool isEverything = m_filter->filter() == CandidateFilter{};
    const bool isOwnOnly = readsOwnOnly(m_desk.actor());
    if (isEverything && isOwnOnly) {
        m_empty->setText(Icon::Users,
                         tr("No candidate is entrusted to you. Those whom the pedagogical lead entrusts "
                            "to you appear here."));
    } else if (isEverything) {
        m_empty->setText(Icon::Users, tr("There is no candidate in this store yet. Enrol the first one; a "
                                         "school's list, in Excel or CSV, brings them all at once."));
    } else {
        m_empty->setText(Icon::Search, isFiltered
                                           ? tr("No candidate matches the search and the filters set above.")
                                           : tr("No candidate matches this search."));
    }
    QAction *first = isOwnOnly ? nullptr : m_enrol;
    m_empty->setAction(isEverything ? first : m_clear);
    m_empty->setOtherAction(isEverything && !isOwnOnly ? m_import : nullptr);
}

} // namespace parchemin::ui
