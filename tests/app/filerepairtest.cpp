#include "parchemin/app/filerepair.h"

#include "support/projectstest.h"

#include "parchemin/app/backups.h"

#include <QFile>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class FileRepairTest : public ProjectsTest
{
protected:
    void SetUp() override
    {
        ProjectsTest::SetUp();
        deposit(1);
    }
    [[nodiscard]] QString backups() const { return pathOf(u"backups"_s); }
    void backUpNow() { must(backUp(store(), {backups(), {}}, clock().now(), BackupOccasion::Asked)); }
    void spoil()
    {
        const QString path = must(store().files().verifiedPath(store().files().hashes().front()));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("x");
    }
    [[nodiscard]] JournalReport verified() { return must(verifyStore(database(), store().files())); }
    Result<FileRepair> takeBack(const Actor &by)
    {
        return FileRepairService(context()).takeBack(by, verified().faults, backups());
    }
};

} // namespace

TEST_F(FileRepairTest, takesAnAlteredFileBackFromABackupAndSaysSoInTheJournal)
{
    backUpNow();
    spoil();
    ASSERT_EQ(verified().faults.size(), 1U);
    EXPECT_EQ(must(takeBack(lead())).restored, 1);
    EXPECT_TRUE(verified().isIntact());
    EXPECT_EQ(lastEvent().content.action, u"files.restored"_s);
}

TEST_F(FileRepairTest, changesNothingWhereNoBackupHoldsTheFile)
{
    spoil();
    const EventSeq before = lastEvent().seq;
    const FileRepair repair = must(takeBack(lead()));
    EXPECT_EQ(repair.restored, 0);
    EXPECT_EQ(repair.missing.size(), 1);
    EXPECT_EQ(lastEvent().seq, before);
    EXPECT_EQ(verified().faults.size(), 1U);
}

TEST_F(FileRepairTest, isWhatOnlyWhoMayBackUpDoes)
{
    backUpNow();
    spoil();
    EXPECT_EQ(errorOf(takeBack(actor(Role::Mentor))), ErrorCode::RuleRefused);
}
