-- What somebody has typed in a form that is not saved: his own, no act, gone once it is saved or dropped. The form is
-- named as its reader sees it, and read as a whole.
CREATE TABLE form_draft (
    id            INTEGER PRIMARY KEY,
    user_id       INTEGER NOT NULL REFERENCES user_account (id),
    form          TEXT NOT NULL,
    content_json  TEXT NOT NULL,
    saved_at      TEXT NOT NULL,
    UNIQUE (user_id, form)
) STRICT;
