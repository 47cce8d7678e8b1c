#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/proof/verification.h"

namespace parchemin {

class Database;

/// What the register says of an examined file: the state of the document of that number, the hash of the
/// bytes kept, and the claims it holds. NotFound in the answer, not as an error, when it has no such
/// document.
[[nodiscard]] Result<documents::RegisterAnswer> registerAnswer(const Database &database,
                                                               const documents::ExaminedFile &file);

} // namespace parchemin
