#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

#include "deliberationpagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST_F(DeliberationPageTest, callsTheRollOpensHearsAndSaysWhyNot)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    openPage();
    pressCtrlShift(Qt::Key_O);
    EXPECT_TRUE(message().contains(u"0 of 3 members"_s)) << qPrintable(message());
    EXPECT_TRUE(textsIn(part<QWidget>("openingChecks")).contains(u"Roll call of the members: 0 of 3"_s));
    moveTo(sessionDay());
    for (const Juror &juror : {chair(), roux(), garnier()}) {
        auto &presence = part<QComboBox>(qPrintable(u"presenceOf%1"_s.arg(juror.id.value())));
        presence.setFocus();
        QTest::keyClick(&presence, Qt::Key_Down);
        settle();
    }
    confirmAct(Qt::Key_O);
    EXPECT_EQ(state(session), SessionState::Open);
    EXPECT_FALSE(ui::reasonAgainst(*page().primaryAction()).isEmpty()) << "nobody has been decided on";
    pressCtrl(Qt::Key_E);
    settle();
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Present);
    ASSERT_TRUE(QTest::qWaitFor([this] { return reasons().contains(u"not been heard yet"_s); }));
    EXPECT_TRUE(part<QWidget>("decisionReasons").findChildren<QAbstractButton *>().empty())
        << "who is here is heard, not put off";
    pressCtrlShift(Qt::Key_H);
    settle();
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Heard);
    EXPECT_TRUE(lineText(0).endsWith(u"To decide"_s));
}

// The choices are made anew when a presence is recorded: the next key went astray in the navigation.
TEST_F(DeliberationPageTest, callsTheRollOfTheJuryWithTwoKeysAMember)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay());
    openPage();
    list().setFocus();
    for (int member = 0; member < 3; ++member) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
        settle();
    }
    for (const PanelSeat &seat : sessionOf(session).seats)
        EXPECT_EQ(seat.presence, Presence::Present) << qPrintable(seat.member.name);
}

// Scenario 11: a member present who has not signed keeps the results from being published.
TEST_F(DeliberationPageTest, closesDrawsUpSignsAndPublishes)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const SessionId session = sessionOfDefence(defence);
    must(deliberations().decide(lead(), defence, full()));
    openPage();
    confirmAct(Qt::Key_L);
    ASSERT_EQ(state(session), SessionState::Deliberated);
    confirmAct(Qt::Key_M);
    ASSERT_EQ(state(session), SessionState::MinutesReady);
    part<QTabWidget>("deliberationTabs").setCurrentIndex(2);
    auto &signatures = part<QTableView>("signatureTable");
    ASSERT_EQ(signatures.model()->rowCount(), 3);
    for (const int row : {0, 1}) {
        signatures.setCurrentIndex(signatures.model()->index(row, 0));
        confirmAct(Qt::Key_Y);
    }
    EXPECT_EQ(state(session), SessionState::MinutesReady);
    pressCtrlShift(Qt::Key_P);
    EXPECT_TRUE(message().contains(u"Signatures missing"_s)) << qPrintable(message());
    sit(roux().actor);
    pressCtrlShift(Qt::Key_G);
    settle();
    const std::vector<Minutes> drawn = must(deliberations().minutesOf(session));
    ASSERT_EQ(drawn.size(), 1U);
    // Whoever is left signs on screen, at the desk.
    for (const Juror &juror : {chair(), roux(), garnier()}) {
        if (state(session) != SessionState::MinutesReady)
            break;
        sit(juror.actor);
        const DialogDriver accepts(Qt::Key_Return);
        pressCtrlShift(Qt::Key_G);
        settle();
    }
    ASSERT_EQ(state(session), SessionState::Signed);
    sit(lead());
    confirmAct(Qt::Key_P);
    EXPECT_EQ(state(session), SessionState::Published);
    EXPECT_EQ(page().primaryAction(), nullptr);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Notified);
}

TEST_F(DeliberationPageTest, keepsTheDecisionBehindTheMinutesWhateverIsRead)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const SessionId session = sessionOfDefence(defence);
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), session));
    openPage();
    part<QTabWidget>("deliberationTabs").setCurrentIndex(2);
    must(deliberations().drawUpMinutes(lead(), session));
    settle();
    EXPECT_FALSE(part<QWidget>("candidatePanel").isVisible());
    part<QTabWidget>("deliberationTabs").setCurrentIndex(0);
    EXPECT_TRUE(part<QLabel>("candidateName").isVisible());
}

TEST_F(DeliberationPageTest, beginsWithTheMemberWhoHasNotSignedYet)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const SessionId session = sessionOfDefence(defence);
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), session));
    must(deliberations().drawUpMinutes(lead(), session));
    const Minutes drawn = must(deliberations().minutesOf(session)).front();
    const std::vector<PanelSeat> seats = sessionOf(session).seats;
    must(deliberations().sign(lead(), drawn.id, seats.at(0).member.id, SignatureMethod::OnPaper));
    openPage();
    part<QTabWidget>("deliberationTabs").setCurrentIndex(2);
    auto &signatures = part<QTableView>("signatureTable");
    EXPECT_EQ(signatures.currentIndex().row(), 1);
    confirmAct(Qt::Key_Y);
    EXPECT_EQ(signatures.currentIndex().row(), 2) << "who has signed gives way to the next";
    signatures.setCurrentIndex(signatures.model()->index(0, 0));
    pressCtrlShift(Qt::Key_Y);
    settle();
    EXPECT_TRUE(message().contains(u"This member has signed these minutes already."_s))
        << qPrintable(message());
}

