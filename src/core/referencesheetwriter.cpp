#include "parchemin/core/isodate.h"
#include "parchemin/core/referencesheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/referencesheetcodes.h"

namespace parchemin {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue optionalText(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonArray codedLabels(const std::vector<CodedLabel> &labels)
{
    QJsonArray array;
    for (const CodedLabel &one : labels) {
        array.append(
            QJsonObject{{u"code"_s, one.code}, {u"label"_s, one.label}, {u"url"_s, optionalText(one.url)}});
    }
    return array;
}

QJsonObject toObject(const Certifier &certifier)
{
    return {{u"name"_s, certifier.name},
            {u"signatoryCapacity"_s, certifier.signatoryCapacity},
            {u"address"_s, certifier.address},
            {u"website"_s, certifier.website}};
}

QJsonObject toObject(const LegalBasis &basis)
{
    return {{u"kind"_s, legalBasisKinds.name(basis.kind)},
            {u"date"_s, isoDate(basis.date)},
            {u"publishedOn"_s, isoDate(basis.publishedOn)},
            {u"text"_s, basis.text}};
}

QJsonObject toObject(const SkillBlock &block)
{
    QJsonArray competencies;
    for (const Competency &one : block.competencies) {
        competencies.append(
            QJsonObject{{u"ordinal"_s, one.ordinal}, {u"code"_s, one.code}, {u"label"_s, one.label}});
    }
    return {{u"number"_s, block.number},
            {u"code"_s, block.code},
            {u"title"_s, block.title},
            {u"modalityText"_s, block.modalityText},
            {u"requiresValidatingMentor"_s, block.requiresValidatingMentor},
            {u"competencies"_s, competencies}};
}

QJsonValue juryValue(const std::optional<JuryComposition> &jury)
{
    if (!jury)
        return QJsonValue::Null;
    return QJsonObject{
        {u"total"_s, jury->total}, {u"leads"_s, jury->leads}, {u"professionals"_s, jury->professionals}};
}

QJsonObject toObject(const AccessRouteRule &rule)
{
    const QJsonValue object = rule.finalDefenceObject
                                  ? QJsonValue(finalDefenceObjects.name(*rule.finalDefenceObject))
                                  : QJsonValue(QJsonValue::Null);
    return {{u"route"_s, codeName(rule.route)}, {u"label"_s, rule.label},          {u"isOpen"_s, rule.isOpen},
            {u"jury"_s, juryValue(rule.jury)},  {u"finalDefenceObject"_s, object}, {u"note"_s, rule.note}};
}

template <typename Value>
QJsonArray toArray(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toObject(value));
    return array;
}

void addIdentity(QJsonObject &object, const ReferenceSheet &sheet)
{
    object.insert(u"rncpCode"_s, sheet.rncpCode);
    object.insert(u"version"_s, sheet.version);
    object.insert(u"title"_s, sheet.title);
    object.insert(u"certifier"_s, toObject(sheet.certifier));
    object.insert(u"level1969"_s, sheet.level1969);
    object.insert(u"levelEqf"_s, sheet.levelEqf);
    object.insert(u"levelNational"_s, optionalText(sheet.levelNational));
    object.insert(u"nsfCodes"_s, codedLabels(sheet.nsfCodes));
    object.insert(u"formacodes"_s, codedLabels(sheet.formacodes));
    object.insert(u"romeCodes"_s, codedLabels(sheet.romeCodes));
    object.insert(u"predecessorCode"_s, optionalText(sheet.predecessorCode));
    object.insert(u"successorCode"_s, optionalText(sheet.successorCode));
    object.insert(u"sourceFile"_s, sheet.sourceFile);
    object.insert(u"sourceSha256"_s, sheet.sourceSha256);
}

void addRegistration(QJsonObject &object, const ReferenceSheet &sheet)
{
    object.insert(u"legalBasis"_s, toObject(sheet.legalBasis));
    object.insert(u"effectiveFrom"_s, isoDate(sheet.effectiveFrom));
    object.insert(u"registeredUntil"_s, isoDate(sheet.registeredUntil));
    object.insert(u"lastIssueDate"_s, sheet.lastIssueDate ? QJsonValue(isoDate(*sheet.lastIssueDate))
                                                          : QJsonValue(QJsonValue::Null));
    object.insert(u"requiresFinalDefence"_s, sheet.requiresFinalDefence);
    object.insert(u"territory"_s, QJsonObject{{u"newCaledonia"_s, ternaries.name(sheet.newCaledonia)},
                                              {u"frenchPolynesia"_s, ternaries.name(sheet.frenchPolynesia)}});
}

void addDescription(QJsonObject &object, const ReferenceSheet &sheet)
{
    object.insert(u"summary"_s, sheet.summary);
    object.insert(u"activities"_s, QJsonArray::fromStringList(sheet.activities));
    object.insert(u"capacities"_s, QJsonArray::fromStringList(sheet.capacities));
    object.insert(u"sectors"_s, sheet.sectors);
    object.insert(u"jobTypes"_s, QJsonArray::fromStringList(sheet.jobTypes));
    object.insert(u"annualHolders"_s, sheet.annualHolders);
    object.insert(u"awardRules"_s, sheet.awardRules);
    object.insert(u"componentsValidity"_s, sheet.componentsValidity);
    object.insert(u"certificationPlace"_s, sheet.certificationPlace);
    object.insert(u"preparationPlace"_s, sheet.preparationPlace);
}

} // namespace

QByteArray toJson(const ReferenceSheet &sheet)
{
    QJsonObject object;
    addIdentity(object, sheet);
    addRegistration(object, sheet);
    addDescription(object, sheet);
    object.insert(u"blocks"_s, toArray(sheet.blocks));
    object.insert(u"routes"_s, toArray(sheet.routes));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace parchemin
