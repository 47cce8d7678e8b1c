#include "parchemin/store/progressrepository.h"

#include "parchemin/core/submission.h"
#include "parchemin/store/database.h"

#include <algorithm>
#include <set>

#include "store/cohortcondition.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A sum of one block in one state.
struct BlockCount
{
    int block;
    QString state;
    qint64 count;
};

Result<std::vector<BlockCount>> readCounts(Statement &statement)
{
    return collect<BlockCount>(statement, [](const Statement &row) {
        return BlockCount{row.smallInteger(0), row.text(1), row.integer(2)};
    });
}

BlockProgress *find(std::vector<BlockProgress> &blocks, int number)
{
    const auto found = std::ranges::find(blocks, number, &BlockProgress::block);
    return found == blocks.end() ? nullptr : &*found;
}

/// The figure that a submission's state counts in, when the block is not validated.
qint64 BlockProgress::*figureOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Draft:
    case SubmissionState::Withdrawn:
        return nullptr;
    case SubmissionState::Submitted:
    case SubmissionState::InEvaluation:
    case SubmissionState::Conditional:
    case SubmissionState::InReview:
        return &BlockProgress::underWay;
    case SubmissionState::Validated:
        return &BlockProgress::proposed;
    case SubmissionState::ToRework:
    case SubmissionState::RejectedFraud:
        return &BlockProgress::toRework;
    }
    Q_UNREACHABLE();
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

Result<CohortChoices> ProgressRepository::cohorts() const
{
    Statement pairs(m_database,
                    u"SELECT DISTINCT CAST(substr(c.entered_on, 1, 4) AS INTEGER), c.organisation_id "
                    "FROM candidacy AS c WHERE"_s +
                        cohortCondition);
    bindCohort(pairs, m_rncpCode, {});
    std::set<int> years;
    std::set<qint64> used;
    if (Status done = pairs.run(); !done)
        return done.error();
    while (pairs.next()) {
        years.insert(pairs.smallInteger(0));
        if (const auto organisation = pairs.optionalInteger(1))
            used.insert(*organisation);
    }
    if (const std::optional<Error> error = pairs.readError())
        return *error;
    Statement names(m_database, u"SELECT id, name FROM organisation ORDER BY name_key"_s);
    auto organisations = collect<CohortChoices::Organisation>(names, [](const Statement &row) {
        return CohortChoices::Organisation{row.id<OrganisationId>(0), row.text(1)};
    });
    if (!organisations)
        return organisations.error();
    std::erase_if(*organisations, [&used](const auto &one) { return !used.contains(one.id.value()); });
    return CohortChoices{{years.rbegin(), years.rend()}, *std::move(organisations)};
}

Result<CandidacyFigures> ProgressRepository::candidacies(QDate since) const
{
    Statement statement(m_database, u"SELECT count(*), count(*) FILTER (WHERE c.entered_on >= :since) "
                                    "FROM candidacy AS c WHERE c.state IN "_s +
                                        openStates + u" AND"_s + cohortCondition);
    bindCohort(statement, m_rncpCode, m_cohort);
    statement.bind(u":since"_s, since);
    return single<CandidacyFigures>(statement, [](const Statement &row) {
        return CandidacyFigures{row.integer(0), row.integer(1)};
    });
}

Result<std::vector<BlockProgress>> ProgressRepository::blocks(int blockCount) const
{
    std::vector<BlockProgress> blocks;
    blocks.reserve(static_cast<std::size_t>(blockCount));
    for (int number = 1; number <= blockCount; ++number)
        blocks.push_back({number});
    if (Status done = readTargets(blocks); !done)
        return done.error();
    if (Status done = readValidations(blocks); !done)
        return done.error();
    if (Status done = readSubmissions(blocks); !done)
        return done.error();
    return blocks;
}

Status ProgressRepository::readTargets(std::vector<BlockProgress> &blocks) const
{
    Statement statement(m_database,
                        u"SELECT c.target_blocks, count(*) FROM candidacy AS c WHERE c.state IN "_s +
                            openStates + u" AND"_s + cohortCondition + u"GROUP BY c.target_blocks"_s);
    bindCohort(statement, m_rncpCode, m_cohort);
    if (Status done = statement.run(); !done)
        return done;
    while (statement.next()) {
        const std::vector<int> targets = numbersFromText(statement.text(0)); // none: the whole title
        for (BlockProgress &block : blocks) {
            if (targets.empty() || std::ranges::find(targets, block.block) != targets.end())
                block.targeted += statement.integer(1);
        }
    }
    if (const std::optional<Error> error = statement.readError())
        return *error;
    return Done{};
}

