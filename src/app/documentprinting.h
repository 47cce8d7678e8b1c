#pragma once

#include "parchemin/core/minutes.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/result.h"

#include "app/documentdraft.h"
#include "app/documentpress.h"

namespace parchemin {

/// A document ready to be stored: what the register says of it, its bytes, and what proves it.
struct Printed
{
    OfficialDocument entry;
    QByteArray pdf;
    DocumentProof proof = {};
};

/// Makes the files of drafts, here or elsewhere.
class DocumentPrinter
{
public:
    DocumentPrinter() = default;
    virtual ~DocumentPrinter() = default;
    Q_DISABLE_COPY_MOVE(DocumentPrinter)

    [[nodiscard]] virtual Result<Printed> print(const DocumentDraft &draft) = 0;
};

/// Proves, renders and signs. What the renderer refuses (a character without glyph, a missing mention) comes
/// back as its error. It reads nothing but its arguments.
[[nodiscard]] Result<Printed> print(const DocumentDraft &draft, const documents::DocumentRenderer &renderer);
/// From what a preview is made.
struct PreviewSource
{
    const Database &database;
    const Rulebook &rules;
    LazyPress &press;
};
/// The document that is asked for as it would be issued on a day: watermark, no number, no proof.
[[nodiscard]] Result<QByteArray> printPreview(const PreviewSource &source, const DocumentRequest &request,
                                              QDate today);
/// A paper without person or proof, ready to be stored.
[[nodiscard]] Printed printedPaper(DocumentKind kind, const documents::IssueMention &issue,
                                   const QByteArray &payload, const QByteArray &pdf);
/// From the frozen snapshot alone; its number is the minutes' own.
[[nodiscard]] Result<Printed> printMinutes(const DocumentPress &press, const Minutes &minutes,
                                           const ReferenceSheet &sheet, QDate today, const QString &place);

/// A duplicate: of which document, its number from 1, and the day on which it is made.
struct Duplication
{
    const OfficialDocument &original;
    DocumentProof proof; ///< of the original
    int number;
    QDate today;
};
/// Prints again what a stored payload says, marked as a duplicate, with the proofs of the original (BR-76).
[[nodiscard]] Result<Printed> printDuplicate(const Duplication &duplication,
                                             const documents::DocumentRenderer &renderer,
                                             const DocumentProver &prover);

} // namespace parchemin
