#include "support/printers.h"

#include "parchemin/core/actor.h"
#include "parchemin/core/minutes.h"
#include "parchemin/core/organisationkind.h"
#include "parchemin/core/readiness.h"

#include <gtest/gtest.h>

#include "core/enumeration.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

// The names are in stores and files: a test that must be changed here means a migration there.
TEST(CodeNamesTest, keepsTheNamesOfTheMainMachines)
{
    EXPECT_EQ(
        codeNames(CandidacyState::Annulled),
        (QStringList{u"DRAFT"_s, u"ADMISSIBILITY"_s, u"NOT_ADMISSIBLE"_s, u"IN_PROGRESS"_s, u"SCHEDULED"_s,
                     u"HEARD"_s, u"CERTIFIED"_s, u"PARTIALLY_VALIDATED"_s, u"NOT_VALIDATED"_s,
                     u"BLOCKS_COMPLETED"_s, u"WITHDRAWN"_s, u"LAPSED"_s, u"ANNULLED"_s}));
    EXPECT_EQ(codeNames(SubmissionState::Withdrawn),
              (QStringList{u"DRAFT"_s, u"SUBMITTED"_s, u"IN_EVALUATION"_s, u"VALIDATED"_s, u"CONDITIONAL"_s,
                           u"IN_REVIEW"_s, u"TO_REWORK"_s, u"REJECTED_FRAUD"_s, u"WITHDRAWN"_s}));
    EXPECT_EQ(codeNames(BlockState::Validated),
              (QStringList{u"NOT_STARTED"_s, u"SUBMITTED"_s, u"IN_EVALUATION"_s, u"CONDITIONAL"_s,
                           u"TO_REWORK"_s, u"PROPOSED"_s, u"VALIDATED"_s}));
    EXPECT_EQ(codeNames(RatingLevel::NotAssessed),
              (QStringList{u"ACQUIRED"_s, u"PARTIAL"_s, u"NOT_ACQUIRED"_s, u"NOT_ASSESSED"_s}));
    EXPECT_EQ(codeNames(DecisionOutcome::Deferred),
              (QStringList{u"FULL"_s, u"PARTIAL"_s, u"REFUSED"_s, u"DEFERRED"_s}));
}

TEST(CodeNamesTest, keepsTheNamesOfPeopleAndPanels)
{
    EXPECT_EQ(codeNames(Role::Auditor),
              (QStringList{u"ADMIN"_s, u"LEAD"_s, u"REGISTRAR"_s, u"VALIDATING_MENTOR"_s, u"MENTOR"_s,
                           u"JUROR"_s, u"CHAIR"_s, u"DISABILITY_OFFICER"_s, u"SIGNATORY"_s, u"AUDITOR"_s}));
    EXPECT_EQ(codeNames(Sex::Unknown), (QStringList{u"MALE"_s, u"FEMALE"_s, u"UNKNOWN"_s}));
    EXPECT_EQ(codeNames(JuryQuality::Professional), (QStringList{u"PEDAGOGICAL_LEAD"_s, u"PROFESSIONAL"_s}));
    EXPECT_EQ(codeNames(SeatRole::Substitute), (QStringList{u"LEAD"_s, u"PROFESSIONAL"_s, u"SUBSTITUTE"_s}));
    EXPECT_EQ(codeNames(Presence::Excused),
              (QStringList{u"EXPECTED"_s, u"PRESENT"_s, u"ABSENT"_s, u"EXCUSED"_s}));
    EXPECT_EQ(codeNames(ConflictKind::Trainer),
              (QStringList{u"PERSONAL"_s, u"PROFESSIONAL"_s, u"SAME_EMPLOYER"_s, u"MENTORED"_s,
                           u"EVALUATED"_s, u"TRAINER"_s}));
    EXPECT_EQ(codeNames(OrganisationKind::Certifier),
              (QStringList{u"EMPLOYER"_s, u"TRAINING_CENTRE"_s, u"PUBLIC_BODY"_s, u"ASSOCIATION"_s,
                           u"CERTIFIER"_s}));
    EXPECT_EQ(codeNames(ConflictOrigin::Declared), (QStringList{u"AUTOMATIC"_s, u"DECLARED"_s}));
}

TEST(CodeNamesTest, keepsTheNamesOfActsAndDocuments)
{
    EXPECT_EQ(codeNames(ValidationSource::PriorProof),
              (QStringList{u"MENTOR_PROJECT"_s, u"JURY"_s, u"EQUIVALENCE"_s, u"PRIOR_PROOF"_s}));
    EXPECT_EQ(codeNames(CancellationKind::Court),
              (QStringList{u"CLERICAL_ERROR"_s, u"FRAUD"_s, u"ANNULLED_SOURCE"_s, u"COURT"_s}));
    EXPECT_EQ(codeNames(MinutesKind::Corrective), (QStringList{u"INITIAL"_s, u"CORRECTIVE"_s}));
    EXPECT_EQ(codeNames(SignatureMethod::OnPaper), (QStringList{u"ON_SCREEN"_s, u"ON_PAPER"_s}));
    EXPECT_EQ(codeNames(SessionModality::Mixed), (QStringList{u"ON_SITE"_s, u"REMOTE"_s, u"MIXED"_s}));
    EXPECT_EQ(codeNames(DocumentState::Revoked), (QStringList{u"ISSUED"_s, u"SUPERSEDED"_s, u"REVOKED"_s}));
    EXPECT_EQ(codeNames(DocumentKind::Passport),
              (QStringList{u"PARCHMENT"_s, u"SUCCESS_ATTESTATION"_s, u"BLOCK_ATTESTATION"_s,
                           u"DECISION_NOTICE"_s, u"CONVOCATION"_s, u"ATTENDANCE_SHEET"_s, u"MINUTES"_s,
                           u"JUROR_CERTIFICATE"_s, u"SUPPLEMENT"_s, u"PASSPORT"_s}));
}

TEST(CodeNamesTest, readsEveryNameBack)
{
    EXPECT_EQ(lostInTranslation(Role::Auditor, roleFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(Sex::Unknown, sexFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(CandidacyScope::Blocks, candidacyScopeFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(CandidacyState::Annulled, candidacyStateFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(AdmissibilityState::Tacit, admissibilityStateFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(SubmissionState::Withdrawn, submissionStateFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(FraudCategory::Other, fraudCategoryFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(RatingLevel::NotAssessed, ratingLevelFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(EvaluationOutcome::RejectedFraud, evaluationOutcomeFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(ValidationSource::PriorProof, validationSourceFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(CancellationKind::Court, cancellationKindFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(JuryQuality::Professional, juryQualityFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(SeatRole::Substitute, seatRoleFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(Presence::Excused, presenceFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(ConflictKind::Trainer, conflictKindFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(ConflictOrigin::Declared, conflictOriginFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(SessionState::Cancelled, sessionStateFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(DefenceState::Postponed, defenceStateFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(SessionModality::Mixed, sessionModalityFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(DecisionOutcome::Deferred, decisionOutcomeFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(MinutesKind::Corrective, minutesKindFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(SignatureMethod::OnPaper, signatureMethodFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(DocumentKind::Passport, documentKindFromCode), QStringList());
    EXPECT_EQ(lostInTranslation(DocumentState::Revoked, documentStateFromCode), QStringList());
}

TEST(CodeNamesTest, refusesUnknownNames)
{
    EXPECT_EQ(candidacyStateFromCode(u"in_progress"_s), std::nullopt);
    EXPECT_EQ(roleFromCode(QString()), std::nullopt);
    EXPECT_EQ(presenceFromCode(u"PRESENT "_s), std::nullopt);
}
