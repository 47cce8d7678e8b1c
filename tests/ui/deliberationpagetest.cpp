#include "deliberationpagetest.h"

#include "parchemin/app/opinionservice.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/ui/statechip.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST_F(DeliberationPageTest, listsTheCandidatesOfTheSessionThatIsUnderWay)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    (void)scheduled(session, readyCandidate(u"Bertin"_s), {10, 0});
    openSession(session);
    hear(first);
    openPage();
    ASSERT_EQ(list().model()->rowCount(), 2);
    EXPECT_TRUE(lineText(0).startsWith(u"09:00  Yasmine Amrani"_s)) << qPrintable(lineText(0));
    EXPECT_TRUE(lineText(0).endsWith(u"To decide"_s)) << qPrintable(lineText(0));
    EXPECT_TRUE(lineText(1).endsWith(u"Expected"_s)) << qPrintable(lineText(1));
    EXPECT_EQ(page().count(), 1);
    EXPECT_TRUE(part<QLabel>("candidateLine").text().contains(u"09:00 – 09:30"_s));
    EXPECT_TRUE(part<QLabel>("juryQuorum").text().contains(u"1 lead, 2 professionals"_s));
}

TEST_F(DeliberationPageTest, grantsTheTitleByKeyboard)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    openPage();
    pressCtrl(Qt::Key_Return);
    EXPECT_TRUE(message().endsWith(u"Choose first what the jury decides."_s)) << qPrintable(message());
    EXPECT_EQ(decisionOn(defence), std::nullopt);
    click("outcomeFULL");
    record();
    ASSERT_TRUE(decisionOn(defence));
    EXPECT_EQ(decisionOn(defence)->content.vote, (Vote{3, 0}));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Certified);
    EXPECT_TRUE(part<QLabel>("decisionTaken").isVisible());
    EXPECT_TRUE(lineText(0).endsWith(u"Title granted"_s) || lineText(0).contains(u"itle"_s))
        << qPrintable(lineText(0));
}

TEST_F(DeliberationPageTest, escapeRecordsNothing)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    click("outcomeFULL");
    settle();
    const DialogDriver refuses(Qt::Key_Escape);
    pressCtrl(Qt::Key_Return);
    EXPECT_TRUE(refuses.wasShown());
    EXPECT_EQ(decisionOn(defence), std::nullopt);
}

// Scenario 8.
TEST_F(DeliberationPageTest, aRefusalNeedsItsMotiveAndLeavesTheBlocks)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    openPage();
    click("outcomeREFUSED");
    settle();
    EXPECT_TRUE(reasons().contains(u"needs a motive and recommendations"_s)) << qPrintable(reasons());
    pressCtrl(Qt::Key_Return);
    EXPECT_EQ(decisionOn(defence), std::nullopt) << "the button says why instead";
    type("motiveEdit", u"B2.C03 n'est pas tenue"_s);
    type("recommendationsEdit", u"Reprendre B2.C03"_s);
    part<QSpinBox>("votesInFavour").setValue(2);
    EXPECT_EQ(part<QSpinBox>("votesAgainst").value(), 1) << "the others follow";
    record();
    ASSERT_TRUE(decisionOn(defence));
    EXPECT_EQ(decisionOn(defence)->content.outcome, DecisionOutcome::Refused);
    EXPECT_EQ(activeBlocks(candidacy).size(), 5U);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::NotValidated);
}

TEST_F(DeliberationPageTest, saysThatATrainingJuryGrantsNoPart)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    click("outcomePARTIAL");
    settle();
    EXPECT_FALSE(part<QTreeWidget>("blockVerdicts").isVisible());
    EXPECT_FALSE(reasons().isEmpty());
    EXPECT_FALSE(ui::reasonAgainst(*page().menuEntries().at(7).action).isEmpty());
}

