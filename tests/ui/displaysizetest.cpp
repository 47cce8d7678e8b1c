#include "parchemin/ui/displaysize.h"

#include <QSettings>
#include <QTemporaryDir>

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
