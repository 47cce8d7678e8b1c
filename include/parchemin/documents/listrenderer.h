#pragma once

#include "parchemin/core/listcontent.h"
#include "parchemin/core/result.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

namespace parchemin::documents {

/// A list on paper.
struct RenderedList
{
    QByteArray pdf;
    QString text;               ///< what the pages say, in reading order
    std::vector<bool> isInside; ///< for each page, whether its text stays within the margins
};

/// Lays a list out on A4 landscape: title, filters, a heading on every page, who took it out, page x of y. A
/// working paper, no official document. `day` is when it was taken out; the same list gives the same bytes.
/// InvalidInput when a character has no glyph in the bundled fonts. Opens the fonts: not for the window's
/// thread.
[[nodiscard]] Result<RenderedList> renderList(const ListContent &content, QDate day);

} // namespace parchemin::documents
