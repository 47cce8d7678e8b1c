#include "parchemin/documents/proof/signingkey.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <tuple>

#include "documents/proof/keyerror.h"
#include "documents/proof/openssl.h"

namespace parchemin::documents {
namespace {

using EncryptedKey = std::unique_ptr<X509_SIG, FreedBy<X509_SIG_free>>;
using ClearKey = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreedBy<PKCS8_PRIV_KEY_INFO_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, FreedBy<X509_ALGOR_free>>;

/// OWASP's figure of 2023 for PBKDF2 with HMAC-SHA-256.
constexpr int derivationRounds = 600000;

EncryptedKey encrypted(EVP_PKEY *key, const Secret &passphrase)
{
    const ClearKey clear(EVP_PKEY2PKCS8(key));
    Algorithm algorithm(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), derivationRounds, nullptr, 0, nullptr, NID_hmacWithSHA256));
    if (!clear || !algorithm)
        return {};
    EncryptedKey sealed(PKCS8_set0_pbe(passphrase.data(), passphrase.size(), clear.get(), algorithm.get()));
    if (sealed)
        std::ignore = algorithm.release(); // now the sealed key's
    return sealed;
}

} // namespace

void SigningKey::Freer::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

SigningKey::SigningKey(Handle key, PublicKey publicKey)
    : m_key(std::move(key))
    , m_public(std::move(publicKey))
{
}

SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey &&other) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&other) noexcept = default;

Result<SigningKey> SigningKey::of(Handle key)
{
    if (!key)
        return keyError(KeyFault::LibraryFailure);
    if (!isP256(key.get()))
        return keyError(KeyFault::UnsupportedKey);
    auto known = PublicKey::fromSpki(derOf(key.get(), i2d_PUBKEY));
    if (!known)
        return known.error();
    return SigningKey(std::move(key), std::move(*known));
}

Result<SigningKey> SigningKey::generate()
{
    char curve[] = "P-256"; // what EVP_EC_gen does, without casting const away
    return of(Handle(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve)));
}

Result<SigningKey> SigningKey::fromEncryptedPkcs8(const QByteArray &pem, const Secret &passphrase)
{
    ERR_clear_error();
    const BioHandle source = sourceOf(pem);
    const EncryptedKey sealed(PEM_read_bio_PKCS8(source.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (!sealed)
        return keyError(KeyFault::NotKeyFile);
    const ClearKey clear(PKCS8_decrypt(sealed.get(), passphrase.data(), passphrase.size()));
    Handle key(clear ? EVP_PKCS82PKEY(clear.get()) : nullptr);
    ERR_clear_error();
    if (!key)
        return keyError(KeyFault::WrongPassphrase);
    return of(std::move(key));
}

Result<QByteArray> SigningKey::toEncryptedPkcs8(const Secret &passphrase) const
{
    if (passphrase.size() < minimumPassphraseLength)
        return keyError(KeyFault::WeakPassphrase);
    const EncryptedKey sealed = encrypted(m_key.get(), passphrase);
    const BioHandle sink(BIO_new(BIO_s_mem()));
    if (!sealed || !sink || PEM_write_bio_PKCS8(sink.get(), sealed.get()) != 1)
        return keyError(KeyFault::LibraryFailure);
    char *text = nullptr;
    const long size = BIO_get_mem_data(sink.get(), &text);
    return QByteArray(text, static_cast<qsizetype>(size));
}

Result<QByteArray> SigningKey::sign(const QByteArray &bytes) const
{
    const QByteArray der = signedBy(m_key.get(), bytes);
    const unsigned char *start = bytesOf(der);
    const EcdsaSignature pair(d2i_ECDSA_SIG(nullptr, &start, static_cast<long>(der.size())));
    QByteArray signature(2L * coordinateSize, Qt::Uninitialized);
    if (!pair ||
        BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), bytesOf(signature), coordinateSize) != coordinateSize ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), bytesOf(signature) + coordinateSize, coordinateSize) !=
            coordinateSize)
        return keyError(KeyFault::LibraryFailure);
    return signature;
}

} // namespace parchemin::documents
