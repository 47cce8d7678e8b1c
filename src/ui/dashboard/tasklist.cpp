#include "ui/dashboard/tasklist.h"

#include "parchemin/ui/emptystate.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dashboard/taskline.h"
#include "ui/scrollcolumn.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

TaskList::TaskList(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new ScrollColumn(this))
    , m_column(new QVBoxLayout)
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    auto *lines = new QWidget(m_scroll);
    lines->setProperty("variant", u"surface"_s);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_column);
    column->addStretch(1);
    m_column->setSpacing(0);
    m_scroll->setObjectName(u"taskScroll"_s);
    m_scroll->setWidget(lines);
    m_empty->setObjectName(u"tasksEmpty"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_stack);
    retranslate();
}

void TaskList::setTasks(const std::vector<Task> &tasks, const QDateTime &now)
{
    // Before the first reading the list itself was given the focus.
    const int focused = window()->focusWidget() == this ? 0 : focusedLine();
    for (TaskLine *line : m_lines) {
        line->hide();
        line->deleteLater(); // the click that led here may come from it
    }
    m_lines.clear();
    for (const Task &task : tasks) {
        auto *line = new TaskLine(task, now, m_scroll->widget());
        line->button().installEventFilter(this);
        connect(line, &TaskLine::followed, this, [this, line] { emit followed(line->task()); });
        m_column->addWidget(line);
        line->show(); // at once, to be given the focus
        m_lines.push_back(line);
    }
    m_stack->setCurrentWidget(tasks.empty() ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (focused >= 0 && !m_lines.empty()) {
        m_lines[std::min<std::size_t>(static_cast<std::size_t>(focused), m_lines.size() - 1)]
            ->button()
            .setFocus();
    }
}

void TaskList::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: Tab would take the list for a stop of its own.
    if (!m_lines.empty()) {
        m_lines.front()->button().setFocus(event->reason());
    } else if (m_begin != nullptr) {
        m_empty->findChild<QPushButton *>()->setFocus(event->reason());
    }
}

int TaskList::focusedLine() const
{
    // Also while another window is in front.
    const QWidget *holder = window()->focusWidget();
    const auto found =
        std::ranges::find_if(m_lines, [holder](TaskLine *line) { return &line->button() == holder; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void TaskList::moveFocus(const QObject *from, int step)
{
    const auto found =
        std::ranges::find_if(m_lines, [from](TaskLine *line) { return &line->button() == from; });
    const auto next = (found - m_lines.begin()) + step;
    if (found == m_lines.end() || next < 0 || next >= std::ssize(m_lines))
        return;
    QPushButton &button = m_lines[static_cast<std::size_t>(next)]->button();
    button.setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(&button);
}

bool TaskList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(watched, key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TaskList::setBeginning(QAction *begin, const QString &caution, QAction *other)
{
    m_begin = begin;
    m_caution = caution;
    m_other = other;
    retranslate();
    if (m_begin != nullptr && hasFocus())
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void TaskList::retranslate()
{
    m_scroll->setAccessibleName(tr("To do today"));
    m_empty->setAction(m_begin);
    m_empty->setOtherAction(m_begin == nullptr ? nullptr : m_other);
    if (m_begin != nullptr) {
        QStringList sentences{tr("This store is new. All begins with a candidate: enrol the first one, "
                                 "or import a school's list.")};
        if (!m_caution.isEmpty())
            sentences.append(m_caution);
        m_empty->setText(Icon::Users, sentences.join(u"\n\n"_s));
        return;
    }
    m_empty->setText(Icon::CircleCheck, tr("Nothing to do today. What comes up appears here by itself; the "
                                           "deadlines ahead are on the next tab."));
}

} // namespace parchemin::ui
