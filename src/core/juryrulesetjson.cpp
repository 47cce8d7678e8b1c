#include "parchemin/core/codetable.h"
#include "parchemin/core/juryruleset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

#include "core/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qsizetype maxBytes = 1 << 20;
constexpr int maxMembers = 99;

constexpr CodeTable<RuleSetBasis, 2> bases{{{
    {RuleSetBasis::SessionDate, "SESSION_DATE"},
    {RuleSetBasis::CandidacyStart, "CANDIDACY_START"},
}}};

constexpr CodeTable<ConflictMode, 2> conflictModes{{{
    {ConflictMode::NoDeliberation, "NO_DELIBERATION"},
    {ConflictMode::Excluded, "EXCLUDED"},
}}};

template <typename Enum, std::size_t Count>
Enum readCode(const JsonReader &in, const CodeTable<Enum, Count> &table)
{
    const std::optional<Enum> value = table.value(in.line());
    if (!value)
        in.fail(u"is not a known code"_s);
    return value.value_or(table.entries.front().value);
}

std::vector<AccessRoute> readRoutes(const JsonReader &in)
{
    std::vector<AccessRoute> routes;
    for (const JsonReader &item : in.items(JsonReader::Size::MayBeEmpty)) {
        const std::optional<AccessRoute> route = accessRouteFromCode(item.line());
        if (!route)
            item.fail(u"is not a known code"_s);
        routes.push_back(route.value_or(AccessRoute::Initial));
    }
    return routes;
}

void readValidity(const JsonReader &in, JuryRuleSet &set)
{
    set.validFrom = in.member("validFrom").optionalDate();
    set.validTo = in.member("validTo").optionalDate();
    if (set.validFrom && set.validTo && *set.validTo < *set.validFrom)
        in.member("validTo").fail(u"is before validFrom"_s);
    set.basis = readCode(in.member("basis"), bases);
}

void readComposition(const JsonReader &in, JuryRuleSet &set)
{
    set.total = in.member("total").number(0, maxMembers);
    set.minTotal = in.member("minTotal").number(0, maxMembers);
    set.leads = in.member("leads").number(0, maxMembers);
    set.minProfessionals = in.member("minProfessionals").number(0, maxMembers);
    if (set.total > 0 && set.total < set.leads + set.minProfessionals)
        in.member("total").fail(u"is less than the members it asks for"_s);
    set.minProfessionalRatio = in.member("minProfessionalRatio").ratio();
    set.minExternalRatio = in.member("minExternalRatio").ratio();
    set.conflictMode = readCode(in.member("conflictMode"), conflictModes);
    set.chairHasCastingVote = in.member("chairHasCastingVote").flag();
}

JuryRuleSet readRuleSet(const JsonReader &in)
{
    static const QRegularExpression codeForm(u"[A-Z0-9]+(-[A-Z0-9]+)*"_s);
    in.expectOnly({"code", "label", "routes", "validFrom", "validTo", "basis", "total", "minTotal", "leads",
                   "minProfessionals", "minProfessionalRatio", "minExternalRatio", "conflictMode",
                   "chairHasCastingVote", "sourceText", "sourceUrl"});
    JuryRuleSet set;
    set.code = in.member("code").matching(codeForm);
    set.label = in.member("label").line();
    set.routes = readRoutes(in.member("routes"));
    readValidity(in, set);
    readComposition(in, set);
    set.sourceText = in.member("sourceText").paragraphs();
    set.sourceUrl = in.member("sourceUrl").optionalLine().value_or(QString());
    return set;
}

QJsonValue optionalDate(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toObject(const JuryRuleSet &set)
{
    QJsonArray routes;
    for (const AccessRoute route : set.routes)
        routes.append(codeName(route));
    return {
        {u"code"_s, set.code},
        {u"label"_s, set.label},
        {u"routes"_s, routes},
        {u"validFrom"_s, optionalDate(set.validFrom)},
        {u"validTo"_s, optionalDate(set.validTo)},
        {u"basis"_s, bases.name(set.basis)},
        {u"total"_s, set.total},
        {u"minTotal"_s, set.minTotal},
        {u"leads"_s, set.leads},
        {u"minProfessionals"_s, set.minProfessionals},
        {u"minProfessionalRatio"_s, set.minProfessionalRatio},
        {u"minExternalRatio"_s, set.minExternalRatio},
        {u"conflictMode"_s, conflictModes.name(set.conflictMode)},
        {u"chairHasCastingVote"_s, set.chairHasCastingVote},
        {u"sourceText"_s, set.sourceText},
        {u"sourceUrl"_s, set.sourceUrl.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(set.sourceUrl)}};
}

} // namespace

Result<std::vector<JuryRuleSet>> parseJuryRuleSets(const QByteArray &json)
{
    const Result<QJsonValue> document = parseJson(json, maxBytes);
    if (!document)
        return document.error();
    JsonFault fault;
    const JsonReader root(*document, {}, fault);
    // The note is for the people who keep the file; nothing reads it.
    root.expectOnly({"note", "ruleSets"});
    std::vector<JuryRuleSet> sets;
    for (const JsonReader &item : root.member("ruleSets").items()) {
        JuryRuleSet set = readRuleSet(item);
        if (std::ranges::find(sets, set.code, &JuryRuleSet::code) != sets.end())
            item.member("code").fail(u"is used twice"_s);
        sets.push_back(std::move(set));
    }
    if (!fault.isEmpty())
        return fault.error();
    return sets;
}

QByteArray toJson(const std::vector<JuryRuleSet> &sets)
{
    QJsonArray array;
    for (const JuryRuleSet &set : sets)
        array.append(toObject(set));
    return QJsonDocument(QJsonObject{{u"ruleSets"_s, array}}).toJson(QJsonDocument::Indented);
}

} // namespace parchemin
