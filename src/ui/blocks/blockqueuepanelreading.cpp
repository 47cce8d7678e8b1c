#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/searchfield.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QActionGroup>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>

#include <iterator>
#include <utility>

#include "ui/blocks/blockqueuepanel.h"
#include "ui/blocks/blockqueuewords.h"

using namespace Qt::Literals::StringLiterals;

/// How the lists come from the store: asked for in another thread, shown when nothing newer was asked for.
namespace parchemin::ui {
namespace {

/// More lines than a screen has; they are read ahead of a long list.
constexpr int firstLines = 100;

const QString listKey = u"list"_s;
const QString orderKey = u"order"_s;
const QString blockKey = u"block"_s;

/// Chooses what has that value; without one nothing changes.
void check(const QActionGroup &group, const QVariant &wanted)
{
    const QList<QAction *> actions = group.actions();
    for (QAction *action : actions) {
        if (wanted.isValid() && action->data().toInt() == wanted.toInt())
            action->setChecked(true);
    }
}

} // namespace

BlockQueueFilter BlockQueuePanel::filter() const
{
    const QAction *block = m_blocks->checkedAction();
    return {.queue = queue(),
            .text = m_search->text(),
            .block = block == nullptr ? std::nullopt : std::optional(block->data().toInt()),
            .order = static_cast<BlockQueueOrder>(m_orders->checkedAction()->data().toInt())};
}

QueueScope BlockQueuePanel::scope() const
{
    const Context &context = m_services.context;
    const auto policy = context.rules.policy(context.clock.today());
    return {context.rules.current().rncpCode, policy ? policy->vaeBlocksGrantedBy : BlockGrantor::Jury,
            m_services.desk.actor()};
}

/// A list that is shown anew shows its beginning at once: a hundred thousand open candidacies take seconds.
void BlockQueuePanel::readItems()
{
    m_typing.stop();
    const quint64 number = ++*m_latest;
    if (!m_current && queue() == BlockQueue::NotYet)
        ask(number, firstLines);
    ask(number, std::nullopt);
}

void BlockQueuePanel::ask(quint64 number, std::optional<int> limit)
{
    using Items = std::vector<QueuedBlock>;
    BlockQueueFilter wanted = filter();
    wanted.limit = limit;
    m_services.reader.ask<Items>(
        *this,
        [scope = scope(), wanted, number, latest = m_latest](const Database &database) -> Result<Items> {
            if (*latest != number)
                return Error{ErrorCode::Cancelled, u"a newer question overtook this one"_s};
            return readBlockQueue(database, scope, wanted);
        },
        [this, number, wanted](const Result<Items> &items) {
            if (*m_latest != number)
                return;
            // A beginning that is shorter than was asked for is the whole list.
            m_isBeginning = wanted.limit && items && std::ssize(*items) == *wanted.limit;
            present(wanted.queue, items);
        });
}

void BlockQueuePanel::countWaiting()
{
    m_services.reader.ask<int>(
        *this,
        [scope = scope()](const Database &database) -> Result<int> {
            const auto items = readBlockQueue(database, scope, {});
            if (!items)
                return items.error();
            return static_cast<int>(items->size());
        },
        [this](const Result<int> &waiting) {
            m_waiting = waiting ? std::optional(*waiting) : std::nullopt;
            retranslate();
            emit counted(m_waiting.value_or(0));
        });
}

void BlockQueuePanel::present(BlockQueue queue, const Result<std::vector<QueuedBlock>> &items)
{
    m_isRefused = !items && items.error().code == ErrorCode::RuleRefused;
    if (!items && !m_isRefused)
        emit failed(items.error());
    m_model->setToday(m_services.context.clock.today());
    m_model->setItems(queue, items ? *items : std::vector<QueuedBlock>());
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    const QModelIndex kept = m_current ? m_model->indexOf(*m_current) : QModelIndex();
    const bool isWanted = std::exchange(m_isWanted, false);
    if (kept.isValid()) {
        m_view->setCurrentIndex(kept);
    } else if (isWanted) {
        m_view->setCurrentIndex({});
    } else if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    } else {
        setCurrent(std::nullopt);
    }
    emit currentChanged(); // the same block may have changed
    retranslate();
    if (m_isRefused)
        m_empty->setText(Icon::Lock, sentence(items.error()));
}

QVariantMap BlockQueuePanel::filterState() const
{
    QVariantMap state{{listKey, m_tabs->currentIndex()}, {orderKey, m_orders->checkedAction()->data()}};
    if (const QAction *block = m_blocks->checkedAction())
        state.insert(blockKey, block->data());
    return state;
}

void BlockQueuePanel::restoreFilterState(const QVariantMap &state)
{
    check(*m_orders, state.value(orderKey));
    check(*m_blocks, state.value(blockKey));
    if (const int list = state.value(listKey).toInt(); list > 0 && list < m_tabs->count())
        m_tabs->setCurrentIndex(list);
    readItems();
}

/// On paper there is no page around it that says what is listed.
QString BlockQueuePanel::listTitle() const
{
    switch (queue()) {
    case BlockQueue::Ready:
        return tr("Blocks to validate");
    case BlockQueue::NotYet:
        return tr("Blocks that cannot be validated yet");
    case BlockQueue::Validated:
        return tr("Blocks validated");
    }
    Q_UNREACHABLE();
}

ListMaker BlockQueuePanel::listMaker() const
{
    QStringList filters;
    if (const QString searched = m_search->text().trimmed(); !searched.isEmpty())
        filters.append(tr("Search: “%1”").arg(searched));
    if (const QAction *block = m_blocks->checkedAction())
        filters.append(block->text().remove(u'&'));
    const ListContent whole{.title = listTitle(),
                            .origin = {},
                            .filters = filters,
                            .headings = listHeadings(queue()),
                            .rows = {}};
    const ReferenceSheet &sheet = m_services.context.rules.current();
    return [whole, items = m_model->items(), list = queue(), code = sheet.rncpCode,
            blocks = static_cast<int>(sheet.blocks.size())](const Database &database) -> Result<ListContent> {
        const auto lines = BlockQueueRepository(database).load(items, code, blocks);
        if (!lines)
            return lines.error();
        ListContent content = whole;
        for (const QueuedBlockLine &line : *lines)
            content.rows.push_back(listRow(line, list));
        return content;
    };
}

} // namespace parchemin::ui
