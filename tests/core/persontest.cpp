#include "parchemin/core/person.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

TEST(PersonTest, showsTheFirstGivenNameAndTheNameInUse)
{
    PersonDetails details = identity();
    EXPECT_EQ(displayName(details), u"Yasmine Amrani"_s);
    EXPECT_EQ(listName(details), u"Amrani Yasmine"_s);
    details.usageName = u"Évrard"_s;
    EXPECT_EQ(displayName(details), u"Yasmine Évrard"_s);
    EXPECT_EQ(listName(details), u"Évrard Yasmine"_s);
    EXPECT_EQ(sortKey(details), u"evrard yasmine"_s);
}

TEST(PersonTest, showsWhatThereIsOfAName)
{
    PersonDetails details;
    EXPECT_EQ(displayName(details), QString());
    details.birthName = u"Amrani"_s;
    EXPECT_EQ(displayName(details), u"Amrani"_s);
    EXPECT_EQ(listName(details), u"Amrani"_s);
}

TEST(PersonTest, recognisesADuplicateByBirthNameAndDate)
{
    PersonDetails other = identity();
    other.birthName = u"AMRANÍ"_s;
    other.usageName = u"Évrard"_s;
    EXPECT_EQ(duplicateKey(other), duplicateKey(identity()));
    other.birthDate = day(1998, 2, 8);
    EXPECT_NE(duplicateKey(other), duplicateKey(identity()));
}

TEST(PersonTest, recognisesNoDuplicateWithoutNameOrDate)
{
    PersonDetails details = identity();
    details.birthDate = QDate();
    EXPECT_EQ(duplicateKey(details), QString());
    details = identity();
    details.birthName = u" "_s;
    EXPECT_EQ(duplicateKey(details), QString());
}

TEST(PersonTest, findsACompleteIdentityComplete)
{
    EXPECT_EQ(identityBlockers(identity()), Blockers());
}

TEST(PersonTest, listsEveryMissingFieldOfAnIdentity)
{
    const auto missing = [](const PersonDetails &details) {
        return identityBlockers(details).at(0).parameters.value(u"champs"_s);
    };
    EXPECT_EQ(missing({}), u"BIRTH_NAME, FIRST_NAMES, BIRTH_DATE, BIRTH_PLACE, BIRTH_COUNTRY"_s);
    PersonDetails details = identity();
    details.firstNames = {u"  "_s};
    details.birthPlace = u"\t"_s;
    EXPECT_EQ(missing(details), u"FIRST_NAMES, BIRTH_PLACE"_s);
}
