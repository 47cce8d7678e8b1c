#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"
#include "parchemin/store/journalquery.h"

namespace parchemin {

/// A page of the journal for somebody who may read it. RuleRefused (ACT_RIGHT) for anybody else (3.6).
[[nodiscard]] Result<std::vector<JournalLine>> readJournal(const Database &database, const Actor &reader,
                                                           const JournalFilter &filter,
                                                           std::optional<EventSeq> before, int limit);
/// Writes the filtered journal, latest first, to a CSV file (UTF-8 with its mark, semicolons) in the language
/// of the moment, and gives the number of events. The file appears whole or not at all: FileUnwritable,
/// or Cancelled when `progress` says so.
[[nodiscard]] Result<qint64> exportJournal(const Database &database, const Actor &reader,
                                           const JournalFilter &filter, const QString &path,
                                           const ProgressCallback &progress = {});

} // namespace parchemin
