#include "parchemin/app/convocationservice.h"
#include "parchemin/app/directoryupkeep.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSize>

#include "juriespagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What changes in a session that stands already, through the page.
class JuryChangesTest : public JuriesPageTest
{
protected:
    static void acceptBy(QWidget &dialog)
    {
        QTest::keyClick(&child<QPushButton>(dialog, "saveButton"), Qt::Key_Space);
    }
    static void retype(QWidget &dialog, const char *name, const QString &text)
    {
        auto &input = child<QLineEdit>(dialog, name);
        input.setFocus();
        input.selectAll();
        QTest::keyClicks(&input, text);
    }
    static void write(QWidget &dialog, const char *name, const QString &text)
    {
        auto &input = child<QPlainTextEdit>(dialog, name);
        input.setFocus();
        QTest::keyClicks(&input, text);
    }
    void pressCtrlShift(Qt::Key key) { press(key, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

TEST_F(JuryChangesTest, changesTheDayAndThePlaceOfASession)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 30});
    openOn(session);
    const DialogDriver changes([](QWidget &dialog) {
        EXPECT_EQ(dialog.findChild<QPlainTextEdit *>(u"reasonInput"_s), nullptr) << "nobody is convened yet";
        retype(dialog, "dayInput", u"2021-07-01"_s);
        retype(dialog, "placeInput", u"24 rue Moret, Paris"_s);
        acceptBy(dialog);
    });
    pressCtrlShift(Qt::Key_N);
    EXPECT_TRUE(changes.wasShown()) << qPrintable(message());
    EXPECT_EQ(sessionOf(session).day, QDate(2021, 7, 1)) << qPrintable(message());
    EXPECT_EQ(sessionOf(session).place, u"24 rue Moret, Paris"_s);
    EXPECT_EQ(defenceOf(defence).startsAt, certifierInstant({2021, 7, 1}, {9, 30}));
}

TEST_F(JuryChangesTest, asksForAReasonAndTheAgreementOnceEverybodyIsConvened)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    must(ConvocationService(context()).recordSent(lead(), session, {{defenceOf(defence).person, defence}},
                                                  ConvocationChannel::Email));
    moveTo({2021, 6, 20});
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("recipientTable") == 4; }));
    const DialogDriver changes([](QWidget &dialog) {
        auto *agreed = dialog.findChild<QCheckBox *>();
        ASSERT_NE(agreed, nullptr);
        EXPECT_FALSE(agreed->isVisible()) << "nothing has changed yet";
        retype(dialog, "dayInput", u"2021-06-29"_s);
        EXPECT_TRUE(agreed->isVisible());
        acceptBy(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "no reason, no agreement";
        write(dialog, "reasonInput", u"Salle inondee"_s);
        QTest::keyClick(agreed, Qt::Key_Space);
        acceptBy(dialog);
    });
    pressCtrlShift(Qt::Key_N);
    EXPECT_TRUE(changes.wasShown()) << qPrintable(message());
    EXPECT_EQ(sessionOf(session).day, QDate(2021, 6, 29)) << qPrintable(message());
    EXPECT_TRUE(defenceOf(defence).hasNoticeWaiver);
    EXPECT_TRUE(message().contains(u"send the convocations again"_s)) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 3, 5) == u"To send again"_s; }));
}

TEST_F(JuryChangesTest, takesTheRealDayOfASendingAndSaysWhichDaysAreNot)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const QDate decided = today();
    moveTo(decided.addDays(3));
    must(juries().convene(lead(), session, {}));
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("recipientTable") == 4; }));
    QStringList problems;
    const DialogDriver sends([&](QWidget &dialog) {
        const auto tryDay = [&](QDate day) {
            retype(dialog, "sentOnInput", day.toString(Qt::ISODate));
            acceptBy(dialog);
            if (dialog.isVisible())
                problems << child<QLabel>(child<QWidget>(dialog, "sentOnField"), "fieldMessage").text();
        };
        tryDay(today().addDays(1));
        tryDay(decided.addDays(-1));
        tryDay(today().addDays(-1));
    });
    pressCtrlShift(Qt::Key_E);
    EXPECT_TRUE(sends.wasShown()) << qPrintable(message());
    ASSERT_EQ(problems.size(), 2) << qPrintable(problems.join(u'|'));
    EXPECT_TRUE(problems.front().contains(u"Today at the latest"_s)) << qPrintable(problems.front());
    EXPECT_TRUE(problems.back().contains(u"Not before"_s)) << qPrintable(problems.back());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 3, 5) == u"Sent, no answer"_s; }));
}

