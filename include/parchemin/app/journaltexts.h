#pragma once

#include "parchemin/app/recordnames.h"
#include "parchemin/store/journal.h"

#include <QString>

#include <vector>

namespace parchemin {

/// One field that an act changed, in the reader's words.
struct FieldChange
{
    QString field;
    QString before; ///< empty: there was nothing
    QString after;  ///< empty: nothing is left

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What an event changed, field by field: what stayed the same is left out. Names, codes, dates and days are
/// in the language of the moment; nested values are named by their path. Records are called by `names`, by
/// their number where they have none there.
[[nodiscard]] std::vector<FieldChange> changesOf(const Event &event, const RecordNames &names = {});

/// The words of an act: "Block validated" for "block.validated".
[[nodiscard]] QString actionWord(const QString &action);
/// The words of the record acted on, by its table: "Validation of a block" for "block_validation".
[[nodiscard]] QString entityWord(const QString &table);
/// The words of the role under which somebody acted, by its code name.
[[nodiscard]] QString roleWord(const QString &role);

} // namespace parchemin
