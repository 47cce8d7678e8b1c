#include "parchemin/core/listcontent.h"

#include "parchemin/core/clock.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST(ListContentTest, writesEachValueAsItIsReadOnPaper)
{
    const QLocale french(QLocale::French, QLocale::France);
    EXPECT_EQ(textOf({}, french), QString());
    EXPECT_EQ(textOf(u"Amrani Yasmine"_s, french), u"Amrani Yasmine"_s);
    EXPECT_EQ(textOf(QDate(2021, 6, 4), french), u"04/06/2021"_s);
    EXPECT_EQ(textOf(certifierInstant({2021, 6, 4}, {9, 30}), french), u"04/06/2021 09:30"_s);
}

// The number of an event is looked up as it stands: "2 188" is not found.
TEST(ListContentTest, writesNumbersWithoutGroups)
{
    EXPECT_EQ(textOf(qint64{2188}, QLocale(QLocale::French, QLocale::France)), u"2188"_s);
    EXPECT_EQ(textOf(qint64{2188}, QLocale(QLocale::English)), u"2188"_s);
}
