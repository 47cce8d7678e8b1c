#include "parchemin/core/equivalence.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

/// A block of nine competencies on a training route.
class EquivalenceTest : public testing::Test
{
protected:
    [[nodiscard]] BlockFacts facts() const { return {&m_block, AccessRoute::Initial}; }
    [[nodiscard]] static EquivalenceDraft draft(std::vector<int> competencies)
    {
        return {std::move(competencies), u"RNCP 35634, bloc 2"_s, u"Arrêté du 3 mai 2019"_s};
    }
    [[nodiscard]] static PartialEquivalence standing(std::vector<int> competencies)
    {
        return {EquivalenceId{1},         PersonId{1}, 2, draft(std::move(competencies)),
                instant(day(2021, 6, 4)), {}};
    }
    [[nodiscard]] Blockers blockers(const EquivalenceDraft &draft, const Equivalences &standing = {}) const
    {
        return equivalenceBlockers(facts(), standing, draft, policy());
    }

    SkillBlock m_block = block(2, 9);
};

} // namespace

TEST_F(EquivalenceTest, namesSomeCompetenciesAndNotAll)
{
    const Blockers notPartial{Blocker{BlockerCode::EquivalenceNotPartial}.with(u"n"_s, 2)};
    EXPECT_EQ(blockers(draft({1})), Blockers{});
    EXPECT_EQ(blockers(draft({1, 2, 3, 4, 5, 6, 7, 8})), Blockers{});
    EXPECT_EQ(blockers(draft({})), notPartial);
    EXPECT_EQ(blockers(draft({1, 2, 3, 4, 5, 6, 7, 8, 9})), notPartial);
}

TEST_F(EquivalenceTest, leavesACompetencyToRateWithThoseThatStand)
{
    const Blockers notPartial{Blocker{BlockerCode::EquivalenceNotPartial}.with(u"n"_s, 2)};
    EXPECT_EQ(blockers(draft({9}), {standing({1, 2, 3, 4, 5, 6, 7, 8})}), notPartial);
    EXPECT_EQ(blockers(draft({7, 9}), {standing({1, 2, 3, 4, 5, 6}), standing({8})}), notPartial);
    EXPECT_EQ(blockers(draft({9}), {standing({1, 2, 3, 4, 5, 6, 7})}), Blockers{});
}

TEST_F(EquivalenceTest, carriesItsOriginAndItsLegalNote)
{
    EquivalenceDraft lacking = draft({1});
    lacking.legalNote = u" "_s;
    EXPECT_EQ(blockers(lacking), Blockers{{BlockerCode::ReasonMissing}});
    lacking = draft({1});
    lacking.origin.clear();
    EXPECT_EQ(blockers(lacking), Blockers{{BlockerCode::ReasonMissing}});
}

TEST_F(EquivalenceTest, namesNoCompetencyTwice)
{
    EXPECT_EQ(blockers(draft({2, 3}), {standing({3, 4})}),
              (Blockers{Blocker{BlockerCode::EquivalenceRepeated}.with(u"liste"_s, u"Compétence 2.3"_s)}));
    EXPECT_EQ(blockers(draft({2}), {standing({3, 4})}), Blockers{});
}

TEST_F(EquivalenceTest, comesTooLateForABlockThatIsAcquired)
{
    BlockFacts acquired = facts();
    acquired.validation = validation(2);
    EXPECT_EQ(equivalenceBlockers(acquired, {}, draft({1}), policy()),
              Blockers{alreadyValidated(*acquired.validation)});
}

TEST_F(EquivalenceTest, helpsNobodyWhoseBlocksTheJuryGrants)
{
    BlockFacts vae = facts();
    vae.route = AccessRoute::Vae;
    EXPECT_EQ(equivalenceBlockers(vae, {}, draft({1}), policy()),
              (Blockers{Blocker{BlockerCode::BlockGrantedByJury}.with(u"n"_s, 2)}));
    Policy byLead = policy();
    byLead.vaeBlocksGrantedBy = BlockGrantor::Lead;
    EXPECT_EQ(equivalenceBlockers(vae, {}, draft({1}), byLead), Blockers{});
}

TEST_F(EquivalenceTest, ratesWhatItNamesAndNothingElse)
{
    const EvaluationDraft begun =
        begunDraft(SubmissionId{7}, PersonId{8}, {standing({4, 6}), standing({1, 4})});
    EXPECT_EQ(begun.ratings,
              (std::vector<CompetencyRating>{
                  {1, RatingLevel::Acquired}, {4, RatingLevel::Acquired}, {6, RatingLevel::Acquired}}));
    EXPECT_FALSE(begun.outcome);
    EXPECT_TRUE(begunDraft(SubmissionId{7}, PersonId{8}, {}).ratings.empty());
}

TEST_F(EquivalenceTest, standsFromItsRecordToItsWithdrawal)
{
    PartialEquivalence equivalence = standing({1});
    EXPECT_FALSE(equivalence.stoodAt(instant(day(2021, 6, 3))));
    EXPECT_TRUE(equivalence.stoodAt(instant(day(2021, 6, 4))));
    equivalence.withdrawal = EquivalenceWithdrawal{u"Erreur"_s, instant(day(2021, 6, 8)), {}};
    EXPECT_TRUE(equivalence.stoodAt(instant(day(2021, 6, 7))));
    EXPECT_FALSE(equivalence.stoodAt(instant(day(2021, 6, 8))));
}
