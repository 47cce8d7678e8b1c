#include "parchemin/store/workrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/assignmentcondition.h"
#include "store/openblocks.h"
#include "store/waitinglist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The condition that a submission `s` is within the scope. Everybody's are not looked up one by one.
QString inScope()
{
    return u" (:isEverybody OR EXISTS (SELECT 1 FROM candidacy AS c WHERE c.id = s.candidacy_id AND"_s +
           cohortCondition + uR"())
          AND (:mentor IS NULL OR EXISTS (
              SELECT 1 FROM mentoring_assignment AS g JOIN mentor AS t ON t.id = g.mentor_id
              WHERE t.person_id = :mentor AND g.candidacy_id = s.candidacy_id
                AND (g.block IS NULL OR g.block = s.block) AND )"_s +
           assignmentHolds(u"g", u":today") + u")) "_s;
}

void bindScope(Statement &statement, const WorkScope &scope)
{
    bindCohort(statement, scope);
    statement.bind(u":isEverybody"_s, scope.cohort.isEverybody())
        .bind(u":mentor"_s, scope.mentor)
        .bind(u":today"_s, scope.today);
}

QString columnsOf(QStringView due, QStringView place)
{
    return u"SELECT s.candidacy_id AS candidacy, s.person_id AS person, s.uuid AS uuid, "
           "s.submitted_at AS since, s.block AS block, s.id AS submission, "_s +
           due + u" AS due, NULL AS day, "_s + place + u" AS place FROM submission AS s WHERE "_s;
}

} // namespace

Result<WaitingMatters> WorkRepository::toEvaluate(int limit) const
{
    const QString rows = columnsOf(u"NULL", u"s.submitted_at") +
                         u"s.state IN ('SUBMITTED', 'IN_EVALUATION') AND"_s + inScope();
    return readWaiting(m_database, rows, limit,
                       [this](Statement &statement) { bindScope(statement, m_scope); });
}

Result<WaitingMatters> WorkRepository::toReview(int limit) const
{
    const QString rows = columnsOf(u"NULL", u"s.submitted_at") + u"s.state = 'IN_REVIEW' AND"_s + inScope();
    return readWaiting(m_database, rows, limit,
                       [this](Statement &statement) { bindScope(statement, m_scope); });
}

Result<WaitingMatters> WorkRepository::conditional(int limit) const
{
    const QString rows = columnsOf(u"s.conditional_due_at", u"s.conditional_due_at") +
                         u"s.state = 'CONDITIONAL' AND"_s + inScope();
    return readWaiting(m_database, rows, limit,
                       [this](Statement &statement) { bindScope(statement, m_scope); });
}

Result<WaitingMatters> WorkRepository::proposals(int limit) const
{
    // A block waits for its validation from when the mentor proposed it, as the queue says.
    const QString rows = openBlocks.toString() + uR"(
        SELECT w.candidacy_id AS candidacy, w.person_id AS person, s.uuid AS uuid,
               coalesce(e.locked_at, s.submitted_at) AS since,
               w.block AS block, s.id AS submission, NULL AS due, f.starts_at AS day,
               coalesce(f.starts_at, '9') || coalesce(e.locked_at, s.submitted_at) AS place
        FROM work AS w JOIN submission AS s ON s.id = w.submission_id
        LEFT JOIN evaluation AS e
            ON e.id = (SELECT max(l.id) FROM evaluation AS l WHERE l.submission_id = s.id)
        JOIN candidacy AS c ON c.id = w.candidacy_id
        LEFT JOIN defence AS f ON f.candidacy_id = w.candidacy_id
            AND f.state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED', 'INTERRUPTED')
        WHERE w.is_ready IS :ready AND)"_s +
                         cohortCondition;
    return readWaiting(m_database, rows, limit, [this](Statement &statement) {
        bindCohort(statement, m_scope);
        bindOpenBlocks(statement, {.rncpCode = m_scope.rncpCode, .grantor = m_scope.vaeBlocksGrantedBy});
    });
}

Result<WaitingMatters> WorkRepository::admissibilities(FileState state, int limit) const
{
    const QString rows = uR"(
        SELECT c.id AS candidacy, c.person_id AS person, c.uuid AS uuid, a.received_on AS since, NULL AS block,
               NULL AS submission, NULL AS due, a.complete_on AS day,
               coalesce(a.complete_on, a.received_on) AS place
        FROM candidacy AS c JOIN admissibility AS a ON a.candidacy_id = c.id
        WHERE c.state = 'ADMISSIBILITY' AND a.state IN ('COMPLETE', 'RECEIVED', 'INCOMPLETE')
          AND (a.state = 'COMPLETE') = :isComplete AND)"_s +
                         cohortCondition;
    return readWaiting(m_database, rows, limit, [this, state](Statement &statement) {
        bindCohort(statement, m_scope);
        statement.bind(u":isComplete"_s, state == FileState::Complete);
    });
}

Result<WaitingMatters> WorkRepository::endingAdmissibilities(QDate from, QDate until, int limit) const
{
    const QString rows = uR"(
        SELECT c.id AS candidacy, c.person_id AS person, c.uuid AS uuid, a.decided_on AS since, NULL AS block,
               NULL AS submission, NULL AS due, a.valid_until AS day, a.valid_until AS place
        FROM admissibility AS a JOIN candidacy AS c ON c.id = a.candidacy_id
        WHERE a.state IN ('ADMISSIBLE', 'TACIT') AND a.valid_until BETWEEN :from AND :until
          AND c.state IN ('IN_PROGRESS', 'SCHEDULED') AND)"_s +
                         cohortCondition;
    return readWaiting(m_database, rows, limit, [this, from, until](Statement &statement) {
        bindCohort(statement, m_scope);
        statement.bind(u":from"_s, from).bind(u":until"_s, until);
    });
}

} // namespace parchemin
