#include "parchemin/core/policy.h"

#include "support/printers.h"
#include "support/projectfile.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray shippedParametersJson()
{
    return projectFile(u"data/policy/parameters.json"_s);
}

std::vector<PolicyParameter> shippedParameters()
{
    const Result<std::vector<PolicyParameter>> parameters = parsePolicyParameters(shippedParametersJson());
    return parameters ? *parameters : std::vector<PolicyParameter>();
}

/// The shipped parameters with one more value.
std::vector<PolicyParameter> with(const QString &key, const QString &value, QDate validFrom)
{
    std::vector<PolicyParameter> parameters = shippedParameters();
    parameters.push_back({key, value, validFrom, u"essai"_s});
    return parameters;
}

const QDate today(2021, 6, 1);

struct BadValue
{
    const char *key;
    const char *value;
};

class BadPolicyValueTest : public testing::TestWithParam<BadValue>
{
};

TEST_P(BadPolicyValueTest, isRefusedWithItsKey)
{
    const QString key = QString::fromLatin1(GetParam().key);
    const Result<Policy> policy = policyOn(with(key, QString::fromLatin1(GetParam().value), today), today);
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(policy.error().where, key);
}

INSTANTIATE_TEST_SUITE_P(
    PolicyTest, BadPolicyValueTest,
    testing::Values(BadValue{"convocationMinDays", "-1"}, BadValue{"convocationMinDays", "quinze"},
                    BadValue{"convocationMinDays", "15 "}, BadValue{"convocationMinDays", "+15"},
                    BadValue{"convocationMinDays", "99999999999"}, BadValue{"convocationMinDays", ""},
                    BadValue{"evaluationConditionalHours", "0"}, BadValue{"externalRatioMin", "1.01"},
                    BadValue{"externalRatioMin", "-0.1"}, BadValue{"externalRatioMin", "nan"},
                    BadValue{"externalRatioMin", "0,5"}, BadValue{"panelMustBeComplete", "yes"},
                    BadValue{"vaeBlocksGrantedBy", "MENTOR"}, BadValue{"maxAttempts", "0"},
                    BadValue{"surveyHorizons", "6,,24"}, BadValue{"surveyHorizons", ""},
                    BadValue{"vaeSessionMaxMonths", "DOSSIER"}, BadValue{"vaeSessionMaxMonths", "0 DOSSIER"},
                    BadValue{"blockPvRatification", "take note"}));

} // namespace

TEST(PolicyTest, shipsTheDefaultsOfTheSpecification)
{
    const Result<Policy> policy = policyOn(shippedParameters(), today);
    ASSERT_TRUE(policy) << testing::PrintToString(policy.error());
    Policy expected{};
    expected.evaluationConditionalHours = 48;
    expected.conditionalDecisionHours = 48;
    expected.conditionalShortfallMax = 0.25;
    expected.convocationMinDays = 15;
    expected.dossierToJurorsDays = 10;
    expected.notificationDays = 15;
    expected.appealWindowDays = 60;
    expected.admissibilityTacitMonths = 2;
    expected.admissibilityValidityMonths = 12;
    expected.vaeSessionMaxMonths = 12;
    expected.projectDefenceMinutes = 30;
    expected.finalDefenceMinutes = 60;
    expected.extraTimePercent = 33;
    expected.bufferMinutes = 10;
    expected.evaluatorMustDifferFromMentor = false;
    expected.vaeBlocksGrantedBy = BlockGrantor::Jury;
    expected.panelMustBeComplete = true;
    expected.externalRatioMin = 0.5;
    expected.issuePlace = u"Paris"_s;
    expected.cdcDueMonths = 3;
    expected.surveyHorizonMonths = {6, 24};
    EXPECT_TRUE(*policy == expected);
}

TEST(PolicyTest, shipsEveryKeyOnceWithItsSource)
{
    QStringList keys;
    for (const PolicyParameter &parameter : shippedParameters()) {
        EXPECT_FALSE(parameter.source.isEmpty());
        // What the law has changed since comes as a second value.
        if (parameter.validFrom > QDate(2017, 3, 9))
            continue;
        keys.append(parameter.key);
        EXPECT_EQ(parameter.validFrom, QDate(2017, 3, 9));
    }
    QStringList expected = policyKeys();
    keys.sort();
    expected.sort();
    EXPECT_EQ(keys, expected);
}

