#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/ui/planningpage.h"

#include <QListView>
#include <QListWidget>
#include <QTableView>
#include <QTimeEdit>

#include "jurywindow.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int timetableTab = 1;
constexpr int convocationsTab = 2;
constexpr int dayTab = 3;

/// The acceptance scenarios of planning and constitution, from the first form to the last key.
class JuryScenariosTest : public JuryWindowTest
{
protected:
    void mentored(const Juror &juror, CandidacyId candidacy)
    {
        const MentorId mentor =
            must(directory().registerMentor(lead(), juror.person, true, {}, {2018, 1, 1}));
        must(SubmissionService(context()).assignMentor(lead(), candidacy, mentor, 3));
    }
    /// Opens the page of juries on the only session.
    void visitSession()
    {
        visit(ui::pageid::juries);
        ASSERT_TRUE(waitForRows("sessionTable", 1));
        choose("sessionTable", 0);
        ASSERT_TRUE(QTest::qWaitFor([this] { return page().title().contains(u"J-2021-06-28-A"_s); }));
    }
    /// Schedules somebody who is ready at the time that the form proposes.
    void scheduleNext(const QString &name)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return rowOf("readyTable", name) >= 0; }));
        choose("readyTable", rowOf("readyTable", name));
        const DialogDriver schedules = answering();
        pressCtrl(Qt::Key_L);
        ASSERT_TRUE(schedules.wasShown()) << qPrintable(message());
        ASSERT_TRUE(QTest::qWaitFor([&] { return rowOf("timetable", name) >= 0; })) << qPrintable(message());
    }
    /// Convenes everybody and goes to the morning of the session, where the roll is called: the rows of the
    /// members, then those of the candidates.
    void conveneAndCallTheRoll(const std::vector<Qt::Key> &answers)
    {
        clickTab("sessionTabs", convocationsTab);
        const DialogDriver convenes = answering();
        pressCtrlShift(Qt::Key_C);
        ASSERT_TRUE(convenes.wasShown()) << qPrintable(message());
        moveTo(sessionDay());
        pressKeyAndSettle(Qt::Key_F5);
        clickTab("sessionTabs", dayTab);
        ASSERT_TRUE(QTest::qWaitFor([this] { return cell("sessionTable", 0, 3) == u"Convened"_s; }));
        for (std::size_t row = 0; row < answers.size(); ++row) {
            choose("rollTable", static_cast<int>(row));
            press(answers[row]);
        }
        pressCtrlShift(Qt::Key_O);
        ASSERT_TRUE(QTest::qWaitFor([this] { return cell("sessionTable", 0, 3) == u"Open"_s; }))
            << qPrintable(message());
    }
    /// Presses the key until the page, which reads anew after each act, has taken it.
    void answerRoll(int row, Qt::Key key, DefenceId defence, DefenceState wanted)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] {
            choose("rollTable", row);
            press(key);
            return defenceOf(defence).state == wanted;
        })) << qPrintable(message());
    }
    void pressKeyAndSettle(Qt::Key key)
    {
        press(key);
        QTest::qWait(50);
    }
};

} // namespace

// Scenario 5, with a substitute: recused for one defence, not for the other.
TEST_F(JuryScenariosTest, aMentorIsReplacedForHisCandidateAlone)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    readyCandidate(u"Bernard"_s);
    mentored(roux(), amrani);
    const SessionId session = composedSession({petit});
    openWindow();
    visitSession();
    clickTab("sessionTabs", timetableTab);
    scheduleNext(u"Amrani"_s);
    scheduleNext(u"Bernard"_s);
    clickTab("sessionTabs", 0);
    ASSERT_TRUE(waitForText("passageTable", 0, 1, u"Dominique Petit in place of Dominique Roux"_s));
    EXPECT_FALSE(cell("passageTable", 1, 1).contains(u"in place of"_s));

    conveneAndCallTheRoll({Qt::Key_P, Qt::Key_P, Qt::Key_P, Qt::Key_P});
    const SessionView view = must(juries().view(session));
    const DefenceId first = view.defences.front().defence.id;
    answerRoll(4, Qt::Key_P, first, DefenceState::Present);
    answerRoll(4, Qt::Key_H, first, DefenceState::Heard);
    EXPECT_EQ(defenceOf(first).panel, (std::vector{chair().id, petit.id, garnier().id}));
}

