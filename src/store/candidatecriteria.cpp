#include "store/candidatecriteria.h"

#include <QDate>

#include "store/assignmentcondition.h"
#include "store/rawstatement.h"

namespace parchemin {
namespace {

constexpr const char *routeAndState = " AND (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2)";
constexpr const char *yearCriterion = " AND c.entered_on >= ?20 AND c.entered_on < ?21";
constexpr const char *organisationCriterion = " AND c.organisation_id = ?22";
constexpr const char *mentorCriterion = " AND c.id IN (SELECT a.candidacy_id FROM mentoring_assignment AS a "
                                        "WHERE a.mentor_id = ?23 AND a.to_on IS NULL)";
// As blockState() of the core has it, from the latest project and the active validation.
constexpr const char *blockCriterion = R"(
    AND ?25 = CASE
        WHEN EXISTS (
            SELECT 1 FROM block_validation AS v JOIN reference_sheet AS r ON r.rncp_code = v.rncp_code
            WHERE r.id = c.sheet_id AND v.block = ?24
              AND v.person_id IN (SELECT c.person_id UNION ALL
                                  SELECT m.id FROM person AS m WHERE m.merged_into_id = c.person_id)
              AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id))
        THEN 'VALIDATED'
        ELSE coalesce((
            SELECT CASE s.state WHEN 'SUBMITTED' THEN 'SUBMITTED'
                                WHEN 'IN_EVALUATION' THEN 'IN_EVALUATION'
                                WHEN 'CONDITIONAL' THEN 'CONDITIONAL'
                                WHEN 'IN_REVIEW' THEN 'CONDITIONAL'
                                WHEN 'VALIDATED' THEN 'PROPOSED'
                                WHEN 'DRAFT' THEN 'NOT_STARTED'
                                ELSE 'TO_REWORK' END
            FROM submission AS s
            WHERE s.person_id = c.person_id AND s.block = ?24 AND s.state <> 'WITHDRAWN'
            ORDER BY s.attempt DESC LIMIT 1), 'NOT_STARTED') END)";

QByteArray ownCriterion()
{
    return " AND c.id IN (SELECT a.candidacy_id FROM mentoring_assignment AS a "
           "JOIN mentor AS m ON m.id = a.mentor_id WHERE m.person_id = ?26 AND " +
           assignmentHolds(u"a", u"?27").toUtf8() + ')';
}

} // namespace

QByteArray criteriaSql(const CandidateFilter &filter)
{
    QByteArray sql = routeAndState;
    if (filter.enteredIn)
        sql += yearCriterion;
    if (filter.organisation)
        sql += organisationCriterion;
    if (filter.mentor)
        sql += mentorCriterion;
    if (filter.block)
        sql += blockCriterion;
    if (filter.own)
        sql += ownCriterion();
    return sql;
}

void bindCriteria(RawStatement &statement, const CandidateFilter &filter)
{
    if (filter.route)
        statement.bindText(1, codeName(*filter.route));
    if (filter.state)
        statement.bindText(2, codeName(*filter.state));
    if (filter.enteredIn) {
        statement.bindText(20, QDate(*filter.enteredIn, 1, 1).toString(Qt::ISODate));
        statement.bindText(21, QDate(*filter.enteredIn + 1, 1, 1).toString(Qt::ISODate));
    }
    if (filter.organisation)
        statement.bind(22, filter.organisation->value());
    if (filter.mentor)
        statement.bind(23, filter.mentor->value());
    if (filter.block) {
        statement.bind(24, qint64{filter.block->block});
        statement.bindText(25, codeName(filter.block->state));
    }
    if (filter.own) {
        statement.bind(26, filter.own->mentor.value());
        statement.bindText(27, filter.own->on.toString(Qt::ISODate));
    }
}

} // namespace parchemin
