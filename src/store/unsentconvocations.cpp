#include "store/unsentconvocations.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

QString unsentConvocations()
{
    return uR"(
        WITH unsent(session_id, is_unwarned) AS (
            SELECT f.session_id,
                   f.has_notice_waiver = 0 AND NOT EXISTS (
                       SELECT 1 FROM convocation AS c
                       WHERE c.defence_id = f.id AND c.sent_on >= f.convoked_on)
            FROM defence AS f JOIN jury_session AS j ON j.id = f.session_id
            WHERE j.state IN ('CONVENED', 'OPEN') AND f.convoked_on IS NOT NULL
              AND f.state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED', 'INTERRUPTED')
              AND coalesce((SELECT c.revision FROM convocation AS c WHERE c.defence_id = f.id
                            ORDER BY c.sent_on DESC, c.id DESC LIMIT 1), -1) < coalesce(f.revision, 0)
            UNION ALL
            SELECT m.session_id, 0
            FROM session_member AS m JOIN jury_session AS j ON j.id = m.session_id
              JOIN jury_member AS w ON w.id = m.member_id
            WHERE j.state IN ('CONVENED', 'OPEN')
              AND NOT coalesce((
                  SELECT c.revision >= coalesce(j.revision, 0) AND coalesce(c.role = m.role, 1)
                  FROM convocation AS c
                  WHERE c.session_id = j.id AND c.defence_id IS NULL AND c.person_id = w.person_id
                  ORDER BY c.sent_on DESC, c.id DESC LIMIT 1), 0)
            UNION ALL
            SELECT f.session_id, 0
            FROM defence AS f JOIN jury_session AS j ON j.id = f.session_id
            WHERE j.state IN ('CONVENED', 'POSTPONED', 'CANCELLED') AND f.state = 'POSTPONED'
              AND (SELECT c.revision FROM convocation AS c WHERE c.defence_id = f.id
                   ORDER BY c.sent_on DESC, c.id DESC LIMIT 1) < coalesce(f.revision, 0)
              AND NOT EXISTS (
                  SELECT 1 FROM convocation AS c JOIN convocation AS n
                    ON n.person_id = c.person_id AND n.defence_id <> c.defence_id AND n.id > c.id
                  WHERE c.id = (SELECT max(l.id) FROM convocation AS l WHERE l.defence_id = f.id))
            UNION ALL
            SELECT m.session_id, 0
            FROM session_member AS m JOIN jury_session AS j ON j.id = m.session_id
              JOIN jury_member AS w ON w.id = m.member_id
            WHERE j.state IN ('POSTPONED', 'CANCELLED')
              AND (SELECT c.revision FROM convocation AS c
                   WHERE c.session_id = j.id AND c.defence_id IS NULL AND c.person_id = w.person_id
                   ORDER BY c.sent_on DESC, c.id DESC LIMIT 1) < coalesce(j.revision, 0)))"_s;
}

} // namespace parchemin
