#include "ui/planning/planviews.h"

#include "parchemin/core/clock.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/celltable.h"
#include "ui/planning/planactions.h"
#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planlist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t endColumn = 1;
constexpr int juryColumn = 5;
constexpr std::size_t remarkColumn = 6;
constexpr int daysInWeek = 7;
constexpr qsizetype widestBoard = 8; ///< columns that can be read side by side on paper

} // namespace

PlanViews::PlanViews(PlanBoardModel &model, PlanBoardView &board, const PlanActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_board(board)
    , m_actions(actions)
    , m_span(new QLabel(this))
    , m_list(new CellTable(juryColumn, this))
    , m_stack(new QStackedWidget(this))
{
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_span->setObjectName(u"planSpan"_s);
    m_span->setFont(ui::font(TextStyle::Strong));
    m_list->setObjectName(u"planList"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(new ActionButton(actions.previous, ActionButton::Variant::Quiet, this));
    bar->addWidget(m_span);
    bar->addWidget(new ActionButton(actions.next, ActionButton::Variant::Quiet, this));
    bar->addStretch(1);
    auto *forms = new QActionGroup(this);
    for (QAction *action : {actions.day, actions.week, actions.list}) {
        action->setCheckable(true);
        forms->addAction(action);
        bar->addWidget(new ActionButton(action, ActionButton::Variant::Secondary, this));
    }
    connect(actions.day, &QAction::triggered, this, [this] { setForm(Form::Day); });
    connect(actions.week, &QAction::triggered, this, [this] { setForm(Form::Week); });
    connect(actions.list, &QAction::triggered, this, [this] { setForm(Form::List); });
    connect(actions.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(actions.next, &QAction::triggered, this, [this] { step(1); });
    m_stack->addWidget(&board);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    actions.week->setChecked(true);
}

void PlanViews::setPlan(const std::shared_ptr<const PlanningTask> &task, const planning::Plan &plan)
{
    const bool isAnother = m_task != task;
    m_task = task;
    std::vector<QDate> days;
    for (const PlanningHalfDay &half : task->frame.halfDays)
        days.push_back(half.day);
    setDays(std::move(days), isAnother);
    fillList(planListContent(*task, plan));
}

void PlanViews::setWritten(const std::vector<WrittenSession> &written)
{
    m_task.reset();
    std::vector<QDate> days;
    days.reserve(written.size());
    for (const WrittenSession &session : written)
        days.push_back(session.day);
    // Where a plan was applied its sessions are seen next.
    setDays(std::move(days), false);
    fillList(writtenListContent(written));
}

void PlanViews::setDays(std::vector<QDate> days, bool isAnother)
{
    m_days = std::move(days);
    const bool isKept =
        !isAnother && !m_days.empty() && m_day.isValid() && m_days.front() <= m_day && m_day <= m_days.back();
    if (!isKept)
        m_day = m_days.empty() ? QDate() : m_days.front();
    showSpan();
}

ListContent PlanViews::content() const
{
    if (m_form == Form::List)
        return m_content;
    ListContent board = boardContent(m_model, m_content.title);
    board.filters << m_span->text();
    if (board.headings.size() <= widestBoard)
        return board;
    // So many rooms are no page any more: the same days as a list.
    ListContent list = m_content;
    list.filters = board.filters;
    std::erase_if(list.rows, [this](const ListRow &row) {
        const QDate day = certifierDay(std::get<QDateTime>(row.front()));
        return day < firstShown() || day > lastShown();
    });
    return list;
}

void PlanViews::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    const QList<QAction *> actions{m_actions.day, m_actions.week, m_actions.list};
    actions.at(static_cast<int>(form))->setChecked(true);
    showSpan();
    emit formChanged();
}

QDate PlanViews::firstShown() const
{
    return m_form == Form::Day ? m_day : m_day.addDays(1 - m_day.dayOfWeek());
}

QDate PlanViews::lastShown() const
{
    return m_form == Form::Day ? m_day : firstShown().addDays(daysInWeek - 1);
}

/// To the next day of the frame, or the next week that has one.
void PlanViews::step(int direction)
{
    if (m_form == Form::List)
        return;
    const std::vector<QDate> &days = m_days;
    if (direction > 0) {
        const auto next = std::ranges::find_if(days, [this](QDate day) { return day > lastShown(); });
        if (next != days.end())
            m_day = *next;
    } else {
        const auto before =
            std::find_if(days.rbegin(), days.rend(), [this](QDate day) { return day < firstShown(); });
        if (before != days.rend())
            m_day = *before;
    }
    showSpan();
}

void PlanViews::showSpan()
{
    const bool isList = m_form == Form::List;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentIndex(isList ? 1 : 0);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    refreshSteps();
    if (m_days.empty()) {
        m_span->clear();
        return;
    }
    if (isList) {
        m_span->setText(tr("All defences"));
        return;
    }
    const QString first = QLocale().toString(firstShown(), u"dddd d MMMM"_s);
    m_span->setText(m_form == Form::Day ? first : tr("Week of %1").arg(first));
    const QModelIndex before = m_board.currentIndex();
    m_model.setSpan(firstShown(), lastShown());
    if (before.isValid() && m_model.columnCount() > 0 && m_model.rowCount() > 0)
        m_board.setCurrentIndex(m_model.index(before.row(), 0));
}

void PlanViews::refreshSteps()
{
    QString everything;
    if (m_days.empty()) {
        everything = tr("There is nothing on the board yet.");
    } else if (m_form == Form::List) {
        everything = tr("The list shows the defences of all days.");
    }
    const auto offer = [&everything](QAction *action, bool isMore, const QString &end) {
        Refusal::of(*action).setReason(everything.isEmpty() && !isMore ? end : everything);
    };
    offer(m_actions.previous, !m_days.empty() && m_days.front() < firstShown(),
          tr("There is no earlier day on the board."));
    offer(m_actions.next, !m_days.empty() && m_days.back() > lastShown(),
          tr("There is no later day on the board."));
}

void PlanViews::fillList(const ListContent &content)
{
    m_content = content;
    std::vector<CellRow> rows;
    for (const ListRow &line : content.rows) {
        CellRow row;
        for (const ListValue &cell : line)
            row.push_back({textOf(cell, QLocale())});
        // It ends on the day on which it begins.
        if (const auto *end = std::get_if<QDateTime>(&line.at(endColumn)))
            row.at(endColumn).text = QLocale().toString(certifierTime(*end), QLocale::ShortFormat);
        if (Cell &remark = row.at(remarkColumn); m_task && !remark.text.isEmpty()) {
            remark.toolTip = remark.text;
            remark.chip = Chip{Icon::Triangle, tr("Late"), Tone::Attention};
        }
        rows.push_back(std::move(row));
    }
    m_list->setContent(content.headings, std::move(rows));
    m_list->setAccessibleName(content.title);
}

void PlanViews::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSpan();
    QWidget::changeEvent(event);
}

} // namespace parchemin::ui
