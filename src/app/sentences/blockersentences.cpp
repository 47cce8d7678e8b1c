#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include <array>

#include "app/sentences/template.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct BlockerText
{
    BlockerCode code;
    const char *text;
};

// The sentences of domain specification 3.4, and those of the other guards in their manner.
constexpr std::array blockerTexts{
    BlockerText{BlockerCode::RightMissing,
                QT_TRANSLATE_NOOP("Sentences", "{nom} does not have the right to {droit}.")},
    BlockerText{BlockerCode::SecondPersonMissing,
                QT_TRANSLATE_NOOP("Sentences", "A second, entitled person must approve this act.")},
    BlockerText{BlockerCode::ReasonMissing,
                QT_TRANSLATE_NOOP("Sentences", "This act needs a written reason.")},
    BlockerText{BlockerCode::StateForbids,
                QT_TRANSLATE_NOOP("Sentences", "This act is not possible in the state “{etat}”.")},
    BlockerText{BlockerCode::TimeOrder,
                QT_TRANSLATE_NOOP("Sentences",
                                  "The dates contradict each other: {date}, where {limite} sets the limit.")},
    BlockerText{BlockerCode::AccountWithoutPerson,
                QT_TRANSLATE_NOOP("Sentences",
                                  "The account of {nom} is tied to no person, so it neither evaluates, nor "
                                  "sits on a jury, nor signs: tie it to its person (Mentors and jurors, "
                                  "Accounts).")},
    BlockerText{BlockerCode::AccountActed,
                QT_TRANSLATE_NOOP(
                    "Sentences", "Under the account of {nom}, evaluations, opinions or signatures were given "
                                 "in the name of its person, and stay that person's: close this account, "
                                 "then open another one.")},
    BlockerText{BlockerCode::PersonHasAccount,
                QT_TRANSLATE_NOOP("Sentences",
                                  "The open account “{compte}” of {nom} is tied to this person already: one "
                                  "person, one account.")},
    BlockerText{BlockerCode::DossierNotOwn,
                QT_TRANSLATE_NOOP("Sentences", "{nom} reads the dossiers of the candidates whom he or she "
                                               "accompanies, and no others.")},
    BlockerText{
        BlockerCode::SheetInUse,
        QT_TRANSLATE_NOOP("Sentences", "Candidacies use this sheet: load the change as a new version.")},
    BlockerText{BlockerCode::RouteClosed,
                QT_TRANSLATE_NOOP("Sentences", "The route “{voie}” is not open for this certification.")},
    BlockerText{BlockerCode::EntryOutsideWindow,
                QT_TRANSLATE_NOOP("Sentences", "Entered on {date}, outside the registration period.")},
    BlockerText{BlockerCode::OpenCandidacyExists,
                QT_TRANSLATE_NOOP("Sentences", "This person already has an open candidacy.")},
    BlockerText{BlockerCode::AdmissibilityYear,
                QT_TRANSLATE_NOOP("Sentences", "One admissibility file a civil year: there is one already.")},
    BlockerText{BlockerCode::DuplicatePerson,
                QT_TRANSLATE_NOOP("Sentences", "Somebody with the same birth name and birth date is known.")},
    BlockerText{BlockerCode::IdentitiesDiffer,
                QT_TRANSLATE_NOOP("Sentences",
                                  "The two records do not say the same of the person: papers must show that "
                                  "they are one.")},
    BlockerText{BlockerCode::NoSubmission, QT_TRANSLATE_NOOP("Sentences", "No submission for block {n}")},
    BlockerText{BlockerCode::NoDeliverable, QT_TRANSLATE_NOOP("Sentences", "No file was handed in.")},
    BlockerText{
        BlockerCode::RatingMissing,
        QT_TRANSLATE_NOOP("Sentences", "Block {n}: {k} {k:competency|competencies} not rated: {liste}")},
    BlockerText{BlockerCode::NotAcquired,
                QT_TRANSLATE_NOOP("Sentences", "Competencies not acquired: {liste}")},
    BlockerText{BlockerCode::ConditionalMinority,
                QT_TRANSLATE_NOOP("Sentences",
                                  "A conditional pass needs a majority acquired and a minor shortfall.")},
    BlockerText{BlockerCode::ConditionalRunning,
                QT_TRANSLATE_NOOP("Sentences", "Block {n}: conditional pass under way, due {date}")},
    BlockerText{BlockerCode::ReworkUnnamed,
                QT_TRANSLATE_NOOP("Sentences", "Name what has to be reworked: a competency or a comment.")},
    BlockerText{
        BlockerCode::EvaluationLocked,
        QT_TRANSLATE_NOOP("Sentences", "A locked evaluation is never edited: correct it by another one.")},
    BlockerText{BlockerCode::EvaluatorIsMentor,
                QT_TRANSLATE_NOOP("Sentences", "{mentor} also accompanied this project.")},
    BlockerText{
        BlockerCode::EvaluatorMustDiffer,
        QT_TRANSLATE_NOOP("Sentences", "{mentor} accompanied this project: somebody else must evaluate it.")},
    BlockerText{
        BlockerCode::FraudEvidenceMissing,
        QT_TRANSLATE_NOOP("Sentences", "A suspicion of fraud needs its evidence and the note of a hearing.")},
    BlockerText{BlockerCode::EvaluatorUnqualified,
                QT_TRANSLATE_NOOP("Sentences", "{mentor} is not entitled to evaluate block {n}.")},
    BlockerText{BlockerCode::NotOwnSubmission,
                QT_TRANSLATE_NOOP("Sentences", "{mentor} is not assigned to this candidate.")},
    BlockerText{BlockerCode::AwaitingLead,
                QT_TRANSLATE_NOOP("Sentences", "Block {n} proposed, waiting for the lead to validate it")},
    BlockerText{BlockerCode::BlockGrantedByJury,
                QT_TRANSLATE_NOOP("Sentences", "Block {n}: on this route the jury grants the blocks.")},
    BlockerText{BlockerCode::BlockAlreadyValidated,
                QT_TRANSLATE_NOOP("Sentences", "Block {n} is already acquired, for life.")},
    BlockerText{BlockerCode::BlockNotValidated,
                QT_TRANSLATE_NOOP("Sentences", "There is no validation in force to cancel.")},
    BlockerText{
        BlockerCode::EquivalenceNotPartial,
        QT_TRANSLATE_NOOP("Sentences",
                          "A partial equivalence names one competency at least and, counted with those "
                          "recorded before it, not all: all of them are block {n} itself, which an "
                          "equivalence grants.")},
    BlockerText{BlockerCode::EquivalenceRepeated,
                QT_TRANSLATE_NOOP("Sentences", "Already held by a partial equivalence: {liste}")},
    BlockerText{BlockerCode::BlocksMissing, QT_TRANSLATE_NOOP("Sentences", "Blocks not validated: {liste}")},
    BlockerText{BlockerCode::VaeDelay,
                QT_TRANSLATE_NOOP("Sentences",
                                  "{candidat} VAE jury due by {date} ({mois} {mois:month|months} {motif})")},
    BlockerText{BlockerCode::Admissibility, QT_TRANSLATE_NOOP("Sentences", "Admissibility: {motif} {date}")},
    BlockerText{BlockerCode::DossierIncomplete,
                QT_TRANSLATE_NOOP("Sentences", "Evidence dossier incomplete: {liste}")},
    BlockerText{
        BlockerCode::NotClaimable,
        QT_TRANSLATE_NOOP("Sentences", "Entered on {date}, outside the registration period: no title.")},
    BlockerText{BlockerCode::FraudFreeze,
                QT_TRANSLATE_NOOP("Sentences", "The file is frozen by a suspicion of fraud.")},
    BlockerText{BlockerCode::DefenceMissing,
                QT_TRANSLATE_NOOP("Sentences", "Defence before the jury to be scheduled")},
    BlockerText{BlockerCode::PanelSize, QT_TRANSLATE_NOOP("Sentences", "{x} of {total} members")},
    BlockerText{BlockerCode::PanelDuplicate,
                QT_TRANSLATE_NOOP("Sentences", "{membre} sits twice on the same panel.")},
    BlockerText{
        BlockerCode::ExternalRatio,
        QT_TRANSLATE_NOOP("Sentences", "{x} of {n} members are external, {min} % required: replace {noms}")},
    BlockerText{BlockerCode::ProfessionalRatio,
                QT_TRANSLATE_NOOP("Sentences", "{x} of {n} members are professionals, {min} required")},
    BlockerText{BlockerCode::NotHabilitated,
                QT_TRANSLATE_NOOP("Sentences", "{membre} is not habilitated on {date}.")},
    BlockerText{BlockerCode::Charter, QT_TRANSLATE_NOOP("Sentences", "Charter not signed: {noms}")},
    BlockerText{BlockerCode::Conflict,
                QT_TRANSLATE_NOOP("Sentences", "{membre} – {candidat}: {nature} ({lien})")},
    BlockerText{BlockerCode::NoSubstitute,
                QT_TRANSLATE_NOOP("Sentences", "No substitute of the same quality can replace {membre}.")},
    BlockerText{BlockerCode::GenderBalance,
                QT_TRANSLATE_NOOP("Sentences", "Balance of the panel: {femmes} women, {hommes} men.")},
    BlockerText{BlockerCode::CompositionFixed,
                QT_TRANSLATE_NOOP("Sentences", "The composition is fixed since the session opened.")},
    BlockerText{BlockerCode::Overlap,
                QT_TRANSLATE_NOOP("Sentences", "{personne} is already taken at {heure}.")},
    BlockerText{BlockerCode::NotAvailable,
                QT_TRANSLATE_NOOP("Sentences", "{personne} is not available at that time.")},
    BlockerText{BlockerCode::NoticeShort,
                QT_TRANSLATE_NOOP("Sentences", "Notice of {j} {j:day|days}, {min} required")},
    BlockerText{BlockerCode::DefenceNotHeard,
                QT_TRANSLATE_NOOP("Sentences", "The candidate has not been heard yet (state “{etat}”).")},
    BlockerText{BlockerCode::DecisionTooEarly,
                QT_TRANSLATE_NOOP("Sentences", "No decision before the defence of {date}.")},
    BlockerText{BlockerCode::FullNeedsAllBlocks,
                QT_TRANSLATE_NOOP("Sentences", "The title needs every block: {liste} missing.")},
    BlockerText{
        BlockerCode::PartialUnnamed,
        QT_TRANSLATE_NOOP("Sentences", "Name the blocks granted and, for block {n}, what is missing.")},
    BlockerText{BlockerCode::OutcomeForbiddenRoute,
                QT_TRANSLATE_NOOP("Sentences", "On this route the jury decides on the title only.")},
    BlockerText{BlockerCode::MotiveMissing,
                QT_TRANSLATE_NOOP("Sentences", "This decision needs a motive and recommendations.")},
    BlockerText{BlockerCode::VoteInvalid,
                QT_TRANSLATE_NOOP("Sentences", "The votes do not fit the panel or the outcome.")},
    BlockerText{BlockerCode::DecisionMissing,
                QT_TRANSLATE_NOOP("Sentences", "No decision recorded yet: {candidats}")},
    BlockerText{BlockerCode::MinutesUnsigned, QT_TRANSLATE_NOOP("Sentences", "Signatures missing: {noms}")},
    BlockerText{BlockerCode::MemberNotPresent,
                QT_TRANSLATE_NOOP("Sentences", "{membre} was not present and does not sign.")},
    BlockerText{BlockerCode::Identity, QT_TRANSLATE_NOOP("Sentences", "Identity incomplete: {champs}")},
    BlockerText{BlockerCode::Signatory, QT_TRANSLATE_NOOP("Sentences", "No signatory in function on {date}")},
    BlockerText{BlockerCode::NoFullDecision,
                QT_TRANSLATE_NOOP("Sentences", "No decision of the jury grants the title.")},
    BlockerText{BlockerCode::LastIssueDate,
                QT_TRANSLATE_NOOP("Sentences", "Parchments could be issued until {date}.")},
    BlockerText{BlockerCode::DocumentExists,
                QT_TRANSLATE_NOOP("Sentences", "This document has been issued already and is valid.")},
    BlockerText{BlockerCode::DocumentMention,
                QT_TRANSLATE_NOOP("Sentences",
                                  "The document would lack a mandatory mention or carry a forbidden one.")},
    BlockerText{BlockerCode::KeyNotInForce,
                QT_TRANSLATE_NOOP("Sentences", "The unlocked issuing key is not in force on {date}: lock it, "
                                               "then unlock the one that is.")},
    BlockerText{BlockerCode::CertificateNotInForce,
                QT_TRANSLATE_NOOP("Sentences", "The signing certificate is valid from {debut} to {fin} only, "
                                               "and nothing can be signed with it on {date}.")},
    BlockerText{BlockerCode::KeysChanged,
                QT_TRANSLATE_NOOP("Sentences",
                                  "The keys were locked or replaced since the batch began: unlock "
                                  "them again, then issue the documents that are left.")},
    BlockerText{BlockerCode::BoundaryCrossed,
                QT_TRANSLATE_NOOP("Sentences", "Something already rests on this: it can only be rectified.")},
};
static_assert(blockerTexts.size() == static_cast<std::size_t>(BlockerCode::BoundaryCrossed) + 1);

