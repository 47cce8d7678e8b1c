-- BR-35: competencies of a block that a person holds as acquired elsewhere. It grants nothing, it pre-fills the ratings
-- of the evaluations that begin while it stands. What is taken back keeps its row, with its reason.
CREATE TABLE partial_equivalence (
    id                 INTEGER PRIMARY KEY,
    person_id          INTEGER NOT NULL REFERENCES person (id),
    rncp_code          TEXT NOT NULL,
    block              INTEGER NOT NULL CHECK (block > 0),
    competencies       TEXT NOT NULL CHECK (length(competencies) > 0), -- ordinals separated by commas
    origin             TEXT NOT NULL CHECK (length(trim(origin)) > 0),
    legal_note         TEXT NOT NULL CHECK (length(trim(legal_note)) > 0),
    recorded_at        TEXT NOT NULL,
    recorded_by        INTEGER NOT NULL REFERENCES user_account (id),
    withdrawn_at       TEXT,
    withdrawn_by       INTEGER REFERENCES user_account (id),
    withdrawal_reason  TEXT,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
    CHECK (withdrawal_reason IS NULL OR length(trim(withdrawal_reason)) > 0)
) STRICT;
CREATE INDEX partial_equivalence_by_person ON partial_equivalence (person_id, rncp_code, block);
-- Only the person, when two records are merged, and the withdrawal are ever written again.
CREATE TRIGGER partial_equivalence_content BEFORE UPDATE OF rncp_code, block, competencies, origin, legal_note,
    recorded_at, recorded_by ON partial_equivalence
BEGIN
    SELECT RAISE(ABORT, 'BR-35: a partial equivalence is taken back, never edited');
END;
CREATE TRIGGER partial_equivalence_withdrawn_once BEFORE UPDATE OF withdrawn_at, withdrawn_by, withdrawal_reason
    ON partial_equivalence WHEN OLD.withdrawn_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'BR-35: the partial equivalence is taken back already');
END;
CREATE TRIGGER partial_equivalence_no_delete BEFORE DELETE ON partial_equivalence
BEGIN
    SELECT RAISE(ABORT, 'BR-35: a partial equivalence keeps its row');
END;
