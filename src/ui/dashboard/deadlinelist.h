#pragma once

#include "parchemin/app/deadlines.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace parchemin::ui {

class CellTable;
class EmptyState;

/// The dated limits ahead and those that are over, by date.
class DeadlineList : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineList(QWidget *parent = nullptr);

    void setDeadlines(const std::vector<Deadline> &deadlines, const QDateTime &now);
    [[nodiscard]] const std::vector<Deadline> &deadlines() const noexcept { return m_deadlines; }
    void retranslate();

signals:
    void followed(const parchemin::Deadline &deadline);

private:
    void fill();

    CellTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::vector<Deadline> m_deadlines;
    QDateTime m_now;
};

} // namespace parchemin::ui
