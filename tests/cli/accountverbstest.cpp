#include "cli/commandlinetest.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

class AccountVerbsTest : public CommandLineTest
{
protected:
    void SetUp() override
    {
        CommandLineTest::SetUp();
        must({u"user"_s, u"add"_s, u"omar"_s, u"--name"_s, u"Omar Haddad"_s, u"--role"_s, u"MENTOR"_s});
    }
    [[nodiscard]] Answer close(const QString &login) const
    {
        return onStore({u"user"_s, u"close"_s, login, u"--reason"_s, u"Parti"_s});
    }
    /// The account as a list of users shows it; empty when it is not there.
    [[nodiscard]] QJsonObject accountIn(const QStringList &listing, const QString &login) const
    {
        const QJsonArray users = must(listing + QStringList{u"--json"_s}).json().array();
        for (const auto &user : users) {
            if (user[u"login"] == login)
                return user.toObject();
        }
        return {};
    }
    [[nodiscard]] QJsonObject account(const QString &login) const
    {
        return accountIn({u"users"_s, u"--closed"_s}, login);
    }
};

TEST_F(AccountVerbsTest, closesAnAccountAndOpensItAgain)
{
    EXPECT_EQ(close(u"omar"_s).out, u"Account omar closed.\n"_s);
    EXPECT_TRUE(accountIn({u"users"_s}, u"omar"_s).isEmpty()) << "he sits at no desk any more";
    EXPECT_EQ(account(u"omar"_s)[u"open"], false);
    must({u"user"_s, u"reopen"_s, u"omar"_s, u"--reason"_s, u"Revenu"_s});
    EXPECT_EQ(accountIn({u"users"_s}, u"omar"_s)[u"open"], true);
}

TEST_F(AccountVerbsTest, saysInTheListThatAnAccountIsClosed)
{
    EXPECT_FALSE(must({u"users"_s, u"--closed"_s}).out.contains(u"closed"));
    EXPECT_EQ(close(u"omar"_s).status, done);
    EXPECT_TRUE(must({u"users"_s, u"--closed"_s}).out.contains(u"closed"));
}

TEST_F(AccountVerbsTest, givesOtherRolesThanBefore)
{
    must({u"user"_s, u"roles"_s, u"omar"_s, u"--role"_s, u"VALIDATING_MENTOR"_s, u"--role"_s, u"juror"_s,
          u"--reason"_s, u"Habilité"_s});
    EXPECT_EQ(account(u"omar"_s)[u"roles"].toArray(), QJsonArray({u"VALIDATING_MENTOR"_s, u"JUROR"_s}));
}

TEST_F(AccountVerbsTest, keepsTheAccountOfTheLastWhoManagesUsers)
{
    EXPECT_EQ(close(u"lead"_s).status, refusedWithReasons);
    const Answer answer =
        onStore({u"user"_s, u"roles"_s, u"lead"_s, u"--role"_s, u"LEAD"_s, u"--reason"_s, u"Essai"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_EQ(account(u"lead"_s)[u"open"], true);
}

TEST_F(AccountVerbsTest, closesNoAccountTwiceNorOneThatIsNot)
{
    EXPECT_EQ(close(u"omar"_s).status, done);
    EXPECT_EQ(close(u"omar"_s).status, refusedWithReasons);
    EXPECT_EQ(close(u"nobody"_s).status, refusedWithReasons);
    EXPECT_TRUE(close(u"nobody"_s).err.contains(u"nobody"));
}

TEST_F(AccountVerbsTest, tiesAnAccountToAPersonAndTakesAWrongTieBack)
{
    must({u"person"_s, u"add"_s, u"--birth-name"_s, u"Haddad"_s, u"--first-names"_s, u"Omar"_s});
    EXPECT_TRUE(account(u"omar"_s)[u"person"].isNull());
    EXPECT_EQ(must({u"user"_s, u"tie"_s, u"omar"_s, u"--person"_s, u"1"_s}).out,
              u"Account omar tied to person 1.\n"_s);
    EXPECT_EQ(account(u"omar"_s)[u"person"], 1);
    const Answer second = onStore({u"user"_s, u"tie"_s, u"lead"_s, u"--person"_s, u"1"_s});
    EXPECT_EQ(second.status, refusedWithReasons);
    EXPECT_TRUE(second.err.contains(u"ACT_PERSON_HAS_ACCOUNT")) << second.err.toStdString();
    EXPECT_EQ(onStore({u"user"_s, u"untie"_s, u"omar"_s}).status, misused) << "without a reason";
    must({u"user"_s, u"untie"_s, u"omar"_s, u"--reason"_s, u"Erreur"_s});
    EXPECT_TRUE(account(u"omar"_s)[u"person"].isNull());
    EXPECT_EQ(onStore({u"user"_s, u"tie"_s, u"omar"_s, u"--person"_s, u"99"_s}).status, refusedWithReasons);
}

TEST_F(AccountVerbsTest, wantsAReason)
{
    const Answer answer = onStore({u"user"_s, u"close"_s, u"omar"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--reason")) << answer.err.toStdString();
}

TEST_F(AccountVerbsTest, refusesAnUnknownRole)
{
    const Answer answer =
        onStore({u"user"_s, u"roles"_s, u"omar"_s, u"--role"_s, u"KING"_s, u"--reason"_s, u"Essai"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"KING")) << answer.err.toStdString();
}

} // namespace
} // namespace parchemin::cli
