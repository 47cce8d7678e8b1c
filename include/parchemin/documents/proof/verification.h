#pragma once

#include "parchemin/documents/proof/examination.h"

#include <vector>

namespace parchemin::documents {

/// A key that the reader trusts, pinned by its fingerprint.
struct KnownKey
{
    QByteArray fingerprint;            ///< 32 bytes
    std::optional<PublicKey> key = {}; ///< needed for a QR, which names its key but does not carry it
    std::optional<QDate> from = {};    ///< the days on which it may have signed, where known
    std::optional<QDate> to = {};
};

/// The keys of an exported file (see exportedKeys()); InvalidInput when it is not one, or a fingerprint is
/// not that of its key.
[[nodiscard]] Result<std::vector<KnownKey>> knownKeysFrom(const QByteArray &exported);

/// What the certifier's register says of a document.
struct RegisterAnswer
{
    enum class State { Issued, Superseded, Revoked, NotFound };
    State state = State::NotFound;
    QString reason = {};                    ///< of the supersession or revocation
    QString successor = {};                 ///< number of the document that superseded it
    QByteArray sha256 = {};                 ///< of the file kept, 32 bytes; empty when there is none
    std::optional<ProofClaims> claims = {}; ///< what the register holds, to name what differs
};

/// How one check ended.
enum class CheckOutcome {
    Passed,
    Failed,
    Unknown, ///< could not be made: the sentence says what is missing
    Absent,  ///< there is nothing of the sort to check, which is allowed
};

enum class CheckSubject {
    FileSignature,
    FileKey,
    CredentialSignature,
    CredentialKey,
    PrintedProofSignature,
    PrintedProofKey,
    PrintedFacts, ///< what is printed, what is signed and what is registered are the same
    RegisterStatus,
};

/// The code name of a subject, for programs: "FILE_SIGNATURE".
[[nodiscard]] QString codeName(CheckSubject subject);
[[nodiscard]] QString codeName(CheckOutcome outcome);

/// One line of a report. Lines are never merged into one verdict for the eye.
struct CheckLine
{
    CheckSubject subject;
    CheckOutcome outcome;
    QString sentence;         ///< in French
    QStringList details = {}; ///< in French: signers, fingerprints, claims that differ
};

/// Everything a verification found.
struct VerificationReport
{
    std::vector<CheckLine> lines;
    std::optional<ProofClaims> claims; ///< as proven, or as pretended when a line failed
    std::vector<ChangedClaim> changed; ///< claims that two sources state differently

    /// Something proves the file, by a key that is known or the register itself, and no line failed.
    [[nodiscard]] bool isAuthentic() const;
    [[nodiscard]] std::optional<CheckOutcome> outcomeOf(CheckSubject subject) const;
};

/// Judges an examined file. Without `answer` the register was out of reach: its line says so.
[[nodiscard]] VerificationReport verify(const ExaminedFile &file, const std::vector<KnownKey> &knownKeys,
                                        const std::optional<RegisterAnswer> &answer);

/// What no verification says, for the foot of every report: not a qualified seal, and what a signature
/// proves.
[[nodiscard]] QString honestWords();

} // namespace parchemin::documents
