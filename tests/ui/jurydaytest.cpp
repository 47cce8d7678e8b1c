#include "parchemin/app/convocationservice.h"
#include "parchemin/app/defenceplan.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

#include "juriespagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Convocations and the day itself, through the page.
class JuryDayTest : public JuriesPageTest
{
protected:
    void acceptBy(QWidget &dialog)
    {
        QTest::keyClick(&child<QPushButton>(dialog, "saveButton"), Qt::Key_Space);
    }
    [[nodiscard]] QByteArray calendarFile(SessionId session)
    {
        QFile file(pathOf(sessionOf(session).code + u".ics"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// Convenes and moves the clock to the session's morning.
    void onTheDay(SessionId session)
    {
        must(juries().convene(lead(), session, {}));
        moveTo(sessionDay());
    }
};

} // namespace

TEST_F(JuryDayTest, convenesInTimeRecordsTheSendingAndTheAnswer)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("recipientTable") == 4; }));
    EXPECT_EQ(cell("recipientTable", 3, 5), u"To convene"_s);
    const DialogDriver convenes([this](QWidget &dialog) { acceptBy(dialog); });
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(convenes.wasShown());
    EXPECT_EQ(sessionOf(session).state, SessionState::Convened);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 3, 5) == u"To send"_s; }));

    const DialogDriver sends([this](QWidget &dialog) { acceptBy(dialog); });
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(sends.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 3, 5) == u"Sent, no answer"_s; }));
    EXPECT_EQ(cell("recipientTable", 0, 5), u"Sent, no answer"_s);

    putOn("recipientTable", 3);
    const DialogDriver answers([this](QWidget &dialog) { acceptBy(dialog); });
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(answers.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 3, 5) == u"Answered"_s; }));

    putOn("recipientTable", 0);
    const DialogDriver notes([this](QWidget &dialog) { acceptBy(dialog); });
    press(Qt::Key_Return);
    EXPECT_TRUE(notes.wasShown()) << "Enter notes the answer of the line";
    EXPECT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 0, 5) == u"Answered"_s; }));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(message().contains(u"convened already"_s)) << qPrintable(message());
}

TEST_F(JuryDayTest, laysNoButtonOverTheRollOnALowWindow)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openOn(session, "day");
    page().window()->resize(960, 560);
    const QAbstractItemView &roll = table("rollTable");
    const auto placeOf = [this](const QWidget &part) {
        return QRect(part.mapTo(&page(), QPoint()), part.size());
    };
    const auto buttons = roll.parentWidget()->findChildren<QPushButton *>();
    ASSERT_FALSE(buttons.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return std::ranges::none_of(
            buttons, [&](const QPushButton *button) { return placeOf(*button).intersects(placeOf(roll)); });
    }));
}

TEST_F(JuryDayTest, givesTheRollTheRoomOfALowWindowWhileThereIsNoIncident)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    scheduled(session, readyCandidate(u"Bertin"_s), {10, 0});
    openOn(session, "day");
    page().window()->resize(1070, 600);
    auto &roll = *qobject_cast<QTableView *>(&table("rollTable"));
    EXPECT_TRUE(QTest::qWaitFor([&roll] {
        return roll.model()->rowCount() == 5 && roll.rowViewportPosition(4) < roll.viewport()->height();
    })) << "three members and two candidates at once";
}

TEST_F(JuryDayTest, asksForTheWrittenAgreementWhenTheNoticeIsShort)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    moveTo(sessionDay().addDays(-10));
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("recipientTable") == 4; }));
    EXPECT_TRUE(child<QLabel>(page(), "convocationDue").text().contains(u"short"_s));
    QString problem;
    const DialogDriver convenes([this, &problem](QWidget &dialog) {
        acceptBy(dialog);
        problem = child<QLabel>(dialog, "formProblem").text();
        auto *agreed = dialog.findChild<QCheckBox *>();
        QTest::keyClick(agreed, Qt::Key_Space);
        acceptBy(dialog);
    });
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(convenes.wasShown());
    EXPECT_TRUE(problem.contains(u"10 days"_s)) << qPrintable(problem);
    EXPECT_TRUE(defenceOf(defence).hasNoticeWaiver);
    EXPECT_EQ(sessionOf(session).state, SessionState::Convened);
}

