#include "parchemin/app/demonstrationclock.h"

#include "support/must.h"
#include "support/teststore.h"

#include "parchemin/app/directoryservice.h"
#include "parchemin/app/storesetup.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2021, 6, 4), QTime(12, 0), Qt::UTC);

/// A store under a clock that can be moved on, of a demonstration unless it is opened as a school's own.
class DemonstrationClockTest : public ::testing::Test
{
protected:
    void open(const std::optional<QDateTime> &demonstrationNow = noon)
    {
        m_store = must(createStore(m_folder.filePath(u"store"_s), m_clock, {u"claire"_s, u"Claire Moreau"_s},
                                   demonstrationNow));
        m_rules = must(Rulebook::load(m_store->database(), m_clock.today()));
        m_context.emplace(Context{*m_store, m_clock, *m_rules, m_announcer});
    }
    [[nodiscard]] Actor visitor() { return must(DirectoryService(*m_context).user(u"claire"_s)); }
    [[nodiscard]] Status advance(const QDateTime &to) { return m_clock.advance(*m_context, visitor(), to); }
    [[nodiscard]] Event lastEvent() { return must(Journal(m_store->database()).head()).value(); }
    [[nodiscard]] JournalReport report() { return must(verifyJournal(m_store->database())); }
    DemonstrationClock &clock() { return m_clock; }
    Announcer &announcer() { return m_announcer; }

private:
    QTemporaryDir m_folder;
    DemonstrationClock m_clock{noon};
    Announcer m_announcer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Rulebook> m_rules;
    std::optional<Context> m_context;
};

} // namespace

TEST_F(DemonstrationClockTest, goesOnToTheHourAndTheJournalKeepsIt)
{
    open();
    const QSignalSpy acted(&announcer(), &Announcer::acted);
    must(advance(noon.addSecs(7200)));
    EXPECT_EQ(clock().now(), noon.addSecs(7200));
    const Event event = lastEvent();
    EXPECT_EQ(event.content.action, u"demonstration.clockAdvanced"_s);
    EXPECT_EQ(event.content.at, noon.addSecs(7200)) << "a store that is opened again goes on from there";
    EXPECT_EQ(event.content.user, visitor().user);
    EXPECT_TRUE(event.content.before.contains(u"12:00"_s)) << qPrintable(event.content.before);
    ASSERT_EQ(acted.count(), 1) << "what is shown is read anew";
    EXPECT_EQ(acted.at(0).at(0).toString(), u"demonstration.clockAdvanced"_s);
    EXPECT_TRUE(report().isIntact());
}

TEST_F(DemonstrationClockTest, neverGoesBack)
{
    open();
    for (const QDateTime &hour : {noon, noon.addSecs(-60)}) {
        const Status refused = advance(hour);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(contains(refused.error().blockers, BlockerCode::TimeOrder));
    }
    EXPECT_EQ(clock().now(), noon);
    EXPECT_NE(lastEvent().content.action, u"demonstration.clockAdvanced"_s);
}

TEST_F(DemonstrationClockTest, standsForAStoreThatIsNoDemonstration)
{
    open(std::nullopt);
    EXPECT_EQ(errorOf(advance(noon.addSecs(60))), ErrorCode::InvalidInput);
    EXPECT_EQ(clock().now(), noon);
}
