#pragma once

#include "parchemin/documents/proof/keyfault.h"

namespace parchemin::documents {

/// The Error that carries a fault.
[[nodiscard]] Error keyError(KeyFault fault);

} // namespace parchemin::documents
