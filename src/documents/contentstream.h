#pragma once

#include "documents/fontembedder.h"
#include "documents/page.h"

namespace parchemin::documents {

/// The resource name of a shared drawing: "X0".
[[nodiscard]] QByteArray formName(Form form);
/// The operators that draw a page, once its fonts are written.
[[nodiscard]] QByteArray contentStream(const Page &page, const FontEmbedder &fonts);

} // namespace parchemin::documents
