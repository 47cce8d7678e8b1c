-- BR-14 as before. For a list of more than two values SQLite builds a table at every row that it writes; one by one
-- it compares them.
DROP INDEX candidacy_one_open;
CREATE UNIQUE INDEX candidacy_one_open ON candidacy (person_id, sheet_id)
    WHERE state = 'DRAFT' OR state = 'ADMISSIBILITY' OR state = 'IN_PROGRESS' OR state = 'SCHEDULED' OR state = 'HEARD';
