#include "parchemin/core/candidacy.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

struct ClaimCase
{
    const char *what;
    AccessRoute route;
    QDate enteredOn;
    std::optional<QDate> admissibleOn;
    std::optional<QDate> certifiedOn;
    std::optional<ClaimBasis> basis;
};

class ClaimTest : public testing::TestWithParam<ClaimCase>
{
};

TEST_P(ClaimTest, restsOnTheFirstDateInsideTheRegistration)
{
    const ClaimCase &one = GetParam();
    const ReferenceSheet reference = sheet();
    const ClaimFacts claim{one.route, one.enteredOn, one.admissibleOn, one.certifiedOn};
    EXPECT_EQ(claimBasis(reference, claim), one.basis) << one.what;
    EXPECT_EQ(claimBlockers(reference, claim).empty(), one.basis.has_value()) << one.what;
}

const QDate inside(2021, 6, 1);
const QDate afterwards(2021, 9, 1);

INSTANTIATE_TEST_SUITE_P(
    CandidacyTest, ClaimTest,
    testing::Values(
        ClaimCase{"jury inside", AccessRoute::Initial, inside, {}, inside, ClaimBasis::CertificationDate},
        ClaimCase{"entered inside, jury after",
                  AccessRoute::Initial,
                  inside,
                  {},
                  QDate(2022, 2, 10),
                  ClaimBasis::EntryDate},
        ClaimCase{"entered after", AccessRoute::Initial, afterwards, {}, QDate(2022, 2, 10), {}},
        ClaimCase{"entered on the first day",
                  AccessRoute::ContinuingEd,
                  QDate(2017, 3, 9),
                  {},
                  {},
                  ClaimBasis::EntryDate},
        ClaimCase{"entered the day before", AccessRoute::ContinuingEd, QDate(2017, 3, 8), {}, {}, {}},
        ClaimCase{"entered on the last day",
                  AccessRoute::Apprenticeship,
                  QDate(2021, 8, 7),
                  {},
                  {},
                  ClaimBasis::EntryDate},
        ClaimCase{"entered the day after", AccessRoute::Apprenticeship, QDate(2021, 8, 8), {}, {}, {}},
        ClaimCase{"VAE admitted inside", AccessRoute::Vae, inside, QDate(2021, 8, 7), QDate(2022, 2, 10),
                  ClaimBasis::AdmissibilityDate},
        ClaimCase{"VAE admitted after", AccessRoute::Vae, inside, QDate(2021, 8, 8), QDate(2022, 2, 10), {}},
        ClaimCase{"VAE entered inside, not admitted", AccessRoute::Vae, inside, {}, {}, {}},
        ClaimCase{"training with an admissibility", AccessRoute::Initial, afterwards, inside, {}, {}}));

RegistrationFacts registration(AccessRoute route)
{
    return {route, day(2020, 9, 1)};
}

} // namespace

TEST(CandidacyTest, namesTheEntryThatLiesOutside)
{
    EXPECT_EQ(claimBlockers(sheet(), {AccessRoute::Initial, day(2021, 9, 1)}),
              (Blockers{Blocker{BlockerCode::NotClaimable}.with(u"date"_s, u"2021-09-01"_s)}));
}

TEST(CandidacyTest, namesTheAdmissibilityOfAVaeAndNotItsEntry)
{
    const QDate entry = day(2021, 1, 15);
    EXPECT_EQ(claimBlockers(sheet(), {AccessRoute::Vae, entry}),
              (Blockers{Blocker{BlockerCode::NotClaimable}.with(u"motif"_s, u"SANS_RECEVABILITE"_s)}));
    EXPECT_EQ(claimBlockers(sheet(), {AccessRoute::Vae, entry, day(2021, 8, 8)}),
              (Blockers{Blocker{BlockerCode::NotClaimable}
                            .with(u"motif"_s, u"RECEVABILITE"_s)
                            .with(u"date"_s, u"2021-08-08"_s)}));
}

TEST(CandidacyTest, registersOnOpenRoutesOnly)
{
    for (const AccessRoute route : allAccessRoutes) {
        const Blockers blockers = registrationBlockers(sheet(), registration(route));
        EXPECT_EQ(contains(blockers, BlockerCode::RouteClosed), route == AccessRoute::Individual)
            << codeName(route).toStdString();
    }
}

TEST(CandidacyTest, refusesARouteThatTheSheetDoesNotName)
{
    ReferenceSheet reference = sheet();
    reference.routes.clear();
    EXPECT_EQ(registrationBlockers(reference, registration(AccessRoute::Initial)),
              (Blockers{Blocker{BlockerCode::RouteClosed}.with(u"voie"_s, u"INITIAL"_s)}));
}

TEST(CandidacyTest, refusesAnEntryAfterTheRegistrationWithoutAReason)
{
    RegistrationFacts late = registration(AccessRoute::Initial);
    late.enteredOn = day(2021, 8, 7);
    EXPECT_EQ(registrationBlockers(sheet(), late), Blockers());
    late.enteredOn = day(2021, 8, 8);
    EXPECT_EQ(registrationBlockers(sheet(), late), (Blockers{Blocker{BlockerCode::EntryOutsideWindow}
                                                                 .with(u"date"_s, u"2021-08-08"_s)
                                                                 .with(u"echeance"_s, u"2021-08-07"_s)}));
    late.nonClaimableReason = u" "_s;
    EXPECT_TRUE(contains(registrationBlockers(sheet(), late), BlockerCode::EntryOutsideWindow));
    late.nonClaimableReason = u"Parcours non certifiant"_s;
    EXPECT_EQ(registrationBlockers(sheet(), late), Blockers());
}

TEST(CandidacyTest, allowsOneOpenCandidacy)
{
    RegistrationFacts second = registration(AccessRoute::Initial);
    second.hasOpenCandidacy = true;
    EXPECT_EQ(registrationBlockers(sheet(), second), (Blockers{{BlockerCode::OpenCandidacyExists}}));
}

TEST(CandidacyTest, allowsOneAdmissibilityAYearOnTheVaeRouteAlone)
{
    RegistrationFacts again = registration(AccessRoute::Vae);
    again.hasAdmissibilityThisYear = true;
    EXPECT_EQ(registrationBlockers(sheet(), again), (Blockers{{BlockerCode::AdmissibilityYear}}));
    again.route = AccessRoute::Initial;
    EXPECT_EQ(registrationBlockers(sheet(), again), Blockers());
}