// Scenario 5, without one: that defence is postponed and the other proceeds.
TEST_F(JuryScenariosTest, aDefenceWithoutSubstituteIsPostponedAndTheOthersProceed)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    mentored(roux(), amrani);
    const SessionId session = composedSession({petit});
    const DefenceId first = scheduled(session, amrani, {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    openWindow();
    visitSession();
    conveneAndCallTheRoll({Qt::Key_P, Qt::Key_P, Qt::Key_P, Qt::Key_A});
    answerRoll(4, Qt::Key_P, first, DefenceState::Present);
    ASSERT_TRUE(waitForText("rollTable", 4, 3, u"Present"_s));
    choose("rollTable", 4);
    press(Qt::Key_H);
    EXPECT_EQ(defenceOf(first).state, DefenceState::Present);
    EXPECT_TRUE(message().contains(u"Dominique Roux – Yasmine Amrani"_s) &&
                message().contains(u"No substitute of the same quality"_s))
        << qPrintable(message());
    const DialogDriver postpones =
        answering([](QWidget &dialog) { write(dialog, "reasonInput", u"Membre recuse"_s); });
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(postpones.wasShown()) << qPrintable(message());
    EXPECT_EQ(defenceOf(first).state, DefenceState::Postponed) << qPrintable(message());
    EXPECT_EQ(stateOf(amrani), CandidacyState::InProgress);
    ASSERT_TRUE(waitForRows("rollTable", 5));
    answerRoll(4, Qt::Key_P, second, DefenceState::Present);
    answerRoll(4, Qt::Key_H, second, DefenceState::Heard);
    EXPECT_EQ(activeBlocks(amrani).size(), 5U);
}

// Scenario 6: from the empty page to the refusal that names both.
TEST_F(JuryScenariosTest, aJuryOfInternalProfessionalsIsNotConstituted)
{
    addJuror(u"Petit"_s, JuryQuality::Professional, false);
    addJuror(u"Leroy"_s, JuryQuality::Professional, false);
    openWindow();
    visit(ui::pageid::juries);
    const DialogDriver creates = answering([](QWidget &dialog) {
        retype(dialog, "dayInput", u"2021-06-28"_s);
        retype(dialog, "placeInput", u"7 cite Paradis, Paris"_s);
    });
    pressCtrl(Qt::Key_N);
    ASSERT_TRUE(creates.wasShown());
    visitSession();
    // The ranking offers lawful panels only; the lead insists by hand.
    std::unique_ptr<DialogDriver> seats;
    const DialogDriver insists([&seats](QWidget &dialog) {
        seats = std::make_unique<DialogDriver>([](QWidget &form) {
            for (const auto &[input, name] :
                 {std::pair("leadInput", u"Lemoine"_s), std::pair("professional1Input", u"Petit"_s),
                  std::pair("professional2Input", u"Leroy"_s)}) {
                auto &choice = child<QComboBox>(form, input);
                choice.setFocus();
                choice.setCurrentIndex(choice.findText(name, Qt::MatchContains));
            }
            acceptBy(form);
        });
        QTest::mouseClick(&child<QPushButton>(dialog, "byHandButton"), Qt::LeftButton);
    });
    pressCtrl(Qt::Key_M);
    ASSERT_TRUE(insists.wasShown());
    ASSERT_TRUE(seats && seats->wasShown()) << qPrintable(message());
    ASSERT_TRUE(waitForRows("seatTable", 3)) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowOf("checkTable", u"50 % of external"_s) >= 0; }));
    const int ratio = rowOf("checkTable", u"50 % of external"_s);
    EXPECT_EQ(cell("checkTable", ratio, 2), u"Not met"_s);
    pressCtrl(Qt::Key_Return);
    EXPECT_TRUE(message().contains(u"0/3"_s) || message().contains(u"0 of 3"_s)) << qPrintable(message());
    EXPECT_TRUE(message().contains(u"Petit"_s) && message().contains(u"Leroy"_s)) << qPrintable(message());
    EXPECT_EQ(must(juries().sessions()).front().state, SessionState::Draft);
}

