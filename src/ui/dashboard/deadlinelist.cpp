#include "ui/dashboard/deadlinelist.h"

#include "parchemin/app/worksentences.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

enum Column { DateColumn, DistanceColumn, LimitColumn };

Chip chipOf(const Deadline &deadline, const QDateTime &now)
{
    constexpr int soon = 7; // days
    const QString word = distance(deadline, now);
    if (deadline.isOver)
        return {Icon::CircleAlert, word, Tone::Negative};
    const bool isSoon = certifierDay(now).daysTo(deadline.day) <= soon;
    return {Icon::Clock, word, isSoon ? Tone::Attention : Tone::Neutral};
}

QString dateText(const Deadline &deadline)
{
    const QLocale locale;
    const QString day = locale.toString(deadline.day, QLocale::ShortFormat);
    return deadline.at
               ? QString(day + u' ' + locale.toString(certifierTime(*deadline.at), QLocale::ShortFormat))
               : day;
}

CellRow rowOf(const Deadline &deadline, const QDateTime &now)
{
    const QString what = sentence(deadline);
    const QString rule = ruleSentence(deadline.kind);
    return {{dateText(deadline), {}, rule},
            {{}, chipOf(deadline, now), rule},
            {deadline.who.isEmpty() ? what : QString(what + u'\n' + deadline.who), {}, rule}};
}

} // namespace

DeadlineList::DeadlineList(QWidget *parent)
    : QWidget(parent)
    , m_table(new CellTable(LimitColumn, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    m_table->setObjectName(u"deadlineTable"_s);
    m_empty->setObjectName(u"deadlinesEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_stack);
    forwardFocus(*this, *m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.row() < std::ssize(m_deadlines))
            emit followed(m_deadlines[static_cast<std::size_t>(index.row())]);
    });
    retranslate();
}

void DeadlineList::setDeadlines(const std::vector<Deadline> &deadlines, const QDateTime &now)
{
    m_deadlines = deadlines;
    m_now = now;
    fill();
}

void DeadlineList::fill()
{
    std::vector<CellRow> rows;
    for (const Deadline &deadline : m_deadlines)
        rows.push_back(rowOf(deadline, m_now));
    m_table->setContent({tr("Date"), tr("When"), tr("What ends, and for whom")}, std::move(rows));
    m_stack->setCurrentWidget(m_deadlines.empty() ? static_cast<QWidget *>(m_empty) : m_table);
}

void DeadlineList::retranslate()
{
    m_table->setAccessibleName(tr("Deadlines"));
    m_empty->setText(Icon::CalendarClock, tr("No deadline in the coming months."));
    fill();
}

} // namespace parchemin::ui
