#include "support/teststore.h"

#include "parchemin/store/integrity.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/statement.h"

#include <algorithm>

#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;
using Kind = JournalFault::Kind;

namespace {

/// A store with one event that makes three organisations, and one event for each of four changes.
class JournalVerifierTest : public StoreTest
{
protected:
    static constexpr qint64 creation = 1;
    static constexpr qint64 additions = 2;
    static constexpr qint64 lastEvent = 6;

    void SetUp() override
    {
        StoreTest::SetUp();
        act(u"INSERT INTO organisation (uuid, name, name_key) VALUES ('a', 'A', 'a'), ('b', 'B', 'b'), ('c', 'C', 'c')"_s);
        act(u"UPDATE organisation SET kind = 'SCHOOL' WHERE uuid = 'a'"_s);
        act(u"UPDATE organisation SET kind = 'EMPLOYER' WHERE uuid = 'b'"_s);
        act(u"DELETE FROM organisation WHERE uuid = 'c'"_s);
        act(u"UPDATE organisation SET siret = '12345678900011' WHERE uuid = 'b'"_s);
    }
    void act(const QString &sql) const
    {
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        const Status done = database().execute(sql);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
        EventDraft event = testEvent();
        event.after = u"{}"_s;
        event.reason = u"essai"_s;
        ASSERT_TRUE(Journal(database()).append(event));
        ASSERT_TRUE(transaction->commit());
    }
    /// Changes the file behind the program's back, then verifies it.
    JournalReport verifyAfter(const QByteArray &sql)
    {
        closeStore();
        EXPECT_TRUE(Vandal(databasePath()).run(sql));
        openStore();
        const Result<JournalReport> report = verifyJournal(database());
        EXPECT_TRUE(report);
        return report ? *report : JournalReport{};
    }
    /// Without the triggers that would have stopped it; what is missing of them is another fault.
    JournalReport verifyAfterUnguarded(const QByteArray &sql)
    {
        JournalReport report = verifyAfter("DROP TRIGGER event_is_never_edited;"
                                           "DROP TRIGGER event_is_never_removed;"
                                           "DROP TRIGGER event_row_is_never_edited;"
                                           "DROP TRIGGER event_row_is_never_removed;"
                                           "DROP TRIGGER journal_head_only_moves_forward;" +
                                           sql);
        std::erase_if(report.faults,
                      [](const JournalFault &fault) { return fault.detail.contains(u"trigger"); });
        return report;
    }
};

std::vector<Kind> kindsOf(const JournalReport &report)
{
    std::vector<Kind> kinds;
    for (const JournalFault &fault : report.faults)
        kinds.push_back(fault.kind);
    return kinds;
}

} // namespace

TEST_F(JournalVerifierTest, findsAnUntouchedStoreIntact)
{
    const Result<JournalReport> report = verifyJournal(database());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact()) << report->faults.front().detail.toStdString();
    EXPECT_EQ(report->events, lastEvent);
    EXPECT_EQ(report->rows, 3); // two organisations, the store's birth date
}

TEST_F(JournalVerifierTest, verifiesThroughAReader)
{
    const auto reader = store().openReader();
    ASSERT_TRUE(reader);
    const Result<JournalReport> report = verifyJournal(**reader);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact());
}

TEST_F(JournalVerifierTest, namesAnAlteredRow)
{
    const JournalReport report = verifyAfter("UPDATE organisation SET name = 'Other' WHERE uuid = 'a'");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::RowAltered});
    EXPECT_EQ(report.faults.front().table, u"organisation"_s);
    EXPECT_EQ(report.faults.front().rowId, 1);
    EXPECT_EQ(report.faults.front().seq, EventSeq{3});
}

TEST_F(JournalVerifierTest, namesARemovedRow)
{
    const JournalReport report = verifyAfter("DELETE FROM organisation WHERE uuid = 'b'");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::RowMissing});
    EXPECT_EQ(report.faults.front().rowId, 2);
}

TEST_F(JournalVerifierTest, namesAnAddedRow)
{
    const JournalReport report =
        verifyAfter("INSERT INTO organisation (id, uuid, name, name_key) VALUES (9, 'd', 'D', 'd')");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::RowUnsealed});
    EXPECT_EQ(report.faults.front().rowId, 9);
}

TEST_F(JournalVerifierTest, namesARowThatCameBack)
{
    const JournalReport report =
        verifyAfter("INSERT INTO organisation (id, uuid, name, name_key) VALUES (3, 'c', 'C', 'c')");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::RowUnsealed});
    EXPECT_EQ(report.faults.front().rowId, 3);
}

TEST_F(JournalVerifierTest, namesAnEventWhoseContentWasAltered)
{
    const JournalReport report = verifyAfterUnguarded("UPDATE event SET user_id = 2 WHERE seq = 4");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::ChainBroken});
    EXPECT_EQ(report.faults.front().seq, EventSeq{4});
}

TEST_F(JournalVerifierTest, namesAnEventWhoseTextWasAltered)
{
    const JournalReport report = verifyAfterUnguarded("UPDATE event SET reason = 'autre' WHERE seq = 4");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::TextAltered});
    EXPECT_EQ(report.faults.front().seq, EventSeq{4});
}

TEST_F(JournalVerifierTest, namesTheFirstBrokenEventFirst)
{
    const JournalReport report = verifyAfterUnguarded(
        "UPDATE event SET role = 'X' WHERE seq = 5; UPDATE event SET role = 'X' WHERE seq = 3");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().seq, EventSeq{3});
}

