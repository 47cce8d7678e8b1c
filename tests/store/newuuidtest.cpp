#include "support/printers.h"

#include <QSet>
#include <QUuid>

#include <gtest/gtest.h>

#include "store/rowvalues.h"

using namespace parchemin;

TEST(NewUuidTest, isOfVersionSevenOfRfc9562)
{
    for (int i = 0; i < 1000; ++i) {
        const QUuid uuid(newUuid());
        ASSERT_EQ(uuid.data3 >> 12, 7);
        ASSERT_EQ(uuid.variant(), QUuid::DCE);
    }
}

TEST(NewUuidTest, isNeverGivenTwice)
{
    QSet<QString> given;
    for (int i = 0; i < 10'000; ++i)
        given.insert(newUuid());
    EXPECT_EQ(given.size(), 10'000);
}

TEST(NewUuidTest, beginsWithTheTime)
{
    const QString first = newUuid();
    const QString second = newUuid();
    EXPECT_LE(first.first(13), second.first(13));
}
