#pragma once

#include "parchemin/store/journal.h"

#include <QStringView>

namespace parchemin {

class Statement;

/// The columns that eventOf() reads, of `event AS e` and `user_account AS u`.
inline constexpr QStringView eventColumns =
    u"e.seq, e.at, e.user_id, e.role, e.action, e.entity, e.entity_id, "
    "e.person_id, e.before_json, e.after_json, e.reason, e.hash, "
    "u.display_name";
/// How many they are: what follows them begins at this column.
inline constexpr int eventColumnCount = 13;

[[nodiscard]] Event eventOf(const Statement &row);

} // namespace parchemin
