#pragma once

#include <QTableView>

namespace parchemin::ui {

/// The grid of a week. Arrows move, Shift with them chooses several half hours, Space marks or unmarks what
/// is chosen; the mouse marks what it is drawn over.
class WeekView : public QTableView
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// All as the cell of the keyboard is not now.
    void toggleChosen();
};

} // namespace parchemin::ui
