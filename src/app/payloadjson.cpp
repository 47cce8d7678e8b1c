#include "app/payloadjson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

using documents::BlockMention;
using documents::CertificationMention;
using documents::CertifierMention;
using documents::Gender;
using documents::HolderMention;
using documents::IssueMention;

namespace {

QString genderName(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return u"F"_s;
    case Gender::Male:
        return u"M"_s;
    case Gender::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue optionalText(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray codes(const std::vector<CodedLabel> &labels)
{
    QJsonArray array;
    for (const CodedLabel &one : labels)
        array.append(QJsonObject{{u"code"_s, one.code}, {u"label"_s, one.label}});
    return array;
}

QJsonObject json(const CertifierMention &certifier)
{
    return {
        {u"name"_s, certifier.name}, {u"address"_s, certifier.address}, {u"website"_s, certifier.website}};
}

QJsonObject json(const CertificationMention &certification)
{
    const LegalBasis &basis = certification.legalBasis;
    return {
        {u"title"_s, certification.title},
        {u"rncpCode"_s, certification.rncpCode},
        {u"legalBasis"_s,
         QJsonObject{{u"kind"_s, basis.kind == LegalBasisKind::Order ? u"ORDER"_s : u"DG_DECISION"_s},
                     {u"date"_s, iso(basis.date)},
                     {u"publishedOn"_s, iso(basis.publishedOn)},
                     {u"text"_s, basis.text}}},
        {u"effectiveFrom"_s, iso(certification.effectiveFrom)},
        {u"registeredUntil"_s, iso(certification.registeredUntil)},
        {u"level1969"_s, certification.level1969},
        {u"levelEqf"_s, certification.levelEqf},
        {u"levelNational"_s, optionalText(certification.levelNational)},
        {u"nsfCodes"_s, codes(certification.nsfCodes)},
        {u"levelBearing"_s, certification.levelBearing},
    };
}

QJsonObject json(const HolderMention &holder)
{
    return {
        {u"civility"_s, optionalText(holder.civility)},
        {u"firstNames"_s, holder.firstNames},
        {u"birthName"_s, holder.birthName},
        {u"usageName"_s, optionalText(holder.usageName)},
        {u"gender"_s, genderName(holder.gender)},
        {u"birthDate"_s, iso(holder.birthDate)},
        {u"birthPlace"_s, holder.birthPlace},
        {u"birthCountry"_s, optionalText(holder.birthCountry)},
    };
}

QJsonObject json(const IssueMention &issue)
{
    QJsonObject object{
        {u"issuedOn"_s, iso(issue.issuedOn)},      {u"issuedAt"_s, issue.issuedAt},
        {u"signatoryName"_s, issue.signatoryName}, {u"signatoryCapacity"_s, issue.signatoryCapacity},
        {u"number"_s, optionalText(issue.number)}, {u"checkCode"_s, optionalText(issue.checkCode)},
    };
    if (issue.proof) {
        object[u"proof"_s] =
            QJsonObject{{u"key"_s, issue.proof->keyName}, {u"signed"_s, issue.proof->isSigned}};
    }
    return object;
}

QJsonObject json(const BlockMention &block)
{
    return {{u"number"_s, block.number}, {u"title"_s, block.title}};
}

QJsonArray json(const std::vector<BlockMention> &blocks)
{
    QJsonArray array;
    for (const BlockMention &one : blocks)
        array.append(json(one));
    return array;
}

QByteArray canonical(const QString &kind, QJsonObject object)
{
    object[u"kind"_s] = kind;
    object[u"format"_s] = 1;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace parchemin
