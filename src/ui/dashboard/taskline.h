#pragma once

#include "parchemin/app/tasks.h"

#include <QFrame>

class QPushButton;

namespace parchemin::ui {

/// One thing to do: its icon, what and whom, why now, and the button that leads there.
class TaskLine : public QFrame
{
    Q_OBJECT

public:
    TaskLine(const Task &task, const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] const Task &task() const noexcept { return m_task; }
    [[nodiscard]] QPushButton &button() { return *m_button; }

signals:
    void followed();

private:
    Task m_task;
    QPushButton *m_button;
};

} // namespace parchemin::ui
