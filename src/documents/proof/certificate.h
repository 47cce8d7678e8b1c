#pragma once

#include "parchemin/documents/proof/certificatefacts.h"

#include "documents/proof/openssl.h"

namespace parchemin::documents {

[[nodiscard]] CertificateFacts factsOf(X509 *certificate);
/// The certificate that these bytes are, whole and with a key that can be read; null for any other.
[[nodiscard]] CertificateHandle certificateFrom(const QByteArray &der);
/// P-256, or RSA of 2048 bits or more.
[[nodiscard]] bool isAcceptableKey(const EVP_PKEY *key);
/// Its key usage, where it states one, allows signatures (RFC 5280 4.2.1.3).
[[nodiscard]] bool maySign(X509 *certificate);

} // namespace parchemin::documents
