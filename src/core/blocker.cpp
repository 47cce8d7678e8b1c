#include "parchemin/core/blocker.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace parchemin {
namespace {

using enum BlockerCode;

enum class Weight { Forbids, Warns };

struct Row
{
    BlockerCode code;
    const char *name;
    const char
        *rule; // "3.2" and "3.6": sections of the domain specification; "I8": an invariant; "L88": a line
    FixAction fix = FixAction::None;
    Weight weight = Weight::Forbids;
};

// In the order of the enumeration, which the check below enforces: a new code without a row does not compile.
constexpr std::array table{
    Row{RightMissing, "ACT_RIGHT", "3.6", FixAction::ChangeUser},
    Row{SecondPersonMissing, "ACT_SECOND_PERSON", "3.6", FixAction::ChangeUser},
    Row{ReasonMissing, "ACT_REASON", "I9", FixAction::GiveReason},
    Row{StateForbids, "ACT_STATE", "3.2"},
    Row{TimeOrder, "ACT_TIME_ORDER", "I8"},
    Row{AccountWithoutPerson, "ACT_WITHOUT_PERSON", "3.6", FixAction::TieAccount},
    Row{AccountActed, "ACT_ACCOUNT_ACTED", "3.6"},
    Row{PersonHasAccount, "ACT_PERSON_HAS_ACCOUNT", "3.6"},
    Row{DossierNotOwn, "ACT_DOSSIER_NOT_OWN", "3.6", FixAction::ChangeUser},
    Row{SheetInUse, "SHEET_IN_USE", "BR-01"},
    Row{RouteClosed, "CAND_ROUTE_CLOSED", "BR-10", FixAction::OpenCandidacy},
    Row{EntryOutsideWindow, "CAND_ENTRY_OUTSIDE_WINDOW", "BR-12", FixAction::GiveReason},
    Row{OpenCandidacyExists, "CAND_OPEN_EXISTS", "BR-14", FixAction::OpenCandidacy},
    Row{AdmissibilityYear, "CAND_ADMISSIBILITY_YEAR", "BR-15", FixAction::OpenAdmissibility},
    Row{DuplicatePerson, "CAND_DUPLICATE_PERSON", "BR-18", FixAction::OpenCandidacy},
    Row{IdentitiesDiffer, "CAND_IDENTITIES_DIFFER", "BR-18"},
    Row{NoSubmission, "BLK_NO_SUBMISSION", "BR-20", FixAction::OpenSubmissionForm},
    Row{NoDeliverable, "BLK_NO_DELIVERABLE", "BR-20", FixAction::AddDeliverables},
    Row{RatingMissing, "BLK_RATING_MISSING", "BR-21", FixAction::OpenRatingGrid},
    Row{NotAcquired, "BLK_NOT_ACQUIRED", "BR-21", FixAction::OpenFeedback},
    Row{ConditionalMinority, "BLK_CONDITIONAL_MINORITY", "BR-22", FixAction::OpenRatingGrid},
    Row{ConditionalRunning, "BLK_CONDITIONAL_RUNNING", "BR-22", FixAction::AddDeliverables},
    Row{ReworkUnnamed, "BLK_REWORK_UNNAMED", "BR-23", FixAction::OpenFeedback},
    Row{EvaluationLocked, "BLK_EVALUATION_LOCKED", "BR-24"},
    Row{EvaluatorIsMentor, "BLK_EVALUATOR_IS_MENTOR", "BR-25", FixAction::ReassignMentor, Weight::Warns},
    Row{EvaluatorMustDiffer, "BLK_EVALUATOR_MUST_DIFFER", "BR-25", FixAction::ReassignMentor},
    Row{FraudEvidenceMissing, "BLK_FRAUD_EVIDENCE_MISSING", "BR-26", FixAction::InvestigateFraud},
    Row{EvaluatorUnqualified, "BLK_EVALUATOR_UNQUALIFIED", "BR-05", FixAction::ReassignMentor},
    Row{NotOwnSubmission, "BLK_NOT_OWN_SUBMISSION", "3.6", FixAction::ReassignMentor},
    Row{AwaitingLead, "BLK_AWAITING_LEAD", "BR-30", FixAction::ValidateBlock},
    Row{BlockGrantedByJury, "BLK_GRANTED_BY_JURY", "BR-31", FixAction::Deliberate},
    Row{BlockAlreadyValidated, "BLK_ALREADY_VALIDATED", "BR-32", FixAction::OpenBlock},
    Row{BlockNotValidated, "BLK_NOT_VALIDATED", "BR-34", FixAction::OpenBlock},
    Row{EquivalenceNotPartial, "BLK_EQUIVALENCE_NOT_PARTIAL", "BR-35"},
    Row{EquivalenceRepeated, "BLK_EQUIVALENCE_REPEATED", "BR-35", FixAction::OpenBlock},
    Row{BlocksMissing, "JRY_BLOCKS_MISSING", "BR-40", FixAction::OpenBlock},
    Row{Admissibility, "JRY_ADMISSIBILITY", "BR-16/17", FixAction::OpenAdmissibility},
    Row{VaeDelay, "JRY_VAE_DELAY", "BR-54", FixAction::Reschedule, Weight::Warns},
    Row{DossierIncomplete, "JRY_DOSSIER_INCOMPLETE", "BR-40", FixAction::AddEvidence},
    Row{NotClaimable, "JRY_NOT_CLAIMABLE", "BR-11", FixAction::OpenCandidacy},
    Row{FraudFreeze, "JRY_FRAUD_FREEZE", "BR-26", FixAction::InvestigateFraud},
    Row{DefenceMissing, "JRY_DEFENCE_MISSING", "L88/89", FixAction::ScheduleDefence},
    Row{PanelSize, "SES_PANEL_SIZE", "BR-41", FixAction::CompletePanel},
    Row{PanelDuplicate, "SES_PANEL_DUPLICATE", "BR-42", FixAction::ReplaceMember},
    Row{ExternalRatio, "SES_EXTERNAL_RATIO", "BR-43", FixAction::ReplaceMember},
    Row{ProfessionalRatio, "SES_PROFESSIONAL_RATIO", "BR-43", FixAction::ReplaceMember},
    Row{NotHabilitated, "SES_NOT_HABILITATED", "BR-44", FixAction::ReplaceMember},
    Row{Charter, "SES_CHARTER", "BR-44", FixAction::SignCharter},
    Row{Conflict, "SES_CONFLICT", "BR-45", FixAction::ReplaceMember},
    Row{NoSubstitute, "SES_NO_SUBSTITUTE", "BR-46", FixAction::Reschedule},
    Row{GenderBalance, "SES_GENDER_BALANCE", "BR-47", FixAction::ReplaceMember, Weight::Warns},
    Row{CompositionFixed, "SES_COMPOSITION_FIXED", "BR-48", FixAction::GiveReason},
    Row{Overlap, "SES_OVERLAP", "BR-50", FixAction::Reschedule},
    Row{NotAvailable, "SES_NOT_AVAILABLE", "BR-50", FixAction::Reschedule},
    Row{NoticeShort, "SES_NOTICE_SHORT", "BR-52", FixAction::ObtainWaiver},
    Row{DefenceNotHeard, "PV_DEFENCE_NOT_HEARD", "BR-60", FixAction::Reschedule},
    Row{DecisionTooEarly, "PV_DECISION_TOO_EARLY", "BR-60"},
    Row{FullNeedsAllBlocks, "PV_FULL_NEEDS_ALL_BLOCKS", "BR-61", FixAction::OpenBlock},
    Row{PartialUnnamed, "PV_PARTIAL_UNNAMED", "BR-62", FixAction::Deliberate},
    Row{OutcomeForbiddenRoute, "PV_OUTCOME_FORBIDDEN_ROUTE", "BR-63", FixAction::Deliberate},
    Row{MotiveMissing, "PV_MOTIVE_MISSING", "BR-64", FixAction::Deliberate},
    Row{VoteInvalid, "PV_VOTE_INVALID", "BR-49", FixAction::Deliberate},
    Row{DecisionMissing, "PV_DECISION_MISSING", "BR-60", FixAction::Deliberate},
    Row{MinutesUnsigned, "PV_UNSIGNED", "BR-66", FixAction::SignMinutes},
    Row{MemberNotPresent, "PV_MEMBER_NOT_PRESENT", "BR-66"},
    Row{Identity, "DOC_IDENTITY", "BR-71", FixAction::CompleteIdentity},
    Row{Signatory, "DOC_SIGNATORY", "BR-70", FixAction::ConfigureSignatory},
    Row{NoFullDecision, "DOC_NO_FULL_DECISION", "BR-70", FixAction::Deliberate},
    Row{LastIssueDate, "DOC_LAST_ISSUE_DATE", "BR-13"},
    Row{DocumentExists, "DOC_EXISTS", "I9"},
    Row{DocumentMention, "DOC_MENTION", "BR-71/72"},
    Row{KeyNotInForce, "DOC_KEY_NOT_IN_FORCE", "BR-77"},
    Row{CertificateNotInForce, "DOC_CERTIFICATE_NOT_IN_FORCE", "BR-77"},
    Row{KeysChanged, "DOC_KEYS_CHANGED", "BR-77"},
    Row{BoundaryCrossed, "ACT_BOUNDARY_CROSSED", "I13"},
};

constexpr bool isInOrder()
{
    for (std::size_t index = 0; index < table.size(); ++index) {
        if (static_cast<std::size_t>(table.at(index).code) != index)
            return false;
    }
    return true;
}
static_assert(isInOrder() && table.back().code == BoundaryCrossed,
              "the table has one row a code, in the order of the enumeration");

const Row &rowOf(BlockerCode code)
{
    return table.at(static_cast<std::size_t>(code));
}

} // namespace

Blocker Blocker::with(const QString &name, const QString &value) const
{
    Blocker result = *this;
    result.parameters.insert(name, value);
    return result;
}

Blocker Blocker::with(const QString &name, qint64 value) const
{
    return with(name, QString::number(value));
}

QString codeName(BlockerCode code)
{
    return QString::fromLatin1(rowOf(code).name);
}

QString ruleOf(BlockerCode code)
{
    return QString::fromLatin1(rowOf(code).rule);
}

FixAction fixOf(BlockerCode code)
{
    return rowOf(code).fix;
}

bool isWarning(BlockerCode code)
{
    return rowOf(code).weight == Weight::Warns;
}

void append(Blockers &all, const Blockers &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

bool contains(const Blockers &all, BlockerCode code)
{
    return std::ranges::find(all, code, &Blocker::code) != all.end();
}

Blockers withoutWarnings(const Blockers &all)
{
    Blockers result;
    std::ranges::copy_if(all, std::back_inserter(result),
                         [](const Blocker &blocker) { return !isWarning(blocker.code); });
    return result;
}

} // namespace parchemin