// Scenario 7: blocks 1 and 3, with what is missing for the others.
TEST_F(DeliberationPageTest, grantsBlocksByNameToAVaeCandidate)
{
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    openPage();
    click("outcomePARTIAL");
    auto &tree = part<QTreeWidget>("blockVerdicts");
    ASSERT_TRUE(tree.isVisible());
    ASSERT_EQ(tree.topLevelItemCount(), 5);
    check(tree.topLevelItem(0));
    check(tree.topLevelItem(2));
    settle();
    EXPECT_TRUE(reasons().contains(u'2') && reasons().contains(u'4') && reasons().contains(u'5'))
        << qPrintable(reasons());
    for (const int block : {1, 3, 4}) {
        tree.expandItem(tree.topLevelItem(block));
        check(tree.topLevelItem(block)->child(1));
    }
    type("motiveEdit", u"Preuves manquantes"_s);
    type("recommendationsEdit", u"Completer"_s);
    record();
    ASSERT_TRUE(decisionOn(defence)) << qPrintable(reasons());
    EXPECT_EQ(activeBlocks(candidacy), (std::vector{1, 3}));
    EXPECT_EQ(decisionOn(defence)->content.blocks.at(1), (DecisionBlock{2, false, {2}}));
}

TEST_F(DeliberationPageTest, aMissingCompetencyAndAGrantedBlockContradictEachOther)
{
    (void)heardDefence(readyVaeCandidate(u"Amrani"_s));
    openPage();
    click("outcomePARTIAL");
    auto &tree = part<QTreeWidget>("blockVerdicts");
    QTreeWidgetItem *block = tree.topLevelItem(1);
    check(block);
    tree.expandItem(block);
    check(block->child(0));
    EXPECT_EQ(block->checkState(0), Qt::Unchecked);
    check(block);
    EXPECT_EQ(block->child(0)->checkState(0), Qt::Unchecked);
}

TEST_F(DeliberationPageTest, aMemberWithoutTheChairDoesNotDecide)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    sit(roux().actor);
    click("outcomeFULL");
    settle();
    pressCtrl(Qt::Key_Return);
    EXPECT_TRUE(message().contains(u"does not have the right to record a decision"_s))
        << qPrintable(message());
    EXPECT_EQ(decisionOn(defence), std::nullopt);
}

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

// The scroll bar of a low window lay over the choices of presence, their arrows under it.
TEST_F(DeliberationPageTest, showsTheChoicesOfPresenceWholeInALowWindow)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay());
    openPage();
    window().resize(1072, 540);
    settle();
    const auto choices = page().findChildren<QComboBox *>(QRegularExpression(u"^presenceOf"_s));
    ASSERT_FALSE(choices.empty());
    for (QWidget *choice : choices) {
        if (!choice->visibleRegion().isEmpty()) {
            EXPECT_EQ(choice->visibleRegion().boundingRect().width(), choice->width());
        }
    }
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

TEST_F(DeliberationPageTest, aMemberSealsHisOpinionAndSeesNobodyElses)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    sit(roux().actor);
    pressCtrlShift(Qt::Key_E);
    EXPECT_TRUE(message().contains(u"(1, 2, 3, 4, 5) and say which decision"_s)) << qPrintable(message());
    rateAll(RatingLevel::Acquired, 1);
    confirmAct(Qt::Key_E);
    const OpinionBoard board = must(OpinionService(context()).board(roux().actor, defence));
    EXPECT_EQ(std::ranges::count_if(board.seats, &OpinionSeat::isSealed), 1) << qPrintable(message());
    sit(garnier().actor);
    const QString seen = textsIn(part<QWidget>("opinionCard"));
    EXPECT_TRUE(seen.contains(u"Sealed: 1 of 3"_s)) << qPrintable(seen);
    EXPECT_FALSE(seen.contains(u"Acquired"_s)) << qPrintable(seen);
}

