#include <QRegularExpression>
#include <QTabWidget>

#include "deliberationpagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

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

TEST_F(DeliberationPageTest, everyInputHasAName)
{
    (void)heardDefence(readyVaeCandidate(u"Amrani"_s));
    openPage();
    click("outcomePARTIAL");
    sit(roux().actor);
    expectEveryInputHasAName(page());
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

// The choices of presence left the list room for three of five candidates, the whole day long.
TEST_F(DeliberationPageTest, theRollThatWasCalledLeavesItsRoomToTheCandidates)
{
    const SessionId session = composedSession();
    int hour = 9;
    for (const QString &name : {u"Amrani"_s, u"Bertin"_s, u"Costa"_s, u"Diallo"_s})
        (void)scheduled(session, readyCandidate(name), {hour++, 0});
    openSession(session);
    openPage();
    window().resize(1240, 800);
    settle();
    EXPECT_TRUE(page().findChildren<QComboBox *>(QRegularExpression(u"^presenceOf"_s)).empty());
    EXPECT_TRUE(list().viewport()->rect().contains(list().visualRect(list().model()->index(3, 0))));
}
