#pragma once

#include "parchemin/app/tasks.h"

#include <QWidget>

#include <vector>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace parchemin::ui {

class EmptyState;
class ScrollColumn;
class TaskLine;

/// What is to be done today, a line each; the arrows walk through their buttons.
class TaskList : public QWidget
{
    Q_OBJECT

public:
    explicit TaskList(QWidget *parent = nullptr);

    /// Keeps the keyboard on the line it was on, or on the one that took its place.
    void setTasks(const std::vector<Task> &tasks, const QDateTime &now);
    /// In a store without a candidate, the act with which all begins; null in any other. `caution` is what
    /// to know before, and `other` the act about it.
    void setBeginning(QAction *begin, const QString &caution = {}, QAction *other = nullptr);
    void retranslate();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void focusInEvent(QFocusEvent *event) override;

signals:
    void followed(const parchemin::Task &task);

private:
    void moveFocus(const QObject *from, int step);
    [[nodiscard]] int focusedLine() const;

    ScrollColumn *m_scroll;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::vector<TaskLine *> m_lines;
    QAction *m_begin = nullptr;
    QString m_caution;
    QAction *m_other = nullptr; ///< about the caution
};

} // namespace parchemin::ui
