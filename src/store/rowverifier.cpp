#include <string>

#include "store/journalhash.h"
#include "store/rawstatement.h"
#include "store/tables.h"
#include "store/verification.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The last seal of every row, by table and row.
class LastSeals
{
public:
    explicit LastSeals(sqlite3 *handle)
        : m_statement(handle, "SELECT table_name, row_id, event_seq, digest FROM event_row "
                              "ORDER BY table_name, row_id, id")
    {
    }

    [[nodiscard]] bool hasSeal() const { return m_hasSeal; }
    [[nodiscard]] bool isOf(std::string_view table) const { return m_hasSeal && m_table == table; }
    [[nodiscard]] const std::string &table() const { return m_table; }
    [[nodiscard]] qint64 rowId() const { return m_rowId; }
    [[nodiscard]] qint64 seq() const { return m_seq; }
    /// Empty when the row was deleted.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

    Status start()
    {
        const Result<bool> hasRow = m_statement.step();
        if (!hasRow)
            return hasRow.error();
        m_hasMore = *hasRow;
        return next();
    }

    Status next()
    {
        m_hasSeal = m_hasMore;
        if (!m_hasMore)
            return Done{};
        m_table = m_statement.view(0);
        m_rowId = m_statement.integer(1);
        do {
            m_seq = m_statement.integer(2);
            m_digest = m_statement.bytes(3);
            const Result<bool> hasRow = m_statement.step();
            if (!hasRow)
                return hasRow.error();
            m_hasMore = *hasRow;
        } while (m_hasMore && m_statement.view(0) == m_table && m_statement.integer(1) == m_rowId);
        return Done{};
    }

private:
    RawStatement m_statement;
    bool m_hasMore = false;
    bool m_hasSeal = false;
    std::string m_table;
    qint64 m_rowId = 0;
    qint64 m_seq = 0;
    QByteArray m_digest;
};

class RowVerifier
{
public:
    explicit RowVerifier(Verification &verification)
        : m_verification(verification)
        , m_seals(verification.handle())
        , m_salts(verification.handle(), "SELECT salt FROM event WHERE seq = ?1")
    {
    }

    Status verify()
    {
        if (Status done = m_seals.start(); !done)
            return done;
        RawStatement tables(m_verification.handle(), "SELECT name FROM sqlite_master WHERE type = 'table' "
                                                     "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
        Result<bool> hasTable = tables.step();
        for (; hasTable && *hasTable; hasTable = tables.step()) {
            const std::string table(tables.view(0));
            if (!isJournalled(table))
                continue;
            if (Status done = skipSealsBefore(&table); !done)
                return done;
            if (Status done = verifyTable(table); !done)
                return done;
        }
        if (!hasTable)
            return hasTable.error();
        return skipSealsBefore(nullptr);
    }

private:
    void fault(JournalFault::Kind kind, std::string_view table, qint64 rowId, std::optional<qint64> seq,
               const QString &detail)
    {
        m_verification.add({.kind = kind,
                            .seq = seq ? std::optional(EventSeq{*seq}) : std::nullopt,
                            .table = QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size())),
                            .rowId = rowId,
                            .detail = detail});
    }

    Status nextSeal()
    {
        if (Status done = m_verification.advance(); !done)
            return done;
        return m_seals.next();
    }

    /// The sealed rows of tables that are gone.
    Status skipSealsBefore(const std::string *table)
    {
        while (m_seals.hasSeal() && (table == nullptr || m_seals.table() < *table)) {
            reportMissing();
            if (Status done = nextSeal(); !done)
                return done;
        }
        return Done{};
    }

    void reportMissing()
    {
        if (!m_seals.digest().isEmpty()) {
            fault(JournalFault::Kind::RowMissing, m_seals.table(), m_seals.rowId(), m_seals.seq(),
                  u"a sealed row is gone"_s);
        }
    }

    /// Walks the table and its seals side by side, both by row id.
    Status verifyTable(const std::string &table)
    {
        RawStatement rows(m_verification.handle(),
                          "SELECT rowid, * FROM " + quotedIdentifier(table) + " ORDER BY rowid");
        Result<bool> hasRow = rows.step();
        while (hasRow && (*hasRow || m_seals.isOf(table))) {
            if (!*hasRow || (m_seals.isOf(table) && m_seals.rowId() < rows.integer(0))) {
                reportMissing();
                if (Status done = nextSeal(); !done)
                    return done;
                continue;
            }
            const bool isSealed = m_seals.isOf(table) && m_seals.rowId() == rows.integer(0);
            verifyRow(table, rows, isSealed);
            if (Status done = isSealed ? nextSeal() : m_verification.advance(); !done)
                return done;
            hasRow = rows.step();
        }
        if (hasRow)
            return Done{};
        fault(JournalFault::Kind::DatabaseDamaged, table, 0, std::nullopt, hasRow.error().detail);
        return skipSealsOf(table);
    }

    Status skipSealsOf(const std::string &table)
    {
        while (m_seals.isOf(table)) {
            if (Status done = nextSeal(); !done)
                return done;
        }
        return Done{};
    }

    void verifyRow(const std::string &table, const RawStatement &row, bool isSealed)
    {
        ++m_verification.report().rows;
        const qint64 rowId = row.integer(0);
        if (!isSealed) {
            fault(JournalFault::Kind::RowUnsealed, table, rowId, std::nullopt, u"no event knows the row"_s);
        } else if (m_seals.digest().isEmpty()) {
            fault(JournalFault::Kind::RowUnsealed, table, rowId, m_seals.seq(),
                  u"the row came back after its deletion"_s);
        } else if (!findSalt(m_seals.seq())) {
            fault(JournalFault::Kind::RowUnsealed, table, rowId, m_seals.seq(),
                  u"the row's event is missing"_s);
        } else if (m_digester.digest(viewOf(m_salt), row.handle(), 1) != m_seals.digest()) {
            fault(JournalFault::Kind::RowAltered, table, rowId, m_seals.seq(),
                  u"the row differs from what its last event sealed"_s);
        }
    }

    /// The rows of one event mostly lie together: its salt is read once.
    bool findSalt(qint64 seq)
    {
        if (seq == m_saltSeq)
            return true;
        m_salts.reset();
        m_salts.bind(1, seq);
        const Result<bool> hasRow = m_salts.step();
        if (!hasRow || !*hasRow)
            return false;
        m_salt = m_salts.bytes(0);
        m_saltSeq = seq;
        return true;
    }

    Verification &m_verification;
    LastSeals m_seals;
    RawStatement m_salts;
    RowDigester m_digester;
    QByteArray m_salt;
    qint64 m_saltSeq = -1;
};

} // namespace

Status verifyRows(Verification &verification)
{
    return RowVerifier(verification).verify();
}

} // namespace parchemin
