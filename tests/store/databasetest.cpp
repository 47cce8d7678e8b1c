#include "parchemin/store/database.h"

#include "support/teststore.h"

#include "parchemin/store/statement.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DatabaseTest : public MemoryDatabaseTest
{
protected:
    [[nodiscard]] Status insertOrganisation(const QString &name) const
    {
        return database().execute(
            u"INSERT INTO organisation (uuid, name, name_key) VALUES ('%1', 'École %1', '%1')"_s.arg(name));
    }
    void addOrganisation(const QString &name) const
    {
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(insertOrganisation(name));
        ASSERT_TRUE(Journal(database()).append(testEvent()));
        ASSERT_TRUE(transaction->commit());
    }
    [[nodiscard]] qint64 count(const QString &table) const
    {
        Statement statement(database(), u"SELECT count(*) FROM "_s + table);
        return *single<qint64>(statement, [](const Statement &row) { return row.integer(0); });
    }
    [[nodiscard]] QString answer(const QString &pragma) const
    {
        Statement statement(database(), u"PRAGMA "_s + pragma);
        return *single<QString>(statement, [](const Statement &row) { return row.text(0); });
    }
};

ErrorCode codeOf(const Status &status)
{
    return status ? ErrorCode::Cancelled : status.error().code;
}

} // namespace

TEST_F(DatabaseTest, keepsWhatAnEventSealed)
{
    addOrganisation(u"a"_s);
    EXPECT_EQ(count(u"organisation"_s), 1);
    EXPECT_EQ(count(u"event_row"_s), 1);
}

