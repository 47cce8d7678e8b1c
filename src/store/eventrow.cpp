#include "store/eventrow.h"

#include "parchemin/store/statement.h"

namespace parchemin {

Event eventOf(const Statement &row)
{
    return {.seq = row.id<EventSeq>(0),
            .content = {.at = row.instant(1),
                        .user = row.id<UserId>(2),
                        .role = row.text(3),
                        .action = row.text(4),
                        .entity = row.text(5),
                        .entityId = row.integer(6),
                        .person = row.optionalId<PersonId>(7),
                        .before = row.text(8),
                        .after = row.text(9),
                        .reason = row.text(10)},
            .userName = row.text(12),
            .hash = row.bytes(11)};
}

} // namespace parchemin
