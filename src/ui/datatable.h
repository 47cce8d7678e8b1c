#pragma once

#include <QTableView>

namespace parchemin::ui {

/// A table of whole rows, set up once for all pages: no grid, rows of one height, columns that can be moved,
/// resized and sorted, Tab that leaves it. `activated` tells of Return and of a double click. Its cells are
/// drawn by CellDelegate; give it an object name, and ViewMemory keeps its columns.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    /// Whether the row is drawn as chosen.
    [[nodiscard]] virtual bool isRowMarked(int row) const;
    /// Whether the keyboard is on this row while others are chosen too.
    [[nodiscard]] bool isKeyboardRow(int row) const;
    /// Whether the column is the leftmost that is seen.
    [[nodiscard]] bool isFirstColumn(int column) const;
    /// The rows chosen, from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void repaintRow(const QModelIndex &index);
};

} // namespace parchemin::ui
