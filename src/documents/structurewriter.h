#pragma once

#include "documents/pdffile.h"
#include "documents/structure.h"

namespace parchemin::documents {

/// The elements of the marked sequences of each page, in the order of their identifiers.
using PageSequences = std::vector<std::vector<size_t>>;

/// Writes the structure tree and its parent tree; returns the number of the tree's root. Elements without
/// content are left out, but for the cells that keep a table regular.
[[nodiscard]] int writeStructure(PdfFile &file, const Structure &structure, const PageSequences &sequences,
                                 const std::vector<int> &pages);

} // namespace parchemin::documents
