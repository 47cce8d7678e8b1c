#include "ui/candidates/candidatechooser.h"

#include "parchemin/ui/focus.h"
#include "parchemin/ui/searchfield.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <span>

#include "ui/candidates/candidatelistmodel.h"
#include "ui/candidates/candidatelistview.h"
#include "ui/candidates/candidatesearch.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

std::vector<CandidateListItem> linesOf(const Context &context, std::span<const CandidacyId> ids)
{
    const auto blocks = static_cast<int>(context.rules.current().blocks.size());
    auto lines = CandidateListRepository(context.database()).load(ids, blocks);
    return lines ? *std::move(lines) : std::vector<CandidateListItem>();
}

} // namespace

CandidateChooser::CandidateChooser(Context &context, StoreReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CandidateListModel(
          [&context](std::span<const CandidacyId> ids) { return linesOf(context, ids); }, this))
    , m_finder(new CandidateSearch(reader, this))
    , m_search(new SearchField(this))
    , m_view(new CandidateListView(this))
{
    setObjectName(u"candidateChooser"_s);
    m_search->setObjectName(u"chooserSearch"_s);
    m_search->setPrompt(tr("Name, dossier number…"));
    m_view->setObjectName(u"chooserList"_s);
    m_view->setAccessibleName(tr("Candidates found"));
    m_view->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    forwardFocus(*this, *m_search);
    connectParts();
    m_finder->search({});
}

void CandidateChooser::connectParts()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_finder->searchSoon({.text = text}); });
    connect(m_finder, &CandidateSearch::found, this, &CandidateChooser::present);
    connect(m_view, &CandidateListView::typed, m_search, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_view, &CandidateListView::currentMoved, this, [this] {
        m_line.reset();
        if (const auto id = current()) {
            const auto lines = linesOf(m_context, std::span(&*id, 1));
            if (!lines.empty())
                m_line = lines.front();
        }
        emit currentChanged();
    });
    connect(m_view, &QAbstractItemView::activated, this, &CandidateChooser::accepted);
}

QWidget *CandidateChooser::input() const
{
    return m_search;
}

std::optional<CandidacyId> CandidateChooser::current() const
{
    return m_model->idAt(m_view->currentIndex());
}

QVariant CandidateChooser::keptValue() const
{
    return current() ? QVariant(current()->value()) : QVariant();
}

void CandidateChooser::setKeptValue(const QVariant &value)
{
    choose(CandidacyId{value.toLongLong()});
}

const CandidateListItem *CandidateChooser::line() const
{
    return m_line ? &*m_line : nullptr;
}

void CandidateChooser::choose(CandidacyId candidacy)
{
    m_wanted = candidacy;
    if (const QModelIndex index = m_model->indexOf(candidacy); index.isValid())
        m_view->setCurrentIndex(index);
}

void CandidateChooser::present(const std::vector<CandidacyId> &ids)
{
    m_model->setIds(ids);
    const QModelIndex wanted = m_wanted ? m_model->indexOf(*m_wanted) : QModelIndex();
    if (wanted.isValid()) {
        m_view->setCurrentIndex(wanted);
    } else if (!ids.empty() && !m_search->text().isEmpty()) {
        m_view->setCurrentIndex(m_model->index(0));
    }
    if (ids.empty()) {
        m_line.reset();
        emit currentChanged();
    }
}

bool CandidateChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parchemin::ui
