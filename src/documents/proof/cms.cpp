#include "documents/proof/cms.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "documents/proof/certificate.h"
#include "documents/proof/der.h"

namespace parchemin::documents {
namespace {

using Message = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;

using Store = std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>>;

/// The library checks CAdES only together with a chain of certificates, so this one is trusted for the
/// occasion, at any time and for any purpose: whether to believe it is the reader's to judge, by its
/// fingerprint.
Store storeTrusting(X509 *certificate)
{
    Store store(X509_STORE_new());
    const std::unique_ptr<X509_VERIFY_PARAM, FreedBy<X509_VERIFY_PARAM_free>> rules(X509_VERIFY_PARAM_new());
    if (!store || !rules || X509_STORE_add_cert(store.get(), certificate) != 1 ||
        X509_VERIFY_PARAM_set_flags(rules.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME) !=
            1 ||
        X509_VERIFY_PARAM_set_purpose(rules.get(), X509_PURPOSE_ANY) != 1 ||
        X509_STORE_set1_param(store.get(), rules.get()) != 1)
        return {};
    return store;
}

// Object identifiers and the number one, whole values in DER, in hexadecimal digits.
constexpr QByteArrayView signedDataOid("06092a864886f70d010702");
constexpr QByteArrayView dataOid("06092a864886f70d010701");
constexpr QByteArrayView contentTypeOid("06092a864886f70d010903");
constexpr QByteArrayView messageDigestOid("06092a864886f70d010904");
constexpr QByteArrayView signingCertificateV2Oid("060b2a864886f70d010910022f");
constexpr QByteArrayView versionOne("020101");

QByteArray fromDigits(QByteArrayView digits)
{
    return QByteArray::fromHex(digits.toByteArray());
}

/// Without parameters (RFC 5754).
QByteArray sha256Algorithm()
{
    return der::sequence({QByteArray::fromHex("0609608648016503040201")});
}

QByteArray signatureAlgorithm(X509 *certificate)
{
    const bool isRsa = EVP_PKEY_get_base_id(X509_get0_pubkey(certificate)) == EVP_PKEY_RSA;
    const QByteArray rsaEncryption = QByteArray::fromHex("06092a864886f70d0101010500");
    const QByteArray ecdsaWithSha256 = QByteArray::fromHex("06082a8648ce3d040302");
    return der::sequence({isRsa ? rsaEncryption : ecdsaWithSha256});
}

QByteArray attribute(QByteArrayView oid, const QByteArray &value)
{
    return der::sequence({fromDigits(oid), der::setOf({value})});
}

/// SigningCertificateV2 (RFC 5035): SHA-256 is its default, so the hash stands alone.
QByteArray signingCertificate(const QByteArray &certificate)
{
    const QByteArray id = der::sequence({der::octets(sha256(certificate))});
    return der::sequence({der::sequence({id})});
}

QByteArray issuerAndSerial(X509 *certificate)
{
    return der::sequence({derOf(X509_get_issuer_name(certificate), i2d_X509_NAME),
                          derOf(X509_get0_serialNumber(certificate), i2d_ASN1_INTEGER)});
}

Message messageFrom(const QByteArray &cms)
{
    const unsigned char *start = bytesOf(cms);
    return Message(d2i_CMS_ContentInfo(nullptr, &start, static_cast<long>(cms.size())));
}

QByteArray octetsOf(const ASN1_OCTET_STRING *string)
{
    if (string == nullptr)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

} // namespace

QByteArray signedAttributes(const QByteArray &certificate, const QByteArray &digest)
{
    return der::setOf({attribute(contentTypeOid, fromDigits(dataOid)),
                       attribute(messageDigestOid, der::octets(digest)),
                       attribute(signingCertificateV2Oid, signingCertificate(certificate))});
}

QByteArray writeCms(const CmsParts &parts)
{
    const CertificateHandle certificate = certificateFrom(parts.certificate);
    return certificate ? writeCms(parts, certificate.get()) : QByteArray();
}

QByteArray writeCms(const CmsParts &parts, X509 *certificate)
{
    // Inside the message the attributes are [0] IMPLICIT; they are signed as the SET they are (RFC 5652 5.4).
    QByteArray attributes = signedAttributes(parts.certificate, parts.digest);
    attributes[0] = static_cast<char>(der::Tag::Context0);
    const QByteArray signer =
        der::sequence({fromDigits(versionOne), issuerAndSerial(certificate), sha256Algorithm(), attributes,
                       signatureAlgorithm(certificate), der::octets(parts.signature)});
    const QByteArray signedData = der::sequence(
        {fromDigits(versionOne), der::setOf({sha256Algorithm()}), der::sequence({fromDigits(dataOid)}),
         der::value(der::Tag::Context0, parts.certificate), der::setOf({signer})});
    return der::sequence({fromDigits(signedDataOid), der::value(der::Tag::Context0, signedData)});
}

std::optional<CmsParts> partsOf(const QByteArray &cms)
{
    const Message message = messageFrom(cms);
    ERR_clear_error();
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed)
        return {};
    const CertificateStack certificates(CMS_get1_certs(message.get()));
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(message.get());
    if (sk_X509_num(certificates.get()) != 1 || sk_CMS_SignerInfo_num(signers) != 1)
        return {};
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    const auto *digest = static_cast<const ASN1_OCTET_STRING *>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
    const CmsParts parts{derOf(sk_X509_value(certificates.get(), 0), i2d_X509), octetsOf(digest),
                         octetsOf(CMS_SignerInfo_get0_signature(signer))};
    ERR_clear_error();
    if (parts.certificate.isEmpty() || parts.digest.isEmpty() || parts.signature.isEmpty())
        return {};
    return parts;
}

bool isValidCades(const QByteArray &cms, const QByteArray &content)
{
    const Message message = messageFrom(cms);
    const BioHandle source = sourceOf(content);
    const CertificateStack certificates(message ? CMS_get1_certs(message.get()) : nullptr);
    const Store store = storeTrusting(sk_X509_value(certificates.get(), 0));
    const bool isValid =
        message && store &&
        CMS_verify(message.get(), nullptr, store.get(), source.get(), nullptr, CMS_BINARY | CMS_CADES) == 1;
    ERR_clear_error();
    return isValid;
}

} // namespace parchemin::documents