/// Other words for a code, where a parameter says more; `value` null: where the parameter is there at all.
struct VariantText
{
    BlockerCode code;
    const char *parameter;
    const char *value;
    const char *text;
};

constexpr std::array variantTexts{
    VariantText{
        BlockerCode::StateForbids, "etat", "BLOCKS",
        QT_TRANSLATE_NOOP("Sentences", "Only blocks are aimed at here, not the title: no final defence.")},
    VariantText{BlockerCode::StateForbids, "etat", "FULL",
                QT_TRANSLATE_NOOP("Sentences", "The whole title is aimed at already.")},
    VariantText{BlockerCode::StateForbids, "acte", "RESUME",
                QT_TRANSLATE_NOOP("Sentences",
                                  "Taken up again are candidacies that a jury closed without the title, and "
                                  "those that lapsed. After a withdrawal, open a new candidacy of the same "
                                  "person: the blocks acquired stay.")},
    VariantText{BlockerCode::StateForbids, "acte", "RECEIVE_ADMISSIBILITY",
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "A file is received while a VAE candidacy waits for its admissibility. Once that has "
                    "expired, “Admissibility…” in the Dossier menu begins the new request.")},
    VariantText{BlockerCode::RatingMissing, "motif", "AUCUNE",
                QT_TRANSLATE_NOOP("Sentences", "Block {n}: nothing is rated yet (0 of {k}).")},
    VariantText{BlockerCode::StateForbids, "etat", "REJECTED_FRAUD",
                QT_TRANSLATE_NOOP("Sentences", "Rejected for fraud: only a new project can be evaluated.")},
    VariantText{
        BlockerCode::ReworkUnnamed, "motif", "CONDITIONNEL",
        QT_TRANSLATE_NOOP(
            "Sentences", "Every competency is acquired: write in the comment what has to be added in time.")},
    VariantText{BlockerCode::StateForbids, "acte", "RENEW_ROUTE",
                QT_TRANSLATE_NOOP("Sentences",
                                  "An admissibility is asked for anew by VAE alone. For another route, close "
                                  "this candidacy and open one of its own.")},
    VariantText{BlockerCode::StateForbids, "acte", "RENEW",
                QT_TRANSLATE_NOOP("Sentences",
                                  "A new request takes the place of a candidacy that goes on, before the "
                                  "jury has heard the candidate.")},
    VariantText{BlockerCode::StateForbids, "motif", "DEJA_SIGNE",
                QT_TRANSLATE_NOOP("Sentences", "This member has signed these minutes already.")},
    VariantText{
        BlockerCode::TimeOrder, "motif", "ABSENCE",
        QT_TRANSLATE_NOOP("Sentences", "The candidate is awaited on {limite}: nobody is absent before.")},
    VariantText{BlockerCode::TimeOrder, "motif", "TROP_TOT",
                QT_TRANSLATE_NOOP("Sentences", "Too early: {date}; not before {limite}.")},
    VariantText{
        BlockerCode::StateForbids, "motif", "BLOCS",
        QT_TRANSLATE_NOOP("Sentences", "Opinion not complete: give a level for each block ({liste}).")},
    VariantText{BlockerCode::StateForbids, "motif", "DECISION",
                QT_TRANSLATE_NOOP("Sentences", "Opinion not complete: say which decision you propose.")},
    VariantText{BlockerCode::StateForbids, "motif", "BLOCS_ET_DECISION",
                QT_TRANSLATE_NOOP("Sentences",
                                  "Opinion not complete: give a level for each block ({liste}) and say which "
                                  "decision you propose.")},
    VariantText{BlockerCode::DossierIncomplete, "motif", "ABSENT",
                QT_TRANSLATE_NOOP("Sentences", "No evidence dossier received")},
    VariantText{
        BlockerCode::NotClaimable, "motif", "RECEVABILITE",
        QT_TRANSLATE_NOOP("Sentences", "Admissible on {date}, outside the registration period: no title.")},
    VariantText{BlockerCode::NotClaimable, "motif", "SANS_RECEVABILITE",
                QT_TRANSLATE_NOOP("Sentences",
                                  "No admissibility accepted during the registration period: no title.")},
    VariantText{BlockerCode::DefenceMissing, "motif", "PREVUE",
                QT_TRANSLATE_NOOP("Sentences", "The defence is scheduled: the jury has yet to decide.")},
    VariantText{BlockerCode::DefenceMissing, "motif", "ENTENDU",
                QT_TRANSLATE_NOOP("Sentences", "The candidate was heard: the jury has yet to decide.")},
    VariantText{BlockerCode::PanelSize, "qualite", "LEAD",
                QT_TRANSLATE_NOOP("Sentences", "Pedagogical leads: {x} of {total}")},
    VariantText{BlockerCode::PanelSize, "qualite", "PROFESSIONAL",
                QT_TRANSLATE_NOOP("Sentences", "Professionals: {x} of {total}")},
    VariantText{BlockerCode::PanelSize, "qualite", "CHAIR",
                QT_TRANSLATE_NOOP("Sentences", "Nobody presides: say who.")},
    VariantText{BlockerCode::PanelSize, "noms", nullptr,
                QT_TRANSLATE_NOOP("Sentences", "{x} of {total} members called; present or absent: {noms}?")},
    VariantText{BlockerCode::DefenceNotHeard, "motif", "DECIDEE",
                QT_TRANSLATE_NOOP("Sentences", "The jury has decided already: it can only be rectified.")},
    VariantText{BlockerCode::VoteInvalid, "motif", "NOMBRE",
                QT_TRANSLATE_NOOP("Sentences", "{x} {x:vote|votes} for a panel of {total}: everyone votes.")},
    VariantText{
        BlockerCode::VoteInvalid, "motif", "VOIX_PREPONDERANTE",
        QT_TRANSLATE_NOOP("Sentences", "No casting vote here: it needs a tie and a rule that gives it.")},
    VariantText{BlockerCode::VoteInvalid, "motif", "EGALITE",
                QT_TRANSLATE_NOOP("Sentences", "A tie decides nothing.")},
    VariantText{BlockerCode::VoteInvalid, "motif", "MINORITE",
                QT_TRANSLATE_NOOP("Sentences", "The majority is against this decision.")},
};

