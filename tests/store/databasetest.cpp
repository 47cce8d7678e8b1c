#include "parchemin/store/database.h"

#include "support/teststore.h"

#include "parchemin/store/statement.h"

#include <QFile>

#include "store/migrator.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DatabaseTest : public MemoryDatabaseTest
{
protected:
    [[nodiscard]] Status insertOrganisation(const QString &uuid) const
    {
        return database().execute(
            u"INSERT INTO organisation (uuid, name, name_key) VALUES ('%1', 'École %1', '%1')"_s.arg(uuid));
    }
    [[nodiscard]] qint64 organisations() const
    {
        Statement statement(database(), u"SELECT count(*) FROM organisation"_s);
        return *single<qint64>(statement, [](const Statement &row) { return row.integer(0); });
    }
};

} // namespace

TEST_F(DatabaseTest, keepsWhatAnEventSealed)
{
    auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(insertOrganisation(u"a"_s));
    ASSERT_TRUE(Journal(database()).append(testEvent()));
    const Status committed = transaction->commit();
    ASSERT_TRUE(committed) << committed.error().detail.toStdString();
    EXPECT_EQ(organisations(), 1);
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
    EXPECT_EQ(organisations(), 0);
}
