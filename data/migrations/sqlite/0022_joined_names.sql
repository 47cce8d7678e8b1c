-- Nobody knows how another wrote a name: O'Connor is found by "oconnor", Le Guen by "leguen". The index holds the
-- words of each name run together as well, so that it no longer repeats a column; what leaves it is given again by
-- the repository, from the row as it was.
DROP TABLE person_search;
CREATE VIRTUAL TABLE person_search USING fts5 (search_text, content = '', detail = none, prefix = '1 2 3');
INSERT INTO person_search (rowid, search_text)
    SELECT id, search_text || joined_words(birth_name, usage_name, first_names) FROM person;
-- The words themselves, for a name that is typed with a slip.
CREATE VIRTUAL TABLE person_search_word USING fts5vocab (person_search, row);
-- BR-18 by the same measure.
DROP INDEX person_by_duplicate_key;
CREATE INDEX person_by_duplicate_key ON person (replace(duplicate_key, ' ', ''));
