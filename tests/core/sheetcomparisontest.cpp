#include "parchemin/core/sheetcomparison.h"

#include "support/must.h"
#include "support/projectfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SheetComparisonTest : public ::testing::Test
{
protected:
    [[nodiscard]] static QByteArray shipped()
    {
        return projectFile(u"data/reference-sheets/rncp-31187.json"_s);
    }
    [[nodiscard]] static ReferenceSheet sheet() { return must(parseReferenceSheet(shipped())); }
    [[nodiscard]] static QJsonObject object() { return QJsonDocument::fromJson(shipped()).object(); }
    [[nodiscard]] static QStringList placesOf(const std::vector<Error> &faults)
    {
        QStringList places;
        for (const Error &fault : faults)
            places.append(fault.where);
        return places;
    }
    [[nodiscard]] static QByteArray json(const QJsonObject &content)
    {
        return QJsonDocument(content).toJson();
    }
};

} // namespace

TEST_F(SheetComparisonTest, findsNothingInTheShippedSheet)
{
    EXPECT_TRUE(referenceSheetFaults(shipped()).empty());
    EXPECT_TRUE(countFaults(sheet()).empty());
}

TEST_F(SheetComparisonTest, namesEveryFaultWithItsPlace)
{
    QJsonObject content = object();
    content[u"title"_s] = QString();
    content[u"registeredUntil"_s] = u"2021-02-30"_s;
    content.remove(u"summary"_s);
    content[u"surprise"_s] = 1;
    const QStringList places = placesOf(referenceSheetFaults(json(content)));
    for (const QString &place : {u"/title"_s, u"/registeredUntil"_s, u"/summary"_s, u"/surprise"_s})
        EXPECT_EQ(places.count(place), 1) << qPrintable(place + u" in "_s + places.join(u' '));
}

TEST_F(SheetComparisonTest, aMissingObjectIsOneFault)
{
    QJsonObject content = object();
    content.remove(u"certifier"_s);
    EXPECT_EQ(placesOf(referenceSheetFaults(json(content))), (QStringList{u"/certifier"_s}));
}

TEST_F(SheetComparisonTest, saysWhereTheFileIsNoJson)
{
    const auto faults = referenceSheetFaults("{\n  \"title\": \n}");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_TRUE(faults.front().where.startsWith(u"line "_s)) << qPrintable(faults.front().where);
}

TEST_F(SheetComparisonTest, findsEveryDifference)
{
    ReferenceSheet changed = sheet();
    changed.version = 2;
    changed.blocks.at(2).competencies.at(6).label = u"Autrement"_s;
    changed.levelNational = u"6"_s;
    changed.activities.append(u"Une de plus"_s);
    const auto differences = differencesBetween(sheet(), changed);
    ASSERT_EQ(differences.size(), 4U);
    const auto at = [&differences](const QString &pointer) {
        const auto found = std::ranges::find(differences, pointer, &SheetDifference::pointer);
        return found == differences.end() ? SheetDifference{} : *found;
    };
    EXPECT_EQ(at(u"/version"_s).after, u"2"_s);
    EXPECT_EQ(at(u"/blocks/2/competencies/6/label"_s).after, u"Autrement"_s);
    EXPECT_EQ(at(u"/levelNational"_s).before, QString());
    EXPECT_EQ(at(u"/activities/13"_s).after, u"Une de plus"_s);
    EXPECT_TRUE(differencesBetween(sheet(), sheet()).empty());
}

TEST_F(SheetComparisonTest, holdsTheRegisteredSheetToItsCounts)
{
    ReferenceSheet changed = sheet();
    changed.blocks.at(1).competencies.pop_back();
    changed.activities.removeLast();
    EXPECT_EQ(placesOf(countFaults(changed)), (QStringList{u"/blocks/1/competencies"_s, u"/activities"_s}));
    changed.rncpCode = u"99999"_s;
    EXPECT_TRUE(countFaults(changed).empty()) << "BR-02 speaks of 31187 alone";
}
