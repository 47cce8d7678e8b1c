#include "parchemin/documents/proof/publickey.h"

#include <QRegularExpression>

#include <openssl/x509.h>

#include "documents/proof/base64url.h"
#include "documents/proof/keyerror.h"
#include "documents/proof/openssl.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// What stands before the point in the SubjectPublicKeyInfo of a key on P-256 (RFC 5480).
QByteArray spkiPrefix()
{
    return QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
}

KeyHandle keyOf(const QByteArray &spki)
{
    const unsigned char *start = bytesOf(spki);
    // The library checks that the point is on the curve.
    return KeyHandle(d2i_PUBKEY(nullptr, &start, static_cast<long>(spki.size())));
}

/// The library wants r and s as a DER sequence.
QByteArray derSignature(const QByteArray &signature)
{
    const EcdsaSignature pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(signature), coordinateSize, nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature) + coordinateSize, coordinateSize, nullptr);
    if (!pair || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    return derOf(pair.get(), i2d_ECDSA_SIG);
}

} // namespace

Result<PublicKey> PublicKey::fromSpki(const QByteArray &der)
{
    constexpr int pointSize = 1 + 2 * coordinateSize;
    if (der.size() != spkiPrefix().size() + pointSize || !der.startsWith(spkiPrefix()) || !keyOf(der))
        return keyError(KeyFault::UnsupportedKey);
    return PublicKey(der.last(pointSize));
}

Result<PublicKey> PublicKey::fromJwk(const QJsonObject &jwk)
{
    const auto x = fromBase64Url(jwk[u"x"_s].toString().toLatin1());
    const auto y = fromBase64Url(jwk[u"y"_s].toString().toLatin1());
    if (jwk.size() != 4 || jwk[u"kty"_s] != u"EC"_s || jwk[u"crv"_s] != u"P-256"_s || !x || !y ||
        x->size() != coordinateSize || y->size() != coordinateSize)
        return keyError(KeyFault::UnsupportedKey);
    return fromSpki(spkiPrefix() + '\x04' + *x + *y);
}

QByteArray PublicKey::spki() const
{
    return spkiPrefix() + m_point;
}

QJsonObject PublicKey::jwk() const
{
    return {{u"crv"_s, u"P-256"_s},
            {u"kty"_s, u"EC"_s},
            {u"x"_s, QString::fromLatin1(toBase64Url(m_point.sliced(1, coordinateSize)))},
            {u"y"_s, QString::fromLatin1(toBase64Url(m_point.last(coordinateSize)))}};
}

QByteArray PublicKey::fingerprint() const
{
    return sha256(spki());
}

bool PublicKey::verifies(const QByteArray &bytes, const QByteArray &signature) const
{
    if (signature.size() != 2 * coordinateSize)
        return false;
    const KeyHandle key = keyOf(spki());
    return key && isSignedBy(key.get(), bytes, derSignature(signature));
}

QString printedFingerprint(const QByteArray &fingerprint)
{
    const QString digits = QString::fromLatin1(fingerprint.toHex()).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups.append(digits.mid(at, 4));
    return groups.join(u' ');
}

QByteArray fingerprintFrom(const QString &text)
{
    static const QRegularExpression separators(u"[\\s:]"_s);
    static const QRegularExpression digits(u"^[0-9A-Fa-f]{64}$"_s);
    QString joined = text;
    joined.remove(separators);
    return digits.match(joined).hasMatch() ? QByteArray::fromHex(joined.toLatin1()) : QByteArray();
}

} // namespace parchemin::documents
