#pragma once

#include "documents/fontembedder.h"
#include "documents/page.h"

namespace parchemin::documents {

/// The resource name of a shared drawing: "X0".
[[nodiscard]] QByteArray formName(Form form);

/// What draws a page.
struct ContentStream
{
    QByteArray operators;
    std::vector<size_t> elements; ///< of its marked sequences, by their identifiers
};

/// The content of a page, once its fonts are written: all of it belongs to an element or is an artefact.
[[nodiscard]] ContentStream contentStream(const Page &page, const FontEmbedder &fonts,
                                          const Structure &structure);

} // namespace parchemin::documents
