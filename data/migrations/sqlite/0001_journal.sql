-- What the store says of itself: 'created_at' and 'demonstration_now'.
CREATE TABLE store_info (
    id     INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE,
    value  TEXT NOT NULL
) STRICT;

-- The journal: one row an act, chained by BLAKE2b-256. The hash covers everything but the last four columns,
-- to which text_commitment is a salted commitment: personal text can be erased without breaking the chain.
CREATE TABLE event (
    seq              INTEGER PRIMARY KEY CHECK (seq > 0),
    at               TEXT NOT NULL,
    user_id          INTEGER NOT NULL,
    role             TEXT NOT NULL,
    action           TEXT NOT NULL CHECK (length(action) > 0),
    entity           TEXT NOT NULL,
    entity_id        INTEGER NOT NULL,
    person_id        INTEGER,
    text_commitment  BLOB NOT NULL CHECK (length(text_commitment) = 32),
    rows_digest      BLOB NOT NULL CHECK (length(rows_digest) = 32),
    prev_hash        BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash             BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    salt             BLOB,
    before_json      TEXT,
    after_json       TEXT,
    reason           TEXT
) STRICT;
CREATE INDEX event_by_person ON event (person_id, seq) WHERE person_id IS NOT NULL;
CREATE INDEX event_by_entity ON event (entity, entity_id, seq);

-- The rows that an event's transaction wrote, as they then stood. No digest: the row was deleted.
CREATE TABLE event_row (
    id          INTEGER PRIMARY KEY,
    event_seq   INTEGER NOT NULL REFERENCES event (seq),
    table_name  TEXT NOT NULL,
    row_id      INTEGER NOT NULL,
    digest      BLOB CHECK (length(digest) = 32)
) STRICT;

-- The end of the chain, so that a removed tail is found; the store's UUID is in the chain's genesis.
CREATE TABLE journal_head (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    store_uuid  TEXT NOT NULL CHECK (length(store_uuid) = 36),
    count       INTEGER NOT NULL CHECK (count >= 0),
    hash        BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER event_is_never_edited
BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'a journal event is never edited');
END;
CREATE TRIGGER event_is_never_removed
BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'a journal event is never removed');
END;
CREATE TRIGGER event_row_is_never_edited
BEFORE UPDATE ON event_row
BEGIN
    SELECT RAISE(ABORT, 'a sealed row is never edited');
END;
CREATE TRIGGER event_row_is_never_removed
BEFORE DELETE ON event_row
BEGIN
    SELECT RAISE(ABORT, 'a sealed row is never removed');
END;
CREATE TRIGGER journal_head_is_never_removed
BEFORE DELETE ON journal_head
BEGIN
    SELECT RAISE(ABORT, 'the end of the journal is never removed');
END;
CREATE TRIGGER journal_head_only_moves_forward
BEFORE UPDATE ON journal_head
WHEN NEW.store_uuid IS NOT OLD.store_uuid OR NEW.count <> OLD.count + 1
BEGIN
    SELECT RAISE(ABORT, 'the end of the journal only moves forward');
END;
CREATE TRIGGER journal_head_stays_one
BEFORE INSERT ON journal_head
WHEN EXISTS (SELECT 1 FROM journal_head)
BEGIN
    SELECT RAISE(ABORT, 'the journal has one end');
END;
