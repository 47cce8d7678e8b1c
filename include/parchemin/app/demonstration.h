#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/journal.h"

#include <QString>
#include <QStringList>

namespace parchemin {

/// What playing the main line left behind.
struct DemonstrationResult
{
    QString storeFolder;
    QStringList pdfFiles; ///< the documents issued, in the order of their issue
    JournalReport journal;
};

/// Creates a demonstration store in a folder that is absent or empty: the shipped cohort in every state, with
/// a clock that stands still. A failure leaves nothing behind.
[[nodiscard]] Status createDemonstration(const QString &folder, const ProgressCallback &progress);
/// Removes a demonstration store that nobody has open, and its backups in the folder that is named.
/// InvalidInput, and nothing is removed, when it is no demonstration.
[[nodiscard]] Status removeDemonstration(const QString &folder, const QString &backupFolder);
/// Plays the whole main line on the shipped cohort in a new store below `outFolder` and writes the PDFs
/// there.
[[nodiscard]] Result<DemonstrationResult> runMainLine(const QString &outFolder,
                                                      const ProgressCallback &progress);

} // namespace parchemin
