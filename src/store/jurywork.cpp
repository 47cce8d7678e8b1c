#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"
#include "parchemin/store/workrepository.h"

#include "store/rowvalues.h"
#include "store/unsentconvocations.h"
#include "store/waitinglist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Blocks may be older than the candidacy that wants the title.
constexpr QLatin1StringView readySince(R"(max(c.state_since,
                   coalesce((SELECT max(v.validated_on) FROM block_validation AS v
                             WHERE v.person_id = c.person_id AND v.rncp_code = :code), '')))");

void bindClaim(Statement &statement, const WorkScope &scope)
{
    bindCohort(statement, scope);
    statement.bind(u":registeredFrom"_s, scope.registeredFrom)
        .bind(u":registeredUntil"_s, scope.registeredUntil);
}

Result<SessionWork> sessionWorkOf(const Statement &row)
{
    const std::optional<SessionState> state = sessionStateFromCode(row.text(4));
    if (!state)
        return unknownName(u"jury_session.state"_s, row.text(4));
    return SessionWork{.id = row.id<SessionId>(0),
                       .uuid = row.text(1),
                       .code = row.text(2),
                       .day = row.date(3),
                       .state = *state,
                       .defences = row.integer(5),
                       .undecided = row.integer(6),
                       .missingSignatures = row.integer(7),
                       .notices = row.integer(8),
                       .unsent = row.integer(10),
                       .awaitsReader = row.flag(9)};
}

} // namespace

Result<WaitingMatters> WorkRepository::readyForJury(int limit) const
{
    // readyForJuryBlockers() in SQL; a test holds the two together. The blocks of a VAE come from the jury
    // itself (BR-31). Who was heard comes back by taking the candidacy up again.
    const QString rows = uR"(
        SELECT c.id AS candidacy, c.person_id AS person, c.uuid AS uuid,
               )"_s + readySince +
                         uR"( AS since, NULL AS block, NULL AS submission, NULL AS due, NULL AS day,
               )"_s + readySince +
                         uR"( AS place
        FROM candidacy AS c JOIN person AS p ON p.id = c.person_id
        WHERE c.state = 'IN_PROGRESS' AND c.scope = 'FULL' AND)"_s +
                         cohortCondition + uR"(
          AND (c.route = 'VAE' AND NOT :leadGrantsVae OR (
              SELECT count(*) FROM block_validation AS v
              WHERE v.person_id = c.person_id AND v.rncp_code = :code AND)"_s +
                         isActiveValidation + uR"() >= :blocks)
          AND (c.route <> 'VAE'
               OR EXISTS (SELECT 1 FROM admissibility AS a
                          WHERE a.candidacy_id = c.id AND a.state IN ('ADMISSIBLE', 'TACIT')
                            AND (a.valid_until IS NULL OR a.valid_until >= :today))
              AND (SELECT e.is_complete FROM evidence_dossier AS e
                   WHERE e.candidacy_id = c.id ORDER BY e.version DESC LIMIT 1))
          AND NOT EXISTS (
              SELECT 1 FROM submission AS s JOIN fraud_case AS f ON f.submission_id = s.id
              WHERE s.person_id = c.person_id AND f.closed_at IS NULL)
          AND)"_s + hasIdentity +
                         u"AND"_s + claimCondition(u":today");
    return readWaiting(m_database, rows, limit, [this](Statement &statement) {
        bindClaim(statement, m_scope);
        statement.bind(u":today"_s, m_scope.today)
            .bind(u":blocks"_s, m_scope.blockCount)
            .bind(u":leadGrantsVae"_s, m_scope.vaeBlocksGrantedBy == BlockGrantor::Lead);
    });
}

Result<WaitingMatters> WorkRepository::parchments(int limit) const
{
    const QString rows = uR"(
        SELECT c.id AS candidacy, c.person_id AS person, c.uuid AS uuid, j.day AS since, NULL AS block,
               NULL AS submission, NULL AS due, NULL AS day, j.day AS place
        FROM candidacy AS c
        CROSS JOIN jury_decision AS d ON d.candidacy_id = c.id AND d.outcome = 'FULL'
        JOIN defence AS f ON f.id = d.defence_id
        JOIN jury_session AS j ON j.id = f.session_id AND j.state = 'PUBLISHED'
        JOIN person AS p ON p.id = c.person_id
        WHERE c.state = 'CERTIFIED' AND)"_s +
                         cohortCondition + uR"(
          AND NOT EXISTS (SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id)
          AND NOT EXISTS (
              SELECT 1 FROM official_document AS o
              WHERE o.person_id = c.person_id AND o.kind = 'PARCHMENT' AND o.duplicate_no = 0 AND)"_s +
                         isLivingDocument + u") AND"_s + hasIdentity + u"AND"_s + claimCondition(u"j.day");
    return readWaiting(m_database, rows, limit,
                       [this](Statement &statement) { bindClaim(statement, m_scope); });
}

