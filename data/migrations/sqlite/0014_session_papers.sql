-- Convocations, attendance sheets and certificates of jurors belong to a session before it has minutes.
CREATE TABLE document_session (
    id           INTEGER PRIMARY KEY,
    document_id  INTEGER NOT NULL UNIQUE REFERENCES official_document (id),
    session_id   INTEGER NOT NULL REFERENCES jury_session (id)
) STRICT;
CREATE INDEX document_session_by_session ON document_session (session_id);
CREATE TRIGGER document_session_no_update BEFORE UPDATE ON document_session
BEGIN
    SELECT RAISE(ABORT, 'I1: document_session is append-only');
END;
CREATE TRIGGER document_session_no_delete BEFORE DELETE ON document_session
BEGIN
    SELECT RAISE(ABORT, 'I1: document_session is append-only');
END;
