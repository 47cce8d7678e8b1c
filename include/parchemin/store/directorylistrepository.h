#pragma once

#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"
#include "parchemin/store/directoryrepository.h"
#include "parchemin/store/mentorrepository.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

using EmploymentId = Id<struct EmploymentTag>;

/// A mentor with his load.
struct MentorLine
{
    Mentor mentor;
    int candidates = 0; ///< in an open candidacy, whom he accompanies on the day asked for
    int toEvaluate = 0; ///< their submissions that wait for an evaluation

    friend bool operator==(const MentorLine &, const MentorLine &) = default;
};

/// A jury member with what the panel's rules do not need.
struct JuryMemberLine
{
    JuryMember member;
    std::optional<int> maxPerDay = {};
    int sessions = 0;       ///< ahead of the day asked for
    int availabilities = 0; ///< periods ahead

    friend bool operator==(const JuryMemberLine &, const JuryMemberLine &) = default;
};

/// An organisation with those who work there.
struct OrganisationLine
{
    Organisation organisation;
    int employees = 0; ///< on the day asked for
    int jurors = 0;

    friend bool operator==(const OrganisationLine &, const OrganisationLine &) = default;
};

/// Who works or worked for whom.
struct Employment
{
    EmploymentId id;
    PersonId person;
    QString personName;
    OrganisationId organisation;
    QString organisationName;
    QDate from;
    std::optional<QDate> to = {};

    friend bool operator==(const Employment &, const Employment &) = default;
};

/// Whom a mentor accompanies in an open candidacy.
struct MentoredCandidate
{
    CandidacyId candidacy;
    QString number;
    QString name;
    std::optional<int> block = {}; ///< absent: every block
    QDate from;

    friend bool operator==(const MentoredCandidate &, const MentoredCandidate &) = default;
};

/// Somebody whom the directory knows in one part or another.
struct ListedPerson
{
    PersonId person;
    QString name;

    friend bool operator==(const ListedPerson &, const ListedPerson &) = default;
};

/// Somebody who works for the certifier, and as what.
struct StaffMember
{
    PersonId person;
    QString name;
    bool isMentor = false;
    bool isJuryMember = false;

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

/// The directory as its page shows it. All lists are by name.
class DirectoryListRepository
{
public:
    explicit DirectoryListRepository(const Database &database)
        : m_database(database)
    {
    }

    Result<std::vector<MentorLine>> mentors(QDate on) const;
    Result<std::vector<JuryMemberLine>> juryMembers(const QDateTime &now) const;
    Result<std::vector<OrganisationLine>> organisations(QDate on) const;
    Result<std::vector<MentoredCandidate>> candidatesOf(MentorId mentor, QDate on) const;
    /// Latest first.
    Result<std::vector<Employment>> employmentsOf(PersonId person) const;
    Result<std::vector<Employment>> employeesOf(OrganisationId organisation) const;
    /// Mentors, jury members, users and employees.
    Result<std::vector<ListedPerson>> knownPersons() const;
    /// Mentors and jury members.
    Result<std::vector<StaffMember>> staff() const;

private:
    const Database &m_database;
};

} // namespace parchemin
