#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin::documents {

/// What a proof certifies.
enum class ProofKind {
    Title,            ///< the whole certification
    BlockAttestation, ///< one or several blocks of it
};

/// A block and the day it was acquired.
struct ProvenBlock
{
    QString code; ///< "RNCP31187BC02": the sheet's code comes first
    QDate acquiredOn;

    friend bool operator==(const ProvenBlock &, const ProvenBlock &) = default;
};

/// What a document certifies and its proofs repeat: all of it, and no mark nor deliberation (BR-77).
struct ProofClaims
{
    ProofKind kind = ProofKind::Title;
    QString uuid;   ///< of the document, lower case, without braces
    QString number; ///< "P-2021-0042"
    QString holder; ///< as printed: "Yasmine AMRANI"
    QDate birthDate;
    QString sheetCode; ///< "RNCP31187"
    std::vector<ProvenBlock> blocks;
    std::optional<QDate> juryDate; ///< absent where no jury granted it
    QDate issuedOn;

    friend bool operator==(const ProofClaims &, const ProofClaims &) = default;
};

enum class Claim { Kind, Uuid, Number, Holder, BirthDate, SheetCode, Blocks, JuryDate, IssuedOn };

/// "Nom du titulaire" and the like, in French.
[[nodiscard]] QString frenchName(Claim claim);
/// What the claims say of one of them, as people read it, in French; "—" when they say nothing.
[[nodiscard]] QString frenchValue(const ProofClaims &claims, Claim claim);

/// A claim that two sources state differently.
struct ChangedClaim
{
    Claim claim;
    QString expected; ///< as people read it, in French
    QString found;

    friend bool operator==(const ChangedClaim &, const ChangedClaim &) = default;
};

/// Every claim in which `found` differs from `expected`, in the order of Claim.
[[nodiscard]] std::vector<ChangedClaim> changedClaims(const ProofClaims &expected, const ProofClaims &found);

/// Where claims cannot be proven as they stand: English, for the log ("uuid", "blocks/0/code"); empty when
/// all is well. Codes of blocks begin with the sheet's, and there is at least one block.
[[nodiscard]] QString faultyClaim(const ProofClaims &claims);

} // namespace parchemin::documents
