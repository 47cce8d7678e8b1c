#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <map>

namespace parchemin {

class Database;

/// What sessions hold, counted.
class SessionListRepository
{
public:
    struct Counts
    {
        int defences = 0; ///< not postponed
        int waiting = 0;  ///< of these, not closed
        int toConvene = 0;
        int undecided = 0; ///< heard, without a decision
    };

    explicit SessionListRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Sessions without a defence are left out.
    Result<std::map<SessionId, Counts>> counts() const;

private:
    const Database &m_database;
};

} // namespace parchemin
