-- BR-65: what each member of the jury thinks of a candidate, his own until the opinions are open. The level of
-- every block stays in one text, as drafts of evaluations do: it is read as a whole and never searched.
-- No trigger forbids DELETE on jury_opinion: sealed opinions are purged when the appeal window is over.
CREATE TABLE jury_opinion_draft (
    id            INTEGER PRIMARY KEY,
    defence_id    INTEGER NOT NULL REFERENCES defence (id),
    member_id     INTEGER NOT NULL REFERENCES jury_member (id),
    content_json  TEXT NOT NULL,
    saved_at      TEXT NOT NULL,
    UNIQUE (defence_id, member_id)
) STRICT;
CREATE INDEX jury_opinion_draft_by_member ON jury_opinion_draft (member_id);
CREATE TABLE jury_opinion (
    id            INTEGER PRIMARY KEY,
    defence_id    INTEGER NOT NULL REFERENCES defence (id),
    member_id     INTEGER NOT NULL REFERENCES jury_member (id),
    content_json  TEXT NOT NULL,
    sealed_at     TEXT NOT NULL,
    UNIQUE (defence_id, member_id)
) STRICT;
CREATE INDEX jury_opinion_by_member ON jury_opinion (member_id);
CREATE TRIGGER jury_opinion_no_update BEFORE UPDATE ON jury_opinion
BEGIN
    SELECT RAISE(ABORT, 'BR-65: a sealed opinion is not changed');
END;
-- The lead reveals the opinions although somebody who sits has not sealed his.
CREATE TABLE jury_opinion_reveal (
    id           INTEGER PRIMARY KEY,
    defence_id   INTEGER NOT NULL UNIQUE REFERENCES defence (id),
    revealed_at  TEXT NOT NULL,
    revealed_by  INTEGER NOT NULL REFERENCES user_account (id),
    reason       TEXT NOT NULL CHECK (length(trim(reason)) > 0)
) STRICT;
CREATE INDEX jury_opinion_reveal_by_user ON jury_opinion_reveal (revealed_by);
-- What a member keeps for himself: reading marks, notes, questions, his leaning before the defence.
CREATE TABLE juror_note (
    id          INTEGER PRIMARY KEY,
    defence_id  INTEGER NOT NULL REFERENCES defence (id),
    member_id   INTEGER NOT NULL REFERENCES jury_member (id),
    reading     TEXT NOT NULL CHECK (reading IN ('UNREAD', 'READING', 'STUDIED')),
    leaning     TEXT CHECK (leaning IN ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')),
    notes       TEXT NOT NULL DEFAULT '',
    questions   TEXT NOT NULL DEFAULT '',
    saved_at    TEXT NOT NULL,
    UNIQUE (defence_id, member_id)
) STRICT;
CREATE INDEX juror_note_by_member ON juror_note (member_id);
