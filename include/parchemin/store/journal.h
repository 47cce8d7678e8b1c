#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/progress.h"
#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace parchemin {

class ContentStore;
class Database;

/// What an act leaves in the journal. `before`, `after` and `reason` may hold personal text: they are outside
/// the hash chain, which covers a salted commitment to them (so erasure does not break it).
struct EventDraft
{
    QDateTime at; ///< UTC
    UserId user;
    QString role;   ///< code name of the role under which the user acted
    QString action; ///< "block.validated": entity, dot, past participle
    QString entity; ///< table of the main row
    qint64 entityId;
    std::optional<PersonId> person = {}; ///< whose timeline shows it
    QString before = {};                 ///< JSON, or empty
    QString after = {};                  ///< JSON, or empty
    QString reason = {};
};

struct Event
{
    EventSeq seq;
    EventDraft content;
    QString userName;
    QByteArray hash;
};

/// The append-only journal: a chain of BLAKE2b-256 hashes over length-prefixed fields, whose genesis is the
/// format version and the store's UUID. Each event also seals the rows that its transaction wrote, so that a
/// change behind the program's back is found and named.
class Journal
{
public:
    explicit Journal(const Database &database);
    /// With another source of salts (16 bytes each), for tests.
    Journal(const Database &database, std::function<QByteArray()> salt);

    /// Appends an event in the running transaction and seals every row written since it began, or since the
    /// transaction's last event. InvalidInput outside a transaction.
    Result<EventSeq> append(const EventDraft &draft) const;

    /// The events of a person's timeline, latest first.
    Result<std::vector<Event>> ofPerson(PersonId person, int limit) const;
    /// The events of one record, latest first.
    Result<std::vector<Event>> ofEntity(const QString &entity, qint64 entityId, int limit) const;
    /// A page of the whole journal, latest first, before a sequence number (keyset).
    Result<std::vector<Event>> page(std::optional<EventSeq> before, int limit) const;
    /// The last event's sequence number and hash; nothing in a journal without events.
    Result<std::optional<Event>> head() const;

private:
    const Database &m_database;
    std::function<QByteArray()> m_salt;
};

/// One thing that does not hold.
struct JournalFault
{
    enum class Kind {
        ChainBroken,     ///< an event's hash does not follow from its content and its predecessor
        EventMissing,    ///< a sequence number is missing, in the middle or at the end
        TextAltered,     ///< before, after or reason differ from their commitment
        RowAltered,      ///< a row differs from what its last event sealed
        RowMissing,      ///< a sealed row is gone
        RowUnsealed,     ///< a row that no event knows
        DocumentAltered, ///< stored bytes differ from their stored SHA-256
        FileAltered,     ///< a deliverable's bytes differ from their stored SHA-256
        FileMissing,     ///< a deliverable's bytes are gone, or cannot be read
        SchemaAltered,   ///< the schema lost or changed an object, or holds one that is not ours
        DatabaseDamaged, ///< quick_check or foreign_key_check failed, or a derived figure is wrong
    };
    Kind kind;
    std::optional<EventSeq> seq; ///< the event concerned
    QString table;               ///< the row concerned, if any
    qint64 rowId = 0;            ///< 0: the table itself
    QString detail;              ///< English
    QString name = {}; ///< what people call the row, such as a document's number; never personal data
};

/// The stable name for JSON and tests: "ROW_ALTERED".
[[nodiscard]] QString codeName(JournalFault::Kind kind);

struct JournalReport
{
    qint64 events = 0;
    qint64 rows = 0;
    qint64 files = 0;                 ///< deliverables read
    std::vector<JournalFault> faults; ///< the first broken event first; at most 1000
    [[nodiscard]] bool isIntact() const { return faults.empty(); }
};

/// Verifies the whole journal and every journalled row against it. Cancelled when `progress` says so.
[[nodiscard]] Result<JournalReport> verifyJournal(const Database &database,
                                                  const ProgressCallback &progress = {});

/// Verifies the journal and then every deliverable: all that the store vouches for. Reads every file of the
/// store once. Cancelled when `progress` says so.
[[nodiscard]] Result<JournalReport> verifyStore(const Database &database, const ContentStore &files,
                                                const ProgressCallback &progress = {});

} // namespace parchemin
