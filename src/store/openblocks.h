#pragma once

#include "parchemin/core/policy.h"
#include "parchemin/store/statement.h"

#include <QStringView>

#include <optional>

namespace parchemin {

/// Which blocks `openBlocks` gives.
struct OpenBlocksQuestion
{
    QString rncpCode;
    /// Of the blocks of a VAE (BR-31): the jury's never wait for the lead.
    BlockGrantor grantor = BlockGrantor::Jury;
    /// Ready for the lead, or handed in and not ready.
    bool isReady = true;
    std::optional<int> block = {};
    /// Only these candidacies, as a JSON array.
    std::optional<QString> candidacies = {};
};

/// The common table expressions that end in `work`: the latest attempt of every block that an open candidacy
/// still lacks, with who evaluated it last and whether the lead could validate it (`is_ready`: passed with
/// every competency of the sheet acquired, and without a fraud case). It is the one definition of what waits
/// for the lead: the queue, the day's tasks and the figures rest on it. The open candidacies come first in
/// the join: there are far fewer of them than submissions.
inline constexpr QStringView openBlocks = uR"(
    WITH competencies (sheet_id, block, size) AS MATERIALIZED (
        SELECT r.id, json_extract(b.value, '$.number'), json_array_length(b.value, '$.competencies')
        FROM reference_sheet AS r, json_each(r.content_json, '$.blocks') AS b
        WHERE r.rncp_code = :code),
    work AS (
        SELECT c.id AS candidacy_id, c.person_id AS person_id, s.block AS block, s.id AS submission_id,
               p.sort_key AS sort_key, e.evaluator_id AS evaluator_id,
               coalesce(e.locked_at, s.submitted_at) AS since,
               s.state = 'VALIDATED' AND e.outcome = 'VALIDATED'
                   AND (SELECT k.size FROM competencies AS k
                        WHERE k.sheet_id = c.sheet_id AND k.block = s.block)
                     = (SELECT count(*) FROM competency_rating AS g
                        WHERE g.evaluation_id = e.id AND g.level = 'ACQUIRED')
                   AND NOT EXISTS (SELECT 1 FROM fraud_case AS f
                                   WHERE f.submission_id = s.id AND (f.closed_at IS NULL OR f.is_confirmed = 1))
                   AS is_ready
        FROM candidacy AS c
        CROSS JOIN submission AS s ON s.person_id = c.person_id
        JOIN person AS p ON p.id = c.person_id
        LEFT JOIN evaluation AS e
            ON e.id = (SELECT max(l.id) FROM evaluation AS l WHERE l.submission_id = s.id)
        WHERE c.state IN ('DRAFT', 'ADMISSIBILITY', 'IN_PROGRESS', 'SCHEDULED', 'HEARD')
          AND c.sheet_id IN (SELECT id FROM reference_sheet WHERE rncp_code = :code)
          AND (c.route <> 'VAE' OR :lead_grants)
          AND s.state NOT IN ('DRAFT', 'WITHDRAWN')
          AND (NOT :ready OR s.state = 'VALIDATED')
          AND (:one_block IS NULL OR s.block = :one_block)
          AND (:ids IS NULL OR c.id IN (SELECT value FROM json_each(:ids)))
          AND NOT EXISTS (
              SELECT 1 FROM block_validation AS v
              WHERE v.person_id = s.person_id AND v.rncp_code = :code AND v.block = s.block
                AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id))
          AND NOT EXISTS (
              SELECT 1 FROM submission AS n
              WHERE n.person_id = s.person_id AND n.block = s.block AND n.attempt > s.attempt
                AND n.state <> 'WITHDRAWN')) )";

/// Fills the parameters of `openBlocks`, `:ready` among them: `w.is_ready IS :ready` keeps those asked for.
void bindOpenBlocks(Statement &statement, const OpenBlocksQuestion &question);

} // namespace parchemin
