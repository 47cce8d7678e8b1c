#pragma once

#include <functional>
#include <memory>

#include "documents/document.h"

namespace parchemin::documents {

/// A document laid out so that its last page is not left nearly empty, if it can be helped: set a little
/// closer where that saves the page, else with more of the text carried over to it.
[[nodiscard]] std::unique_ptr<Document> fitted(const Workshop &workshop,
                                               const std::function<void(Document &)> &layOut);

} // namespace parchemin::documents
