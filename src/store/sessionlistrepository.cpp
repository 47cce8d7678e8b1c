#include "parchemin/store/sessionlistrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <utility>

#include "store/unsentconvocations.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<std::map<SessionId, SessionListRepository::Counts>> SessionListRepository::counts() const
{
    Statement query(m_database, uR"(
        SELECT session_id, sum(state <> 'POSTPONED'),
               sum(state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED', 'INTERRUPTED')),
               sum(state = 'PLANNED'), sum(state IN ('HEARD', 'DELIBERATED'))
        FROM defence GROUP BY session_id)"_s);
    using Row = std::pair<SessionId, Counts>;
    const auto rows = collect<Row>(query, [](const Statement &row) {
        return Row{row.id<SessionId>(0),
                   {row.smallInteger(1), row.smallInteger(2), row.smallInteger(3), row.smallInteger(4)}};
    });
    if (!rows)
        return rows.error();
    std::map<SessionId, Counts> counts(rows->begin(), rows->end());
    if (Status added = addUnsent(counts); !added)
        return added.error();
    return counts;
}

Status SessionListRepository::addUnsent(std::map<SessionId, Counts> &counts) const
{
    Statement query(m_database, unsentConvocations() + uR"(
        SELECT session_id, count(*), sum(is_unwarned) FROM unsent GROUP BY session_id)"_s);
    using Row = std::pair<SessionId, std::pair<int, int>>;
    const auto rows = collect<Row>(query, [](const Statement &row) {
        return Row{row.id<SessionId>(0), {row.smallInteger(1), row.smallInteger(2)}};
    });
    if (!rows)
        return rows.error();
    for (const auto &[session, unsent] : *rows) {
        counts[session].toSend = unsent.first;
        counts[session].unwarned = unsent.second;
    }
    return Done{};
}

} // namespace parchemin
