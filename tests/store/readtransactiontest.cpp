#include "parchemin/store/readtransaction.h"

#include "support/must.h"
#include "support/teststore.h"

#include "parchemin/store/statement.h"
#include "parchemin/store/userrepository.h"

#include <sqlite3.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ReadTransactionTest : public StoreTest
{
protected:
    void addUser(const QString &login) const
    {
        Transaction transaction = must(Transaction::begin(database()));
        must(UserRepository(database()).add(login, u"Claire Moreau"_s, std::nullopt, {Role::Lead}));
        must(Journal(database()).append(testEvent()));
        ASSERT_TRUE(transaction.commit());
    }
    [[nodiscard]] static qint64 usersIn(const Database &database)
    {
        Statement statement(database, u"SELECT count(*) FROM user_account"_s);
        return must(single<qint64>(statement, [](const Statement &row) { return row.integer(0); }));
    }
};

} // namespace

TEST_F(ReadTransactionTest, readsOneStateWhateverOthersWrite)
{
    const auto reader = must(store().openReader());
    addUser(u"claire"_s);
    {
        const ReadTransaction reading(*reader);
        ASSERT_EQ(usersIn(*reader), 1);
        addUser(u"julien"_s);
        EXPECT_EQ(usersIn(*reader), 1);
    }
    EXPECT_EQ(usersIn(*reader), 2);
}

TEST_F(ReadTransactionTest, insideAnotherItAddsNothing)
{
    const auto reader = must(store().openReader());
    const ReadTransaction outer(*reader);
    ASSERT_EQ(usersIn(*reader), 0);
    {
        const ReadTransaction inner(*reader);
        addUser(u"claire"_s);
    }
    EXPECT_EQ(usersIn(*reader), 0) << "the outer one still reads its state";
}

TEST_F(ReadTransactionTest, leavesAWritersTransactionAlone)
{
    const Transaction writing = must(Transaction::begin(database()));
    {
        const ReadTransaction reading(database());
    }
    EXPECT_EQ(sqlite3_get_autocommit(database().handle()), 0);
}
