#pragma once

#include <QtGlobal>

struct sqlite3;

namespace parchemin {

class Database;

/// As long as it lives, every statement of the connection reads one and the same state of the store, whatever
/// other connections write; and none of them has to lock the file anew. Inside a transaction it adds nothing.
/// Nothing may be written in it.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Database &database);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    sqlite3 *m_handle; ///< null when there is nothing to end
};

} // namespace parchemin
