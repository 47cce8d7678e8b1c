#include "parchemin/core/referencesheet.h"
#include "parchemin/core/sheetcomparison.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>

#include "core/jsonreader.h"
#include "core/referencesheetcodes.h"

namespace parchemin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxSheetBytes = qsizetype{4} * 1024 * 1024;
constexpr int maxCount = 99;

/// The value whose stable name this is; the first of the table, and a fault, when there is none.
template <typename Enum, std::size_t Count>
Enum readCode(const JsonReader &in, const CodeTable<Enum, Count> &table)
{
    const std::optional<Enum> value = table.value(in.line());
    if (!value)
        in.fail(u"is not a known code"_s);
    return value.value_or(table.entries.front().value);
}

QStringList readLines(const JsonReader &in)
{
    QStringList lines;
    for (const JsonReader &item : in.items())
        lines.append(item.line());
    return lines;
}

std::vector<CodedLabel> readCodedLabels(const JsonReader &in, const QString &pattern)
{
    static const QRegularExpression webAddress(u"https?://[!-~]+"_s);
    const QRegularExpression form(pattern);
    QSet<QString> codes;
    std::vector<CodedLabel> labels;
    for (const JsonReader &item : in.items(JsonReader::Size::MayBeEmpty)) {
        item.expectOnly({"code", "label", "url"});
        labels.push_back({item.member("code").matching(form), item.member("label").line(),
                          item.member("url").optionalMatching(webAddress)});
        if (codes.contains(labels.back().code))
            item.member("code").fail(u"is used twice"_s);
        codes.insert(labels.back().code);
    }
    return labels;
}

Certifier readCertifier(const JsonReader &in)
{
    in.expectOnly({"name", "signatoryCapacity", "address", "website"});
    return {in.member("name").line(), in.member("signatoryCapacity").line(), in.member("address").line(),
            in.member("website").line()};
}

LegalBasis readLegalBasis(const JsonReader &in)
{
    in.expectOnly({"kind", "date", "publishedOn", "text"});
    LegalBasis basis{readCode(in.member("kind"), legalBasisKinds), in.member("date").date(),
                     in.member("publishedOn").date(), in.member("text").paragraphs()};
    if (basis.publishedOn < basis.date)
        in.member("publishedOn").fail(u"is before the date of the act"_s);
    return basis;
}

/// The number that a value must have by its place; a gap or a repetition is a fault. It is given also where
/// another stands there: what is built from it then is no fault of its own.
int readOrdinal(const JsonReader &in, std::size_t index)
{
    const int expected = static_cast<int>(index) + 1;
    if (in.number(1, maxCount) != expected)
        in.fail(u"is not the number of its place, %1"_s.arg(expected));
    return expected;
}

/// No code is expected where what it is made of is at fault itself.
QString readExactCode(const JsonReader &in, const QString &expected)
{
    QString code = in.line();
    if (code != expected && !expected.isEmpty())
        in.fail(u"is not %1"_s.arg(expected));
    return code;
}

std::vector<Competency> readCompetencies(const JsonReader &in, int block)
{
    std::vector<Competency> competencies;
    for (const JsonReader &item : in.items()) {
        item.expectOnly({"ordinal", "code", "label"});
        const int ordinal = readOrdinal(item.member("ordinal"), competencies.size());
        const QString code = u"B%1.C%2"_s.arg(block).arg(ordinal, 2, 10, QChar(u'0'));
        competencies.push_back(
            {ordinal, readExactCode(item.member("code"), code), item.member("label").line()});
    }
    return competencies;
}

std::vector<SkillBlock> readBlocks(const JsonReader &in, const QString &rncpCode)
{
    std::vector<SkillBlock> blocks;
    for (const JsonReader &item : in.items()) {
        item.expectOnly(
            {"number", "code", "title", "modalityText", "requiresValidatingMentor", "competencies"});
        const int number = readOrdinal(item.member("number"), blocks.size());
        const QString code =
            rncpCode.isEmpty() ? QString() : u"RNCP%1BC%2"_s.arg(rncpCode).arg(number, 2, 10, QChar(u'0'));
        blocks.push_back({number, readExactCode(item.member("code"), code), item.member("title").line(),
                          item.member("modalityText").line(), item.member("requiresValidatingMentor").flag(),
                          readCompetencies(item.member("competencies"), number)});
    }
    return blocks;
}

JuryComposition readJury(const JsonReader &in)
{
    in.expectOnly({"total", "leads", "professionals"});
    const JuryComposition jury{in.member("total").number(1, maxCount), in.member("leads").number(0, maxCount),
                               in.member("professionals").number(0, maxCount)};
    if (jury.total < jury.leads + jury.professionals)
        in.member("total").fail(u"is less than the members it asks for"_s);
    return jury;
}

AccessRouteRule readRoute(const JsonReader &in)
{
    in.expectOnly({"route", "label", "isOpen", "jury", "finalDefenceObject", "note"});
    const std::optional<AccessRoute> route = accessRouteFromCode(in.member("route").line());
    if (!route)
        in.member("route").fail(u"is not a known code"_s);
    AccessRouteRule rule{route.value_or(AccessRoute::Initial),
                         in.member("isOpen").flag(),
                         std::nullopt,
                         std::nullopt,
                         in.member("label").line(),
                         in.member("note").paragraphs()};
    const JsonReader jury = in.member("jury");
    const JsonReader object = in.member("finalDefenceObject");
    if (rule.isOpen) {
        rule.jury = readJury(jury);
        rule.finalDefenceObject = readCode(object, finalDefenceObjects);
        return rule;
    }
    if (!jury.isNull())
        jury.fail(u"is not null although the route is closed"_s);
    if (!object.isNull())
        object.fail(u"is not null although the route is closed"_s);
    return rule;
}

