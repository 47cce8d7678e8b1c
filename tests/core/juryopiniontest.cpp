#include "parchemin/core/juryopinion.h"

#include "parchemin/core/jurornote.h"

#include "fixtures.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

ReferenceSheet sheetOfTwoBlocks()
{
    ReferenceSheet sheet;
    for (const int number : {1, 2})
        sheet.blocks.push_back({number, u"B%1"_s.arg(number), u"Bloc"_s, {}, false, {}});
    return sheet;
}

JuryOpinion opinionOf(qint64 member, std::vector<BlockOpinion> blocks,
                      std::optional<DecisionOutcome> outcome = DecisionOutcome::Full)
{
    return {.defence = DefenceId{1},
            .member = JuryMemberId{member},
            .outcome = outcome,
            .blocks = std::move(blocks)};
}

PanelSeat seatOf(qint64 member)
{
    return {{.id = JuryMemberId{member},
             .person = PersonId{member},
             .name = {},
             .quality = JuryQuality::Professional},
            SeatRole::Professional};
}

} // namespace

TEST(JuryOpinionTest, namesWhatIsMissingBeforeItIsSealed)
{
    const ReferenceSheet sheet = sheetOfTwoBlocks();
    const Blockers blockers =
        sealingBlockers(opinionOf(1, {{1, RatingLevel::Acquired}}, std::nullopt), sheet);
    ASSERT_EQ(blockers.size(), 1U);
    EXPECT_EQ(blockers.front().code, BlockerCode::StateForbids);
    EXPECT_EQ(blockers.front().parameters.value(u"motif"_s), u"BLOCS_ET_DECISION"_s);
    EXPECT_EQ(blockers.front().parameters.value(u"liste"_s), u"2"_s);
    const Blockers undecided = sealingBlockers(
        opinionOf(1, {{1, RatingLevel::Acquired}, {2, RatingLevel::Acquired}}, std::nullopt), sheet);
    ASSERT_EQ(undecided.size(), 1U);
    EXPECT_EQ(undecided.front().parameters.value(u"motif"_s), u"DECISION"_s);
}

TEST(JuryOpinionTest, isSealedOnceEveryBlockIsRatedEvenAsNotAssessed)
{
    const ReferenceSheet sheet = sheetOfTwoBlocks();
    EXPECT_TRUE(
        sealingBlockers(opinionOf(1, {{1, RatingLevel::Acquired}, {2, RatingLevel::NotAssessed}}), sheet)
            .empty());
}

TEST(JuryOpinionTest, ratesABlockAnewAndTakesALevelBack)
{
    JuryOpinion opinion = opinionOf(1, {});
    setLevel(opinion, 2, RatingLevel::Partial);
    setLevel(opinion, 1, RatingLevel::Acquired);
    setLevel(opinion, 2, RatingLevel::NotAcquired);
    EXPECT_EQ(opinion.blocks,
              (std::vector<BlockOpinion>{{1, RatingLevel::Acquired}, {2, RatingLevel::NotAcquired}}));
    setLevel(opinion, 1, std::nullopt);
    EXPECT_EQ(levelOf(opinion, 1), std::nullopt);
}

TEST(JuryOpinionTest, opensTogetherOnceEverybodyWhoSitsHasSealed)
{
    const std::vector<PanelSeat> panel{seatOf(1), seatOf(2)};
    std::vector<JuryOpinion> sealed{opinionOf(1, {})};
    EXPECT_FALSE(areOpinionsOpen(panel, sealed, false));
    EXPECT_TRUE(areOpinionsOpen(panel, sealed, true)) << "the lead reveals them";
    sealed.push_back(opinionOf(3, {}));
    EXPECT_FALSE(areOpinionsOpen(panel, sealed, false)) << "somebody else's opinion does not count";
    sealed.push_back(opinionOf(2, {}));
    EXPECT_TRUE(areOpinionsOpen(panel, sealed, false));
}

TEST(JuryOpinionTest, anEmptyPanelOpensNothing)
{
    EXPECT_FALSE(areOpinionsOpen({}, {opinionOf(1, {})}, false));
}

TEST(JuryOpinionTest, marksTheGapsAndWhatIsCommon)
{
    const ReferenceSheet sheet = sheetOfTwoBlocks();
    const OpinionSummary summary = summaryOf(
        {opinionOf(1, {{1, RatingLevel::Acquired}, {2, RatingLevel::Acquired}}),
         opinionOf(2, {{1, RatingLevel::NotAssessed}, {2, RatingLevel::NotAcquired}}),
         opinionOf(3, {{1, RatingLevel::Acquired}, {2, RatingLevel::Acquired}}, DecisionOutcome::Refused)},
        sheet);
    ASSERT_EQ(summary.blocks.size(), 2U);
    EXPECT_EQ(summary.blocks.at(0).common, RatingLevel::Acquired) << "who did not assess contradicts nobody";
    EXPECT_FALSE(summary.blocks.at(0).isGap);
    EXPECT_EQ(summary.blocks.at(1).common, std::nullopt);
    EXPECT_TRUE(summary.blocks.at(1).isGap);
    EXPECT_TRUE(summary.isOutcomeGap);
    EXPECT_EQ(summary.outcome, std::nullopt);
}

TEST(JurorNoteTest, codeNamesLeadBothWays)
{
    for (const ReadingMark mark : {ReadingMark::Unread, ReadingMark::Reading, ReadingMark::Studied})
        EXPECT_EQ(readingMarkFromCode(codeName(mark)), mark);
    for (const Leaning leaning : {Leaning::Favourable, Leaning::Reserved, Leaning::Unfavourable})
        EXPECT_EQ(leaningFromCode(codeName(leaning)), leaning);
    EXPECT_EQ(readingMarkFromCode(u"READ"_s), std::nullopt);
    EXPECT_EQ(leaningFromCode(QString()), std::nullopt);
}
