#include "parchemin/core/actor.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/enumeration.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

Actor actor(qint64 user, std::vector<Role> roles, std::optional<PersonId> person = {})
{
    return {UserId(user), u"Inès Caron"_s, std::move(roles), person};
}

QString rightsOf(Role role)
{
    QStringList names;
    for (const Right right : allUpTo(Right::ReadJournal)) {
        if (isAllowed(role, right))
            names.append(codeName(right));
    }
    return names.join(u' ');
}

struct RoleCase
{
    Role role;
    const char *rights;
};

class RoleRightsTest : public testing::TestWithParam<RoleCase>
{
};

TEST_P(RoleRightsTest, holdsTheRightsOfTheTableAndNoOthers)
{
    EXPECT_EQ(rightsOf(GetParam().role), QString::fromLatin1(GetParam().rights));
}

INSTANTIATE_TEST_SUITE_P(
    ActorTest, RoleRightsTest,
    testing::Values(
        RoleCase{Role::Admin, "MANAGE_USERS MANAGE_POLICY MANAGE_SHEETS BACK_UP MANAGE_KEYS READ_JOURNAL"},
        RoleCase{Role::Lead,
                 "MANAGE_SHEETS BACK_UP MANAGE_KEYS READ_RECORDS WRITE_RECORDS PREPARE_ADMISSIBILITY "
                 "DECIDE_ADMISSIBILITY "
                 "ASSIGN_MENTOR DEPOSIT EVALUATE VALIDATE_BLOCK CANCEL_VALIDATION APPROVE_RECTIFICATION "
                 "PREPARE_SESSION CONSTITUTE_SESSION DECLARE_CONFLICT RECORD_PRESENCE DELIBERATE DECIDE "
                 "PREPARE_MINUTES SIGN_MINUTES PUBLISH RECTIFY ISSUE_ATTESTATION READ_JOURNAL"},
        RoleCase{Role::Registrar,
                 "READ_RECORDS WRITE_RECORDS PREPARE_ADMISSIBILITY ASSIGN_MENTOR DEPOSIT PREPARE_SESSION "
                 "DECLARE_CONFLICT RECORD_PRESENCE PREPARE_MINUTES ISSUE_ATTESTATION"},
        RoleCase{Role::ValidatingMentor, "READ_RECORDS DEPOSIT EVALUATE"},
        RoleCase{Role::Mentor, "READ_RECORDS DEPOSIT EVALUATE"},
        RoleCase{Role::Juror, "READ_RECORDS DECLARE_CONFLICT DELIBERATE SIGN_MINUTES"},
        RoleCase{Role::Chair, "READ_RECORDS APPROVE_RECTIFICATION DELIBERATE DECIDE SIGN_MINUTES RECTIFY"},
        RoleCase{Role::DisabilityOfficer, "READ_RECORDS GRANT_ACCOMMODATION"},
        RoleCase{Role::Signatory, "READ_RECORDS APPROVE_RECTIFICATION ISSUE_ATTESTATION ISSUE_PARCHMENT"},
        RoleCase{Role::Auditor, "READ_RECORDS READ_JOURNAL"}));

} // namespace

TEST(ActorTest, actsUnderTheFirstRoleThatHoldsTheRight)
{
    const Actor both = actor(1, {Role::Juror, Role::Registrar, Role::Lead});
    EXPECT_EQ(roleFor(both, Right::WriteRecords), Role::Registrar);
    EXPECT_EQ(roleFor(both, Right::Deliberate), Role::Juror);
    EXPECT_EQ(roleFor(both, Right::IssueParchment), std::nullopt);
}

TEST(ActorTest, isAllowedWhatOneOfTheRolesHolds)
{
    EXPECT_EQ(rightBlockers(actor(1, {Role::Mentor, Role::Lead}), Right::ValidateBlock), Blockers());
}

TEST(ActorTest, aJurorWhoIsNothingElseReadsHisOwnPack)
{
    EXPECT_TRUE(readsOwnPackOnly(actor(1, {Role::Juror})));
    for (const std::vector<Role> &roles : {std::vector<Role>{},
                                           {Role::Chair},
                                           {Role::Juror, Role::Chair},
                                           {Role::Mentor, Role::Juror},
                                           {Role::Lead}})
        EXPECT_FALSE(readsOwnPackOnly(actor(1, roles)));
}

TEST(ActorTest, aMentorWhoIsNoMoreThanAJurorReadsHisOwnCandidates)
{
    const QDate today(2021, 6, 4);
    for (const std::vector<Role> &roles :
         {std::vector{Role::Mentor}, {Role::ValidatingMentor, Role::Juror}, {Role::Juror}}) {
        Actor reader = actor(1, roles);
        reader.person.reset();
        EXPECT_TRUE(readsOwnOnly(reader));
        EXPECT_EQ(readsCandidatesOf(reader, today), (OwnCandidates{PersonId{0}, today}))
            << "tied to nobody, he accompanies nobody";
        reader.person = PersonId{7};
        EXPECT_EQ(readsCandidatesOf(reader, today), (OwnCandidates{PersonId{7}, today}));
    }
    for (const std::vector<Role> &roles :
         {std::vector<Role>{}, {Role::Mentor, Role::Registrar}, {Role::Lead}, {Role::Auditor}}) {
        EXPECT_FALSE(readsOwnOnly(actor(1, roles)));
        EXPECT_EQ(readsCandidatesOf(actor(1, roles), today), std::nullopt);
    }
}

TEST(ActorTest, namesTheRightThatIsMissing)
{
    const Blockers expected{Blocker{BlockerCode::RightMissing}
                                .with(u"nom"_s, u"Inès Caron"_s)
                                .with(u"droit"_s, u"VALIDATE_BLOCK"_s)};
    EXPECT_EQ(rightBlockers(actor(1, {Role::Mentor}), Right::ValidateBlock), expected);
    EXPECT_EQ(rightBlockers(actor(1, {}), Right::ValidateBlock), expected);
}

TEST(ActorTest, takesAnotherEntitledPersonAsSecond)
{
    EXPECT_EQ(secondPersonBlockers(actor(1, {Role::Lead}), actor(2, {Role::Signatory})), Blockers());
}

TEST(ActorTest, refusesASecondWhoIsMissingTheSameOrNotEntitled)
{
    const auto motive = [](const Actor &first, const std::optional<Actor> &second) {
        const Blockers blockers = secondPersonBlockers(first, second);
        return blockers.empty() ? QString() : blockers.front().parameters.value(u"motif"_s);
    };
    const Actor lead = actor(1, {Role::Lead}, PersonId(7));
    EXPECT_EQ(motive(lead, std::nullopt), u"ABSENTE"_s);
    EXPECT_EQ(motive(lead, lead), u"MEME_PERSONNE"_s);
    EXPECT_EQ(motive(lead, actor(2, {Role::Chair}, PersonId(7))), u"MEME_PERSONNE"_s);
    EXPECT_EQ(motive(lead, actor(2, {Role::Registrar}, PersonId(8))), u"SANS_DROIT"_s);
}
