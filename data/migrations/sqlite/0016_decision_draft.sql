-- A decision as far as somebody has typed it: his own, no act, gone with the decision. Kept in one text, as
-- drafts of evaluations are: it is read as a whole and never searched.
CREATE TABLE decision_draft (
    id            INTEGER PRIMARY KEY,
    defence_id    INTEGER NOT NULL REFERENCES defence (id),
    user_id       INTEGER NOT NULL REFERENCES user_account (id),
    content_json  TEXT NOT NULL,
    saved_at      TEXT NOT NULL,
    UNIQUE (defence_id, user_id)
) STRICT;
CREATE INDEX decision_draft_by_user ON decision_draft (user_id);
