#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/proof/certificatefacts.h"
#include "parchemin/documents/proof/secret.h"

#include <memory>

struct evp_pkey_st;

namespace parchemin::documents {

/// Who signs PDF files: a private key (RSA of 2048 bits or more, or P-256) and its certificate, unlocked.
/// The library wipes the key when this goes; keep it no longer than the session.
class SignerIdentity
{
public:
    /// From a PKCS#12 file (.p12, .pfx). Certificates of authorities in it are left out. Every KeyFault but
    /// WeakPassphrase, NotYetValid and Expired is possible.
    [[nodiscard]] static Result<SignerIdentity> fromPkcs12(const QByteArray &file, const Secret &passphrase);

    ~SignerIdentity();
    SignerIdentity(SignerIdentity &&other) noexcept;
    SignerIdentity &operator=(SignerIdentity &&other) noexcept;
    SignerIdentity(const SignerIdentity &) = delete;
    SignerIdentity &operator=(const SignerIdentity &) = delete;

    [[nodiscard]] const CertificateFacts &facts() const { return m_facts; }
    /// The certificate in DER.
    [[nodiscard]] const QByteArray &certificate() const { return m_certificate; }
    /// Success when the certificate is valid then; NotYetValid or Expired.
    [[nodiscard]] Status mayBeUsedAt(const QDateTime &instant) const;

    /// SHA-256 signature: RSASSA-PKCS1-v1_5, or ECDSA in DER. LibraryFailure only.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytes) const;
    /// The most bytes that sign() may give.
    [[nodiscard]] qsizetype signatureSize() const;

private:
    struct Freer
    {
        void operator()(evp_pkey_st *key) const;
    };

    SignerIdentity() = default;

    std::unique_ptr<evp_pkey_st, Freer> m_key;
    QByteArray m_certificate;
    CertificateFacts m_facts;
};

} // namespace parchemin::documents
