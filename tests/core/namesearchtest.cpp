#include "parchemin/core/namesearch.h"

#include "support/printers.h"

#include "parchemin/core/namekey.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

bool finds(const QString &typed, const QString &name)
{
    return NameSearch(typed).finds(nameKey(name));
}

bool findsNearly(const QString &typed, const QString &name)
{
    return NameSearch(typed).findsNearly(nameKey(name));
}

} // namespace

TEST(NameSearchTest, findsBeginningsOfWordsInAnyOrder)
{
    EXPECT_TRUE(finds(u"yas amr"_s, u"Amrani Yasmine"_s));
    EXPECT_TRUE(finds({}, u"Amrani Yasmine"_s));
    EXPECT_FALSE(finds(u"rani"_s, u"Amrani Yasmine"_s));
    EXPECT_FALSE(finds(u"amr zoe"_s, u"Amrani Yasmine"_s));
}

TEST(NameSearchTest, findsANameThatIsTypedInOneWord)
{
    EXPECT_TRUE(finds(u"oconnor"_s, u"O’Connor Siobhán"_s));
    EXPECT_TRUE(finds(u"jeanpierre legu"_s, u"Le Guen Jean-Pierre"_s));
    EXPECT_TRUE(finds(u"lafont"_s, u"de La Fontaine Anne"_s));
    EXPECT_FALSE(finds(u"lea"_s, u"Le Goff Anne"_s));
}

TEST(NameSearchTest, findsANameThatIsTypedApart)
{
    EXPECT_TRUE(finds(u"O'Connor"_s, u"OCONNOR Siobhán"_s));
    EXPECT_TRUE(finds(u"de la Fontaine A"_s, u"Delafontaine Anne"_s));
    EXPECT_FALSE(finds(u"le goff"_s, u"Leguen Anne"_s));
}

TEST(NameSearchTest, forgivesOneSlipInALongWord)
{
    EXPECT_TRUE(findsNearly(u"matrin"_s, u"Martin Léa"_s)) << "two letters changed about";
    EXPECT_TRUE(findsNearly(u"lefevre"_s, u"Lefebvre Léa"_s)) << "one is missing";
    EXPECT_TRUE(findsNearly(u"dupond"_s, u"Dupont Léa"_s)) << "one is wrong";
    EXPECT_TRUE(findsNearly(u"oconor"_s, u"O’Connor Siobhán"_s));
    EXPECT_TRUE(findsNearly(u"martin"_s, u"Martin Léa"_s));
    EXPECT_FALSE(findsNearly(u"lefevr"_s, u"Lebesgue Léa"_s));
    EXPECT_FALSE(findsNearly(u"kowalksy"_s, u"Kowalski Anna"_s)) << "two slips";
    EXPECT_FALSE(findsNearly(u"zoa"_s, u"Zoé"_s)) << "a short word is another one";
}

TEST(NameSearchTest, joinsTheWordsOfANameFromEachOn)
{
    EXPECT_EQ(joinedWords({u"de"_s, u"la"_s, u"fontaine"_s}),
              (QStringList{u"delafontaine"_s, u"lafontaine"_s}));
    EXPECT_EQ(joinedWords({u"martin"_s}), QStringList());
    EXPECT_EQ(joinedWords({}), QStringList());
}
