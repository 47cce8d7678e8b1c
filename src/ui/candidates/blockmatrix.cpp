#include "ui/candidates/blockmatrix.h"

#include <QHeaderView>

#include "ui/candidates/blockmatrixdelegate.h"
#include "ui/candidates/blockmatrixmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int nameWidth = 220;
constexpr int textWidth = 140;
constexpr int blockWidth = 84;

} // namespace

BlockMatrix::BlockMatrix(BlockMatrixModel &model, QWidget *parent)
    : DataTable(parent)
    , m_model(model)
{
    setObjectName(u"blockMatrix"_s);
    setItemDelegate(new BlockMatrixDelegate(this));
    setModel(&model);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    sizeColumns();
    connect(this, &QAbstractItemView::activated, this, &BlockMatrix::opened);
    connect(this, &QAbstractItemView::clicked, this, &BlockMatrix::opened);
}

void BlockMatrix::sizeColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(false); // the blocks stand in their order, always
    header->setSectionsClickable(false);
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, m_model.blockAt(column) ? blockWidth : textWidth);
    setColumnWidth(BlockMatrixModel::NameColumn, nameWidth);
    header->setSectionResizeMode(BlockMatrixModel::NameColumn, QHeaderView::Stretch);
}

bool BlockMatrix::isRowMarked(int row) const
{
    return row == currentIndex().row();
}

void BlockMatrix::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        emit typed(text);
}

void BlockMatrix::paintEvent(QPaintEvent *event)
{
    const int first = rowAt(0);
    if (first >= 0) {
        const int last = rowAt(viewport()->height() - 1);
        m_model.want(first, last < 0 ? m_model.rowCount() - 1 : last);
    }
    DataTable::paintEvent(event);
}

} // namespace parchemin::ui
