#include "support/projectstest.h"

#include "parchemin/app/sentences.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class EvaluationServiceTest : public ProjectsTest
{
protected:
    [[nodiscard]] static Blocker unqualified(const Actor &actor, const QString &name, const QString &block)
    {
        static_cast<void>(actor);
        return reason(BlockerCode::EvaluatorUnqualified, {{u"mentor"_s, name}, {u"n"_s, block}});
    }
    [[nodiscard]] static QString displayed(const QString &birthName)
    {
        return QString(u"Camille "_s + birthName);
    }
};

} // namespace

TEST_F(EvaluationServiceTest, locksAnEvaluationAndMovesTheSubmission)
{
    const SubmissionId submission = deposit(2);
    EvaluationDraft draft = graded(mentor(), submission, EvaluationOutcome::Validated);
    draft.comment = u"Très bon projet"_s;
    const EvaluationId id = must(evaluations().lock(mentor(), draft));
    EXPECT_EQ(stateOf(submission), SubmissionState::Validated);
    const auto locked = must(evaluations().ofSubmission(submission));
    ASSERT_EQ(locked.size(), 1U);
    EXPECT_EQ(locked.front().id, id);
    EXPECT_EQ(locked.front().outcome, EvaluationOutcome::Validated);
    EXPECT_EQ(locked.front().ratings, draft.ratings);
    EXPECT_EQ(locked.front().evaluatorName, displayed(u"Bernard"_s));
    EXPECT_EQ(locked.front().lockedAt, clock().now());
    EXPECT_EQ(lastEvent().content.action, u"evaluation.locked"_s);
    EXPECT_EQ(lastEvent().content.role, u"VALIDATING_MENTOR"_s);
}

TEST_F(EvaluationServiceTest, refusesWhileACompetencyIsNotRated)
{
    const SubmissionId submission = deposit(2);
    EvaluationDraft draft = graded(mentor(), submission, EvaluationOutcome::ToRework, {1});
    draft.ratings.pop_back();
    const EventSeq before = head();
    EXPECT_EQ(blockersOf(evaluations().lock(mentor(), draft)),
              Blockers{reason(BlockerCode::RatingMissing,
                              {{u"n"_s, u"2"_s}, {u"k"_s, u"1"_s}, {u"liste"_s, u"B2.C09"_s}})});
    EXPECT_EQ(head(), before);
    EXPECT_EQ(stateOf(submission), SubmissionState::Submitted);
}

TEST_F(EvaluationServiceTest, refusesARatingOfNoCompetencyOrTwice)
{
    const SubmissionId submission = deposit(1);
    EvaluationDraft draft = graded(mentor(), submission, EvaluationOutcome::Validated);
    draft.ratings.push_back({.competency = 1, .level = RatingLevel::Partial});
    EXPECT_EQ(errorOf(evaluations().lock(mentor(), draft)), ErrorCode::InvalidInput);
    draft.ratings.back().competency = 2;
    EXPECT_EQ(errorOf(evaluations().lock(mentor(), draft)), ErrorCode::InvalidInput);
    draft.ratings.pop_back();
    draft.outcome.reset();
    EXPECT_EQ(errorOf(evaluations().lock(mentor(), draft)), ErrorCode::InvalidInput);
}

TEST_F(EvaluationServiceTest, wantsAValidatingMentorWhereTheSheetDoes)
{
    const Actor plain = addMentor(u"Garnier"_s, false);
    assign(plain, candidacyId());
    const SubmissionId second = deposit(2);
    EXPECT_EQ(blockersOf(evaluations().lock(plain, graded(plain, second, EvaluationOutcome::Validated))),
              Blockers{unqualified(plain, displayed(u"Garnier"_s), u"2"_s)});
    const SubmissionId first = deposit(1);
    EXPECT_TRUE(evaluations().lock(plain, graded(plain, first, EvaluationOutcome::Validated)));
}