TEST_F(JuryDayTest, aPassageMovedAfterTheSendingIsToBeSentAgain)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    must(ConvocationService(context()).recordSent(
        lead(), session, {{personOf(defenceOf(defence).candidacy), defence}}, ConvocationChannel::Letter));
    must(DefencePlanService(context()).move(lead(), defence, at({10, 0})));
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("recipientTable") == 4; }));
    EXPECT_EQ(cell("recipientTable", 3, 5), u"To send again"_s);
}

TEST_F(JuryDayTest, asksForNoLetterToWhomTheJuryHasDoneWith)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Absent));
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("recipientTable") == 4; }));
    EXPECT_EQ(cell("recipientTable", 3, 5), u"Not noted"_s) << "it cannot be due on the day itself";
    EXPECT_FALSE(child<QLabel>(page(), "convocationDue").isVisible());
}

TEST_F(JuryDayTest, exportsACalendarWhoseEntriesAreReplaced)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openOn(session, "convocations");
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    const QByteArray before = calendarFile(session);
    const QByteArray uid = "UID:defence-" + defenceOf(defence).uuid.toUtf8();
    EXPECT_TRUE(before.contains(uid)) << before.toStdString();
    EXPECT_TRUE(before.contains("SEQUENCE:0"));
    must(juries().cancel(lead(), session, u"Grève"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("sessionTable", 0, 3) == u"Cancelled"_s; }))
        << qPrintable(cell("sessionTable", 0, 3));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    const QByteArray after = calendarFile(session);
    EXPECT_TRUE(after.contains(uid));
    EXPECT_EQ(after.count("STATUS:CANCELLED"), 2);
    EXPECT_FALSE(after.contains("SEQUENCE:0"));
}

TEST_F(JuryDayTest, callsTheRollByOneKeyEach)
{
    const SessionId session = composedSession();
    const DefenceId here = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const CandidacyId bernard = readyCandidate(u"Bernard"_s);
    const DefenceId absent = scheduled(session, bernard, {10, 0});
    onTheDay(session);
    openOn(session, "day");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("rollTable") == 5; }));
    putOn("rollTable", 0);
    for (int member = 0; member < 3; ++member)
        press(Qt::Key_P);
    for (const PanelSeat &seat : sessionOf(session).seats)
        EXPECT_EQ(seat.presence, Presence::Present);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sessionOf(session).state == SessionState::Open; }))
        << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return child<QWidget>(page(), "rollTable").isVisible() && cell("sessionTable", 0, 3) == u"Open"_s;
    }));
    putOn("rollTable", 3);
    // The session in front is read anew after its opening: until then the key is refused.
    ASSERT_TRUE(QTest::qWaitFor([&] {
        press(Qt::Key_P);
        return defenceOf(here).state == DefenceState::Present;
    })) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("rollTable", 3, 3) == u"Present"_s; }));
    putOn("rollTable", 4);
    press(Qt::Key_A);
    EXPECT_EQ(defenceOf(absent).state, DefenceState::Convened) << "it is nine o'clock";
    EXPECT_TRUE(message().contains(u"nobody is absent before"_s)) << qPrintable(message());
    moveTo(sessionDay(), {10, 0});
    putOn("rollTable", 3);
    putOn("rollTable", 4);
    press(Qt::Key_A);
    EXPECT_EQ(defenceOf(absent).state, DefenceState::Absent) << qPrintable(message());
    EXPECT_EQ(activeBlocks(bernard).size(), 5U);
    EXPECT_EQ(stateOf(bernard), CandidacyState::InProgress);
}

TEST_F(JuryDayTest, aSlipOfTheRollIsPutRightByTheRightKeyOrTakenBack)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, amrani, {9, 0});
    openSession(session);
    openOn(session, "day");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("rollTable") == 4; }));
    putOn("rollTable", 3);
    press(Qt::Key_A);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Absent) << qPrintable(message());
    EXPECT_TRUE(undo().undoName().contains(u"blocks acquired stay acquired"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("rollTable", 3, 3) == u"Absent"_s; }));
    putOn("rollTable", 3);
    press(Qt::Key_P);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Present) << qPrintable(message());
    must(undo().undo());
    must(undo().undo());
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Convened);
    EXPECT_EQ(stateOf(amrani), CandidacyState::Scheduled);
}

