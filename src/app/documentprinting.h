#pragma once

#include "parchemin/core/minutes.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"

#include "app/documentpress.h"

namespace parchemin {

class Database;

/// A document ready to be stored: what the register says of it, and its bytes.
struct Printed
{
    OfficialDocument entry;
    QByteArray pdf;
};

/// The documents as they read on the day of the facts; without a number, a preview with a watermark. What the
/// renderer refuses (a character without glyph, a missing mention) comes back as its error.
[[nodiscard]] Result<Printed> printParchment(const Database &database, const DocumentPress &press,
                                             const CandidacyFacts &facts,
                                             const std::optional<QString> &number);
[[nodiscard]] Result<Printed> printBlockAttestation(const Database &database, const DocumentPress &press,
                                                    const CandidacyFacts &facts,
                                                    const std::vector<int> &blocks,
                                                    const std::optional<QString> &number);
[[nodiscard]] Result<Printed> printDecisionNotice(const Database &database, const DocumentPress &press,
                                                  const CandidacyFacts &facts, const JuryDecision &decision,
                                                  const std::optional<QString> &number);
/// From the frozen snapshot alone; its number is the minutes' own.
[[nodiscard]] Result<Printed> printMinutes(const DocumentPress &press, const Minutes &minutes,
                                           const ReferenceSheet &sheet, QDate today, const QString &place);
/// Prints again what a stored payload says, marked as a duplicate made on a day (BR-76).
[[nodiscard]] Result<Printed> printDuplicate(const DocumentPress &press, const OfficialDocument &original,
                                             int duplicateNumber, QDate today);

} // namespace parchemin