TEST_F(JournalVerifierTest, namesAMissingEvent)
{
    const JournalReport report =
        verifyAfterUnguarded("DELETE FROM event_row WHERE event_seq = 3; DELETE FROM event WHERE seq = 3");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().kind, Kind::EventMissing);
    EXPECT_EQ(report.faults.front().seq, EventSeq{3});
}

TEST_F(JournalVerifierTest, namesTheMissingFirstEvent)
{
    const JournalReport report =
        verifyAfterUnguarded("DELETE FROM event_row WHERE event_seq = 1; DELETE FROM event WHERE seq = 1");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().kind, Kind::EventMissing);
    EXPECT_EQ(report.faults.front().seq, EventSeq{creation});
}

TEST_F(JournalVerifierTest, namesAMissingTail)
{
    const JournalReport report =
        verifyAfterUnguarded("DELETE FROM event_row WHERE event_seq >= 5; DELETE FROM event WHERE seq >= 5");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().kind, Kind::EventMissing);
    EXPECT_EQ(report.faults.front().seq, EventSeq{5});
}

TEST_F(JournalVerifierTest, namesAMissingTailOnceWhoseRowsAreStillListed)
{
    const JournalReport report = verifyAfterUnguarded("DELETE FROM event WHERE seq >= 5");
    const std::vector<Kind> kinds = kindsOf(report);
    EXPECT_EQ(std::ranges::count(kinds, Kind::EventMissing), 1);
}

TEST_F(JournalVerifierTest, findsTheRowsOfATailRemovedWithItsCount)
{
    const JournalReport report = verifyAfterUnguarded(
        "DELETE FROM event_row WHERE event_seq = 6; DELETE FROM event WHERE seq = 6;"
        "UPDATE journal_head SET count = 5, hash = (SELECT hash FROM event WHERE seq = 5)");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::RowAltered});
    EXPECT_EQ(report.faults.front().rowId, 2);
}

TEST_F(JournalVerifierTest, findsARowTakenOffAnEventsList)
{
    const JournalReport report = verifyAfterUnguarded(
        "DELETE FROM event_row WHERE event_seq = 6; DELETE FROM organisation WHERE uuid = 'c'");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().kind, Kind::ChainBroken);
    EXPECT_EQ(report.faults.front().seq, EventSeq{lastEvent});
}

TEST_F(JournalVerifierTest, findsARowAddedToAnEventsList)
{
    const JournalReport report = verifyAfterUnguarded("INSERT INTO event_row (event_seq, table_name, row_id, "
                                                      "digest) VALUES (2, 'organisation', 2, zeroblob(32))");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().kind, Kind::ChainBroken);
    EXPECT_EQ(report.faults.front().seq, EventSeq{additions});
}

TEST_F(JournalVerifierTest, findsAnotherStoresIdentity)
{
    const JournalReport report =
        verifyAfterUnguarded("UPDATE journal_head SET store_uuid = '00000000-0000-0000-0000-000000000000'");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().kind, Kind::ChainBroken);
    EXPECT_EQ(report.faults.front().seq, EventSeq{creation});
}

TEST_F(JournalVerifierTest, namesADroppedTrigger)
{
    const JournalReport report = verifyAfter("DROP TRIGGER event_is_never_removed");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::SchemaAltered});
    EXPECT_EQ(report.faults.front().detail, u"trigger event_is_never_removed is missing"_s);
    EXPECT_EQ(report.faults.front().name, u"event_is_never_removed"_s);
}

TEST_F(JournalVerifierTest, namesATriggerThatIsNotOurs)
{
    const JournalReport report =
        verifyAfter("CREATE TRIGGER quiet AFTER INSERT ON event BEGIN SELECT 1; END");
    ASSERT_EQ(kindsOf(report), std::vector{Kind::SchemaAltered});
    EXPECT_EQ(report.faults.front().detail, u"trigger quiet is not ours"_s);
}

TEST_F(JournalVerifierTest, namesADroppedTable)
{
    const JournalReport report = verifyAfter("PRAGMA foreign_keys = OFF; DROP TABLE organisation");
    ASSERT_FALSE(report.isIntact());
    EXPECT_EQ(report.faults.front().kind, Kind::RowMissing);
    EXPECT_EQ(report.faults.front().table, u"organisation"_s);
    EXPECT_EQ(report.faults.back().kind, Kind::SchemaAltered);
}

TEST_F(JournalVerifierTest, namesABrokenReference)
{
    const JournalReport report = verifyAfterUnguarded(
        "INSERT INTO event_row (event_seq, table_name, row_id, digest) VALUES (99, 'organisation', 9, NULL)");
    EXPECT_EQ(kindsOf(report), (std::vector{Kind::EventMissing, Kind::DatabaseDamaged}));
}

TEST_F(JournalVerifierTest, stopsWhenAskedTo)
{
    const Result<JournalReport> report = verifyJournal(database(), [](double) { return false; });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
}

TEST_F(JournalVerifierTest, reportsProgressUpToTheEnd)
{
    std::vector<double> fractions;
    ASSERT_TRUE(verifyJournal(database(), [&fractions](double fraction) {
        fractions.push_back(fraction);
        return true;
    }));
    EXPECT_TRUE(std::ranges::is_sorted(fractions));
    EXPECT_EQ(fractions.front(), 0.0);
    EXPECT_EQ(fractions.back(), 1.0);
}

TEST_F(JournalVerifierTest, namesKindsForMachines)
{
    EXPECT_EQ(codeName(Kind::RowAltered), u"ROW_ALTERED"_s);
    EXPECT_EQ(codeName(Kind::SchemaAltered), u"SCHEMA_ALTERED"_s);
    EXPECT_EQ(codeName(Kind::DatabaseDamaged), u"DATABASE_DAMAGED"_s);
}
