#include "parchemin/core/panelranking.h"

#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

using Kind = PanelReason::Kind;

const QDate juryDay(2021, 6, 28);

PanelCandidate juror(qint64 id, JuryQuality quality = JuryQuality::Professional)
{
    const QString name = QString(u"Juror "_s + QString::number(id));
    return {.member = member(id, name, quality, quality == JuryQuality::Professional),
            .freedom = MemberFreedom::Available};
}

/// One lead (1) and four external professionals (2 to 5), all free, rested and without ties.
std::vector<PanelCandidate> five()
{
    return {juror(1, JuryQuality::PedagogicalLead), juror(2), juror(3), juror(4), juror(5)};
}

PanelCandidate &of(std::vector<PanelCandidate> &candidates, qint64 id)
{
    return *std::ranges::find_if(
        candidates, [id](const PanelCandidate &one) { return one.member.id == JuryMemberId(id); });
}

PanelDemand demand()
{
    return {{sheetRules()}, juryDay, policy(), {}};
}

std::vector<qint64> sitting(const RankedPanel &panel, bool isSubstitute = false)
{
    std::vector<qint64> ids;
    for (const PanelSeat &seat : panel.seats) {
        if ((seat.role == SeatRole::Substitute) == isSubstitute)
            ids.push_back(seat.member.id.value());
    }
    return ids;
}

RankedPanel best(const std::vector<PanelCandidate> &candidates, const PanelDemand &wanted = demand())
{
    const std::vector<RankedPanel> panels = rankPanels(candidates, wanted, 1);
    EXPECT_EQ(panels.size(), 1U);
    return panels.empty() ? RankedPanel{} : panels.front();
}

bool says(const RankedPanel &panel, Kind kind)
{
    return std::ranges::find(panel.reasons, kind, &PanelReason::kind) != panel.reasons.end();
}

const PanelReason &reason(const RankedPanel &panel, Kind kind)
{
    return *std::ranges::find(panel.reasons, kind, &PanelReason::kind);
}

} // namespace

TEST(PanelRankingTest, seatsALeadWhoPresidesAndTwoProfessionalsWithOneInReserve)
{
    const RankedPanel panel = best(five());
    EXPECT_THAT(sitting(panel), ElementsAre(1, 2, 3));
    EXPECT_THAT(sitting(panel, true), ElementsAre(4));
    EXPECT_TRUE(panel.seats.front().isChair);
    EXPECT_EQ(panel.cost, 0);
    EXPECT_TRUE(says(panel, Kind::NoTie));
    EXPECT_TRUE(says(panel, Kind::AllAvailable));
    EXPECT_TRUE(says(panel, Kind::NeverTogether));
    EXPECT_TRUE(says(panel, Kind::LightLoad));
}

TEST(PanelRankingTest, givesEveryPanelThatTheRulesAllow)
{
    EXPECT_EQ(rankPanels(five(), demand(), 100).size(), 6U); // two professionals of four
    EXPECT_EQ(rankPanels(five(), demand(), 2).size(), 2U);
    EXPECT_THAT(rankPanels(five(), demand(), 0), IsEmpty());
}

/// What makes a member unable to sit, and who then sits.
struct Exclusion
{
    const char *name;
    void (*change)(PanelCandidate &second);
};

class PanelExclusionTest : public testing::TestWithParam<Exclusion>
{
};

TEST_P(PanelExclusionTest, leavesOutWhoCannotSit)
{
    std::vector<PanelCandidate> candidates = five();
    GetParam().change(of(candidates, 2));
    for (const RankedPanel &panel : rankPanels(candidates, demand(), 100)) {
        for (const PanelSeat &seat : panel.seats)
            EXPECT_NE(seat.member.id, JuryMemberId(2));
    }
    EXPECT_THAT(sitting(best(candidates)), ElementsAre(1, 3, 4));
}

