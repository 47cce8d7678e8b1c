#pragma once

#include "cli/invocation.h"

namespace parchemin::cli {

/// Tells the kind and the number of a document that was issued.
[[nodiscard]] Result<ExitStatus> tellIssued(const Invocation &call, const Result<DocumentId> &issued);

} // namespace parchemin::cli
