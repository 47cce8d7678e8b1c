-- BR-75 as before, by the index of the series, which leaves duplicates out: without these words SQLite read every
-- document of the kind for each number.
DROP TRIGGER official_document_gapless;
CREATE TRIGGER official_document_gapless BEFORE INSERT ON official_document
WHEN NEW.duplicate_no = 0 AND NEW.serial <> 1 + (SELECT coalesce(max(d.serial), 0) FROM official_document AS d
                        WHERE d.kind = NEW.kind AND d.year = NEW.year AND d.duplicate_no = 0)
BEGIN
    SELECT RAISE(ABORT, 'BR-75: document numbers have no gap');
END;
