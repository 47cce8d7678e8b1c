-- The journal filtered by act, actor, kind of record or day, latest first: each filter walks its own index, however
-- long the journal has grown.
CREATE INDEX event_by_action ON event (action, seq);
CREATE INDEX event_by_user ON event (user_id, seq);
CREATE INDEX event_by_table ON event (entity, seq);
CREATE INDEX event_by_instant ON event (at, seq);
