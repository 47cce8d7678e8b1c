#pragma once

#include "parchemin/core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Whose deposited file some bytes are.
struct FileOwner
{
    QString fileName;
    QString person;           ///< as shown
    QString number;           ///< of the dossier
    std::optional<int> block; ///< none for a piece of a VAE dossier

    friend bool operator==(const FileOwner &, const FileOwner &) = default;
};

/// Whose deliverables have the same bytes as that one, which is among them: equal bytes are stored once.
[[nodiscard]] Result<std::vector<FileOwner>> ownersOfFile(const Database &database, qint64 deliverable);

} // namespace parchemin
