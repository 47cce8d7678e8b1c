#pragma once

#include "ui/datatable.h"

namespace parchemin::ui {

class BlockMatrixModel;

/// Candidates by their blocks. The arrows move from cell to cell; Return or a click opens the dossier there.
/// Letters typed on it go to the search, which knows accents.
class BlockMatrix : public DataTable
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit BlockMatrix(BlockMatrixModel &model, QWidget *parent = nullptr);

    /// The row of the current cell is shaded; nothing else can be chosen here.
    [[nodiscard]] bool isRowMarked(int row) const override;
    void keyboardSearch(const QString &text) override;

signals:
    /// A cell was chosen to be opened.
    void opened(const QModelIndex &index);
    void typed(const QString &text);

protected:
    /// Reads what is about to be seen.
    void paintEvent(QPaintEvent *event) override;

private:
    void sizeColumns();

    BlockMatrixModel &m_model;
};

} // namespace parchemin::ui
