#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace parchemin::documents {

/// A public key on the curve P-256, as credentials and printed proofs are checked with. A plain value.
class PublicKey
{
public:
    /// From a SubjectPublicKeyInfo in DER (RFC 5480). KeyFault::UnsupportedKey for any other key or encoding.
    [[nodiscard]] static Result<PublicKey> fromSpki(const QByteArray &der);
    /// From a JSON Web Key with exactly `crv kty x y` (RFC 7517); KeyFault::UnsupportedKey otherwise.
    [[nodiscard]] static Result<PublicKey> fromJwk(const QJsonObject &jwk);

    /// SubjectPublicKeyInfo, DER, 91 bytes.
    [[nodiscard]] QByteArray spki() const;
    [[nodiscard]] QJsonObject jwk() const;
    /// SHA-256 of the SubjectPublicKeyInfo: 32 bytes.
    [[nodiscard]] QByteArray fingerprint() const;
    /// Whether `signature` (r, s: 64 bytes, RFC 7518 3.4) is the ES256 signature of `bytes` by this key.
    [[nodiscard]] bool verifies(const QByteArray &bytes, const QByteArray &signature) const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    explicit PublicKey(QByteArray point)
        : m_point(std::move(point))
    {
    }

    QByteArray m_point; // 04, x, y: 65 bytes, known to be on the curve
};

/// A fingerprint as people compare it: "5F3A 09C1 …", sixteen groups of four hexadecimal digits.
[[nodiscard]] QString printedFingerprint(const QByteArray &fingerprint);
/// The bytes of a fingerprint typed with or without spaces or colons, any case; empty when it is not one.
[[nodiscard]] QByteArray fingerprintFrom(const QString &text);

} // namespace parchemin::documents
