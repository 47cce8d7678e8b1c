#include <QAction>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>

#include "submissionspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page where an attempt was sent back before.
class SubmissionsComparingTest : public SubmissionsPageTest
{
protected:
    void openSecondAttempt(int width)
    {
        const SubmissionId first = deposit(4);
        EvaluationDraft draft = graded(mentor(), first, EvaluationOutcome::ToRework, {1, 2});
        draft.ratings.front().evidence = u"offre.pdf, p. 2"_s;
        must(evaluations().lock(mentor(), draft));
        openOn(depositFiles(4));
        setWidth(width);
    }
    void setWidth(int width)
    {
        window().resize(width, 700);
        ASSERT_TRUE(QTest::qWaitFor([this, width] { return page().width() == width; }));
    }
    QAction &earlierAction()
    {
        const auto entries = page().menuEntries();
        const auto entry = std::ranges::find_if(entries, [](const ui::MenuEntry &candidate) {
            return candidate.action->iconText() == u"Earlier evaluations"_s;
        });
        return *entry->action;
    }
    QTabBar &tabs() { return child<QTabBar>(page(), "fileTabs"); }
    QWidget &earlier() { return child<QWidget>(page(), "earlierPane"); }
    /// The parts of the viewer's bar, as they stand on the page.
    [[nodiscard]] QList<QRect> toolPlaces()
    {
        const QWidget &tools = *child<QSpinBox>(page(), "filePage").parentWidget();
        QList<QRect> places;
        for (const QWidget *tool : tools.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (tool->isVisible())
                places.append({tool->mapTo(&page(), QPoint()), tool->size()});
        }
        std::ranges::sort(places, {}, &QRect::left);
        return places;
    }
};

} // namespace

TEST_F(SubmissionsComparingTest, theEarlierGridTakesTheRoomOfTheQueueAndGivesItBack)
{
    openSecondAttempt(1072);
    pressOnWindow(Qt::Key_H);
    EXPECT_TRUE(earlier().isVisible());
    EXPECT_TRUE(tabs().isVisible()) << "the file stays";
    EXPECT_FALSE(queue().isVisible());
    QTest::mouseClick(earlier().findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_FALSE(earlier().isVisible());
    EXPECT_TRUE(queue().isVisible());
}

// It stood beside itself.
TEST_F(SubmissionsComparingTest, aSignedEvaluationIsNoEarlierOneUntilItIsCorrected)
{
    const SubmissionId submission = deposit(3);
    must(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::ToRework, {1})));
    openOn(submission);
    EXPECT_FALSE(earlierAction().isEnabled());
    pressOnWindow(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(earlierAction().isEnabled()) << "the correction is written beside what it corrects";
}

TEST_F(SubmissionsComparingTest, aWidePageHasRoomForAll)
{
    openSecondAttempt(1500);
    pressOnWindow(Qt::Key_H);
    EXPECT_TRUE(earlier().isVisible());
    EXPECT_TRUE(tabs().isVisible());
    EXPECT_TRUE(queue().isVisible());
}

TEST_F(SubmissionsComparingTest, onANarrowPageTheEarlierGridStandsInTheFilesPlaceUntilTheFileIsAskedFor)
{
    openSecondAttempt(904);
    pressOnWindow(Qt::Key_H);
    EXPECT_TRUE(earlier().isVisible());
    EXPECT_FALSE(tabs().isVisible());
    EXPECT_EQ(page().width(), 904) << "the page asks for no more";
    auto &proof = child<QPushButton>(earlier(), "referenceLink");
    proof.setFocus();
    QTest::keyClick(&proof, Qt::Key_Space);
    EXPECT_TRUE(tabs().isVisible()) << "a proof leads to its page";
    EXPECT_FALSE(earlier().isVisible());
    pressOnWindow(Qt::Key_H);
    EXPECT_FALSE(tabs().isVisible());
    row(1).setFocus();
    pressOnWindow(Qt::Key_F);
    EXPECT_TRUE(tabs().isVisible()) << "so does the key of the next file";
    EXPECT_EQ(tabs().currentIndex(), 1);
}

TEST_F(SubmissionsComparingTest, theKeyboardGoesToTheGridWhenTheQueueLeaves)
{
    openSecondAttempt(1072);
    queue().setFocus();
    pressOnWindow(Qt::Key_H);
    EXPECT_TRUE(grid().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(SubmissionsComparingTest, theEarlierGridFollowsTheCompetencyThatIsJudged)
{
    openSecondAttempt(1072);
    pressOnWindow(Qt::Key_H);
    row(1).setFocus();
    pressOnWindow(Qt::Key_Down);
    pressOnWindow(Qt::Key_Down);
    EXPECT_TRUE(child<QWidget>(earlier(), "competency3").property("current").toBool());
    EXPECT_FALSE(child<QWidget>(earlier(), "competency1").property("current").toBool());
}

TEST_F(SubmissionsComparingTest, theEarlierGridShowsTheGivenLevelAlone)
{
    openSecondAttempt(1072);
    pressOnWindow(Qt::Key_H);
    auto &first = child<QWidget>(earlier(), "competency1");
    EXPECT_TRUE(child<QPushButton>(first, "levelPButton").isVisible());
    EXPECT_FALSE(child<QPushButton>(first, "levelAButton").isVisible());
    EXPECT_TRUE(child<QPushButton>(row(1), "levelAButton").isVisible()) << "the grid that is typed has all";
}

// Beside the earlier evaluations the tools lay on each other, and the number of the page was cut.
TEST_F(SubmissionsComparingTest, theToolsOfTheFileNeverOverlapNorAreTheyCut)
{
    openSecondAttempt(1072);
    auto &number = child<QSpinBox>(page(), "filePage");
    ASSERT_TRUE(QTest::qWaitFor([&number] { return number.isVisible() && number.maximum() == 2; }));
    pressOnWindow(Qt::Key_H);
    for (const int width : {970, 1000, 1072, 1232}) {
        setWidth(width);
        ASSERT_TRUE(QTest::qWaitFor([&number] { return number.width() >= number.minimumSizeHint().width(); }))
            << width;
        const QList<QRect> places = toolPlaces();
        for (qsizetype place = 1; place < places.size(); ++place)
            EXPECT_LT(places[place - 1].right(), places[place].left()) << width << ' ' << place;
        EXPECT_GE(places.first().left(), 0) << width;
    }
}
