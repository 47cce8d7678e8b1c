#pragma once

#include "parchemin/core/convocation.h"
#include "parchemin/core/result.h"

#include <map>
#include <vector>

namespace parchemin {

class Database;

/// What was sent to whom before a session, and how often what was announced has changed since.
class ConvocationRepository
{
public:
    explicit ConvocationRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds a sending; the id is ignored.
    Result<ConvocationId> add(const Convocation &convocation) const;
    Result<Convocation> load(ConvocationId id) const;
    /// In the order of sending.
    Result<std::vector<Convocation>> ofSession(SessionId session) const;
    /// Whether the same person was convened to another passage after that sending.
    Result<bool> isConvenedSince(const Convocation &convocation) const;
    Status setAcknowledged(ConvocationId id, QDate on) const;

    /// How often the time or the calling off of each passage changed; those never changed are left out.
    Result<std::map<DefenceId, int>> defenceRevisions(SessionId session) const;
    /// What was announced of that passage is out of date although its time has not changed.
    Status revise(DefenceId id) const;
    Result<int> sessionRevision(SessionId session) const;

    Result<std::optional<QDate>> dossiersSentOn(SessionId session) const;
    Status setDossiersSent(SessionId session, QDate on) const;

private:
    const Database &m_database;
};

} // namespace parchemin
