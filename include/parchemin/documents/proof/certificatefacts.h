#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace parchemin::documents {

/// What the certificate of a signer says of him.
struct CertificateFacts
{
    QString commonName;
    QString organisation;   ///< empty when it names none
    QString issuer;         ///< the common name of who issued it
    QDateTime from;         ///< UTC
    QDateTime until;        ///< UTC
    QByteArray fingerprint; ///< SHA-256 of the SubjectPublicKeyInfo, 32 bytes

    [[nodiscard]] bool isSelfIssued() const { return issuer == commonName; }
    [[nodiscard]] bool isValidAt(const QDateTime &instant) const
    {
        return from <= instant && instant <= until;
    }
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

} // namespace parchemin::documents
