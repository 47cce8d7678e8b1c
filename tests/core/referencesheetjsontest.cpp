#include "support/printers.h"

#include "parchemin/core/referencesheet.h"
#include "parchemin/core/sheetcomparison.h"

#include <gtest/gtest.h>

#include "jsonmutation.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sheetBytes()
{
    return projectFile(u"data/reference-sheets/rncp-31187.json"_s);
}

QJsonObject sheetObject()
{
    return QJsonDocument::fromJson(sheetBytes()).object();
}

/// Where the loader sees the fault; "accepted" when it sees none.
QString faultOf(const QByteArray &json)
{
    const Result<ReferenceSheet> parsed = parseReferenceSheet(json);
    if (parsed.hasValue())
        return u"accepted"_s;
    EXPECT_EQ(parsed.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(parsed.error().detail.isEmpty());
    return parsed.error().where;
}

/// Every place of the real sheet, so that no member escapes the tests below.
QStringList allPointers()
{
    return pointersBelow(sheetObject());
}

struct Damage
{
    const char *name;
    const char *pointer;
    QJsonValue value;
    const char *fault; ///< nullptr: at the pointer itself
};

void PrintTo(const Damage &damage, std::ostream *out)
{
    *out << damage.pointer;
}

class ReferenceSheetDamageTest : public ::testing::TestWithParam<Damage>
{
};

} // namespace

TEST_P(ReferenceSheetDamageTest, isRefusedWhereItIs)
{
    const Damage &damage = GetParam();
    const QString pointer = QString::fromLatin1(damage.pointer);
    const QString fault = damage.fault == nullptr ? pointer : QString::fromLatin1(damage.fault);
    EXPECT_EQ(faultOf(mutated(sheetObject(), pointer, damage.value)), fault);
}

// Two errors of one block were told as thirteen: the codes were read by a number that was none.
TEST(ReferenceSheetJsonTest, tellsAFaultOnce)
{
    const auto faultsWith = [](const QString &pointer, const QJsonValue &value) {
        QStringList places;
        for (const Error &fault : referenceSheetFaults(mutated(sheetObject(), pointer, value)))
            places.append(fault.where);
        return places;
    };
    for (const char *place : {"/blocks/2/number", "/blocks/2/competencies/4/ordinal", "/rncpCode",
                              "/level1969", "/routes", "/blocks/1"}) {
        const QString pointer = QString::fromLatin1(place);
        EXPECT_EQ(faultsWith(pointer, true), QStringList{pointer});
    }
    EXPECT_EQ(faultsWith(u"/blocks/2/number"_s, 7), QStringList{u"/blocks/2/number"_s});
    EXPECT_EQ(faultsWith(u"/rncpCode"_s, u"RNCP31187"_s), QStringList{u"/rncpCode"_s});
}

