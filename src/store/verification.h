#pragma once

#include "parchemin/store/journal.h"

struct sqlite3;

namespace parchemin {

/// One verification under way: the connection, the report that grows, and how far it has come.
class Verification
{
public:
    Verification(sqlite3 *handle, const ProgressCallback &progress);

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] JournalReport &report() { return m_report; }
    void add(JournalFault fault);
    /// How many steps there will be, about.
    void expect(qint64 steps) { m_expected = steps; }
    /// One event or row further; Cancelled when the caller wants no more.
    [[nodiscard]] Status advance();

private:
    sqlite3 *m_handle;
    const ProgressCallback &m_progress;
    JournalReport m_report;
    qint64 m_expected = 1;
    qint64 m_steps = 0;
};

/// The events: numbers without a gap, each hash from its content and its predecessor, texts as committed to.
[[nodiscard]] Status verifyChain(Verification &verification);
/// The rows: every journalled row as its last event sealed it.
[[nodiscard]] Status verifyRows(Verification &verification);
/// The issued documents: their bytes against their SHA-256.
[[nodiscard]] Status verifyDocuments(Verification &verification);

} // namespace parchemin
