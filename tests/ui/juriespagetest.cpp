#include "juriespagetest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>

#include <optional>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

using JuriesPageTest = JuriesPageTest;

void type(QWidget &dialog, const char *name, const QString &text)
{
    auto &edit = child<QLineEdit>(dialog, name);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

} // namespace

TEST_F(JuriesPageTest, saysWhatToDoWhenThereIsNoSession)
{
    openPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QWidget>(page(), "juriesEmpty").isVisible(); }));
    EXPECT_FALSE(table("sessionTable").isVisible());
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(u"No session is chosen"_s)) << qPrintable(message());
}

TEST_F(JuriesPageTest, createsASessionByKeyboardAndShowsWhatIsWrongInPlace)
{
    openPage();
    QString problem;
    const DialogDriver fills([&problem](QWidget &dialog) {
        type(dialog, "dayInput", u"2021-06-28"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "dayInput"), Qt::Key_Return);
        problem = child<QLabel>(child<QWidget>(dialog, "placeField"), "fieldMessage").text();
        type(dialog, "placeInput", u"Salle A"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "placeInput"), Qt::Key_Return);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(fills.wasShown());
    EXPECT_FALSE(problem.isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("sessionTable") == 1; }));
    EXPECT_EQ(cell("sessionTable", 0, 0), u"J-2021-06-28-A"_s);
    EXPECT_TRUE(cell("sessionTable", 0, 5).startsWith(u"Constitute the jury:"_s))
        << qPrintable(cell("sessionTable", 0, 5));
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().title().contains(u"J-2021-06-28-A"_s); }));
}

// The tables of a session just made stood empty, without a word of what fills them.
TEST_F(JuriesPageTest, saysInTheEmptyTablesOfANewSessionWhatFillsThem)
{
    (void)draftSession();
    openPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("sessionTable") == 1; }));
    for (const char *name :
         {"seatTable", "passageTable", "timetable", "readyTable", "recipientTable", "rollTable"}) {
        EXPECT_EQ(rows(name), 0) << name;
        EXPECT_FALSE(table(name).accessibleDescription().isEmpty()) << name;
    }
}

TEST_F(JuriesPageTest, seatsTheFirstOfTheRankedPanelsAndTakesItBack)
{
    const SessionId session = draftSession();
    openOn(session);
    int reasons = 0;
    const DialogDriver takes([&reasons](QWidget &dialog) {
        EXPECT_EQ(child<QAbstractItemView>(dialog, "panelTable").model()->rowCount(), 1);
        EXPECT_EQ(child<QAbstractItemView>(dialog, "rotationTable").model()->rowCount(), 3);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            reasons += label->text().contains(u"Nobody is tied"_s) ? 1 : 0;
        QTest::keyClick(&child<QAbstractItemView>(dialog, "panelTable"), Qt::Key_Return);
    });
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(takes.wasShown());
    EXPECT_EQ(reasons, 1);
    EXPECT_EQ(sessionOf(session).seats.size(), 3U) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("seatTable") == 3; }));
    EXPECT_EQ(cell("seatTable", 0, 0), u"Lead, chair"_s);
    must(undo().undo());
    EXPECT_TRUE(sessionOf(session).seats.empty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("seatTable") == 0; }));
}

// Tab went from the seats to the rules and the defences, and came to the acts on a seat last.
TEST_F(JuriesPageTest, tabGoesFromTheSeatsToTheirActs)
{
    openOn(composedSession());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("seatTable") == 3; }));
    QWidget *focus = &table("seatTable");
    focus->setFocus();
    QStringList visited;
    for (int step = 0; step < 12 && focus != nullptr && focus != &table("checkTable"); ++step) {
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
        visited.append(qobject_cast<QPushButton *>(focus) != nullptr ? u"act"_s : focus->objectName());
    }
    visited.removeDuplicates();
    EXPECT_EQ(visited, (QStringList{u"act"_s, u"passageTable"_s, u"checkTable"_s}));
}

TEST_F(JuriesPageTest, constitutesOnceEveryConditionIsMet)
{
    const SessionId session = draftSession();
    must(juries().setSeats(lead(), session, seats()));
    openOn(session);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("checkTable") > 6; }));
    for (int row = 0; row < rows("checkTable"); ++row)
        EXPECT_NE(cell("checkTable", row, 2), u"Not met"_s) << qPrintable(cell("checkTable", row, 0));
    const DialogDriver confirms(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(confirms.wasShown());
    EXPECT_EQ(sessionOf(session).state, SessionState::Composed);
}

