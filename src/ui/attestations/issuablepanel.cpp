#include "ui/attestations/issuablepanel.h"

#include "parchemin/app/rulebook.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/blockerlist.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/pageservices.h"
#include "parchemin/ui/storereader.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "ui/attestations/checktable.h"
#include "ui/attestations/documentwords.h"
#include "ui/attestations/issuablemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

IssuablePanel::IssuablePanel(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_table(new CheckTable(this))
    , m_why(new Card(this))
    , m_reasons(new BlockerList(m_why))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    const auto load = [this](std::vector<IssuableKey> keys,
                             const std::function<void(std::vector<IssuableDocument>)> &arrived) {
        const auto judge = [keys = std::move(keys), &rules = m_services.context.rules,
                            today = m_services.context.clock.today()](const Database &database) {
            return loadIssuable(database, rules, keys, today);
        };
        m_services.reader.ask<std::vector<IssuableDocument>>(
            *this, judge, [this, arrived](const Result<std::vector<IssuableDocument>> &documents) {
                if (documents) {
                    arrived(*documents);
                } else {
                    emit failed(documents.error());
                }
            });
    };
    m_model = new IssuableModel(load, this);
    m_model->setActor(services.desk.actor());
    makeFrame();
    connect(&services.desk, &Desk::changed, this, [this] {
        m_model->setActor(m_services.desk.actor());
        showReasons();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_table->currentIndex().row();
                if (first.row() <= row && row <= last.row() && last.column() != first.column()) {
                    showReasons();
                    emit currentChanged();
                }
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showReasons();
        emit currentChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this, &IssuablePanel::dossierRequested);
    connect(m_reasons, &BlockerList::activated, this, [this](FixAction fix) {
        if (const IssuableDocument *document = current())
            emit fixRequested(fix, document->item.key.candidacy);
    });
    retranslate();
}

void IssuablePanel::makeFrame()
{
    m_table->setObjectName(u"issuableTable"_s);
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(IssuableModel::DocumentColumn, QHeaderView::Stretch);
    header->resizeSection(IssuableModel::HolderColumn, 180);
    header->resizeSection(IssuableModel::DossierColumn, 96);
    header->resizeSection(IssuableModel::StateColumn, 122);
    m_empty->setObjectName(u"issuableEmpty"_s);
    m_why->setObjectName(u"issuableWhy"_s);
    m_why->body().addWidget(m_reasons);
    m_why->hide();
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_table, 1);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(12, 0, 12, 8);
    around->addWidget(m_why);
    rows->addLayout(around);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    forwardFocus(*this, *m_table);
}

void IssuablePanel::reload(const QString &text)
{
    m_isSearch = !text.trimmed().isEmpty();
    const auto find = [text](const Database &database) {
        return DocumentListRepository(database).issuable(text);
    };
    m_services.reader.ask<std::vector<IssuableKey>>(*this, find,
                                                    [this](const Result<std::vector<IssuableKey>> &keys) {
                                                        if (keys) {
                                                            present(*keys);
                                                        } else {
                                                            emit failed(keys.error());
                                                        }
                                                    });
}

void IssuablePanel::present(const std::vector<IssuableKey> &keys)
{
    const int row = m_table->currentIndex().row();
    const auto chosen =
        row >= 0 && row < m_model->rowCount() ? std::optional(m_model->keyAt(row)) : std::nullopt;
    m_model->setKeys(keys);
    retranslate();
    m_stack->setCurrentIndex(keys.empty() ? 1 : 0);
    if (!keys.empty()) {
        const int kept = chosen ? m_model->rowOf(*chosen) : -1;
        m_table->setCurrentIndex(m_model->index(kept >= 0 ? kept : std::clamp(row, 0, count() - 1), 0));
    }
    showReasons();
    emit counted();
    emit currentChanged();
}

int IssuablePanel::count() const
{
    return m_model->rowCount();
}

const IssuableDocument *IssuablePanel::current() const
{
    return m_model->documentAt(m_table->currentIndex().row());
}

Blockers IssuablePanel::currentReasons() const
{
    return m_model->reasonsAt(m_table->currentIndex().row());
}

void IssuablePanel::gatherChecked(const std::function<void(const std::vector<IssuableDocument> &)> &gathered)
{
    const auto read =
        [keys = m_model->checkedKeys()](const Database &database) -> Result<std::vector<IssuableDocument>> {
        auto items = DocumentListRepository(database).loadIssuable(keys);
        if (!items)
            return items.error();
        std::vector<IssuableDocument> documents;
        for (IssuableItem &item : *items)
            documents.push_back({std::move(item), {}});
        return documents;
    };
    m_services.reader.ask<std::vector<IssuableDocument>>(
        *this, read, [this, gathered](const Result<std::vector<IssuableDocument>> &documents) {
            if (documents) {
                gathered(*documents);
            } else {
                emit failed(documents.error());
            }
        });
}

void IssuablePanel::showReasons()
{
    const Blockers reasons = currentReasons();
    m_why->setVisible(!reasons.empty());
    if (reasons.empty())
        return;
    m_why->setTitle(tr("Why not yet?"));
    m_reasons->setItems(itemsOf(reasons));
}

void IssuablePanel::retranslate()
{
    m_table->setAccessibleName(tr("Documents to be issued"));
    m_empty->setText(
        Icon::FileCheck,
        m_isSearch
            ? tr("Nobody of that name has a document to be issued.")
            : tr("Nothing to issue. Attestations appear here as soon as a block is acquired, parchments "
                 "once the jury's award is published."));
    showReasons();
}

ListMaker IssuablePanel::listMaker(const QString &title, const QStringList &filters) const
{
    ListContent whole{.title = title, .origin = {}, .filters = filters, .headings = {}, .rows = {}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        whole.headings.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    whole.headings.append(tr("What keeps it"));
    return [whole, keys = m_model->keys(), rules = std::make_shared<const Rulebook>(m_services.context.rules),
            today = m_services.context.clock.today(),
            actor = m_services.desk.actor()](const Database &database) -> Result<ListContent> {
        const auto documents = loadIssuable(database, *rules, keys, today);
        if (!documents)
            return documents.error();
        ListContent content = whole;
        for (const IssuableDocument &document : *documents) {
            Blockers reasons = rightBlockers(actor, rightToIssue(document.item.key.kind));
            append(reasons, document.blockers);
            QStringList sentences;
            for (const Blocker &reason : reasons)
                sentences.append(sentence(reason));
            content.rows.push_back({document.item.holder, document.item.dossier,
                                    documentText(document.item.key.kind, document.item.blocks),
                                    readinessChip(reasons, document.item.isDue).word, sentences.join(u' ')});
        }
        return content;
    };
}

} // namespace parchemin::ui
