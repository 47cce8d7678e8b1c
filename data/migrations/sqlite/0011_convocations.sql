-- Convocations as they were sent, and what a calendar needs to replace an entry it already has.

-- How often the time or the state of a passage changed what its calendar entry says (SEQUENCE of RFC 5545): absent for
-- never. A trigger counts, so that no way of moving or calling off a passage can forget to.
ALTER TABLE defence ADD COLUMN revision INTEGER;
ALTER TABLE jury_session ADD COLUMN revision INTEGER;
-- When the jury received the candidates' dossiers (BR-53).
ALTER TABLE jury_session ADD COLUMN dossiers_sent_on TEXT CHECK (dossiers_sent_on IS date(dossiers_sent_on));

CREATE TRIGGER defence_revised AFTER UPDATE OF starts_at, state ON defence
WHEN NEW.starts_at <> OLD.starts_at
     OR (NEW.state <> OLD.state AND NEW.state IN ('ABSENT', 'EXCUSED', 'POSTPONED'))
BEGIN
    UPDATE defence SET revision = coalesce(revision, 0) + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER jury_session_revised AFTER UPDATE OF day, starts_at, place, state ON jury_session
WHEN NEW.day <> OLD.day OR NEW.starts_at <> OLD.starts_at OR NEW.place <> OLD.place
     OR (NEW.state <> OLD.state AND NEW.state IN ('POSTPONED', 'CANCELLED'))
BEGIN
    UPDATE jury_session SET revision = coalesce(revision, 0) + 1 WHERE id = NEW.id;
END;

-- One row a sending: to a candidate for his passage, or to a member of the jury for the session.
CREATE TABLE convocation (
    id               INTEGER PRIMARY KEY,
    session_id       INTEGER NOT NULL REFERENCES jury_session (id),
    defence_id       INTEGER REFERENCES defence (id),
    person_id        INTEGER NOT NULL REFERENCES person (id),
    revision         INTEGER NOT NULL CHECK (revision >= 0), -- of what it announced
    channel          TEXT NOT NULL CHECK (channel IN ('EMAIL', 'LETTER', 'BY_HAND')),
    sent_on          TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    acknowledged_on  TEXT CHECK (acknowledged_on IS date(acknowledged_on)),
    CHECK (acknowledged_on >= sent_on)
) STRICT;
CREATE INDEX convocation_by_session ON convocation (session_id, person_id);
CREATE INDEX convocation_by_defence ON convocation (defence_id);
CREATE INDEX convocation_by_person ON convocation (person_id);
