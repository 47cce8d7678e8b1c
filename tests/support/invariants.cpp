#include "support/invariants.h"

#include "parchemin/store/statement.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A sentence that says what is broken, and the query that gives the ids of the offenders.
struct Invariant
{
    QString name;
    QString offenders;
};

// Parts of the queries. Aliases: v block_validation, d jury_decision, o official_document.
constexpr QLatin1StringView
    active(" NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id) ");
constexpr QLatin1StringView
    current(" NOT EXISTS (SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id) ");
constexpr QLatin1StringView
    living(" NOT EXISTS (SELECT 1 FROM official_document_status AS s WHERE s.document_id = o.id) ");

/// The day in Paris: no instant of the tests lies within the hour that summer time adds or takes.
QString parisDay(const QString &instant)
{
    return u"date(%1, '+2 hours')"_s.arg(instant);
}

std::vector<Invariant> validationInvariants()
{
    return {
        {u"I2: a person has a block twice"_s,
         u"SELECT min(v.id) FROM block_validation AS v WHERE"_s + active +
             u"GROUP BY v.person_id, v.rncp_code, v.block HAVING count(*) > 1"_s},
        {u"I2: a validation without an evaluation that validates that block of that person"_s,
         u"SELECT v.id FROM block_validation AS v WHERE v.source = 'MENTOR_PROJECT' AND NOT EXISTS "
         "(SELECT 1 FROM evaluation AS e JOIN submission AS s ON s.id = e.submission_id "
         "WHERE e.id = v.evaluation_id AND e.outcome = 'VALIDATED' AND s.person_id = v.person_id "
         "AND s.block = v.block AND NOT EXISTS (SELECT 1 FROM competency_rating AS r "
         "WHERE r.evaluation_id = e.id AND r.level <> 'ACQUIRED'))"_s},
        {u"I2: an active validation rests on an evaluation that was corrected"_s,
         u"SELECT v.id FROM block_validation AS v JOIN evaluation AS n ON n.supersedes_id = v.evaluation_id "
         "WHERE"_s +
             active},
        {u"I2: an active validation by the jury that its passage's decision does not grant"_s,
         u"SELECT v.id FROM block_validation AS v WHERE v.source = 'JURY' AND"_s + active +
             u"AND NOT EXISTS (SELECT 1 FROM jury_decision AS g JOIN jury_decision AS d "
             "ON d.defence_id = g.defence_id JOIN decision_block AS b ON b.decision_id = d.id "
             "WHERE g.id = v.decision_id AND b.block = v.block AND b.is_granted = 1 AND"_s +
             current + u")"_s},
    };
}

