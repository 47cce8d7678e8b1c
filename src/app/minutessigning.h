#pragma once

#include "parchemin/app/act.h"
#include "parchemin/core/minutes.h"

namespace parchemin {

/// Records within an act that a member who was present signed the minutes; the record is for whoever ends the
/// act. Refuses as DeliberationService::sign() does.
[[nodiscard]] Result<ActRecord> signMinutes(const Act &act, MinutesId minutes, JuryMemberId member,
                                            SignatureMethod method);

} // namespace parchemin
