#include "parchemin/documents/proof/credential.h"

#include <QJsonArray>

#include <algorithm>

#include "documents/proof/base64url.h"
#include "documents/proof/canonicaljson.h"
#include "documents/proof/openssl.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

QJsonObject header(const PublicKey &key)
{
    return {{u"alg"_s, u"ES256"_s}, {u"jwk"_s, key.jwk()}, {u"typ"_s, u"JWT"_s}};
}

Error unreadable(const QString &where)
{
    return {ErrorCode::InvalidInput, u"not a credential of this program: "_s + where, where};
}

std::optional<PublicKey> keyIn(const QByteArray &part)
{
    const auto text = fromBase64Url(part);
    const auto object = text ? fromCanonicalJson(*text) : std::nullopt;
    if (!object)
        return {};
    auto key = PublicKey::fromJwk((*object)[u"jwk"_s].toObject());
    if (!key || *object != header(*key))
        return {};
    return std::move(*key);
}

QString uuidIn(const QJsonValue &urn)
{
    const QString text = urn.toString();
    return text.startsWith(u"urn:uuid:"_s) ? text.mid(9) : QString();
}

QDate dayIn(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return text.size() == 10 || text.mid(10) == u"T00:00:00Z"_s ? day : QDate();
}

QString identityIn(const QJsonObject &subject, const QString &type)
{
    const QJsonArray identities = subject[u"identifier"_s].toArray();
    const auto found = std::find_if(identities.begin(), identities.end(), [&](const QJsonValue &identity) {
        return identity[u"identityType"_s] == type && identity[u"hashed"_s] == QJsonValue(false);
    });
    return found == identities.end() ? QString() : (*found)[u"identityHash"_s].toString();
}

std::vector<ProvenBlock> blocksIn(const QJsonObject &subject)
{
    std::vector<ProvenBlock> blocks;
    const QJsonArray descriptions = subject[u"achievement"_s][u"resultDescription"_s].toArray();
    const QJsonArray results = subject[u"result"_s].toArray();
    if (descriptions.size() != results.size())
        return {};
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QJsonValue description = descriptions[i];
        const QJsonValue result = results[i];
        if (result[u"resultDescription"_s] != description[u"id"_s] || result[u"status"_s] != u"Completed"_s)
            return {};
        blocks.push_back(
            {description[u"alignment"_s][0][u"targetCode"_s].toString(), dayIn(result[u"value"_s])});
    }
    return blocks;
}

std::optional<ProofKind> kindIn(const QJsonObject &subject)
{
    const QString type = subject[u"achievement"_s][u"achievementType"_s].toString();
    if (type == u"Certification"_s)
        return ProofKind::Title;
    return type == u"Competency"_s ? std::optional(ProofKind::BlockAttestation) : std::nullopt;
}

/// What the names of JWT repeat must be what the credential says.
bool agreesWithItself(const QJsonObject &payload)
{
    const QDateTime start(dayIn(payload[u"validFrom"_s]), QTime(0, 0), Qt::UTC);
    return payload[u"iss"_s] == payload[u"issuer"_s][u"id"_s] && payload[u"jti"_s] == payload[u"id"_s] &&
           payload[u"sub"_s] == payload[u"credentialSubject"_s][u"id"_s] &&
           payload[u"nbf"_s].toInteger(-1) == start.toSecsSinceEpoch();
}

Result<ProofClaims> claimsIn(const QJsonObject &payload)
{
    const QJsonObject subject = payload[u"credentialSubject"_s].toObject();
    const auto kind = kindIn(subject);
    if (!kind)
        return unreadable(u"payload/credentialSubject/achievement"_s);
    if (!agreesWithItself(payload))
        return unreadable(u"payload/jti"_s);
    ProofClaims claims{.kind = *kind,
                       .uuid = uuidIn(payload[u"id"_s]),
                       .number = subject[u"licenseNumber"_s].toString(),
                       .holder = identityIn(subject, u"name"_s),
                       .birthDate = dayIn(identityIn(subject, u"ext:birthDate"_s)),
                       .sheetCode = subject[u"achievement"_s][u"humanCode"_s].toString(),
                       .blocks = blocksIn(subject),
                       .juryDate = {},
                       .issuedOn = dayIn(payload[u"validFrom"_s])};
    if (subject.contains(u"activityEndDate"_s))
        claims.juryDate = dayIn(subject[u"activityEndDate"_s]);
    if (const QString fault = faultyClaim(claims); !fault.isEmpty())
        return unreadable(u"payload/"_s + fault);
    return claims;
}

} // namespace

Result<QByteArray> writeCredential(const CredentialContent &content, const SigningKey &key)
{
    const auto payload = credentialPayload(content);
    if (!payload)
        return payload.error();
    const QByteArray signedPart =
        toBase64Url(canonicalJson(header(key.publicKey()))) + '.' + toBase64Url(*payload);
    const auto signature = key.sign(signedPart);
    if (!signature)
        return signature.error();
    return QByteArray(signedPart + '.' + toBase64Url(*signature));
}

Result<ReadCredential> readCredential(const QByteArray &jws)
{
    const QList<QByteArray> parts = jws.split('.');
    if (parts.size() != 3)
        return unreadable(u"parts"_s);
    const auto key = keyIn(parts[0]);
    if (!key)
        return unreadable(u"header"_s);
    const auto text = fromBase64Url(parts[1]);
    const auto payload = text ? fromCanonicalJson(*text) : std::nullopt;
    if (!payload)
        return unreadable(u"payload"_s);
    const auto signature = fromBase64Url(parts[2]);
    if (!signature || signature->size() != 64)
        return unreadable(u"signature"_s);
    auto claims = claimsIn(*payload);
    if (!claims)
        return claims.error();
    return ReadCredential{*key, key->verifies(parts[0] + '.' + parts[1], *signature), std::move(*claims)};
}

QByteArray credentialHash(const QByteArray &jws)
{
    return sha256(jws).first(16);
}

} // namespace parchemin::documents
