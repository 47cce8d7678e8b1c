#include "parchemin/store/directoryupkeep.h"

#include "parchemin/core/namekey.h"
#include "parchemin/store/database.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Status DirectoryUpkeepRepository::updateMentor(MentorId id, const MentorDraft &draft) const
{
    Statement update(m_database, u"UPDATE mentor SET is_validating = :validating, domains = :domains, "
                                 "active_from = :from, active_to = :to WHERE id = :id"_s);
    update.bind(u":validating"_s, draft.isValidating)
        .bind(u":domains"_s, draft.domains)
        .bind(u":from"_s, draft.activeFrom)
        .bind(u":to"_s, draft.activeTo)
        .bind(u":id"_s, id);
    return update.changeOne();
}

Result<JuryMemberId> DirectoryUpkeepRepository::addJuryMember(PersonId person,
                                                              const JuryMemberDraft &draft) const
{
    const auto added =
        JuryRepository(m_database)
            .add({.id = JuryMemberId{0}, .person = person, .name = {}, .quality = draft.quality});
    if (!added)
        return added;
    if (Status done = updateJuryMember(*added, draft); !done)
        return done.error();
    return added;
}

Status DirectoryUpkeepRepository::updateJuryMember(JuryMemberId id, const JuryMemberDraft &draft) const
{
    Statement update(
        m_database,
        u"UPDATE jury_member SET quality = :quality, organisation_id = :organisation, is_external = "
        u":external, "
        "years_in_trade = :years, left_trade_on = :left, habilitated_from = :from, habilitated_to = :to, "
        "charter_signed_on = :charter, max_per_day = :most WHERE id = :id"_s);
    update.bind(u":quality"_s, codeName(draft.quality))
        .bind(u":organisation"_s, draft.organisation)
        .bind(u":external"_s, draft.isExternal)
        .bind(u":years"_s, draft.yearsInTrade)
        .bind(u":left"_s, draft.leftTradeOn)
        .bind(u":from"_s, draft.habilitatedFrom)
        .bind(u":to"_s, draft.habilitatedTo)
        .bind(u":charter"_s, draft.charterSignedOn)
        .bind(u":most"_s, draft.maxPerDay)
        .bind(u":id"_s, id);
    return update.changeOne();
}

Status DirectoryUpkeepRepository::updateOrganisation(OrganisationId id, const OrganisationDraft &draft) const
{
    Statement update(m_database, u"UPDATE organisation SET name = :name, name_key = :key, siret = :siret, "
                                 "kind = :kind WHERE id = :id"_s);
    update.bind(u":name"_s, draft.name)
        .bind(u":key"_s, nameKey(draft.name))
        .bind(u":siret"_s, draft.siret)
        .bind(u":kind"_s, draft.kind)
        .bind(u":id"_s, id);
    return update.changeOne();
}

Status DirectoryUpkeepRepository::endEmployment(EmploymentId id, QDate on) const
{
    Statement update(m_database, u"UPDATE employment SET to_on = :on WHERE id = :id"_s);
    update.bind(u":on"_s, on).bind(u":id"_s, id);
    return update.changeOne();
}

Status DirectoryUpkeepRepository::endSignatory(SignatoryId id, QDate on) const
{
    Statement update(m_database, u"UPDATE signatory SET valid_to = :on WHERE id = :id"_s);
    update.bind(u":on"_s, on).bind(u":id"_s, id);
    return update.changeOne();
}

} // namespace parchemin
