#include "ui/tablelist.h"

#include <QAbstractItemModel>

#include "ui/celldelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

ListValue valueOf(const QModelIndex &index)
{
    const QVariant value = index.data(CellDelegate::ValueRole);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::QDateTime:
        return value.toDateTime();
    default:
        break;
    }
    const QString text = index.data().toString();
    // The dash is the table's sign of a cell without content, which a spreadsheet leaves empty.
    return text == u"—"_s ? ListValue() : ListValue(text);
}

} // namespace

ListMaker tableListMaker(const QString &title, const QAbstractItemModel &model, const QStringList &filters)
{
    ListContent content{.title = title, .origin = {}, .filters = filters, .headings = {}, .rows = {}};
    for (int column = 0; column < model.columnCount(); ++column)
        content.headings.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        ListRow cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(valueOf(model.index(row, column)));
        content.rows.push_back(std::move(cells));
    }
    return [content = std::move(content)](const Database &) -> Result<ListContent> {
        return content;
    };
}

} // namespace parchemin::ui