// Scenario 6.
TEST_F(JuriesPageTest, refusesTwoInternalProfessionalsAndNamesBoth)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, false);
    const Juror leroy = addJuror(u"Leroy"_s, JuryQuality::Professional, false);
    const SessionId session = draftSession();
    must(juries().setSeats(lead(), session,
                           {{chair().id, SeatRole::Lead, true},
                            {petit.id, SeatRole::Professional},
                            {leroy.id, SeatRole::Professional}}));
    openOn(session);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowOf("checkTable", u"50 % of external"_s) >= 0; }));
    const int row = rowOf("checkTable", u"50 % of external"_s);
    EXPECT_EQ(cell("checkTable", row, 2), u"Not met"_s);
    EXPECT_TRUE(cell("checkTable", row, 1).contains(u"Petit"_s));
    EXPECT_TRUE(cell("checkTable", row, 1).contains(u"Leroy"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(u"Petit"_s) && message().contains(u"Leroy"_s)) << qPrintable(message());
    EXPECT_EQ(sessionOf(session).state, SessionState::Draft);
}

// Scenario 5, with a substitute.
TEST_F(JuriesPageTest, showsTheMentorRecusedForHisCandidateOnly)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const CandidacyId bernard = readyCandidate(u"Bernard"_s);
    mentored(roux(), amrani);
    const SessionId session = composedSession({petit});
    scheduled(session, amrani, {9, 0});
    scheduled(session, bernard, {10, 0});
    openOn(session);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("passageTable") == 2; }));
    EXPECT_TRUE(cell("passageTable", 0, 1).contains(u"Petit in place of"_s))
        << qPrintable(cell("passageTable", 0, 1));
    EXPECT_EQ(cell("passageTable", 0, 2), u"Met"_s);
    EXPECT_FALSE(cell("passageTable", 1, 1).contains(u"in place of"_s));
}

// Scenario 5, without one: the recusal comes after the scheduling, the others proceed.
TEST_F(JuriesPageTest, aDeclaredRecusalWithoutSubstituteStopsThatDefenceAlone)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    openOn(session);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("passageTable") == 2; }));
    EXPECT_EQ(cell("passageTable", 0, 2), u"Met"_s);
    putOn("seatTable", rowOf("seatTable", u"Roux"_s));
    const DialogDriver declares([](QWidget &dialog) {
        EXPECT_TRUE(child<QComboBox>(dialog, "memberInput").currentText().contains(u"Roux"_s));
        type(dialog, "evidenceInput", u"cousine"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "evidenceInput"), Qt::Key_Return);
    });
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(declares.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell("passageTable", 0, 2) == u"Not met"_s; }));
    EXPECT_TRUE(cell("passageTable", 0, 1).contains(u"No substitute"_s))
        << qPrintable(cell("passageTable", 0, 1));
    EXPECT_EQ(cell("passageTable", 1, 2), u"Met"_s);
}

TEST_F(JuriesPageTest, schedulesAReadyCandidateByKeyboardAtTheNextFreeTime)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    readyCandidate(u"Bernard"_s);
    openOn(session, "timetable");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("readyTable") == 1; }));
    const DialogDriver accepts([](QWidget &dialog) {
        EXPECT_EQ(child<QTimeEdit>(dialog, "startsAtInput").time(), QTime(9, 40)) << "30 minutes and a pause";
        QTest::keyClick(&child<QTimeEdit>(dialog, "startsAtInput"), Qt::Key_Return);
    });
    putOn("readyTable", 0);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(accepts.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("timetable") == 3; }));
    EXPECT_EQ(cell("timetable", 0, 0), u"09:00 – 09:30"_s);
    EXPECT_TRUE(cell("timetable", 1, 1).startsWith(u"Pause of 10"_s)) << qPrintable(cell("timetable", 1, 1));
    EXPECT_EQ(cell("timetable", 2, 0), u"09:40 – 10:10"_s);
    EXPECT_EQ(rows("readyTable"), 0);
}

// Scenario 15, by hand: no overlap, and the reason in words.
TEST_F(JuriesPageTest, keepsTheFormOpenWhenSomebodyIsTaken)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    readyCandidate(u"Bernard"_s);
    openOn(session, "timetable");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("readyTable") == 1; }));
    QString problem;
    const DialogDriver tries([&problem](QWidget &dialog) {
        auto &time = child<QTimeEdit>(dialog, "startsAtInput");
        time.setTime({9, 15});
        QTest::keyClick(&time, Qt::Key_Return);
        problem = child<QLabel>(child<QWidget>(dialog, "startsAtField"), "fieldMessage").text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    putOn("readyTable", 0);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(tries.wasShown());
    EXPECT_TRUE(problem.contains(u"Roux"_s) && problem.contains(u"taken"_s)) << qPrintable(problem);
    EXPECT_EQ(must(juries().view(session)).defences.size(), 1U);
}

TEST_F(JuriesPageTest, movesAPassageAndTakesItBack)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openOn(session, "timetable");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("timetable") == 1; }));
    const DialogDriver moves([](QWidget &dialog) {
        auto &time = child<QTimeEdit>(dialog, "startsAtInput");
        time.setTime({11, 0});
        QTest::keyClick(&time, Qt::Key_Return);
    });
    putOn("timetable", 0);
    press(Qt::Key_Return);
    EXPECT_TRUE(moves.wasShown());
    EXPECT_EQ(defenceOf(defence).startsAt, at({11, 0}));
    EXPECT_EQ(undo().undoName(), u"moving the defence of Yasmine Amrani"_s);
    must(undo().undo());
    EXPECT_EQ(defenceOf(defence).startsAt, at({9, 0}));
}

