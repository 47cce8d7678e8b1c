#pragma once

#include "parchemin/core/decision.h"
#include "parchemin/core/minutes.h"
#include "parchemin/core/result.h"

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Decisions and minutes: rows are added, never changed.
class DecisionRepository
{
public:
    explicit DecisionRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds a decision with its blocks; id and isCurrent are ignored.
    Result<DecisionId> add(const JuryDecision &decision, UserId by) const;
    Result<JuryDecision> load(DecisionId id) const;
    /// All decisions of a defence, oldest first.
    Result<std::vector<JuryDecision>> ofDefence(DefenceId id) const;
    Result<std::optional<JuryDecision>> currentOfDefence(DefenceId id) const;
    /// The current decision of a candidacy's latest decided defence.
    Result<std::optional<JuryDecision>> currentOfCandidacy(CandidacyId id) const;

    /// Adds minutes; id, signatures and publications are ignored.
    Result<MinutesId> addMinutes(const Minutes &minutes) const;
    /// With signatures and publication.
    Result<Minutes> loadMinutes(MinutesId id) const;
    /// All of a session, initial first.
    Result<std::vector<Minutes>> minutesOf(SessionId id) const;
    Status addSignature(MinutesId id, JuryMemberId member, const QDateTime &at, SignatureMethod method) const;
    Status addPublication(MinutesId id, const QDateTime &at, UserId by) const;
    Status addUnpublication(MinutesId id, const QDateTime &at, UserId by, UserId approvedBy,
                            const QString &reason) const;

private:
    const Database &m_database;
};

} // namespace parchemin
