#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QComboBox>
#include <QMessageBox>
#include <QTabBar>

#include <algorithm>

#include "submissionspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

/// What becomes of an evaluation: signed, conditional, corrected, taken over, suspended.
namespace {

using SubmissionsPageOutcomeTest = SubmissionsPageTest;

constexpr int blockTwoSize = 9;

} // namespace

TEST_F(SubmissionsPageOutcomeTest, saysHowManyCompetenciesKeepItFromPassing)
{
    openOn(deposit(2));
    EXPECT_EQ(reason(), u"Still 9 competency(ies) to rate before the project can pass."_s);
    const auto actions = page().findChildren<QAction *>();
    const auto pass = std::ranges::find(actions, u"Project passed"_s, &QAction::iconText);
    ASSERT_NE(pass, actions.end());
    EXPECT_FALSE(ui::reasonAgainst(**pass).isEmpty()) << "the palette says it too";
    pressOnWindow(Qt::Key_R);
    EXPECT_EQ(reason(), u"Still 8 competency(ies) to rate and 1 to rework before the project can pass."_s);
    rateAll(blockTwoSize);
    EXPECT_EQ(reason(), QString());
    EXPECT_TRUE((*pass)->isEnabled());
}

TEST_F(SubmissionsPageOutcomeTest, signsThePassAfterTheConfirmationSaidItsEffect)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    rateAll(blockTwoSize);
    QString effect;
    const DialogDriver driver([&effect](QWidget &dialog) {
        effect = qobject_cast<QMessageBox *>(&dialog)->informativeText();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_TRUE(effect.contains(u"waits for the validation"_s)) << effect.toStdString();
    EXPECT_EQ(stateOf(submission), SubmissionState::Validated);
    EXPECT_FALSE(savedDraft(submission));
    EXPECT_EQ(tone(), ui::Tone::Positive);
    EXPECT_TRUE(notice().startsWith(u"Signed evaluation: Project passed"_s)) << notice().toStdString();
    pressOnWindow(Qt::Key_R);
    EXPECT_EQ(levelOf(1), u"A"_s) << "what is signed is not edited";
}

TEST_F(SubmissionsPageOutcomeTest, escapeSignsNothing)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    rateAll(blockTwoSize);
    const EventSeq before = head();
    const DialogDriver driver(Qt::Key_Escape);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(head(), before);
    EXPECT_TRUE(savedDraft(submission)) << "the draft stays";
}

TEST_F(SubmissionsPageOutcomeTest, controlReturnOnAGridWithHolesSaysWhy)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    pressOnWindow(Qt::Key_A);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(message(), u"Still 8 competency(ies) to rate before the project can pass."_s);
    EXPECT_EQ(stateOf(submission), SubmissionState::Submitted);
}

TEST_F(SubmissionsPageOutcomeTest, passesConditionallyWithItsClock)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    rateAll(blockTwoSize, {{1, Qt::Key_R}});
    const DialogDriver driver(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stateOf(submission), SubmissionState::Conditional);
    EXPECT_TRUE(notice().contains(u"48 h 00 min left"_s)) << notice().toStdString();

    setChosenFiles({writeFile(u"suite.txt"_s, "suite")});
    pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stateOf(submission), SubmissionState::InReview);
    EXPECT_EQ(child<QTabBar>(page(), "fileTabs").count(), 2);
}

TEST_F(SubmissionsPageOutcomeTest, saysWhoMayNotJudgeWhatWasCompleted)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    must(projects().addFiles(lead(), submission, {{writeFile(u"suite.txt"_s, "suite"), {}}}));
    openOn(submission);
    EXPECT_FALSE(notice().contains(u"You cannot evaluate"_s)) << notice().toStdString();
    desk().seat(lead());
    EXPECT_TRUE(notice().startsWith(u"Signed evaluation"_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"You cannot evaluate this submission"_s)) << notice().toStdString();
}

// Only the dashboard told the hours in which to decide.
TEST_F(SubmissionsPageOutcomeTest, tellsTheClockOfTheDecisionOnWhatWasCompleted)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    must(projects().addFiles(lead(), submission, {{writeFile(u"suite.txt"_s, "suite"), {}}}));
    openOn(submission);
    EXPECT_TRUE(notice().contains(u"after a conditional pass: decide until"_s)) << notice().toStdString();
    clock().advance(qint64{49} * 3600);
    openOn(submission);
    EXPECT_TRUE(notice().contains(u"the decision was due on"_s)) << notice().toStdString();
}

TEST_F(SubmissionsPageOutcomeTest, sendsAnOverdueConditionalPassBack)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    clock().advance(qint64{49} * 3600);
    openOn(submission);
    EXPECT_TRUE(notice().contains(u"the time ended"_s)) << notice().toStdString();
    const DialogDriver driver(Qt::Key_Return);
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(stateOf(submission), SubmissionState::ToRework);
}

