#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace parchemin {

/// One code per guard (domain specification 3.4): the reason why an act is not possible yet.
/// The codes of the specification keep their names (`codeName`); the others follow the same prefixes.
enum class BlockerCode {
    // Rights and persons who act (3.6)
    RightMissing,        ///< the user's roles do not allow the act
    SecondPersonMissing, ///< the second approval must come from another entitled person
    ReasonMissing,       ///< the act needs a written reason
    StateForbids,        ///< the state machine (3.2) has no such transition
    TimeOrder,           ///< the dates would contradict I8
    // Accounts (3.6)
    AccountWithoutPerson, ///< an act in somebody's own name, from an account that is tied to nobody
    AccountActed,         ///< what was done under it in the name of its person stays that person's
    PersonHasAccount,     ///< another open account stands for that person
    DossierNotOwn,        ///< a mentor reads the dossiers of the candidates whom he accompanies
    // Sheet
    SheetInUse, ///< BR-01
    // Candidacy
    RouteClosed,         ///< BR-10
    EntryOutsideWindow,  ///< BR-12
    OpenCandidacyExists, ///< BR-14
    AdmissibilityYear,   ///< BR-15
    DuplicatePerson,     ///< BR-18
    IdentitiesDiffer,    ///< two records to merge, and nobody has seen that they are one person (BR-18)
    // Submission, evaluation
    NoSubmission,         ///< BLK_NO_SUBMISSION, BR-20
    NoDeliverable,        ///< BR-20
    RatingMissing,        ///< BLK_RATING_MISSING, BR-21
    NotAcquired,          ///< BLK_NOT_ACQUIRED, BR-21
    ConditionalMinority,  ///< BR-22
    ConditionalRunning,   ///< BLK_CONDITIONAL_RUNNING, BR-22
    ReworkUnnamed,        ///< BR-23
    EvaluationLocked,     ///< BR-24
    EvaluatorIsMentor,    ///< BR-25
    EvaluatorMustDiffer,  ///< BR-25, where the policy asks for another person than the mentor
    FraudEvidenceMissing, ///< BR-26
    EvaluatorUnqualified, ///< BLK_EVALUATOR_UNQUALIFIED, BR-05
    NotOwnSubmission,     ///< 3.6: the mentor is not assigned to it
    // Block
    AwaitingLead,          ///< BLK_AWAITING_LEAD, BR-30
    BlockGrantedByJury,    ///< BR-31
    BlockAlreadyValidated, ///< BR-32
    BlockNotValidated,     ///< nothing to cancel
    EquivalenceNotPartial, ///< BR-35: of no competency, or of all with those that stand
    EquivalenceRepeated,   ///< BR-35: of competencies that another one names already
    // Ready for jury
    BlocksMissing,     ///< JRY_BLOCKS_MISSING, BR-40
    Admissibility,     ///< JRY_ADMISSIBILITY, BR-16, BR-17
    VaeDelay,          ///< JRY_VAE_DELAY, BR-54: a warning
    DossierIncomplete, ///< JRY_DOSSIER_INCOMPLETE, BR-40
    NotClaimable,      ///< JRY_NOT_CLAIMABLE, BR-11
    FraudFreeze,       ///< JRY_FRAUD_FREEZE, BR-26
    DefenceMissing,    ///< L88, L89: the soutenance has not been held
    // Session and panel
    PanelSize,         ///< SES_PANEL_SIZE, BR-41
    PanelDuplicate,    ///< BR-42
    ExternalRatio,     ///< SES_EXTERNAL_RATIO, BR-43
    ProfessionalRatio, ///< BR-43
    NotHabilitated,    ///< BR-44
    Charter,           ///< SES_CHARTER, BR-44
    Conflict,          ///< SES_CONFLICT, BR-45
    NoSubstitute,      ///< BR-46
    GenderBalance,     ///< BR-47, a warning only
    CompositionFixed,  ///< BR-48
    Overlap,           ///< SES_OVERLAP, BR-50
    NotAvailable,      ///< BR-50
    NoticeShort,       ///< SES_NOTICE_SHORT, BR-52
    // Deliberation and minutes
    DefenceNotHeard,       ///< BR-60
    DecisionTooEarly,      ///< BR-60
    FullNeedsAllBlocks,    ///< BR-61
    PartialUnnamed,        ///< BR-62
    OutcomeForbiddenRoute, ///< BR-63
    MotiveMissing,         ///< BR-64
    VoteInvalid,           ///< BR-49
    DecisionMissing,       ///< PV_DECISION_MISSING, BR-60
    MinutesUnsigned,       ///< PV_UNSIGNED, BR-66
    MemberNotPresent,      ///< BR-66
    // Documents
    Identity,              ///< DOC_IDENTITY, BR-71
    Signatory,             ///< DOC_SIGNATORY, BR-70
    NoFullDecision,        ///< BR-70
    LastIssueDate,         ///< BR-13
    DocumentExists,        ///< one living document of a kind
    DocumentMention,       ///< BR-71, BR-72
    KeyNotInForce,         ///< BR-77: the unlocked issuing key does not sign on that day
    CertificateNotInForce, ///< BR-77
    KeysChanged,           ///< BR-77: others are unlocked than when the batch began, or none
    BoundaryCrossed,       ///< I13
};

/// What would remove a blocker; the window turns it into a link, the command line into a hint.
enum class FixAction {
    None,
    OpenSubmissionForm,
    OpenRatingGrid,
    OpenFeedback,
    AddDeliverables,
    ReassignMentor,
    ValidateBlock,
    OpenBlock,
    OpenAdmissibility,
    AddEvidence,
    OpenCandidacy,
    InvestigateFraud,
    ScheduleDefence,
    CompletePanel,
    ReplaceMember,
    Reschedule,
    ObtainWaiver,
    SignCharter,
    SignMinutes,
    Deliberate,
    CompleteIdentity,
    ConfigureSignatory,
    ChangeUser,
    TieAccount,
    GiveReason,
};

/// A reason. `parameters` are the braces of its sentence (3.4): `n`, `k`, `liste`, `date`, `min`…, in the
/// order-free form "name → text", dates in ISO form.
struct Blocker
{
    BlockerCode code;
    QMap<QString, QString> parameters = {};

    /// The same reason with one more parameter.
    [[nodiscard]] Blocker with(const QString &name, const QString &value) const;
    [[nodiscard]] Blocker with(const QString &name, qint64 value) const;

    friend bool operator==(const Blocker &, const Blocker &) = default;
};

using Blockers = std::vector<Blocker>;

/// The stable name for files, JSON and tests: "BLK_NO_SUBMISSION".
[[nodiscard]] QString codeName(BlockerCode code);
/// The rule behind it: "BR-20".
[[nodiscard]] QString ruleOf(BlockerCode code);
/// What would remove it.
[[nodiscard]] FixAction fixOf(BlockerCode code);
/// Whether it only warns (BR-25 by default, BR-47): the act stays possible.
[[nodiscard]] bool isWarning(BlockerCode code);

/// Appends `more` to `all`.
void append(Blockers &all, const Blockers &more);
/// Whether one of them has this code.
[[nodiscard]] bool contains(const Blockers &all, BlockerCode code);
/// The reasons that forbid, without those that only warn.
[[nodiscard]] Blockers withoutWarnings(const Blockers &all);

} // namespace parchemin
