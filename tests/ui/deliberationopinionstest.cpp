#include "parchemin/app/opinionservice.h"
#include "parchemin/ui/statechip.h"

#include "deliberationpagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

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

// It said that the lead had no right to open the dossier, which was open.
TEST_F(DeliberationPageTest, saysThatWhoDoesNotSitGivesNoOpinion)
{
    const Juror stranger = addJuror(u"Perrin"_s, JuryQuality::PedagogicalLead, true);
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    sit(stranger.actor);
    pressCtrlShift(Qt::Key_E);
    EXPECT_TRUE(message().contains(u"does not have the right to give and seal an opinion"_s))
        << qPrintable(message());
}