// The inputs of the opinion, made with each candidate, came after everything else in the window.
TEST_F(DeliberationPageTest, tabGoesThroughTheOpinionThenTheDecisionAsTheyAreSeen)
{
    heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    sit(chair().actor);
    part<QComboBox>("opinionBlock1").setFocus();
    QStringList stops;
    for (int step = 0; step < 14; ++step) {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        if (!focus->objectName().isEmpty())
            stops << focus->objectName();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList wanted;
    for (int block = 1; block <= 5; ++block)
        wanted << u"opinionBlock%1"_s.arg(block);
    wanted << u"opinionOutcome"_s << u"opinionComment"_s;
    EXPECT_EQ(stops.first(7), wanted) << qPrintable(stops.join(u' '));
    const qsizetype motive = stops.indexOf(u"motiveEdit"_s);
    EXPECT_GE(motive, 7) << qPrintable(stops.join(u' '));
    EXPECT_LT(motive, stops.indexOf(u"outcomeFULL"_s)) << qPrintable(stops.join(u' '));
}

// The buttons of the roll left the name of who is to be heard the room of a word.
TEST_F(DeliberationPageTest, givesTheNameOfACandidateItsLineBesideTheButtons)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Kervella-Grondin"_s), {9, 0});
    openSession(session);
    openPage();
    window().resize(1060, 800);
    settle();
    const auto &name = part<QLabel>("candidateName");
    EXPECT_LE(name.height(), name.fontMetrics().height() + 4) << qPrintable(name.text());
}

TEST_F(DeliberationPageTest, saysBesideTheSessionWhatItsChoiceHasNoRoomFor)
{
    scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    openPage();
    const QString about = part<QLabel>("sessionAbout").text();
    const auto &choice = part<QComboBox>("sessionCombo");
    for (const QString &word : choice.currentText().split(u" · "_s).mid(1))
        EXPECT_TRUE(about.contains(word)) << qPrintable(about);
    part<QComboBox>("sessionCombo").showPopup();
    const QAbstractItemView &all = *choice.view();
    EXPECT_GE(all.width(), all.sizeHintForColumn(0)) << "the list is as wide as its texts";
    part<QComboBox>("sessionCombo").hidePopup();
}

TEST_F(DeliberationPageTest, marksTheGapsOnceAllOpinionsAreOpen)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    for (const Juror &juror : {chair(), roux(), garnier()}) {
        JuryOpinion opinion{.defence = defence, .member = juror.id, .outcome = DecisionOutcome::Full};
        for (const SkillBlock &block : sheet().blocks) {
            setLevel(opinion, block.number,
                     juror.id == roux().id && block.number == 3 ? RatingLevel::NotAcquired
                                                                : RatingLevel::Acquired);
        }
        must(OpinionService(context()).seal(juror.actor, opinion));
    }
    openPage();
    EXPECT_EQ(part<ui::StateChip>("juryBlock3").chip().word, u"To settle"_s);
    EXPECT_EQ(part<ui::StateChip>("juryBlock1").chip().word, u"Acquired"_s);
    EXPECT_EQ(part<ui::StateChip>("juryOutcome").chip().tone, ui::Tone::Positive);
}

TEST_F(DeliberationPageTest, everyInputHasAName)
{
    (void)heardDefence(readyVaeCandidate(u"Amrani"_s));
    openPage();
    click("outcomePARTIAL");
    sit(roux().actor);
    expectEveryInputHasAName(page());
}

TEST_F(DeliberationPageTest, saysWhatToDoWithoutAnySession)
{
    openPage();
    EXPECT_TRUE(textsIn(page()).contains(u"There is no session yet"_s));
    pressCtrlShift(Qt::Key_O);
    EXPECT_TRUE(message().endsWith(u"There is no session to act on."_s)) << qPrintable(message());
}

TEST_F(DeliberationPageTest, leadsToTheSessionOfACandidateAndBackToTheDossier)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    (void)heardDefence(candidacy);
    (void)draftSession();
    openPage();
    goTo({.page = ui::pageid::deliberations, .candidacy = candidacy});
    EXPECT_EQ(part<QLabel>("candidateName").text(), u"Yasmine AMRANI"_s);
    pressCtrl(Qt::Key_D);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->candidacy, candidacy);
    EXPECT_EQ(destination()->page, QString(ui::pageid::candidates));
}