TEST_F(JuriesPageTest, postponesAPassageWithAReasonOnly)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openOn(session, "timetable");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("timetable") == 1; }));
    const DialogDriver removes([](QWidget &dialog) {
        auto &save = child<QPushButton>(dialog, "saveButton");
        QTest::keyClick(&save, Qt::Key_Space);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_FALSE(child<QLabel>(child<QWidget>(dialog, "reasonField"), "fieldMessage").text().isEmpty());
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "reasonInput"), u"Salle indisponible"_s);
        QTest::keyClick(&save, Qt::Key_Space);
    });
    putOn("timetable", 0);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(removes.wasShown());
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Postponed);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
    EXPECT_EQ(activeBlocks(candidacy).size(), 5U);
}

TEST_F(JuriesPageTest, givesItsListOut)
{
    composedSession();
    openPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("sessionTable") == 1; }));
    const ListContent list = must(page().listMaker()(database()));
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(list.rows.front().size(), static_cast<std::size_t>(list.headings.size()));
}

// A session opened on the tab where another one had been left.
TEST_F(JuriesPageTest, opensASessionWhereItsNextStepIsDone)
{
    const SessionId convened = composedSession();
    (void)scheduled(convened, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), convened, {}));
    const SessionId draft = draftSession();
    openPage();
    const auto &tabs = child<QTabBar>(page(), "sessionTabs");
    const auto opens = [&](SessionId session, const QString &view) {
        page().goTo({.page = ui::pageid::juries, .session = session});
        return QTest::qWaitFor([&] {
            return page().title().contains(sessionOf(session).code) &&
                   tabs.tabData(tabs.currentIndex()).toString() == view;
        });
    };
    EXPECT_TRUE(opens(draft, u"composition"_s));
    EXPECT_TRUE(opens(convened, u"convocations"_s));
    table("sessionTable").setFocus();
    press(table("sessionTable").currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    EXPECT_TRUE(QTest::qWaitFor([&] { return tabs.tabData(tabs.currentIndex()) == u"composition"_s; }))
        << "by the list too";
    moveTo(sessionDay());
    EXPECT_TRUE(opens(convened, u"day"_s));
    page().goTo({.page = ui::pageid::juries, .session = draft, .view = u"timetable"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().title().contains(sessionOf(draft).code); }));
    EXPECT_EQ(tabs.tabData(tabs.currentIndex()), u"timetable"_s) << "a link names the tab";
}

TEST_F(JuriesPageTest, saysWhoMayNotSitWhereAMemberIsChosenByHand)
{
    draftSession();
    addJuror(u"Petit"_s, JuryQuality::Professional, true, false);
    openPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("sessionTable") == 1; }));
    QStringList labels;
    std::optional<DialogDriver> reads;
    const DialogDriver chooses([&](QWidget &dialog) {
        reads.emplace([&labels](QWidget &form) {
            const auto &choice = child<QComboBox>(form, "professional1Input");
            for (int row = 0; row < choice.count(); ++row)
                labels << choice.itemText(row);
            QTest::keyClick(&form, Qt::Key_Escape);
        });
        QTest::mouseClick(&child<QPushButton>(dialog, "byHandButton"), Qt::LeftButton);
    });
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(chooses.wasShown());
    const QString petit = labels.filter(u"Petit"_s).value(0);
    EXPECT_TRUE(petit.endsWith(u"charter not signed, availability not known"_s)) << qPrintable(petit);
    const QString roux = labels.filter(u"Roux"_s).value(0);
    EXPECT_TRUE(roux.endsWith(u" — availability not known"_s)) << qPrintable(roux);
}

// After a plan was applied the page showed the first session of its old list.
TEST_F(JuriesPageTest, findsASessionThatWasMadeSinceItsListWasRead)
{
    openOn(composedSession());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("seatTable") == 3; }));
    const SessionId later = draftSession(u"J-LATER"_s);
    page().goTo({.page = ui::pageid::juries, .session = later});
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().title().contains(u"J-LATER"_s); }))
        << qPrintable(page().title());
}
