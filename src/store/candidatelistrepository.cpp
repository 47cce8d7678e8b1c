#include "parchemin/store/candidatelistrepository.h"

#include "parchemin/core/blockvalidation.h"
#include "parchemin/store/database.h"
#include "parchemin/store/readtransaction.h"
#include "parchemin/store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include "store/assignmentcondition.h"
#include "store/candidatesearch.h"
#include "store/personrow.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Lines = std::vector<CandidateListItem>;

/// Where the lines of a page stand, by candidacy.
using Positions = QHash<CandidacyId, std::size_t>;

QString jsonOf(std::span<const CandidacyId> ids)
{
    QJsonArray array;
    for (const CandidacyId id : ids)
        array.append(id.value());
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<CandidateListItem> candidateLineOf(const Statement &row, int blockCount)
{
    const std::optional<AccessRoute> route = accessRouteFromCode(row.text(3));
    if (!route)
        return unknownName(u"candidacy.route"_s, row.text(3));
    const std::optional<CandidacyState> state = candidacyStateFromCode(row.text(4));
    if (!state)
        return unknownName(u"candidacy.state"_s, row.text(4));
    PersonDetails details;
    details.birthName = row.text(5);
    details.usageName = row.text(6);
    details.firstNames = splitFirstNames(row.text(7));
    return CandidateListItem{
        .candidacy = row.id<CandidacyId>(0),
        .person = row.id<PersonId>(1),
        .number = row.text(2),
        .listName = listName(details),
        .birthDate = row.date(8),
        .route = *route,
        .state = *state,
        .blocks = std::vector<BlockState>(static_cast<std::size_t>(blockCount), BlockState::NotStarted),
        .familyName = details.usageName.trimmed().isEmpty() ? details.birthName : details.usageName};
}

Result<Lines> readLines(const Database &database, const QString &ids, int blockCount)
{
    Statement statement(database, uR"(
        SELECT c.id, c.person_id, c.number, c.route, c.state, p.birth_name, p.usage_name, p.first_names, p.birth_date
        FROM json_each(:ids) AS j
        JOIN candidacy AS c ON c.id = j.value
        JOIN person AS p ON p.id = c.person_id
        ORDER BY j.key)"_s);
    statement.bind(u":ids"_s, ids);
    return collectChecked<CandidateListItem>(
        statement, [blockCount](const Statement &row) { return candidateLineOf(row, blockCount); });
}

void setBlock(Lines &lines, const Positions &positions, CandidacyId candidacy, int block, BlockState state)
{
    std::vector<BlockState> &blocks = lines[positions.value(candidacy)].blocks;
    if (block >= 1 && block <= static_cast<int>(blocks.size()))
        blocks[static_cast<std::size_t>(block - 1)] = state;
}

Status readSubmissions(const Database &database, const QString &ids, const Positions &positions, Lines &lines)
{
    // By attempt: the latest that is not withdrawn is read last, and stays. The number of competencies comes
    // from the sheet, so that an evaluation that forgot one proposes nothing.
    Statement statement(database, uR"(
        WITH competencies (sheet_id, block, size) AS MATERIALIZED (
            SELECT r.id, json_extract(b.value, '$.number'), json_array_length(b.value, '$.competencies')
            FROM reference_sheet AS r, json_each(r.content_json, '$.blocks') AS b)
        SELECT c.id, s.block, s.state,
               s.state = 'VALIDATED' AND EXISTS (
                   SELECT 1 FROM evaluation AS e
                   JOIN competencies AS k ON k.sheet_id = c.sheet_id AND k.block = s.block
                   WHERE e.id = (SELECT max(l.id) FROM evaluation AS l WHERE l.submission_id = s.id)
                     AND e.outcome = 'VALIDATED'
                     AND k.size = (SELECT count(*) FROM competency_rating AS g
                                   WHERE g.evaluation_id = e.id AND g.level = 'ACQUIRED'))
        FROM json_each(:ids) AS j
        JOIN candidacy AS c ON c.id = j.value
        JOIN submission AS s ON s.person_id = c.person_id
        WHERE s.state <> 'WITHDRAWN'
        ORDER BY s.attempt)"_s);
    statement.bind(u":ids"_s, ids);
    if (Status done = statement.run(); !done)
        return done;
    while (statement.next()) {
        const std::optional<SubmissionState> state = submissionStateFromCode(statement.text(2));
        if (!state)
            return unknownName(u"submission.state"_s, statement.text(2));
        setBlock(lines, positions, statement.id<CandidacyId>(0), statement.smallInteger(1),
                 submittedBlockState(*state, statement.flag(3)));
    }
    if (const std::optional<Error> error = statement.readError())
        return *error;
    return Done{};
}

Status readValidations(const Database &database, const QString &ids, const Positions &positions, Lines &lines)
{
    Statement statement(database, uR"(
        SELECT c.id, v.block
        FROM json_each(:ids) AS j
        JOIN candidacy AS c ON c.id = j.value
        JOIN reference_sheet AS r ON r.id = c.sheet_id
        JOIN person AS p ON p.id IN (SELECT c.person_id UNION ALL
                                     SELECT m.id FROM person AS m WHERE m.merged_into_id = c.person_id)
        JOIN block_validation AS v ON v.person_id = p.id AND v.rncp_code = r.rncp_code
        WHERE NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id))"_s);
    statement.bind(u":ids"_s, ids);
    if (Status done = statement.run(); !done)
        return done;
    while (statement.next()) {
        setBlock(lines, positions, statement.id<CandidacyId>(0), statement.smallInteger(1),
                 BlockState::Validated);
    }
    if (const std::optional<Error> error = statement.readError())
        return *error;
    return Done{};
}

