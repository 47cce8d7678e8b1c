-- The figures beside each candidacy lose the blocks that wait for the lead: they forgot unfinished evaluations and
-- fraud cases and counted closed candidacies, unlike the queue, which is the one place that knows what is ready.
DROP TRIGGER candidacy_work_of_person_renewed;
DROP VIEW candidacy_work_now;
CREATE VIEW candidacy_work_now AS
SELECT c.person_id, c.id AS candidacy_id, c.sheet_id,
       (SELECT count(*) FROM submission AS s
        WHERE s.candidacy_id = c.id AND s.state IN ('SUBMITTED', 'IN_EVALUATION', 'IN_REVIEW')) AS to_evaluate,
       CASE WHEN c.state NOT IN ('NOT_ADMISSIBLE', 'WITHDRAWN', 'LAPSED', 'ANNULLED')
            THEN (SELECT count(DISTINCT v.block) FROM block_validation AS v
                  WHERE v.person_id IN (SELECT c.person_id UNION ALL
                                        SELECT m.id FROM person AS m WHERE m.merged_into_id = c.person_id)
                    AND v.rncp_code = r.rncp_code
                    AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x
                                    WHERE x.validation_id = v.id))
            ELSE 0 END AS acquired
FROM candidacy AS c JOIN reference_sheet AS r ON r.id = c.sheet_id;
ALTER TABLE candidacy_work DROP COLUMN to_validate;
DELETE FROM candidacy_work WHERE to_evaluate + acquired = 0;
CREATE TRIGGER candidacy_work_of_person_renewed INSTEAD OF INSERT ON candidacy_work_of_person
BEGIN
    DELETE FROM candidacy_work WHERE person_id = NEW.person_id;
    INSERT INTO candidacy_work
    SELECT * FROM candidacy_work_now WHERE person_id = NEW.person_id AND to_evaluate + acquired > 0;
END;

-- Every proposal is asked for its fraud cases, closed ones too.
CREATE INDEX fraud_case_by_submission ON fraud_case (submission_id);