std::vector<Invariant> parchmentInvariants()
{
    const QString livingParchment = u"o.kind = 'PARCHMENT' AND"_s + living;
    return {
        {u"I3: a living parchment without a current decision FULL"_s,
         u"SELECT o.id FROM official_document AS o WHERE "_s + livingParchment +
             u"AND NOT EXISTS (SELECT 1 FROM jury_decision AS d JOIN candidacy AS c ON c.id = d.candidacy_id "
             "WHERE d.id = o.decision_id AND c.person_id = o.person_id AND d.outcome = 'FULL' AND"_s +
             current + u")"_s},
        {u"I3: a living parchment without minutes that everybody present signed"_s,
         u"SELECT o.id FROM official_document AS o WHERE "_s + livingParchment +
             u"AND NOT EXISTS (SELECT 1 FROM jury_decision AS d JOIN defence AS f ON f.id = d.defence_id "
             "JOIN minutes AS m ON m.session_id = f.session_id "
             "WHERE d.id = o.decision_id AND m.frozen_at >= d.decided_at AND NOT EXISTS "
             "(SELECT 1 FROM session_member AS p WHERE p.session_id = m.session_id "
             "AND p.presence = 'PRESENT' AND NOT EXISTS (SELECT 1 FROM minutes_signature AS g "
             "WHERE g.minutes_id = m.id AND g.member_id = p.member_id)))"_s},
        {u"I3: a living parchment of a person who has not every block"_s,
         u"SELECT o.id FROM official_document AS o JOIN candidacy AS c ON c.id = o.candidacy_id "
         "JOIN reference_sheet AS r ON r.id = c.sheet_id WHERE "_s +
             livingParchment +
             u"AND (SELECT count(*) FROM block_validation AS v WHERE v.person_id = o.person_id "
             "AND v.rncp_code = r.rncp_code AND"_s +
             active + u") < json_array_length(r.content_json, '$.blocks')"_s},
        {u"I3: a person with two living parchments"_s,
         u"SELECT min(o.id) FROM official_document AS o WHERE o.duplicate_no = 0 AND "_s + livingParchment +
             u"GROUP BY o.person_id HAVING count(*) > 1"_s},
        {u"I12: a parchment of somebody who may not claim the title"_s,
         u"SELECT o.id FROM official_document AS o WHERE o.kind = 'PARCHMENT' AND o.candidacy_id NOT IN "
         "(SELECT id FROM claimable)"_s},
        {u"I12: a block attestation states the level of a title that cannot be claimed"_s,
         u"SELECT o.id FROM official_document AS o WHERE o.kind = 'BLOCK_ATTESTATION' "
         "AND json_extract(o.payload_json, '$.certification.levelBearing') "
         "AND o.candidacy_id NOT IN (SELECT id FROM claimable)"_s},
    };
}

std::vector<Invariant> juryInvariants()
{
    // A conflict counts when it was recorded before the decision and was in force on the day of the passage
    // or, for a first decision, when it was taken.
    return {
        {u"I4: a decision with a member in conflict with the candidate"_s,
         u"SELECT d.id FROM jury_decision AS d JOIN defence AS f ON f.id = d.defence_id "
         "JOIN jury_session AS s ON s.id = f.session_id JOIN candidacy AS c ON c.id = d.candidacy_id "
         "JOIN defence_panel_member AS p ON p.defence_id = f.id "
         "JOIN conflict_of_interest AS i ON i.member_id = p.member_id AND i.person_id = c.person_id "
         "WHERE i.lifted_reason = '' AND ((i.from_on <= s.day AND coalesce(i.to_on, s.day) >= s.day) "
         "OR (d.replaces_id IS NULL AND i.from_on <= date(d.decided_at, '+2 hours') "
         "AND coalesce(i.to_on, '9999') >= date(d.decided_at, '+2 hours'))) "
         "AND (SELECT min(r.event_seq) FROM event_row AS r WHERE r.table_name = 'conflict_of_interest' "
         "AND r.row_id = i.id) < (SELECT min(e.seq) FROM event AS e WHERE e.entity = 'jury_decision' "
         "AND e.entity_id = d.id)"_s},
        {u"I4: a decision by another panel than one lead and two professionals, half of them external"_s,
         u"SELECT d.id FROM jury_decision AS d WHERE (SELECT count(*) = 3 "
         "AND sum(m.quality = 'PEDAGOGICAL_LEAD') = 1 AND sum(m.quality = 'PROFESSIONAL') = 2 "
         "AND 2 * sum(m.is_external) >= 3 AND count(DISTINCT m.person_id) = 3 "
         "FROM defence_panel_member AS p JOIN jury_member AS m ON m.id = p.member_id "
         "WHERE p.defence_id = d.defence_id) IS NOT 1"_s},
        {u"I4: a decision by somebody who was not there"_s,
         u"SELECT d.id FROM jury_decision AS d JOIN defence AS f ON f.id = d.defence_id "
         "JOIN defence_panel_member AS p ON p.defence_id = f.id WHERE NOT EXISTS "
         "(SELECT 1 FROM session_member AS b WHERE b.session_id = f.session_id "
         "AND b.member_id = p.member_id AND b.presence = 'PRESENT')"_s},
        {u"I5: a person in two passages at once"_s,
         u"SELECT a.defence FROM taken AS a JOIN taken AS b ON b.person = a.person AND b.defence > a.defence "
         "WHERE a.begins < b.ends AND b.begins < a.ends"_s},
        {u"3.2: a candidacy that is scheduled, without its passage"_s,
         u"SELECT c.id FROM candidacy AS c WHERE c.state = 'SCHEDULED' AND NOT EXISTS "
         "(SELECT 1 FROM defence AS f WHERE f.candidacy_id = c.id "
         "AND f.state IN ('PLANNED', 'CONVENED', 'PRESENT', 'INTERRUPTED'))"_s},
        {u"3.2: a candidacy that was heard, without a passage that waits for its decision"_s,
         u"SELECT c.id FROM candidacy AS c WHERE c.state = 'HEARD' AND NOT EXISTS "
         "(SELECT 1 FROM defence AS f WHERE f.candidacy_id = c.id "
         "AND f.state IN ('HEARD', 'DELIBERATED'))"_s},
        {u"3.2: a passage ahead of a candidacy that is not scheduled"_s,
         u"SELECT f.id FROM defence AS f JOIN candidacy AS c ON c.id = f.candidacy_id "
         "WHERE f.state IN ('PLANNED', 'CONVENED', 'PRESENT') AND c.state <> 'SCHEDULED'"_s},
        {u"3.2: a certified candidacy without a current decision FULL"_s,
         u"SELECT c.id FROM candidacy AS c WHERE c.state = 'CERTIFIED' AND NOT EXISTS "
         "(SELECT 1 FROM jury_decision AS d WHERE d.candidacy_id = c.id AND d.outcome = 'FULL' AND"_s +
             current + u")"_s},
    };
}

