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
        int toSend = 0;    ///< convened and not told yet, or not told of the last change: everybody
        int unwarned = 0;  ///< of these, candidates told nothing yet who did not agree to a short notice
    };

    explicit SessionListRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Sessions without a defence are left out.
    Result<std::map<SessionId, Counts>> counts() const;

private:
    Status addUnsent(std::map<SessionId, Counts> &counts) const;

    const Database &m_database;
};

} // namespace parchemin
