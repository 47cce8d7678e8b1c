#include "parchemin/core/blocker.h"

#include "support/printers.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int codeCount = static_cast<int>(BlockerCode::BoundaryCrossed) + 1;

std::vector<BlockerCode> allCodes()
{
    std::vector<BlockerCode> codes;
    codes.reserve(codeCount);
    for (int code = 0; code < codeCount; ++code)
        codes.push_back(static_cast<BlockerCode>(code));
    return codes;
}

} // namespace

TEST(BlockerTest, givesEveryCodeAUniqueName)
{
    QSet<QString> names;
    for (const BlockerCode code : allCodes())
        names.insert(codeName(code));
    EXPECT_EQ(names.size(), codeCount);
}

TEST(BlockerTest, namesCodesWithAKnownPrefix)
{
    const QRegularExpression form(u"^(ACT|SHEET|CAND|BLK|JRY|SES|PV|DOC)_[A-Z]+(_[A-Z]+)*$"_s);
    for (const BlockerCode code : allCodes())
        EXPECT_TRUE(form.match(codeName(code)).hasMatch()) << codeName(code).toStdString();
}

TEST(BlockerTest, givesEveryCodeItsRule)
{
    const QRegularExpression form(u"^(BR-\\d\\d(/\\d\\d)?|I\\d{1,2}|L88/89|3\\.[26])$"_s);
    for (const BlockerCode code : allCodes())
        EXPECT_TRUE(form.match(ruleOf(code)).hasMatch()) << codeName(code).toStdString();
}

TEST(BlockerTest, keepsTheNamesAndRulesOfTheSpecification)
{
    EXPECT_EQ(codeName(BlockerCode::NoSubmission), u"BLK_NO_SUBMISSION"_s);
    EXPECT_EQ(ruleOf(BlockerCode::NoSubmission), u"BR-20"_s);
    EXPECT_EQ(codeName(BlockerCode::EvaluatorUnqualified), u"BLK_EVALUATOR_UNQUALIFIED"_s);
    EXPECT_EQ(ruleOf(BlockerCode::EvaluatorUnqualified), u"BR-05"_s);
    EXPECT_EQ(codeName(BlockerCode::NotClaimable), u"JRY_NOT_CLAIMABLE"_s);
    EXPECT_EQ(ruleOf(BlockerCode::NotClaimable), u"BR-11"_s);
    EXPECT_EQ(codeName(BlockerCode::NoticeShort), u"SES_NOTICE_SHORT"_s);
    EXPECT_EQ(ruleOf(BlockerCode::NoticeShort), u"BR-52"_s);
    EXPECT_EQ(codeName(BlockerCode::MinutesUnsigned), u"PV_UNSIGNED"_s);
    EXPECT_EQ(ruleOf(BlockerCode::MinutesUnsigned), u"BR-66"_s);
    EXPECT_EQ(codeName(BlockerCode::Signatory), u"DOC_SIGNATORY"_s);
    EXPECT_EQ(ruleOf(BlockerCode::Signatory), u"BR-70"_s);
}

TEST(BlockerTest, pointsToWhatRemovesTheReason)
{
    EXPECT_EQ(fixOf(BlockerCode::NoSubmission), FixAction::OpenSubmissionForm);
    EXPECT_EQ(fixOf(BlockerCode::RatingMissing), FixAction::OpenRatingGrid);
    EXPECT_EQ(fixOf(BlockerCode::AwaitingLead), FixAction::ValidateBlock);
    EXPECT_EQ(fixOf(BlockerCode::Charter), FixAction::SignCharter);
    EXPECT_EQ(fixOf(BlockerCode::StateForbids), FixAction::None);
}

TEST(BlockerTest, onlyWarnsOfWhatForbidsNothing)
{
    std::vector<BlockerCode> warnings;
    for (const BlockerCode code : allCodes()) {
        if (isWarning(code))
            warnings.push_back(code);
    }
    EXPECT_EQ(warnings, (std::vector{BlockerCode::EvaluatorIsMentor, BlockerCode::VaeDelay,
                                     BlockerCode::GenderBalance}));
}

TEST(BlockerTest, addsParametersWithoutChangingTheOriginal)
{
    const Blocker plain{BlockerCode::RatingMissing};
    const Blocker detailed = plain.with(u"n"_s, 3).with(u"liste"_s, u"B3.C07"_s);
    EXPECT_TRUE(plain.parameters.isEmpty());
    EXPECT_EQ(detailed.parameters.value(u"n"_s), u"3"_s);
    EXPECT_EQ(detailed.parameters.value(u"liste"_s), u"B3.C07"_s);
    EXPECT_EQ(detailed.code, BlockerCode::RatingMissing);
}

TEST(BlockerTest, appendsInOrder)
{
    Blockers all{{BlockerCode::NoSubmission}};
    append(all, {{BlockerCode::Identity}, {BlockerCode::FraudFreeze}});
    EXPECT_EQ(all,
              (Blockers{{BlockerCode::NoSubmission}, {BlockerCode::Identity}, {BlockerCode::FraudFreeze}}));
}

TEST(BlockerTest, findsACodeAmongReasons)
{
    const Blockers all{{BlockerCode::NoSubmission}, {BlockerCode::Identity}};
    EXPECT_TRUE(contains(all, BlockerCode::Identity));
    EXPECT_FALSE(contains(all, BlockerCode::Conflict));
    EXPECT_FALSE(contains({}, BlockerCode::Conflict));
}

TEST(BlockerTest, dropsWarningsAndKeepsWhatForbids)
{
    const Blockers all{
        {BlockerCode::GenderBalance}, {BlockerCode::Conflict}, {BlockerCode::EvaluatorIsMentor}};
    EXPECT_EQ(withoutWarnings(all), (Blockers{{BlockerCode::Conflict}}));
}
