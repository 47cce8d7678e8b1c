#include "store/databasefile.h"

#include "support/must.h"
#include "support/teststore.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/filesystem.h"
#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// Whatever was refused must lie there as it did, with nothing beside it.
class DatabaseFileTest : public StoreTest
{
protected:
    void expectRefused(ErrorCode code)
    {
        const QByteArray before = contentOf(databasePath());
        const QStringList neighbours = QDir(folder()).entryList();
        const auto opened = Database::open(databasePath(), Database::Access::ReadWrite);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, code) << opened.error().detail.toStdString();
        EXPECT_EQ(contentOf(databasePath()), before);
        EXPECT_EQ(QDir(folder()).entryList(), neighbours);
    }
    /// As another process sees it: the bytes that SQLite locks while a connection reads or may read.
    [[nodiscard]] bool isLockedForOthers()
    {
        constexpr off_t sharedBytes = 0x40000002;
        const QByteArray path = QFile::encodeName(databasePath());
        const pid_t child = fork();
        if (child == 0) {
            const int file = ::open(path.constData(), O_RDWR | O_CLOEXEC);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = sharedBytes;
            lock.l_len = 510;
            _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        EXPECT_EQ(waitpid(child, &status, 0), child);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }
    [[nodiscard]] QByteArray closedContent()
    {
        closeStore();
        return contentOf(databasePath());
    }
};

} // namespace

TEST_F(DatabaseFileTest, refusesAnEmptyFile)
{
    closeStore();
    write(databasePath(), {});
    expectRefused(ErrorCode::StoreForeign);
}

TEST_F(DatabaseFileTest, refusesABinaryFile)
{
    closeStore();
    write(databasePath(), QByteArray("\x7f"
                                     "ELF\x02\x01\x01\x00",
                                     8)
                              .repeated(1000));
    expectRefused(ErrorCode::StoreForeign);
}

TEST_F(DatabaseFileTest, refusesTheDatabaseOfAnotherProgram)
{
    closeStore();
    ASSERT_TRUE(QFile::remove(databasePath()));
    ASSERT_TRUE(Vandal(databasePath()).run("CREATE TABLE recipe (id INTEGER PRIMARY KEY, name TEXT)"));
    expectRefused(ErrorCode::StoreForeign);
}

TEST_F(DatabaseFileTest, refusesTheStoreOfANewerProgram)
{
    closeStore();
    ASSERT_TRUE(Vandal(databasePath()).run("PRAGMA user_version = 9999"));
    expectRefused(ErrorCode::StoreNewer);
}

TEST_F(DatabaseFileTest, refusesATruncatedFile)
{
    const QByteArray whole = closedContent();
    write(databasePath(), whole.left(whole.size() / 2));
    expectRefused(ErrorCode::StoreCorrupt);
}

TEST_F(DatabaseFileTest, refusesAFileCutWithinItsHeader)
{
    const QByteArray whole = closedContent();
    write(databasePath(), whole.left(60));
    expectRefused(ErrorCode::StoreForeign);
}

TEST_F(DatabaseFileTest, refusesAFolderInPlaceOfAFile)
{
    closeStore();
    ASSERT_TRUE(QFile::remove(databasePath()));
    ASSERT_TRUE(QDir(folder()).mkdir(u"parchemin.db"_s));
    const auto opened = Database::open(databasePath(), Database::Access::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreUnavailable);
}

TEST_F(DatabaseFileTest, doesNotFindAFileThatIsAbsent)
{
    const auto opened = Database::open(pathOf(u"absent.db"_s), Database::Access::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(pathOf(u"absent.db"_s)));
}

TEST_F(DatabaseFileTest, opensWhatItWrote)
{
    closeStore();
    EXPECT_TRUE(Database::open(databasePath(), Database::Access::ReadWrite));
}

TEST_F(DatabaseFileTest, doesNotCreateOverAFile)
{
    const auto created = Database::create(databasePath());
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::Conflict);
}

TEST(FileSystemTest, knowsNetworkFileSystems)
{
    EXPECT_TRUE(isNetworkFileSystem("nfs4"));
    EXPECT_TRUE(isNetworkFileSystem("cifs"));
    EXPECT_TRUE(isNetworkFileSystem("fuse.sshfs"));
    EXPECT_FALSE(isNetworkFileSystem("ext4"));
    EXPECT_FALSE(isNetworkFileSystem("fuse.ntfs-3g"));
}

// Closing a descriptor of the file dropped every lock that the process held on it: another program that
// closed the database took the write-ahead log away, and with it what was written since.
TEST_F(DatabaseFileTest, keepsItsLocksWhileFurtherConnectionsAreMade)
{
    ASSERT_TRUE(isLockedForOthers());
    const auto reader = must(store().openReader());
    const auto writer = must(store().openWriter());
    EXPECT_TRUE(isLockedForOthers());
}
