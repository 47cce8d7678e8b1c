#pragma once

#include "parchemin/core/evaluation.h"
#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// A mentor, and whether he is a "mentor validateur".
struct Mentor
{
    MentorId id;
    PersonId person;
    QString name;
    bool isValidating;
    QString domains;
    QDate activeFrom;
    std::optional<QDate> activeTo = {};

    friend bool operator==(const Mentor &, const Mentor &) = default;
};

/// Whether the mentor works on a day, the first and the last included.
[[nodiscard]] inline bool isActiveOn(const Mentor &mentor, QDate day)
{
    return mentor.activeFrom <= day && (!mentor.activeTo || day <= *mentor.activeTo);
}

/// Who accompanies whom, for one block or for all.
struct MentoringAssignment
{
    AssignmentId id;
    MentorId mentor;
    PersonId mentorPerson;
    QString mentorName;
    CandidacyId candidacy;
    std::optional<int> block; ///< absent: every block
    QDate from;
    std::optional<QDate> to = {};

    friend bool operator==(const MentoringAssignment &, const MentoringAssignment &) = default;
};

class MentorRepository
{
public:
    explicit MentorRepository(const Database &database)
        : m_database(database)
    {
    }

    Result<MentorId> add(PersonId person, bool isValidating, const QString &domains, QDate activeFrom) const;
    Result<std::vector<Mentor>> all() const;
    Result<std::optional<Mentor>> byPerson(PersonId person) const;
    Result<AssignmentId> assign(MentorId mentor, CandidacyId candidacy, std::optional<int> block,
                                QDate from) const;
    /// NotFound when there is none.
    Result<MentoringAssignment> loadAssignment(AssignmentId id) const;
    Status endAssignment(AssignmentId id, QDate on) const;
    Status removeAssignment(AssignmentId id) const;
    /// Whether the mentor evaluated a project of that candidacy, whenever.
    Result<bool> hasEvaluated(const MentoringAssignment &assignment) const;
    /// All assignments of a candidacy, current ones first.
    Result<std::vector<MentoringAssignment>> assignmentsOf(CandidacyId candidacy) const;

private:
    const Database &m_database;
};

} // namespace parchemin
