#pragma once

#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"
#include "parchemin/store/directorylistrepository.h"

#include <QDate>
#include <QString>

#include <optional>

namespace parchemin {

class Database;

/// What the directory says of a mentor.
struct MentorDraft
{
    bool isValidating = false;
    QString domains = {};
    QDate activeFrom;
    std::optional<QDate> activeTo = {};

    friend bool operator==(const MentorDraft &, const MentorDraft &) = default;
};

/// What the directory says of a jury member.
struct JuryMemberDraft
{
    JuryQuality quality = JuryQuality::Professional;
    std::optional<OrganisationId> organisation = {};
    bool isExternal = true;
    std::optional<int> yearsInTrade = {};
    std::optional<QDate> leftTradeOn = {};
    std::optional<QDate> habilitatedFrom = {};
    std::optional<QDate> habilitatedTo = {};
    std::optional<QDate> charterSignedOn = {};
    std::optional<int> maxPerDay = {};

    friend bool operator==(const JuryMemberDraft &, const JuryMemberDraft &) = default;
};

/// What the directory says of an organisation.
struct OrganisationDraft
{
    QString name;
    QString siret = {}; ///< fourteen digits, or empty
    QString kind = {};

    friend bool operator==(const OrganisationDraft &, const OrganisationDraft &) = default;
};

/// Corrections of the directory's records; NotFound when the record is not there.
class DirectoryUpkeepRepository
{
public:
    explicit DirectoryUpkeepRepository(const Database &database)
        : m_database(database)
    {
    }

    Status updateMentor(MentorId id, const MentorDraft &draft) const;
    Result<JuryMemberId> addJuryMember(PersonId person, const JuryMemberDraft &draft) const;
    Status updateJuryMember(JuryMemberId id, const JuryMemberDraft &draft) const;
    /// Conflict when the folded name is taken.
    Status updateOrganisation(OrganisationId id, const OrganisationDraft &draft) const;
    Status endEmployment(EmploymentId id, QDate on) const;
    Status endSignatory(SignatoryId id, QDate on) const;

private:
    const Database &m_database;
};

} // namespace parchemin
