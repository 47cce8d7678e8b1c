#include "parchemin/store/importbatchrepository.h"

#include "parchemin/core/isodate.h"
#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <sqlite3.h>

#include <array>

#include "store/candidacyfigures.h"
#include "store/personrow.h"
#include "store/personsearch.h"
#include "store/rawstatement.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// How many entries are written between two looks at whether to go on.
constexpr std::size_t entriesAStep = 256;

ImportBatch batchOf(const Statement &row)
{
    return {.id = row.id<ImportBatchId>(0),
            .fileName = row.text(1),
            .fileSha256 = row.text(2),
            .importedAt = row.instant(3),
            .rowCount = row.smallInteger(4),
            .importedBy = row.text(6),
            .undoneAt = row.optionalInstant(5)};
}

QString selectBatches(QStringView rest)
{
    return u"SELECT b.id, b.file_name, b.file_sha256, b.imported_at, b.row_count, b.undone_at, "
           u"u.display_name "
           "FROM import_batch AS b LEFT JOIN user_account AS u ON u.id = b.imported_by "_s +
           rest;
}

void bindDate(RawStatement &statement, int parameter, QDate date)
{
    if (date.isValid()) {
        statement.bindText(parameter, isoDate(date));
    } else {
        statement.bindNull(parameter);
    }
}

/// Writes the rows of a batch through SQLite's own interface: a file may hold a hundred thousand.
class BatchWriter
{
public:
    BatchWriter(const Database &database, ImportBatchId batch)
        : m_handle(database.handle())
        , m_person(m_handle, R"(
            INSERT INTO person (uuid, birth_name, usage_name, first_names, birth_date, birth_place, birth_insee,
                                birth_postal, birth_country, sex, email, phone, address,
                                sort_key, search_text, duplicate_key, import_batch_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17))")
        , m_candidacy(m_handle, R"(
            INSERT INTO candidacy (uuid, number, person_id, sheet_id, route, scope, target_blocks, entered_on, state,
                                   state_since, closed_reason, non_claimable_reason, organisation_id,
                                   import_batch_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))")
        , m_figures(m_handle, renewFigures)
    {
        m_person.bind(17, batch.value());
        m_candidacy.bind(14, batch.value());
    }

    Status write(const ImportEntry &entry)
    {
        if (entry.knownPerson) {
            if (Status done = writeCandidacy(entry.candidacy, *entry.knownPerson); !done)
                return done;
            m_figures.bind(1, entry.knownPerson->value());
            return m_figures.run();
        }
        if (Status done = writePerson(entry.person); !done)
            return done;
        return writeCandidacy(entry.candidacy, PersonId{sqlite3_last_insert_rowid(m_handle)});
    }

private:
    Status writePerson(const PersonDetails &details)
    {
        m_person.bindText(1, newUuid());
        m_person.bindText(2, details.birthName);
        m_person.bindText(3, details.usageName);
        m_person.bindText(4, joinedFirstNames(details));
        bindDate(m_person, 5, details.birthDate);
        m_person.bindText(6, details.birthPlace);
        m_person.bindText(7, details.birthInsee);
        m_person.bindText(8, details.birthPostal);
        m_person.bindText(9, details.birthCountry);
        m_person.bindText(10, codeName(details.sex));
        m_person.bindText(11, details.email);
        m_person.bindText(12, details.phone);
        m_person.bindText(13, details.address);
        m_person.bindText(14, sortKey(details));
        m_person.bindText(15, searchText(details));
        m_person.bindText(16, duplicateKey(details));
        return m_person.run();
    }

    Status writeCandidacy(const Candidacy &candidacy, PersonId person)
    {
        m_candidacy.bindText(1, newUuid());
        m_candidacy.bindText(2, candidacy.number);
        m_candidacy.bind(3, person.value());
        m_candidacy.bind(4, candidacy.sheet.value());
        m_candidacy.bindText(5, codeName(candidacy.route));
        m_candidacy.bindText(6, codeName(candidacy.scope));
        m_candidacy.bindText(7, numbersText(candidacy.targetBlocks));
        bindDate(m_candidacy, 8, candidacy.enteredOn);
        m_candidacy.bindText(9, codeName(candidacy.state));
        bindDate(m_candidacy, 10, candidacy.stateSince);
        m_candidacy.bindText(11, candidacy.closedReason);
        m_candidacy.bindText(12, candidacy.nonClaimableReason);
        if (candidacy.organisation) {
            m_candidacy.bind(13, candidacy.organisation->value());
        } else {
            m_candidacy.bindNull(13);
        }
        return m_candidacy.run();
    }

