#include "parchemin/store/journal.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <array>
#include <limits>
#include <unordered_map>

#include "store/eventrow.h"
#include "store/journalhash.h"
#include "store/rawstatement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct Head
{
    qint64 count;
    QByteArray hash;
};

/// The rows an event seals, with their digests end to end; a deleted row has none.
struct Seals
{
    struct Row
    {
        const RowChange *change;
        bool isDeleted;
    };
    std::vector<Row> rows;
    QByteArray digests; ///< journalHashSize bytes for each row that is not deleted, in order
    QByteArray listDigest;
};

Result<Head> readHead(sqlite3 *handle)
{
    RawStatement statement(handle, "SELECT count, hash FROM journal_head WHERE id = 1");
    const Result<bool> hasRow = statement.step();
    if (!hasRow)
        return hasRow.error();
    if (!*hasRow)
        return Error{ErrorCode::StoreCorrupt, u"the journal has no head"_s};
    return Head{statement.integer(0), statement.bytes(1)};
}

/// Reads and digests the rows as they stand now: what the hook said of each write does not matter any more.
class Sealer
{
public:
    Sealer(sqlite3 *handle, const QByteArray &salt)
        : m_handle(handle)
        , m_salt(salt)
    {
    }

    Result<Seals> seal(const std::vector<RowChange> &changes)
    {
        Seals seals;
        seals.rows.reserve(changes.size());
        FieldHash list;
        for (const RowChange &change : changes) {
            const Result<QByteArray> digest = digestOf(change);
            if (!digest)
                return digest.error();
            seals.rows.push_back({&change, digest->isEmpty()});
            seals.digests += *digest;
            addSealedRow(list, viewOf(m_table), change.rowId, viewOf(*digest));
        }
        seals.listDigest = list.take();
        return seals;
    }

private:
    Result<QByteArray> digestOf(const RowChange &change)
    {
        RawStatement &statement = statementFor(change.table);
        if (!statement.isPrepared()) // a migration wrote a table, then renamed or dropped it
            return QByteArray();
        statement.bind(1, change.rowId);
        const Result<bool> hasRow = statement.step();
        if (!hasRow)
            return hasRow.error();
        const QByteArray digest =
            *hasRow ? m_digester.digest(viewOf(m_salt), statement.handle()) : QByteArray();
        statement.reset();
        return digest;
    }

    RawStatement &statementFor(const QString &table)
    {
        if (m_latest != nullptr && table == m_latestTable)
            return *m_latest;
        m_latestTable = table;
        m_table = table.toUtf8();
        auto found = m_statements.find(table);
        if (found == m_statements.end()) {
            const QByteArray sql = "SELECT * FROM " + quotedIdentifier(viewOf(m_table)) + " WHERE rowid = ?1";
            found = m_statements.try_emplace(table, RawStatement(m_handle, sql)).first;
        }
        m_latest = &found->second;
        return *m_latest;
    }

    sqlite3 *m_handle;
    QByteArray m_salt;
    RowDigester m_digester;
    std::unordered_map<QString, RawStatement> m_statements;
    QString m_latestTable;
    QByteArray m_table;
    RawStatement *m_latest = nullptr;
};

Status insertSeals(sqlite3 *handle, qint64 seq, const Seals &seals)
{
    RawStatement statement(
        handle, "INSERT INTO event_row (event_seq, table_name, row_id, digest) VALUES (?1, ?2, ?3, ?4)");
    statement.bind(1, seq);
    const QString *table = nullptr;
    qsizetype offset = 0;
    for (const Seals::Row &row : seals.rows) {
        if (table == nullptr || *table != row.change->table) {
            table = &row.change->table;
            statement.bindText(2, *table);
        }
        statement.bind(3, row.change->rowId);
        if (row.isDeleted) {
            statement.bindNull(4);
        } else {
            statement.bindBytes(4, seals.digests.mid(offset, journalHashSize));
            offset += journalHashSize;
        }
        if (Status done = statement.run(); !done)
            return done;
    }
    return Done{};
}

Status moveHead(sqlite3 *handle, qint64 count, const QByteArray &hash)
{
    RawStatement statement(handle, "UPDATE journal_head SET count = ?1, hash = ?2 WHERE id = 1");
    statement.bind(1, count);
    statement.bindBytes(2, hash);
    return statement.run();
}

