#include "store/journalhash.h"
#include "store/rawstatement.h"
#include "store/verification.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

enum EventColumn {
    SeqColumn,
    AtColumn,
    UserColumn,
    RoleColumn,
    ActionColumn,
    EntityColumn,
    EntityIdColumn,
    PersonColumn,
    CommitmentColumn,
    RowsColumn,
    PreviousColumn,
    HashColumn,
    SaltColumn,
    BeforeColumn,
    AfterColumn,
    ReasonColumn,
};

constexpr auto selectEvents =
    "SELECT seq, at, user_id, role, action, entity, entity_id, person_id, "
    "text_commitment, rows_digest, prev_hash, hash, salt, before_json, after_json, reason "
    "FROM event ORDER BY seq";

/// Follows the chain from its genesis, with the sealed rows beside it in the order in which they were
/// written.
class ChainVerifier
{
public:
    explicit ChainVerifier(Verification &verification)
        : m_verification(verification)
        , m_events(verification.handle(), selectEvents)
        , m_seals(verification.handle(),
                  "SELECT event_seq, table_name, row_id, digest FROM event_row ORDER BY id")
    {
    }

    Status verify()
    {
        RawStatement head(m_verification.handle(),
                          "SELECT store_uuid, count, hash FROM journal_head WHERE id = 1");
        const Result<bool> hasHead = head.step();
        if (!hasHead || !*hasHead) {
            fault(JournalFault::Kind::ChainBroken, std::nullopt, u"the journal has no head"_s);
            return Done{};
        }
        m_previous = genesisHash(head.text(0));
        if (!stepSeals())
            return Done{};
        Result<bool> hasEvent = m_events.step();
        for (; hasEvent && *hasEvent; hasEvent = m_events.step()) {
            verifyEvent();
            if (Status done = m_verification.advance(); !done)
                return done;
        }
        if (!hasEvent) {
            fault(JournalFault::Kind::DatabaseDamaged, m_next, hasEvent.error().detail);
            return Done{};
        }
        verifyTail(head.integer(1), head.bytes(2));
        refuseSealsBefore(std::nullopt);
        return Done{};
    }

private:
    void fault(JournalFault::Kind kind, std::optional<qint64> seq, const QString &detail)
    {
        m_verification.add({.kind = kind,
                            .seq = seq ? std::optional(EventSeq{*seq}) : std::nullopt,
                            .table = {},
                            .rowId = 0,
                            .detail = detail});
    }

    void reportGap(qint64 first, qint64 last)
    {
        fault(JournalFault::Kind::EventMissing, first,
              first == last ? u"event %1 is missing"_s.arg(first)
                            : u"events %1 to %2 are missing"_s.arg(first).arg(last));
    }

    void verifyEvent()
    {
        const qint64 seq = m_events.integer(SeqColumn);
        const bool followsGap = seq != m_next;
        if (followsGap)
            reportGap(m_next, seq - 1);
        refuseSealsBefore(seq);
        const QByteArray rowsDigest = digestSealsOf(seq);
        const QByteArray hash = m_events.bytes(HashColumn);
        if (!followsGap && m_events.view(PreviousColumn) != viewOf(m_previous)) {
            fault(JournalFault::Kind::ChainBroken, seq, u"the event does not follow its predecessor"_s);
        } else if (hash != eventHash(currentEvent())) {
            fault(JournalFault::Kind::ChainBroken, seq, u"the event's content differs from its hash"_s);
        } else if (m_events.view(RowsColumn) != viewOf(rowsDigest)) {
            fault(JournalFault::Kind::ChainBroken, seq, u"the event's list of rows is altered"_s);
        }
        const QByteArray commitment = textCommitment(m_events.view(SaltColumn), m_events.view(BeforeColumn),
                                                     m_events.view(AfterColumn), m_events.view(ReasonColumn));
        if (m_events.view(CommitmentColumn) != viewOf(commitment))
            fault(JournalFault::Kind::TextAltered, seq, u"the event's texts differ from their commitment"_s);
        m_previous = hash;
        m_next = seq + 1;
        ++m_verification.report().events;
    }

    [[nodiscard]] HashedEvent currentEvent() const
    {
        return {.seq = m_events.integer(SeqColumn),
                .at = m_events.view(AtColumn),
                .user = m_events.integer(UserColumn),
                .role = m_events.view(RoleColumn),
                .action = m_events.view(ActionColumn),
                .entity = m_events.view(EntityColumn),
                .entityId = m_events.integer(EntityIdColumn),
                .person = m_events.isNull(PersonColumn) ? std::nullopt
                                                        : std::optional(m_events.integer(PersonColumn)),
                .textCommitment = m_events.view(CommitmentColumn),
                .rowsDigest = m_events.view(RowsColumn),
                .previous = m_events.view(PreviousColumn)};
    }

    void verifyTail(qint64 count, const QByteArray &hash)
    {
        const qint64 last = m_next - 1;
        if (count > last) {
            reportGap(m_next, count);
            m_missingUpTo = count;
        } else if (count < last) {
            fault(JournalFault::Kind::ChainBroken, count + 1, u"the event lies beyond the journal's end"_s);
        } else if (hash != m_previous) {
            fault(JournalFault::Kind::ChainBroken, last, u"the journal's end has another hash"_s);
        }
    }

    /// Moves to the next sealed row; false, with a fault, when it cannot be read.
    bool stepSeals()
    {
        const Result<bool> hasSeal = m_seals.step();
        m_hasSeal = hasSeal && *hasSeal;
        if (!hasSeal)
            fault(JournalFault::Kind::DatabaseDamaged, m_next, hasSeal.error().detail);
        return hasSeal.hasValue();
    }

    /// Sealed rows that no event claims: of a missing event, which is reported as such, or added later.
    void refuseSealsBefore(std::optional<qint64> seq)
    {
        qint64 latest = -1;
        while (m_hasSeal && (!seq || m_seals.integer(0) < *seq)) {
            const qint64 claimed = m_seals.integer(0);
            if (claimed != latest && claimed < m_next) {
                fault(JournalFault::Kind::ChainBroken, claimed, u"a row was added to the event's list"_s);
            } else if (claimed != latest && !seq && claimed > m_missingUpTo) {
                fault(JournalFault::Kind::EventMissing, claimed, u"event %1 is missing"_s.arg(claimed));
            }
            latest = claimed;
            if (!stepSeals())
                return;
        }
    }

    QByteArray digestSealsOf(qint64 seq)
    {
        FieldHash list;
        while (m_hasSeal && m_seals.integer(0) == seq) {
            addSealedRow(list, m_seals.view(1), m_seals.integer(2), m_seals.view(3));
            if (!stepSeals())
                break;
        }
        return list.take();
    }

    Verification &m_verification;
    RawStatement m_events;
    RawStatement m_seals;
    bool m_hasSeal = false;
    QByteArray m_previous;
    qint64 m_next = 1;
    qint64 m_missingUpTo = 0; ///< events lost at the end are reported once
};

} // namespace

Status verifyChain(Verification &verification)
{
    return ChainVerifier(verification).verify();
}

} // namespace parchemin
