#include "support/teststore.h"

#include <QDir>
#include <QFile>

#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BackupTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        const Result<StoredFile> added = store().files().addBytes("un livrable", u"livrable.txt"_s);
        ASSERT_TRUE(added);
        m_hash = added->sha256;
    }
    [[nodiscard]] QString backup() const { return pathOf(u"backup"_s); }
    [[nodiscard]] QString hash() const { return m_hash; }
    [[nodiscard]] QStringList neighbours() const
    {
        return QDir(pathOf({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QString m_hash;
};

} // namespace

TEST_F(BackupTest, makesAStoreThatOpensAndVerifies)
{
    const Status done = store().backupTo(backup());
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    const auto copy = Store::open(backup());
    ASSERT_TRUE(copy) << copy.error().detail.toStdString();
    EXPECT_EQ((*copy)->info().uuid, store().info().uuid);
    EXPECT_TRUE(verifyJournal((*copy)->database())->isIntact());
    EXPECT_EQ(*(*copy)->files().read(hash()), "un livrable");
}

TEST_F(BackupTest, holdsTheSameJournal)
{
    ASSERT_TRUE(store().backupTo(backup()));
    const auto copy = Store::openReadOnly(backup());
    ASSERT_TRUE(copy);
    const auto copied = Journal((*copy)->database()).head();
    const auto original = Journal(database()).head();
    ASSERT_TRUE(copied && *copied && original && *original);
    EXPECT_EQ((*copied)->hash, (*original)->hash);
}

TEST_F(BackupTest, doesNotWriteOverAFolder)
{
    ASSERT_TRUE(QDir().mkdir(backup()));
    const Status done = store().backupTo(backup());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(QDir(backup()).isEmpty());
}

TEST_F(BackupTest, leavesNothingBehindWhenAFileIsDamaged)
{
    ASSERT_TRUE(QFile::resize(folder() + u"/files/"_s + hash().left(2) + u'/' + hash().mid(2), 2));
    const QStringList before = neighbours();
    const Status done = store().backupTo(backup());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(neighbours(), before);
}

TEST_F(BackupTest, leavesNothingBehindWhenTheJournalIsBroken)
{
    ASSERT_TRUE(Vandal(databasePath()).run("UPDATE store_info SET value = '2022-01-01T00:00:00.000Z'"));
    const QStringList before = neighbours();
    const Status done = store().backupTo(backup());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::StoreCorrupt);
    EXPECT_TRUE(done.error().detail.contains(u"ROW_ALTERED"));
    EXPECT_EQ(neighbours(), before);
}

TEST_F(BackupTest, saysThatItCannotBeWrittenThere)
{
    const Status done = store().backupTo(pathOf(u"no/such/folder"_s));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
}

TEST_F(BackupTest, canBeMadeByAReader)
{
    const auto reader = Store::openReadOnly(folder());
    ASSERT_TRUE(reader);
    EXPECT_TRUE((*reader)->backupTo(backup()));
}
