#include "parchemin/ui/filechooser.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class FileChooserTest : public testing::Test
{
protected:
    void SetUp() override { QSettings().remove(u"folders"_s); }
    void TearDown() override { QSettings().remove(u"folders"_s); }
};

} // namespace

// Every dialog began in the user's documents again after the program was closed.
TEST_F(FileChooserTest, beginsWhereTheLastFileOfThatUseLay)
{
    const QTemporaryDir out;
    const QTemporaryDir in;
    EXPECT_EQ(lastFolder(FolderUse::Outgoing), ownFolder());
    keepFolderOf(out.filePath(u"list.xlsx"_s), FolderUse::Outgoing);
    keepFolderOf(in.filePath(u"candidates.csv"_s), FolderUse::Incoming);
    EXPECT_EQ(lastFolder(FolderUse::Outgoing), out.path());
    EXPECT_EQ(lastFolder(FolderUse::Incoming), in.path());
    keepFolderOf({}, FolderUse::Incoming);
    EXPECT_EQ(lastFolder(FolderUse::Incoming), in.path()) << "giving up changes nothing";
}

TEST_F(FileChooserTest, aFolderThatIsNoMoreIsNotBegunIn)
{
    QTemporaryDir gone;
    keepFolderOf(gone.filePath(u"list.xlsx"_s), FolderUse::Outgoing);
    ASSERT_TRUE(gone.remove());
    EXPECT_EQ(lastFolder(FolderUse::Outgoing), ownFolder());
}
