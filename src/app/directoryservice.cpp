#include "parchemin/app/directoryservice.h"

#include "parchemin/app/accountservice.h"
#include "parchemin/app/act.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/personrepository.h"

#include <QJsonArray>

#include "app/accountperson.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QJsonArray codeNames(const std::vector<Role> &roles)
{
    QJsonArray names;
    for (const Role role : roles)
        names.append(codeName(role));
    return names;
}

QString isoOrEmpty(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(int extraTimePercent, QDate from, std::optional<QDate> to)
{
    return {{u"extraTimePercent"_s, extraTimePercent},
            {u"from"_s, from.toString(Qt::ISODate)},
            {u"to"_s, isoOrEmpty(to)}};
}

/// Ends an act that added a record, and gives its id back.
template <typename IdType>
Result<IdType> finishAdding(Act &act, const Result<IdType> &added, const QString &action,
                            const QString &entity, std::optional<PersonId> person, const QJsonObject &after)
{
    if (!added)
        return added.error();
    if (Status done = act.finish({action, entity, added->value(), person, {}, after, {}}); !done)
        return done.error();
    return *added;
}

} // namespace

Result<UserId> DirectoryService::addUser(const Actor &by, const QString &login, const QString &displayName,
                                         std::optional<PersonId> person, const std::vector<Role> &roles)
{
    if (login.trimmed().isEmpty() || displayName.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"a user needs a login and a name"_s, u"login"_s};
    auto act = Act::begin(m_context, by, Right::ManageUsers);
    if (!act)
        return act.error();
    const UserRepository users(act->database());
    if (person) {
        if (Status ok = checkAccountPerson(act->database(), *person); !ok)
            return ok.error();
        const auto all = users.everyone();
        if (!all)
            return all.error();
        if (const Blockers blockers = AccountService::takenBlockers(*person, std::nullopt, *all);
            !blockers.empty())
            return refused(blockers);
    }
    const auto added = users.add(login.trimmed(), displayName.trimmed(), person, roles);
    return finishAdding(*act, added, u"user.added"_s, u"user_account"_s, person,
                        {{u"login"_s, login}, {u"roles"_s, codeNames(roles)}});
}

Result<OrganisationId> DirectoryService::addOrganisation(const Actor &by, const QString &name,
                                                         const QString &siret, const QString &kind)
{
    return DirectoryUpkeepService(m_context).addOrganisation(by, {name, siret, kind});
}

Status DirectoryService::addEmployment(const Actor &by, PersonId person, OrganisationId organisation,
                                       QDate from, std::optional<QDate> to)
{
    if (!from.isValid() || (to && *to < from))
        return Error{ErrorCode::InvalidInput, u"an employment ends before it begins"_s, u"to"_s};
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    if (Status done = DirectoryRepository(act->database()).addEmployment(person, organisation, from, to);
        !done)
        return done;
    return act->finish({u"employment.added"_s,
                        u"person"_s,
                        person.value(),
                        person,
                        {},
                        {{u"organisation"_s, organisation.value()},
                         {u"from"_s, from.toString(Qt::ISODate)},
                         {u"to"_s, isoOrEmpty(to)}},
                        {}});
}

Result<MentorId> DirectoryService::registerMentor(const Actor &by, PersonId person, bool isValidating,
                                                  const QString &domains, QDate activeFrom)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto added = MentorRepository(act->database()).add(person, isValidating, domains, activeFrom);
    return finishAdding(*act, added, u"mentor.registered"_s, u"mentor"_s, person,
                        {{u"validating"_s, isValidating}, {u"from"_s, activeFrom.toString(Qt::ISODate)}});
}

Result<JuryMemberId> DirectoryService::registerJuryMember(const Actor &by, const JuryMember &member)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto added = JuryRepository(act->database()).add(member);
    return finishAdding(*act, added, u"juryMember.registered"_s, u"jury_member"_s, member.person,
                        {{u"quality"_s, codeName(member.quality)},
                         {u"external"_s, member.isExternal},
                         {u"habilitatedFrom"_s, isoOrEmpty(member.habilitatedFrom)},
                         {u"habilitatedTo"_s, isoOrEmpty(member.habilitatedTo)}});
}

