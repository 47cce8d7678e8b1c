#include "parchemin/store/readtransaction.h"

#include "parchemin/store/database.h"

#include <sqlite3.h>

namespace parchemin {

ReadTransaction::ReadTransaction(const Database &database)
    : m_handle(database.handle())
{
    // Without it every statement still reads, each its own state: nothing to report.
    const bool isInTransaction = sqlite3_get_autocommit(m_handle) == 0;
    if (isInTransaction || sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK)
        m_handle = nullptr;
}

ReadTransaction::~ReadTransaction()
{
    if (m_handle != nullptr)
        sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace parchemin
