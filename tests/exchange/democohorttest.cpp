#include <set>

#include "exchange/importsupport.h"

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const ImportReading &cohort()
{
    static const ImportReading reading =
        readCandidates(projectFile(u"data/demo/cohorte.csv"_s), sharedLists());
    return reading;
}

} // namespace

TEST(DemoCohortTest, importsWithoutAnyProblem)
{
    EXPECT_EQ(cohort().encoding, TextEncoding::Utf8Bom);
    EXPECT_EQ(cohort().rows.size(), 128U);
    for (const ImportProblem &problem : cohort().problems)
        ADD_FAILURE() << ::testing::PrintToString(problem);
}

TEST(DemoCohortTest, coversTheFiveOpenRoutes)
{
    std::set<AccessRoute> routes;
    for (const CandidateRow &row : cohort().rows)
        routes.insert(row.route);
    EXPECT_EQ(routes.size(), 5U);
    EXPECT_FALSE(routes.contains(AccessRoute::Individual));
}

TEST(DemoCohortTest, holdsTwoEntriesAfterTheRegistration)
{
    const auto late = std::ranges::count_if(
        cohort().rows, [](const CandidateRow &row) { return row.enteredOn > QDate(2021, 8, 7); });
    const auto early = std::ranges::count_if(
        cohort().rows, [](const CandidateRow &row) { return row.enteredOn < QDate(2018, 1, 1); });
    EXPECT_EQ(late, 2);
    EXPECT_EQ(early, 0);
}

TEST(DemoCohortTest, isReachableOnlyAtInventedAddresses)
{
    for (const CandidateRow &row : cohort().rows) {
        EXPECT_TRUE(row.person.email.isEmpty() || row.person.email.endsWith(u"@example.org"_s));
        EXPECT_TRUE(row.person.phone.isEmpty() || row.person.phone.startsWith(u"+3319900"_s) ||
                    row.person.phone.startsWith(u"+3363998"_s))
            << qPrintable(row.person.phone);
    }
}

TEST(DemoCohortTest, beginsWithThePeopleOfTheScreens)
{
    const CandidateRow &first = cohort().rows.front();
    EXPECT_EQ(first.externalRef, u"2021-0042"_s);
    EXPECT_EQ(first.person.birthName, u"Amrani"_s);
    EXPECT_EQ(first.person.birthDate, QDate(1994, 3, 14));
    EXPECT_EQ(first.person.birthPlace, u"Grenoble"_s);
    EXPECT_EQ(first.enteredOn, QDate(2020, 11, 2));
}
