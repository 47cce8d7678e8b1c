-- The domain's tables. Ids are local integers; what leaves the machine carries a uuid. Dates are ISO text,
-- instants UTC ISO text with milliseconds, booleans 0 or 1, enumerations the code names of the core.
-- Official acts are append-only: triggers at the end, and an authorizer in the program.

-- Who may act ---------------------------------------------------------------------------------------------
CREATE TABLE user_account (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT NOT NULL UNIQUE,
    login         TEXT NOT NULL UNIQUE CHECK (length(trim(login)) > 0),
    display_name  TEXT NOT NULL CHECK (length(trim(display_name)) > 0),
    person_id     INTEGER REFERENCES person (id),
    is_active     INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE role_grant (
    id       INTEGER PRIMARY KEY,
    user_id  INTEGER NOT NULL REFERENCES user_account (id),
    role     TEXT NOT NULL,
    UNIQUE (user_id, role)
) STRICT;

-- Rules as data --------------------------------------------------------------------------------------------
CREATE TABLE reference_sheet (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT NOT NULL UNIQUE,
    rncp_code      TEXT NOT NULL,
    version        INTEGER NOT NULL CHECK (version > 0),
    content_json   TEXT NOT NULL,
    source_sha256  TEXT NOT NULL CHECK (length(source_sha256) = 64),
    loaded_at      TEXT NOT NULL,
    UNIQUE (rncp_code, version)
) STRICT;
CREATE TABLE policy_parameter (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL,
    value       TEXT NOT NULL,
    valid_from  TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    source      TEXT NOT NULL,
    UNIQUE (key, valid_from)
) STRICT;
CREATE TABLE jury_rule_set (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL UNIQUE,
    content_json  TEXT NOT NULL,
    loaded_at     TEXT NOT NULL
) STRICT;

-- Persons and organisations -----------------------------------------------------------------------------------
CREATE TABLE import_batch (
    id           INTEGER PRIMARY KEY,
    uuid         TEXT NOT NULL UNIQUE,
    file_name    TEXT NOT NULL,
    file_sha256  TEXT NOT NULL,
    imported_at  TEXT NOT NULL,
    imported_by  INTEGER NOT NULL REFERENCES user_account (id),
    row_count    INTEGER NOT NULL,
    undone_at    TEXT
) STRICT;
CREATE TABLE organisation (
    id        INTEGER PRIMARY KEY,
    uuid      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL CHECK (length(trim(name)) > 0),
    name_key  TEXT NOT NULL UNIQUE,
    siret     TEXT,
    kind      TEXT
) STRICT;
CREATE TABLE person (
    id               INTEGER PRIMARY KEY,
    uuid             TEXT NOT NULL UNIQUE,
    birth_name       TEXT NOT NULL CHECK (length(trim(birth_name)) > 0),
    usage_name       TEXT NOT NULL DEFAULT '',
    first_names      TEXT NOT NULL, -- separated by ", "
    birth_date       TEXT CHECK (birth_date IS date(birth_date)),
    birth_place      TEXT NOT NULL DEFAULT '',
    birth_insee      TEXT NOT NULL DEFAULT '',
    birth_postal     TEXT NOT NULL DEFAULT '',
    birth_country    TEXT NOT NULL DEFAULT '',
    sex              TEXT NOT NULL CHECK (sex IN ('MALE', 'FEMALE', 'UNKNOWN')),
    email            TEXT NOT NULL DEFAULT '',
    phone            TEXT NOT NULL DEFAULT '',
    address          TEXT NOT NULL DEFAULT '',
    sort_key         TEXT NOT NULL, -- folded list name: the order of every list
    search_text      TEXT NOT NULL, -- folded: birth name, usage name, first names
    duplicate_key    TEXT NOT NULL, -- folded birth name and birth date (BR-18)
    merged_into_id   INTEGER REFERENCES person (id),
    import_batch_id  INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE INDEX person_by_duplicate_key ON person (duplicate_key);
CREATE INDEX person_by_import_batch ON person (import_batch_id) WHERE import_batch_id IS NOT NULL;
-- Synchronised by the repository in the same transaction: FTS5 may not be written from triggers here.
CREATE VIRTUAL TABLE person_search USING fts5 (
    search_text, content = 'person', content_rowid = 'id', detail = none, prefix = '1 2 3'
);
CREATE TABLE employment (
    id               INTEGER PRIMARY KEY,
    person_id        INTEGER NOT NULL REFERENCES person (id),
    organisation_id  INTEGER NOT NULL REFERENCES organisation (id),
    from_on          TEXT NOT NULL CHECK (from_on IS date(from_on)),
    to_on            TEXT CHECK (to_on IS date(to_on)),
    CHECK (to_on IS NULL OR to_on >= from_on)
) STRICT;
CREATE INDEX employment_by_person ON employment (person_id);
CREATE TABLE accommodation (
    id                  INTEGER PRIMARY KEY,
    person_id           INTEGER NOT NULL REFERENCES person (id),
    kinds               TEXT NOT NULL,
    extra_time_percent  INTEGER NOT NULL CHECK (extra_time_percent BETWEEN 0 AND 200),
    valid_from          TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    valid_to            TEXT CHECK (valid_to IS date(valid_to)),
    granted_by          INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX accommodation_by_person ON accommodation (person_id);

-- Candidacies -----------------------------------------------------------------------------------------------------
CREATE TABLE candidacy (
    id                    INTEGER PRIMARY KEY,
    uuid                  TEXT NOT NULL UNIQUE,
    number                TEXT NOT NULL UNIQUE,
    person_id             INTEGER NOT NULL REFERENCES person (id),
    sheet_id              INTEGER NOT NULL REFERENCES reference_sheet (id),
    route                 TEXT NOT NULL CHECK (route IN ('INITIAL', 'APPRENTICESHIP', 'CONTINUING_ED',
                              'PROFESSIONALISATION', 'VAE')),
    scope                 TEXT NOT NULL CHECK (scope IN ('FULL', 'BLOCKS')),
    target_blocks         TEXT NOT NULL DEFAULT '', -- block numbers separated by commas
    entered_on            TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
    state                 TEXT NOT NULL CHECK (state IN ('DRAFT', 'ADMISSIBILITY', 'NOT_ADMISSIBLE', 'IN_PROGRESS',
                              'SCHEDULED', 'HEARD', 'CERTIFIED', 'PARTIALLY_VALIDATED', 'NOT_VALIDATED',
                              'BLOCKS_COMPLETED', 'WITHDRAWN', 'LAPSED', 'ANNULLED')),
    state_since           TEXT NOT NULL CHECK (state_since IS date(state_since)),
    closed_reason         TEXT NOT NULL DEFAULT '',
    non_claimable_reason  TEXT NOT NULL DEFAULT '',
    organisation_id       INTEGER REFERENCES organisation (id),
    import_batch_id       INTEGER REFERENCES import_batch (id),
    CHECK ((scope = 'FULL') = (target_blocks = ''))
) STRICT;
CREATE INDEX candidacy_by_person ON candidacy (person_id);
CREATE INDEX candidacy_by_state ON candidacy (state);
CREATE INDEX candidacy_by_import_batch ON candidacy (import_batch_id) WHERE import_batch_id IS NOT NULL;
-- BR-14: one open candidacy per person and sheet.
CREATE UNIQUE INDEX candidacy_one_open ON candidacy (person_id, sheet_id)
    WHERE state IN ('DRAFT', 'ADMISSIBILITY', 'IN_PROGRESS', 'SCHEDULED', 'HEARD');
CREATE TABLE admissibility (
    id                INTEGER PRIMARY KEY,
    candidacy_id      INTEGER NOT NULL UNIQUE REFERENCES candidacy (id),
    civil_year        INTEGER NOT NULL,
    received_on       TEXT NOT NULL CHECK (received_on IS date(received_on)),
    complete_on       TEXT CHECK (complete_on IS date(complete_on)),
    state             TEXT NOT NULL CHECK (state IN ('RECEIVED', 'INCOMPLETE', 'COMPLETE', 'ADMISSIBLE',
                          'NOT_ADMISSIBLE', 'TACIT')),
    decided_on        TEXT CHECK (decided_on IS date(decided_on)),
    valid_until       TEXT CHECK (valid_until IS date(valid_until)),
    reasons           TEXT NOT NULL DEFAULT '',
    gap_analysis      TEXT NOT NULL DEFAULT '',
    sworn_commitment  INTEGER NOT NULL DEFAULT 0 CHECK (sworn_commitment IN (0, 1))
) STRICT;
CREATE TABLE evidence_dossier (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT NOT NULL UNIQUE,
    candidacy_id    INTEGER NOT NULL REFERENCES candidacy (id),
    version         INTEGER NOT NULL CHECK (version > 0),
    received_on     TEXT NOT NULL CHECK (received_on IS date(received_on)),
    is_complete     INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    missing_pieces  TEXT NOT NULL DEFAULT '', -- one a line
    UNIQUE (candidacy_id, version)
) STRICT;

-- Mentors, submissions, evaluations --------------------------------------------------------------------------------
CREATE TABLE mentor (
    id             INTEGER PRIMARY KEY,
    person_id      INTEGER NOT NULL UNIQUE REFERENCES person (id),
    is_validating  INTEGER NOT NULL CHECK (is_validating IN (0, 1)),
    domains        TEXT NOT NULL DEFAULT '',
    active_from    TEXT NOT NULL CHECK (active_from IS date(active_from)),
    active_to      TEXT CHECK (active_to IS date(active_to))
) STRICT;
CREATE TABLE mentoring_assignment (
    id            INTEGER PRIMARY KEY,
    mentor_id     INTEGER NOT NULL REFERENCES mentor (id),
    candidacy_id  INTEGER NOT NULL REFERENCES candidacy (id),
    block         INTEGER, -- NULL: every block
    from_on       TEXT NOT NULL CHECK (from_on IS date(from_on)),
    to_on         TEXT CHECK (to_on IS date(to_on))
) STRICT;
CREATE INDEX mentoring_assignment_by_candidacy ON mentoring_assignment (candidacy_id);
CREATE INDEX mentoring_assignment_by_mentor ON mentoring_assignment (mentor_id);
CREATE TABLE submission (
    id                     INTEGER PRIMARY KEY,
    uuid                   TEXT NOT NULL UNIQUE,
    candidacy_id           INTEGER NOT NULL REFERENCES candidacy (id),
    person_id              INTEGER NOT NULL REFERENCES person (id),
    block                  INTEGER NOT NULL CHECK (block > 0),
    attempt                INTEGER NOT NULL CHECK (attempt > 0),
    state                  TEXT NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'IN_EVALUATION', 'VALIDATED',
                               'CONDITIONAL', 'IN_REVIEW', 'TO_REWORK', 'REJECTED_FRAUD', 'WITHDRAWN')),
    submitted_at           TEXT NOT NULL,
    conditional_due_at     TEXT,
    supersedes_id          INTEGER REFERENCES submission (id),
    originality_statement  TEXT NOT NULL DEFAULT '',
    is_group_work          INTEGER NOT NULL DEFAULT 0 CHECK (is_group_work IN (0, 1)),
    UNIQUE (person_id, block, attempt)
) STRICT;
CREATE INDEX submission_by_candidacy ON submission (candidacy_id, block, attempt);
CREATE INDEX submission_waiting ON submission (state, submitted_at)
    WHERE state IN ('SUBMITTED', 'IN_EVALUATION', 'IN_REVIEW', 'CONDITIONAL');
CREATE INDEX submission_validated ON submission (person_id, block) WHERE state = 'VALIDATED';
CREATE TABLE deliverable (
    id             INTEGER PRIMARY KEY,
    submission_id  INTEGER REFERENCES submission (id),
    dossier_id     INTEGER REFERENCES evidence_dossier (id),
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    size           INTEGER NOT NULL CHECK (size > 0),
    mime           TEXT NOT NULL,
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
    added_at       TEXT NOT NULL,
    CHECK ((submission_id IS NULL) <> (dossier_id IS NULL))
) STRICT;
CREATE INDEX deliverable_by_submission ON deliverable (submission_id) WHERE submission_id IS NOT NULL;
CREATE INDEX deliverable_by_dossier ON deliverable (dossier_id) WHERE dossier_id IS NOT NULL;
CREATE TABLE fraud_case (
    id             INTEGER PRIMARY KEY,
    submission_id  INTEGER NOT NULL REFERENCES submission (id),
    category       TEXT NOT NULL,
    evidence       TEXT NOT NULL CHECK (length(trim(evidence)) > 0),
    hearing_note   TEXT NOT NULL DEFAULT '',
    opened_at      TEXT NOT NULL,
    closed_at      TEXT,
    is_confirmed   INTEGER CHECK (is_confirmed IN (0, 1)),
    CHECK ((closed_at IS NULL) = (is_confirmed IS NULL))
) STRICT;
CREATE UNIQUE INDEX fraud_case_one_open ON fraud_case (submission_id) WHERE closed_at IS NULL;
-- What an evaluator has typed so far: no act, not journalled.
CREATE TABLE evaluation_draft (
    id             INTEGER PRIMARY KEY,
    submission_id  INTEGER NOT NULL REFERENCES submission (id),
    evaluator_id   INTEGER NOT NULL REFERENCES person (id),
    content_json   TEXT NOT NULL,
    saved_at       TEXT NOT NULL,
    UNIQUE (submission_id, evaluator_id)
) STRICT;
CREATE TABLE evaluation (
    id                 INTEGER PRIMARY KEY,
    uuid               TEXT NOT NULL UNIQUE,
    submission_id      INTEGER NOT NULL REFERENCES submission (id),
    evaluator_id       INTEGER NOT NULL REFERENCES person (id),
    outcome            TEXT NOT NULL CHECK (outcome IN ('VALIDATED', 'CONDITIONAL', 'TO_REWORK', 'REJECTED_FRAUD')),
    comment            TEXT NOT NULL DEFAULT '',
    locked_at          TEXT NOT NULL,
    supersedes_id      INTEGER UNIQUE REFERENCES evaluation (id),
    correction_reason  TEXT NOT NULL DEFAULT '',
    -- how the evaluator was entitled on that day (BR-05), kept for the court ten years later
    was_validating     INTEGER NOT NULL CHECK (was_validating IN (0, 1)),
    was_lead           INTEGER NOT NULL CHECK (was_lead IN (0, 1)),
    was_mentor         INTEGER NOT NULL CHECK (was_mentor IN (0, 1)),
    CHECK (supersedes_id IS NULL OR length(trim(correction_reason)) > 0)
) STRICT;
CREATE INDEX evaluation_by_submission ON evaluation (submission_id);
CREATE INDEX evaluation_by_evaluator ON evaluation (evaluator_id);
CREATE TABLE competency_rating (
    id             INTEGER PRIMARY KEY,
    evaluation_id  INTEGER NOT NULL REFERENCES evaluation (id),
    competency     INTEGER NOT NULL CHECK (competency > 0),
    level          TEXT NOT NULL CHECK (level IN ('ACQUIRED', 'PARTIAL', 'NOT_ACQUIRED', 'NOT_ASSESSED')),
    comment        TEXT NOT NULL DEFAULT '',
    evidence       TEXT NOT NULL DEFAULT '',
    UNIQUE (evaluation_id, competency)
) STRICT;

-- Blocks, for life ---------------------------------------------------------------------------------------------------
CREATE TABLE block_validation (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT NOT NULL UNIQUE,
    number         TEXT NOT NULL UNIQUE,
    person_id      INTEGER NOT NULL REFERENCES person (id),
    rncp_code      TEXT NOT NULL,
    block          INTEGER NOT NULL CHECK (block > 0),
    candidacy_id   INTEGER REFERENCES candidacy (id),
    source         TEXT NOT NULL CHECK (source IN ('MENTOR_PROJECT', 'JURY', 'EQUIVALENCE', 'PRIOR_PROOF')),
    evaluation_id  INTEGER REFERENCES evaluation (id),
    decision_id    INTEGER REFERENCES jury_decision (id),
    legal_note     TEXT NOT NULL DEFAULT '',
    validated_on   TEXT NOT NULL CHECK (validated_on IS date(validated_on)),
    validated_by   INTEGER NOT NULL REFERENCES user_account (id),
    snapshot_json  TEXT NOT NULL, -- the ratings, frozen (BR-30)
    CHECK ((source = 'MENTOR_PROJECT') = (evaluation_id IS NOT NULL)),
    CHECK ((source = 'JURY') = (decision_id IS NOT NULL)),
    CHECK (source NOT IN ('EQUIVALENCE', 'PRIOR_PROOF') OR length(trim(legal_note)) > 0)
) STRICT;
CREATE INDEX block_validation_by_person ON block_validation (person_id, rncp_code, block);
CREATE TABLE block_validation_cancellation (
    id             INTEGER PRIMARY KEY,
    validation_id  INTEGER NOT NULL UNIQUE REFERENCES block_validation (id),
    kind           TEXT NOT NULL CHECK (kind IN ('CLERICAL_ERROR', 'FRAUD', 'ANNULLED_SOURCE', 'COURT')),
    reason         TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    cancelled_at   TEXT NOT NULL,
    cancelled_by   INTEGER NOT NULL REFERENCES user_account (id),
    approved_by    INTEGER NOT NULL REFERENCES user_account (id),
    CHECK (cancelled_by <> approved_by)
) STRICT;
-- BR-32: one active validation per person and block.
CREATE TRIGGER block_validation_one_active BEFORE INSERT ON block_validation
WHEN EXISTS (
    SELECT 1 FROM block_validation AS v
    WHERE v.person_id = NEW.person_id AND v.rncp_code = NEW.rncp_code AND v.block = NEW.block
      AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS c WHERE c.validation_id = v.id))