std::vector<AccessRouteRule> readRoutes(const JsonReader &in)
{
    std::vector<AccessRouteRule> rules;
    for (const JsonReader &item : in.items()) {
        AccessRouteRule rule = readRoute(item);
        if (std::ranges::find(rules, rule.route, &AccessRouteRule::route) != rules.end())
            item.member("route").fail(u"is used twice"_s);
        rules.push_back(std::move(rule));
    }
    return rules;
}

void readIdentity(const JsonReader &in, ReferenceSheet &sheet)
{
    static const QRegularExpression sheetCode(u"[0-9]{1,6}"_s);
    const QString rncpCode = in.member("rncpCode").matching(sheetCode);
    if (sheetCode.match(rncpCode).captured() == rncpCode)
        sheet.rncpCode = rncpCode;
    sheet.version = in.member("version").number(1, 9999);
    sheet.title = in.member("title").line();
    sheet.certifier = readCertifier(in.member("certifier"));
    sheet.level1969 = in.member("level1969").matching(QRegularExpression(u"I|II|III|IV|V|VI"_s));
    sheet.levelEqf = in.member("levelEqf").matching(QRegularExpression(u"[1-8]"_s));
    sheet.levelNational = in.member("levelNational").optionalLine();
    sheet.nsfCodes = readCodedLabels(in.member("nsfCodes"), u"[0-9]{3}[a-z]?"_s);
    sheet.formacodes = readCodedLabels(in.member("formacodes"), u"[0-9]{5}"_s);
    sheet.romeCodes = readCodedLabels(in.member("romeCodes"), u"[A-Z][0-9]{4}"_s);
    sheet.predecessorCode = in.member("predecessorCode").optionalMatching(sheetCode);
    sheet.successorCode = in.member("successorCode").optionalMatching(sheetCode);
}

void readRegistration(const JsonReader &in, ReferenceSheet &sheet)
{
    sheet.legalBasis = readLegalBasis(in.member("legalBasis"));
    sheet.effectiveFrom = in.member("effectiveFrom").date();
    sheet.registeredUntil = in.member("registeredUntil").date();
    if (sheet.registeredUntil < sheet.effectiveFrom)
        in.member("registeredUntil").fail(u"is before the day of effect"_s);
    sheet.lastIssueDate = in.member("lastIssueDate").optionalDate();
    if (sheet.lastIssueDate && *sheet.lastIssueDate < sheet.registeredUntil)
        in.member("lastIssueDate").fail(u"is before the end of the registration"_s);
    sheet.requiresFinalDefence = in.member("requiresFinalDefence").flag();
    const JsonReader territory = in.member("territory");
    territory.expectOnly({"newCaledonia", "frenchPolynesia"});
    sheet.newCaledonia = readCode(territory.member("newCaledonia"), ternaries);
    sheet.frenchPolynesia = readCode(territory.member("frenchPolynesia"), ternaries);
}

void readDescription(const JsonReader &in, ReferenceSheet &sheet)
{
    sheet.summary = in.member("summary").paragraphs();
    sheet.activities = readLines(in.member("activities"));
    sheet.capacities = readLines(in.member("capacities"));
    sheet.sectors = in.member("sectors").line();
    sheet.jobTypes = readLines(in.member("jobTypes"));
    sheet.annualHolders = in.member("annualHolders").line();
    sheet.awardRules = in.member("awardRules").paragraphs();
    sheet.componentsValidity = in.member("componentsValidity").line();
    sheet.certificationPlace = in.member("certificationPlace").line();
    sheet.preparationPlace = in.member("preparationPlace").line();
}

ReferenceSheet readSheet(const JsonReader &in)
{
    in.expectOnly(
        {"rncpCode",         "version",       "title",           "certifier",          "level1969",
         "levelEqf",         "levelNational", "nsfCodes",        "formacodes",         "romeCodes",
         "legalBasis",       "effectiveFrom", "registeredUntil", "lastIssueDate",      "requiresFinalDefence",
         "territory",        "summary",       "activities",      "capacities",         "sectors",
         "jobTypes",         "annualHolders", "awardRules",      "componentsValidity", "certificationPlace",
         "preparationPlace", "blocks",        "routes",          "predecessorCode",    "successorCode",
         "sourceFile",       "sourceSha256"});
    ReferenceSheet sheet{};
    readIdentity(in, sheet);
    readRegistration(in, sheet);
    readDescription(in, sheet);
    sheet.blocks = readBlocks(in.member("blocks"), sheet.rncpCode);
    sheet.routes = readRoutes(in.member("routes"));
    sheet.sourceFile = in.member("sourceFile").matching(QRegularExpression(u"[A-Za-z0-9][A-Za-z0-9._-]*"_s));
    sheet.sourceSha256 = in.member("sourceSha256").matching(QRegularExpression(u"[0-9a-f]{64}"_s));
    return sheet;
}

} // namespace

Result<ReferenceSheet> parseReferenceSheet(const QByteArray &json)
{
    const Result<QJsonValue> document = parseJson(json, maxSheetBytes);
    if (!document)
        return document.error();
    JsonFault fault;
    ReferenceSheet sheet = readSheet(JsonReader(*document, QString(), fault));
    if (!fault.isEmpty())
        return fault.error();
    return sheet;
}

std::vector<Error> referenceSheetFaults(const QByteArray &json)
{
    const Result<QJsonValue> document = parseJson(json, maxSheetBytes);
    if (!document)
        return {document.error()};
    JsonFault fault;
    readSheet(JsonReader(*document, QString(), fault));
    return fault.all();
}

} // namespace parchemin
