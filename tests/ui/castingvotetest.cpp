#include <QCheckBox>
#include <QSpinBox>

#include "deliberationpagetest.h"
#include "ui/deliberation/decisionform.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is decided of a candidate by a jury of so many, alone in a window.
class CastingVoteTest : public DeliberationPageTest
{
protected:
    void decideBy(int members, bool hasCastingVote)
    {
        m_form = new ui::DecisionForm(&window());
        m_form->setSubject({.sheet = &sheet(),
                            .route = AccessRoute::Vae,
                            .acquired = {},
                            .members = members,
                            .hasCastingVote = hasCastingVote});
        m_form->choose(DecisionOutcome::Deferred);
        window().setCentralWidget(m_form);
        showActive(window());
    }
    void vote(int inFavour, int against)
    {
        child<QSpinBox>(*m_form, "votesInFavour").setValue(inFavour);
        child<QSpinBox>(*m_form, "votesAgainst").setValue(against);
    }
    [[nodiscard]] bool isOffered() { return child<QCheckBox>(*m_form, "castingVote").isVisible(); }
    [[nodiscard]] QString note() { return child<QLabel>(*m_form, "castingNote").text(); }
    [[nodiscard]] bool isUsed() { return m_form->draft()->vote.castingVoteUsed; }

private:
    ui::DecisionForm *m_form = nullptr;
};

} // namespace

TEST_F(CastingVoteTest, isOfferedOnlyWhenEverybodyWhoSitsTies)
{
    decideBy(2, true);
    EXPECT_FALSE(isOffered());
    EXPECT_TRUE(note().contains(u"only when"_s)) << qPrintable(note());
    vote(1, 1);
    ASSERT_TRUE(isOffered());
    QTest::keyClick(&child<QCheckBox>(window(), "castingVote"), Qt::Key_Space);
    EXPECT_TRUE(isUsed());
    vote(2, 0);
    EXPECT_FALSE(isOffered());
    EXPECT_FALSE(isUsed()) << "what is not offered is not used";
}

TEST_F(CastingVoteTest, isNotOfferedToAJuryThatCannotTie)
{
    decideBy(3, true);
    vote(1, 1);
    EXPECT_FALSE(isOffered()) << "one of the three has not voted";
    EXPECT_TRUE(note().contains(u"cannot tie"_s)) << qPrintable(note());
}

TEST_F(CastingVoteTest, isNotOfferedWhereNoRuleGivesIt)
{
    decideBy(2, false);
    vote(1, 1);
    EXPECT_FALSE(isOffered());
    EXPECT_TRUE(note().contains(u"no rule"_s)) << qPrintable(note());
}

TEST_F(CastingVoteTest, theDayOfTheSessionSaysWhetherARuleGivesIt)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    openPage();
    part<QSpinBox>("votesInFavour").setValue(1);
    part<QSpinBox>("votesAgainst").setValue(1);
    EXPECT_FALSE(part<QWidget>("castingVote").isVisible());
    EXPECT_TRUE(part<QLabel>("castingNote").text().contains(u"no rule that applies"_s));
}