Result<qint64> figure(Statement &statement)
{
    return single<qint64>(statement, [](const Statement &row) { return row.integer(0); });
}

Result<qint64> figure(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    return figure(statement);
}

Result<qint64> countCandidacies(const Database &database, const QString &rncpCode)
{
    // A store nearly always knows the sheets of one certification alone: all its candidacies are then counted
    // without reading them.
    Statement statement(database, uR"(
        SELECT CASE WHEN EXISTS (SELECT 1 FROM reference_sheet WHERE rncp_code <> :code)
                    THEN (SELECT count(*) FROM candidacy AS c JOIN reference_sheet AS r ON r.id = c.sheet_id
                          WHERE r.rncp_code = :code)
                    ELSE (SELECT count(*) FROM candidacy) END)"_s);
    statement.bind(u":code"_s, rncpCode);
    return figure(statement);
}

/// The figures that the schema keeps beside each candidacy.
Result<WorkCounts> sumWork(const Database &database, const QString &rncpCode, int blockCount)
{
    Statement statement(database, uR"(
        SELECT coalesce(sum(w.to_evaluate), 0),
               count(*) FILTER (WHERE r.rncp_code = :code AND w.acquired >= :blocks)
        FROM candidacy_work AS w JOIN reference_sheet AS r ON r.id = w.sheet_id)"_s);
    statement.bind(u":code"_s, rncpCode).bind(u":blocks"_s, blockCount);
    return single<WorkCounts>(statement, [](const Statement &row) {
        return WorkCounts{.toEvaluate = row.integer(0), .complete = row.integer(1)};
    });
}

} // namespace

Result<std::vector<CandidacyId>>
CandidateListRepository::ids(const CandidateFilter &filter, std::optional<int> limit, Spelling spelling) const
{
    return findCandidacies(m_database, filter, limit, spelling);
}

Result<std::vector<CandidateListItem>> CandidateListRepository::load(std::span<const CandidacyId> ids,
                                                                     int blockCount) const
{
    const ReadTransaction reading(m_database);
    const QString json = jsonOf(ids);
    Result<Lines> lines = readLines(m_database, json, blockCount);
    if (!lines)
        return lines;
    Positions positions;
    for (std::size_t position = 0; position < lines->size(); ++position)
        positions.insert((*lines)[position].candidacy, position);
    if (Status done = readSubmissions(m_database, json, positions, *lines); !done)
        return done.error();
    if (Status done = readValidations(m_database, json, positions, *lines); !done)
        return done.error();
    return lines;
}

Result<bool> CandidateListRepository::isOneOf(const OwnCandidates &own, CandidacyId candidacy) const
{
    Statement statement(m_database, uR"(
        SELECT EXISTS (SELECT 1 FROM mentoring_assignment AS a JOIN mentor AS m ON m.id = a.mentor_id
                       WHERE a.candidacy_id = :candidacy AND m.person_id = :person AND %1))"_s.arg(
                                        assignmentHolds(u"a", u":on")));
    statement.bind(u":candidacy"_s, candidacy);
    statement.bind(u":person"_s, own.mentor);
    statement.bind(u":on"_s, own.on);
    return single<bool>(statement, [](const Statement &row) { return row.flag(0); });
}

Result<WorkCounts> CandidateListRepository::counts(const QString &rncpCode, int blockCount) const
{
    const ReadTransaction reading(m_database);
    Result<WorkCounts> work = sumWork(m_database, rncpCode, blockCount);
    if (!work)
        return work;
    const auto candidacies = countCandidacies(m_database, rncpCode);
    if (!candidacies)
        return candidacies.error();
    const auto toDeliberate =
        figure(m_database, u"SELECT count(*) FROM jury_session WHERE state IN ('OPEN', 'DELIBERATED')"_s);
    if (!toDeliberate)
        return toDeliberate.error();
    work->candidacies = *candidacies;
    work->toDeliberate = *toDeliberate;
    return work;
}

} // namespace parchemin
