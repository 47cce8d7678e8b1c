-- Who was asked when he can come, for which days, and when he answered: times given for these days, or word that
-- there are none. A reminder is a row of its own.
CREATE TABLE availability_request (
    id           INTEGER PRIMARY KEY,
    member_id    INTEGER NOT NULL REFERENCES jury_member (id),
    from_day     TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day    TEXT NOT NULL CHECK (until_day IS date(until_day)),
    channel      TEXT NOT NULL CHECK (channel IN ('EMAIL', 'LETTER', 'BY_HAND')),
    asked_on     TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    answered_on  TEXT CHECK (answered_on IS date(answered_on)),
    CHECK (until_day >= from_day),
    CHECK (answered_on >= asked_on)
) STRICT;
CREATE INDEX availability_request_by_member ON availability_request (member_id, from_day);
