#include "parchemin/ui/storestatus.h"

#include "support/projectstest.h"
#include "support/widgets.h"

#include <QLabel>
#include <QSignalSpy>

#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class StoreStatusTest : public ServiceTest
{
protected:
    [[nodiscard]] static bool waitFor(QSignalSpy &spy) { return spy.count() > 0 || spy.wait(10'000); }
};

} // namespace

TEST_F(StoreStatusTest, saysHowManyAndThatTheJournalHolds)
{
    addCandidate(u"Amrani"_s);
    ui::StoreStatus status(context());
    QSignalSpy counted(&status, &ui::StoreStatus::counted);
    QSignalSpy verified(&status, &ui::StoreStatus::verified);
    ASSERT_TRUE(waitFor(counted));
    ASSERT_TRUE(waitFor(verified));
    EXPECT_EQ(child<QLabel>(status, "storeCounts").text(), u"1 candidate(s) · 0 complete"_s);
    EXPECT_EQ(child<QLabel>(status, "storeFolder").text(), u"store"_s);
    EXPECT_TRUE(child<QLabel>(status, "storeVerdict").text().startsWith(u"journal verified"_s));
}

TEST_F(StoreStatusTest, countsAgainAfterAnAct)
{
    ui::StoreStatus status(context());
    QSignalSpy counted(&status, &ui::StoreStatus::counted);
    ASSERT_TRUE(waitFor(counted));
    counted.clear();
    addCandidate(u"Amrani"_s);
    const auto saysOne = [&counted] {
        return !counted.isEmpty() && counted.last().at(0).toLongLong() == 1;
    };
    EXPECT_TRUE(QTest::qWaitFor(saysOne));
}

// The line went on with the number of those that were verified at the start, as if nothing had been done
// since.
TEST_F(StoreStatusTest, saysHowManyEventsHaveComeSinceTheVerification)
{
    ui::StoreStatus status(context());
    QSignalSpy verified(&status, &ui::StoreStatus::verified);
    ASSERT_TRUE(waitFor(verified));
    const auto &verdict = child<QLabel>(status, "storeVerdict");
    EXPECT_FALSE(verdict.text().contains(u"since"_s)) << qPrintable(verdict.text());
    addCandidate(u"Amrani"_s);
    EXPECT_TRUE(QTest::qWaitFor([&verdict] { return verdict.text().endsWith(u", 2 since"_s); }))
        << qPrintable(verdict.text());
    verified.clear();
    status.verify();
    ASSERT_TRUE(waitFor(verified));
    EXPECT_FALSE(verdict.text().contains(u"since"_s)) << qPrintable(verdict.text());
}

TEST_F(StoreStatusTest, warnsOfAChangeBehindTheProgramsBack)
{
    addCandidate(u"Amrani"_s);
    ASSERT_TRUE(Vandal(store().folder() + u"/parchemin.db"_s).run("UPDATE person SET birth_place = 'Paris'"));
    ui::StoreStatus status(context());
    QSignalSpy fault(&status, &ui::StoreStatus::faultFound);
    ASSERT_TRUE(waitFor(fault));
    const QString warning = fault.first().first().toString();
    EXPECT_TRUE(warning.contains(u"A record was altered behind the program's back."_s))
        << qPrintable(warning);
    EXPECT_TRUE(warning.contains(u"person"_s)) << qPrintable(warning);
    EXPECT_EQ(child<QLabel>(status, "storeVerdict").text(), u"the journal does not hold"_s);
}

// The page said what a whole verification found while the line below still said that all was verified.
TEST_F(StoreStatusTest, takesWhatAWholeVerificationFoundElsewhere)
{
    ui::StoreStatus status(context());
    QSignalSpy verified(&status, &ui::StoreStatus::verified);
    ASSERT_TRUE(waitFor(verified));
    QSignalSpy fault(&status, &ui::StoreStatus::faultFound);
    status.take(JournalReport{.faults = {{.kind = JournalFault::Kind::FileMissing,
                                          .seq = {},
                                          .table = u"deliverable"_s,
                                          .rowId = 1,
                                          .detail = {},
                                          .name = u"files/5d/0f"_s}}});
    EXPECT_EQ(child<QLabel>(status, "storeVerdict").text(), u"deposited files do not hold"_s);
    ASSERT_EQ(fault.count(), 1);
    EXPECT_TRUE(fault.first().first().toString().startsWith(u"Deposited files do not hold."_s));
    status.take(JournalReport{.events = 3, .faults = {}});
    EXPECT_TRUE(child<QLabel>(status, "storeVerdict").text().startsWith(u"journal verified"_s));
}

TEST_F(StoreStatusTest, keepsItsCountsFromWhomTheyDoNotConcern)
{
    addCandidate(u"Amrani"_s);
    ui::StoreStatus status(context());
    status.setCountsShown(false);
    status.show();
    QSignalSpy counted(&status, &ui::StoreStatus::counted);
    ASSERT_TRUE(waitFor(counted));
    EXPECT_FALSE(child<QLabel>(status, "storeCounts").isVisible());
    EXPECT_TRUE(child<QLabel>(status, "storeVerdict").isVisible());
}
