#pragma once

#include <QByteArray>

#include <optional>

#include "documents/proof/openssl.h"

namespace parchemin::documents {

/// What makes a detached CMS signature of the form that PAdES-B asks for (ETSI EN 319 142-1, 319 122-1): one
/// signer, his certificate alone, and the attributes contentType, messageDigest and signingCertificateV2.
/// There is no signingTime: the date stands in the PDF's signature dictionary.
struct CmsParts
{
    QByteArray certificate; ///< DER
    QByteArray digest;      ///< SHA-256 of what is signed
    QByteArray signature;   ///< over signedAttributes()
};

/// The DER of the signed attributes, as they are signed; empty when the certificate cannot be read.
[[nodiscard]] QByteArray signedAttributes(const QByteArray &certificate, const QByteArray &digest);
/// The one DER of a signature of these parts.
[[nodiscard]] QByteArray writeCms(const CmsParts &parts);
/// The same, for who has read the certificate already.
[[nodiscard]] QByteArray writeCms(const CmsParts &parts, X509 *certificate);
/// The parts of a CMS signature, if it has them all; what else it may have is not looked at: compare
/// writeCms().
[[nodiscard]] std::optional<CmsParts> partsOf(const QByteArray &cms);
/// What OpenSSL says of it with its checks of CAdES, who issued the certificate and its dates apart.
[[nodiscard]] bool isValidCades(const QByteArray &cms, const QByteArray &content);

} // namespace parchemin::documents
