-- What waits in each candidacy, kept beside it: the figures are shown after every act, and computing them from
-- half a million submissions takes a third of a second. The view says what they are; the table holds its rows
-- where anything is above zero. Triggers read a person's rows anew whenever something they rest on is written, and
-- the verification compares table and view. Derived from journalled rows, it is not journalled itself.
CREATE VIEW candidacy_work_now AS
SELECT c.person_id, c.id AS candidacy_id, c.sheet_id,
       (SELECT count(*) FROM submission AS s
        WHERE s.candidacy_id = c.id AND s.state IN ('SUBMITTED', 'IN_EVALUATION', 'IN_REVIEW')) AS to_evaluate,
       -- VAE blocks are granted by the jury (BR-31); a closed candidacy asks for nothing any more.
       CASE WHEN c.route <> 'VAE'
                 AND c.state IN ('IN_PROGRESS', 'SCHEDULED', 'HEARD', 'PARTIALLY_VALIDATED', 'NOT_VALIDATED')
            THEN (SELECT count(*) FROM submission AS s
                  WHERE s.candidacy_id = c.id AND s.state = 'VALIDATED'
                    AND NOT EXISTS (
                        SELECT 1 FROM block_validation AS v
                        WHERE v.person_id IN (SELECT s.person_id UNION ALL
                                              SELECT m.id FROM person AS m WHERE m.merged_into_id = s.person_id)
                          AND v.rncp_code = r.rncp_code AND v.block = s.block
                          AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x
                                          WHERE x.validation_id = v.id))
                    AND NOT EXISTS (
                        SELECT 1 FROM submission AS n
                        WHERE n.person_id = s.person_id AND n.block = s.block AND n.attempt > s.attempt
                          AND n.state <> 'WITHDRAWN'))
            ELSE 0 END AS to_validate,
       CASE WHEN c.state NOT IN ('NOT_ADMISSIBLE', 'WITHDRAWN', 'LAPSED', 'ANNULLED')
            THEN (SELECT count(DISTINCT v.block) FROM block_validation AS v
                  WHERE v.person_id IN (SELECT c.person_id UNION ALL
                                        SELECT m.id FROM person AS m WHERE m.merged_into_id = c.person_id)
                    AND v.rncp_code = r.rncp_code
                    AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x
                                    WHERE x.validation_id = v.id))
            ELSE 0 END AS acquired
FROM candidacy AS c JOIN reference_sheet AS r ON r.id = c.sheet_id;
CREATE TABLE candidacy_work (
    person_id     INTEGER NOT NULL,
    candidacy_id  INTEGER NOT NULL,
    sheet_id      INTEGER NOT NULL,
    to_evaluate   INTEGER NOT NULL,
    to_validate   INTEGER NOT NULL,
    acquired      INTEGER NOT NULL,
    PRIMARY KEY (person_id, candidacy_id)
) STRICT, WITHOUT ROWID;

-- INSERT INTO candidacy_work_of_person reads a person's rows anew.
CREATE VIEW candidacy_work_of_person (person_id) AS SELECT id FROM person;
CREATE TRIGGER candidacy_work_of_person_renewed INSTEAD OF INSERT ON candidacy_work_of_person
BEGIN
    DELETE FROM candidacy_work WHERE person_id = NEW.person_id;
    INSERT INTO candidacy_work
    SELECT * FROM candidacy_work_now
    WHERE person_id = NEW.person_id AND to_evaluate + to_validate + acquired > 0;
END;

CREATE TRIGGER submission_added_work AFTER INSERT ON submission
BEGIN
    INSERT INTO candidacy_work_of_person VALUES (NEW.person_id);
END;
CREATE TRIGGER submission_changed_work
AFTER UPDATE OF candidacy_id, person_id, block, attempt, state ON submission
BEGIN
    INSERT INTO candidacy_work_of_person VALUES (OLD.person_id);
    INSERT INTO candidacy_work_of_person VALUES (NEW.person_id);
END;
CREATE TRIGGER submission_removed_work AFTER DELETE ON submission
BEGIN
    INSERT INTO candidacy_work_of_person VALUES (OLD.person_id);
END;
CREATE TRIGGER block_validation_added_work AFTER INSERT ON block_validation
BEGIN
    INSERT INTO candidacy_work_of_person
    SELECT coalesce(merged_into_id, id) FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER block_validation_cancelled_work AFTER INSERT ON block_validation_cancellation
BEGIN
    INSERT INTO candidacy_work_of_person
    SELECT coalesce(p.merged_into_id, p.id) FROM block_validation AS v JOIN person AS p ON p.id = v.person_id
    WHERE v.id = NEW.validation_id;
END;
CREATE TRIGGER person_merged_work AFTER UPDATE OF merged_into_id ON person
BEGIN
    INSERT INTO candidacy_work_of_person
    SELECT id FROM person WHERE id IN (NEW.id, NEW.merged_into_id, OLD.merged_into_id);
END;
-- A new candidacy brings no submission, but the blocks that its person holds for life count for it. Few persons of
-- an import hold any.
CREATE TRIGGER candidacy_added_work AFTER INSERT ON candidacy
WHEN EXISTS (SELECT 1 FROM block_validation
             WHERE person_id IN (SELECT NEW.person_id UNION ALL
                                 SELECT m.id FROM person AS m WHERE m.merged_into_id = NEW.person_id))
BEGIN
    INSERT INTO candidacy_work_of_person VALUES (NEW.person_id);
END;
CREATE TRIGGER candidacy_changed_work AFTER UPDATE OF person_id, sheet_id, route, state ON candidacy
BEGIN
    INSERT INTO candidacy_work_of_person VALUES (OLD.person_id);
    INSERT INTO candidacy_work_of_person VALUES (NEW.person_id);
END;
CREATE TRIGGER candidacy_removed_work AFTER DELETE ON candidacy
BEGIN
    DELETE FROM candidacy_work WHERE person_id = OLD.person_id AND candidacy_id = OLD.id;
END;

INSERT INTO candidacy_work
SELECT * FROM candidacy_work_now WHERE to_evaluate + to_validate + acquired > 0;