std::vector<Invariant> projectOrderInvariants()
{
    return {
        {u"I8: a submission before the entry"_s,
         u"SELECT s.id FROM submission AS s JOIN candidacy AS c ON c.id = s.candidacy_id WHERE "_s +
             parisDay(u"s.submitted_at"_s) + u" < c.entered_on"_s},
        {u"I8: an evaluation before its submission"_s,
         u"SELECT e.id FROM evaluation AS e JOIN submission AS s ON s.id = e.submission_id "
         "WHERE e.locked_at < s.submitted_at"_s},
        {u"I8: a correction before what it corrects"_s,
         u"SELECT e.id FROM evaluation AS e JOIN evaluation AS o ON o.id = e.supersedes_id "
         "WHERE e.locked_at < o.locked_at"_s},
        {u"I8: a block validated before its evaluation"_s,
         u"SELECT v.id FROM block_validation AS v JOIN evaluation AS e ON e.id = v.evaluation_id "
         "WHERE v.validated_on < "_s +
             parisDay(u"e.locked_at"_s)},
        {u"I8: a training candidate was heard before every block was validated"_s,
         u"SELECT h.entity_id FROM event AS h JOIN defence AS f ON f.id = h.entity_id "
         "JOIN candidacy AS c ON c.id = f.candidacy_id JOIN reference_sheet AS r ON r.id = c.sheet_id "
         "WHERE h.entity = 'defence' AND h.action = 'defence.heard' AND c.route <> 'VAE' "
         "AND (SELECT count(*) FROM block_validation AS v WHERE v.person_id = c.person_id "
         "AND v.rncp_code = r.rncp_code AND EXISTS (SELECT 1 FROM event AS e "
         "WHERE e.entity = 'block_validation' AND e.entity_id = v.id AND e.seq < h.seq "
         "AND e.action IN ('block.validated', 'block.recognised')) "
         "AND NOT EXISTS (SELECT 1 FROM event AS e WHERE e.entity = 'block_validation' "
         "AND e.entity_id = v.id AND e.seq < h.seq AND e.action = 'validation.cancelled')) "
         "< json_array_length(r.content_json, '$.blocks')"_s},
    };
}