Status ProgressRepository::readValidations(std::vector<BlockProgress> &blocks) const
{
    // From the open candidacies, which stay few while validations pile up over the years.
    Statement statement(m_database, u"SELECT v.block, '', count(*) FROM candidacy AS c "
                                    "CROSS JOIN block_validation AS v ON v.person_id = c.person_id "
                                    "AND v.rncp_code = :code WHERE c.state IN "_s +
                                        openStates + u" AND"_s + cohortCondition + uR"(
          AND (c.target_blocks = '' OR instr(',' || c.target_blocks || ',', ',' || v.block || ',') > 0)
          AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id)
        GROUP BY v.block)"_s);
    bindCohort(statement, m_rncpCode, m_cohort);
    const auto counts = readCounts(statement);
    if (!counts)
        return counts.error();
    for (const BlockCount &count : *counts) {
        if (BlockProgress *block = find(blocks, count.block))
            block->acquired = count.count;
    }
    return Done{};
}

Status ProgressRepository::readSubmissions(std::vector<BlockProgress> &blocks) const
{
    Statement statement(m_database, u"SELECT s.block, s.state, count(*) FROM candidacy AS c "
                                    "CROSS JOIN submission AS s ON s.person_id = c.person_id "
                                    "WHERE c.state IN "_s +
                                        openStates + u" AND"_s + cohortCondition + uR"(
          AND s.state <> 'WITHDRAWN'
          AND (c.target_blocks = '' OR instr(',' || c.target_blocks || ',', ',' || s.block || ',') > 0)
          AND NOT EXISTS (
              SELECT 1 FROM submission AS n
              WHERE n.person_id = s.person_id AND n.block = s.block AND n.attempt > s.attempt
                AND n.state <> 'WITHDRAWN')
          AND NOT EXISTS (
              SELECT 1 FROM block_validation AS v
              WHERE v.person_id = s.person_id AND v.rncp_code = :code AND v.block = s.block
                AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id))
        GROUP BY s.block, s.state)"_s);
    bindCohort(statement, m_rncpCode, m_cohort);
    const auto counts = readCounts(statement);
    if (!counts)
        return counts.error();
    for (const BlockCount &count : *counts) {
        const std::optional<SubmissionState> state = submissionStateFromCode(count.state);
        if (!state)
            return unknownName(u"submission.state"_s, count.state);
        BlockProgress *block = find(blocks, count.block);
        const auto figure = figureOf(*state);
        if (block != nullptr && figure != nullptr)
            block->*figure += count.count;
    }
    return Done{};
}

Result<std::vector<MonthlyTitles>> ProgressRepository::titles(QDate today, int months) const
{
    std::vector<MonthlyTitles> titles;
    titles.reserve(static_cast<std::size_t>(months));
    const QDate first = firstOfMonth(today).addMonths(1 - months);
    for (int month = 0; month < months; ++month)
        titles.push_back({first.addMonths(month), 0});
    Statement statement(m_database, uR"(
        WITH title (issued_on) AS (
            SELECT min(o.issued_on) FROM official_document AS o
            JOIN candidacy AS c ON c.id = o.candidacy_id
            LEFT JOIN official_document_status AS t ON t.document_id = o.id
            WHERE o.kind = 'PARCHMENT' AND o.duplicate_no = 0 AND)"_s +
                                        cohortCondition + uR"(
            GROUP BY o.candidacy_id HAVING count(*) > count(t.id))
        SELECT substr(issued_on, 1, 7) || '-01', count(*) FROM title
        WHERE issued_on >= :first AND issued_on <= :today GROUP BY 1)"_s);
    bindCohort(statement, m_rncpCode, m_cohort);
    statement.bind(u":first"_s, first).bind(u":today"_s, today);
    const auto found = collect<MonthlyTitles>(statement, [](const Statement &row) {
        return MonthlyTitles{row.date(0), row.integer(1)};
    });
    if (!found)
        return found.error();
    for (const MonthlyTitles &month : *found) {
        const auto place = std::ranges::find(titles, month.month, &MonthlyTitles::month);
        if (place != titles.end())
            place->count = month.count;
    }
    return titles;
}

Result<DecisionFigures> ProgressRepository::decisions(QDate since) const
{
    Statement statement(m_database, uR"(
        SELECT count(*), count(*) FILTER (WHERE d.outcome = 'FULL')
        FROM jury_session AS j
        JOIN defence AS f ON f.session_id = j.id
        JOIN jury_decision AS d ON d.defence_id = f.id
        JOIN candidacy AS c ON c.id = d.candidacy_id
        WHERE j.day >= :since AND d.outcome <> 'DEFERRED'
          AND NOT EXISTS (SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id) AND)"_s +
                                        cohortCondition);
    bindCohort(statement, m_rncpCode, m_cohort);
    statement.bind(u":since"_s, since);
    return single<DecisionFigures>(statement, [](const Statement &row) {
        return DecisionFigures{row.integer(0), row.integer(1)};
    });
}

} // namespace parchemin
