-- Indexes that answer the overview's figures alone: the open candidacies, where their blocks stand, and the
-- documents that exist. A document's row is long, so that reading it for its kind costs a page each.
CREATE INDEX candidacy_for_overview ON candidacy (
    state, sheet_id, person_id, entered_on, organisation_id, route, scope, target_blocks
);
CREATE INDEX submission_for_overview ON submission (person_id, block, attempt, state);
CREATE INDEX official_document_by_day ON official_document (kind, issued_on, duplicate_no, candidacy_id);
CREATE INDEX official_document_of_person ON official_document (person_id, kind, duplicate_no, blocks)
    WHERE person_id IS NOT NULL;