Result<WaitingMatters> WorkRepository::attestations(int limit) const
{
    // Of somebody with several candidacies the last one tells how it ended.
    const QString rows = uR"(
        SELECT c.id AS candidacy, c.person_id AS person, c.uuid AS uuid, c.state_since AS since, NULL AS block,
               NULL AS submission, NULL AS due, NULL AS day, c.state_since AS place
        FROM candidacy AS c JOIN person AS p ON p.id = c.person_id
        WHERE c.state IN)"_s +
                         endedWithoutTitle + u"AND"_s + cohortCondition + uR"(
          AND NOT EXISTS (SELECT 1 FROM candidacy AS n WHERE n.person_id = c.person_id AND n.id > c.id)
          AND EXISTS (
              SELECT 1 FROM block_validation AS v
              WHERE v.person_id = c.person_id AND v.rncp_code = :code AND)"_s +
                         isActiveValidation + uR"(
                AND NOT EXISTS (
                    SELECT 1 FROM official_document AS o
                    WHERE o.person_id = c.person_id AND o.kind = 'BLOCK_ATTESTATION'
                      AND instr(',' || o.blocks || ',', ',' || v.block || ',') > 0 AND)"_s +
                         isLivingDocument + u")) AND"_s + hasIdentity;
    return readWaiting(m_database, rows, limit,
                       [this](Statement &statement) { bindCohort(statement, m_scope); });
}

Result<WaitingMatters> WorkRepository::titlesIssued(QDate from, QDate until, int limit) const
{
    const QString rows = uR"(
        SELECT c.id AS candidacy, c.person_id AS person, o.uuid AS uuid, o.issued_on AS since, NULL AS block,
               NULL AS submission, NULL AS due, NULL AS day, o.issued_on AS place
        FROM official_document AS o JOIN candidacy AS c ON c.id = o.candidacy_id
        WHERE o.kind = 'PARCHMENT' AND o.issued_on BETWEEN :from AND :until AND o.duplicate_no = 0 AND)"_s +
                         isLivingDocument + u"AND"_s + cohortCondition;
    return readWaiting(m_database, rows, limit, [this, from, until](Statement &statement) {
        bindCohort(statement, m_scope);
        statement.bind(u":from"_s, from).bind(u":until"_s, until);
    });
}

Result<std::vector<SessionWork>> WorkRepository::sessions() const
{
    Statement statement(m_database, unsentConvocations() + uR"(
        SELECT j.id, j.uuid, j.code, j.day, j.state,
               (SELECT count(*) FROM defence AS f WHERE f.session_id = j.id AND f.state <> 'POSTPONED'),
               (SELECT count(*) FROM defence AS f WHERE f.session_id = j.id
                  AND f.state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED', 'INTERRUPTED')),
               (SELECT count(*) FROM session_member AS m
                WHERE m.session_id = j.id AND m.presence = 'PRESENT'
                  AND NOT EXISTS (
                      SELECT 1 FROM minutes_signature AS g
                      WHERE g.member_id = m.member_id
                        AND g.minutes_id = (SELECT max(l.id) FROM minutes AS l WHERE l.session_id = j.id))),
               (SELECT count(*) FROM defence AS f WHERE f.session_id = j.id AND f.state = 'DECIDED'),
               EXISTS (SELECT 1 FROM session_member AS m JOIN jury_member AS w ON w.id = m.member_id
                WHERE m.session_id = j.id AND m.presence = 'PRESENT' AND w.person_id = :reader
                  AND NOT EXISTS (
                      SELECT 1 FROM minutes_signature AS g
                      WHERE g.member_id = m.member_id
                        AND g.minutes_id = (SELECT max(l.id) FROM minutes AS l WHERE l.session_id = j.id))),
               (SELECT count(*) FROM unsent AS u WHERE u.session_id = j.id)
        FROM jury_session AS j JOIN reference_sheet AS r ON r.id = j.sheet_id
        WHERE (j.state NOT IN ('PUBLISHED', 'POSTPONED', 'CANCELLED')
               OR j.state <> 'PUBLISHED' AND EXISTS (SELECT 1 FROM unsent AS u WHERE u.session_id = j.id))
          AND r.rncp_code = :code
          AND (:isEverybody OR EXISTS (
              SELECT 1 FROM defence AS f JOIN candidacy AS c ON c.id = f.candidacy_id
              WHERE f.session_id = j.id AND)"_s +
                                        cohortCondition + u")) ORDER BY j.day, j.id"_s);
    bindCohort(statement, m_scope);
    statement.bind(u":isEverybody"_s, m_scope.cohort.isEverybody()).bind(u":reader"_s, m_scope.reader);
    return collectChecked<SessionWork>(statement, sessionWorkOf);
}

} // namespace parchemin
