#include <QApplication>
#include <QSpinBox>

#include "submissionspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whoever evaluates with the keyboard alone.
class SubmissionsKeyboardTest : public SubmissionsPageTest
{
protected:
    [[nodiscard]] bool isOn(int competency)
    {
        return row(competency).isAncestorOf(QApplication::focusWidget());
    }
    /// A comment that the mentor signed.
    void signComment(const QString &text)
    {
        EvaluationDraft draft = graded(mentor(), deposit(2), EvaluationOutcome::ToRework, {1});
        draft.ratings.front().comment = text;
        must(evaluations().lock(mentor(), draft));
    }
    /// Asks for the bank by its key and takes the first.
    void takeFirstOfBank()
    {
        pressOnWindow(Qt::Key_Space, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        QWidget &bank = *QApplication::activePopupWidget();
        QTest::keyClick(&bank, Qt::Key_Down);
        QTest::keyClick(&bank, Qt::Key_Return);
    }
};

} // namespace

TEST_F(SubmissionsKeyboardTest, goesOnAfterAnAcquiredCompetencyAndStaysWhereAWordIsWanted)
{
    openOn(deposit(2));
    pressOnWindow(Qt::Key_A);
    EXPECT_TRUE(isOn(2));
    pressOnWindow(Qt::Key_R);
    EXPECT_TRUE(isOn(2)) << "a comment follows";
    pressOnWindow(Qt::Key_Up);
    pressOnWindow(Qt::Key_A);
    EXPECT_TRUE(isOn(3)) << "what is rated already is skipped";
    for (int competency = 3; competency <= 9; ++competency)
        pressOnWindow(Qt::Key_A);
    EXPECT_TRUE(isOn(9)) << "below the last one there is none";
    EXPECT_EQ(textOf("evaluationProgress"), u"9 competency(ies) rated of 9"_s);
}

TEST_F(SubmissionsKeyboardTest, aClickOnALevelStaysWhereItWasMade)
{
    openOn(deposit(2));
    QTest::mouseClick(&child<QPushButton>(row(4), "levelAButton"), Qt::LeftButton);
    EXPECT_TRUE(isOn(4));
}

TEST_F(SubmissionsKeyboardTest, theUndoLeadsBackToTheCompetency)
{
    openOn(deposit(2));
    pressOnWindow(Qt::Key_A);
    pressOnWindow(Qt::Key_A);
    ASSERT_TRUE(isOn(3));
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(levelOf(2), QString());
    EXPECT_TRUE(isOn(2));
}

TEST_F(SubmissionsKeyboardTest, readsTheFileOnWithoutLeavingTheGrid)
{
    openOn(depositFiles(4));
    auto &number = child<QSpinBox>(page(), "filePage");
    ASSERT_TRUE(QTest::qWaitFor([&number] { return number.isVisible() && number.maximum() == 2; }));
    for (int screen = 0; screen < 4; ++screen)
        pressOnWindow(Qt::Key_PageDown);
    EXPECT_EQ(number.value(), 2);
    EXPECT_TRUE(isOn(1));
    for (int screen = 0; screen < 4; ++screen)
        pressOnWindow(Qt::Key_PageUp);
    EXPECT_EQ(number.value(), 1);
    pressOnWindow(Qt::Key_C);
    for (int screen = 0; screen < 4; ++screen)
        pressOnWindow(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(number.value(), 2) << "while a comment is typed";
    EXPECT_TRUE(comment(1).hasFocus());
}

TEST_F(SubmissionsKeyboardTest, aCommentAskedForByItsKeyComesAfterWhatIsTyped)
{
    signComment(u"TVA absente du devis."_s);
    openOn(deposit(2));
    pressOnWindow(Qt::Key_C);
    QTest::keyClicks(&comment(1), u"Voir la page 4."_s);
    takeFirstOfBank();
    EXPECT_EQ(comment(1).toPlainText(), u"Voir la page 4. TVA absente du devis."_s);
}

// Only its key and a menu led there.
TEST_F(SubmissionsKeyboardTest, theMouseCommentsAndCitesToo)
{
    openOn(depositFiles(4));
    auto &number = child<QSpinBox>(page(), "filePage");
    ASSERT_TRUE(QTest::qWaitFor([&number] { return number.isVisible() && number.maximum() == 2; }));
    const auto click = [this](const QString &name) {
        for (QPushButton *button : page().findChildren<QPushButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << name.toStdString();
    };
    click(u"Comment on the competency"_s);
    EXPECT_TRUE(comment(1).hasFocus());
    click(u"Insert the page in view as proof"_s);
    EXPECT_EQ(child<QPushButton>(row(1), "referenceLink").text(), u"offre.pdf, p. 1"_s);
}

TEST_F(SubmissionsKeyboardTest, aSignedEvaluationAsksForNothing)
{
    const SubmissionId submission = deposit(2);
    must(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::ToRework, {1})));
    openOn(submission);
    EXPECT_FALSE(child<QWidget>(page(), "generalComment").isVisible())
        << "an empty opinion is no field to fill in";
    EXPECT_FALSE(textOf("evaluationKeys").contains(u"acquired"_s)) << "nothing is left to rate";
    const SubmissionId other = deposit(3);
    page().open(other);
    EXPECT_TRUE(child<QWidget>(page(), "generalComment").isVisible());
    EXPECT_TRUE(textOf("evaluationKeys").contains(u"acquired"_s));
}
