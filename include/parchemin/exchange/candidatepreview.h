#pragma once

#include "parchemin/core/result.h"
#include "parchemin/exchange/importproblem.h"
#include "parchemin/exchange/textencoding.h"

#include <QChar>
#include <QStringList>

#include <optional>
#include <vector>

namespace parchemin::exchange {

/// What a file looks like before anybody says what its columns hold.
struct CandidatePreview
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator;
    bool isWorkbook = false; ///< its first sheet; then encoding and separator say nothing
    QStringList headings;
    std::vector<QStringList> rows;      ///< the first ones, blank ones left out; a row may be short
    std::optional<ImportProblem> fault; ///< why it is no such file; then there are no headings
};

/// The headings and at most `rowCount` rows. FileUnreadable as for reading.
[[nodiscard]] Result<CandidatePreview> previewCandidateFile(const QString &path, qsizetype rowCount);

} // namespace parchemin::exchange
