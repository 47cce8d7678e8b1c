#include <QCryptographicHash>
#include <QDir>

#include "cli/commandlinetest.h"
#include "store/vandal.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

using StoreFailuresTest = CommandLineTest;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

TEST_F(StoreFailuresTest, failsOnAFolderWithoutStore)
{
    const Answer answer = runCommand({u"--store"_s, pathOf(u"nowhere"_s), u"sheet"_s});
    EXPECT_EQ(answer.status, failed);
    EXPECT_TRUE(answer.err.contains(u"nowhere"));
    EXPECT_TRUE(answer.out.isEmpty());
}

TEST_F(StoreFailuresTest, failsOnAFileThatIsNotOursAndLeavesIt)
{
    ASSERT_TRUE(QDir().mkpath(pathOf(u"other"_s)));
    const QString path = writeFile(u"other/parchemin.db"_s, QByteArray(8192, 'x'));
    const QByteArray before = hashOf(path);
    const Answer answer =
        runCommand({u"--store"_s, pathOf(u"other"_s), u"organisation"_s, u"add"_s, u"Atelier"_s});
    EXPECT_EQ(answer.status, failed);
    EXPECT_TRUE(answer.err.contains(u"not a store")) << answer.err.toStdString();
    EXPECT_EQ(hashOf(path), before);
}

TEST_F(StoreFailuresTest, failsOnAStoreOfANewerProgram)
{
    ASSERT_TRUE(Vandal(databasePath()).run("PRAGMA user_version = 9999"));
    const Answer answer = onStore({u"users"_s});
    EXPECT_EQ(answer.status, failed);
    EXPECT_TRUE(answer.err.contains(u"newer")) << answer.err.toStdString();
}

TEST_F(StoreFailuresTest, failsToWriteInAStoreThatAnotherHoldsAndSaysWho)
{
    const auto holder = Store::open(folder());
    ASSERT_TRUE(holder);
    const Answer answer = onStore({u"organisation"_s, u"add"_s, u"Atelier"_s});
    EXPECT_EQ(answer.status, failed);
    EXPECT_TRUE(answer.err.contains(u"process")) << answer.err.toStdString();
}

TEST_F(StoreFailuresTest, readsAStoreThatAnotherHolds)
{
    const auto holder = Store::open(folder());
    ASSERT_TRUE(holder);
    EXPECT_EQ(onStore({u"users"_s}).status, done);
}

TEST_F(StoreFailuresTest, dryRunsInAStoreThatAnotherHolds)
{
    const auto holder = Store::open(folder());
    ASSERT_TRUE(holder);
    const Answer answer =
        onStore({u"candidates"_s, u"import"_s, writeFile(u"empty.csv"_s, {}), u"--dry-run"_s});
    EXPECT_EQ(answer.status, refusedWithReasons) << answer.err.toStdString();
}

TEST_F(StoreFailuresTest, refusesToCreateAStoreWhereSomethingLies)
{
    const Answer answer = onStore({u"init"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.err.contains(u"not empty")) << answer.err.toStdString();
}

TEST_F(StoreFailuresTest, createsAStoreWithItsFirstUser)
{
    const QString fresh = pathOf(u"fresh"_s);
    const Answer created =
        runCommand({u"--store"_s, fresh, u"init"_s, u"--user"_s, u"anne"_s, u"--name"_s, u"Anne Petit"_s});
    ASSERT_EQ(created.status, done) << created.err.toStdString();
    const QJsonArray users = runCommand({u"--store"_s, fresh, u"users"_s, u"--json"_s}).json().array();
    ASSERT_EQ(users.size(), 1);
    EXPECT_EQ(users[0][u"login"].toString(), u"anne");
    EXPECT_EQ(users[0][u"name"].toString(), u"Anne Petit");
}

TEST_F(StoreFailuresTest, refusesADemonstrationStoreWithAUserOfItsOwn)
{
    const Answer answer =
        runCommand({u"--store"_s, pathOf(u"fresh"_s), u"init"_s, u"--demo"_s, u"--name"_s, u"A"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_FALSE(QDir(pathOf(u"fresh"_s)).exists());
}

TEST_F(StoreFailuresTest, writesABackupThatVerifies)
{
    const QString copy = pathOf(u"copy"_s);
    must({u"backup"_s, copy});
    const Answer verified = runCommand({u"--store"_s, copy, u"journal"_s, u"verify"_s});
    EXPECT_EQ(verified.status, done) << verified.err.toStdString();
}

TEST_F(StoreFailuresTest, refusesABackupOverSomethingThatExists)
{
    const Answer answer = onStore({u"backup"_s, folder()});
    EXPECT_EQ(answer.status, refusedWithReasons);
}

} // namespace
} // namespace parchemin::cli