TEST_F(DatabaseTest, refusesAWriteThatNoEventSealed)
{
    auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(insertOrganisation(u"a"_s));
    const Status committed = transaction->commit();
    ASSERT_FALSE(committed);
    EXPECT_EQ(committed.error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(committed.error().detail, u"unjournalled write to organisation"_s);
    EXPECT_EQ(count(u"organisation"_s), 0);
}

TEST_F(DatabaseTest, refusesAWriteAfterTheEvent)
{
    auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(Journal(database()).append(testEvent()));
    ASSERT_TRUE(insertOrganisation(u"a"_s));
    EXPECT_EQ(codeOf(transaction->commit()), ErrorCode::StoreCorrupt);
    EXPECT_EQ(count(u"event"_s), 0);
}

TEST_F(DatabaseTest, refusesAWriteOutsideATransaction)
{
    EXPECT_EQ(codeOf(insertOrganisation(u"a"_s)), ErrorCode::StoreCorrupt);
    EXPECT_EQ(count(u"organisation"_s), 0);
    EXPECT_TRUE(database().unsealedChanges().empty());
}

TEST_F(DatabaseTest, seesEveryRowOfADeletionWithoutCondition)
{
    addOrganisation(u"a"_s);
    addOrganisation(u"b"_s);
    const auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(database().execute(u"DELETE FROM organisation"_s));
    EXPECT_EQ(database().unsealedChanges(),
              (std::vector<RowChange>{{u"organisation"_s, 1, true}, {u"organisation"_s, 2, true}}));
}

TEST_F(DatabaseTest, notesARowOnceWithItsLastChange)
{
    const auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(insertOrganisation(u"a"_s));
    ASSERT_TRUE(database().execute(u"UPDATE organisation SET kind = 'SCHOOL'"_s));
    ASSERT_TRUE(database().execute(u"DELETE FROM organisation WHERE id = 1"_s));
    EXPECT_EQ(database().unsealedChanges(), (std::vector<RowChange>{{u"organisation"_s, 1, true}}));
}

TEST_F(DatabaseTest, rollsBackUnlessCommitted)
{
    {
        const auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(insertOrganisation(u"a"_s));
    }
    EXPECT_EQ(count(u"organisation"_s), 0);
    EXPECT_TRUE(database().unsealedChanges().empty());
}

TEST_F(DatabaseTest, namesTheColumnOfAConflict)
{
    addOrganisation(u"a"_s);
    const auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    const Status inserted = insertOrganisation(u"a"_s);
    ASSERT_FALSE(inserted);
    EXPECT_EQ(inserted.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(inserted.error().where.startsWith(u"organisation."_s));
}

TEST_F(DatabaseTest, mapsABrokenReferenceToNotFound)
{
    const auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    EXPECT_EQ(codeOf(database().execute(
                  u"INSERT INTO event_row (event_seq, table_name, row_id) VALUES (99, 'person', 1)"_s)),
              ErrorCode::NotFound);
}

TEST_F(DatabaseTest, mapsABrokenCheckToInvalidInput)
{
    const auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    EXPECT_EQ(codeOf(database().execute(
                  u"INSERT INTO organisation (uuid, name, name_key) VALUES ('a', ' ', 'a')"_s)),
              ErrorCode::InvalidInput);
}

TEST_F(DatabaseTest, deniesUpdatingAnEvent)
{
    addOrganisation(u"a"_s);
    EXPECT_EQ(codeOf(database().execute(u"UPDATE event SET role = 'LEAD'"_s)), ErrorCode::RuleRefused);
}

TEST_F(DatabaseTest, deniesDeletingAnEvent)
{
    addOrganisation(u"a"_s);
    EXPECT_EQ(codeOf(database().execute(u"DELETE FROM event"_s)), ErrorCode::RuleRefused);
}

TEST_F(DatabaseTest, deniesReplacingAnEvent)
{
    addOrganisation(u"a"_s);
    EXPECT_EQ(codeOf(database().execute(u"INSERT OR REPLACE INTO event SELECT * FROM event"_s)),
              ErrorCode::RuleRefused);
    EXPECT_EQ(count(u"event"_s), 1);
}

TEST_F(DatabaseTest, deniesDroppingATrigger)
{
    EXPECT_EQ(codeOf(database().execute(u"DROP TRIGGER event_is_never_edited"_s)), ErrorCode::RuleRefused);
}

TEST_F(DatabaseTest, deniesDroppingATable)
{
    EXPECT_EQ(codeOf(database().execute(u"DROP TABLE event_row"_s)), ErrorCode::RuleRefused);
}

TEST_F(DatabaseTest, deniesAlteringATable)
{
    EXPECT_EQ(codeOf(database().execute(u"ALTER TABLE event RENAME TO other"_s)), ErrorCode::RuleRefused);
}

TEST_F(DatabaseTest, deniesAttachingAnotherFile)
{
    EXPECT_EQ(codeOf(database().execute(u"ATTACH ':memory:' AS other"_s)), ErrorCode::RuleRefused);
}

TEST_F(DatabaseTest, deniesSwitchingItsGuardsOff)
{
    EXPECT_EQ(codeOf(database().execute(u"PRAGMA recursive_triggers = OFF"_s)), ErrorCode::RuleRefused);
    EXPECT_EQ(codeOf(database().execute(u"PRAGMA writable_schema = ON"_s)), ErrorCode::RuleRefused);
    EXPECT_EQ(answer(u"recursive_triggers"_s), u"1"_s);
}

TEST_F(DatabaseTest, refusesTextInDoubleQuotes)
{
    EXPECT_FALSE(database().execute(u"SELECT \"no such column\""_s));
}

TEST_F(DatabaseTest, enforcesForeignKeys)
{
    EXPECT_EQ(answer(u"foreign_keys"_s), u"1"_s);
    EXPECT_EQ(answer(u"trusted_schema"_s), u"0"_s);
    EXPECT_EQ(answer(u"cell_size_check"_s), u"1"_s);
}

TEST_F(DatabaseTest, movesTheJournalsEndForwardOnly)
{
    addOrganisation(u"a"_s);
    EXPECT_EQ(codeOf(database().execute(u"UPDATE journal_head SET count = 0"_s)), ErrorCode::RuleRefused);
    EXPECT_EQ(codeOf(database().execute(u"DELETE FROM journal_head"_s)), ErrorCode::RuleRefused);
}

TEST_F(DatabaseTest, beginsOneTransactionAtATime)
{
    const auto outer = Transaction::begin(database());
    ASSERT_TRUE(outer);
    EXPECT_FALSE(Transaction::begin(database()));
}

namespace {

class DatabaseOnDiskTest : public StoreTest
{
protected:
    [[nodiscard]] Status addOrganisations(int number) const
    {
        auto transaction = Transaction::begin(database());
        if (!transaction)
            return transaction.error();
        for (int index = 0; index < number; ++index) {
            Statement statement(database(), u"INSERT INTO organisation (uuid, name, name_key) "
                                            "VALUES (:uuid, :name, :uuid2)"_s);
            statement.bind(u":uuid"_s, QString::number(index))
                .bind(u":name"_s, QString(2000, u'x'))
                .bind(u":uuid2"_s, QString::number(index));
            if (Status done = statement.run(); !done)
                return done;
        }
        if (const Result<EventSeq> event = Journal(database()).append(testEvent()); !event)
            return event.error();
        return transaction->commit();
    }
};

} // namespace

TEST_F(DatabaseOnDiskTest, writesAheadAndWaitsForTheMedium)
{
    Statement mode(database(), u"PRAGMA journal_mode"_s);
    EXPECT_EQ(*single<QString>(mode, [](const Statement &row) { return row.text(0); }), u"wal"_s);
    Statement synchronous(database(), u"PRAGMA synchronous"_s);
    EXPECT_EQ(*single<qint64>(synchronous, [](const Statement &row) { return row.integer(0); }), 2);
}

TEST_F(DatabaseOnDiskTest, takesTheWriteLockAtOnce)
{
    const auto other = Database::open(databasePath(), Database::Access::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->execute(u"PRAGMA busy_timeout = 0"_s));
    const auto held = Transaction::begin(database());
    ASSERT_TRUE(held);
    const auto refused = Transaction::begin(**other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreBusy);
}

TEST_F(DatabaseOnDiskTest, refusesToWriteThroughAReader)
{
    const auto reader = store().openReader();
    ASSERT_TRUE(reader);
    const auto begun = Transaction::begin(**reader);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, ErrorCode::StoreReadOnly);
    const Status written = (*reader)->execute(u"DELETE FROM organisation"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::StoreReadOnly);
}

TEST_F(DatabaseOnDiskTest, readsWhileAnotherWrites)
{
    const auto reader = store().openReader();
    ASSERT_TRUE(reader);
    ASSERT_TRUE(addOrganisations(3));
    Statement statement(**reader, u"SELECT count(*) FROM organisation"_s);
    EXPECT_EQ(*single<qint64>(statement, [](const Statement &row) { return row.integer(0); }), 3);
}

TEST_F(DatabaseOnDiskTest, saysThatTheMediumIsFull)
{
    ASSERT_TRUE(database().execute(u"PRAGMA max_page_count = 1"_s));
    const Status added = addOrganisations(2000);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::StoreFull);
}

TEST_F(DatabaseOnDiskTest, keepsWhatItHadWhenTheMediumIsFull)
{
    ASSERT_TRUE(addOrganisations(1));
    ASSERT_TRUE(database().execute(u"PRAGMA max_page_count = 1"_s));
    ASSERT_FALSE(addOrganisations(2000));
    openStore();
    const Result<JournalReport> report = verifyJournal(database());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact());
    EXPECT_EQ(report->events, 2); // the store's creation and the first organisation
}

TEST_F(DatabaseOnDiskTest, noticesThatItsFileWasMoved)
{
    ASSERT_TRUE(QFile::rename(databasePath(), pathOf(u"elsewhere.db"_s)));
    const auto begun = Transaction::begin(database());
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, ErrorCode::StoreUnavailable);
    ASSERT_TRUE(QFile::rename(pathOf(u"elsewhere.db"_s), databasePath()));
}
