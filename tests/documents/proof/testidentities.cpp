#include "documents/proof/testidentities.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>
#include <stdexcept>
#include <string>

namespace parchemin::documents::testing {
namespace {

template <auto Free>
struct FreedBy
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;

void freeStack(STACK_OF(X509) * certificates)
{
    sk_X509_free(certificates);
}

/// What EVP_EC_gen does, without casting const away.
Key onCurve(std::string name)
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", name.data()));
}

Key makeKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa2048:
        return Key(EVP_RSA_gen(2048U));
    case KeyKind::Rsa1024:
        return Key(EVP_RSA_gen(1024U));
    case KeyKind::P256:
        return onCurve("P-256");
    case KeyKind::P384:
        return onCurve("P-384");
    }
    throw std::logic_error("no such kind of key");
}

Certificate makeCertificate(EVP_PKEY *key, const IdentityRequest &request)
{
    Certificate certificate(X509_new());
    X509 *x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 4711);
    ASN1_TIME_set(X509_getm_notBefore(x509), request.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(x509), request.until.toSecsSinceEpoch());
    X509_NAME *name = X509_get_subject_name(x509);
    const auto add = [name](const char *field, const QByteArray &text) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(text.constData()), -1, -1, 0);
    };
    add("O", "OpenClassrooms SAS");
    add("CN", request.commonName);
    X509_set_issuer_name(x509, name);
    X509_set_pubkey(x509, key);
    if (!request.keyUsage.isEmpty()) {
        X509_EXTENSION *extension =
            X509V3_EXT_conf_nid(nullptr, nullptr, NID_key_usage, request.keyUsage.constData());
        X509_add_ext(x509, extension, -1);
        X509_EXTENSION_free(extension);
    }
    if (X509_sign(x509, key, EVP_sha256()) == 0)
        throw std::runtime_error("cannot sign a certificate");
    return certificate;
}

QByteArray contentOf(BIO *sink)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(sink, &text);
    QByteArray bytes(text, static_cast<qsizetype>(size));
    BIO_free(sink);
    return bytes;
}

} // namespace

QByteArray pkcs12(const IdentityRequest &request)
{
    const Key key = makeKey(request.kind);
    const Certificate certificate = makeCertificate(key.get(), request);
    const Key otherKey = makeKey(KeyKind::P256);
    const Certificate other = makeCertificate(otherKey.get(), {.commonName = "Une autre personne"});
    const std::unique_ptr<STACK_OF(X509), FreedBy<freeStack>> others(sk_X509_new_null());
    if (request.withOtherCertificate)
        sk_X509_push(others.get(), other.get());
    PKCS12 *envelope = PKCS12_create(
        request.passphrase.constData(), "parchemin", request.withKey ? key.get() : nullptr,
        request.withCertificate ? certificate.get() : nullptr, others.get(), 0, 0, 2048, 2048, 0);
    BIO *sink = BIO_new(BIO_s_mem());
    i2d_PKCS12_bio(sink, envelope);
    PKCS12_free(envelope);
    return contentOf(sink);
}

SignerIdentity identity(const IdentityRequest &request)
{
    auto opened = SignerIdentity::fromPkcs12(pkcs12(request), Secret(QString::fromUtf8(request.passphrase)));
    if (!opened)
        throw std::runtime_error(opened.error().detail.toStdString());
    return std::move(*opened);
}

QByteArray encryptedPkcs8(KeyKind kind, const QByteArray &passphrase)
{
    const Key key = makeKey(kind);
    BIO *sink = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(sink, key.get(), EVP_aes_256_cbc(), passphrase.constData(),
                                  static_cast<int>(passphrase.size()), nullptr, nullptr);
    return contentOf(sink);
}

} // namespace parchemin::documents::testing
