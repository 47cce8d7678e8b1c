#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/result.h"
#include "parchemin/store/directoryrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/userrepository.h"

namespace parchemin {

/// Users, organisations, mentors, jury members, signatories: who may take part.
class DirectoryService
{
public:
    explicit DirectoryService(Context &context)
        : m_context(context)
    {
    }

    Result<UserId> addUser(const Actor &by, const QString &login, const QString &displayName,
                           std::optional<PersonId> person, const std::vector<Role> &roles);
    Result<OrganisationId> addOrganisation(const Actor &by, const QString &name, const QString &siret,
                                           const QString &kind);
    Status addEmployment(const Actor &by, PersonId person, OrganisationId organisation, QDate from,
                         std::optional<QDate> to);
    Result<MentorId> registerMentor(const Actor &by, PersonId person, bool isValidating,
                                    const QString &domains, QDate activeFrom);
    Result<JuryMemberId> registerJuryMember(const Actor &by, const JuryMember &member);
    Status signCharter(const Actor &by, JuryMemberId member, QDate on);
    Result<SignatoryId> addSignatory(const Actor &by, const Signatory &signatory);
    /// Arrangement only, no medical data (BR-84).
    Result<AccommodationId> grantAccommodation(const Actor &by, PersonId person, const QStringList &kinds,
                                               int extraTimePercent, QDate from, std::optional<QDate> to);
    /// As if it had not been granted; the journal keeps both.
    Status withdrawAccommodation(const Actor &by, AccommodationId accommodation);

    [[nodiscard]] Result<std::vector<UserRepository::Account>> users() const;
    /// The user with that login. NotFound when there is none.
    [[nodiscard]] Result<Actor> user(const QString &login) const;
    [[nodiscard]] Result<std::vector<Mentor>> mentors() const;
    [[nodiscard]] Result<std::vector<JuryMember>> juryMembers() const;
    [[nodiscard]] Result<std::vector<Organisation>> organisations() const;

private:
    Context &m_context;
};

} // namespace parchemin
