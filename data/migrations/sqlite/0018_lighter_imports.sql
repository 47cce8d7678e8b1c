-- What an import of a hundred thousand candidates paid for and nobody read.
-- A trigger makes SQLite journal every page that the statement touches: whoever writes a candidacy has the figures of
-- its person read anew by himself, and an import only for the persons who were known before.
DROP TRIGGER candidacy_added_work;
-- Beginnings of candidacy_for_list and of candidacy_for_overview.
DROP INDEX candidacy_by_person;
DROP INDEX candidacy_by_state;
