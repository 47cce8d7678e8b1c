#pragma once

#include "parchemin/core/result.h"
#include "parchemin/core/session.h"

#include <optional>
#include <vector>

namespace parchemin {

class Database;

struct Incident
{
    IncidentId id;
    SessionId session;
    std::optional<DefenceId> defence;
    QString category;
    QString description;
    QDateTime happenedAt; ///< UTC
    friend bool operator==(const Incident &, const Incident &) = default;
};

/// Jury sessions, their seats, defences and incidents.
class SessionRepository
{
public:
    explicit SessionRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds a session without seats; id, uuid are ignored. Conflict when the code is taken.
    Result<SessionId> add(const JurySession &session) const;
    /// With its seats, in the order lead, professionals, substitutes.
    Result<JurySession> load(SessionId id) const;
    Result<std::optional<SessionId>> byCode(const QString &code) const;
    /// All, latest day first.
    Result<std::vector<JurySession>> all() const;
    Status setState(SessionId id, SessionState state) const;
    /// Its passages keep their times.
    Status setAppointment(SessionId id, QDate day, QTime startsAt, const QString &place,
                          SessionModality modality) const;
    Status setOpenedAt(SessionId id, const QDateTime &at) const;
    Status setClosedAt(SessionId id, const QDateTime &at) const;

    Status addSeat(SessionId id, JuryMemberId member, SeatRole role, bool isChair) const;
    Status removeSeat(SessionId id, JuryMemberId member) const;
    Status setChair(SessionId id, JuryMemberId member) const;
    Status setPresence(SessionId id, JuryMemberId member, Presence presence) const;

    /// Adds a defence; id, uuid, order and panel are ignored (the order is the next one).
    Result<DefenceId> addDefence(const Defence &defence) const;
    Result<Defence> loadDefence(DefenceId id) const;
    /// By order.
    Result<std::vector<Defence>> defencesOf(SessionId id) const;
    /// All of a candidacy, latest first.
    Result<std::vector<Defence>> defencesOfCandidacy(CandidacyId id) const;
    Status setDefenceState(DefenceId id, DefenceState state) const;
    Status setConvoked(DefenceId id, QDate on, bool hasWaiver) const;
    Status setStart(DefenceId id, const QDateTime &startsAt) const;
    Status setDuration(DefenceId id, int baseMinutes, int extraMinutes) const;
    Status fixPanel(DefenceId id, const std::vector<JuryMemberId> &panel) const;
    /// What keeps these persons busy between two instants: defences as candidate or seated member, of
    /// sessions and defences that are neither cancelled nor postponed; one defence may be left out.
    Result<std::vector<Engagement>> engagements(const std::vector<PersonId> &persons, const QDateTime &from,
                                                const QDateTime &to, std::optional<DefenceId> except) const;

    Result<IncidentId> addIncident(const Incident &incident, UserId reportedBy) const;
    Result<std::vector<Incident>> incidentsOf(SessionId id) const;

private:
    const Database &m_database;
};

} // namespace parchemin
