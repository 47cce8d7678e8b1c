#pragma once

#include "parchemin/core/minutes.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"

#include "app/documentpress.h"
#include "app/documentproofs.h"

namespace parchemin {

class Database;

/// A document ready to be stored: what the register says of it, its bytes, and what proves it.
struct Printed
{
    OfficialDocument entry;
    QByteArray pdf;
    DocumentProof proof = {};
};

/// With what a document is printed. Without a number it is a preview: a watermark, and no proof.
struct Printing
{
    const Database &database;
    const DocumentPress &press;
    std::optional<QString> number = {};
    DocumentProver prover = {};
};

/// The documents as they read on the day of the facts. What the renderer refuses (a character without glyph,
/// a missing mention) comes back as its error.
[[nodiscard]] Result<Printed> printParchment(const Printing &printing, const CandidacyFacts &facts);
[[nodiscard]] Result<Printed> printSuccessAttestation(const Printing &printing, const CandidacyFacts &facts);
[[nodiscard]] Result<Printed> printBlockAttestation(const Printing &printing, const CandidacyFacts &facts,
                                                    const std::vector<int> &blocks);
[[nodiscard]] Result<Printed> printDecisionNotice(const Printing &printing, const CandidacyFacts &facts,
                                                  const JuryDecision &decision);
/// A paper without person or proof, ready to be stored.
[[nodiscard]] Printed printedPaper(DocumentKind kind, const documents::IssueMention &issue,
                                   const QByteArray &payload, const QByteArray &pdf);
/// From the frozen snapshot alone; its number is the minutes' own.
[[nodiscard]] Result<Printed> printMinutes(const DocumentPress &press, const Minutes &minutes,
                                           const ReferenceSheet &sheet, QDate today, const QString &place);
/// Prints again what a stored payload says, marked as a duplicate made on a day, with the proofs of the
/// original (BR-76).
[[nodiscard]] Result<Printed> printDuplicate(const Printing &printing, const OfficialDocument &original,
                                             int duplicateNumber, QDate today);

} // namespace parchemin
