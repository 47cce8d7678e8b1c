#pragma once

#include "parchemin/documents/proof/verification.h"

namespace parchemin::documents {

// Each makes the lines of its subject, if there is anything to say.

/// FileSignature, and FileKey for a signed file.
void addFileLines(std::vector<CheckLine> &lines, const ExaminedFile &file,
                  const std::vector<KnownKey> &known);
/// CredentialSignature and CredentialKey.
void addCredentialLines(std::vector<CheckLine> &lines, const ExaminedFile &file,
                        const std::vector<KnownKey> &known);
/// PrintedProofSignature and PrintedProofKey.
void addPrintedProofLines(std::vector<CheckLine> &lines, const ExaminedFile &file,
                          const std::vector<KnownKey> &known);
/// Where the file's own sources, and the register, contradict each other.
[[nodiscard]] std::vector<ChangedClaim> contradictions(const ExaminedFile &file,
                                                       const std::optional<RegisterAnswer> &answer);
/// PrintedFacts, from contradictions().
void addFactsLine(std::vector<CheckLine> &lines, const ExaminedFile &file,
                  const std::vector<ChangedClaim> &changed, const std::optional<RegisterAnswer> &answer);
/// RegisterStatus.
void addStatusLine(std::vector<CheckLine> &lines, const ExaminedFile &file,
                   const std::optional<RegisterAnswer> &answer);

/// The key of the credential, or the known key that a printed proof names, which its signature is checked
/// with.
[[nodiscard]] std::optional<PublicKey> keyOfPrintedProof(const ExaminedFile &file,
                                                         const std::vector<KnownKey> &known);

} // namespace parchemin::documents
