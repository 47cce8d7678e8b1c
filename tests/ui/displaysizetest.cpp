#include "parchemin/ui/displaysize.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The environment is what it was afterwards.
class DisplaySizeTest : public ::testing::Test
{
protected:
    void SetUp() override { qunsetenv(variable); }
    void TearDown() override
    {
        if (m_before.isNull()) {
            qunsetenv(variable);
        } else {
            qputenv(variable, m_before);
        }
    }
    QSettings &settings() { return m_settings; }
    static constexpr auto variable = "QT_SCALE_FACTOR";

private:
    QByteArray m_before = qgetenv(variable);
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

} // namespace

TEST_F(DisplaySizeTest, leavesTheDesktopAloneWithoutAChoice)
{
    applyDisplaySize(settings());
    EXPECT_FALSE(qEnvironmentVariableIsSet(variable));
    EXPECT_EQ(displaySize(settings()), 100);
}

TEST_F(DisplaySizeTest, drawsAtTheChosenSize)
{
    chooseDisplaySize(settings(), 125);
    applyDisplaySize(settings());
    EXPECT_EQ(qgetenv(variable), "1.25");
}

TEST_F(DisplaySizeTest, prefersTheChoiceToTheEnvironment)
{
    qputenv(variable, "2");
    EXPECT_EQ(displaySize(settings()), 200);
    chooseDisplaySize(settings(), 100);
    applyDisplaySize(settings());
    EXPECT_EQ(qgetenv(variable), "1");
}

TEST_F(DisplaySizeTest, forgetsASizeThatCannotBeChosen)
{
    chooseDisplaySize(settings(), 4000);
    applyDisplaySize(settings());
    EXPECT_FALSE(qEnvironmentVariableIsSet(variable));
    EXPECT_EQ(displaySize(settings()), 100);
}

TEST_F(DisplaySizeTest, reckonsTheRoomOfAScreenAtAnotherSize)
{
    EXPECT_EQ(roomAt(200, {2880, 1800}, 100), QSize(1440, 900));
    EXPECT_EQ(roomAt(100, {1440, 900}, 200), QSize(2880, 1800)) << "the room is told at the size drawn now";
    EXPECT_TRUE(isRoomEnough(leastWindow));
    EXPECT_FALSE(isRoomEnough({1920, 599}));
    EXPECT_FALSE(isRoomEnough({959, 1080}));
}

TEST_F(DisplaySizeTest, bringsAWindowWithinTheScreen)
{
    QWidget window;
    window.setGeometry(300, 40, 1440, 860);
    keepWithin(window, {0, 0, 1152, 720});
    EXPECT_EQ(window.geometry(), QRect(0, 0, 1152, 720));
    EXPECT_TRUE(window.isMaximized());
}

TEST_F(DisplaySizeTest, movesAWindowThatFitsOntoTheScreen)
{
    QWidget window;
    window.setGeometry(900, 600, 400, 300);
    keepWithin(window, {0, 0, 1152, 720});
    EXPECT_EQ(window.geometry(), QRect(752, 420, 400, 300));
    EXPECT_FALSE(window.isMaximized());
}

TEST_F(DisplaySizeTest, leavesAWindowThatFits)
{
    QWidget window;
    window.setGeometry(20, 30, 800, 600);
    keepWithin(window, {0, 0, 1152, 720});
    EXPECT_EQ(window.geometry(), QRect(20, 30, 800, 600));
}
