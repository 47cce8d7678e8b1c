#include "ui/tablelist.h"

#include <QAbstractItemModel>

namespace parchemin::ui {

ListMaker tableListMaker(const QString &title, const QAbstractItemModel &model, const QStringList &filters)
{
    ListContent content{.title = title, .origin = {}, .filters = filters, .headings = {}, .rows = {}};
    for (int column = 0; column < model.columnCount(); ++column)
        content.headings.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        ListRow cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.emplace_back(model.index(row, column).data().toString());
        content.rows.push_back(std::move(cells));
    }
    return [content = std::move(content)](const Database &) -> Result<ListContent> {
        return content;
    };
}

} // namespace parchemin::ui
