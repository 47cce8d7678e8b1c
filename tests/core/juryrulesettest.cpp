#include "parchemin/core/juryruleset.h"

#include "support/printers.h"
#include "support/projectfile.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray shippedRuleSetsJson()
{
    return projectFile(u"data/policy/jury-rule-sets.json"_s);
}

std::vector<JuryRuleSet> shippedRuleSets()
{
    const Result<std::vector<JuryRuleSet>> sets = parseJuryRuleSets(shippedRuleSetsJson());
    return sets ? *sets : std::vector<JuryRuleSet>();
}

QStringList codes(const std::vector<JuryRuleSet> &sets)
{
    QStringList result;
    for (const JuryRuleSet &set : sets)
        result.append(set.code);
    return result;
}

QStringList applicable(AccessRoute route, QDate day, QDate start)
{
    return codes(applicableRuleSets(shippedRuleSets(), route, day, start));
}

/// The place of the fault after one replacement in the shipped file.
QString faultAfter(const char *from, const char *to)
{
    QByteArray json = shippedRuleSetsJson();
    const qsizetype at = json.indexOf(from);
    EXPECT_GE(at, 0) << from;
    json.replace(at, qsizetype(qstrlen(from)), to);
    const Result<std::vector<JuryRuleSet>> sets = parseJuryRuleSets(json);
    return sets ? QString() : sets.error().where;
}

} // namespace

TEST(JuryRuleSetTest, shipsTheSheetsRuleAndTwoVaeRules)
{
    ASSERT_EQ(codes(shippedRuleSets()), (QStringList{u"SHEET-31187"_s, u"VAE-2019"_s, u"VAE-2024"_s}));
    const JuryRuleSet sheet = shippedRuleSets().at(0);
    EXPECT_EQ(sheet.total, 3);
    EXPECT_EQ(sheet.leads, 1);
    EXPECT_EQ(sheet.minProfessionals, 2);
    EXPECT_DOUBLE_EQ(sheet.minExternalRatio, 0.5);
    EXPECT_FALSE(sheet.chairHasCastingVote);
    const JuryRuleSet vae2019 = shippedRuleSets().at(1);
    EXPECT_EQ(vae2019.conflictMode, ConflictMode::NoDeliberation);
    EXPECT_DOUBLE_EQ(vae2019.minProfessionalRatio, 0.25);
    EXPECT_EQ(vae2019.minProfessionals, 2);
    const JuryRuleSet vae2024 = shippedRuleSets().at(2);
    EXPECT_EQ(vae2024.basis, RuleSetBasis::CandidacyStart);
    EXPECT_EQ(vae2024.minTotal, 2);
    EXPECT_EQ(vae2024.minProfessionals, 1);
    EXPECT_TRUE(vae2024.chairHasCastingVote);
}

TEST(JuryRuleSetTest, appliesEachRuleInItsTime)
{
    const QDate start(2019, 1, 1);
    EXPECT_EQ(applicable(AccessRoute::Initial, QDate(2021, 6, 1), start), QStringList{u"SHEET-31187"_s});
    EXPECT_EQ(applicable(AccessRoute::Initial, QDate(2017, 3, 8), start), QStringList());
    EXPECT_EQ(applicable(AccessRoute::Vae, QDate(2019, 11, 3), start), QStringList{u"SHEET-31187"_s});
    EXPECT_EQ(applicable(AccessRoute::Vae, QDate(2019, 11, 4), start),
              (QStringList{u"SHEET-31187"_s, u"VAE-2019"_s}));
    EXPECT_EQ(applicable(AccessRoute::Vae, QDate(2023, 12, 28), start),
              (QStringList{u"SHEET-31187"_s, u"VAE-2019"_s}));
    EXPECT_EQ(applicable(AccessRoute::Vae, QDate(2023, 12, 29), start), QStringList{u"SHEET-31187"_s});
}

TEST(JuryRuleSetTest, appliesTheRuleOf2024ByTheStartOfTheCandidacy)
{
    EXPECT_EQ(applicable(AccessRoute::Vae, QDate(2024, 9, 1), QDate(2024, 4, 12)),
              QStringList{u"SHEET-31187"_s});
    EXPECT_EQ(applicable(AccessRoute::Vae, QDate(2024, 9, 1), QDate(2024, 4, 13)),
              (QStringList{u"SHEET-31187"_s, u"VAE-2024"_s}));
    EXPECT_TRUE(chairHasCastingVote(
        applicableRuleSets(shippedRuleSets(), AccessRoute::Vae, QDate(2024, 9, 1), QDate(2024, 4, 13))));
    EXPECT_FALSE(chairHasCastingVote(
        applicableRuleSets(shippedRuleSets(), AccessRoute::Initial, QDate(2024, 9, 1), QDate(2024, 4, 13))));
}

TEST(JuryRuleSetTest, appliesToASessionOnlyWhatHoldsOnEveryRoute)
{
    EXPECT_EQ(codes(sessionRuleSets(shippedRuleSets(), QDate(2021, 6, 1))), QStringList{u"SHEET-31187"_s});
    EXPECT_EQ(codes(sessionRuleSets(shippedRuleSets(), QDate(2016, 6, 1))), QStringList());
}

TEST(JuryRuleSetTest, readsBackWhatItWrites)
{
    const Result<std::vector<JuryRuleSet>> again = parseJuryRuleSets(toJson(shippedRuleSets()));
    ASSERT_TRUE(again) << testing::PrintToString(again.error());
    EXPECT_EQ(*again, shippedRuleSets());
}

TEST(JuryRuleSetTest, pointsToTheFault)
{
    EXPECT_EQ(faultAfter("\"VAE-2019\"", "\"SHEET-31187\""), u"/ruleSets/1/code"_s);
    EXPECT_EQ(faultAfter("\"SHEET-31187\"", "\"sheet 31187\""), u"/ruleSets/0/code"_s);
    EXPECT_EQ(faultAfter("\"VAE\"", "\"VEA\""), u"/ruleSets/1/routes/0"_s);
    EXPECT_EQ(faultAfter("\"2023-12-28\"", "\"2018-12-28\""), u"/ruleSets/1/validTo"_s);
    EXPECT_EQ(faultAfter("\"2023-12-28\"", "\"2023-12-32\""), u"/ruleSets/1/validTo"_s);
    EXPECT_EQ(faultAfter("\"total\": 3", "\"total\": 2"), u"/ruleSets/0/total"_s);
    EXPECT_EQ(faultAfter("\"minExternalRatio\": 0.5", "\"minExternalRatio\": 1.5"),
              u"/ruleSets/0/minExternalRatio"_s);
    EXPECT_EQ(faultAfter("\"minExternalRatio\": 0.5", "\"minExternalRatio\": \"0.5\""),
              u"/ruleSets/0/minExternalRatio"_s);
    EXPECT_EQ(faultAfter("\"SESSION_DATE\"", "\"TODAY\""), u"/ruleSets/0/basis"_s);
    EXPECT_EQ(faultAfter("\"leads\"", "\"leaders\""), u"/ruleSets/0/leaders"_s);
    EXPECT_EQ(faultAfter("\"note\"", "\"remark\""), u"/remark"_s);
}

TEST(JuryRuleSetTest, refusesWhatIsNoJson)
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("{"), shippedRuleSetsJson().chopped(20), QByteArray("\0\1", 2)}) {
        const Result<std::vector<JuryRuleSet>> sets = parseJuryRuleSets(json);
        ASSERT_FALSE(sets);
        EXPECT_EQ(sets.error().code, ErrorCode::InvalidInput);
    }
}