TEST_F(JuryChangesTest, expectsNoAnswersOnceTheSessionIsCalledOff)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    must(ConvocationService(context()).recordSent(lead(), session, {{defenceOf(defence).person, defence}},
                                                  ConvocationChannel::Email));
    openOn(session, "convocations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 3, 5) == u"Sent, no answer"_s; }));
    must(juries().cancel(lead(), session, u"Salle inondée"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return cell("recipientTable", 0, 5) == u"Session called off"_s; }))
        << qPrintable(cell("recipientTable", 0, 5));
    EXPECT_EQ(cell("recipientTable", 3, 5), u"To be told: called off"_s) << "he was convened";
}

TEST_F(JuryChangesTest, keepsTheFormOpenWhenAMemberCannotComeThatDay)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(DirectoryUpkeepService(context()).addAvailability(
        lead(), garnier().id,
        {{certifierInstant({2021, 7, 1}, {14, 0}), certifierInstant({2021, 7, 1}, {18, 0})}}));
    openOn(session);
    QString problem;
    const DialogDriver changes([&problem](QWidget &dialog) {
        retype(dialog, "dayInput", u"2021-07-01"_s);
        acceptBy(dialog);
        problem = child<QLabel>(child<QWidget>(dialog, "dayField"), "fieldMessage").text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressCtrlShift(Qt::Key_N);
    EXPECT_TRUE(changes.wasShown());
    EXPECT_TRUE(problem.contains(u"Dominique Garnier is not available"_s)) << qPrintable(problem);
    EXPECT_EQ(sessionOf(session).day, sessionDay());
}

TEST_F(JuryChangesTest, invitesNobodyToCancelASession)
{
    const SessionId session = composedSession();
    openOn(session);
    QString variant;
    bool isDefault = true;
    const DialogDriver question([&](QWidget &dialog) {
        auto &act = child<QPushButton>(dialog, "saveButton");
        variant = act.property("variant").toString();
        isDefault = act.isDefault();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressCtrlShift(Qt::Key_X);
    EXPECT_TRUE(question.wasShown());
    EXPECT_EQ(variant, u"") << "only acts that go on look like the way on";
    EXPECT_FALSE(isDefault);
}

TEST_F(JuryChangesTest, asksWhenAMemberIsFreeInTheWeekOfTheSession)
{
    openOn(composedSession());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("seatTable") == 3; }));
    putOn("seatTable", 0);
    QString week;
    const DialogDriver reads([&week](QWidget &dialog) {
        week = child<QLabel>(dialog, "weekTitle").text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(reads.wasShown());
    const QDate monday = sessionDay().addDays(1 - sessionDay().dayOfWeek());
    EXPECT_TRUE(week.contains(QString::number(monday.day()))) << qPrintable(week);
    EXPECT_TRUE(week.contains(QLocale().monthName(monday.month()))) << qPrintable(week);
}

TEST_F(JuryChangesTest, scrollsItsPanelsInALowWindow)
{
    openOn(composedSession());
    QWidget &window = *page().window();
    window.resize(780, 420);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.size(), QSize(780, 420)) << "the page asks for more room than that";
    EXPECT_TRUE(child<QWidget>(window, "seatTable").isVisible());
}

TEST_F(JuryChangesTest, liftsATieWithAReason)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    scheduled(session, candidacy, {9, 0});
    openOn(session);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("passageTable") == 1; }));
    putOn("passageTable", 0);
    pressCtrlShift(Qt::Key_U);
    EXPECT_TRUE(message().contains(u"No member is tied"_s)) << qPrintable(message());
    must(juries().declareConflict(lead(), roux().id, personOf(candidacy), ConflictKind::Personal,
                                  u"Voisins"_s));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return cell("passageTable", 0, 1).contains(u"Petit in place of"_s); }));
    putOn("passageTable", 0);
    const DialogDriver lifts([](QWidget &dialog) {
        EXPECT_TRUE(child<QComboBox>(dialog, "tieInput").currentText().contains(u"Voisins"_s));
        acceptBy(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "no reason";
        write(dialog, "reasonInput", u"Homonyme"_s);
        acceptBy(dialog);
    });
    pressCtrlShift(Qt::Key_U);
    EXPECT_TRUE(lifts.wasShown()) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !cell("passageTable", 0, 1).contains(u"in place of"_s); }))
        << qPrintable(message());
    EXPECT_EQ(lastEvent().content.action, u"conflict.lifted"_s);
    EXPECT_EQ(lastEvent().content.reason, u"Homonyme"_s);
}

