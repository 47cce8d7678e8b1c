#pragma once

#include "parchemin/core/progress.h"
#include "parchemin/core/result.h"
#include "parchemin/exchange/candidaterow.h"
#include "parchemin/exchange/columnmapping.h"
#include "parchemin/exchange/importproblem.h"
#include "parchemin/exchange/textencoding.h"

#include <QByteArray>
#include <QChar>
#include <QString>

#include <vector>

namespace parchemin::exchange {

class CodeLists;

/// The largest file that is read, in bytes: about 400 000 candidates.
inline constexpr qint64 maxImportBytes = 64LL * 1024 * 1024;
/// How many problems are listed at most; the rest is counted in a notice ProblemsLeftOut.
inline constexpr qsizetype maxImportProblems = 5000;

/// What a file of candidates holds and everything that is wrong with it, ordered by line, then column.
struct ImportReading
{
    std::vector<CandidateRow> rows; ///< those without an error, in the order of the file
    ImportProblems problems;
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator;
    qsizetype rowCount = 0; ///< rows below the headings, blank ones left out
    QByteArray sha256 = {}; ///< of the file as it was read; empty when it was not

    /// Whether the file as a whole is refused; then `rows` is empty.
    [[nodiscard]] bool isRefused() const;
    /// How many problems have this severity.
    [[nodiscard]] qsizetype count(ImportSeverity severity) const;
};

/// Reads candidates from the bytes of a file as a school or a spreadsheet exports it. The mapping says what
/// its columns hold; without one their headings do. Never fails: what is wrong is in the problems.
[[nodiscard]] ImportReading readCandidates(const QByteArray &bytes, const CodeLists &lists,
                                           const std::optional<ColumnMapping> &mapping = {});

/// Reads candidates from a file. FileUnreadable when it cannot be opened or is no regular file; a file that
/// is too large is refused from its size, before a byte is read. Cancelled when `progress` says so.
[[nodiscard]] Result<ImportReading> readCandidateFile(const QString &path, const CodeLists &lists,
                                                      const std::optional<ColumnMapping> &mapping = {},
                                                      const ProgressCallback &progress = {});

} // namespace parchemin::exchange
