#include "parchemin/store/seatedsessions.h"

#include "parchemin/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<std::vector<SessionId>> sessionsWithSeatOf(const Database &database, PersonId person)
{
    Statement query(database, uR"(
        SELECT s.id FROM jury_member AS j
        JOIN session_member AS m ON m.member_id = j.id
        JOIN jury_session AS s ON s.id = m.session_id
        WHERE j.person_id = :person AND s.state NOT IN ('PUBLISHED', 'POSTPONED', 'CANCELLED')
        ORDER BY s.day, s.id)"_s);
    query.bind(u":person"_s, person);
    return collect<SessionId>(query, [](const Statement &row) { return row.id<SessionId>(0); });
}

} // namespace parchemin