TEST_F(JuryChangesTest, replacesAMemberWhoWithdraws)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const TimeRange whole{at({8, 0}).toUTC(), at({19, 0}).toUTC()};
    for (const Juror &juror : {chair(), roux(), garnier(), petit})
        must(DirectoryUpkeepService(context()).setAvailability(lead(), juror.id, whole, {whole}));
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openOn(session);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("seatTable") == 3; }));
    putOn("seatTable", rowOf("seatTable", u"Roux"_s));
    const DialogDriver asks([](QWidget &dialog) {
        EXPECT_EQ(child<QComboBox>(dialog, "memberInput").currentText(), u"Dominique Roux"_s);
        EXPECT_EQ(child<QLineEdit>(dialog, "fromInput").text(),
                  child<QLineEdit>(dialog, "untilInput").text());
        write(dialog, "reasonInput", u"Souffrant"_s);
        acceptBy(dialog);
    });
    pressCtrlShift(Qt::Key_W);
    ASSERT_TRUE(asks.wasShown()) << qPrintable(message());
    QStringList changes;
    const DialogDriver accepts([&changes](QWidget &dialog) {
        const auto &list = child<QListWidget>(dialog, "differenceList");
        for (int row = 0; row < list.count(); ++row)
            changes << list.item(row)->text();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    ASSERT_TRUE(QTest::qWaitFor([&accepts] { return accepts.wasShown(); }, 20'000)) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowOf("seatTable", u"Petit"_s) >= 0; }, 20'000))
        << qPrintable(message());
    EXPECT_EQ(rowOf("seatTable", u"Roux"_s), -1);
    EXPECT_EQ(changes.size(), 1) << qPrintable(changes.join(u'\n'));
    EXPECT_EQ(sessionOf(session).state, SessionState::Composed);
}

TEST_F(JuryChangesTest, interruptsADefenceAndResumesItByOneKeyEach)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    openOn(session, "day");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("rollTable") == 4; }));
    putOn("rollTable", 3);
    const DialogDriver interrupts([](QWidget &dialog) {
        acceptBy(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "what happened is not said";
        write(dialog, "descriptionInput", u"Alarme incendie"_s);
        acceptBy(dialog);
    });
    press(Qt::Key_I);
    EXPECT_TRUE(interrupts.wasShown()) << qPrintable(message());
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Interrupted) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("rollTable", 3, 3) == u"Interrupted"_s; }));
    EXPECT_EQ(cell("incidentTable", 0, 3), u"Alarme incendie"_s);
    putOn("rollTable", 3);
    press(Qt::Key_H);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Interrupted) << "nobody was heard";
    press(Qt::Key_R);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Present) << qPrintable(message());
}

TEST_F(JuryChangesTest, notesWhoWasAskedWhenHeCanComeAndWhoAnswered)
{
    composedSession();
    openPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("sessionTable") == 1; }));
    QStringList answers;
    const DialogDriver asks([&](QWidget &dialog) {
        auto &lines = child<QAbstractItemView>(dialog, "requestTable");
        const auto answerOf = [&lines](int row) {
            return lines.model()->index(row, 3).data().toString();
        };
        answers << answerOf(0);
        QTest::keyClick(&child<QLineEdit>(dialog, "fromInput"), Qt::Key_Return);
        EXPECT_EQ(answerOf(0), answers.front()) << "Return in a field asks nobody";
        auto &askAll = child<QPushButton>(dialog, "askAllButton");
        askAll.setFocus();
        QTest::keyClick(&askAll, Qt::Key_Return);
        answers << answerOf(0);
        lines.setFocus();
        lines.setCurrentIndex(lines.model()->index(1, 0));
        QTest::mouseClick(&child<QPushButton>(dialog, "cannotComeButton"), Qt::LeftButton);
        answers << answerOf(1);
        EXPECT_FALSE(child<QPushButton>(dialog, "cannotComeButton").isEnabled()) << "answered once";
        expectEveryInputHasAName(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressCtrlShift(Qt::Key_Q);
    EXPECT_TRUE(asks.wasShown()) << qPrintable(message());
    EXPECT_EQ(answers, (QStringList{u"Not asked"_s, u"No answer yet"_s, u"Cannot come"_s}));
    EXPECT_EQ(lastEvent().content.action, u"availability.answered"_s);
}
