-- Indexes that lists and the undoing of an import need: without them the check of a foreign key reads the whole
-- child table for every person or candidacy that is taken back.
CREATE INDEX person_by_merged_into ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX user_account_by_person ON user_account (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX evaluation_draft_by_evaluator ON evaluation_draft (evaluator_id);
CREATE INDEX block_validation_by_candidacy ON block_validation (candidacy_id) WHERE candidacy_id IS NOT NULL;
CREATE INDEX official_document_by_candidacy ON official_document (candidacy_id) WHERE candidacy_id IS NOT NULL;
-- The list filters by route and state in name order: the index alone answers.
CREATE INDEX candidacy_for_list ON candidacy (person_id, state, route);
