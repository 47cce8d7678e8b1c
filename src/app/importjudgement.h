#pragma once

#include "parchemin/app/importservice.h"

namespace parchemin {

/// A reading judged against the store: what a commit would write.
struct ImportJudgement
{
    ImportReport report; ///< with the problems that only the store knows, and without the rows they leave out
    std::vector<ImportEntry> entries;
};

/// Judges every row that could be read: BR-10, BR-12, BR-14, BR-15, BR-18, dossier numbers. Cancelled when
/// `progress` says so.
[[nodiscard]] Result<ImportJudgement> judgeImport(const Database &database, const Rulebook &rules,
                                                  exchange::ImportReading reading,
                                                  const ProgressCallback &progress = {});

} // namespace parchemin
