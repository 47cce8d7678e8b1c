#include "deliberationpagetest.h"

#include "parchemin/ui/actionbutton.h"

#include <QSpinBox>

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
    EXPECT_TRUE(part<QLabel>("juryQuorum").text().contains(u"1 lead(s), 2 professional(s)"_s));
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

TEST_F(DeliberationPageTest, saysWhatToDoWithoutAnySession)
{
    openPage();
    EXPECT_TRUE(textsIn(page()).contains(u"There is no session yet"_s));
    for (auto *button : page().findChildren<ui::ActionButton *>()) {
        if (button->isVisible() && button->text() == u"To the juries"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_TRUE(destination()) << "the way to do so";
    EXPECT_EQ(destination()->page, ui::pageid::juries);
    pressCtrlShift(Qt::Key_O);
    EXPECT_TRUE(message().endsWith(u"There is no session to act on."_s)) << qPrintable(message());
    sit(actor(Role::Mentor));
    EXPECT_TRUE(textsIn(page()).contains(u"You sit on no jury yet"_s)) << "a mentor composes none";
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
