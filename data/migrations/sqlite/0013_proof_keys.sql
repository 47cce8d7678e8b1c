-- The keys that sign what the certifier issues. A key is kept as PKCS#8 under a passphrase that is nowhere in
-- the store; its public half is in the clear, so that anything can be verified without the passphrase.
CREATE TABLE issuing_key (
    id           INTEGER PRIMARY KEY,
    fingerprint  TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64), -- SHA-256 of public_key
    public_key   BLOB NOT NULL, -- SubjectPublicKeyInfo, DER
    sealed_key   BLOB NOT NULL, -- PEM "ENCRYPTED PRIVATE KEY"
    valid_from   TEXT NOT NULL UNIQUE CHECK (valid_from IS date(valid_from)),
    created_at   TEXT NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX issuing_key_by_creator ON issuing_key (created_by);
CREATE TABLE issuing_key_end (
    id        INTEGER PRIMARY KEY,
    key_id    INTEGER NOT NULL UNIQUE REFERENCES issuing_key (id),
    last_day  TEXT NOT NULL CHECK (last_day IS date(last_day)),
    at        TEXT NOT NULL,
    done_by   INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX issuing_key_end_by_user ON issuing_key_end (done_by);
CREATE TRIGGER issuing_key_in_order BEFORE INSERT ON issuing_key
WHEN EXISTS (SELECT 1 FROM issuing_key AS k LEFT JOIN issuing_key_end AS e ON e.key_id = k.id
             WHERE coalesce(e.last_day, '9999-12-31') >= NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'an issuing key begins after the one before it has ended');
END;
-- The certificates with which files are signed: what they are known by, never their key.
CREATE TABLE signing_certificate (
    id            INTEGER PRIMARY KEY,
    fingerprint   TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64), -- SHA-256 of its SubjectPublicKeyInfo
    common_name   TEXT NOT NULL,
    organisation  TEXT NOT NULL,
    certificate   BLOB NOT NULL, -- DER
    valid_from    TEXT NOT NULL, -- instants, UTC
    valid_until   TEXT NOT NULL,
    added_at      TEXT NOT NULL,
    added_by      INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX signing_certificate_by_user ON signing_certificate (added_by);
-- By what an issued document proves itself; a document without a row has no proof of its own.
CREATE TABLE document_proof (
    id              INTEGER PRIMARY KEY,
    document_id     INTEGER NOT NULL UNIQUE REFERENCES official_document (id),
    key_id          INTEGER REFERENCES issuing_key (id),
    credential      TEXT, -- compact JWS, as attached to the file
    printed_code    TEXT, -- the text of its QR
    certificate_id  INTEGER REFERENCES signing_certificate (id),
    CHECK ((key_id IS NULL) = (credential IS NULL) AND (key_id IS NULL) = (printed_code IS NULL)),
    CHECK (key_id IS NOT NULL OR certificate_id IS NOT NULL)
) STRICT;
CREATE INDEX document_proof_by_key ON document_proof (key_id) WHERE key_id IS NOT NULL;
CREATE INDEX document_proof_by_certificate ON document_proof (certificate_id) WHERE certificate_id IS NOT NULL;
-- A file presented for verification is looked up by its bytes.
CREATE INDEX official_document_by_bytes ON official_document (pdf_sha256);
CREATE TRIGGER issuing_key_no_update BEFORE UPDATE ON issuing_key
BEGIN
    SELECT RAISE(ABORT, 'I1: issuing_key is append-only');
END;
CREATE TRIGGER issuing_key_no_delete BEFORE DELETE ON issuing_key
BEGIN
    SELECT RAISE(ABORT, 'I1: issuing_key is append-only');
END;
CREATE TRIGGER issuing_key_end_no_update BEFORE UPDATE ON issuing_key_end
BEGIN
    SELECT RAISE(ABORT, 'I1: issuing_key_end is append-only');
END;
CREATE TRIGGER issuing_key_end_no_delete BEFORE DELETE ON issuing_key_end
BEGIN
    SELECT RAISE(ABORT, 'I1: issuing_key_end is append-only');
END;
CREATE TRIGGER signing_certificate_no_update BEFORE UPDATE ON signing_certificate
BEGIN
    SELECT RAISE(ABORT, 'I1: signing_certificate is append-only');
END;
CREATE TRIGGER signing_certificate_no_delete BEFORE DELETE ON signing_certificate
BEGIN
    SELECT RAISE(ABORT, 'I1: signing_certificate is append-only');
END;
CREATE TRIGGER document_proof_no_update BEFORE UPDATE ON document_proof
BEGIN
    SELECT RAISE(ABORT, 'I1: document_proof is append-only');
END;
CREATE TRIGGER document_proof_no_delete BEFORE DELETE ON document_proof
BEGIN
    SELECT RAISE(ABORT, 'I1: document_proof is append-only');
END;
