#include "parchemin/core/accommodation.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

Actor actorWith(std::vector<Role> roles)
{
    return {UserId{1}, u"Somebody"_s, std::move(roles), {}};
}

} // namespace

TEST(AccommodationTest, theArrangementIsForTheLeadAndTheDisabilityOfficer)
{
    EXPECT_EQ(accommodationView(actorWith({Role::Lead})), AccommodationView::Everything);
    EXPECT_EQ(accommodationView(actorWith({Role::DisabilityOfficer})), AccommodationView::Everything);
}

TEST(AccommodationTest, theJuryAndTheRegistrarLearnOfTheDurationAlone)
{
    EXPECT_EQ(accommodationView(actorWith({Role::Juror})), AccommodationView::Duration);
    EXPECT_EQ(accommodationView(actorWith({Role::Registrar})), AccommodationView::Duration);
}

TEST(AccommodationTest, everybodyElseLearnsNothing)
{
    for (const Role role :
         {Role::Admin, Role::ValidatingMentor, Role::Mentor, Role::Signatory, Role::Auditor}) {
        EXPECT_EQ(accommodationView(actorWith({role})), AccommodationView::Nothing)
            << qPrintable(codeName(role));
    }
}

TEST(AccommodationTest, theWidestRoleDecides)
{
    EXPECT_EQ(accommodationView(actorWith({Role::Mentor, Role::Juror})), AccommodationView::Duration);
    EXPECT_EQ(accommodationView(actorWith({})), AccommodationView::Nothing);
}

TEST(AccommodationTest, holdsFromItsFirstToItsLastDay)
{
    const Accommodation accommodation{
        .kinds = {}, .from = {2021, 1, 1}, .to = QDate(2021, 6, 30), .grantedBy = {}};
    EXPECT_TRUE(accommodation.isValidOn({2021, 1, 1}));
    EXPECT_TRUE(accommodation.isValidOn({2021, 6, 30}));
    EXPECT_FALSE(accommodation.isValidOn({2021, 7, 1}));
    EXPECT_FALSE(accommodation.isValidOn({2020, 12, 31}));
}
