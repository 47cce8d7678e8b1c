#pragma once

#include "parchemin/core/referencesheet.h"
#include "parchemin/ui/tokens.h"

#include <QString>

namespace parchemin::ui {

/// A sheet as rich text: identity, legal basis, levels, activities, capacities, blocks, routes and jury,
/// links. What the source does not say reads "not specified".
[[nodiscard]] QString sheetHtml(const ReferenceSheet &sheet, Tokens tokens);

} // namespace parchemin::ui
