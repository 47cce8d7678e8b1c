#include "parchemin/core/clock.h"
#include "parchemin/documents/proof/signingkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

bool beginsEarlier(const IssuingKey &one, const IssuingKey &other)
{
    return one.from < other.from;
}

} // namespace

std::optional<IssuingKey> issuingKeyOn(const std::vector<IssuingKey> &keys, QDate day)
{
    std::optional<IssuingKey> found;
    for (const IssuingKey &key : keys) {
        if (key.isValidOn(day) && (!found || beginsEarlier(*found, key)))
            found = key;
    }
    return found;
}

Result<std::vector<IssuingKey>> rotated(std::vector<IssuingKey> keys, const PublicKey &next, QDate from)
{
    for (IssuingKey &key : keys) {
        if (key.key == next)
            return Error{ErrorCode::InvalidInput, u"the new key is one of the old ones"_s, u"key"_s};
        if (key.from >= from) {
            return Error{ErrorCode::InvalidInput, u"the new key must begin after the one in use"_s,
                         u"from"_s};
        }
        if (!key.to || *key.to >= from)
            key.to = from.addDays(-1);
    }
    keys.push_back({next, from});
    return keys;
}

QByteArray exportedKeys(std::vector<IssuingKey> keys, const std::vector<CertificateFacts> &certificates)
{
    std::sort(keys.begin(), keys.end(), beginsEarlier);
    QJsonArray array;
    for (const IssuingKey &one : keys) {
        QJsonObject jwk = one.key.jwk();
        jwk[u"alg"_s] = u"ES256"_s;
        jwk[u"use"_s] = u"sig"_s;
        jwk[u"fingerprint"_s] = QString::fromLatin1(one.key.fingerprint().toHex());
        jwk[u"validFrom"_s] = one.from.toString(Qt::ISODate);
        if (one.to)
            jwk[u"validUntil"_s] = one.to->toString(Qt::ISODate);
        array.append(jwk);
    }
    QJsonObject exported{{u"keys"_s, array}};
    QJsonArray signers;
    for (const CertificateFacts &one : certificates) {
        signers.append(QJsonObject{{u"commonName"_s, one.commonName},
                                   {u"organisation"_s, one.organisation},
                                   {u"fingerprint"_s, QString::fromLatin1(one.fingerprint.toHex())},
                                   {u"validFrom"_s, certifierDay(one.from).toString(Qt::ISODate)},
                                   {u"validUntil"_s, certifierDay(one.until).toString(Qt::ISODate)}});
    }
    if (!signers.isEmpty())
        exported[u"certificates"_s] = signers;
    return QJsonDocument(exported).toJson(QJsonDocument::Indented);
}

} // namespace parchemin::documents