INSTANTIATE_TEST_SUITE_P(Table, PanelExclusionTest,
                         testing::Values(Exclusion{"away",
                                                   [](PanelCandidate &one) {
                                                       one.freedom = MemberFreedom::Away;
                                                   }},
                                         Exclusion{"taken",
                                                   [](PanelCandidate &one) {
                                                       one.freedom = MemberFreedom::Taken;
                                                   }},
                                         Exclusion{"notHabilitatedYet",
                                                   [](PanelCandidate &one) {
                                                       one.member.habilitatedFrom = juryDay.addDays(1);
                                                   }},
                                         Exclusion{"notHabilitatedAnyMore",
                                                   [](PanelCandidate &one) {
                                                       one.member.habilitatedTo = juryDay.addDays(-1);
                                                   }},
                                         Exclusion{"charterNotSigned",
                                                   [](PanelCandidate &one) {
                                                       one.member.charterSignedOn.reset();
                                                   }}),
                         [](const testing::TestParamInfo<Exclusion> &given) {
                             return std::string(given.param.name);
                         });

/// What speaks against a member who could sit: another goes first.
struct Drawback
{
    const char *name;
    void (*change)(PanelCandidate &second);
};

class PanelDrawbackTest : public testing::TestWithParam<Drawback>
{
};

TEST_P(PanelDrawbackTest, prefersSomebodyElseButKeepsTheMemberPossible)
{
    std::vector<PanelCandidate> candidates = five();
    GetParam().change(of(candidates, 2));
    EXPECT_THAT(sitting(best(candidates)), ElementsAre(1, 3, 4));
    EXPECT_EQ(rankPanels(candidates, demand(), 100).size(), 6U);
}

INSTANTIATE_TEST_SUITE_P(Table, PanelDrawbackTest,
                         testing::Values(Drawback{"tied",
                                                  [](PanelCandidate &one) {
                                                      one.tiedTo = {u"Yasmine Amrani"_s};
                                                  }},
                                         Drawback{"notAsked",
                                                  [](PanelCandidate &one) {
                                                      one.freedom = MemberFreedom::Unknown;
                                                  }},
                                         Drawback{"busy",
                                                  [](PanelCandidate &one) {
                                                      one.recentSessions = 3;
                                                  }}),
                         [](const testing::TestParamInfo<Drawback> &given) {
                             return std::string(given.param.name);
                         });

// Scenario 5, before the jury is seated.
TEST(PanelRankingTest, coversATieByASubstituteOfTheSameQuality)
{
    std::vector<PanelCandidate> candidates = five();
    candidates.erase(candidates.begin() + 4, candidates.end()); // professionals 2, 3, 4
    for (const qint64 id : {2, 3, 4})
        of(candidates, id).tiedTo = {QString(u"Candidate "_s + QString::number(id))};
    const RankedPanel panel = best(candidates);
    EXPECT_THAT(sitting(panel), ElementsAre(1, 2, 3));
    EXPECT_THAT(sitting(panel, true), ElementsAre(4));
    EXPECT_EQ(reason(panel, Kind::Covered).others, QStringList{u"Candidate 2"_s});
    EXPECT_FALSE(says(panel, Kind::Tied));
    EXPECT_FALSE(says(panel, Kind::NoTie));
}

TEST(PanelRankingTest, saysWhoCannotSitForWhomWithoutASubstitute)
{
    std::vector<PanelCandidate> candidates = five();
    candidates.erase(candidates.begin() + 3, candidates.end()); // nobody is left in reserve
    of(candidates, 3).tiedTo = {u"Yasmine Amrani"_s};
    const RankedPanel panel = best(candidates);
    EXPECT_EQ(reason(panel, Kind::Tied), (PanelReason{Kind::Tied, {u"Juror 3"_s}, {u"Yasmine Amrani"_s}, 0}));
}

TEST(PanelRankingTest, aSubstituteTiedToTheSameCandidateCoversNothing)
{
    std::vector<PanelCandidate> candidates = five();
    candidates.erase(candidates.begin() + 4, candidates.end());
    for (const qint64 id : {2, 3, 4})
        of(candidates, id).tiedTo = {u"Yasmine Amrani"_s};
    EXPECT_TRUE(says(best(candidates), Kind::Tied));
}

TEST(PanelRankingTest, oneSubstituteTakesOneSeatForACandidate)
{
    std::vector<PanelCandidate> candidates = five();
    candidates.erase(candidates.begin() + 4, candidates.end());
    of(candidates, 2).tiedTo = {u"Yasmine Amrani"_s};
    of(candidates, 3).tiedTo = {u"Yasmine Amrani"_s};
    const std::vector<RankedPanel> panels = rankPanels(candidates, demand(), 100);
    ASSERT_EQ(panels.size(), 3U);
    EXPECT_THAT(sitting(panels.back()), ElementsAre(1, 2, 3));
    EXPECT_EQ(reason(panels.back(), Kind::Covered).names, QStringList{u"Juror 2"_s});
    EXPECT_EQ(reason(panels.back(), Kind::Tied).names, QStringList{u"Juror 3"_s});
}