Status insertEvent(const Database &database, const EventDraft &draft, const HashedEvent &event,
                   const QByteArray &hash, const QByteArray &salt)
{
    const auto bytes = [](std::string_view view) {
        return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
    };
    Statement statement(database, uR"(
        INSERT INTO event (seq, at, user_id, role, action, entity, entity_id, person_id,
                           text_commitment, rows_digest, prev_hash, hash, salt, before_json, after_json, reason)
        VALUES (:seq, :at, :user, :role, :action, :entity, :entityId, :person,
                :commitment, :rows, :previous, :hash, :salt, :before, :after, :reason))"_s);
    statement.bind(u":seq"_s, event.seq)
        .bind(u":at"_s, draft.at)
        .bind(u":user"_s, draft.user)
        .bind(u":role"_s, draft.role)
        .bind(u":action"_s, draft.action)
        .bind(u":entity"_s, draft.entity)
        .bind(u":entityId"_s, draft.entityId)
        .bind(u":person"_s, draft.person)
        .bind(u":commitment"_s, bytes(event.textCommitment))
        .bind(u":rows"_s, bytes(event.rowsDigest))
        .bind(u":previous"_s, bytes(event.previous))
        .bind(u":hash"_s, hash)
        .bind(u":salt"_s, salt)
        .bind(u":before"_s, draft.before)
        .bind(u":after"_s, draft.after)
        .bind(u":reason"_s, draft.reason);
    return statement.run();
}

QByteArray randomSalt()
{
    std::array<quint32, journalSaltSize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char *>(words.data()), journalSaltSize};
}

QString eventSelection(QStringView condition)
{
    return u"SELECT "_s + eventColumns +
           u" FROM event AS e LEFT JOIN user_account AS u ON u.id = e.user_id "_s + condition +
           u" ORDER BY e.seq DESC LIMIT :limit"_s;
}

} // namespace

Journal::Journal(const Database &database)
    : Journal(database, randomSalt)
{
}

Journal::Journal(const Database &database, std::function<QByteArray()> salt)
    : m_database(database)
    , m_salt(std::move(salt))
{
}

Result<EventSeq> Journal::append(const EventDraft &draft) const
{
    sqlite3 *handle = m_database.handle();
    if (sqlite3_get_autocommit(handle) != 0)
        return Error{ErrorCode::InvalidInput, u"an event is appended inside a transaction"_s};
    const Result<Head> head = readHead(handle);
    if (!head)
        return head.error();
    const QByteArray salt = m_salt();
    const Result<Seals> seals = Sealer(handle, salt).seal(m_database.unsealedChanges());
    if (!seals)
        return seals.error();

    const QByteArray at = draft.at.toUTC().toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray role = draft.role.toUtf8();
    const QByteArray action = draft.action.toUtf8();
    const QByteArray entity = draft.entity.toUtf8();
    const QByteArray commitment = textCommitment(viewOf(salt), viewOf(draft.before.toUtf8()),
                                                 viewOf(draft.after.toUtf8()), viewOf(draft.reason.toUtf8()));
    const HashedEvent event{
        .seq = head->count + 1,
        .at = viewOf(at),
        .user = draft.user.value(),
        .role = viewOf(role),
        .action = viewOf(action),
        .entity = viewOf(entity),
        .entityId = draft.entityId,
        .person = draft.person ? std::optional(draft.person->value()) : std::nullopt,
        .textCommitment = viewOf(commitment),
        .rowsDigest = viewOf(seals->listDigest),
        .previous = viewOf(head->hash),
    };
    const QByteArray hash = eventHash(event);
    if (Status done = insertEvent(m_database, draft, event, hash, salt); !done)
        return done.error();
    if (Status done = insertSeals(handle, event.seq, *seals); !done)
        return done.error();
    if (Status done = moveHead(handle, event.seq, hash); !done)
        return done.error();
    m_database.forgetChanges();
    return EventSeq{event.seq};
}

Result<std::vector<Event>> Journal::ofPerson(PersonId person, int limit) const
{
    Statement statement(m_database, eventSelection(u"WHERE e.person_id IN (SELECT :person UNION ALL "
                                                   "SELECT id FROM person WHERE merged_into_id = :person)"));
    statement.bind(u":person"_s, person).bind(u":limit"_s, limit);
    return collect<Event>(statement, eventOf);
}

Result<std::vector<Event>> Journal::ofEntity(const QString &entity, qint64 entityId, int limit) const
{
    Statement statement(m_database, eventSelection(u"WHERE e.entity = :entity AND e.entity_id = :id"));
    statement.bind(u":entity"_s, entity).bind(u":id"_s, entityId).bind(u":limit"_s, limit);
    return collect<Event>(statement, eventOf);
}

Result<std::vector<Event>> Journal::page(std::optional<EventSeq> before, int limit) const
{
    Statement statement(m_database, eventSelection(u"WHERE e.seq < :before"));
    statement.bind(u":before"_s, before.value_or(EventSeq{std::numeric_limits<qint64>::max()}))
        .bind(u":limit"_s, limit);
    return collect<Event>(statement, eventOf);
}

Result<std::optional<Event>> Journal::head() const
{
    Statement statement(m_database, eventSelection({}));
    statement.bind(u":limit"_s, 1);
    return first<Event>(statement, eventOf);
}

} // namespace parchemin
