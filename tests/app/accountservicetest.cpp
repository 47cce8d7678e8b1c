#include "parchemin/app/accountservice.h"

#include "support/jurytest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class AccountServiceTest : public ServiceTest
{
protected:
    [[nodiscard]] AccountService accounts() { return AccountService(context()); }
    [[nodiscard]] std::vector<Role> rolesOf(const QString &login)
    {
        return must(directory().user(login)).roles;
    }
};

} // namespace

TEST_F(AccountServiceTest, changesRolesWithTheReasonInTheJournal)
{
    const Actor zoe = addUser(u"zoe"_s, {Role::Mentor, Role::Juror});
    must(accounts().changeRoles(lead(), zoe.user, {Role::Juror, Role::Registrar}, u"  new post "_s));
    EXPECT_EQ(rolesOf(u"zoe"_s), (std::vector{Role::Juror, Role::Registrar}));
    const auto event = lastEvent().content;
    EXPECT_EQ(event.action, u"user.rolesChanged"_s);
    EXPECT_EQ(event.reason, u"new post"_s);
    EXPECT_TRUE(event.before.contains(u"MENTOR"_s));
    EXPECT_TRUE(event.after.contains(u"REGISTRAR"_s));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(AccountServiceTest, aClosedAccountSitsNowhereUntilItIsOpenedAgain)
{
    const Actor zoe = addUser(u"zoe"_s, {Role::Lead});
    must(accounts().close(lead(), zoe.user, u"left the school"_s));
    EXPECT_EQ(errorOf(directory().user(u"zoe"_s)), ErrorCode::NotFound);
    EXPECT_EQ(must(directory().users()).size(), 1U) << "nor may it approve";
    EXPECT_FALSE(must(UserRepository(database()).everyone()).back().isActive);
    EXPECT_EQ(errorOf(accounts().close(lead(), zoe.user, u"again"_s)), ErrorCode::Conflict);
    must(accounts().reopen(lead(), zoe.user, u"back"_s));
    EXPECT_EQ(rolesOf(u"zoe"_s), std::vector{Role::Lead});
    EXPECT_EQ(lastEvent().content.action, u"user.reopened"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(AccountServiceTest, whoManagesUsersRemains)
{
    const Actor second = addUser(u"zoe"_s, {Role::Admin});
    must(accounts().changeRoles(second, lead().user, {Role::Lead}, u"shared out"_s));
    const EventSeq before = lastEvent().seq;
    EXPECT_EQ(codesOf(accounts().changeRoles(second, second.user, {Role::Auditor}, u"gone"_s)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(accounts().close(second, second.user, u"gone"_s)), Codes{BlockerCode::RightMissing});
    EXPECT_EQ(lastEvent().seq, before) << "a refusal changes nothing";
}

TEST_F(AccountServiceTest, nobodyClosesTheAccountUnderWhichOneSits)
{
    addUser(u"zoe"_s, {Role::Admin});
    EXPECT_EQ(codesOf(accounts().close(lead(), lead().user, u"gone"_s)), Codes{BlockerCode::RightMissing});
}

TEST_F(AccountServiceTest, everyChangeNeedsAReasonARoleAndTheRight)
{
    const Actor zoe = addUser(u"zoe"_s, {Role::Lead});
    EXPECT_EQ(codesOf(accounts().close(lead(), zoe.user, u" "_s)), Codes{BlockerCode::ReasonMissing});
    EXPECT_EQ(codesOf(accounts().changeRoles(lead(), zoe.user, {Role::Auditor}, {})),
              Codes{BlockerCode::ReasonMissing});
    EXPECT_EQ(errorOf(accounts().changeRoles(lead(), zoe.user, {}, u"none"_s)), ErrorCode::InvalidInput);
    EXPECT_EQ(codesOf(accounts().close(zoe, lead().user, u"a lead is no administrator"_s)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(rolesOf(u"zoe"_s), std::vector{Role::Lead});
}

TEST_F(AccountServiceTest, aClosedAccountGetsNoRole)
{
    const Actor zoe = addUser(u"zoe"_s, {Role::Mentor});
    must(accounts().close(lead(), zoe.user, u"left"_s));
    EXPECT_EQ(codesOf(accounts().changeRoles(lead(), zoe.user, {Role::Lead}, u"why"_s)),
              Codes{BlockerCode::RightMissing});
}
