#include "parchemin/documents/proof/pdfsignature.h"

#include "documents/proof/certificate.h"
#include "documents/proof/cms.h"
#include "documents/proof/keyerror.h"
#include "documents/proof/signatureupdate.h"

namespace parchemin::documents {
namespace {

/// The bytes that a signature of this signer takes at most: figures of the same length as any digest's.
qsizetype roomFor(const SignerIdentity &signer, X509 *certificate)
{
    const QByteArray digest(32, '\0');
    const QByteArray signature(signer.signatureSize(), '\0');
    return writeCms({signer.certificate(), digest, signature}, certificate).size();
}

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const SignerIdentity &signer,
                           const SignatureRequest &request)
{
    if (Status usable = signer.mayBeUsedAt(request.at); !usable)
        return usable.error();
    const CertificateHandle certificate = certificateFrom(signer.certificate()); // which takes time
    if (!certificate)
        return keyError(KeyFault::LibraryFailure);
    auto prepared = prepareSignature(pdf, {signer.facts().commonName, request.reason, request.place,
                                           request.at.toUTC(), roomFor(signer, certificate.get())});
    if (!prepared)
        return prepared.error();
    const QByteArray digest = sha256(prepared->coveredBytes());
    const auto signature = signer.sign(signedAttributes(signer.certificate(), digest));
    if (!signature)
        return signature.error();
    const QByteArray digits = writeCms({signer.certificate(), digest, *signature}, certificate.get()).toHex();
    if (digits.isEmpty() || digits.size() > prepared->gapEnd - prepared->gapStart - 2)
        return keyError(KeyFault::LibraryFailure);
    prepared->bytes.replace(prepared->gapStart + 1, digits.size(), digits);
    return std::move(prepared->bytes);
}

} // namespace parchemin::documents
