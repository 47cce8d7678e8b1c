#include "store/migrator.h"

#include "support/teststore.h"

#include "parchemin/store/statement.h"

#include <QFile>
#include <QTemporaryDir>

#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class MigratorTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.db"_s); }
    /// The journal, then what the test adds.
    [[nodiscard]] static Migrations journalAnd(const QByteArray &sql)
    {
        Migrations migrations{shippedMigrations().front()};
        migrations.push_back({2, u"0002_test"_s, sql});
        return migrations;
    }
    [[nodiscard]] static Migrations journalOnly() { return {shippedMigrations().front()}; }

private:
    QTemporaryDir m_folder;
};

constexpr auto pieceTable = "CREATE TABLE piece (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                            "INSERT INTO piece (name) VALUES ('first'); -- a comment; with a semicolon\n"
                            "CREATE TRIGGER piece_stays BEFORE DELETE ON piece "
                            "BEGIN SELECT RAISE(ABORT, 'stays'); END;";

} // namespace

TEST_F(MigratorTest, numbersTheShippedMigrationsWithoutAGap)
{
    const Migrations migrations = shippedMigrations();
    ASSERT_GE(migrations.size(), 2U);
    EXPECT_EQ(migrations.front().number, 1);
    EXPECT_EQ(migrations.back().number, static_cast<int>(migrations.size()));
}

TEST_F(MigratorTest, marksANewDatabaseAsOursAndUpToDate)
{
    const auto database = Database::create(path());
    ASSERT_TRUE(database);
    Statement version(**database, u"SELECT (SELECT user_version FROM pragma_user_version), "
                                  "(SELECT application_id FROM pragma_application_id)"_s);
    ASSERT_TRUE(version.run());
    ASSERT_TRUE(version.next());
    EXPECT_EQ(version.integer(0), latestNumber(shippedMigrations()));
    EXPECT_EQ(version.integer(1), 0x50524348);
}

TEST_F(MigratorTest, bringsAnOlderDatabaseUpToDate)
{
    ASSERT_TRUE(Database::create(path(), journalOnly()));
    const auto database = Database::open(path(), Database::Access::ReadWrite, journalAnd(pieceTable));
    ASSERT_TRUE(database) << database.error().detail.toStdString();
    Statement statement(**database, u"SELECT name FROM piece"_s);
    EXPECT_EQ(*single<QString>(statement, [](const Statement &row) { return row.text(0); }), u"first"_s);
}

TEST_F(MigratorTest, sealsTheRowsThatAMigrationWrites)
{
    const auto database = Database::create(path(), journalAnd(pieceTable));
    ASSERT_TRUE(database);
    const Result<JournalReport> report = verifyJournal(**database);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact());
    EXPECT_EQ(report->rows, 1);
}

TEST_F(MigratorTest, leavesADatabaseAsItWasWhenAMigrationFails)
{
    ASSERT_TRUE(Database::create(path(), journalOnly()));
    const auto failed = Database::open(path(), Database::Access::ReadWrite,
                                       journalAnd("CREATE TABLE piece (id INTEGER PRIMARY KEY); NONSENSE;"));
    ASSERT_FALSE(failed);
    const auto database = Database::open(path(), Database::Access::ReadWrite, journalOnly());
    ASSERT_TRUE(database);
    EXPECT_FALSE((*database)->execute(u"SELECT * FROM piece"_s));
}

TEST_F(MigratorTest, leavesNoFileBehindWhenCreationFails)
{
    ASSERT_FALSE(Database::create(path(), journalAnd("NONSENSE;")));
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_FALSE(QFile::exists(path() + u"-wal"_s));
}

TEST_F(MigratorTest, refusesADatabaseWhoseMigrationWasAnother)
{
    ASSERT_TRUE(Database::create(path(), journalAnd(pieceTable)));
    const auto opened = Database::open(path(), Database::Access::ReadWrite,
                                       journalAnd("CREATE TABLE piece (id INTEGER PRIMARY KEY) STRICT;"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreCorrupt);
}

TEST_F(MigratorTest, doesNotMigrateWhatIsOpenedToReadOnly)
{
    ASSERT_TRUE(Database::create(path(), journalOnly()));
    const auto opened = Database::open(path(), Database::Access::ReadOnly, journalAnd(pieceTable));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreReadOnly);
}
