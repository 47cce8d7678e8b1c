#include "store/jurymemberrow.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

const QString &juryMemberColumns()
{
    static const QString columns =
        u"m.id, m.person_id, p.birth_name, p.usage_name, p.first_names, p.sex, m.quality, m.organisation_id, "
        "coalesce(o.name, ''), m.is_external, m.years_in_trade, m.left_trade_on, m.habilitated_from, "
        "m.habilitated_to, m.charter_signed_on"_s;
    return columns;
}

Result<JuryMember> juryMemberOf(const Statement &row, int firstColumn)
{
    const int at = firstColumn;
    const std::optional<Sex> sex = sexFromCode(row.text(at + 5));
    if (!sex)
        return unknownName(u"person.sex"_s, row.text(at + 5));
    const std::optional<JuryQuality> quality = juryQualityFromCode(row.text(at + 6));
    if (!quality)
        return unknownName(u"jury_member.quality"_s, row.text(at + 6));
    const std::optional<qint64> years = row.optionalInteger(at + 10);
    return JuryMember{.id = row.id<JuryMemberId>(at),
                      .person = row.id<PersonId>(at + 1),
                      .name = personName(row, at + 2),
                      .sex = *sex,
                      .quality = *quality,
                      .organisation = row.optionalId<OrganisationId>(at + 7),
                      .organisationName = row.text(at + 8),
                      .isExternal = row.flag(at + 9),
                      .yearsInTrade = years ? std::optional(static_cast<int>(*years)) : std::nullopt,
                      .leftTradeOn = row.optionalDate(at + 11),
                      .habilitatedFrom = row.optionalDate(at + 12),
                      .habilitatedTo = row.optionalDate(at + 13),
                      .charterSignedOn = row.optionalDate(at + 14)};
}

} // namespace parchemin
