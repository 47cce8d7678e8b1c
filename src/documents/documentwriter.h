#pragma once

#include <deque>

#include "documents/page.h"
#include "documents/workshop.h"

namespace parchemin::documents {

/// The file of a document laid out: PDF/A-3a and PDF/UA-1, the same bytes for the same document.
[[nodiscard]] QByteArray writeDocument(const Workshop &workshop, const std::deque<Page> &pages,
                                       const Structure &structure, const DocumentInformation &information);

} // namespace parchemin::documents
