#include "parchemin/app/evaluationdesk.h"

#include "support/projectstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class EvaluationDeskTest : public ProjectsTest
{
protected:
    [[nodiscard]] SubmissionQueue queue(const Actor &actor, QueueChoice choice = QueueChoice::All)
    {
        return must(loadQueue(database(), sheet(), actor, choice, clock().now(), 100));
    }
    [[nodiscard]] std::vector<SubmissionId> ids(const Actor &actor, QueueChoice choice = QueueChoice::All)
    {
        std::vector<SubmissionId> found;
        for (const QueueItem &item : queue(actor, choice).items)
            found.push_back(item.submission);
        return found;
    }
    /// Of a candidate whom nobody accompanies.
    SubmissionId depositOfAStranger(int block)
    {
        SubmissionDraft draft = project(block);
        draft.candidacy = addCandidate(u"Zola"_s);
        return must(projects().deposit(lead(), draft));
    }
    [[nodiscard]] EvaluationDesk deskOf(const Actor &actor, SubmissionId submission)
    {
        return must(loadEvaluationDesk(context(), actor, submission));
    }
};

using Ids = std::vector<SubmissionId>;

} // namespace

TEST_F(EvaluationDeskTest, showsAMentorOnlyHisOwnSubmissions)
{
    const SubmissionId own = deposit(2);
    const SubmissionId other = depositOfAStranger(2);
    EXPECT_EQ(ids(mentor()), Ids{own});
    EXPECT_EQ(ids(mentor(), QueueChoice::Mine), Ids{own});
    EXPECT_EQ(ids(lead()).size(), 2U);
    EXPECT_EQ(
        blockersOf(loadEvaluationDesk(context(), mentor(), other)),
        Blockers{reason(BlockerCode::NotOwnSubmission, {{u"mentor"_s, mentor().name}, {u"n"_s, u"2"_s}})});
    EXPECT_TRUE(loadEvaluationDesk(context(), lead(), other));
    EXPECT_TRUE(loadEvaluationDesk(context(), actor(Role::Auditor), other));
    EXPECT_FALSE(loadEvaluationDesk(context(), actor(Role::Juror), other));
    EXPECT_TRUE(ids(actor(Role::Admin)).empty());
}

TEST_F(EvaluationDeskTest, offersAMentorOnlyTheBlocksHeIsEntitledFor)
{
    const Actor plain = addMentor(u"Petit"_s, false);
    assign(plain, candidacyId());
    const SubmissionId first = deposit(1);
    const SubmissionId second = deposit(2);
    EXPECT_EQ(ids(plain, QueueChoice::Mine), Ids{first});
    EXPECT_EQ(ids(plain), (Ids{first, second})) << "he reads the other one";
    EXPECT_EQ(ids(mentor(), QueueChoice::Mine), (Ids{first, second}));
    EXPECT_TRUE(ids(lead(), QueueChoice::Mine).empty()) << "no person stands behind this user";
}

TEST_F(EvaluationDeskTest, listsConditionalPassesByTheirClock)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    EXPECT_EQ(ids(mentor(), QueueChoice::Conditional), Ids{submission});
    EXPECT_TRUE(ids(mentor(), QueueChoice::Overdue).empty());
    clock().advance(48 * 3600 + 1);
    EXPECT_TRUE(ids(mentor(), QueueChoice::Conditional).empty());
    EXPECT_EQ(ids(mentor(), QueueChoice::Overdue), Ids{submission});
}

