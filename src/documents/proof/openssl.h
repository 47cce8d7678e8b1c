#pragma once

#include <QByteArray>

#include <memory>
#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace parchemin::documents {

/// Frees an object of the library with the function made for it.
template <auto Free>
struct FreedBy
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

/// Frees a list of certificates, and those in it.
inline void freeStack(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using BioHandle = std::unique_ptr<BIO, FreedBy<BIO_free>>;
using CertificateHandle = std::unique_ptr<X509, FreedBy<X509_free>>;
using CertificateStack = std::unique_ptr<STACK_OF(X509), FreedBy<freeStack>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, FreedBy<ECDSA_SIG_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;

/// Bytes of a coordinate of P-256, and of each half of its signatures.
inline constexpr int coordinateSize = 32;

[[nodiscard]] inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
[[nodiscard]] inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The DER of an object, by the library's i2d function for it; empty when it fails.
template <typename T, typename Write>
[[nodiscard]] QByteArray derOf(const T *object, Write write)
{
    const int size = write(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    unsigned char *end = bytesOf(der);
    write(object, &end);
    return der;
}

/// A view of bytes as a source of the library; it must not outlive them.
[[nodiscard]] inline BioHandle sourceOf(const QByteArray &bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// SHA-256 signature of `bytes` in the form of the key's algorithm (for P-256 a DER sequence); empty on
/// failure.
[[nodiscard]] QByteArray signedBy(EVP_PKEY *key, const QByteArray &bytes);
/// Whether `signature` is that of `bytes` by the owner of the key.
[[nodiscard]] bool isSignedBy(EVP_PKEY *key, const QByteArray &bytes, const QByteArray &signature);
/// Whether the key is on the curve P-256.
[[nodiscard]] bool isP256(const EVP_PKEY *key);
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

} // namespace parchemin::documents
