#pragma once

#include "parchemin/app/candidacyservice.h"

#include <vector>

namespace parchemin {

/// The name under which a file is handed in.
[[nodiscard]] QString nameOf(const IncomingFile &file);
/// The first name that the content store refuses.
[[nodiscard]] Status checkNames(const std::vector<IncomingFile> &files);

} // namespace parchemin