TEST_F(EvaluationServiceTest, letsTheLeadEvaluateTheFirstBlockOnly)
{
    const Actor chief = addUser(u"chief"_s, {Role::Lead}, addPerson(u"Roche"_s, u"Ines"_s, {1975, 1, 1}));
    const SubmissionId second = deposit(2);
    EXPECT_EQ(blockersOf(evaluations().lock(chief, graded(chief, second, EvaluationOutcome::Validated))),
              Blockers{unqualified(chief, chief.name, u"2"_s)});
    const SubmissionId first = deposit(1);
    EXPECT_TRUE(evaluations().lock(chief, graded(chief, first, EvaluationOutcome::Validated)));
}

TEST_F(EvaluationServiceTest, wantsAnEvaluatorWhoIsKnownAsAPerson)
{
    const SubmissionId submission = deposit(1);
    const Blockers blockers = must(evaluations().blockers(lead(), submission));
    ASSERT_EQ(blockers.size(), 1U);
    EXPECT_EQ(blockers.front(), reason(BlockerCode::AccountWithoutPerson, {{u"nom"_s, lead().name}}));
    EXPECT_TRUE(sentence(blockers.front()).contains(u"is tied to no person"_s))
        << qPrintable(sentence(blockers.front()));
    EXPECT_EQ(errorOf(evaluations().draft(lead(), submission)), ErrorCode::RuleRefused);
}

TEST_F(EvaluationServiceTest, refusesAMentorWhoIsNotAssigned)
{
    const Actor stranger = addMentor(u"Garnier"_s, true);
    const SubmissionId submission = deposit(2);
    EXPECT_EQ(
        blockersOf(evaluations().lock(stranger, graded(stranger, submission, EvaluationOutcome::Validated))),
        Blockers{reason(BlockerCode::NotOwnSubmission,
                        {{u"mentor"_s, displayed(u"Garnier"_s)}, {u"n"_s, u"2"_s}})});
}

TEST_F(EvaluationServiceTest, refusesTheCandidateAsHisOwnEvaluator)
{
    const Actor self = addUser(u"self"_s, {Role::Lead}, personOf(candidacyId()));
    const SubmissionId submission = deposit(1);
    EXPECT_EQ(blockersOf(evaluations().lock(self, graded(self, submission, EvaluationOutcome::Validated))),
              Blockers{unqualified(self, self.name, u"1"_s)});
}

TEST_F(EvaluationServiceTest, warnsWhenTheEvaluatorAccompaniedTheProject)
{
    clock().advance(qint64{2} * 86400);
    const SubmissionId submission = deposit(2);
    const Blockers blockers = must(evaluations().blockers(mentor(), submission));
    EXPECT_TRUE(contains(blockers, BlockerCode::EvaluatorIsMentor));
    EXPECT_TRUE(withoutWarnings(blockers).empty());
    EXPECT_TRUE(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::Validated)));
}

TEST_F(EvaluationServiceTest, refusesAFrozenSubmission)
{
    const SubmissionId submission = deposit(2);
    must(projects().openFraudCase(lead(), submission, FraudCategory::ForgedEvidence, u"Capture truquée"_s));
    EXPECT_EQ(
        blockersOf(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::Validated))),
        Blockers{reason(BlockerCode::FraudFreeze, {{u"n"_s, u"2"_s}})});
}

TEST_F(EvaluationServiceTest, refusesASecondEvaluationOfTheSameAttempt)
{
    const SubmissionId submission = propose(2);
    EXPECT_EQ(
        blockersOf(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::Validated))),
        Blockers{reason(BlockerCode::StateForbids,
                        {{u"etat"_s, u"VALIDATED"_s}, {u"acte"_s, u"START_EVALUATION"_s}})});
}

