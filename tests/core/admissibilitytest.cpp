#include "parchemin/core/admissibility.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

Admissibility admissibility(AdmissibilityState state)
{
    Admissibility result{AdmissibilityId(1), CandidacyId(1), 2020, day(2020, 1, 10)};
    result.state = state;
    result.completeOn = day(2020, 1, 31);
    result.decidedOn = day(2020, 3, 31);
    result.validUntil = day(2021, 3, 31);
    return result;
}

/// Counted by hand: the same day number two calendar months on, lowered to a day that exists.
QDate twoMonthsOn(QDate from)
{
    const int month = from.month() + 2;
    const int year = from.year() + (month > 12 ? 1 : 0);
    int dayOfMonth = from.day();
    while (!QDate::isValid(year, (month - 1) % 12 + 1, dayOfMonth))
        --dayOfMonth;
    return {year, (month - 1) % 12 + 1, dayOfMonth};
}

} // namespace

TEST(AdmissibilityTest, acceptsTacitlyOnTheSameDayTwoMonthsLater)
{
    EXPECT_EQ(tacitAcceptanceDay(day(2020, 1, 15), 2), day(2020, 3, 15));
    EXPECT_EQ(tacitAcceptanceDay(day(2019, 12, 31), 2), day(2020, 2, 29));
    EXPECT_EQ(tacitAcceptanceDay(day(2020, 12, 31), 2), day(2021, 2, 28));
    EXPECT_EQ(tacitAcceptanceDay(day(2020, 12, 28), 2), day(2021, 2, 28));
    EXPECT_EQ(tacitAcceptanceDay(day(2020, 6, 30), 2), day(2020, 8, 30));
}

TEST(AdmissibilityTest, countsTwoMonthsRightOnEveryDayOfFourYears)
{
    for (QDate date = day(2018, 1, 1); date < day(2022, 1, 1); date = date.addDays(1))
        ASSERT_EQ(tacitAcceptanceDay(date, 2), twoMonthsOn(date)) << date.toString(Qt::ISODate).toStdString();
}

TEST(AdmissibilityTest, isAcceptedOnItsDecisionDayOnly)
{
    EXPECT_EQ(acceptedOn(admissibility(AdmissibilityState::Admissible)), day(2020, 3, 31));
    EXPECT_EQ(acceptedOn(admissibility(AdmissibilityState::Tacit)), day(2020, 3, 31));
    EXPECT_EQ(acceptedOn(admissibility(AdmissibilityState::NotAdmissible)), std::nullopt);
    EXPECT_EQ(acceptedOn(admissibility(AdmissibilityState::Complete)), std::nullopt);
}

TEST(AdmissibilityTest, saysWhyItDoesNotOpenTheJury)
{
    const auto motive = [](const std::optional<Admissibility> &one) {
        return admissibilityBlockers(one, day(2020, 6, 1)).at(0).parameters.value(u"motif"_s);
    };
    EXPECT_EQ(motive(std::nullopt), u"ABSENTE"_s);
    EXPECT_EQ(motive(admissibility(AdmissibilityState::Received)), u"EN_COURS"_s);
    EXPECT_EQ(motive(admissibility(AdmissibilityState::Incomplete)), u"EN_COURS"_s);
    EXPECT_EQ(motive(admissibility(AdmissibilityState::Complete)), u"EN_COURS"_s);
    EXPECT_EQ(motive(admissibility(AdmissibilityState::NotAdmissible)), u"REFUSEE"_s);
}

TEST(AdmissibilityTest, opensTheJuryUntilItsLastDay)
{
    const Admissibility accepted = admissibility(AdmissibilityState::Tacit);
    EXPECT_EQ(admissibilityBlockers(accepted, day(2021, 3, 31)), Blockers());
    EXPECT_EQ(admissibilityBlockers(accepted, day(2021, 4, 1)),
              (Blockers{Blocker{BlockerCode::Admissibility}
                            .with(u"motif"_s, u"EXPIREE"_s)
                            .with(u"date"_s, u"2021-03-31"_s)}));
}

TEST(AdmissibilityTest, isAskedForAnewOnceItHasExpiredAndBeforeTheHearing)
{
    Admissibility accepted = admissibility(AdmissibilityState::Admissible);
    accepted.validUntil = QDate(2021, 6, 1);
    const QDate after(2021, 6, 2);
    const auto codesIn = [&](CandidacyState state, QDate on) {
        const Blockers blockers = renewalBlockers(state, accepted, on);
        return blockers.empty() ? std::nullopt : std::optional(blockers.front().code);
    };
    EXPECT_EQ(codesIn(CandidacyState::InProgress, *accepted.validUntil), BlockerCode::TimeOrder);
    EXPECT_EQ(codesIn(CandidacyState::InProgress, after), std::nullopt);
    EXPECT_EQ(codesIn(CandidacyState::Scheduled, after), std::nullopt);
    EXPECT_EQ(codesIn(CandidacyState::Heard, after), BlockerCode::StateForbids) << "the jury decides first";
    EXPECT_EQ(codesIn(CandidacyState::Withdrawn, after), BlockerCode::StateForbids);
    EXPECT_TRUE(contains(renewalBlockers(CandidacyState::InProgress, std::nullopt, after),
                         BlockerCode::Admissibility));
}

// A row of an import may know the last day and not that of the decision.
TEST(AdmissibilityTest, hasExpiredByItsLastDayAlone)
{
    Admissibility accepted = admissibility(AdmissibilityState::Tacit);
    accepted.decidedOn.reset();
    accepted.validUntil = QDate(2021, 6, 1);
    EXPECT_TRUE(hasExpired(accepted, {2021, 6, 2}));
    EXPECT_EQ(admissibilityBlockers(accepted, {2021, 6, 2}).front().parameters.value(u"motif"_s),
              u"EXPIREE"_s);
}