std::vector<Invariant> juryOrderInvariants()
{
    return {
        {u"I8: a candidate was heard before he was convened"_s,
         u"SELECT h.entity_id FROM event AS h WHERE h.entity = 'defence' AND h.action = 'defence.heard' "
         "AND NOT EXISTS (SELECT 1 FROM event AS e WHERE e.entity = 'defence' "
         "AND e.entity_id = h.entity_id AND e.action = 'session.convened' AND e.seq < h.seq "
         "AND e.at <= h.at)"_s},
        {u"I8: a decision before its passage or before the candidate was heard"_s,
         u"SELECT d.id FROM jury_decision AS d JOIN defence AS f ON f.id = d.defence_id "
         "WHERE d.decided_at < f.starts_at OR NOT EXISTS (SELECT 1 FROM event AS e "
         "WHERE e.entity = 'defence' AND e.entity_id = f.id AND e.action = 'defence.heard' "
         "AND e.at <= d.decided_at)"_s},
        {u"I8: a decision that replaces one taken later"_s,
         u"SELECT d.id FROM jury_decision AS d JOIN jury_decision AS o ON o.id = d.replaces_id "
         "WHERE d.decided_at < o.decided_at"_s},
        {u"I8: minutes frozen before a decision of the session"_s,
         u"SELECT m.id FROM minutes AS m JOIN defence AS f ON f.session_id = m.session_id "
         "JOIN jury_decision AS d ON d.defence_id = f.id "
         "WHERE d.replaces_id IS NULL AND m.frozen_at < d.decided_at"_s},
        {u"I8: a signature before its minutes"_s,
         u"SELECT g.id FROM minutes_signature AS g JOIN minutes AS m ON m.id = g.minutes_id "
         "WHERE g.signed_at < m.frozen_at"_s},
        {u"I8: minutes published before a signature, or unsigned"_s,
         u"SELECT p.id FROM minutes_publication AS p JOIN minutes AS m ON m.id = p.minutes_id "
         "JOIN session_member AS b ON b.session_id = m.session_id AND b.presence = 'PRESENT' "
         "WHERE p.kind = 'PUBLISHED' AND NOT EXISTS (SELECT 1 FROM minutes_signature AS g "
         "WHERE g.minutes_id = m.id AND g.member_id = b.member_id AND g.signed_at <= p.at)"_s},
        {u"I8: minutes unpublished before they were published"_s,
         u"SELECT u.id FROM minutes_publication AS u WHERE u.kind = 'UNPUBLISHED' AND NOT EXISTS "
         "(SELECT 1 FROM minutes_publication AS p WHERE p.minutes_id = u.minutes_id "
         "AND p.kind = 'PUBLISHED' AND p.at <= u.at)"_s},
        {u"I8: corrective minutes frozen before the others were unpublished"_s,
         u"SELECT m.id FROM minutes AS m WHERE m.kind = 'CORRECTIVE' AND NOT EXISTS "
         "(SELECT 1 FROM minutes_publication AS u WHERE u.minutes_id = m.corrects_id "
         "AND u.kind = 'UNPUBLISHED' AND u.at <= m.frozen_at)"_s},
        {u"I8: a parchment before the results were published"_s,
         u"SELECT o.id FROM official_document AS o JOIN jury_decision AS d ON d.id = o.decision_id "
         "JOIN defence AS f ON f.id = d.defence_id WHERE o.kind = 'PARCHMENT' AND NOT EXISTS "
         "(SELECT 1 FROM minutes AS m JOIN minutes_publication AS p ON p.minutes_id = m.id "
         "WHERE m.session_id = f.session_id AND m.frozen_at >= d.decided_at AND p.kind = 'PUBLISHED' "
         "AND "_s +
             parisDay(u"p.at"_s) + u" <= o.issued_on)"_s},
    };
}