INSTANTIATE_TEST_SUITE_P(
    OnePlace, ReferenceSheetDamageTest,
    ::testing::Values(
        Damage{"labelEmpty", "/blocks/2/competencies/4/label", u""_s, nullptr},
        Damage{"labelBlank", "/blocks/2/competencies/4/label", u" \t "_s, nullptr},
        Damage{"labelPadded", "/blocks/2/competencies/4/label", u" Suivre"_s, nullptr},
        Damage{"labelWithNul", "/blocks/2/competencies/4/label", u"a\0b"_s, nullptr},
        Damage{"titleOnTwoLines", "/title", u"Chef de\nprojet digital"_s, nullptr},
        Damage{"activityOfWrongType", "/activities/12", 13, nullptr},
        Damage{"codeWithLetters", "/rncpCode", u"RNCP31187"_s, nullptr},
        Damage{"codeOfAnotherSheet", "/rncpCode", u"31188"_s, "/blocks/0/code"},
        Damage{"versionZero", "/version", 0, nullptr}, Damage{"versionBroken", "/version", 1.5, nullptr},
        Damage{"versionHuge", "/version", 1e300, nullptr},
        Damage{"blockCodeWrong", "/blocks/1/code", u"RNCP31187BC2"_s, nullptr},
        Damage{"blockCodeTwice", "/blocks/1/code", u"RNCP31187BC01"_s, nullptr},
        Damage{"blockNumberGap", "/blocks/3/number", 5, nullptr},
        Damage{"competencyGap", "/blocks/4/competencies/8/ordinal", 10, nullptr},
        Damage{"competencyTwice", "/blocks/4/competencies/8/ordinal", 8, nullptr},
        Damage{"competencyCodeTwice", "/blocks/4/competencies/8/code", u"B5.C08"_s, nullptr},
        Damage{"competencyOfAnotherBlock", "/blocks/4/competencies/8/code", u"B4.C09"_s, nullptr},
        Damage{"noBlocks", "/blocks", QJsonArray(), nullptr},
        Damage{"noCompetencies", "/blocks/0/competencies", QJsonArray(), nullptr},
        Damage{"noActivities", "/activities", QJsonArray(), nullptr},
        Damage{"noRoutes", "/routes", QJsonArray(), nullptr},
        Damage{"dateNotInCalendar", "/effectiveFrom", u"2017-02-29"_s, nullptr},
        Damage{"dateInFrench", "/registeredUntil", u"07/08/2021"_s, nullptr},
        Damage{"dateWithTime", "/legalBasis/date", u"2018-07-30T00:00:00"_s, nullptr},
        Damage{"endBeforeEffect", "/registeredUntil", u"2017-03-08"_s, nullptr},
        Damage{"publishedBeforeAct", "/legalBasis/publishedOn", u"2018-07-29"_s, nullptr},
        Damage{"lastIssueTooEarly", "/lastIssueDate", u"2021-08-06"_s, nullptr},
        Damage{"openRouteWithoutJury", "/routes/5/jury", QJsonValue::Null, nullptr},
        Damage{"openRouteWithoutDefence", "/routes/0/finalDefenceObject", QJsonValue::Null, nullptr},
        Damage{"routeOpenedWithoutJury", "/routes/4/isOpen", true, "/routes/4/jury"},
        Damage{"closedRouteWithJury", "/routes/3/isOpen", false, "/routes/3/jury"},
        Damage{"juryTooSmall", "/routes/2/jury/total", 2, nullptr},
        Damage{"juryNegative", "/routes/2/jury/leads", -1, nullptr},
        Damage{"routeUnknown", "/routes/2/route", u"EVENING"_s, nullptr},
        Damage{"routeTwice", "/routes/5/route", u"INITIAL"_s, nullptr},
        Damage{"defenceUnknown", "/routes/2/finalDefenceObject", u"EXAM"_s, nullptr},
        Damage{"territoryUnknownCode", "/territory/newCaledonia", u"MAYBE"_s, nullptr},
        Damage{"legalKindUnknown", "/legalBasis/kind", u"LAW"_s, nullptr},
        Damage{"romeTwice", "/romeCodes/3/code", u"M1805"_s, nullptr},
        Damage{"romeShort", "/romeCodes/0/code", u"M180"_s, nullptr},
        Damage{"romeAddressHostile", "/romeCodes/0/url", u"javascript:alert(1)"_s, nullptr},
        Damage{"nsfLong", "/nsfCodes/0/code", u"326tt"_s, nullptr},
        Damage{"levelUnknown", "/level1969", u"IIII"_s, nullptr},
        Damage{"levelEqfNine", "/levelEqf", u"9"_s, nullptr},
        Damage{"successorWithLetters", "/successorCode", u"abc"_s, nullptr},
        Damage{"sourceOutsideFolder", "/sourceFile", u"../secret.txt"_s, nullptr},
        Damage{"hashShort", "/sourceSha256", QString(63, u'a'), nullptr},
        Damage{"hashUpperCase", "/sourceSha256", QString(64, u'A'), nullptr},
        Damage{"hashWithLineFeed", "/sourceSha256", QString(QString(64, u'a') + u'\n'), nullptr}),
    [](const ::testing::TestParamInfo<Damage> &test) { return std::string(test.param.name); });

TEST(ReferenceSheetJsonTest, namesEveryMissingMember)
{
    const QJsonObject sheet = sheetObject();
    int members = 0;
    for (const QString &pointer : allPointers()) {
        const bool isItem = pointer.section(u'/', -1).at(0).isDigit();
        if (isItem)
            continue;
        ++members;
        EXPECT_EQ(faultOf(mutated(sheet, pointer, QJsonValue::Undefined)), pointer);
    }
    EXPECT_GT(members, 200);
}

TEST(ReferenceSheetJsonTest, namesEveryValueOfAWrongType)
{
    const QJsonObject sheet = sheetObject();
    const QStringList pointers = allPointers();
    ASSERT_GT(pointers.size(), 280);
    for (const QString &pointer : pointers) {
        const QJsonValue wrong = valueAt(sheet, pointer).isDouble() ? QJsonValue(u"x"_s) : QJsonValue(7);
        EXPECT_EQ(faultOf(mutated(sheet, pointer, wrong)), pointer);
    }
}

