-- What can be issued, and what was: asked of every person at once, so the rows with their PDFs are never read.
CREATE INDEX official_document_holdings ON official_document (person_id, kind, blocks);
CREATE INDEX jury_decision_of_titles ON jury_decision (candidacy_id) WHERE outcome = 'FULL';