std::vector<Invariant> successionInvariants()
{
    return {
        {u"I9: a chain of submissions that turns back, forks or changes its subject"_s,
         u"SELECT n.id FROM submission AS n JOIN submission AS p ON p.id = n.supersedes_id "
         "WHERE n.id <= p.id OR n.person_id <> p.person_id OR n.block <> p.block "
         "OR (SELECT count(*) FROM submission AS t WHERE t.supersedes_id = p.id) > 1"_s},
        {u"I9: a chain of evaluations that turns back or changes its subject"_s,
         u"SELECT n.id FROM evaluation AS n JOIN evaluation AS p ON p.id = n.supersedes_id "
         "WHERE n.id <= p.id OR n.submission_id <> p.submission_id"_s},
        {u"I9: a chain of decisions that turns back or changes its subject"_s,
         u"SELECT n.id FROM jury_decision AS n JOIN jury_decision AS p ON p.id = n.replaces_id "
         "WHERE n.id <= p.id OR n.defence_id <> p.defence_id"_s},
        {u"I9: a passage without exactly one current decision"_s,
         u"SELECT f.id FROM defence AS f WHERE f.state IN ('DECIDED', 'NOTIFIED') "
         "AND (SELECT count(*) FROM jury_decision AS d WHERE d.defence_id = f.id AND"_s +
             current + u") <> 1"_s},
        {u"I9: a chain of minutes that turns back or changes its subject"_s,
         u"SELECT n.id FROM minutes AS n JOIN minutes AS p ON p.id = n.corrects_id "
         "WHERE n.id <= p.id OR n.session_id <> p.session_id"_s},
        {u"I9: a superseded document that does not point to its successor"_s,
         u"SELECT s.document_id FROM official_document_status AS s WHERE s.state = 'SUPERSEDED' "
         "AND NOT EXISTS (SELECT 1 FROM official_document AS n JOIN official_document AS o "
         "ON o.id = n.supersedes_id WHERE n.id = s.successor_id AND n.id > s.document_id AND n.kind = o.kind "
         "AND n.person_id IS o.person_id AND o.id = (SELECT coalesce(d.duplicate_of_id, d.id) "
         "FROM official_document AS d WHERE d.id = s.document_id))"_s},
        {u"I9: a document that supersedes one which does not say so"_s,
         u"SELECT n.id FROM official_document AS n WHERE n.supersedes_id IS NOT NULL AND NOT EXISTS "
         "(SELECT 1 FROM official_document_status AS s WHERE s.document_id = n.supersedes_id "
         "AND s.state = 'SUPERSEDED' AND s.successor_id = n.id)"_s},
        {u"I9: a living duplicate of a document that no longer stands"_s,
         u"SELECT o.id FROM official_document AS o JOIN official_document_status AS t "
         "ON t.document_id = o.duplicate_of_id WHERE"_s +
             living},
        {u"BR-34: a living attestation of a block that its person has no more"_s,
         u"SELECT o.id FROM official_document AS o JOIN block_validation AS w ON w.person_id = o.person_id "
         "AND instr(',' || o.blocks || ',', ',' || w.block || ',') > 0 "
         "WHERE o.kind = 'BLOCK_ATTESTATION' AND"_s +
             living +
             u"AND NOT EXISTS (SELECT 1 FROM block_validation AS v WHERE v.person_id = w.person_id "
             "AND v.rncp_code = w.rncp_code AND v.block = w.block AND"_s +
             active + u")"_s},
    };
}

