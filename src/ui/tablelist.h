#pragma once

#include "parchemin/ui/page.h"

class QAbstractItemModel;

namespace parchemin::ui {

/// The lines that a table shows now, for a list that the model holds whole: in its words, or in the numbers
/// and instants that it gives for them (CellDelegate::ValueRole). `filters` say what was asked for, in words.
[[nodiscard]] ListMaker tableListMaker(const QString &title, const QAbstractItemModel &model,
                                       const QStringList &filters);

} // namespace parchemin::ui
