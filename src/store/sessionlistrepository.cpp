#include "parchemin/store/sessionlistrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <utility>

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
    return std::map<SessionId, Counts>(rows->begin(), rows->end());
}

} // namespace parchemin