    sqlite3 *m_handle;
    RawStatement m_person;
    RawStatement m_candidacy;
    RawStatement m_figures;
};

Status runFor(const Database &database, const QString &sql, ImportBatchId batch)
{
    Statement statement(database, sql);
    statement.bind(u":batch"_s, batch);
    return statement.run();
}

} // namespace

Result<QHash<QString, std::vector<KnownPerson>>>
ImportBatchRepository::knownPersons(const QStringList &duplicateKeys, SheetId sheet) const
{
    RawStatement statement(m_database.handle(), R"(
        SELECT p.id, p.first_names, c.number
        FROM person AS p
        LEFT JOIN candidacy AS c ON c.person_id = p.id AND c.sheet_id = ?2
            AND c.state IN ('DRAFT', 'ADMISSIBILITY', 'IN_PROGRESS', 'SCHEDULED', 'HEARD')
        WHERE replace(p.duplicate_key, ' ', '') = ?1 AND p.merged_into_id IS NULL
        ORDER BY p.id)");
    statement.bind(2, sheet.value());
    QHash<QString, std::vector<KnownPerson>> known;
    for (const QString &key : duplicateKeys) {
        if (key.isEmpty() || known.contains(key))
            continue;
        statement.bindText(1, key);
        Result<bool> hasRow = statement.step();
        for (; hasRow && *hasRow; hasRow = statement.step()) {
            known[key].push_back(
                {PersonId{statement.integer(0)}, splitFirstNames(statement.text(1)), statement.text(2)});
        }
        if (!hasRow)
            return hasRow.error();
        statement.reset();
    }
    return known;
}

Result<QSet<QString>> ImportBatchRepository::takenNumbers(const QStringList &numbers) const
{
    RawStatement statement(m_database.handle(), "SELECT 1 FROM candidacy WHERE number = ?1");
    QSet<QString> taken;
    for (const QString &number : numbers) {
        statement.bindText(1, number);
        const Result<bool> hasRow = statement.step();
        if (!hasRow)
            return hasRow.error();
        if (*hasRow)
            taken.insert(number);
        statement.reset();
    }
    return taken;
}

Result<ImportBatchId> ImportBatchRepository::add(const ImportBatchOrigin &origin,
                                                 const std::vector<ImportEntry> &entries,
                                                 const ProgressCallback &progress) const
{
    Statement statement(m_database, uR"(
        INSERT INTO import_batch (uuid, file_name, file_sha256, imported_at, imported_by, row_count)
        VALUES (:uuid, :fileName, :sha256, :at, :by, :rows))"_s);
    statement.bind(u":uuid"_s, newUuid())
        .bind(u":fileName"_s, origin.fileName)
        .bind(u":sha256"_s, origin.fileSha256)
        .bind(u":at"_s, origin.at)
        .bind(u":by"_s, origin.by)
        .bind(u":rows"_s, static_cast<qint64>(entries.size()));
    const Result<ImportBatchId> batch = typedId<ImportBatchId>(statement.insert());
    if (!batch)
        return batch.error();
    BatchWriter writer(m_database, *batch);
    std::size_t count = 0;
    for (const ImportEntry &entry : entries) {
        if (Status written = writer.write(entry); !written)
            return written.error();
        if (++count % entriesAStep == 0 && progress &&
            !progress(static_cast<double>(count) / static_cast<double>(entries.size())))
            return Error{ErrorCode::Cancelled, u"the writing was stopped"_s};
    }
    if (progress && !progress(1.0))
        return Error{ErrorCode::Cancelled, u"the writing was stopped"_s};
    if (Status entered = runFor(m_database,
                                u"INSERT INTO person_search (rowid, search_text) SELECT id, "_s +
                                    indexedWords + u" FROM person WHERE import_batch_id = :batch"_s,
                                *batch);
        !entered)
        return entered.error();
    return *batch;
}