TEST_F(DeliberationPageTest, leadsToTheSessionThatATaskNames)
{
    const SessionId heard = sessionOfDefence(heardDefence(readyCandidate(u"Amrani"_s)));
    const SessionId empty = draftSession();
    openPage();
    goTo({.page = ui::pageid::deliberations, .session = empty});
    EXPECT_EQ(list().model()->rowCount(), 0);
    goTo({.page = ui::pageid::deliberations, .session = heard});
    EXPECT_EQ(list().model()->rowCount(), 1);
}

// "Each stays hidden until all are sealed" stood there for good: after the decision nobody seals any more.
TEST_F(DeliberationPageTest, saysThatOpinionsCameTooLateOnceTheJuryHasDecided)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    must(deliberations().decide(lead(), defence, full()));
    openPage();
    EXPECT_EQ(part<QLabel>("opinionNote").text(),
              u"The jury decided when 0 of 3 opinions were sealed: they stay hidden."_s);
}

TEST_F(DeliberationPageTest, leadsAnAccountOfNobodyToWhereItIsTied)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    auto &reasons = part<QWidget>("opinionReasons");
    EXPECT_TRUE(textsIn(reasons).contains(u"is tied to no person"_s)) << qPrintable(textsIn(reasons));
    auto &link = *reasons.findChild<QPushButton *>();
    link.setFocus();
    QTest::keyClick(&link, Qt::Key_Space);
    EXPECT_EQ(
        destination(),
        (ui::Destination{.page = ui::pageid::directory, .account = lead().user, .view = u"accounts"_s}));
    pressCtrlShift(Qt::Key_G);
    sit(roux().actor);
    EXPECT_FALSE(reasons.isVisible()) << "who sits has somebody behind the account";
}

TEST_F(DeliberationPageTest, keepsTheDecisionInSightWhereRoomIsShort)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    window().resize(1072, 540);
    settle();
    auto &card = part<QWidget>("decisionCard");
    EXPECT_EQ(card.visibleRegion().boundingRect(), card.rect());
    EXPECT_FALSE(part<QWidget>("outcomeREFUSED").visibleRegion().isEmpty());
    auto &votes = part<QWidget>("votesInFavour");
    ASSERT_TRUE(votes.visibleRegion().isEmpty()) << "further down";
    votes.setFocus(Qt::ShortcutFocusReason);
    EXPECT_FALSE(votes.visibleRegion().isEmpty()) << "what has the keyboard is seen";
}

TEST_F(DeliberationPageTest, showsWhatAnOutcomeAsksForAndAnotherCandidateFromTheName)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    (void)scheduled(session, readyCandidate(u"Bertin"_s), {10, 0});
    openSession(session);
    openPage();
    window().resize(1072, 540);
    settle();
    click("outcomeDEFERRED");
    settle();
    EXPECT_FALSE(part<QWidget>("motiveEdit").visibleRegion().isEmpty());
    EXPECT_TRUE(part<QWidget>("candidateName").visibleRegion().isEmpty());
    list().setCurrentIndex(list().model()->index(1, 0));
    settle();
    EXPECT_FALSE(part<QWidget>("candidateName").visibleRegion().isEmpty());
}

TEST_F(DeliberationPageTest, tabGoesFromTheGroundsToTheDecision)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    part<QWidget>("motiveEdit").setFocus();
    const QStringList wanted{u"recommendationsEdit"_s, u"votesInFavour"_s, u"votesAgainst"_s,
                             u"outcomeFULL"_s};
    QStringList stops;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops.append(QApplication::focusWidget()->objectName());
    }
    EXPECT_EQ(stops, wanted);
}

TEST_F(DeliberationPageTest, theMinutesLeaveRoomToTheirDocument)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const SessionId session = sessionOfDefence(defence);
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), session));
    must(deliberations().drawUpMinutes(lead(), session));
    openPage();
    part<QTabWidget>("deliberationTabs").setCurrentIndex(2);
    window().resize(1072, 600);
    settle();
    EXPECT_LE(page().minimumSizeHint().width(), 960) << "the navigation would give way";
    EXPECT_GE(part<QWidget>("pdfView").width(), 350);
    const QString size = part<QPushButton>("fitPageButton").text();
    EXPECT_GE(size.left(size.indexOf(u' ')).toInt(), 25) << qPrintable(size);
}
