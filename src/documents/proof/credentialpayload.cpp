#include "parchemin/documents/proof/credential.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUuid>

#include "documents/proof/canonicaljson.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString urn(const QString &uuid)
{
    return u"urn:uuid:"_s + uuid;
}

/// The same code has the same identifier in every credential.
QString urnOfCode(const QString &code)
{
    static const QUuid codes(u"{6e1c2a52-7a0c-5f53-9a58-2f1d4a1f0b7e}"_s);
    return urn(QUuid::createUuidV5(codes, code).toString(QUuid::WithoutBraces));
}

QDateTime startOf(QDate day)
{
    return {day, QTime(0, 0), Qt::UTC};
}

QString instant(QDate day)
{
    return startOf(day).toString(Qt::ISODate);
}

QJsonArray one(const QString &type)
{
    return {type};
}

QJsonObject issuer(const CredentialContent &content)
{
    QJsonObject profile{{u"id"_s, urn(content.issuerUuid)},
                        {u"type"_s, one(u"Profile"_s)},
                        {u"name"_s, nfc(content.issuerName)}};
    if (!content.issuerWebsite.isEmpty())
        profile[u"url"_s] = content.issuerWebsite;
    return profile;
}

/// A fact about the holder in the clear: the document and its printed proof say it in the clear as well.
QJsonObject identity(const QString &type, const QString &value)
{
    return {{u"type"_s, u"IdentityObject"_s},
            {u"hashed"_s, false},
            {u"identityHash"_s, nfc(value)},
            {u"identityType"_s, type}};
}

QString sheetAddress(const QString &sheetCode)
{
    return u"https://www.francecompetences.fr/recherche/rncp/%1/"_s.arg(QString(sheetCode).remove(u"RNCP"_s));
}

QJsonArray resultDescriptions(const CredentialContent &content)
{
    QJsonArray list;
    for (size_t i = 0; i < content.blocks.size(); ++i) {
        const QString title = nfc(content.blocks[i].title);
        const QString code = content.claims.blocks[i].code;
        const QJsonObject alignment{{u"type"_s, one(u"Alignment"_s)},
                                    {u"targetCode"_s, code},
                                    {u"targetFramework"_s, u"RNCP"_s},
                                    {u"targetName"_s, title},
                                    {u"targetUrl"_s, sheetAddress(content.claims.sheetCode)}};
        list.append(QJsonObject{{u"id"_s, urnOfCode(code)},
                                {u"type"_s, one(u"ResultDescription"_s)},
                                {u"name"_s, u"Bloc n° %1 — %2"_s.arg(content.blocks[i].number).arg(title)},
                                {u"resultType"_s, u"Status"_s},
                                {u"alignment"_s, QJsonArray{alignment}}});
    }
    return list;
}

QJsonArray results(const ProofClaims &claims)
{
    QJsonArray list;
    for (const ProvenBlock &block : claims.blocks) {
        list.append(QJsonObject{{u"type"_s, one(u"Result"_s)},
                                {u"resultDescription"_s, urnOfCode(block.code)},
                                {u"status"_s, u"Completed"_s},
                                {u"value"_s, block.acquiredOn.toString(Qt::ISODate)}});
    }
    return list;
}

QString achievementName(const CredentialContent &content)
{
    if (content.claims.kind == ProofKind::Title)
        return nfc(content.certificationTitle);
    QStringList numbers;
    for (const CredentialBlock &block : content.blocks)
        numbers.append(QString::number(block.number));
    const QString blocks =
        numbers.size() == 1 ? u"Bloc de compétences n° %1"_s : u"Blocs de compétences n° %1"_s;
    return nfc(blocks.arg(numbers.join(u", "_s)) + u" — " + content.certificationTitle);
}

QJsonObject achievement(const CredentialContent &content)
{
    const QString &sheet = content.claims.sheetCode;
    const bool isTitle = content.claims.kind == ProofKind::Title;
    const QString description =
        isTitle ? u"Certification professionnelle enregistrée au RNCP, fiche n° %1."_s
                : u"Blocs de compétences de la certification enregistrée au RNCP, fiche n° %1. Cette "
                  "attestation ne vaut pas délivrance de la certification complète."_s;
    const QString criteria =
        isTitle ? u"Acquisition de tous les blocs de compétences de la fiche n° %1 et décision du jury."_s
                : u"Acquisition de chacune des compétences de ces blocs de la fiche n° %1."_s;
    QString codes = sheet;
    for (const ProvenBlock &block : content.claims.blocks)
        codes += u' ' + block.code;
    return {{u"id"_s, urnOfCode(isTitle ? sheet : codes)},
            {u"type"_s, one(u"Achievement"_s)},
            {u"achievementType"_s, isTitle ? u"Certification"_s : u"Competency"_s},
            {u"humanCode"_s, sheet},
            {u"name"_s, achievementName(content)},
            {u"description"_s, description.arg(sheet)},
            {u"criteria"_s, QJsonObject{{u"narrative"_s, criteria.arg(sheet)}}},
            {u"resultDescription"_s, resultDescriptions(content)}};
}

QJsonObject subject(const CredentialContent &content)
{
    const ProofClaims &claims = content.claims;
    QJsonObject holder{
        {u"id"_s, urn(content.holderUuid)},
        {u"type"_s, one(u"AchievementSubject"_s)},
        {u"identifier"_s, QJsonArray{identity(u"name"_s, claims.holder),
                                     identity(u"ext:birthDate"_s, claims.birthDate.toString(Qt::ISODate))}},
        {u"licenseNumber"_s, claims.number},
        {u"achievement"_s, achievement(content)},
        {u"result"_s, results(claims)},
    };
    if (claims.juryDate)
        holder[u"activityEndDate"_s] = instant(*claims.juryDate);
    return holder;
}

QString faultyField(const CredentialContent &content)
{
    const auto isUuid = [](const QString &text) {
        return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text;
    };
    if (content.blocks.size() != content.claims.blocks.size())
        return u"blocks"_s;
    if (content.certificationTitle.isEmpty())
        return u"certificationTitle"_s;
    if (!isUuid(content.issuerUuid))
        return u"issuerUuid"_s;
    if (content.issuerName.isEmpty())
        return u"issuerName"_s;
    return isUuid(content.holderUuid) ? faultyClaim(content.claims) : u"holderUuid"_s;
}

} // namespace

Result<QByteArray> credentialPayload(const CredentialContent &content)
{
    if (const QString fault = faultyField(content); !fault.isEmpty())
        return Error{ErrorCode::InvalidInput, u"a credential lacks "_s + fault, fault};
    const ProofClaims &claims = content.claims;
    return canonicalJson({
        {u"@context"_s, QJsonArray{u"https://www.w3.org/ns/credentials/v2"_s,
                                   u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s}},
        {u"id"_s, urn(claims.uuid)},
        {u"type"_s, QJsonArray{u"VerifiableCredential"_s, u"OpenBadgeCredential"_s}},
        {u"name"_s, achievementName(content)},
        {u"issuer"_s, issuer(content)},
        {u"validFrom"_s, instant(claims.issuedOn)},
        {u"credentialSubject"_s, subject(content)},
        // The same facts under the names that JWT libraries check (RFC 7519).
        {u"iss"_s, urn(content.issuerUuid)},
        {u"jti"_s, urn(claims.uuid)},
        {u"sub"_s, urn(content.holderUuid)},
        {u"nbf"_s, startOf(claims.issuedOn).toSecsSinceEpoch()},
    });
}

} // namespace parchemin::documents
