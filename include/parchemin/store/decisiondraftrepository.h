#pragma once

#include "parchemin/core/decision.h"
#include "parchemin/core/result.h"

#include <optional>

namespace parchemin {

class Database;

/// Decisions as far as they have been typed, one for each person and defence; no acts.
class DecisionDraftRepository
{
public:
    explicit DecisionDraftRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Replaces what that person had typed before.
    Status save(DefenceId defence, UserId by, const UnfinishedDecision &decision, const QDateTime &at) const;
    Result<std::optional<UnfinishedDecision>> find(DefenceId defence, UserId by) const;
    /// Everybody's.
    Status removeOf(DefenceId defence) const;

private:
    const Database &m_database;
};

} // namespace parchemin
