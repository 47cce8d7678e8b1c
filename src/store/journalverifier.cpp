#include "parchemin/store/database.h"
#include "parchemin/store/integrity.h"
#include "parchemin/store/journal.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>

#include "store/rawstatement.h"
#include "store/sqlerror.h"
#include "store/verification.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr std::size_t maximumFaults = 1000;
constexpr qint64 stepsBetweenCalls = 1024;

/// Sees one state of the database while it lives, whatever a writer commits meanwhile.
class Snapshot
{
public:
    explicit Snapshot(sqlite3 *handle)
        : m_handle(handle)
        , m_isOurs(sqlite3_get_autocommit(handle) != 0)
    {
        if (m_isOurs)
            sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
    }
    ~Snapshot()
    {
        if (m_isOurs)
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    sqlite3 *m_handle;
    bool m_isOurs;
};

/// Events and sealed rows are read once each, the rows themselves about as often as they are sealed.
qint64 expectedSteps(sqlite3 *handle)
{
    RawStatement statement(handle, "SELECT coalesce((SELECT max(seq) FROM event), 0) + "
                                   "2 * coalesce((SELECT max(id) FROM event_row), 0)");
    const Result<bool> hasRow = statement.step();
    return hasRow && *hasRow ? std::max(statement.integer(0), qint64{1}) : 1;
}

bool hasDocuments(sqlite3 *handle)
{
    RawStatement statement(handle, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND "
                                   "name = 'official_document'");
    const Result<bool> hasRow = statement.step();
    return hasRow && *hasRow;
}

Status addFaults(Verification &verification, Result<std::vector<JournalFault>> found)
{
    if (!found)
        return found.error();
    for (JournalFault &fault : *found)
        verification.add(std::move(fault));
    return Done{};
}

} // namespace

QString codeName(JournalFault::Kind kind)
{
    switch (kind) {
    case JournalFault::Kind::ChainBroken:
        return u"CHAIN_BROKEN"_s;
    case JournalFault::Kind::EventMissing:
        return u"EVENT_MISSING"_s;
    case JournalFault::Kind::TextAltered:
        return u"TEXT_ALTERED"_s;
    case JournalFault::Kind::RowAltered:
        return u"ROW_ALTERED"_s;
    case JournalFault::Kind::RowMissing:
        return u"ROW_MISSING"_s;
    case JournalFault::Kind::RowUnsealed:
        return u"ROW_UNSEALED"_s;
    case JournalFault::Kind::DocumentAltered:
        return u"DOCUMENT_ALTERED"_s;
    case JournalFault::Kind::FileAltered:
        return u"FILE_ALTERED"_s;
    case JournalFault::Kind::FileMissing:
        return u"FILE_MISSING"_s;
    case JournalFault::Kind::SchemaAltered:
        return u"SCHEMA_ALTERED"_s;
    case JournalFault::Kind::DatabaseDamaged:
        return u"DATABASE_DAMAGED"_s;
    }
    Q_UNREACHABLE();
}

Verification::Verification(sqlite3 *handle, const ProgressCallback &progress)
    : m_handle(handle)
    , m_progress(progress)
{
}

void Verification::add(JournalFault fault)
{
    if (m_report.faults.size() < maximumFaults)
        m_report.faults.push_back(std::move(fault));
}

Status Verification::advance()
{
    ++m_steps;
    if (!m_progress || m_steps % stepsBetweenCalls != 0)
        return Done{};
    const double fraction = static_cast<double>(m_steps) / static_cast<double>(m_expected);
    if (m_progress(std::min(fraction, 1.0)))
        return Done{};
    return Error{ErrorCode::Cancelled, u"the verification was stopped"_s};
}

Status verifyDocuments(Verification &verification)
{
    if (!hasDocuments(verification.handle())) // its loss is a fault of the schema
        return Done{};
    RawStatement statement(verification.handle(),
                           "SELECT id, pdf_bytes, pdf_sha256, number FROM official_document ORDER BY id");
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step()) {
        const QByteArray hash =
            QCryptographicHash::hash(statement.bytes(1), QCryptographicHash::Sha256).toHex();
        if (hash != statement.bytes(2)) {
            verification.add({.kind = JournalFault::Kind::DocumentAltered,
                              .seq = {},
                              .table = u"official_document"_s,
                              .rowId = statement.integer(0),
                              .detail = u"the issued bytes differ from their SHA-256"_s,
                              .name = statement.text(3)});
        }
        if (Status done = verification.advance(); !done)
            return done;
    }
    if (!hasRow) {
        verification.add({.kind = JournalFault::Kind::DatabaseDamaged,
                          .seq = {},
                          .table = u"official_document"_s,
                          .rowId = 0,
                          .detail = hasRow.error().detail});
    }
    return Done{};
}

Result<JournalReport> verifyJournal(const Database &database, const ProgressCallback &progress)
{
    const Snapshot snapshot(database.handle());
    Verification verification(database.handle(), progress);
    verification.expect(expectedSteps(database.handle()));
    if (progress && !progress(0.0))
        return Error{ErrorCode::Cancelled, u"the verification was stopped"_s};
    for (const auto step : {verifyChain, verifyRows, verifyDocuments}) {
        if (Status done = step(verification); !done)
            return done.error();
    }
    if (Status done = addFaults(verification, checkIntegrity(database)); !done)
        return done.error();
    // Figures that rest on altered records prove nothing more.
    if (verification.report().isIntact()) {
        if (Status done = addFaults(verification, checkFigures(database)); !done)
            return done.error();
    }
    if (progress && !progress(1.0))
        return Error{ErrorCode::Cancelled, u"the verification was stopped"_s};
    return std::move(verification.report());
}

} // namespace parchemin
