#pragma once

#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/pdfsignature.h"
#include "parchemin/documents/proof/printedproof.h"

#include <optional>

namespace parchemin::documents {

enum class ProofFile {
    Pdf,
    Credential,   ///< a compact JWS (.jwt)
    PrintedProof, ///< the text of a QR
    Unknown,
};

/// What a file presented as a proof contains, before anything is believed.
struct ExaminedFile
{
    ProofFile kind = ProofFile::Unknown;
    QByteArray sha256;                                 ///< of the whole file, 32 bytes
    std::optional<SignedFile> signatures = {};         ///< of a PDF
    std::optional<QString> printedText = {};           ///< of a PDF that can be opened
    std::optional<QByteArray> credentialText = {};     ///< the file itself, or attached to the PDF
    std::optional<ReadCredential> credential = {};     ///< when the text could be read
    std::optional<QString> printedProofText = {};      ///< the file itself, or given with it
    std::optional<ReadPrintedProof> printedProof = {}; ///< when the text could be read

    /// The claims that the file's proofs state: the credential's, else the printed proof's.
    [[nodiscard]] std::optional<ProofClaims> claims() const;
    /// The number of the document: as claimed, else as printed; empty when there is none.
    [[nodiscard]] QString number() const;
};

/// Looks into a file; `qrText` is what a scanner read on the paper, if that is at hand. Nothing is an error:
/// what cannot be read is absent.
[[nodiscard]] ExaminedFile examine(const QByteArray &file, const QString &qrText = {});

/// The text that a PDF's pages show, page after page; nothing when it cannot be opened.
[[nodiscard]] std::optional<QString> printedTextOf(const QByteArray &pdf);
/// The credential attached to a PDF (the one file whose name ends in ".jwt"); nothing when there is not
/// exactly one.
[[nodiscard]] std::optional<QByteArray> attachedCredential(const QByteArray &pdf);

} // namespace parchemin::documents
