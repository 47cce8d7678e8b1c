-- A document that people sign in turn, by their own certificates: each signature adds to the bytes before it
-- and changes none of them, so that the document as it was issued is the beginning of every later file.
CREATE TABLE signed_file (
    id           INTEGER PRIMARY KEY,
    document_id  INTEGER NOT NULL REFERENCES official_document (id),
    rank         INTEGER NOT NULL CHECK (rank > 0), -- of the signature
    pdf_bytes    BLOB NOT NULL,
    pdf_sha256   TEXT NOT NULL UNIQUE CHECK (length(pdf_sha256) = 64),
    fingerprint  TEXT NOT NULL CHECK (length(fingerprint) = 64), -- of the signer's public key
    UNIQUE (document_id, rank)
) STRICT;
CREATE TRIGGER signed_file_in_turn BEFORE INSERT ON signed_file
WHEN NEW.rank <> 1 + (SELECT count(*) FROM signed_file AS f WHERE f.document_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'people sign one after the other');
END;
CREATE TRIGGER signed_file_no_update BEFORE UPDATE ON signed_file
BEGIN
    SELECT RAISE(ABORT, 'I1: signed_file is append-only');
END;
CREATE TRIGGER signed_file_no_delete BEFORE DELETE ON signed_file
BEGIN
    SELECT RAISE(ABORT, 'I1: signed_file is append-only');
END;