const char *textOf(const Blocker &blocker)
{
    for (const VariantText &variant : variantTexts) {
        const QString given = blocker.parameters.value(QLatin1StringView(variant.parameter));
        const bool fits =
            variant.value == nullptr ? !given.isEmpty() : given == QLatin1StringView(variant.value);
        if (variant.code == blocker.code && fits)
            return variant.text;
    }
    for (const BlockerText &row : blockerTexts) {
        if (row.code == blocker.code)
            return row.text;
    }
    Q_UNREACHABLE();
}

struct FixText
{
    FixAction action;
    const char *text;
};

constexpr std::array fixTexts{
    FixText{FixAction::OpenSubmissionForm, QT_TRANSLATE_NOOP("Sentences", "hand in")},
    FixText{FixAction::OpenRatingGrid, QT_TRANSLATE_NOOP("Sentences", "open the grid")},
    FixText{FixAction::OpenFeedback, QT_TRANSLATE_NOOP("Sentences", "see the feedback")},
    FixText{FixAction::AddDeliverables, QT_TRANSLATE_NOOP("Sentences", "add the files")},
    FixText{FixAction::ReassignMentor, QT_TRANSLATE_NOOP("Sentences", "reassign")},
    FixText{FixAction::ValidateBlock, QT_TRANSLATE_NOOP("Sentences", "validate")},
    FixText{FixAction::OpenBlock, QT_TRANSLATE_NOOP("Sentences", "go to the block")},
    FixText{FixAction::OpenAdmissibility, QT_TRANSLATE_NOOP("Sentences", "open the admissibility")},
    FixText{FixAction::AddEvidence, QT_TRANSLATE_NOOP("Sentences", "complete the dossier")},
    FixText{FixAction::OpenCandidacy, QT_TRANSLATE_NOOP("Sentences", "open the candidacy")},
    FixText{FixAction::InvestigateFraud, QT_TRANSLATE_NOOP("Sentences", "examine")},
    FixText{FixAction::ScheduleDefence, QT_TRANSLATE_NOOP("Sentences", "schedule")},
    FixText{FixAction::CompletePanel, QT_TRANSLATE_NOOP("Sentences", "complete the panel")},
    FixText{FixAction::ReplaceMember, QT_TRANSLATE_NOOP("Sentences", "replace the member")},
    FixText{FixAction::Reschedule, QT_TRANSLATE_NOOP("Sentences", "reschedule")},
    FixText{FixAction::ObtainWaiver, QT_TRANSLATE_NOOP("Sentences", "record the candidate's agreement")},
    FixText{FixAction::SignCharter, QT_TRANSLATE_NOOP("Sentences", "have it signed")},
    FixText{FixAction::SignMinutes, QT_TRANSLATE_NOOP("Sentences", "sign")},
    FixText{FixAction::Deliberate, QT_TRANSLATE_NOOP("Sentences", "deliberate")},
    FixText{FixAction::CompleteIdentity, QT_TRANSLATE_NOOP("Sentences", "complete")},
    FixText{FixAction::ConfigureSignatory, QT_TRANSLATE_NOOP("Sentences", "name a signatory")},
    FixText{FixAction::ChangeUser, QT_TRANSLATE_NOOP("Sentences", "change user")},
    FixText{FixAction::TieAccount, QT_TRANSLATE_NOOP("Sentences", "tie it to a person")},
    FixText{FixAction::GiveReason, QT_TRANSLATE_NOOP("Sentences", "give a reason")},
};

} // namespace

QString sentence(const Blocker &blocker)
{
    const QString text =
        tidied(filled(QCoreApplication::translate("Sentences", textOf(blocker)), blocker.parameters));
    // Of several candidates of a session, or blocks of an act, one must be told from the other.
    const QString candidate = blocker.parameters.value(u"candidat"_s);
    if (candidate.isEmpty())
        return text;
    if (blocker.code == BlockerCode::NoticeShort) {
        return QCoreApplication::translate("Sentences", "%1: %2", "a candidate, what keeps her")
            .arg(candidate, text);
    }
    if (blocker.code == BlockerCode::BoundaryCrossed || blocker.code == BlockerCode::BlockNotValidated) {
        return QCoreApplication::translate("Sentences", "%1, block %2: %3", "a candidate, what keeps it")
            .arg(candidate, blocker.parameters.value(u"n"_s), text);
    }
    return text;
}

QString sentence(FixAction action)
{
    for (const FixText &row : fixTexts) {
        if (row.action == action)
            return QCoreApplication::translate("Sentences", row.text);
    }
    return {};
}

} // namespace parchemin
