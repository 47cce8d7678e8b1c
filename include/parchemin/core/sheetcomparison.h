#pragma once

#include "parchemin/core/referencesheet.h"
#include "parchemin/core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace parchemin {

/// Every fault of a sheet's JSON form, in reading order: InvalidInput with the JSON pointer in `where` (a
/// syntax fault alone, with line and column). Empty for what parseReferenceSheet() accepts.
[[nodiscard]] std::vector<Error> referenceSheetFaults(const QByteArray &json);

/// One value that two sheets do not share.
struct SheetDifference
{
    QString pointer; ///< JSON pointer: "/blocks/2/title"
    QString before;  ///< empty: the first sheet has nothing there
    QString after;   ///< empty: the second sheet has nothing there

    friend bool operator==(const SheetDifference &, const SheetDifference &) = default;
};

/// Where a sheet's content differs from another's, by JSON pointer in reading order.
[[nodiscard]] std::vector<SheetDifference> differencesBetween(const ReferenceSheet &before,
                                                              const ReferenceSheet &after);

/// BR-02: what a sheet of code 31187 must hold and this one does not, with the JSON pointer in `where`. Empty
/// for every other code.
[[nodiscard]] std::vector<Error> countFaults(const ReferenceSheet &sheet);

} // namespace parchemin
