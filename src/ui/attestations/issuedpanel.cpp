#include "ui/attestations/issuedpanel.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/pageservices.h"
#include "parchemin/ui/storereader.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/attestations/documentwords.h"
#include "ui/attestations/issuedmodel.h"
#include "ui/datatable.h"
#include "ui/dossier/blockwords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

IssuedPanel::IssuedPanel(const PageServices &services, DocumentFilter::Standing standing,
                         const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_standing(standing)
    , m_table(new DataTable(this))
    , m_story(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    const auto load = [this](std::vector<DocumentId> ids,
                             const std::function<void(std::vector<DocumentListItem>)> &arrived) {
        const auto read = [ids = std::move(ids)](const Database &database) {
            return DocumentListRepository(database).loadIssued(ids);
        };
        m_services.reader.ask<std::vector<DocumentListItem>>(
            *this, read, [this, arrived](const Result<std::vector<DocumentListItem>> &items) {
                if (items) {
                    arrived(*items);
                } else {
                    emit failed(items.error());
                }
            });
    };
    m_model = new IssuedModel(load, this);
    makeFrame(acts);
    const auto tell = [this] {
        showStory();
        emit currentChanged();
    };
    connect(m_model, &IssuedModel::linesRead, this, tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IssuedPanel::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, &IssuedPanel::openRequested);
    retranslate();
}

void IssuedPanel::makeFrame(const QList<QAction *> &acts)
{
    const bool isLiving = m_standing == DocumentFilter::Standing::Living;
    m_table->setObjectName(isLiving ? u"issuedTable"_s : u"annulledTable"_s);
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(IssuedModel::DocumentColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(IssuedModel::NumberColumn, QHeaderView::ResizeToContents);
    header->resizeSection(IssuedModel::HolderColumn, 184);
    header->resizeSection(IssuedModel::DayColumn, 98);
    header->resizeSection(IssuedModel::StateColumn, 128);
    // Of those that live all are delivered: the room is for names.
    header->setSectionHidden(IssuedModel::StateColumn, isLiving);
    m_story->setObjectName(isLiving ? u"issuedStory"_s : u"annulledStory"_s);
    m_story->setWordWrap(true);
    m_story->setTextFormat(Qt::PlainText);
    m_story->setProperty("variant", u"small"_s);
    m_story->setContentsMargins(12, 6, 12, 0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    for (QAction *act : acts)
        buttons->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, this));
    buttons->addStretch(1);
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_story);
    rows->addLayout(buttons);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    forwardFocus(*this, *m_table);
}

void IssuedPanel::reload(const QString &text)
{
    m_isSearch = !text.trimmed().isEmpty();
    const auto find = [filter = DocumentFilter{text, m_standing}](const Database &database) {
        return DocumentListRepository(database).issued(filter);
    };
    m_services.reader.ask<std::vector<DocumentId>>(*this, find,
                                                   [this](const Result<std::vector<DocumentId>> &ids) {
                                                       if (ids) {
                                                           present(*ids);
                                                       } else {
                                                           emit failed(ids.error());
                                                       }
                                                   });
}

void IssuedPanel::present(const std::vector<DocumentId> &ids)
{
    const int row = m_table->currentIndex().row();
    if (!m_wanted && row >= 0 && row < m_model->rowCount())
        m_wanted = m_model->idAt(row);
    m_model->setIds(ids);
    retranslate();
    m_stack->setCurrentIndex(ids.empty() ? 1 : 0);
    if (!ids.empty()) {
        const int kept = m_wanted ? m_model->rowOf(*m_wanted) : -1;
        m_table->setCurrentIndex(m_model->index(kept >= 0 ? kept : std::clamp(row, 0, count() - 1), 0));
    }
    m_wanted.reset();
    showStory();
    emit counted();
    emit currentChanged();
}

int IssuedPanel::count() const
{
    return m_model->rowCount();
}

const DocumentListItem *IssuedPanel::current() const
{
    return m_model->documentAt(m_table->currentIndex().row());
}

int IssuedPanel::selectedCount() const
{
    return static_cast<int>(m_table->selectedRows().size());
}

void IssuedPanel::gatherSelected(const std::function<void(const std::vector<DocumentListItem> &)> &gathered)
{
    std::vector<DocumentId> ids;
    for (const int row : m_table->selectedRows())
        ids.push_back(m_model->idAt(row));
    const auto read = [ids = std::move(ids)](const Database &database) {
        return DocumentListRepository(database).loadIssued(ids);
    };
    m_services.reader.ask<std::vector<DocumentListItem>>(
        *this, read, [this, gathered](const Result<std::vector<DocumentListItem>> &items) {
            if (items) {
                gathered(*items);
            } else {
                emit failed(items.error());
            }
        });
}

void IssuedPanel::choose(DocumentId document)
{
    m_wanted = document;
    if (const int row = m_model->rowOf(document); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_wanted.reset();
    }
}

void IssuedPanel::showStory()
{
    const DocumentListItem *item = current();
    m_story->setText(item == nullptr ? QString() : storyOf(*item));
    m_story->setVisible(!m_story->text().isEmpty());
}

void IssuedPanel::retranslate()
{
    const bool isLiving = m_standing == DocumentFilter::Standing::Living;
    m_table->setAccessibleName(isLiving ? tr("Documents issued") : tr("Documents superseded or revoked"));
    if (m_isSearch) {
        m_empty->setText(Icon::Search, tr("No document bears that number or that name."));
    } else if (isLiving) {
        m_empty->setText(Icon::FileText, tr("No document has been issued yet."));
    } else {
        m_empty->setText(Icon::FileCheck, tr("No document was superseded or revoked."));
    }
    showStory();
}

ListMaker IssuedPanel::listMaker(const QString &title, const QStringList &filters) const
{
    ListContent whole{.title = title, .origin = {}, .filters = filters, .headings = {}, .rows = {}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        whole.headings.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return [whole, ids = m_model->ids()](const Database &database) -> Result<ListContent> {
        const auto items = DocumentListRepository(database).loadIssued(ids);
        if (!items)
            return items.error();
        ListContent content = whole;
        for (const DocumentListItem &item : *items) {
            content.rows.push_back({item.number, item.holder, documentText(item.kind, item.blocks),
                                    item.issuedOn, chipOf(item.state).word});
        }
        return content;
    };
}

} // namespace parchemin::ui