Result<ImportBatch> ImportBatchRepository::load(ImportBatchId id) const
{
    Statement statement(m_database, selectBatches(u"WHERE b.id = :id"));
    statement.bind(u":id"_s, id);
    return single<ImportBatch>(statement, batchOf);
}

Result<std::vector<ImportBatch>> ImportBatchRepository::all() const
{
    Statement statement(m_database, selectBatches(u"ORDER BY b.imported_at DESC, b.id DESC"));
    return collect<ImportBatch>(statement, batchOf);
}

Result<bool> ImportBatchRepository::isInUse(ImportBatchId id) const
{
    // A journal event about one of its rows since the import is an act that undoing would lose.
    Statement statement(m_database, uR"(
        WITH mine AS MATERIALIZED (SELECT id, person_id FROM candidacy WHERE import_batch_id = :batch),
             people AS MATERIALIZED (SELECT id FROM person WHERE import_batch_id = :batch),
             since (seq) AS MATERIALIZED (SELECT coalesce(min(e.seq), 0) FROM event AS e
                                          WHERE e.entity = 'import_batch' AND e.entity_id = :batch)
        SELECT EXISTS (SELECT 1 FROM mine AS m JOIN admissibility AS x ON x.candidacy_id = m.id)
            OR EXISTS (SELECT 1 FROM mine AS m JOIN evidence_dossier AS x ON x.candidacy_id = m.id)
            OR EXISTS (SELECT 1 FROM mine AS m JOIN mentoring_assignment AS x ON x.candidacy_id = m.id)
            OR EXISTS (SELECT 1 FROM mine AS m JOIN submission AS x ON x.candidacy_id = m.id)
            OR EXISTS (SELECT 1 FROM mine AS m JOIN block_validation AS x ON x.candidacy_id = m.id)
            OR EXISTS (SELECT 1 FROM mine AS m JOIN defence AS x ON x.candidacy_id = m.id)
            OR EXISTS (SELECT 1 FROM mine AS m JOIN official_document AS x ON x.candidacy_id = m.id)
            OR EXISTS (SELECT 1 FROM mine AS m JOIN event AS x
                       ON x.entity = 'candidacy' AND x.entity_id = m.id AND x.seq > (SELECT seq FROM since))
            OR EXISTS (SELECT 1 FROM people AS p JOIN candidacy AS x ON x.person_id = p.id
                       WHERE x.import_batch_id IS NOT :batch)
            OR EXISTS (SELECT 1 FROM people AS p JOIN person AS x ON x.merged_into_id = p.id)
            OR EXISTS (SELECT 1 FROM people AS p JOIN user_account AS x ON x.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people AS p JOIN employment AS x ON x.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people AS p JOIN accommodation AS x ON x.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people AS p JOIN mentor AS x ON x.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people AS p JOIN jury_member AS x ON x.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people AS p JOIN conflict_of_interest AS x ON x.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people AS p JOIN event AS x
                       ON x.person_id = p.id AND x.seq > (SELECT seq FROM since)))"_s);
    statement.bind(u":batch"_s, id);
    return single<bool>(statement, [](const Statement &row) { return row.flag(0); });
}

Status ImportBatchRepository::undo(ImportBatchId id, const QDateTime &at) const
{
    const std::array statements{
        u"DELETE FROM candidacy WHERE import_batch_id = :batch"_s,
        QString(u"INSERT INTO person_search (person_search, rowid, search_text) SELECT 'delete', id, "_s +
                indexedWords + u" FROM person WHERE import_batch_id = :batch"_s),
        u"DELETE FROM person WHERE import_batch_id = :batch"_s,
    };
    for (const QString &sql : statements) {
        if (Status done = runFor(m_database, sql, id); !done)
            return done;
    }
    Statement mark(m_database,
                   u"UPDATE import_batch SET undone_at = :at WHERE id = :id AND undone_at IS NULL"_s);
    mark.bind(u":at"_s, at).bind(u":id"_s, id);
    return mark.changeOne();
}

} // namespace parchemin
