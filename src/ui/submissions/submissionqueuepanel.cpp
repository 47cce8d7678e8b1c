#include "ui/submissions/submissionqueuepanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/statechip.h"
#include "parchemin/ui/storereader.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/submissions/submissionqueuedelegate.h"
#include "ui/submissions/submissionqueuemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Nobody walks further down a queue; the count tells the rest.
constexpr int longestQueue = 500;

} // namespace

SubmissionQueuePanel::SubmissionQueuePanel(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new SubmissionQueueModel(
          [&context = services.context](SheetId sheet, int number) {
              const auto found = context.rules.sheet(sheet);
              const SkillBlock *block = found ? (*found)->block(number) : nullptr;
              return block == nullptr ? QString() : block->title;
          },
          this))
    , m_count(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    for (const QueueChoice choice :
         {QueueChoice::All, QueueChoice::Mine, QueueChoice::Conditional, QueueChoice::Overdue})
        m_choice->addItem(QString(), static_cast<int>(choice));
    makeFrame();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SubmissionQueuePanel::reload);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QueueItem *item = m_model->itemAt(index);
                if (m_isMarking || item == nullptr || item->submission == m_current)
                    return;
                m_current = item->submission;
                emit chosen(item->submission);
            });
    connect(m_view, &QAbstractItemView::activated, this, &SubmissionQueuePanel::gridRequested);
    retranslate();
}

void SubmissionQueuePanel::makeFrame()
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(u"queueCount"_s);
    m_count->setFont(ui::font(TextStyle::Strong));
    m_choice->setObjectName(u"queueChoice"_s);
    m_view->setObjectName(u"submissionQueue"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SubmissionQueueDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_empty->setObjectName(u"queueEmpty"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_count);
    head->addWidget(m_choice);
    auto *line = new QFrame(this);
    line->setProperty("variant", u"hairline"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(line);
    column->addWidget(m_stack, 1);
    setMinimumWidth(190);
    forwardFocus(*this, *m_view);
}

void SubmissionQueuePanel::mark(std::optional<SubmissionId> submission)
{
    const QScopedValueRollback<bool> guard(m_isMarking, true);
    m_current = submission;
    m_view->setCurrentIndex(submission ? m_model->indexOf(*submission) : QModelIndex());
}

void SubmissionQueuePanel::choose(QueueChoice choice)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(choice)));
}

QueueChoice SubmissionQueuePanel::choice() const
{
    return static_cast<QueueChoice>(m_choice->currentData().toInt());
}

void SubmissionQueuePanel::reload()
{
    const quint64 number = ++m_question;
    ask(choice(), longestQueue, [this, number](const SubmissionQueue &queue) {
        if (number == m_question) // else a newer question overtook this one
            present(queue);
    });
    // The navigation's figure is that of all, whatever is listed.
    ask(QueueChoice::All, 1, [this](const SubmissionQueue &queue) { emit counted(queue.total); });
}

void SubmissionQueuePanel::ask(QueueChoice choice, int limit,
                               std::function<void(const SubmissionQueue &)> answer)
{
    m_services.reader.ask<SubmissionQueue>(
        *this,
        [sheet = m_services.context.rules.current(), actor = m_services.desk.actor(), choice, limit,
         now = m_services.context.clock.now()](const Database &database) {
            return loadQueue(database, sheet, actor, choice, now, limit);
        },
        [this, answer = std::move(answer)](const Result<SubmissionQueue> &queue) {
            if (queue) {
                answer(*queue);
            } else {
                emit failed(queue.error());
            }
        });
}

void SubmissionQueuePanel::present(const SubmissionQueue &queue)
{
    m_total = queue.total;
    {
        const QScopedValueRollback<bool> guard(m_isMarking, true);
        m_model->setItems(queue.items, m_services.context.clock.now());
    }
    mark(m_current);
    m_stack->setCurrentWidget(queue.items.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    retranslate();
    emit loaded();
}

std::optional<SubmissionId> SubmissionQueuePanel::next(bool isForward) const
{
    const std::vector<QueueItem> &items = m_model->items();
    const auto count = static_cast<int>(items.size());
    const QModelIndex here = m_current ? m_model->indexOf(*m_current) : QModelIndex();
    const int step = isForward ? 1 : count - 1;
    const int start = here.isValid() ? here.row() : (isForward ? count - 1 : 0);
    // Round the end and on from the other: what waits there is met too.
    for (int row = (start + step) % std::max(count, 1), met = 0; met < count;
         row = (row + step) % count, ++met) {
        const QueueItem &item = items[static_cast<std::size_t>(row)];
        if (item.submission != m_current && item.isEvaluable && !item.isFrozen)
            return item.submission;
    }
    return std::nullopt;
}

void SubmissionQueuePanel::setTieAction(QAction *action)
{
    m_tie = action;
    retranslate();
}

std::optional<SubmissionId> SubmissionQueuePanel::first() const
{
    const std::vector<QueueItem> &items = m_model->items();
    if (const std::optional<SubmissionId> evaluable = next(true))
        return evaluable;
    return items.empty() ? std::nullopt : std::optional(items.front().submission);
}

void SubmissionQueuePanel::setDepositAction(QAction *action)
{
    m_deposit = action;
    retranslate();
}

void SubmissionQueuePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SubmissionQueuePanel::retranslate()
{
    const QStringList choices{tr("All that I may read"), tr("Mine to evaluate"), tr("Conditional, running"),
                              tr("Conditional, overdue")};
    for (int row = 0; row < choices.size(); ++row)
        m_choice->setItemText(row, choices.at(row));
    m_choice->setAccessibleName(tr("Which submissions"));
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    m_view->setAccessibleName(tr("Submissions"));
    const auto total = static_cast<int>(m_total.value_or(0));
    m_count->setText(m_total ? tr("%n submission(s) waiting", nullptr, total) : tr("Reading the queue…"));
    const Blockers nobody = personBlockers(m_services.desk.actor());
    const bool isNobodys = choice() == QueueChoice::Mine && !nobody.empty();
    m_empty->setAction(choice() == QueueChoice::All ? m_deposit : isNobodys ? m_tie : nullptr);
    if (isNobodys) {
        m_empty->setText(Icon::User, sentence(nobody.front()));
        return;
    }
    switch (choice()) {
    case QueueChoice::All:
        m_empty->setText(Icon::Inbox, tr("Nothing waits for an evaluation."));
        return;
    case QueueChoice::Mine:
        m_empty->setText(Icon::CircleCheck, tr("Nothing waits for you. “All” shows what others evaluate."));
        return;
    case QueueChoice::Conditional:
        m_empty->setText(Icon::Hourglass, tr("No conditional pass is running."));
        return;
    case QueueChoice::Overdue:
        m_empty->setText(Icon::CircleCheck, tr("No conditional pass is overdue."));
        return;
    }
    Q_UNREACHABLE();
}

ListMaker SubmissionQueuePanel::listMaker() const
{
    ListContent content{
        .title = tr("Submissions to evaluate"),
        .origin = {},
        .filters = {m_choice->currentText()},
        .headings = {tr("Candidate"), tr("Block"), tr("Attempt"), tr("Handed in on"), tr("Waiting")},
        .rows = {}};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QueueItem &item = *m_model->itemAt(index);
        content.rows.push_back({item.listName, index.data(SubmissionQueueModel::BlockRole).toString(),
                                qint64{item.attempt}, certifierDay(item.submittedAt),
                                index.data(SubmissionQueueModel::ChipRole).value<Chip>().word});
    }
    return [content](const Database &) -> Result<ListContent> {
        return content;
    };
}

} // namespace parchemin::ui