TEST(PanelRankingTest, breaksUpAPanelThatSatTogether)
{
    PanelDemand wanted = demand();
    wanted.together = {{{JuryMemberId(1), JuryMemberId(2), JuryMemberId(3)}, 2}};
    const std::vector<RankedPanel> panels = rankPanels(five(), wanted, 100);
    EXPECT_THAT(sitting(panels.front()), ElementsAre(1, 2, 4));
    EXPECT_THAT(sitting(panels.back()), ElementsAre(1, 2, 3));
    EXPECT_EQ(reason(panels.back(), Kind::Together).count, 2);
}

TEST(PanelRankingTest, namesThoseWhoSitOften)
{
    std::vector<PanelCandidate> candidates = five();
    candidates.erase(candidates.begin() + 3, candidates.end());
    of(candidates, 3).recentSessions = 4;
    const RankedPanel panel = best(candidates);
    EXPECT_EQ(reason(panel, Kind::Load), (PanelReason{Kind::Load, {u"Juror 3"_s}, {}, 4}));
    EXPECT_EQ(panel.cost, 4);
}

// BR-47: an indicator only.
TEST(PanelRankingTest, tellsTheBalanceWithoutRankingByIt)
{
    std::vector<PanelCandidate> candidates = five();
    for (PanelCandidate &one : candidates)
        one.member.sex = Sex::Male;
    of(candidates, 5).member.sex = Sex::Female;
    const std::vector<RankedPanel> panels = rankPanels(candidates, demand(), 100);
    EXPECT_THAT(sitting(panels.front()), ElementsAre(1, 2, 3));
    EXPECT_TRUE(says(panels.front(), Kind::NoBalance));
    EXPECT_EQ(panels.front().cost, panels.back().cost);
    EXPECT_TRUE(says(panels.back(), Kind::Balance));
}

// Scenario 6.
TEST(PanelRankingTest, findsNoPanelOfInternalMembersAndNamesThem)
{
    std::vector<PanelCandidate> candidates = five();
    candidates.erase(candidates.begin() + 3, candidates.end());
    of(candidates, 2).member.isExternal = false;
    of(candidates, 3).member.isExternal = false;
    EXPECT_THAT(rankPanels(candidates, demand(), 10), IsEmpty());
    const Blockers shortage = panelShortage(candidates, demand());
    ASSERT_EQ(shortage.size(), 1U);
    EXPECT_EQ(shortage.front().code, BlockerCode::ExternalRatio);
    EXPECT_EQ(shortage.front().parameters.value(u"noms"_s), u"Juror 2, Juror 3"_s);
}

TEST(PanelRankingTest, saysWhichQualityIsShortAndWhatKeepsTheOthers)
{
    std::vector<PanelCandidate> candidates = five();
    candidates.erase(candidates.begin() + 3, candidates.end());
    of(candidates, 1).freedom = MemberFreedom::Away;
    of(candidates, 3).member.charterSignedOn.reset();
    EXPECT_EQ(
        panelShortage(candidates, demand()),
        (Blockers{
            Blocker{BlockerCode::PanelSize}.with(u"x"_s, 0).with(u"total"_s, 1).with(u"qualite"_s, u"LEAD"_s),
            Blocker{BlockerCode::NotAvailable}.with(u"personne"_s, u"Juror 1"_s),
            Blocker{BlockerCode::PanelSize}
                .with(u"x"_s, 1)
                .with(u"total"_s, 2)
                .with(u"qualite"_s, u"PROFESSIONAL"_s),
            Blocker{BlockerCode::Charter}.with(u"noms"_s, u"Juror 3"_s)}));
    EXPECT_THAT(panelShortage(five(), demand()), IsEmpty());
}

TEST(PanelRankingTest, staysQuickWithHundreds)
{
    std::vector<PanelCandidate> candidates;
    for (qint64 id = 1; id <= 20; ++id)
        candidates.push_back(juror(id, JuryQuality::PedagogicalLead));
    for (qint64 id = 21; id <= 300; ++id)
        candidates.push_back(juror(id));
    EXPECT_EQ(rankPanels(candidates, demand(), 5).size(), 5U);
}
