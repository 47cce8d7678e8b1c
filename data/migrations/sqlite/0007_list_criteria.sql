-- The list is narrowed by year of entry and by organisation.
CREATE INDEX candidacy_by_entry ON candidacy (entered_on);
CREATE INDEX candidacy_by_organisation ON candidacy (organisation_id) WHERE organisation_id IS NOT NULL;
-- The filters that a user keeps under a name: an arrangement, no act, not journalled.
CREATE TABLE saved_filter (
    id            INTEGER PRIMARY KEY,
    user_id       INTEGER NOT NULL REFERENCES user_account (id),
    name          TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 60),
    content_json  TEXT NOT NULL,
    UNIQUE (user_id, name)
) STRICT;
