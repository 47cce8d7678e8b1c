#include "parchemin/app/directoryupkeep.h"

#include "parchemin/app/act.h"
#include "parchemin/core/namekey.h"
#include "parchemin/core/siret.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/personrepository.h"

#include <algorithm>

#include "app/actjson.h"
#include "app/directoryjson.h"
#include "app/personinput.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Error invalidDraft(const DraftFault &fault)
{
    return {ErrorCode::InvalidInput, fault.detail, fault.where};
}

/// The chosen person; a new one is added and recorded within the act.
Result<PersonId> personOf(Act &act, const PersonChoice &choice)
{
    if (const auto *known = std::get_if<PersonId>(&choice))
        return *known;
    const auto added = addPerson(act, std::get<PersonDetails>(choice), false);
    if (!added)
        return added.error();
    if (Status done = act.record(recordOf(*added)); !done)
        return done.error();
    return added->id;
}

OrganisationDraft tidied(const OrganisationDraft &draft)
{
    return {draft.name.simplified(), siretDigits(draft.siret), draft.kind.simplified()};
}

/// What is signed was signed: a day ahead would show a charter that the rules do not count (BR-44).
bool isCharterAhead(const JuryMemberDraft &draft, QDate today)
{
    return draft.charterSignedOn && *draft.charterSignedOn > today;
}

} // namespace

MentorDraft draftOf(const Mentor &mentor)
{
    return {mentor.isValidating, mentor.domains, mentor.activeFrom, mentor.activeTo};
}

JuryMemberDraft draftOf(const JuryMemberLine &line)
{
    const JuryMember &member = line.member;
    return {.quality = member.quality,
            .organisation = member.organisation,
            .isExternal = member.isExternal,
            .yearsInTrade = member.yearsInTrade,
            .leftTradeOn = member.leftTradeOn,
            .habilitatedFrom = member.habilitatedFrom,
            .habilitatedTo = member.habilitatedTo,
            .charterSignedOn = member.charterSignedOn,
            .maxPerDay = line.maxPerDay};
}

std::optional<DraftFault> faultIn(const MentorDraft &draft)
{
    if (!draft.activeFrom.isValid())
        return DraftFault{u"/activeFrom"_s, u"the first day is missing"_s};
    if (draft.activeTo && *draft.activeTo < draft.activeFrom)
        return DraftFault{u"/activeTo"_s, u"ends before it begins"_s};
    return std::nullopt;
}

std::optional<DraftFault> faultIn(const JuryMemberDraft &draft)
{
    if (draft.habilitatedTo && (!draft.habilitatedFrom || *draft.habilitatedTo < *draft.habilitatedFrom))
        return DraftFault{u"/habilitatedTo"_s, u"ends before it begins"_s};
    if (draft.maxPerDay && *draft.maxPerDay < 1)
        return DraftFault{u"/maxPerDay"_s, u"fewer than one a day"_s};
    if (draft.yearsInTrade && *draft.yearsInTrade < 0)
        return DraftFault{u"/yearsInTrade"_s, u"negative"_s};
    return std::nullopt;
}

std::optional<DraftFault> faultIn(const OrganisationDraft &draft)
{
    if (nameKey(draft.name).isEmpty())
        return DraftFault{u"/name"_s, u"the name is blank"_s};
    const QString digits = siretDigits(draft.siret);
    if (!digits.isEmpty() && !isSiret(digits))
        return DraftFault{u"/siret"_s, u"the check digits do not fit"_s};
    return std::nullopt;
}

Result<MentorId> DirectoryUpkeepService::addMentor(const Actor &by, const PersonChoice &person,
                                                   const MentorDraft &draft)
{
    if (const auto fault = faultIn(draft))
        return invalidDraft(*fault);
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto chosen = personOf(*act, person);
    if (!chosen)
        return chosen.error();
    const auto added =
        MentorRepository(act->database()).add(*chosen, draft.isValidating, draft.domains, draft.activeFrom);
    if (!added)
        return added.error();
    if (Status done = DirectoryUpkeepRepository(act->database()).updateMentor(*added, draft); !done)
        return done.error();
    if (Status done = act->finish(
            {u"mentor.registered"_s, u"mentor"_s, added->value(), *chosen, {}, toJson(draft), {}});
        !done)
        return done.error();
    return *added;
}

Status DirectoryUpkeepService::correctMentor(const Actor &by, MentorId mentor, const MentorDraft &draft)
{
    if (const auto fault = faultIn(draft))
        return invalidDraft(*fault);
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto all = MentorRepository(act->database()).all();
    if (!all)
        return all.error();
    const auto before = std::ranges::find(*all, mentor, &Mentor::id);
    if (before == all->end())
        return Error{ErrorCode::NotFound, u"no such mentor"_s};
    if (Status done = DirectoryUpkeepRepository(act->database()).updateMentor(mentor, draft); !done)
        return done;
    return act->finish({u"mentor.corrected"_s, u"mentor"_s, mentor.value(), before->person,
                        toJson(draftOf(*before)), toJson(draft)});
}

