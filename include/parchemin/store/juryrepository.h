#pragma once

#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Jury members and their ties.
class JuryRepository
{
public:
    explicit JuryRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds a member; id, name, sex and organisation name are ignored.
    Result<JuryMemberId> add(const JuryMember &member) const;
    Status signCharter(JuryMemberId id, QDate on) const;
    Result<JuryMember> load(JuryMemberId id) const;
    Result<std::vector<JuryMember>> all() const;
    Result<std::optional<JuryMember>> byPerson(PersonId person) const;

    /// Who sat on the panel of a VAE candidate's passage, in order.
    Result<std::vector<JuryMemberId>> withVaeExperience() const;

    Result<ConflictId> addConflict(const ConflictOfInterest &conflict) const;
    Status liftConflict(ConflictId id, QDate on, const QString &reason) const;
    /// Recorded ties of any of these members with a candidate, lifted ones too.
    Result<std::vector<ConflictOfInterest>> conflicts(const std::vector<JuryMemberId> &members,
                                                      PersonId candidate) const;
    /// The same with what identifies each, in the order in which they were recorded.
    Result<std::vector<RecordedTie>> recordedTies(const std::vector<JuryMemberId> &members,
                                                  PersonId candidate) const;
    /// Ties that the records show on a day and nobody has recorded yet: mentored, evaluated, same employer.
    Result<std::vector<ConflictOfInterest>> findConflicts(const std::vector<JuryMemberId> &members,
                                                          PersonId candidate, QDate on) const;

private:
    const Database &m_database;
};

} // namespace parchemin
