#include "parchemin/store/savedfilterrepository.h"

#include "support/recordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SavedFilterRepositoryTest : public RecordsTest
{
protected:
    [[nodiscard]] SavedFilterRepository filters() const { return SavedFilterRepository(database()); }
    [[nodiscard]] static CandidateFilter everyCriterion()
    {
        return {.text = u"amrani"_s,
                .route = AccessRoute::Vae,
                .state = CandidacyState::InProgress,
                .enteredIn = 2021,
                .organisation = OrganisationId{4},
                .mentor = MentorId{7},
                .block = BlockCriterion{3, BlockState::Proposed}};
    }
};

} // namespace

TEST_F(SavedFilterRepositoryTest, keepsEveryCriterion)
{
    must(filters().save(user(), {u"VAE"_s, everyCriterion()}));
    EXPECT_EQ(must(filters().ofUser(user())), (std::vector{SavedFilter{u"VAE"_s, everyCriterion()}}));
}

TEST_F(SavedFilterRepositoryTest, replacesTheOneOfThatNameAndKeepsUsersApart)
{
    const UserId other = must(UserRepository(database()).add(u"paul"_s, u"Paul"_s, {}, {Role::Registrar}));
    must(filters().save(user(), {u"VAE"_s, everyCriterion()}));
    must(filters().save(user(), {u"VAE"_s, {.text = u"b"_s}}));
    must(filters().save(other, {u"VAE"_s, {}}));
    EXPECT_EQ(must(filters().ofUser(user())), (std::vector{SavedFilter{u"VAE"_s, {.text = u"b"_s}}}));
    EXPECT_EQ(must(filters().ofUser(other)).size(), 1U);
}

TEST_F(SavedFilterRepositoryTest, renamesUnlessTheNameIsTakenAndRemoves)
{
    must(filters().save(user(), {u"A"_s, {}}));
    must(filters().save(user(), {u"B"_s, {}}));
    const Status taken = filters().rename(user(), u"A"_s, u"B"_s);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Conflict);
    must(filters().rename(user(), u"A"_s, u"C"_s));
    must(filters().remove(user(), u"B"_s));
    EXPECT_EQ(must(filters().ofUser(user())), (std::vector{SavedFilter{u"C"_s, {}}}));
    EXPECT_EQ(filters().rename(user(), u"A"_s, u"D"_s).error().code, ErrorCode::NotFound);
}