TEST(PolicyTest, takesTheLatestValueThatIsNotAfterTheDay)
{
    const std::vector<PolicyParameter> parameters = with(u"convocationMinDays"_s, u"21"_s, today);
    EXPECT_EQ(policyOn(parameters, today.addDays(-1))->convocationMinDays, 15);
    EXPECT_EQ(policyOn(parameters, today)->convocationMinDays, 21);
    EXPECT_EQ(policyOn(parameters, today.addYears(5))->convocationMinDays, 21);
}

TEST(PolicyTest, countsTheTimeOfAVaeFromItsDossierUnderTheNewRegime)
{
    const auto before = policyOn(shippedParameters(), QDate(2024, 4, 12));
    const auto after = policyOn(shippedParameters(), QDate(2024, 4, 13));
    ASSERT_TRUE(before && after);
    EXPECT_EQ(before->vaeSessionMaxMonths, 12);
    EXPECT_EQ(before->vaeSessionDelayBasis, VaeDelayBasis::Admissibility);
    EXPECT_EQ(after->vaeSessionMaxMonths, 3);
    EXPECT_EQ(after->vaeSessionDelayBasis, VaeDelayBasis::Dossier);
}

TEST(PolicyTest, readsTheOtherSpellingsOfChoices)
{
    EXPECT_EQ(policyOn(with(u"maxAttempts"_s, u"3"_s, today), today)->maxAttempts, 3);
    EXPECT_EQ(policyOn(with(u"vaeBlocksGrantedBy"_s, u"LEAD"_s, today), today)->vaeBlocksGrantedBy,
              BlockGrantor::Lead);
    EXPECT_TRUE(policyOn(with(u"evaluatorMustDifferFromMentor"_s, u"true"_s, today), today)
                    ->evaluatorMustDifferFromMentor);
}

TEST(PolicyTest, namesTheKeyThatHasNoValueYet)
{
    const Result<Policy> policy = policyOn(shippedParameters(), QDate(2017, 3, 8));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().where, u"evaluationConditionalHours"_s);
}

TEST(PolicyTest, namesEveryKeyThatIsMissing)
{
    for (const QString &key : policyKeys()) {
        std::vector<PolicyParameter> parameters = shippedParameters();
        std::erase_if(parameters, [&key](const PolicyParameter &one) { return one.key == key; });
        const Result<Policy> policy = policyOn(parameters, today);
        ASSERT_FALSE(policy);
        EXPECT_EQ(policy.error().where, key);
    }
}

TEST(PolicyTest, namesAnUnknownKey)
{
    const Result<Policy> policy = policyOn(with(u"convocationMaxDays"_s, u"1"_s, today), today);
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().where, u"convocationMaxDays"_s);
}

TEST(PolicyTest, pointsToTheFaultOfAFile)
{
    const auto fault = [](const char *from, const char *to) {
        QByteArray json = shippedParametersJson();
        const qsizetype at = json.indexOf(from);
        EXPECT_GE(at, 0) << from;
        json.replace(at, qsizetype(qstrlen(from)), to);
        const Result<std::vector<PolicyParameter>> parameters = parsePolicyParameters(json);
        return parameters ? QString() : parameters.error().where;
    };
    EXPECT_EQ(fault("\"conditionalDecisionHours\"", "\"evaluationConditionalHours\""),
              u"/parameters/1/key"_s);
    EXPECT_EQ(fault("\"conditionalDecisionHours\"", "\"conditionalHours\""), u"/parameters/1/key"_s);
    EXPECT_EQ(fault("\"0.25\"", "\"a quarter\""), u"/parameters/2/value"_s);
    EXPECT_EQ(fault("\"0.25\"", "0.25"), u"/parameters/2/value"_s);
    EXPECT_EQ(fault("2017-03-09", "2017-02-29"), u"/parameters/0/validFrom"_s);
    EXPECT_EQ(fault("\"source\"", "\"origin\""), u"/parameters/0/origin"_s);
    EXPECT_EQ(fault("\"parameters\"", "\"values\""), u"/values"_s);
}

TEST(PolicyTest, refusesWhatIsNoJson)
{
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), shippedParametersJson().chopped(9)})
        EXPECT_FALSE(parsePolicyParameters(json));
}