TEST_F(EvaluationDeskTest, gathersTheDraftTheAttemptsAndWhatForbids)
{
    const SubmissionId first = deposit(2);
    evaluate(first, EvaluationOutcome::ToRework, {1, 2});
    const SubmissionId second = deposit(2);
    EvaluationDraft typed{.submission = second, .evaluator = *mentor().person};
    typed.notes = {{.competency = 3, .comment = u"À voir"_s}};
    must(evaluations().saveDraft(mentor(), typed));

    const EvaluationDesk desk = deskOf(mentor(), second);
    EXPECT_TRUE(desk.isOpen());
    EXPECT_EQ(desk.state, SubmissionState::InEvaluation);
    EXPECT_EQ(desk.draft, std::optional(typed));
    ASSERT_EQ(desk.earlier.size(), 1U);
    EXPECT_EQ(desk.earlier.front().submission.id, first);
    ASSERT_EQ(desk.earlier.front().evaluations.size(), 1U);
    EXPECT_EQ(desk.current(), nullptr);

    const EvaluationDesk leads = deskOf(lead(), second);
    EXPECT_FALSE(leads.draft) << "a draft is private";
    EXPECT_FALSE(leads.isOpen());
    EXPECT_TRUE(contains(leads.blockers, BlockerCode::AccountWithoutPerson));
}

TEST_F(EvaluationDeskTest, asksTheWholeGridOfEveryOutcomeThatIsSigned)
{
    const EvaluationDesk desk = deskOf(mentor(), deposit(2));
    EvaluationDraft draft{.submission = desk.submission.id, .evaluator = *mentor().person};
    draft.ratings = {{1, RatingLevel::NotAcquired}};
    EXPECT_TRUE(
        contains(signingBlockers(desk, draft, EvaluationOutcome::ToRework), BlockerCode::RatingMissing));
    draft = graded(mentor(), desk.submission.id, EvaluationOutcome::ToRework, {1});
    EXPECT_TRUE(signingBlockers(desk, draft, EvaluationOutcome::ToRework).empty());
}

TEST_F(EvaluationDeskTest, keepsTheDraftOfACorrectionUntilItIsSigned)
{
    const SubmissionId submission = propose(2);
    const EvaluationDesk desk = deskOf(mentor(), submission);
    EXPECT_FALSE(desk.isOpen());
    ASSERT_TRUE(desk.isCorrectable());
    EXPECT_EQ(desk.correction->state, SubmissionState::InEvaluation);
    EvaluationDraft typed = graded(mentor(), submission, EvaluationOutcome::ToRework, {3});
    typed.comment = u"Grille mal lue"_s;
    must(evaluations().saveDraft(mentor(), typed));
    EXPECT_EQ(deskOf(mentor(), submission).draft, std::optional(typed));
    must(evaluations().correct(mentor(), desk.current()->id, typed, u"Erreur de saisie"_s));
    EXPECT_FALSE(deskOf(mentor(), submission).draft);
    EXPECT_EQ(deskOf(mentor(), submission).current()->comment, u"Grille mal lue"_s);
}

TEST_F(EvaluationDeskTest, refusesTheDraftOfACorrectionOnceTheBlockIsValidated)
{
    const SubmissionId submission = propose(2);
    must(blocks().validate(lead(), candidacyId(), 2));
    EXPECT_FALSE(deskOf(mentor(), submission).isCorrectable());
    const Status saved =
        evaluations().saveDraft(mentor(), graded(mentor(), submission, EvaluationOutcome::ToRework, {1}));
    EXPECT_EQ(errorOf(saved), ErrorCode::RuleRefused);
}

TEST_F(EvaluationDeskTest, throwsADraftAwayWhenAskedTo)
{
    const SubmissionId submission = deposit(2);
    must(evaluations().saveDraft(mentor(), graded(mentor(), submission, EvaluationOutcome::ToRework, {1})));
    must(evaluations().discardDraft(mentor(), submission));
    EXPECT_FALSE(deskOf(mentor(), submission).draft);
}

TEST_F(EvaluationDeskTest, showsTheOpenFraudCase)
{
    const SubmissionId submission = deposit(2);
    must(projects().openFraudCase(mentor(), submission, FraudCategory::Plagiarism, u"Texte copié"_s));
    const EvaluationDesk desk = deskOf(mentor(), submission);
    ASSERT_TRUE(desk.fraudCase);
    EXPECT_EQ(desk.fraudCase->evidence, u"Texte copié"_s);
    EXPECT_FALSE(desk.isOpen());
    EXPECT_TRUE(contains(desk.blockers, BlockerCode::FraudFreeze));
}
