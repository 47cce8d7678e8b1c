#include "parchemin/core/backupretention.h"

#include "parchemin/core/clock.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Backups made, a rule, and those that stay; each "yyyy-MM-dd" or "yyyy-MM-dd HH:mm" in Paris.
struct Row
{
    const char *name;
    BackupRetention rule;
    QStringList made;
    QStringList kept;
};

QDateTime instantOf(const QString &text)
{
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = text.size() > 10 ? QTime::fromString(text.mid(11), u"HH:mm"_s) : QTime(12, 0);
    return certifierInstant(day, time);
}

std::vector<QDateTime> instants(const QStringList &texts)
{
    std::vector<QDateTime> all;
    std::ranges::transform(texts, std::back_inserter(all), instantOf);
    return all;
}

const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {"nothing", {}, {}, {}},
        {"theOnlyOneStaysWhateverTheRule", {0, 0, 0}, {u"2026-11-25"_s}, {u"2026-11-25"_s}},
        {"theLatestStaysWhateverTheRule",
         {0, 0, 0},
         {u"2026-11-24"_s, u"2026-11-25 09:00"_s, u"2026-11-25 11:00"_s},
         {u"2026-11-25 11:00"_s}},
        {"theLastOfEachDay",
         {2, 0, 0},
         {u"2026-11-23"_s, u"2026-11-24 09:00"_s, u"2026-11-24 18:00"_s, u"2026-11-25 08:00"_s,
          u"2026-11-25 11:00"_s},
         {u"2026-11-24 18:00"_s, u"2026-11-25 08:00"_s, u"2026-11-25 11:00"_s}},
        {"theThreeLastOfTheLatestDay",
         {1, 0, 0},
         {u"2026-11-24"_s, u"2026-11-25 08:00"_s, u"2026-11-25 09:00"_s, u"2026-11-25 10:00"_s,
          u"2026-11-25 11:00"_s},
         {u"2026-11-25 09:00"_s, u"2026-11-25 10:00"_s, u"2026-11-25 11:00"_s}},
        {"daysWithoutABackupDoNotCount",
         {2, 0, 0},
         {u"2026-01-05"_s, u"2026-06-30"_s, u"2026-11-25"_s},
         {u"2026-06-30"_s, u"2026-11-25"_s}},
        {"theDayIsTheCertifiersDay", // 23:30 in Paris is another day in winter than 00:10
         {2, 0, 0},
         {u"2026-11-24 23:30"_s, u"2026-11-25 00:10"_s},
         {u"2026-11-24 23:30"_s, u"2026-11-25 00:10"_s}},
        {"theLastOfEachWeekMondayToSunday",
         {0, 2, 0},
         {u"2026-11-15"_s, u"2026-11-16"_s, u"2026-11-22"_s, u"2026-11-23"_s, u"2026-11-25"_s},
         {u"2026-11-22"_s, u"2026-11-25"_s}},
        {"aWeekGoesOverTheNewYear", // 28 December 2026 to 3 January 2027 is one ISO week
         {0, 2, 0},
         {u"2026-12-27"_s, u"2026-12-29"_s, u"2027-01-02"_s},
         {u"2026-12-27"_s, u"2027-01-02"_s}},
        {"theLastOfEachMonth",
         {0, 0, 3},
         {u"2026-08-31"_s, u"2026-09-01"_s, u"2026-09-30"_s, u"2026-10-15"_s, u"2026-11-01"_s,
          u"2026-11-25"_s},
         {u"2026-09-30"_s, u"2026-10-15"_s, u"2026-11-25"_s}},
        {"theSameMonthOfAnotherYearIsAnother",
         {0, 0, 2},
         {u"2025-11-25"_s, u"2026-11-25"_s},
         {u"2025-11-25"_s, u"2026-11-25"_s}},
        {"generationsAddUp",
         {1, 1, 2},
         {u"2026-10-31"_s, u"2026-11-10"_s, u"2026-11-24"_s, u"2026-11-25"_s},
         {u"2026-10-31"_s, u"2026-11-25"_s}},
    };
    return rows;
}

class BackupRetentionTest : public ::testing::TestWithParam<Row>
{
};

} // namespace

TEST_P(BackupRetentionTest, keeps)
{
    const Row &row = GetParam();
    std::vector<QDateTime> made = instants(row.made);
    std::vector<QDateTime> expected = instants(row.kept);
    const std::vector<QDateTime> gone = dispensableBackups(made, row.rule);
    std::erase_if(made, [&gone](const QDateTime &at) { return std::ranges::find(gone, at) != gone.end(); });
    std::ranges::sort(made);
    std::ranges::sort(expected);
    EXPECT_EQ(made, expected);
}

INSTANTIATE_TEST_SUITE_P(Table, BackupRetentionTest, ::testing::ValuesIn(table()),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(BackupRetentionTest, keepsTwentyOfADailyYear)
{
    std::vector<QDateTime> made;
    for (QDate day(2025, 11, 26); day <= QDate(2026, 11, 25); day = day.addDays(1))
        made.push_back(certifierInstant(day, {18, 0}));
    // 7 days; 4 weeks, two of which end among the days; 12 months, of which the first ends with the first
    // day.
    EXPECT_EQ(made.size() - dispensableBackups(made, {}).size(), 20U);
}