// Scenario 15: a plan without overlaps, and when jurors no longer come, who stays out and why.
TEST_F(JuryScenariosTest, planningTwelveCandidatesExplainsWhatAnAbsenceForbids)
{
    std::vector<Juror> professionals{roux(), garnier()};
    for (const QString &name : {u"Petit"_s, u"Leroy"_s, u"Morel"_s, u"Faure"_s})
        professionals.push_back(addJuror(name, JuryQuality::Professional, true));
    const auto comes = [this](const Juror &juror, const std::vector<TimeRange> &times) {
        const TimeRange both{certifierInstant({2021, 7, 5}, {8, 0}).toUTC(),
                             certifierInstant({2021, 7, 6}, {19, 0}).toUTC()};
        must(DirectoryUpkeepService(context()).setAvailability(lead(), juror.id, both, times));
    };
    std::vector<TimeRange> days;
    for (const QDate day : {QDate(2021, 7, 5), QDate(2021, 7, 6)})
        days.push_back({certifierInstant(day, {8, 0}).toUTC(), certifierInstant(day, {19, 0}).toUTC()});
    comes(chair(), days);
    for (const Juror &juror : professionals)
        comes(juror, days);
    std::vector<CandidacyId> candidates;
    candidates.reserve(12);
    for (int index = 0; index < 12; ++index)
        candidates.push_back(readyCandidate(u"Candidat%1"_s.arg(QChar(u'a' + index))));
    mentored(roux(), candidates.at(0));
    must(juries().declareConflict(lead(), garnier().id, personOf(candidates.at(1)), ConflictKind::Personal,
                                  u"Voisins"_s));
    openWindow();
    visit(ui::pageid::planning);
    auto *planning = qobject_cast<ui::PlanningPage *>(&page());
    ASSERT_NE(planning, nullptr);
    planning->setSearchMoves(40'000);
    pressCtrl(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return child<QLabel>(page(), "planPlaced").text() == u"12 of 12"_s; }, 30'000))
        << qPrintable(child<QLabel>(page(), "planPlaced").text());
    const DialogDriver applies(Qt::Key_Return);
    pressCtrlShift(Qt::Key_A);
    ASSERT_TRUE(applies.wasShown());
    ASSERT_TRUE(QTest::qWaitFor(
        [this, &candidates] {
            return std::ranges::all_of(
                candidates, [this](CandidacyId one) { return stateOf(one) == CandidacyState::Scheduled; });
        },
        30'000))
        << qPrintable(message());
    for (const JurySession &session : must(juries().sessions())) {
        EXPECT_EQ(session.state, SessionState::Composed);
        for (const SessionView::Passage &passage : must(juries().view(session.id)).defences)
            EXPECT_TRUE(passage.panel.isComplete()) << qPrintable(passage.candidateName);
    }
}

TEST_F(JuryScenariosTest, anAbsenceIsExplainedByTheNamesThatItConcerns)
{
    std::vector<TimeRange> days;
    for (const QDate day : {QDate(2021, 7, 5), QDate(2021, 7, 6)})
        days.push_back({certifierInstant(day, {8, 0}).toUTC(), certifierInstant(day, {19, 0}).toUTC()});
    for (const Juror &juror : {chair(), roux(), garnier()}) {
        must(DirectoryUpkeepService(context()).setAvailability(lead(), juror.id,
                                                               {days.front().start, days.back().end}, days));
    }
    readyCandidate(u"Amrani"_s);
    openWindow();
    visit(ui::pageid::planning);
    pressCtrl(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QLabel>(page(), "planPlaced").text() == u"1 of 1"_s; },
                                30'000));
    // Garnier no longer comes on those days.
    must(DirectoryUpkeepService(context()).setAvailability(lead(), garnier().id,
                                                           {days.front().start, days.back().end}, {}));
    pressCtrl(Qt::Key_Return);
    auto &left = child<QListView>(page(), "leftOutList");
    ASSERT_TRUE(QTest::qWaitFor([&left] { return left.model()->rowCount() == 1; }, 30'000));
    QTest::mouseClick(left.viewport(), Qt::LeftButton, {},
                      left.visualRect(left.model()->index(0, 0)).center());
    const auto &words = child<QLabel>(page(), "whyWords");
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().findChild<QPushButton *>(u"whyButton"_s) != nullptr; },
                                20'000))
        << qPrintable(words.text());
    EXPECT_TRUE(words.text().contains(u"Garnier"_s) || words.text().contains(u"external professional"_s))
        << qPrintable(words.text());
}

// Scenario 17: a third more of an hour is twenty minutes, and what follows shifts.
TEST_F(JuryScenariosTest, extraTimeLengthensTheDefenceAndShiftsTheNext)
{
    const CandidacyId amrani = readyVaeCandidate(u"Amrani"_s);
    readyVaeCandidate(u"Bernard"_s);
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(amrani), {u"tiers-temps"_s},
                                        33, {2021, 1, 1}, std::nullopt));
    const SessionId session = composedSession();
    openWindow();
    visitSession();
    clickTab("sessionTabs", timetableTab);
    scheduleNext(u"Amrani"_s);
    EXPECT_EQ(cell("timetable", 0, 0), u"09:00 – 10:20"_s);
    // By hand before its end: refused in place, with the names.
    choose("readyTable", 0);
    QString problem;
    const DialogDriver tries([&problem](QWidget &dialog) {
        auto &time = child<QTimeEdit>(dialog, "startsAtInput");
        EXPECT_EQ(time.time(), QTime(10, 30)) << "the end and a pause";
        time.setTime({10, 15});
        acceptBy(dialog);
        problem = child<QLabel>(child<QWidget>(dialog, "startsAtField"), "fieldMessage").text();
        time.setTime({10, 20});
        acceptBy(dialog);
    });
    pressCtrl(Qt::Key_L);
    EXPECT_TRUE(tries.wasShown());
    EXPECT_TRUE(problem.contains(u"is already taken at 09:00"_s)) << qPrintable(problem);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowOf("timetable", u"Bernard"_s) == 1; }));
    EXPECT_EQ(cell("timetable", 1, 0), u"10:20 – 11:20"_s);
    EXPECT_EQ(must(juries().view(session)).defences.size(), 2U);
}
