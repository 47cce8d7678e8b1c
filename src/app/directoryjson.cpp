#include "app/directoryjson.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What is absent is left out.
void put(QJsonObject &object, const QString &name, const std::optional<QDate> &date)
{
    if (date)
        object.insert(name, date->toString(Qt::ISODate));
}

void put(QJsonObject &object, const QString &name, const std::optional<int> &number)
{
    if (number)
        object.insert(name, *number);
}

} // namespace

QJsonObject toJson(const MentorDraft &draft)
{
    QJsonObject object{{u"validating"_s, draft.isValidating}, {u"domains"_s, draft.domains}};
    put(object, u"from"_s, draft.activeFrom);
    put(object, u"to"_s, draft.activeTo);
    return object;
}

QJsonObject toJson(const JuryMemberDraft &draft)
{
    QJsonObject object{{u"quality"_s, codeName(draft.quality)}, {u"external"_s, draft.isExternal}};
    if (draft.organisation)
        object.insert(u"organisation"_s, draft.organisation->value());
    put(object, u"yearsInTrade"_s, draft.yearsInTrade);
    put(object, u"leftTradeOn"_s, draft.leftTradeOn);
    put(object, u"habilitatedFrom"_s, draft.habilitatedFrom);
    put(object, u"habilitatedTo"_s, draft.habilitatedTo);
    put(object, u"charterSignedOn"_s, draft.charterSignedOn);
    put(object, u"maxPerDay"_s, draft.maxPerDay);
    return object;
}

QJsonObject toJson(const OrganisationDraft &draft)
{
    return {{u"name"_s, draft.name}, {u"siret"_s, draft.siret}, {u"kind"_s, draft.kind}};
}

} // namespace parchemin
