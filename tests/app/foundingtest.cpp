#include "parchemin/app/founding.h"

#include "support/servicetest.h"

#include "parchemin/app/directoryservice.h"

#include <QDir>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class FoundingTest : public ServiceTest
{
protected:
    [[nodiscard]] std::unique_ptr<Store> found(const Founder &founder)
    {
        return must(foundStore(pathOf(u"founded"_s), clock(), founder));
    }
    [[nodiscard]] static UserRepository::Account onlyAccount(const Store &store)
    {
        const auto accounts = must(UserRepository(store.database()).all());
        EXPECT_EQ(accounts.size(), 1U);
        return accounts.front();
    }
};

} // namespace

TEST_F(FoundingTest, theFirstAccountIsTiedToItsFounderWhoSitsOnJuries)
{
    const auto founded = found({u" Claire "_s, u"Morel"_s});
    const UserRepository::Account account = onlyAccount(*founded);
    EXPECT_EQ(account.actor.name, u"Claire Morel"_s);
    EXPECT_EQ(account.login, u"claire.morel"_s);
    EXPECT_EQ(account.actor.roles, (std::vector{Role::Lead, Role::Admin}));
    const auto jurors = must(JuryRepository(founded->database()).all());
    ASSERT_EQ(jurors.size(), 1U);
    EXPECT_EQ(account.actor.person, jurors.front().person);
    EXPECT_EQ(jurors.front().quality, JuryQuality::PedagogicalLead);
    EXPECT_FALSE(jurors.front().isExternal);
    EXPECT_TRUE(must(verifyJournal(founded->database())).isIntact());
}

TEST_F(FoundingTest, whoDoesNotSitIsTiedLater)
{
    const auto founded = found({u"Claire"_s, u"Morel"_s, false});
    EXPECT_EQ(onlyAccount(*founded).actor.name, u"Claire Morel"_s);
    EXPECT_FALSE(onlyAccount(*founded).actor.person.has_value());
    EXPECT_TRUE(must(JuryRepository(founded->database()).all()).empty());
}

TEST_F(FoundingTest, aFounderWithoutANameLeavesNothingBehind)
{
    const auto nameless = foundStore(pathOf(u"founded"_s), clock(), {u"Claire"_s, u"  "_s});
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().where, u"/birthName"_s);
    const auto tooLong = foundStore(pathOf(u"founded"_s), clock(), {u"Claire"_s, QString(300, u'M')});
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().where, u"/birthName"_s);
    EXPECT_FALSE(QDir(pathOf(u"founded"_s)).exists());
}
