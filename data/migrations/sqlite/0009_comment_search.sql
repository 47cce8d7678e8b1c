-- What evaluators wrote on competencies, for the search over one's own earlier comments: each row has the token of
-- its evaluator ("e12") and of its competency ("b3c7"), so that both narrow a search within the index.
-- Ratings are written once, so that the index needs no update: the repository adds to it in the same transaction.
CREATE VIRTUAL TABLE comment_search USING fts5 (
    owner, place, comment, content = '', detail = column, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO comment_search (rowid, owner, place, comment)
    SELECT r.id, 'e' || e.evaluator_id, 'b' || s.block || 'c' || r.competency, r.comment
    FROM competency_rating AS r
    JOIN evaluation AS e ON e.id = r.evaluation_id
    JOIN submission AS s ON s.id = e.submission_id
    WHERE r.comment <> '';
