#include "ui/submissions/candidatepicker.h"

#include "parchemin/ui/desk.h"
#include "parchemin/ui/focus.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <span>

#include "ui/candidates/candidatesearch.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t mostCandidatesShown = 20;
constexpr int listHeight = 110;

} // namespace

CandidatePicker::CandidatePicker(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_search(new CandidateSearch(services.reader, this))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"candidatePicker"_s);
    m_text->setObjectName(u"candidateText"_s);
    m_text->setPlaceholderText(tr("Name or dossier number"));
    m_text->setAccessibleName(tr("Candidate to look for"));
    m_text->installEventFilter(this);
    m_list->setObjectName(u"candidateMatches"_s);
    m_list->setAccessibleName(tr("Candidates found"));
    m_list->setProperty("variant", u"field"_s);
    m_list->setFixedHeight(listHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_list);
    forwardFocus(*this, *m_text);
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QDate today = m_services.context.clock.today();
        m_search->searchSoon({.text = text, .own = readsCandidatesOf(m_services.desk.actor(), today)});
    });
    connect(m_search, &CandidateSearch::found, this, &CandidatePicker::present);
    connect(m_list, &QListWidget::currentRowChanged, this, &CandidatePicker::chosen);
}

std::optional<CandidacyId> CandidatePicker::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_items.at(static_cast<std::size_t>(row)).candidacy);
}

QVariant CandidatePicker::keptValue() const
{
    return current() ? QVariant(current()->value()) : QVariant();
}

void CandidatePicker::setKeptValue(const QVariant &value)
{
    present({CandidacyId{value.toLongLong()}});
}

bool CandidatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CandidatePicker::present(const std::vector<CandidacyId> &ids)
{
    const auto blocks = static_cast<int>(m_services.context.rules.current().blocks.size());
    const std::span<const CandidacyId> first(ids.data(), std::min(ids.size(), mostCandidatesShown));
    auto items = CandidateListRepository(m_services.context.database()).load(first, blocks);
    m_list->clear();
    m_items = items ? *std::move(items) : std::vector<CandidateListItem>();
    for (const CandidateListItem &item : m_items)
        m_list->addItem(tr("%1 · dossier %2", "name, number").arg(item.listName, item.number));
    if (m_items.size() == 1)
        m_list->setCurrentRow(0);
}

} // namespace parchemin::ui