TEST_F(EvaluationServiceTest, keepsADraftThatIsNoAct)
{
    const SubmissionId submission = deposit(2);
    EXPECT_TRUE(must(evaluations().draft(mentor(), submission)).ratings.empty());
    const EventSeq before = head();
    EvaluationDraft typed{.submission = submission, .evaluator = *mentor().person};
    typed.ratings = {{.competency = 3, .level = RatingLevel::NotAcquired, .comment = u"À revoir"_s}};
    must(evaluations().saveDraft(mentor(), typed));
    typed.outcome = EvaluationOutcome::ToRework;
    must(evaluations().saveDraft(mentor(), typed));
    EXPECT_EQ(must(evaluations().draft(mentor(), submission)), typed);
    EXPECT_EQ(head(), before);
    evaluate(submission, EvaluationOutcome::Validated);
    EXPECT_FALSE(must(EvaluationRepository(database()).draft(submission, *mentor().person)));
}

TEST_F(EvaluationServiceTest, refusesADraftInTheNameOfSomebodyElse)
{
    const SubmissionId submission = deposit(2);
    const EvaluationDraft typed{.submission = submission, .evaluator = personOf(candidacyId())};
    EXPECT_EQ(errorOf(evaluations().saveDraft(mentor(), typed)), ErrorCode::InvalidInput);
    EXPECT_TRUE(
        contains(blockersOf(evaluations().saveDraft(actor(Role::Juror), typed)), BlockerCode::RightMissing));
}

TEST_F(EvaluationServiceTest, allowsOneConditionalPassOnly)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    must(projects().addFiles(lead(), submission, {{writeFile(u"suite.pdf"_s, "%PDF-1.4 suite"), {}}}));
    EXPECT_EQ(blockersOf(evaluations().lock(
                  mentor(), graded(mentor(), submission, EvaluationOutcome::Conditional, {1}))),
              Blockers{reason(BlockerCode::StateForbids,
                              {{u"etat"_s, u"IN_REVIEW"_s}, {u"acte"_s, u"PASS_CONDITIONALLY"_s}})});
    evaluate(submission, EvaluationOutcome::Validated);
    EXPECT_EQ(stateOf(submission), SubmissionState::Validated);
}

TEST_F(EvaluationServiceTest, correctsALockedEvaluationByAnother)
{
    const SubmissionId submission = propose(2);
    const EvaluationId first = must(evaluations().ofSubmission(submission)).front().id;
    const EvaluationDraft draft = graded(mentor(), submission, EvaluationOutcome::ToRework, {4});
    EXPECT_EQ(blockersOf(evaluations().correct(mentor(), first, draft, {})),
              Blockers{reason(BlockerCode::ReasonMissing)});
    const EvaluationId second = must(evaluations().correct(mentor(), first, draft, u"Grille mal lue"_s));
    EXPECT_EQ(stateOf(submission), SubmissionState::ToRework);
    const auto all = must(evaluations().ofSubmission(submission));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.back().id, second);
    EXPECT_EQ(all.back().supersedes, std::optional(first));
    EXPECT_EQ(all.back().correctionReason, u"Grille mal lue"_s);
    EXPECT_EQ(lastEvent().content.action, u"evaluation.corrected"_s);
    EXPECT_EQ(blockersOf(evaluations().correct(mentor(), first, draft, u"Encore"_s)),
              Blockers{reason(BlockerCode::EvaluationLocked, {{u"n"_s, u"2"_s}})});
}

TEST_F(EvaluationServiceTest, refusesToCorrectWhatAValidationRestsOn)
{
    const SubmissionId submission = propose(2);
    must(blocks().validate(lead(), candidacyId(), 2));
    const EvaluationId id = must(evaluations().ofSubmission(submission)).front().id;
    const EventSeq before = head();
    EXPECT_EQ(blockersOf(evaluations().correct(
                  mentor(), id, graded(mentor(), submission, EvaluationOutcome::ToRework, {4}), u"Erreur"_s)),
              Blockers{reason(BlockerCode::BlockAlreadyValidated,
                              {{u"n"_s, u"2"_s}, {u"date"_s, u"2021-06-04"_s}})});
    EXPECT_EQ(head(), before);
}