TEST_F(SubmissionsPageOutcomeTest, correctsALockedEvaluationWithItsReason)
{
    const SubmissionId submission = propose(2);
    openOn(submission);
    pressOnWindow(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(notice().contains(u"You are correcting"_s)) << notice().toStdString();
    row(2).setFocus();
    pressOnWindow(Qt::Key_R);
    const DialogDriver driver([](QWidget &dialog) {
        auto &act = child<QPushButton>(dialog, "noteAct");
        QTest::mouseClick(&act, Qt::LeftButton);
        EXPECT_TRUE(dialog.isVisible()) << "a reason is asked for";
        EXPECT_TRUE(child<QLabel>(dialog, "noteMissing").isVisible());
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "noteText"), u"Grille mal lue"_s);
        QTest::mouseClick(&act, Qt::LeftButton);
    });
    pressOnWindow(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const auto all = must(evaluations().ofSubmission(submission));
    ASSERT_EQ(all.size(), 2U) << message().toStdString();
    EXPECT_EQ(all.back().supersedes, std::optional(all.front().id));
    EXPECT_EQ(all.back().correctionReason, u"Grille mal lue"_s);
    EXPECT_EQ(stateOf(submission), SubmissionState::ToRework);
}

TEST_F(SubmissionsPageOutcomeTest, takesABegunCorrectionUpAgainAndGivesItUp)
{
    const SubmissionId submission = propose(2);
    openOn(submission);
    pressOnWindow(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    row(2).setFocus();
    pressOnWindow(Qt::Key_R);
    closePage();
    openOn(submission);
    EXPECT_EQ(levelOf(2), u"R"_s);
    pressOnWindow(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(levelOf(2), u"A"_s);
    EXPECT_FALSE(savedDraft(submission));
    EXPECT_TRUE(notice().startsWith(u"Signed evaluation"_s));
}

TEST_F(SubmissionsPageOutcomeTest, showsEarlierAttemptsBesideAndTakesTheirGridOver)
{
    const SubmissionId first = deposit(2);
    evaluate(first, EvaluationOutcome::ToRework, {1, 2});
    openOn(deposit(2));
    auto &pane = child<QWidget>(page(), "earlierPane");
    EXPECT_FALSE(pane.isVisible());
    pressOnWindow(Qt::Key_H);
    ASSERT_TRUE(pane.isVisible());
    EXPECT_TRUE(child<QPushButton>(child<QWidget>(pane, "competency1"), "levelPButton").isChecked());
    pressOnWindow(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(levelOf(1), u"P"_s);
    EXPECT_EQ(levelOf(3), u"A"_s);
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(levelOf(1), QString());
}

TEST_F(SubmissionsPageOutcomeTest, suspectsAFraudWithItsEvidenceAndFreezes)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    const DialogDriver driver([](QWidget &dialog) {
        auto &kind = child<QComboBox>(dialog, "noteChoice");
        kind.setFocus();
        QTest::keyClick(&kind, Qt::Key_Down);
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "noteText"), u"Une autre voix"_s);
        QTest::mouseClick(&child<QPushButton>(dialog, "noteAct"), Qt::LeftButton);
    });
    pressOnWindow(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(must(projects().load(submission)).isFrozen);
    EXPECT_TRUE(notice().contains(u"Impersonation"_s)) << notice().toStdString();
    pressOnWindow(Qt::Key_A);
    EXPECT_EQ(levelOf(1), QString()) << "a suspended submission is not evaluated";
}

TEST_F(SubmissionsPageOutcomeTest, everyInputHasAName)
{
    openOn(depositFiles(4));
    expectEveryInputHasAName(page());
}

TEST_F(SubmissionsPageOutcomeTest, aProofThatIsSignedHasNoCross)
{
    const SubmissionId submission = depositFiles(2);
    openOn(submission);
    ASSERT_TRUE(QTest::qWaitFor([this] { return textOf("evaluationProgress").contains(u"0 "_s); }));
    pressOnWindow(Qt::Key_G);
    const auto crosses = [this] {
        const QList<QPushButton *> all = row(1).findChildren<QPushButton *>();
        return std::ranges::count_if(all, [](const QPushButton *button) {
            return button->isVisible() && button->accessibleName().startsWith(u"Remove the proof"_s);
        });
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return crosses() == 1; }));
    rateAll(blockTwoSize);
    const DialogDriver driver(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(stateOf(submission), SubmissionState::Validated);
    EXPECT_TRUE(QTest::qWaitFor([&] { return crosses() == 0; }));
}
