#include "parchemin/store/backup.h"

#include "support/childprocess.h"
#include "support/teststore.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <sys/resource.h>

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
    const Status done = store().backupTo(backup(), testInstant());
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    const auto copy = Store::openReadOnly(backup());
    ASSERT_TRUE(copy) << copy.error().detail.toStdString();
    EXPECT_EQ((*copy)->info().uuid, store().info().uuid);
    EXPECT_TRUE(verifyJournal((*copy)->database())->isIntact());
    EXPECT_EQ(*(*copy)->files().read(hash()), "un livrable");
}

TEST_F(BackupTest, isNeverWrittenIn)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
    const QStringList before = QDir(backup()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const auto opened = Store::open(backup());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreReadOnly);
    EXPECT_EQ(QDir(backup()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

TEST_F(BackupTest, holdsTheSameJournal)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
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
    const Status done = store().backupTo(backup(), testInstant());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(QDir(backup()).isEmpty());
}

TEST_F(BackupTest, leavesNothingBehindWhenAFileIsDamaged)
{
    ASSERT_TRUE(QFile::resize(folder() + u"/files/"_s + hash().left(2) + u'/' + hash().mid(2), 2));
    const QStringList before = neighbours();
    const Status done = store().backupTo(backup(), testInstant());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(neighbours(), before);
}

TEST_F(BackupTest, leavesNothingBehindWhenTheJournalIsBroken)
{
    ASSERT_TRUE(Vandal(databasePath()).run("UPDATE store_info SET value = '2022-01-01T00:00:00.000Z'"));
    const QStringList before = neighbours();
    const Status done = store().backupTo(backup(), testInstant());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::StoreCorrupt);
    EXPECT_TRUE(done.error().detail.contains(u"ROW_ALTERED"));
    EXPECT_EQ(neighbours(), before);
}

TEST_F(BackupTest, saysThatItCannotBeWrittenThere)
{
    const Status done = store().backupTo(pathOf(u"no/such/folder"_s), testInstant());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
}

TEST_F(BackupTest, canBeMadeByAReader)
{
    const auto reader = Store::openReadOnly(folder());
    ASSERT_TRUE(reader);
    EXPECT_TRUE((*reader)->backupTo(backup(), testInstant()));
}

TEST_F(BackupTest, bearsANoteThatACopyDoesNot)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
    const auto note = backupNoteOf(backup());
    ASSERT_TRUE(note);
    EXPECT_EQ(note->storeUuid, store().info().uuid);
    EXPECT_EQ(note->takenAt, testInstant());
    EXPECT_EQ(note->storeFolder, folder());
    ASSERT_TRUE(store().copyTo(pathOf(u"copy"_s)));
    EXPECT_FALSE(backupNoteOf(pathOf(u"copy"_s)));
    EXPECT_FALSE(backupNoteOf(folder()));
}

TEST_F(BackupTest, isFoundTheLatestFirstWhateverItsName)
{
    ASSERT_TRUE(store().backupTo(pathOf(u"b"_s), testInstant().addDays(1)));
    ASSERT_TRUE(store().backupTo(pathOf(u"a"_s), testInstant()));
    const auto found = backupsIn(pathOf({}), store().info().uuid);
    ASSERT_EQ(found.size(), 2U) << "the store beside them is no backup";
    EXPECT_EQ(found.at(0).path, pathOf(u"b"_s));
    EXPECT_EQ(found.at(1).note.takenAt, testInstant());
    EXPECT_TRUE(backupsIn(pathOf({}), u"another store"_s).empty());
}

TEST_F(BackupTest, tellsWhatItHolds)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
    const auto figures = verifyBackup(backup());
    ASSERT_TRUE(figures) << figures.error().detail.toStdString();
    EXPECT_EQ(*figures, *figuresOf(database()));
    EXPECT_EQ(figures->events, 1);
    EXPECT_EQ(figures->lastEventAt, testInstant());
}

TEST_F(BackupTest, isRefusedWhenItWasCutShort)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
    const QString path = backup() + u"/parchemin.db"_s;
    ASSERT_TRUE(QFile::resize(path, QFileInfo(path).size() / 2));
    EXPECT_FALSE(verifyBackup(backup()));
}

TEST_F(BackupTest, isRefusedWhenAPageWasOverwritten)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
    QFile file(backup() + u"/parchemin.db"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    EXPECT_FALSE(verifyBackup(backup()));
}

TEST_F(BackupTest, isRefusedWhenAnEventWasAltered)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
    ASSERT_TRUE(Vandal(backup() + u"/parchemin.db"_s)
                    .run("UPDATE store_info SET value = '2022-01-01T00:00:00.000Z'"));
    const auto figures = verifyBackup(backup());
    ASSERT_FALSE(figures);
    EXPECT_EQ(figures.error().code, ErrorCode::StoreCorrupt);
}

TEST_F(BackupTest, isRefusedWhenAFileWasCutShort)
{
    ASSERT_TRUE(store().backupTo(backup(), testInstant()));
    ASSERT_TRUE(QFile::resize(backup() + u"/files/"_s + hash().left(2) + u'/' + hash().mid(2), 3));
    const auto figures = verifyBackup(backup());
    ASSERT_FALSE(figures);
    EXPECT_EQ(figures.error().code, ErrorCode::StoreCorrupt);
}

TEST_F(BackupTest, leavesNothingUnderAGoodNameWhenItIsKilled)
{
    closeStore();
    for (int pause = 0; pause < 6; ++pause) {
        const ChildProcess writer([this](int pipe) {
            const auto opened = Store::open(folder());
            ChildProcess::tell(pipe, opened ? 1 : 0);
            if (opened && (*opened)->backupTo(backup(), testInstant()))
                ChildProcess::tell(pipe, 2);
        });
        ASSERT_EQ(writer.hear(), 1);
        QThread::msleep(static_cast<unsigned long>(pause) * 3);
        writer.kill();
        if (QFileInfo::exists(backup())) {
            EXPECT_TRUE(verifyBackup(backup())) << "a good name is a good backup";
            ASSERT_TRUE(QDir(backup()).removeRecursively());
        }
    }
}

TEST_F(BackupTest, leavesNothingBehindWhenTheDiskIsFull)
{
    closeStore();
    const QStringList before = neighbours();
    const ChildProcess writer([this](int pipe) {
        const rlimit limit{65'536, 65'536};
        const auto opened = Store::open(folder());
        if (!opened || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            ::_exit(1);
        const Status done = (*opened)->backupTo(backup(), testInstant());
        ChildProcess::tell(pipe, done ? 1 : 2);
    });
    EXPECT_EQ(writer.hear(), 2);
    EXPECT_FALSE(QFileInfo::exists(backup()));
    EXPECT_EQ(neighbours(), before);
}