TEST_F(JuryDayTest, foretellsHowLongADelayKeepsTheJury)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {9, 30});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), second, Presence::Present));
    openOn(session, "day");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("rollTable") == 5; }));
    putOn("rollTable", 4);
    QString foretold;
    const DialogDriver delays([&](QWidget &dialog) {
        child<QSpinBox>(dialog, "minutesInput").setValue(25);
        foretold = child<QLabel>(dialog, "formIntroduction").text();
        acceptBy(dialog);
    });
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(delays.wasShown()) << qPrintable(message());
    EXPECT_TRUE(foretold.contains(u"The last one ends at 10:25."_s)) << qPrintable(foretold);
    EXPECT_EQ(defenceOf(second).startsAt, at({9, 55}));
    must(undo().undo());
    EXPECT_EQ(defenceOf(second).startsAt, at({9, 30}));
}

TEST_F(JuryDayTest, aLetterIsNoAnswerElsewhere)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    onTheDay(session);
    openOn(session, "timetable");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("timetable") == 1; }));
    putOn("timetable", 0);
    press(Qt::Key_P);
    EXPECT_EQ(sessionOf(session).seats.front().presence, Presence::Expected);
}

TEST_F(JuryDayTest, aDelayShiftsTheRestOfTheDay)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {9, 30});
    const DefenceId afternoon = scheduled(session, readyCandidate(u"Caron"_s), {14, 0});
    openOn(session, "timetable");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("timetable") == 4; })) << rows("timetable");
    putOn("timetable", 0);
    const DialogDriver delays([this](QWidget &dialog) {
        child<QSpinBox>(dialog, "minutesInput").setValue(20);
        QTest::keyClicks(&child<QLineEdit>(dialog, "reasonInput"), u"Panne de train"_s);
        acceptBy(dialog);
    });
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(delays.wasShown());
    EXPECT_EQ(defenceOf(first).startsAt, at({9, 20})) << qPrintable(message());
    EXPECT_EQ(defenceOf(second).startsAt, at({9, 50}));
    EXPECT_EQ(defenceOf(afternoon).startsAt, at({14, 0})) << "lunch absorbs it";
}

TEST_F(JuryDayTest, reportsAnIncidentForAPassage)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    onTheDay(session);
    openOn(session, "day");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("rollTable") == 4; }));
    putOn("rollTable", 3);
    const DialogDriver reports([this](QWidget &dialog) {
        EXPECT_EQ(child<QComboBox>(dialog, "defenceInput").currentText(), u"Yasmine Amrani"_s);
        acceptBy(dialog);
        EXPECT_FALSE(
            child<QLabel>(child<QWidget>(dialog, "descriptionField"), "fieldMessage").text().isEmpty());
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "descriptionInput"), u"Coupure de courant"_s);
        acceptBy(dialog);
    });
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(reports.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("incidentTable") == 1; }));
    EXPECT_EQ(cell("incidentTable", 0, 2), u"Yasmine Amrani"_s);
    EXPECT_EQ(cell("incidentTable", 0, 3), u"Coupure de courant"_s);
}

TEST_F(JuryDayTest, leadsToTheDeliberationOfTheSession)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    openOn(session, "day");
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->page, ui::pageid::deliberations);
    EXPECT_EQ(destination()->session, session);
}

// The convocation was counted from the day on which it was decided, whenever it was sent.
TEST_F(JuryDayTest, asksForTheWrittenAgreementOfWhoIsToldTooLate)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay().addDays(-10));
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("recipientTable") == 4; }));
    EXPECT_TRUE(cell("sessionTable", 0, 5).startsWith(u"Send the convocations: "_s))
        << qPrintable(cell("sessionTable", 0, 5));
    const DialogDriver sends([this](QWidget &dialog) {
        acceptBy(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "refused";
        auto &waiver = *dialog.findChild<QCheckBox *>();
        waiver.setChecked(true);
        acceptBy(dialog);
    });
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(sends.wasShown());
    EXPECT_TRUE(defenceOf(defence).hasNoticeWaiver) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("sessionTable", 0, 5) == u"Ready for the day"_s; }));
}