BEGIN
    SELECT RAISE(ABORT, 'BR-32: the block is already validated for this person');
END;

-- Juries ---------------------------------------------------------------------------------------------------------------
CREATE TABLE jury_member (
    id                 INTEGER PRIMARY KEY,
    uuid               TEXT NOT NULL UNIQUE,
    person_id          INTEGER NOT NULL UNIQUE REFERENCES person (id),
    quality            TEXT NOT NULL CHECK (quality IN ('PEDAGOGICAL_LEAD', 'PROFESSIONAL')),
    organisation_id    INTEGER REFERENCES organisation (id),
    is_external        INTEGER NOT NULL CHECK (is_external IN (0, 1)),
    years_in_trade     INTEGER,
    left_trade_on      TEXT CHECK (left_trade_on IS date(left_trade_on)),
    habilitated_from   TEXT CHECK (habilitated_from IS date(habilitated_from)),
    habilitated_to     TEXT CHECK (habilitated_to IS date(habilitated_to)),
    charter_signed_on  TEXT CHECK (charter_signed_on IS date(charter_signed_on)),
    max_per_day        INTEGER
) STRICT;
CREATE TABLE availability (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES jury_member (id),
    starts_at  TEXT NOT NULL,
    ends_at    TEXT NOT NULL,
    CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX availability_by_member ON availability (member_id, starts_at);
CREATE TABLE conflict_of_interest (
    id             INTEGER PRIMARY KEY,
    member_id      INTEGER NOT NULL REFERENCES jury_member (id),
    person_id      INTEGER NOT NULL REFERENCES person (id),
    kind           TEXT NOT NULL CHECK (kind IN ('PERSONAL', 'PROFESSIONAL', 'SAME_EMPLOYER', 'MENTORED', 'EVALUATED',
                       'TRAINER')),
    origin         TEXT NOT NULL CHECK (origin IN ('AUTOMATIC', 'DECLARED')),
    evidence       TEXT NOT NULL DEFAULT '',
    from_on        TEXT NOT NULL CHECK (from_on IS date(from_on)),
    to_on          TEXT CHECK (to_on IS date(to_on)),
    lifted_reason  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX conflict_by_member ON conflict_of_interest (member_id, person_id);
CREATE INDEX conflict_by_person ON conflict_of_interest (person_id);
CREATE TABLE jury_session (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    code       TEXT NOT NULL UNIQUE CHECK (length(trim(code)) > 0),
    sheet_id   INTEGER NOT NULL REFERENCES reference_sheet (id),
    day        TEXT NOT NULL CHECK (day IS date(day)),
    starts_at  TEXT NOT NULL, -- local time, HH:MM
    place      TEXT NOT NULL,
    modality   TEXT NOT NULL CHECK (modality IN ('ON_SITE', 'REMOTE', 'MIXED')),
    state      TEXT NOT NULL CHECK (state IN ('DRAFT', 'COMPOSED', 'CONVENED', 'OPEN', 'DELIBERATED',
                   'MINUTES_READY', 'SIGNED', 'PUBLISHED', 'POSTPONED', 'CANCELLED')),
    opened_at  TEXT,
    closed_at  TEXT
) STRICT;
CREATE INDEX jury_session_by_day ON jury_session (day);
CREATE TABLE session_member (
    id          INTEGER PRIMARY KEY,
    session_id  INTEGER NOT NULL REFERENCES jury_session (id),
    member_id   INTEGER NOT NULL REFERENCES jury_member (id),
    role        TEXT NOT NULL CHECK (role IN ('LEAD', 'PROFESSIONAL', 'SUBSTITUTE')),
    presence    TEXT NOT NULL DEFAULT 'EXPECTED' CHECK (presence IN ('EXPECTED', 'PRESENT', 'ABSENT', 'EXCUSED')),
    is_chair    INTEGER NOT NULL DEFAULT 0 CHECK (is_chair IN (0, 1)),
    UNIQUE (session_id, member_id)
) STRICT;
CREATE INDEX session_member_by_member ON session_member (member_id);
CREATE UNIQUE INDEX session_member_one_chair ON session_member (session_id) WHERE is_chair = 1;
CREATE TABLE defence (
    id                 INTEGER PRIMARY KEY,
    uuid               TEXT NOT NULL UNIQUE,
    session_id         INTEGER NOT NULL REFERENCES jury_session (id),
    candidacy_id       INTEGER NOT NULL REFERENCES candidacy (id),
    position           INTEGER NOT NULL CHECK (position > 0),
    starts_at          TEXT NOT NULL,
    base_minutes       INTEGER NOT NULL CHECK (base_minutes > 0),
    extra_minutes      INTEGER NOT NULL DEFAULT 0 CHECK (extra_minutes >= 0),
    state              TEXT NOT NULL CHECK (state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED',
                           'DECIDED', 'NOTIFIED', 'ABSENT', 'EXCUSED', 'INTERRUPTED', 'POSTPONED')),
    convoked_on        TEXT CHECK (convoked_on IS date(convoked_on)),
    has_notice_waiver  INTEGER NOT NULL DEFAULT 0 CHECK (has_notice_waiver IN (0, 1))
) STRICT;
CREATE INDEX defence_by_session ON defence (session_id, position);
CREATE INDEX defence_by_candidacy ON defence (candidacy_id);
CREATE UNIQUE INDEX defence_one_pending ON defence (candidacy_id)
    WHERE state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED', 'INTERRUPTED');
CREATE TABLE defence_panel_member (
    id          INTEGER PRIMARY KEY,
    defence_id  INTEGER NOT NULL REFERENCES defence (id),
    member_id   INTEGER NOT NULL REFERENCES jury_member (id),
    UNIQUE (defence_id, member_id)
) STRICT;
CREATE INDEX defence_panel_member_by_member ON defence_panel_member (member_id);
CREATE TABLE incident (
    id           INTEGER PRIMARY KEY,
    session_id   INTEGER NOT NULL REFERENCES jury_session (id),
    defence_id   INTEGER REFERENCES defence (id),
    category     TEXT NOT NULL,
    description  TEXT NOT NULL CHECK (length(trim(description)) > 0),
    happened_at  TEXT NOT NULL,
    reported_by  INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX incident_by_session ON incident (session_id);
CREATE TABLE jury_decision (
    id                  INTEGER PRIMARY KEY,
    uuid                TEXT NOT NULL UNIQUE,
    defence_id          INTEGER NOT NULL REFERENCES defence (id),
    candidacy_id        INTEGER NOT NULL REFERENCES candidacy (id),
    outcome             TEXT NOT NULL CHECK (outcome IN ('FULL', 'PARTIAL', 'REFUSED', 'DEFERRED')),
    motive              TEXT NOT NULL DEFAULT '',
    recommendations     TEXT NOT NULL DEFAULT '',
    in_favour           INTEGER NOT NULL CHECK (in_favour >= 0),
    against             INTEGER NOT NULL CHECK (against >= 0),
    casting_vote_used   INTEGER NOT NULL DEFAULT 0 CHECK (casting_vote_used IN (0, 1)),
    decided_at          TEXT NOT NULL,
    decided_by          INTEGER NOT NULL REFERENCES user_account (id),
    replaces_id         INTEGER UNIQUE REFERENCES jury_decision (id),
    replacement_reason  TEXT NOT NULL DEFAULT '',
    CHECK (replaces_id IS NULL OR length(trim(replacement_reason)) > 0),
    CHECK (outcome = 'FULL' OR length(trim(motive)) > 0)
) STRICT;
CREATE INDEX jury_decision_by_candidacy ON jury_decision (candidacy_id);
-- One head per defence: a second decision must replace the current one (I9).
CREATE TRIGGER jury_decision_one_current BEFORE INSERT ON jury_decision
WHEN EXISTS (
    SELECT 1 FROM jury_decision AS d
    WHERE d.defence_id = NEW.defence_id
      AND NOT EXISTS (SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id)
      AND d.id IS NOT NEW.replaces_id)
BEGIN
    SELECT RAISE(ABORT, 'I9: the defence already has a current decision');
END;
CREATE INDEX jury_decision_by_defence ON jury_decision (defence_id);
CREATE TABLE decision_block (
    id                    INTEGER PRIMARY KEY,
    decision_id           INTEGER NOT NULL REFERENCES jury_decision (id),
    block                 INTEGER NOT NULL CHECK (block > 0),
    is_granted            INTEGER NOT NULL CHECK (is_granted IN (0, 1)),
    missing_competencies  TEXT NOT NULL DEFAULT '', -- ordinals separated by commas
    UNIQUE (decision_id, block),
    CHECK ((is_granted = 1) = (missing_competencies = ''))
) STRICT;
CREATE TABLE minutes (
    id                 INTEGER PRIMARY KEY,
    uuid               TEXT NOT NULL UNIQUE,
    session_id         INTEGER NOT NULL REFERENCES jury_session (id),
    number             TEXT NOT NULL UNIQUE,
    kind               TEXT NOT NULL CHECK (kind IN ('INITIAL', 'CORRECTIVE')),
    snapshot_json      TEXT NOT NULL,
    snapshot_sha256    TEXT NOT NULL CHECK (length(snapshot_sha256) = 64),
    frozen_at          TEXT NOT NULL,
    corrects_id        INTEGER UNIQUE REFERENCES minutes (id),
    correction_reason  TEXT NOT NULL DEFAULT '',
    CHECK ((kind = 'CORRECTIVE') = (corrects_id IS NOT NULL)),
    CHECK (kind = 'INITIAL' OR length(trim(correction_reason)) > 0)
) STRICT;
CREATE UNIQUE INDEX minutes_one_initial ON minutes (session_id) WHERE kind = 'INITIAL';
CREATE TABLE minutes_signature (
    id          INTEGER PRIMARY KEY,
    minutes_id  INTEGER NOT NULL REFERENCES minutes (id),
    member_id   INTEGER NOT NULL REFERENCES jury_member (id),
    signed_at   TEXT NOT NULL,
    method      TEXT NOT NULL CHECK (method IN ('ON_SCREEN', 'ON_PAPER')),
    UNIQUE (minutes_id, member_id)
) STRICT;
CREATE TABLE minutes_publication (
    id            INTEGER PRIMARY KEY,
    minutes_id    INTEGER NOT NULL REFERENCES minutes (id),
    kind          TEXT NOT NULL CHECK (kind IN ('PUBLISHED', 'UNPUBLISHED')),
    at            TEXT NOT NULL,
    done_by       INTEGER NOT NULL REFERENCES user_account (id),
    approved_by   INTEGER REFERENCES user_account (id),
    reason        TEXT NOT NULL DEFAULT '',
    UNIQUE (minutes_id, kind),
    CHECK (kind = 'PUBLISHED'
           OR (approved_by IS NOT NULL AND approved_by <> done_by AND length(trim(reason)) > 0))
) STRICT;

-- Official documents ---------------------------------------------------------------------------------------------------
CREATE TABLE signatory (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (length(trim(name)) > 0),
    capacity    TEXT NOT NULL CHECK (length(trim(capacity)) > 0),
    valid_from  TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    valid_to    TEXT CHECK (valid_to IS date(valid_to))
) STRICT;
CREATE TABLE official_document (
    id               INTEGER PRIMARY KEY,
    uuid             TEXT NOT NULL UNIQUE,
    kind             TEXT NOT NULL CHECK (kind IN ('PARCHMENT', 'SUCCESS_ATTESTATION', 'BLOCK_ATTESTATION',
                         'DECISION_NOTICE', 'CONVOCATION', 'ATTENDANCE_SHEET', 'MINUTES', 'JUROR_CERTIFICATE',
                         'SUPPLEMENT', 'PASSPORT')),
    year             INTEGER NOT NULL,
    serial           INTEGER NOT NULL CHECK (serial > 0),
    number           TEXT NOT NULL UNIQUE,
    person_id        INTEGER REFERENCES person (id),
    candidacy_id     INTEGER REFERENCES candidacy (id),
    decision_id      INTEGER REFERENCES jury_decision (id),
    minutes_id       INTEGER REFERENCES minutes (id),
    blocks           TEXT NOT NULL DEFAULT '', -- block numbers separated by commas
    issued_on        TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    issued_at        TEXT NOT NULL, -- place
    issued_by        INTEGER NOT NULL REFERENCES user_account (id),
    signatory_id     INTEGER REFERENCES signatory (id),
    payload_json     TEXT NOT NULL,
    payload_sha256   TEXT NOT NULL CHECK (length(payload_sha256) = 64),
    pdf_bytes        BLOB NOT NULL,
    pdf_sha256       TEXT NOT NULL CHECK (length(pdf_sha256) = 64),
    supersedes_id    INTEGER UNIQUE REFERENCES official_document (id),
    duplicate_of_id  INTEGER REFERENCES official_document (id),
    duplicate_no     INTEGER NOT NULL DEFAULT 0 CHECK (duplicate_no >= 0),
    UNIQUE (duplicate_of_id, duplicate_no),
    CHECK ((duplicate_of_id IS NULL) = (duplicate_no = 0))
) STRICT;
CREATE INDEX official_document_by_person ON official_document (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX official_document_by_decision ON official_document (decision_id) WHERE decision_id IS NOT NULL;
-- BR-75: numbers are unique and without gap within a kind and a year; a duplicate keeps its original's (BR-76).
CREATE UNIQUE INDEX official_document_series ON official_document (kind, year, serial) WHERE duplicate_no = 0;
CREATE TRIGGER official_document_gapless BEFORE INSERT ON official_document
WHEN NEW.duplicate_no = 0 AND NEW.serial <> 1 + (SELECT coalesce(max(d.serial), 0) FROM official_document AS d
                        WHERE d.kind = NEW.kind AND d.year = NEW.year)
BEGIN
    SELECT RAISE(ABORT, 'BR-75: document numbers have no gap');
END;
CREATE TABLE official_document_status (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL UNIQUE REFERENCES official_document (id),
    state         TEXT NOT NULL CHECK (state IN ('SUPERSEDED', 'REVOKED')),
    reason        TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    at            TEXT NOT NULL,
    done_by       INTEGER NOT NULL REFERENCES user_account (id),
    successor_id  INTEGER REFERENCES official_document (id),
    CHECK ((state = 'SUPERSEDED') = (successor_id IS NOT NULL))
) STRICT;

-- Official acts are never edited or removed (I1) --------------------------------------------------------------------
CREATE TRIGGER reference_sheet_no_update BEFORE UPDATE ON reference_sheet
BEGIN
    SELECT RAISE(ABORT, 'I1: reference_sheet is append-only');
END;
CREATE TRIGGER reference_sheet_no_delete BEFORE DELETE ON reference_sheet
BEGIN
    SELECT RAISE(ABORT, 'I1: reference_sheet is append-only');
END;
CREATE TRIGGER evaluation_no_update BEFORE UPDATE ON evaluation
BEGIN
    SELECT RAISE(ABORT, 'I1: evaluation is append-only');
END;
CREATE TRIGGER evaluation_no_delete BEFORE DELETE ON evaluation
BEGIN
    SELECT RAISE(ABORT, 'I1: evaluation is append-only');
END;
CREATE TRIGGER competency_rating_no_update BEFORE UPDATE ON competency_rating
BEGIN
    SELECT RAISE(ABORT, 'I1: competency_rating is append-only');
END;
CREATE TRIGGER competency_rating_no_delete BEFORE DELETE ON competency_rating
BEGIN
    SELECT RAISE(ABORT, 'I1: competency_rating is append-only');
END;
CREATE TRIGGER block_validation_no_update BEFORE UPDATE ON block_validation
BEGIN
    SELECT RAISE(ABORT, 'I1: block_validation is append-only');
END;
CREATE TRIGGER block_validation_no_delete BEFORE DELETE ON block_validation
BEGIN
    SELECT RAISE(ABORT, 'I1: block_validation is append-only');
END;
CREATE TRIGGER block_validation_cancellation_no_update BEFORE UPDATE ON block_validation_cancellation
BEGIN
    SELECT RAISE(ABORT, 'I1: block_validation_cancellation is append-only');
END;
CREATE TRIGGER block_validation_cancellation_no_delete BEFORE DELETE ON block_validation_cancellation
BEGIN
    SELECT RAISE(ABORT, 'I1: block_validation_cancellation is append-only');
END;
CREATE TRIGGER jury_decision_no_update BEFORE UPDATE ON jury_decision
BEGIN
    SELECT RAISE(ABORT, 'I1: jury_decision is append-only');
END;
CREATE TRIGGER jury_decision_no_delete BEFORE DELETE ON jury_decision
BEGIN
    SELECT RAISE(ABORT, 'I1: jury_decision is append-only');
END;
CREATE TRIGGER decision_block_no_update BEFORE UPDATE ON decision_block
BEGIN
    SELECT RAISE(ABORT, 'I1: decision_block is append-only');
END;
CREATE TRIGGER decision_block_no_delete BEFORE DELETE ON decision_block
BEGIN
    SELECT RAISE(ABORT, 'I1: decision_block is append-only');
END;
CREATE TRIGGER minutes_no_update BEFORE UPDATE ON minutes
BEGIN
    SELECT RAISE(ABORT, 'I1: minutes is append-only');
END;
CREATE TRIGGER minutes_no_delete BEFORE DELETE ON minutes
BEGIN
    SELECT RAISE(ABORT, 'I1: minutes is append-only');
END;
CREATE TRIGGER minutes_signature_no_update BEFORE UPDATE ON minutes_signature
BEGIN
    SELECT RAISE(ABORT, 'I1: minutes_signature is append-only');
END;
CREATE TRIGGER minutes_signature_no_delete BEFORE DELETE ON minutes_signature
BEGIN
    SELECT RAISE(ABORT, 'I1: minutes_signature is append-only');
END;
CREATE TRIGGER minutes_publication_no_update BEFORE UPDATE ON minutes_publication
BEGIN
    SELECT RAISE(ABORT, 'I1: minutes_publication is append-only');
END;
CREATE TRIGGER minutes_publication_no_delete BEFORE DELETE ON minutes_publication
BEGIN
    SELECT RAISE(ABORT, 'I1: minutes_publication is append-only');
END;
CREATE TRIGGER official_document_no_update BEFORE UPDATE ON official_document
BEGIN
    SELECT RAISE(ABORT, 'I1: official_document is append-only');
END;
CREATE TRIGGER official_document_no_delete BEFORE DELETE ON official_document
BEGIN
    SELECT RAISE(ABORT, 'I1: official_document is append-only');
END;
CREATE TRIGGER official_document_status_no_update BEFORE UPDATE ON official_document_status
BEGIN
    SELECT RAISE(ABORT, 'I1: official_document_status is append-only');
END;
CREATE TRIGGER official_document_status_no_delete BEFORE DELETE ON official_document_status
BEGIN
    SELECT RAISE(ABORT, 'I1: official_document_status is append-only');
END;