Status DirectoryService::signCharter(const Actor &by, JuryMemberId member, QDate on)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const JuryRepository jury(act->database());
    const auto before = jury.load(member);
    if (!before)
        return before.error();
    if (Status done = jury.signCharter(member, on); !done)
        return done;
    return act->finish({u"charter.signed"_s,
                        u"jury_member"_s,
                        member.value(),
                        before->person,
                        {{u"signedOn"_s, isoOrEmpty(before->charterSignedOn)}},
                        {{u"signedOn"_s, on.toString(Qt::ISODate)}},
                        {}});
}

Result<SignatoryId> DirectoryService::addSignatory(const Actor &by, const Signatory &signatory)
{
    auto act = Act::begin(m_context, by, Right::ManagePolicy);
    if (!act)
        return act.error();
    const auto added = DocumentRepository(act->database()).addSignatory(signatory);
    return finishAdding(*act, added, u"signatory.added"_s, u"signatory"_s, std::nullopt,
                        {{u"name"_s, signatory.name},
                         {u"capacity"_s, signatory.capacity},
                         {u"from"_s, signatory.from.toString(Qt::ISODate)},
                         {u"to"_s, isoOrEmpty(signatory.to)}});
}

Result<AccommodationId> DirectoryService::grantAccommodation(const Actor &by, PersonId person,
                                                             const QStringList &kinds, int extraTimePercent,
                                                             QDate from, std::optional<QDate> to)
{
    if (extraTimePercent < 0 || extraTimePercent > 200)
        return Error{ErrorCode::InvalidInput, u"extra time is between 0 and 200 %"_s, u"/extraTimePercent"_s};
    if (kinds.isEmpty() && extraTimePercent == 0)
        return Error{ErrorCode::InvalidInput, u"an accommodation grants something"_s, u"/kinds"_s};
    if (!from.isValid() || (to && *to < from))
        return Error{ErrorCode::InvalidInput, u"an accommodation ends before it begins"_s, u"/to"_s};
    auto act = Act::begin(m_context, by, Right::GrantAccommodation);
    if (!act)
        return act.error();
    const auto id = PersonRepository(act->database())
                        .addAccommodation(person, kinds, extraTimePercent, from, to, by.user);
    if (!id)
        return id.error();
    const ActRecord record{u"accommodation.granted"_s,         u"person"_s, person.value(), person, {},
                           toJson(extraTimePercent, from, to), {}};
    if (Status done = act->finish(record); !done)
        return done.error();
    return *id;
}

Status DirectoryService::withdrawAccommodation(const Actor &by, AccommodationId accommodation)
{
    auto act = Act::begin(m_context, by, Right::GrantAccommodation);
    if (!act)
        return act.error();
    const PersonRepository persons(act->database());
    const auto known = persons.loadAccommodation(accommodation);
    if (!known)
        return known.error();
    if (Status done = persons.removeAccommodation(accommodation); !done)
        return done;
    return act->finish({u"accommodation.withdrawn"_s,
                        u"person"_s,
                        known->person.value(),
                        known->person,
                        toJson(known->extraTimePercent, known->from, known->to),
                        {},
                        {}});
}

Result<std::vector<UserRepository::Account>> DirectoryService::users() const
{
    return UserRepository(m_context.database()).all();
}

Result<Actor> DirectoryService::user(const QString &login) const
{
    return UserRepository(m_context.database()).byLogin(login);
}

Result<std::vector<Mentor>> DirectoryService::mentors() const
{
    return MentorRepository(m_context.database()).all();
}

Result<std::vector<JuryMember>> DirectoryService::juryMembers() const
{
    return JuryRepository(m_context.database()).all();
}

Result<std::vector<Organisation>> DirectoryService::organisations() const
{
    return DirectoryRepository(m_context.database()).organisations();
}

} // namespace parchemin