TEST_F(DeliberationPageTest, anAbsentMemberNeedNotSign)
{
    const Juror substitute = addJuror(u"Perrin"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({substitute});
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session, {garnier().id});
    hear(defence);
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), session));
    must(deliberations().drawUpMinutes(lead(), session));
    openPage();
    sit(garnier().actor);
    pressCtrlShift(Qt::Key_G);
    EXPECT_TRUE(message().contains(u"was not present and does not sign"_s)) << qPrintable(message());
}

// Scenario 12.
TEST_F(DeliberationPageTest, rectifiesAPublishedDecisionWithASecondPerson)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    const SessionId session = sessionOfDefence(defence);
    must(deliberations().decide(lead(), defence, full()));
    openPage();
    pressCtrlShift(Qt::Key_R);
    EXPECT_FALSE(message().isEmpty()) << "nothing is published yet";
    signedMinutes(session);
    must(deliberations().publish(lead(), session));
    settle();
    const DialogDriver rectifies([this](QWidget &dialog) {
        auto &act = child<QPushButton>(dialog, "rectifyButton");
        QTest::mouseClick(&act, Qt::LeftButton);
        EXPECT_TRUE(dialog.isVisible()) << "no reason, no second person";
        child<QPushButton>(dialog, "outcomeFULL").setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(dialog.focusWidget()->objectName(), u"motiveEdit"_s) << "as it is seen";
        QTest::mouseClick(&child<QPushButton>(dialog, "outcomeREFUSED"), Qt::LeftButton);
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "motiveEdit"), u"B2.C03 n'est pas tenue"_s);
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "recommendationsEdit"), u"Reprendre"_s);
        child<QSpinBox>(dialog, "votesInFavour").setValue(2);
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "reasonEdit"), u"Erreur de saisie"_s);
        auto &approver = child<QComboBox>(dialog, "approverCombo");
        approver.setCurrentIndex(approver.findText(chair().actor.name, Qt::MatchStartsWith));
        QTest::keyClicks(&child<QLineEdit>(dialog, "approverLoginEdit"), u"jury.lemoine"_s);
        QTest::mouseClick(&act, Qt::LeftButton);
        if (dialog.isVisible())
            QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressCtrlShift(Qt::Key_R);
    settle();
    EXPECT_TRUE(rectifies.wasShown());
    EXPECT_EQ(state(session), SessionState::MinutesReady) << qPrintable(message());
    EXPECT_EQ(must(deliberations().decisionsOf(defence)).size(), 2U);
    EXPECT_EQ(decisionOn(defence)->content.outcome, DecisionOutcome::Refused);
    const std::vector<Minutes> minutes = must(deliberations().minutesOf(session));
    ASSERT_EQ(minutes.size(), 2U);
    EXPECT_EQ(minutes.back().kind, MinutesKind::Corrective);
    EXPECT_EQ(part<QComboBox>("minutesCombo").count(), 2);
}

// The links of the list led to no session, and the one of the signatory to a page that has none.
TEST_F(DeliberationPageTest, leadsFromWhatWouldAnnulToWhereItIsMended)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    openPage();
    part<QTabWidget>("deliberationTabs").setCurrentIndex(1);
    auto &link = *part<QWidget>("openingChecks").findChild<QPushButton *>();
    link.setFocus();
    QTest::keyClick(&link, Qt::Key_Space);
    EXPECT_EQ(destination(),
              (ui::Destination{.page = ui::pageid::juries, .session = session, .view = u"day"_s}))
        << "the roll is called there";
}

TEST_F(DeliberationPageTest, leadsFromAMissingDecisionToWhoIsToBeDecidedOn)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    (void)scheduled(session, readyCandidate(u"Bertin"_s), {10, 0});
    openSession(session);
    hear(first);
    must(deliberations().decide(lead(), first, full()));
    openPage();
    list().setCurrentIndex(list().model()->index(0, 0));
    part<QTabWidget>("deliberationTabs").setCurrentIndex(1);
    auto &link = *part<QWidget>("signingChecks").findChild<QPushButton *>();
    link.setFocus();
    QTest::keyClick(&link, Qt::Key_Space);
    settle();
    EXPECT_EQ(part<QTabWidget>("deliberationTabs").currentIndex(), 0);
    EXPECT_TRUE(part<QLabel>("candidateName").text().contains(u"BERTIN"_s))
        << qPrintable(part<QLabel>("candidateName").text());
}

// Who was absent was asked for a decision, and said not to have been heard yet.
TEST_F(DeliberationPageTest, aPassageThatEndedWithoutDecisionAsksForNone)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Absent));
    openPage();
    EXPECT_TRUE(part<QLabel>("decisionTaken").text().contains(u"ended without a decision"_s));
    EXPECT_TRUE(reasons().isEmpty()) << qPrintable(reasons());
    EXPECT_FALSE(part<QWidget>("outcomeFULL").isEnabled());
    EXPECT_FALSE(part<QWidget>("groundsCard").isVisible());
    EXPECT_FALSE(part<QWidget>("opinionCard").isVisible());
}

// Triangles of warning stood beside what no session could have done yet.
TEST_F(DeliberationPageTest, whatIsNotDueYetWarnsOfNothing)
{
    (void)scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    openPage();
    QStringList marks;
    for (const QWidget *mark : part<QWidget>("signingChecks").findChildren<QWidget *>())
        marks << mark->accessibleName();
    EXPECT_TRUE(marks.contains(u"Later"_s)) << qPrintable(marks.join(u' '));
    EXPECT_FALSE(marks.contains(u"Warning"_s)) << qPrintable(marks.join(u' '));
}
