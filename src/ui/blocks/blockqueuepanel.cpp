#include "ui/blocks/blockqueuepanel.h"

#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/searchfield.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

#include "ui/blocks/blockqueuedelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds typingPause(150);
constexpr std::chrono::milliseconds actsPause(60);
constexpr std::array queues{BlockQueue::Ready, BlockQueue::NotYet, BlockQueue::Validated};
constexpr std::array orders{BlockQueueOrder::Urgency, BlockQueueOrder::Name, BlockQueueOrder::Block,
                            BlockQueueOrder::Evaluator};

QString orderText(BlockQueueOrder order)
{
    switch (order) {
    case BlockQueueOrder::Urgency:
        return BlockQueuePanel::tr("Sort by &urgency");
    case BlockQueueOrder::Name:
        return BlockQueuePanel::tr("Sort by &name");
    case BlockQueueOrder::Block:
        return BlockQueuePanel::tr("Sort by &block");
    case BlockQueueOrder::Evaluator:
        return BlockQueuePanel::tr("Sort by &evaluator");
    }
    Q_UNREACHABLE();
}

QString nothingText(BlockQueue queue)
{
    switch (queue) {
    case BlockQueue::Ready:
        return BlockQueuePanel::tr("Nothing to validate. A block appears here as soon as a mentor has found "
                                   "every competency acquired.");
    case BlockQueue::NotYet:
        return BlockQueuePanel::tr("No project is under way: nothing is missing anywhere.");
    case BlockQueue::Validated:
        return BlockQueuePanel::tr("No block has been validated yet.");
    }
    Q_UNREACHABLE();
}

QListView *makeView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setObjectName(u"blockQueue"_s);
    view->setModel(model);
    view->setItemDelegate(new BlockQueueDelegate(view));
    view->setUniformItemSizes(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    return view;
}

} // namespace

BlockQueuePanel::BlockQueuePanel(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new BlockQueueModel(
          [this](std::span<const QueuedBlock> items) {
              const ReferenceSheet &sheet = m_services.context.rules.current();
              auto lines = BlockQueueRepository(m_services.context.database())
                               .load(items, sheet.rncpCode, static_cast<int>(sheet.blocks.size()));
              if (lines)
                  return *std::move(lines);
              // A model answers its view: what went wrong is told once the view is done.
              QMetaObject::invokeMethod(
                  this, [this, error = lines.error()] { emit failed(error); }, Qt::QueuedConnection);
              return std::vector<QueuedBlockLine>();
          },
          this))
    , m_tabs(new QTabBar(this))
    , m_search(new SearchField(this))
    , m_menuButton(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_blocks(new QActionGroup(this))
    , m_orders(new QActionGroup(this))
    , m_count(new QLabel(this))
    , m_view(makeView(m_model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    makeMenu();
    makeFrame();
    connectParts();
    retranslate();
    reload();
}

void BlockQueuePanel::makeFrame()
{
    m_tabs->setObjectName(u"blockQueueTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (std::size_t i = 0; i < queues.size(); ++i)
        m_tabs->addTab(QString());
    m_search->setObjectName(u"blockSearch"_s);
    m_menuButton->setObjectName(u"blockFilterButton"_s);
    m_menuButton->setIcon(icon(Icon::Filter));
    m_menuButton->setProperty("variant", u"square"_s);
    m_menuButton->setMenu(m_menu);
    m_count->setObjectName(u"blockCount"_s);
    m_count->setProperty("variant", u"small"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(5, 0, 5, 0);
    tabRow->addWidget(m_tabs);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setProperty("variant", u"hairline"_s);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 10, 12, 4);
    searchRow->setSpacing(8);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_menuButton);
    auto *countRow = new QHBoxLayout;
    countRow->setContentsMargins(12, 2, 12, 6);
    countRow->addWidget(m_count, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabRow);
    column->addWidget(line);
    column->addLayout(searchRow);
    column->addLayout(countRow);
    column->addWidget(m_stack, 1);
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    forwardFocus(*this, *m_view);
}

void BlockQueuePanel::makeMenu()
{
    for (const BlockQueueOrder order : orders) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        m_orders->addAction(action);
    }
    m_orders->actions().constFirst()->setChecked(true);
    m_menu->addSeparator();
    m_blocks->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const SkillBlock &block : m_services.context.rules.current().blocks) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setData(block.number);
        m_blocks->addAction(action);
    }
    connect(m_orders, &QActionGroup::triggered, this, &BlockQueuePanel::readItems);
    connect(m_blocks, &QActionGroup::triggered, this, &BlockQueuePanel::readItems);
}

