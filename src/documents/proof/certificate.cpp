#include "documents/proof/certificate.h"

#include <QTimeZone>

#include <openssl/x509v3.h>

namespace parchemin::documents {
namespace {

QString nameEntry(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0)
        return {};
    const QString entry = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return entry;
}

QDateTime instantOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

} // namespace

CertificateFacts factsOf(X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    return {.commonName = nameEntry(subject, NID_commonName),
            .organisation = nameEntry(subject, NID_organizationName),
            .issuer = nameEntry(X509_get_issuer_name(certificate), NID_commonName),
            .from = instantOf(X509_get0_notBefore(certificate)),
            .until = instantOf(X509_get0_notAfter(certificate)),
            .fingerprint = sha256(derOf(X509_get0_pubkey(certificate), i2d_PUBKEY))};
}

CertificateHandle certificateFrom(const QByteArray &der)
{
    const unsigned char *start = bytesOf(der);
    CertificateHandle certificate(d2i_X509(nullptr, &start, static_cast<long>(der.size())));
    if (!certificate || start != bytesOf(der) + der.size() || X509_get0_pubkey(certificate.get()) == nullptr)
        return {};
    return certificate;
}

bool isAcceptableKey(const EVP_PKEY *key)
{
    constexpr int leastBits = 2048;
    const bool isLongRsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) >= leastBits;
    return isLongRsa || isP256(key);
}

bool maySign(X509 *certificate)
{
    // Every bit is set when the certificate has no such extension.
    return (X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

} // namespace parchemin::documents
