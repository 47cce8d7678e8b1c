#pragma once

#include "parchemin/core/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace parchemin {

/// A key that signs credentials and printed codes, as the store keeps it: nothing in it signs without the
/// passphrase, which the store does not have.
struct KeptKey
{
    IssuingKeyId id;
    QString fingerprint;          ///< of the public key: 64 hexadecimal digits
    QByteArray publicKey;         ///< SubjectPublicKeyInfo, DER
    QByteArray sealedKey;         ///< PKCS#8 under a passphrase, PEM
    QDate from;                   ///< the first day on which it signs
    std::optional<QDate> to = {}; ///< the last one; absent while no other follows it

    [[nodiscard]] bool isValidOn(QDate day) const { return from <= day && (!to || day <= *to); }
    friend bool operator==(const KeptKey &, const KeptKey &) = default;
};

/// A certificate with which the certifier signs files; its key stays in the PKCS#12 file of its holder.
struct KeptCertificate
{
    CertificateId id;
    QString fingerprint; ///< of its public key: 64 hexadecimal digits
    QString commonName;
    QString organisation;   ///< empty when it names none
    QByteArray certificate; ///< DER
    QDateTime from;
    QDateTime until;

    friend bool operator==(const KeptCertificate &, const KeptCertificate &) = default;
};

/// By what an issued document proves itself.
struct DocumentProof
{
    std::optional<IssuingKeyId> key = {};          ///< that signed the credential and the printed code
    QByteArray credential = {};                    ///< compact JWS; empty without a key
    QByteArray printedCode = {};                   ///< the text of its QR; empty without a key
    std::optional<CertificateId> certificate = {}; ///< that signed the file

    [[nodiscard]] bool isEmpty() const { return !key && !certificate; }
    friend bool operator==(const DocumentProof &, const DocumentProof &) = default;
};

} // namespace parchemin