TEST(ReferenceSheetJsonTest, namesEveryEmptyText)
{
    const QJsonObject sheet = sheetObject();
    int texts = 0;
    for (const QString &pointer : allPointers()) {
        if (!valueAt(sheet, pointer).isString())
            continue;
        ++texts;
        EXPECT_EQ(faultOf(mutated(sheet, pointer, u""_s)), pointer);
    }
    EXPECT_GT(texts, 150);
}

TEST(ReferenceSheetJsonTest, namesAnUnknownMemberOfEveryObject)
{
    const QJsonObject sheet = sheetObject();
    int objects = 0;
    for (const QString &pointer : allPointers()) {
        if (!valueAt(sheet, pointer).isObject())
            continue;
        ++objects;
        EXPECT_EQ(faultOf(mutated(sheet, pointer + u"/extra"_s, 1)), pointer + u"/extra"_s);
    }
    EXPECT_GT(objects, 50);
    EXPECT_EQ(faultOf(mutated(sheet, u"/extra"_s, 1)), u"/extra"_s);
}

TEST(ReferenceSheetJsonTest, escapesAHostileMemberNameInItsPointer)
{
    QJsonObject sheet = sheetObject();
    sheet.insert(u"a/b~c"_s, 1);
    EXPECT_EQ(faultOf(QJsonDocument(sheet).toJson()), u"/a~1b~0c"_s);
}

TEST(ReferenceSheetJsonTest, reportsTheFirstOfSeveralFaults)
{
    QJsonObject sheet = sheetObject();
    sheet.remove(u"title"_s);
    sheet.remove(u"blocks"_s);
    EXPECT_EQ(faultOf(QJsonDocument(sheet).toJson()), u"/title"_s);
}

TEST(ReferenceSheetJsonTest, locatesASyntaxFaultByLineAndColumn)
{
    EXPECT_EQ(faultOf("{\n  \"title\": \"é\" x\n}"), u"line 2, column 16"_s);
    EXPECT_EQ(faultOf(""), u"line 1, column 1"_s);
}

TEST(ReferenceSheetJsonTest, refusesATruncatedSheetAtAnyByte)
{
    const QByteArray bytes = sheetBytes().trimmed();
    ASSERT_GT(bytes.size(), 10000);
    for (qsizetype size = 0; size < bytes.size(); size += 97)
        EXPECT_TRUE(faultOf(bytes.left(size)).startsWith(u"line "_s)) << size;
    EXPECT_TRUE(faultOf(bytes.chopped(1)).startsWith(u"line "_s));
}

TEST(ReferenceSheetJsonTest, refusesBinaryAndWronglyEncodedBytes)
{
    QByteArray binary;
    for (int byte = 0; byte < 4096; ++byte)
        binary.append(static_cast<char>(byte * 31 % 256));
    EXPECT_TRUE(faultOf(binary).startsWith(u"line "_s));
    EXPECT_TRUE(faultOf(QByteArray(64, '\0')).startsWith(u"line "_s));
    const QByteArray latin1 = QString::fromUtf8(sheetBytes()).toLatin1();
    EXPECT_TRUE(faultOf(latin1).startsWith(u"line "_s));
}

TEST(ReferenceSheetJsonTest, refusesADocumentThatIsNoObject)
{
    const Result<ReferenceSheet> parsed = parseReferenceSheet("[1, 2]");
    ASSERT_FALSE(parsed.hasValue());
    EXPECT_EQ(parsed.error().where, QString());
    EXPECT_EQ(parsed.error().detail, u"is not an object"_s);
}

TEST(ReferenceSheetJsonTest, refusesDeepNestingWithoutOverflowingTheStack)
{
    EXPECT_TRUE(faultOf(QByteArray(1'000'000, '[')).startsWith(u"line 1, column "_s));
}

TEST(ReferenceSheetJsonTest, refusesMoreThanFourMebibytesBeforeReadingThem)
{
    const QByteArray padded = sheetBytes() + QByteArray(qsizetype{4} * 1024 * 1024, ' ');
    const Result<ReferenceSheet> parsed = parseReferenceSheet(padded);
    ASSERT_FALSE(parsed.hasValue());
    EXPECT_TRUE(parsed.error().detail.contains(u"more than 4194304"_s));
}

TEST(ReferenceSheetJsonTest, readsASheetWithAByteOrderMark)
{
    EXPECT_EQ(faultOf("\xEF\xBB\xBF" + sheetBytes()), u"accepted"_s);
}
