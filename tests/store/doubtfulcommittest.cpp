#include "support/teststore.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QDir>
#include <QFile>

#include <limits>

#include "failingmedium.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int always = std::numeric_limits<int>::max();

class DoubtfulCommitTest : public StoreTest
{
protected:
    void TearDown() override { closeStore(); } // before its medium goes
    [[nodiscard]] Status addOrganisation() const
    {
        auto transaction = Transaction::begin(database());
        if (!transaction)
            return transaction.error();
        if (Status done = database().execute(
                u"INSERT INTO organisation (uuid, name, name_key) VALUES ('a', 'École', 'ecole')"_s);
            !done)
            return done;
        if (const Result<EventSeq> event = Journal(database()).append(testEvent()); !event)
            return event.error();
        return transaction->commit();
    }
    [[nodiscard]] static qint64 organisations(const Database &database)
    {
        Statement statement(database, u"SELECT count(*) FROM organisation"_s);
        return *single<qint64>(statement, [](const Statement &row) { return row.integer(0); });
    }
    /// What a crash now would leave to the next start: the files as they stand, without the memory shared by
    /// those who have them open.
    [[nodiscard]] qint64 organisationsAfterACrash() const
    {
        const QString copy = pathOf(u"crashed.db"_s);
        EXPECT_TRUE(QFile::copy(databasePath(), copy));
        EXPECT_TRUE(QFile::copy(databasePath() + u"-wal"_s, copy + u"-wal"_s));
        const auto opened = Database::open(copy, Database::Access::ReadWrite);
        EXPECT_TRUE(opened);
        return opened ? organisations(**opened) : -1;
    }

private:
    FailingMedium m_medium;
};

} // namespace

TEST_F(DoubtfulCommitTest, isSettledByReadingBackOnceTheMediumAnswers)
{
    FailingMedium::failSyncs(1);
    const Status added = addOrganisation();
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::StoreUnavailable);
    EXPECT_EQ(organisations(database()), 0);
    EXPECT_EQ(organisationsAfterACrash(), 0);
}

TEST_F(DoubtfulCommitTest, staysUnknownWhileTheMediumDoesNotAnswer)
{
    FailingMedium::failSyncs(always);
    const Status added = addOrganisation();
    FailingMedium::failSyncs(0);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::CommitUnknown);
}

TEST_F(DoubtfulCommitTest, leavesAStoreInWhichTheActCanBeRepeated)
{
    FailingMedium::failSyncs(1);
    ASSERT_FALSE(addOrganisation());
    ASSERT_TRUE(addOrganisation());
    openStore();
    EXPECT_EQ(organisations(database()), 1);
    const Result<JournalReport> report = verifyJournal(database());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact());
}
