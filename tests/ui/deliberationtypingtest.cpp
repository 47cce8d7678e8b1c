#include "parchemin/app/opinionservice.h"

#include "deliberationpagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

using DeliberationTypingTest = DeliberationPageTest;

TEST_F(DeliberationTypingTest, keepsWhatWasTypedWhileAnotherCandidateIsShown)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bertin"_s), {10, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), second, Presence::Present));
    must(juries().hear(lead(), second));
    hear(first);
    openPage();
    click("outcomeDEFERRED");
    type("motiveEdit", u"A revoir"_s);
    pressCtrl(Qt::Key_M);
    EXPECT_EQ(part<QPlainTextEdit>("motiveEdit").toPlainText(), QString());
    pressCtrl(Qt::Key_M);
    EXPECT_EQ(part<QPlainTextEdit>("motiveEdit").toPlainText(), u"A revoir"_s);
    EXPECT_TRUE(part<QPushButton>("outcomeDEFERRED").isChecked());
}

TEST_F(DeliberationTypingTest, keepsWhatWasTypedForTheNextStartAndForItsTypistOnly)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    click("outcomeDEFERRED");
    type("motiveEdit", u"A revoir"_s);
    sit(roux().actor);
    EXPECT_EQ(part<QPlainTextEdit>("motiveEdit").toPlainText(), QString());
    delete &page();
    sit(lead());
    openPage();
    EXPECT_EQ(part<QPlainTextEdit>("motiveEdit").toPlainText(), u"A revoir"_s);
    EXPECT_TRUE(part<QPushButton>("outcomeDEFERRED").isChecked());
}

TEST_F(DeliberationTypingTest, nobodyTypesWhoDoesNotDeliberate)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    sit(actor(Role::Registrar));
    EXPECT_TRUE(part<QPlainTextEdit>("motiveEdit").isReadOnly());
    EXPECT_FALSE(part<QPushButton>("outcomeFULL").isEnabled());
}

TEST_F(DeliberationTypingTest, anOpinionThatIsTypedIsKeptForItsWriter)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    sit(roux().actor);
    part<QComboBox>("opinionBlock2").setCurrentIndex(3);
    type("opinionComment", u"Hesitant"_s);
    sit(garnier().actor);
    EXPECT_EQ(part<QComboBox>("opinionBlock2").currentIndex(), 0);
    const auto draft = must(OpinionService(context()).board(roux().actor, defence)).draft;
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->comment, u"Hesitant"_s);
    EXPECT_EQ(levelOf(*draft, 2), RatingLevel::NotAcquired);
}