std::vector<Invariant> numberInvariants()
{
    return {
        {u"I11: a series of document numbers with a gap or a repetition"_s,
         u"SELECT max(o.id) FROM official_document AS o WHERE o.duplicate_no = 0 "
         "GROUP BY o.kind, o.year HAVING count(*) <> max(o.serial) OR count(DISTINCT o.number) <> count(*)"_s},
        {u"I11: duplicates of a document that are not numbered one after the other"_s,
         u"SELECT o.duplicate_of_id FROM official_document AS o WHERE o.duplicate_no > 0 "
         "GROUP BY o.duplicate_of_id HAVING count(*) <> max(o.duplicate_no)"_s},
        {u"I11: minutes whose document has another number, or none"_s,
         u"SELECT m.id FROM minutes AS m WHERE (SELECT count(*) FROM official_document AS o "
         "WHERE o.minutes_id = m.id AND o.kind = 'MINUTES' AND o.number = m.number) <> 1"_s},
    };
}

/// What several queries read: who is taken when (I5), and which candidacies may claim the title (BR-11). An
/// hour is 1/24 of a Julian day; a millisecond is left for the rounding.
QString common()
{
    return u"WITH slot AS (SELECT f.id, f.candidacy_id, f.session_id, julianday(f.starts_at) AS begins, "
           "julianday(f.starts_at) + (f.base_minutes + f.extra_minutes) / 1440.0 - 0.00000002 AS ends "
           "FROM defence AS f JOIN jury_session AS s ON s.id = f.session_id "
           "WHERE f.state <> 'POSTPONED' AND s.state NOT IN ('POSTPONED', 'CANCELLED')), "
           "taken AS (SELECT t.id AS defence, c.person_id AS person, t.begins, t.ends FROM slot AS t "
           "JOIN candidacy AS c ON c.id = t.candidacy_id UNION SELECT t.id, m.person_id, t.begins, t.ends "
           "FROM slot AS t JOIN session_member AS b ON b.session_id = t.session_id "
           "JOIN jury_member AS m ON m.id = b.member_id), "
           "win AS (SELECT id, json_extract(content_json, '$.effectiveFrom') AS opens, "
           "json_extract(content_json, '$.registeredUntil') AS closes FROM reference_sheet), "
           "claimable AS (SELECT c.id FROM candidacy AS c JOIN win AS w ON w.id = c.sheet_id "
           "WHERE (c.route <> 'VAE' AND c.entered_on BETWEEN w.opens AND w.closes) "
           "OR EXISTS (SELECT 1 FROM admissibility AS a WHERE c.route = 'VAE' AND a.candidacy_id = c.id "
           "AND a.state IN ('ADMISSIBLE', 'TACIT') AND a.decided_on BETWEEN w.opens AND w.closes) "
           "OR EXISTS (SELECT 1 FROM jury_decision AS d JOIN defence AS f ON f.id = d.defence_id "
           "JOIN jury_session AS s ON s.id = f.session_id "
           "WHERE d.candidacy_id = c.id AND s.day BETWEEN w.opens AND w.closes)) "_s;
}

std::vector<Invariant> allInvariants()
{
    std::vector<Invariant> all;
    for (const auto &some :
         {validationInvariants(), parchmentInvariants(), juryInvariants(), projectOrderInvariants(),
          juryOrderInvariants(), successionInvariants(), numberInvariants()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

QStringList brokenInvariants(const Database &database)
{
    static const std::vector<Invariant> invariants = allInvariants();
    static const QString shared = common();
    QStringList broken;
    for (const Invariant &invariant : invariants) {
        Statement query(database, QString(shared + invariant.offenders + u" LIMIT 3"_s));
        const auto offenders = collect<QString>(query, [](const Statement &row) { return row.text(0); });
        if (!offenders) {
            ADD_FAILURE() << qPrintable(invariant.name) << ": " << qPrintable(offenders.error().detail);
            continue;
        }
        if (!offenders->empty()) {
            broken.append(QString(invariant.name + u" ("_s +
                                  QStringList(offenders->begin(), offenders->end()).join(u", "_s) + u")"_s));
        }
    }
    return broken;
}

} // namespace parchemin
