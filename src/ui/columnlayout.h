#pragma once

#include <QVariantMap>

class QHeaderView;
class QMenu;

namespace parchemin::ui {

/// The columns of a header as the user sees them: order, widths, hidden ones, sorting. Nothing that the
/// program decides (how columns stretch) is in it, so that an old layout does not undo a new version.
[[nodiscard]] QVariantMap columnLayout(const QHeaderView &header);
/// Whether it was made for as many columns as the header has; else nothing changes.
bool applyColumnLayout(QHeaderView &header, const QVariantMap &layout);

/// Fills the menu with the columns, to be shown or hidden; one always stays.
void offerColumns(QMenu &menu, QHeaderView &header);

} // namespace parchemin::ui