void BlockQueuePanel::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_soon.setSingleShot(true);
    m_soon.setInterval(actsPause);
    m_search->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &BlockQueuePanel::readItems);
    connect(&m_soon, &QTimer::timeout, this, &BlockQueuePanel::reload);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_model->setCheckable(m_isCheckable && queue() == BlockQueue::Ready);
        setCurrent(std::nullopt);
        readItems();
        emit queueChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const auto item = m_model->itemAt(index))
                    setCurrent(item);
            });
    connect(m_view, &QAbstractItemView::doubleClicked, this, &BlockQueuePanel::opened);
    connect(m_model, &BlockQueueModel::checkedChanged, this, &BlockQueuePanel::refreshCount);
    connect(m_model, &BlockQueueModel::checkedChanged, this, &BlockQueuePanel::checkedChanged);
}

BlockQueue BlockQueuePanel::queue() const
{
    return queues.at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex())));
}

void BlockQueuePanel::showQueue(BlockQueue queue)
{
    const auto place = std::ranges::find(queues, queue) - queues.begin();
    m_tabs->setCurrentIndex(static_cast<int>(place));
}

void BlockQueuePanel::choose(const QueuedBlock &item)
{
    setCurrent(item);
    m_isWanted = true;
    readItems();
}

std::vector<QueuedBlock> BlockQueuePanel::chosen() const
{
    std::vector<QueuedBlock> items = m_model->checkedItems();
    if (items.empty() && m_current)
        items.push_back(*m_current);
    return items;
}

void BlockQueuePanel::toggleAllChecked()
{
    m_model->setAllChecked(m_model->checkedCount() < static_cast<std::size_t>(m_model->rowCount()));
}

void BlockQueuePanel::setCheckable(bool isCheckable)
{
    m_isCheckable = isCheckable;
    m_model->setCheckable(isCheckable && queue() == BlockQueue::Ready);
}

void BlockQueuePanel::reloadSoon()
{
    m_soon.start();
}

void BlockQueuePanel::reload()
{
    m_soon.stop();
    readItems();
    countWaiting();
}

void BlockQueuePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BlockQueuePanel::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

bool BlockQueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<const QKeyEvent *>(event);
    const bool isReturn = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (watched == m_search && pressed->key() == Qt::Key_Down) {
        focusList();
        return true;
    }
    if (watched == m_view && isReturn && pressed->modifiers() == Qt::NoModifier && m_current) {
        emit opened();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BlockQueuePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BlockQueuePanel::setCurrent(std::optional<QueuedBlock> item)
{
    if (item == m_current)
        return;
    m_current = item;
    emit currentChanged();
}

void BlockQueuePanel::refreshCount()
{
    const auto checked = static_cast<int>(m_model->checkedCount());
    const QString all =
        m_isBeginning ? tr("The first %n block(s); the others are being read", nullptr, m_model->rowCount())
                      : tr("%n block(s)", nullptr, m_model->rowCount());
    m_count->setText(checked == 0 ? all
                                  : tr("%1, %2", "blocks in the list, blocks checked")
                                        .arg(all, tr("%n checked", nullptr, checked)));
}

void BlockQueuePanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Lists of blocks"));
    m_tabs->setTabText(0, m_waiting ? tr("To validate (%1)").arg(*m_waiting) : tr("To validate"));
    m_tabs->setTabText(1, tr("Not yet"));
    m_tabs->setTabText(2, tr("Validated", "the blocks already validated"));
    m_search->setPrompt(tr("Name, dossier number…"));
    m_menuButton->setAccessibleName(tr("Sort and filter the blocks"));
    m_menuButton->setToolTip(m_menuButton->accessibleName());
    const QList<QAction *> orderActions = m_orders->actions();
    for (QAction *action : orderActions)
        action->setText(orderText(static_cast<BlockQueueOrder>(action->data().toInt())));
    const QList<QAction *> blockActions = m_blocks->actions();
    for (QAction *action : blockActions)
        action->setText(tr("Only block &%1").arg(action->data().toInt()));
    m_view->setAccessibleName(tr("Blocks"));
    const bool isFiltered = !m_search->text().isEmpty() || m_blocks->checkedAction() != nullptr;
    if (!m_isRefused) {
        m_empty->setText(isFiltered ? Icon::Search : Icon::BadgeCheck,
                         isFiltered ? tr("No block matches this search.") : nothingText(queue()));
    }
    refreshCount();
}

} // namespace parchemin::ui
