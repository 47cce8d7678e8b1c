#include "parchemin/documents/proof/signeridentity.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>

#include "documents/proof/certificate.h"
#include "documents/proof/keyerror.h"

namespace parchemin::documents {
namespace {

using Envelope = std::unique_ptr<PKCS12, FreedBy<PKCS12_free>>;

struct Contents
{
    KeyHandle key;
    CertificateHandle certificate; ///< that belongs to the key
    bool hasCertificates = false;
};

bool opens(PKCS12 *envelope, const Secret &passphrase)
{
    if (PKCS12_verify_mac(envelope, passphrase.data(), passphrase.size()) == 1)
        return true;
    // Without a passphrase, programs protect with the empty text or with none at all.
    return passphrase.isEmpty() && PKCS12_verify_mac(envelope, nullptr, 0) == 1;
}

std::optional<Contents> contentsOf(PKCS12 *envelope, const Secret &passphrase)
{
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *others = nullptr;
    if (PKCS12_parse(envelope, passphrase.data(), &key, &leaf, &others) != 1)
        return {};
    Contents contents{KeyHandle(key), CertificateHandle(leaf)};
    const CertificateStack stack(others);
    contents.hasCertificates = leaf != nullptr || sk_X509_num(others) > 0;
    for (int i = 0; key != nullptr && !contents.certificate && i < sk_X509_num(others); ++i) {
        X509 *candidate = sk_X509_value(others, i);
        if (X509_check_private_key(candidate, key) == 1 && X509_up_ref(candidate) == 1)
            contents.certificate.reset(candidate);
    }
    return contents;
}

std::optional<KeyFault> faultOf(const Contents &contents)
{
    if (!contents.key)
        return contents.hasCertificates ? KeyFault::NoKey : KeyFault::NotKeyFile;
    if (!contents.certificate)
        return KeyFault::NoCertificate;
    if (!isAcceptableKey(contents.key.get()))
        return KeyFault::UnsupportedKey;
    if (!maySign(contents.certificate.get()))
        return KeyFault::UnfitCertificate;
    return {};
}

} // namespace

void SignerIdentity::Freer::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

SignerIdentity::~SignerIdentity() = default;
SignerIdentity::SignerIdentity(SignerIdentity &&other) noexcept = default;
SignerIdentity &SignerIdentity::operator=(SignerIdentity &&other) noexcept = default;

Result<SignerIdentity> SignerIdentity::fromPkcs12(const QByteArray &file, const Secret &passphrase)
{
    const BioHandle source = sourceOf(file);
    const Envelope envelope(d2i_PKCS12_bio(source.get(), nullptr));
    if (!envelope) {
        ERR_clear_error();
        return keyError(KeyFault::NotKeyFile);
    }
    const bool isOpen = opens(envelope.get(), passphrase);
    auto contents = isOpen ? contentsOf(envelope.get(), passphrase) : std::nullopt;
    // What the library has to say would otherwise be told by whoever asks it next.
    ERR_clear_error();
    if (!isOpen)
        return keyError(KeyFault::WrongPassphrase);
    if (!contents)
        return keyError(KeyFault::OutdatedCipher);
    if (const auto fault = faultOf(*contents))
        return keyError(*fault);
    SignerIdentity identity;
    identity.m_key.reset(contents->key.release());
    identity.m_certificate = derOf(contents->certificate.get(), i2d_X509);
    identity.m_facts = factsOf(contents->certificate.get());
    return identity;
}

Status SignerIdentity::mayBeUsedAt(const QDateTime &instant) const
{
    if (instant < m_facts.from)
        return keyError(KeyFault::NotYetValid);
    if (instant > m_facts.until)
        return keyError(KeyFault::Expired);
    return Done{};
}

Result<QByteArray> SignerIdentity::sign(const QByteArray &bytes) const
{
    QByteArray signature = signedBy(m_key.get(), bytes);
    if (signature.isEmpty())
        return keyError(KeyFault::LibraryFailure);
    return signature;
}

qsizetype SignerIdentity::signatureSize() const
{
    return EVP_PKEY_get_size(m_key.get());
}

} // namespace parchemin::documents
