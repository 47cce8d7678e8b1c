#include "parchemin/ui/navigationbar.h"

#include "support/printers.h"
#include "support/widgets.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

#include "themedtest.h"
#include "ui/navigationmodel.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<NavigationEntry> entries()
{
    return {
        {u"candidates"_s, u"Candidates"_s, Icon::Users, NavigationGroup::Work, 128},
        {u"juries"_s, u"Juries"_s, Icon::Calendar, NavigationGroup::Work},
        {u"journal"_s, u"Journal"_s, Icon::History, NavigationGroup::School},
    };
}

} // namespace

class NavigationBarTest : public ThemedTest
{
protected:
    NavigationBarTest()
    {
        m_bar.setEntries(entries());
        m_bar.setActive(u"candidates"_s);
        m_bar.resize(m_bar.sizeHint().width(), 600);
    }
    NavigationBar &bar() { return m_bar; }
    QListView &list() { return child<QListView>(m_bar, "navigationList"); }
    void showAndFocus()
    {
        showActive(m_bar);
        list().setFocus();
    }

private:
    NavigationBar m_bar;
};

TEST_F(NavigationBarTest, downMovesWithoutOpeningAndReturnOpens)
{
    const QSignalSpy activated(&bar(), &NavigationBar::activated);
    showAndFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(activated.count(), 0);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toString(), u"juries"_s);
}

TEST_F(NavigationBarTest, endSkipsTheCaptionAndHomeComesBack)
{
    const QSignalSpy activated(&bar(), &NavigationBar::activated);
    showAndFocus();
    QTest::keyClick(&list(), Qt::Key_End);
    QTest::keyClick(&list(), Qt::Key_Space);
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.at(0).at(0).toString(), u"journal"_s);
    EXPECT_EQ(activated.at(1).at(0).toString(), u"candidates"_s);
}

TEST_F(NavigationBarTest, upPassesOverTheCaption)
{
    const QSignalSpy activated(&bar(), &NavigationBar::activated);
    showAndFocus();
    QTest::keyClick(&list(), Qt::Key_End);
    QTest::keyClick(&list(), Qt::Key_Up);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toString(), u"juries"_s);
}

TEST_F(NavigationBarTest, aClickOpens)
{
    const QSignalSpy activated(&bar(), &NavigationBar::activated);
    showActive(bar());
    const QRect row = list().visualRect(list().model()->index(1, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toString(), u"juries"_s);
}

TEST_F(NavigationBarTest, readsThePageWithItsCount)
{
    const QAbstractItemModel &rows = *list().model();
    EXPECT_EQ(rows.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Candidates, 128"_s);
    EXPECT_EQ(rows.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Juries"_s);
    expectEveryInputHasAName(bar());
}

TEST_F(NavigationBarTest, aNewCountKeepsTheKeyboardWhereItIs)
{
    showAndFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    auto changed = entries();
    changed[0].count = 129;
    bar().setEntries(changed);
    EXPECT_EQ(list().currentIndex().row(), 1);
    EXPECT_EQ(list().model()->index(0, 0).data(NavigationModel::CountRole).toInt(), 129);
}

TEST_F(NavigationBarTest, showsWhoSitsAtTheDesk)
{
    showActive(bar());
    bar().setUser(u"Claire Morel"_s, u"Pedagogical lead"_s);
    EXPECT_TRUE(child<QLabel>(bar(), "navigationUser").isVisible());
    EXPECT_EQ(child<QLabel>(bar(), "navigationUser").text(), u"Claire Morel"_s);
    EXPECT_EQ(child<QLabel>(bar(), "navigationRole").text(), u"Pedagogical lead"_s);
}

// Only Ctrl+U changed the user: a click on the name did nothing.
TEST_F(NavigationBarTest, aClickOnTheNameAsksForAnotherUser)
{
    bar().setUser(u"Claire Morel"_s, u"Pedagogical lead"_s);
    const QSignalSpy clicks(&bar(), &NavigationBar::userClicked);
    QTest::mouseClick(&child<QLabel>(bar(), "navigationUser"), Qt::LeftButton);
    EXPECT_EQ(clicks.size(), 1);
    bar().setCollapsed(true);
    QTest::mouseClick(&child<QWidget>(bar(), "navigationUserArea"), Qt::LeftButton);
    EXPECT_EQ(clicks.size(), 2);
}

TEST_F(NavigationBarTest, collapsedItKeepsItsKeysAndNames)
{
    const int full = bar().sizeHint().width();
    bar().setCollapsed(true);
    EXPECT_LT(bar().sizeHint().width(), full / 2);
    const QSignalSpy activated(&bar(), &NavigationBar::activated);
    showAndFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(activated.count(), 1);
    EXPECT_EQ(list().model()->index(0, 0).data(Qt::ToolTipRole).toString(), u"Candidates, 128"_s);
}

TEST_F(NavigationBarTest, paintsThePageThatIsShown)
{
    bar().resize(bar().sizeHint().width(), 600);
    showActive(bar());
    const QRect row = list().visualRect(list().model()->index(0, 0));
    const QPoint spot = list().viewport()->mapTo(&bar(), QPoint(16, row.center().y()));
    const QImage shown = bar().grab().toImage();
    EXPECT_EQ(shown.pixelColor(spot), Tokens(Scheme::Light)[Token::NavigationSelected]);
    EXPECT_EQ(shown.pixelColor(QPoint(2, 590)), Tokens(Scheme::Light)[Token::Navigation]);
}

TEST(NavigationModelTest, obeysTheModelContract)
{
    NavigationModel model;
    const QAbstractItemModelTester contract(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setEntries(entries());
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(2).flags(), Qt::NoItemFlags);
    model.setActive(u"journal"_s);
    EXPECT_TRUE(model.index(3).data(NavigationModel::ActiveRole).toBool());
    model.setEntries({});
    EXPECT_EQ(model.rowCount(), 0);
}
