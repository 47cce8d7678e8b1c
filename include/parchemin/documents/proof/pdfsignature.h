#pragma once

#include "parchemin/documents/proof/signeridentity.h"

#include <optional>
#include <vector>

namespace parchemin::documents {

/// When, why and where a file is signed.
struct SignatureRequest
{
    QDateTime at;        ///< of the caller's clock; whole seconds are kept
    QString reason = {}; ///< "Délivrance du parchemin P-2021-0042"
    QString place = {};
};

/// Signs a finished PDF file of this program: PAdES baseline B by an incremental update that shows nothing
/// and leaves every byte before it. Several people sign in turn by signing the result. NotYetValid or Expired
/// (see KeyFault) when the certificate is not valid then; InvalidInput, `where` "pdf", for a file that is not
/// ours.
[[nodiscard]] Result<QByteArray> signPdf(const QByteArray &pdf, const SignerIdentity &signer,
                                         const SignatureRequest &request);

/// Why a signature does not hold.
enum class SignatureFault {
    UnreadableFile,    ///< the file is damaged, or what leads to its signatures is
    UnknownForm,       ///< not PAdES with one signer and his certificate alone, or not in its one DER form
    WrongRange,        ///< it does not cover everything but itself
    AddedBytes,        ///< the file goes on after what the last signature covers
    ChangedContent,    ///< what it covers is not what was signed
    WrongSignature,    ///< its figures are not those of the signer's key
    ChangedAfterwards, ///< what was added after it is more than the next signature
};

/// In French: what is wrong.
[[nodiscard]] QString sentence(SignatureFault fault);

/// One signature of a file.
struct FileSignature
{
    CertificateFacts signer; ///< to be believed only without fault
    QDateTime at;            ///< as the signer's program stated it; nothing proves it
    QString reason;
    std::optional<SignatureFault> fault;

    [[nodiscard]] bool isValid() const { return !fault; }
    /// Whether the certificate was valid at the instant stated.
    [[nodiscard]] bool wasCertificateValid() const { return signer.isValidAt(at); }
};

/// What a PDF file's signatures prove.
struct SignedFile
{
    std::vector<FileSignature> signatures; ///< in the order of signing
    std::optional<SignatureFault> fault; ///< of the file: bytes added, or traces of a signature that is gone

    [[nodiscard]] bool isSigned() const { return !signatures.empty() || fault.has_value(); }
    /// Signed, and nothing was changed since the last signature.
    [[nodiscard]] bool isIntact() const;
};

/// Checks every signature of a file, strictly: any changed byte of a signed file is a fault. The clock and
/// the network play no part. A file without signature has none and no fault.
[[nodiscard]] SignedFile verifySignatures(const QByteArray &pdf);

} // namespace parchemin::documents
