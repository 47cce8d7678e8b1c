#include "parchemin/app/equivalenceservice.h"

#include "submissionspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A project for a block of which competencies 1 and 4 are acquired elsewhere.
class EquivalenceMarksTest : public SubmissionsPageTest
{
protected:
    void SetUp() override
    {
        SubmissionsPageTest::SetUp();
        m_equivalence = must(EquivalenceService(context()).record(lead(), candidacyId(), 2,
                                                                  {{1, 4}, u"RNCP 35634"_s, u"Arrêté"_s}));
        m_submission = deposit(2);
    }
    [[nodiscard]] SubmissionId submission() const { return m_submission; }
    [[nodiscard]] EquivalenceId equivalence() const { return m_equivalence; }
    QLabel &mark(int competency) { return child<QLabel>(row(competency), "competencyMark"); }

private:
    SubmissionId m_submission{0};
    EquivalenceId m_equivalence{0};
};

} // namespace

TEST_F(EquivalenceMarksTest, theGridBeginsRatedAndSaysWhy)
{
    openOn(submission());
    EXPECT_EQ(levelOf(1), u"A"_s);
    EXPECT_EQ(levelOf(2), QString());
    EXPECT_EQ(levelOf(4), u"A"_s);
    EXPECT_TRUE(mark(1).isVisible());
    EXPECT_EQ(mark(1).text(), u"By partial equivalence: Arrêté"_s);
    EXPECT_FALSE(mark(2).isVisible());
    EXPECT_EQ(textOf("evaluationProgress"), u"2 competency(ies) rated of 9"_s);
    EXPECT_FALSE(savedDraft(submission())) << "nothing was typed";
    EXPECT_TRUE(
        child<QPushButton>(row(1), "levelAButton").accessibleName().contains(u"By partial equivalence"_s))
        << qPrintable(child<QPushButton>(row(1), "levelAButton").accessibleName());
}

TEST_F(EquivalenceMarksTest, theMentorRatesOtherwiseByKeyAndTheMarkStays)
{
    openOn(submission());
    row(1).setFocus();
    pressOnWindow(Qt::Key_P);
    EXPECT_EQ(levelOf(1), u"P"_s);
    waitUntilSaved();
    const std::optional<EvaluationDraft> draft = savedDraft(submission());
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->ratings.size(), 2U) << "what he did not touch is kept with it";
    EXPECT_EQ(draft->ratings.front().level, RatingLevel::Partial);
    EXPECT_TRUE(mark(1).isVisible());
}

TEST_F(EquivalenceMarksTest, aLockedGridBearsTheMarksOfItsOwnTime)
{
    evaluate(submission(), EvaluationOutcome::Validated);
    openOn(submission());
    EXPECT_TRUE(mark(1).isVisible());
    clock().advance(60);
    must(EquivalenceService(context()).record(lead(), candidacyId(), 2, {{2}, u"RNCP 35634"_s, u"Décret"_s}));
    pressOnWindow(Qt::Key_F5);
    EXPECT_FALSE(mark(2).isVisible()) << "it had no part in what was signed before";
}

TEST_F(EquivalenceMarksTest, aLockedGridKeepsTheMarksOfWhatIsTakenBackLater)
{
    evaluate(submission(), EvaluationOutcome::Validated);
    clock().advance(60);
    must(EquivalenceService(context()).withdraw(lead(), equivalence(), u"Erreur"_s));
    openOn(submission());
    EXPECT_EQ(levelOf(1), u"A"_s);
    EXPECT_TRUE(mark(1).isVisible()) << "it stood when this was signed";
    EXPECT_FALSE(mark(2).isVisible());
}

TEST_F(EquivalenceMarksTest, aGridBegunAfterItIsTakenBackKnowsNothingOfIt)
{
    clock().advance(60);
    must(EquivalenceService(context()).withdraw(lead(), equivalence(), u"Erreur"_s));
    openOn(submission());
    EXPECT_EQ(levelOf(1), QString());
    EXPECT_FALSE(mark(1).isVisible());
}
