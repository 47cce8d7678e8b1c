#include "parchemin/ui/refusal.h"

#include "support/printers.h"
#include "support/widgets.h"

#include "parchemin/ui/actionbutton.h"

#include <QAction>
#include <QMainWindow>
#include <QSignalSpy>

#include "themedtest.h"

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class RefusalTest : public ThemedTest
{
protected:
    void SetUp() override
    {
        m_action.setText(u"&Validate block 3"_s);
        m_action.setShortcut(QKeySequence(u"Ctrl+Return"_s));
        m_window.addAction(&m_action);
        m_window.addAction(&refusal().shortcut());
        m_window.setCentralWidget(m_button);
        m_button->setAction(&m_action);
        showActive(m_window);
    }
    Refusal &refusal() { return Refusal::of(m_action); }
    QAction &action() { return m_action; }
    ActionButton &button() { return *m_button; }
    QMainWindow &window() { return m_window; }

private:
    QAction m_action;
    QMainWindow m_window;
    ActionButton *m_button = new ActionButton(&m_window);
};

TEST_F(RefusalTest, saysInTheToolTipAndTheHelpWhatIsMissing)
{
    refusal().setReasons({Blocker{BlockerCode::BlockAlreadyValidated}});
    EXPECT_FALSE(action().isEnabled());
    EXPECT_TRUE(action().toolTip().startsWith(u"Not yet possible:\n– "_s));
    EXPECT_EQ(action().whatsThis(), action().toolTip());
    EXPECT_EQ(reasonAgainst(action()), refusal().reason());
    refusal().setReasons({}, u"For life"_s);
    EXPECT_TRUE(action().isEnabled());
    EXPECT_EQ(action().toolTip(), u"For life"_s);
    EXPECT_TRUE(reasonAgainst(action()).isEmpty());
}

TEST_F(RefusalTest, itsShortcutTellsWhyAndThenActsAgain)
{
    const QSignalSpy triggered(&action(), &QAction::triggered);
    const QSignalSpy explained(&refusal(), &Refusal::explained);
    refusal().setReason(u"No submission."_s);
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(triggered.count(), 0);
    ASSERT_EQ(explained.count(), 1);
    EXPECT_EQ(explained.first().first().toString(),
              u"“Validate block 3” is not possible yet:\nNo submission."_s);
    refusal().setReason({});
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_EQ(explained.count(), 1);
}

TEST_F(RefusalTest, saysASilentReasonToWhoLooksForItOnly)
{
    const QSignalSpy explained(&refusal(), &Refusal::explained);
    refusal().setSilentReason(u"Nobody is chosen."_s);
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(explained.count(), 0);
    EXPECT_FALSE(action().isEnabled());
    EXPECT_EQ(reasonAgainst(action()), u"Nobody is chosen."_s);
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(explained.count(), 1);
    refusal().setReason(u"No submission."_s);
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(explained.count(), 2);
}

TEST_F(RefusalTest, itsButtonStaysInReachAndTellsWhy)
{
    const QSignalSpy explained(&refusal(), &Refusal::explained);
    refusal().setReason(u"No submission."_s);
    EXPECT_TRUE(button().isEnabled());
    EXPECT_EQ(button().accessibleDescription(), u"Not yet possible:\nNo submission."_s);
    button().setFocus();
    QTest::keyClick(&button(), Qt::Key_Space);
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(explained.count(), 2);
}

TEST_F(RefusalTest, anActionWithoutAReasonIsPlainlyDisabled)
{
    action().setEnabled(false);
    EXPECT_FALSE(button().isEnabled());
    EXPECT_TRUE(reasonAgainst(action()).isEmpty());
}

TEST_F(RefusalTest, saysAReasonOfManyCandidatesOnce)
{
    const Blocker reason{BlockerCode::ReasonMissing};
    refusal().setReasons({reason, reason});
    const QString twice = refusal().reason();
    refusal().setReasons({reason});
    EXPECT_EQ(twice, refusal().reason());
}

TEST_F(RefusalTest, whatWasToldIsLiftedWhenAnotherReasonTakesItsPlace)
{
    const QSignalSpy lifted(&refusal(), &Refusal::lifted);
    refusal().setReason(u"No submission."_s);
    refusal().explain();
    refusal().setReason(u"No submission."_s);
    EXPECT_EQ(lifted.count(), 0) << "it is still true";
    refusal().setReason(u"The candidacy is closed."_s);
    EXPECT_EQ(lifted.count(), 1);
    refusal().setReason({});
    EXPECT_EQ(lifted.count(), 1) << "nothing was told since";
}

TEST_F(RefusalTest, tellsTheHourThatTheActWaitsFor)
{
    const QSignalSpy explained(&refusal(), &Refusal::explained);
    const auto hourTold = [&explained] {
        return explained.last().at(1).toDateTime();
    };
    const QDateTime two(QDate(2021, 6, 4), QTime(14, 0), Qt::UTC);
    refusal().setReasons({Blocker{BlockerCode::BlockAlreadyValidated},
                          Blocker{BlockerCode::DecisionTooEarly}.with(u"date"_s, two.toString(Qt::ISODate))});
    refusal().explain();
    EXPECT_EQ(hourTold(), two);
    refusal().setReasons({Blocker{BlockerCode::TimeOrder}
                              .with(u"limite"_s, two.addDays(1).toString(Qt::ISODateWithMs))
                              .with(u"date"_s, two.toString(Qt::ISODateWithMs))});
    refusal().explain();
    EXPECT_EQ(hourTold(), two.addDays(1));
    refusal().setReasons({Blocker{BlockerCode::BlockAlreadyValidated}});
    refusal().explain();
    EXPECT_FALSE(hourTold().isValid());
}
