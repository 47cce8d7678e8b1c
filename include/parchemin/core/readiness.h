#pragma once

#include "parchemin/core/admissibility.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/person.h"
#include "parchemin/core/policy.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace parchemin {

/// The VAE evidence dossier ("dossier de preuve", livret 2).
struct EvidenceDossier
{
    DossierId id;
    CandidacyId candidacy;
    int version;
    QDate receivedOn;
    bool isComplete = false;
    QStringList missingPieces = {};
    std::vector<Deliverable> deliverables = {};

    friend bool operator==(const EvidenceDossier &, const EvidenceDossier &) = default;
};

/// Everything a candidacy's readiness is computed from; gathered by the application, judged here.
struct CandidacyFacts
{
    const ReferenceSheet *sheet; ///< outlives this value
    Policy policy;
    QDate today;
    Person person;
    Candidacy candidacy;
    std::vector<BlockFacts> blocks; ///< all blocks of the sheet, in order
    std::optional<Admissibility> admissibility = {};
    std::optional<EvidenceDossier> dossier = {};
    bool hasFraudFreeze = false;
    std::optional<JuryDecision> decision = {}; ///< the current one of this candidacy
    std::optional<QDate> decidedOn = {};       ///< the day of that jury
    bool areMinutesSigned = false;             ///< of that jury, and published
    std::vector<Signatory> signatories = {};
    bool hasLivingParchment = false; ///< issued, not superseded or revoked
    bool hasLivingSuccessAttestation = false;
};

/// Numbers of the blocks whose validation is active.
[[nodiscard]] std::vector<int> activeBlocks(const std::vector<BlockFacts> &blocks);
/// The blocks a candidacy aims at: its targets, or all of the sheet.
[[nodiscard]] std::vector<int> targetedBlocks(const ReferenceSheet &sheet, const Candidacy &candidacy);

/// BR-54: the last day on which a VAE candidate's jury should sit, by the policy of that day; absent for
/// other routes, and before that time runs.
[[nodiscard]] std::optional<QDate> vaeJuryDueOn(const CandidacyFacts &facts);
/// JRY_VAE_DELAY, a warning, with `date`, `mois` and `motif` DEPUIS_RECEVABILITE or DEPUIS_DOSSIER, once that
/// day is over.
[[nodiscard]] Blockers vaeDelayWarnings(const CandidacyFacts &facts);
/// BR-40, BR-16, BR-17, BR-54, BR-11, BR-26: why the candidate cannot be scheduled before a jury; warnings
/// too.
[[nodiscard]] Blockers readyForJuryBlockers(const CandidacyFacts &facts);
/// Everything between the candidate and the title, in the order in which it gets done: what each block lacks,
/// then admissibility, dossier, claim, freeze, defence, identity. Empty when the title is certified.
[[nodiscard]] Blockers titleBlockers(const CandidacyFacts &facts);
/// BR-70, BR-11, BR-13, BR-71, I3: why the parchment cannot be issued today.
[[nodiscard]] Blockers parchmentBlockers(const CandidacyFacts &facts);
/// Why an attestation of success cannot be issued today: as for the parchment, whose place it holds until
/// that is issued (3.9).
[[nodiscard]] Blockers successAttestationBlockers(const CandidacyFacts &facts);
/// Why an attestation of these blocks cannot be issued today: validated blocks only, identity, signatory.
/// A title that is not claimable does not forbid it: the document then states no level (I12).
[[nodiscard]] Blockers blockAttestationBlockers(const CandidacyFacts &facts, const std::vector<int> &blocks);
/// BR-63b: whether a candidacy of scope BLOCKS has all it aims at.
[[nodiscard]] bool areTargetsValidated(const CandidacyFacts &facts);

} // namespace parchemin
