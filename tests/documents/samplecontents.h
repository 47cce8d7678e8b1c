#pragma once

#include "parchemin/documents/documentrenderer.h"

/// Invented contents for the tests of documents.
namespace parchemin::documents::samples {

[[nodiscard]] CertifierMention certifier();
[[nodiscard]] CertificationMention certification();
[[nodiscard]] HolderMention holder();
[[nodiscard]] IssueMention issue();
[[nodiscard]] std::vector<AttestedBlock> attestedBlocks();

/// As large as the one that carries all claims, version 12.
[[nodiscard]] QrSymbol verificationCode();
/// A small attached file.
[[nodiscard]] Attachment credential();

[[nodiscard]] ParchmentContent parchment();
/// Blocks 2 and 3 acquired, the others left.
[[nodiscard]] BlockAttestationContent blockAttestation();
/// Three members and that many candidates, no two with the same name.
[[nodiscard]] MinutesContent minutes(int candidateCount);
[[nodiscard]] DecisionNoticeContent decisionNotice();

/// An invented holder, another for each seed: French, Polish, Turkish, Vietnamese and other names with
/// ligatures, accents, apostrophes, hyphens and particles.
[[nodiscard]] HolderMention variedHolder(int seed);
/// A holder whose names and place are as long as forms allow: 60 letters each.
[[nodiscard]] HolderMention longHolder();

} // namespace parchemin::documents::samples