Result<JuryMemberId> DirectoryUpkeepService::addJuryMember(const Actor &by, const PersonChoice &person,
                                                           const JuryMemberDraft &draft)
{
    if (const auto fault = faultIn(draft))
        return invalidDraft(*fault);
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    if (isCharterAhead(draft, act->today()))
        return invalidDraft({u"/charterSignedOn"_s, u"the charter is signed after today"_s});
    const auto chosen = personOf(*act, person);
    if (!chosen)
        return chosen.error();
    const auto added = DirectoryUpkeepRepository(act->database()).addJuryMember(*chosen, draft);
    if (!added)
        return added.error();
    if (Status done = act->finish(
            {u"juryMember.registered"_s, u"jury_member"_s, added->value(), *chosen, {}, toJson(draft), {}});
        !done)
        return done.error();
    return *added;
}

Status DirectoryUpkeepService::correctJuryMember(const Actor &by, JuryMemberId member,
                                                 const JuryMemberDraft &draft)
{
    if (const auto fault = faultIn(draft))
        return invalidDraft(*fault);
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    if (isCharterAhead(draft, act->today()))
        return invalidDraft({u"/charterSignedOn"_s, u"the charter is signed after today"_s});
    const auto all = DirectoryListRepository(act->database()).juryMembers(act->at());
    if (!all)
        return all.error();
    const auto before =
        std::ranges::find_if(*all, [member](const JuryMemberLine &line) { return line.member.id == member; });
    if (before == all->end())
        return Error{ErrorCode::NotFound, u"no such jury member"_s};
    if (Status done = DirectoryUpkeepRepository(act->database()).updateJuryMember(member, draft); !done)
        return done;
    return act->finish({u"juryMember.corrected"_s, u"jury_member"_s, member.value(), before->member.person,
                        toJson(draftOf(*before)), toJson(draft)});
}

Result<OrganisationId> DirectoryUpkeepService::addOrganisation(const Actor &by,
                                                               const OrganisationDraft &typed)
{
    const OrganisationDraft draft = tidied(typed);
    if (const auto fault = faultIn(draft))
        return invalidDraft(*fault);
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto added =
        DirectoryRepository(act->database()).addOrganisation(draft.name, draft.siret, draft.kind);
    if (!added)
        return added.error();
    if (Status done = act->finish(
            {u"organisation.added"_s, u"organisation"_s, added->value(), std::nullopt, {}, toJson(draft)});
        !done)
        return done.error();
    return *added;
}

Status DirectoryUpkeepService::correctOrganisation(const Actor &by, OrganisationId organisation,
                                                   const OrganisationDraft &typed)
{
    const OrganisationDraft draft = tidied(typed);
    if (const auto fault = faultIn(draft))
        return invalidDraft(*fault);
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto all = DirectoryRepository(act->database()).organisations();
    if (!all)
        return all.error();
    const auto before = std::ranges::find(*all, organisation, &Organisation::id);
    if (before == all->end())
        return Error{ErrorCode::NotFound, u"no such organisation"_s};
    if (Status done = DirectoryUpkeepRepository(act->database()).updateOrganisation(organisation, draft);
        !done)
        return done;
    return act->finish({u"organisation.corrected"_s, u"organisation"_s, organisation.value(), std::nullopt,
                        toJson(OrganisationDraft{before->name, before->siret, before->kind}), toJson(draft)});
}

Status DirectoryUpkeepService::endEmployment(const Actor &by, const Employment &employment, QDate on)
{
    if (!on.isValid() || on < employment.from)
        return Error{ErrorCode::InvalidInput, u"an employment ends before it begins"_s, u"/to"_s};
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    if (Status done = DirectoryUpkeepRepository(act->database()).endEmployment(employment.id, on); !done)
        return done;
    return act->finish({u"employment.ended"_s,
                        u"person"_s,
                        employment.person.value(),
                        employment.person,
                        {{u"organisation"_s, employment.organisation.value()}},
                        {{u"to"_s, on.toString(Qt::ISODate)}}});
}

Status DirectoryUpkeepService::endSignatory(const Actor &by, SignatoryId signatory, QDate on)
{
    auto act = Act::begin(m_context, by, Right::ManagePolicy);
    if (!act)
        return act.error();
    const auto all = DocumentRepository(act->database()).signatories();
    if (!all)
        return all.error();
    const auto before = std::ranges::find(*all, signatory, &Signatory::id);
    if (before == all->end())
        return Error{ErrorCode::NotFound, u"no such signatory"_s};
    if (!on.isValid() || on < before->from)
        return Error{ErrorCode::InvalidInput, u"a validity ends before it begins"_s, u"/to"_s};
    if (Status done = DirectoryUpkeepRepository(act->database()).endSignatory(signatory, on); !done)
        return done;
    return act->finish({u"signatory.ended"_s,
                        u"signatory"_s,
                        signatory.value(),
                        std::nullopt,
                        {{u"to"_s, before->to ? before->to->toString(Qt::ISODate) : QString()}},
                        {{u"to"_s, on.toString(Qt::ISODate)}}});
}

} // namespace parchemin
