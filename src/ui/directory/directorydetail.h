#pragma once

#include "ui/directory/directorydata.h"

namespace parchemin::ui {

/// What stands beside a line of the directory.
struct DirectoryDetail
{
    QString title;
    std::vector<CellRow> facts; ///< what, value
    QString relatedTitle = {};
    QStringList relatedHeadings = {}; ///< empty without a second table
    std::vector<CellRow> related = {};
    std::vector<CandidacyId> candidacies = {}; ///< by row of `related`, when it lists candidates
};

[[nodiscard]] Result<DirectoryDetail> detailOf(const Database &database, DirectoryPart part,
                                               const DirectoryData &data, int line, QDate today);
/// The person of a line; none for organisations and signatories, nor for -1.
[[nodiscard]] std::optional<ListedPerson> personAt(DirectoryPart part, const DirectoryData &data, int line);

} // namespace parchemin::ui
