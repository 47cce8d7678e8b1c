#include "ui/progressstrip.h"

#include "support/printers.h"
#include "support/widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "themedtest.h"
#include "ui/slicedwork.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class ProgressStripTest : public ThemedTest
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&m_page);
        column->addWidget(m_strip);
        column->addWidget(m_edit);
        showActive(m_page);
    }
    ProgressStrip &strip() { return *m_strip; }
    QLineEdit &edit() { return *m_edit; }
    QString textOf(const char *name) { return child<QLabel>(*m_strip, name).text(); }

private:
    QWidget m_page;
    ProgressStrip *m_strip = new ProgressStrip;
    QLineEdit *m_edit = new QLineEdit;
};

TEST_F(ProgressStripTest, saysWhatIsDoneAndHowFarItIs)
{
    EXPECT_FALSE(strip().isVisible());
    strip().start(u"Issuing attestations"_s, 18);
    strip().setDone(11);
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(textOf("progressText"), u"Issuing attestations"_s);
    EXPECT_EQ(textOf("progressCount"), u"11 / 18"_s);
    auto &bar = child<QProgressBar>(strip(), "progressBar");
    EXPECT_EQ(bar.value(), 11);
    EXPECT_EQ(accessibleName(bar), u"Issuing attestations"_s);
}

TEST_F(ProgressStripTest, keepsRoomForTheCountToCome)
{
    strip().start(u"Issuing attestations"_s, 1800);
    QCoreApplication::processEvents();
    const auto &count = child<QLabel>(strip(), "progressCount");
    const int room = count.width();
    strip().setDone(1700);
    EXPECT_GE(room, count.sizeHint().width()) << "no figure is cut";
}

TEST_F(ProgressStripTest, tellsWorkThatIsNotCountedInHundredths)
{
    strip().startShare(u"Searching for a plan"_s);
    strip().setDone(57);
    EXPECT_EQ(textOf("progressCount"), u"57%"_s);
    strip().start(u"Issuing"_s, 18);
    EXPECT_EQ(textOf("progressCount"), u"0 / 18"_s);
}

TEST_F(ProgressStripTest, saysHowTheWorkStands)
{
    strip().startShare(u"Searching for a plan"_s);
    strip().setNote(u"Best cost 230"_s);
    EXPECT_EQ(textOf("progressText"), u"Searching for a plan · Best cost 230"_s);
    strip().start(u"Issuing"_s, 18);
    EXPECT_EQ(textOf("progressText"), u"Issuing"_s);
}

TEST_F(ProgressStripTest, escapeAsksToCancelFromAnywhereOnThePage)
{
    const QSignalSpy cancelled(&strip(), &ProgressStrip::cancelRequested);
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 0) << "nothing runs";
    strip().start(u"Issuing attestations"_s, 18);
    QTest::keyClick(&edit(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
}

TEST_F(ProgressStripTest, keepsTheOutcomeUntilItIsClosed)
{
    const QSignalSpy cancelled(&strip(), &ProgressStrip::cancelRequested);
    strip().start(u"Issuing attestations"_s, 0);
    EXPECT_TRUE(textOf("progressCount").isEmpty()) << "nobody knows how many";
    strip().finish(Tone::Positive, u"18 attestations issued."_s);
    EXPECT_FALSE(strip().isRunning());
    EXPECT_EQ(textOf("progressText"), u"18 attestations issued."_s);
    EXPECT_FALSE(child<QProgressBar>(strip(), "progressBar").isVisible());
    QTest::keyClick(&edit(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 0);
    QTest::mouseClick(&child<QPushButton>(strip(), "closeProgressButton"), Qt::LeftButton);
    EXPECT_FALSE(strip().isVisible());
}

TEST(SlicedWorkTest, doesEveryItemOnceAndInOrder)
{
    SlicedWork work;
    std::vector<int> done;
    const QSignalSpy finished(&work, &SlicedWork::finished);
    work.start(1000, [&done](int index) { done.push_back(index); });
    EXPECT_TRUE(done.empty()) << "the caller goes on first";
    ASSERT_TRUE(QTest::qWaitFor([&finished] { return finished.count() == 1; }));
    EXPECT_EQ(finished.first().first().toInt(), 1000);
    ASSERT_EQ(done.size(), 1000U);
    EXPECT_TRUE(std::ranges::is_sorted(done));
}

TEST(SlicedWorkTest, letsTheWindowAnswerInBetween)
{
    SlicedWork work;
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
    heart.start(1);
    const QSignalSpy finished(&work, &SlicedWork::finished);
    work.start(20, [](int) { QTest::qSleep(10); });
    ASSERT_TRUE(QTest::qWaitFor([&finished] { return finished.count() == 1; }));
    EXPECT_GE(beats, 4);
}

TEST(SlicedWorkTest, stopsAfterTheItemUnderWay)
{
    SlicedWork work;
    const QSignalSpy finished(&work, &SlicedWork::finished);
    work.start(100, [&work](int index) {
        if (index == 6)
            work.cancel();
    });
    ASSERT_TRUE(QTest::qWaitFor([&finished] { return finished.count() == 1; }));
    EXPECT_EQ(finished.first().first().toInt(), 7);
    EXPECT_FALSE(work.isRunning());
    QCoreApplication::processEvents();
    EXPECT_EQ(work.done(), 7);
}

TEST(SlicedWorkTest, hasNothingToDoForNoItem)
{
    SlicedWork work;
    const QSignalSpy finished(&work, &SlicedWork::finished);
    work.start(0, [](int) { FAIL(); });
    ASSERT_TRUE(QTest::qWaitFor([&finished] { return finished.count() == 1; }));
}
