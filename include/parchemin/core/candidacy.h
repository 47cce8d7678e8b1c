#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"
#include "parchemin/core/referencesheet.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class CandidacyScope { Full, Blocks };

enum class CandidacyState {
    Draft,
    Admissibility,
    NotAdmissible,
    InProgress,
    Scheduled,
    Heard,
    Certified,
    PartiallyValidated,
    NotValidated,
    BlocksCompleted,
    Withdrawn,
    Lapsed,
    Annulled,
};

enum class CandidacyAct {
    Register,        ///< a training route
    RegisterVae,     ///< towards admissibility
    Admit,           ///< decision or tacit acceptance
    RefuseAdmission, ///<
    Schedule,
    Unschedule, ///< the defence was cancelled or postponed
    Hear,
    ReturnToWork, ///< absent, excused or deferred
    Certify,
    ValidatePartially,
    NotValidate,
    CompleteBlocks, ///< scope BLOCKS, BR-63b
    WidenScope,
    Resume,
    Withdraw,
    Lapse,
    Annul,
    Reopen, ///< rectification: the decision no longer stands (BR-69)
};

struct Candidacy
{
    CandidacyId id;
    QString uuid;
    QString number; ///< the dossier number people use: "2021-0042"
    PersonId person;
    SheetId sheet;
    AccessRoute route;
    CandidacyScope scope = CandidacyScope::Full;
    std::vector<int> targetBlocks = {}; ///< block numbers; empty when the scope is FULL
    QDate enteredOn;
    CandidacyState state = CandidacyState::Draft;
    QDate stateSince;
    QString closedReason = {};
    QString nonClaimableReason = {}; ///< BR-12: recorded outside the window with this reason
    std::optional<OrganisationId> organisation = {};

    friend bool operator==(const Candidacy &, const Candidacy &) = default;
};

[[nodiscard]] QString codeName(CandidacyScope scope);
[[nodiscard]] std::optional<CandidacyScope> candidacyScopeFromCode(const QString &code);
[[nodiscard]] QString codeName(CandidacyState state);
[[nodiscard]] std::optional<CandidacyState> candidacyStateFromCode(const QString &code);
[[nodiscard]] QString codeName(CandidacyAct act);

/// The state after an act (3.2), or nothing when the act is forbidden in that state.
[[nodiscard]] std::optional<CandidacyState> after(CandidacyState state, CandidacyAct act);
/// ACT_STATE when the act is forbidden in that state.
[[nodiscard]] Blockers transitionBlockers(CandidacyState state, CandidacyAct act);
/// Whether no further act but a rectification is possible.
[[nodiscard]] bool isFinal(CandidacyState state);
/// Whether the candidacy counts as open for BR-14.
[[nodiscard]] bool isOpen(CandidacyState state);

/// What registering a candidacy depends on.
struct RegistrationFacts
{
    AccessRoute route;
    QDate enteredOn;
    bool hasOpenCandidacy = false;         ///< same person, same sheet (BR-14)
    bool hasAdmissibilityThisYear = false; ///< same civil year and sheet (BR-15)
    QString nonClaimableReason = {};       ///< the lead's reason to record it all the same (BR-12)
};
/// BR-10, BR-12, BR-14, BR-15.
[[nodiscard]] Blockers registrationBlockers(const ReferenceSheet &sheet, const RegistrationFacts &facts);

/// Why the title may be claimed (BR-11).
enum class ClaimBasis { CertificationDate, EntryDate, AdmissibilityDate };
struct ClaimFacts
{
    AccessRoute route;
    QDate enteredOn;
    std::optional<QDate> admissibleOn = {}; ///< the day of the accepted or tacit VAE admissibility
    std::optional<QDate> certifiedOn = {};  ///< the jury's day, or the day to judge by
};
/// The first basis that holds, or nothing: the title is not claimable.
[[nodiscard]] std::optional<ClaimBasis> claimBasis(const ReferenceSheet &sheet, const ClaimFacts &facts);
/// JRY_NOT_CLAIMABLE, when there is none: `date` of the entry; for a VAE `motif`, and the day of its
/// admissibility.
[[nodiscard]] Blockers claimBlockers(const ReferenceSheet &sheet, const ClaimFacts &facts);

} // namespace parchemin
