#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

#include "ui/celldelegate.h"
#include "ui/datatable.h"

namespace parchemin::ui {

/// One cell of a small table: a text, or a chip.
struct Cell
{
    QString text;
    std::optional<Chip> chip = {};
    QString toolTip = {};
    bool isMuted = false;
    QVariant value = {}; ///< what a list taken out holds instead of the text; none where the text is all
};
using CellRow = std::vector<Cell>;

/// A number, which it remains in a list that is taken out.
[[nodiscard]] Cell numberCell(int number);

/// What a model says of a cell in a role; nothing in the roles that a cell does not know.
[[nodiscard]] QVariant cellData(const Cell &cell, int role);

/// The few rows of a part of a dossier, in words.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList &headings);
    void setRows(std::vector<CellRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<CellRow> m_rows;
};

/// A table of whole rows whose `wideColumn` takes the room the others leave, and whose texts wrap in it.
class CellTable : public DataTable
{
    Q_OBJECT

public:
    explicit CellTable(int wideColumn, QWidget *parent = nullptr);

    /// Keeps the current row where it is.
    void setContent(const QStringList &headings, std::vector<CellRow> rows);
    /// How much room the wide column keeps before the others give of theirs; at first as much as a name.
    void setLeastWide(int width);
    /// Shows the current row while the keyboard is elsewhere too: what stands beside it speaks of that row.
    void setRowKept(bool isKept) { m_isRowKept = isKept; }
    [[nodiscard]] bool isRowMarked(int row) const override;
    /// What is said in the place of the rows while there is none: what to do for there to be some.
    void setEmptySentence(const QString &sentence);
    void setCurrentRow(int row) { setCurrentIndex(m_model->index(row, 0)); }
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

signals:
    void currentRowChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void describeEmptiness();
    void sizeRows();

    CellModel *m_model;
    QString m_emptySentence;
    bool m_isRowKept = false;
    int m_leastWide;
    QTimer m_rowHeights;
};

} // namespace parchemin::ui
