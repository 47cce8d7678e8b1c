#pragma once

#include "parchemin/documents/proof/signeridentity.h"

#include <QByteArray>
#include <QDateTime>

namespace parchemin::documents::testing {

enum class KeyKind { Rsa2048, Rsa1024, P256, P384 };

/// A PKCS#12 file to be made.
struct IdentityRequest
{
    KeyKind kind = KeyKind::P256;
    QByteArray commonName = "OpenClassrooms, cachet de test";
    QByteArray passphrase = "correct cheval";
    QDateTime from = QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime until = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    QByteArray keyUsage = "critical,nonRepudiation"; ///< empty: the certificate states none
    bool withKey = true;
    bool withCertificate = true;
    bool withOtherCertificate = false; ///< one more, of another key
};

/// A self-signed certificate and its key in a PKCS#12 file.
[[nodiscard]] QByteArray pkcs12(const IdentityRequest &request = {});
/// The same, opened.
[[nodiscard]] SignerIdentity identity(const IdentityRequest &request = {});
/// A private key, in clear PEM and in PKCS#8 under a passphrase.
[[nodiscard]] QByteArray encryptedPkcs8(KeyKind kind, const QByteArray &passphrase);

} // namespace parchemin::documents::testing
