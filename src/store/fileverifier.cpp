#include "parchemin/store/contentstore.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Reading every row and reading every file take about as long in a store of some years.
constexpr double journalShare = 0.5;

/// The bytes behind one or several deliverables: equal ones are stored once.
struct StoredBytes
{
    qint64 firstRow;
    QString sha256;
    qint64 size;
};

Result<std::vector<StoredBytes>> allBytes(const Database &database)
{
    Statement query(database,
                    u"SELECT min(id), sha256, max(size) FROM deliverable GROUP BY sha256 ORDER BY 1"_s);
    return collect<StoredBytes>(query, [](const Statement &row) {
        return StoredBytes{.firstRow = row.integer(0), .sha256 = row.text(1), .size = row.integer(2)};
    });
}

JournalFault faultOf(const StoredBytes &bytes, const Error &error)
{
    const bool isAltered = error.code == ErrorCode::StoreCorrupt;
    return {.kind = isAltered ? JournalFault::Kind::FileAltered : JournalFault::Kind::FileMissing,
            .seq = {},
            .table = u"deliverable"_s,
            .rowId = bytes.firstRow,
            .detail = error.detail,
            .name = u"files/%1/%2"_s.arg(bytes.sha256.left(2), bytes.sha256.mid(2))};
}

Status verifyFiles(const Database &database, const ContentStore &files, JournalReport &report,
                   const ProgressCallback &progress)
{
    const Result<std::vector<StoredBytes>> stored = allBytes(database);
    if (!stored) // where the table itself is lost, the journal's verification has said so
        return report.isIntact() ? Status(stored.error()) : Done{};
    double whole = 0.0;
    for (const StoredBytes &bytes : *stored)
        whole += static_cast<double>(bytes.size);
    double done = 0.0;
    for (const StoredBytes &bytes : *stored) {
        if (progress && !progress(done / whole))
            return Error{ErrorCode::Cancelled, u"the verification was stopped"_s};
        if (const auto path = files.verifiedPath(bytes.sha256); !path)
            report.faults.push_back(faultOf(bytes, path.error()));
        ++report.files;
        done += static_cast<double>(bytes.size);
    }
    return Done{};
}

} // namespace

Result<JournalReport> verifyStore(const Database &database, const ContentStore &files,
                                  const ProgressCallback &progress)
{
    const auto partOf = [&progress](double from, double share) {
        return [&progress, from, share](double fraction) {
            return !progress || progress(from + share * fraction);
        };
    };
    Result<JournalReport> report = verifyJournal(database, partOf(0.0, journalShare));
    if (!report)
        return report;
    if (Status done = verifyFiles(database, files, *report, partOf(journalShare, 1.0 - journalShare)); !done)
        return done.error();
    return report;
}

} // namespace parchemin
