#include "support/printers.h"

#include "parchemin/core/jury.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

const QDate panelDay(2021, 6, 15);
const PersonId candidate(1);

ConflictOfInterest conflict(qint64 member, ConflictKind kind = ConflictKind::Mentored)
{
    return {JuryMemberId(member),  candidate,      kind, ConflictOrigin::Automatic,
            u"mentor du bloc 3"_s, day(2020, 1, 1)};
}

std::vector<PanelSeat> withSubstitutes(std::vector<PanelSeat> substitutes)
{
    std::vector<PanelSeat> seats = panel();
    seats.insert(seats.end(), substitutes.begin(), substitutes.end());
    return seats;
}

std::vector<qint64> membersOf(const DefencePanel &composed)
{
    std::vector<qint64> members;
    for (const PanelSeat &seat : composed.seats)
        members.push_back(seat.member.id.value());
    return members;
}

} // namespace

TEST(DefencePanelTest, seatsTheMembersWhenNothingStandsAgainst)
{
    const DefencePanel composed =
        composePanel(withSubstitutes({substitute(4, u"Denis Roy"_s)}), {}, candidate, panelDay);
    EXPECT_EQ(composed.seats, panel());
    EXPECT_TRUE(composed.replacements.empty());
    EXPECT_TRUE(composed.isComplete());
}

TEST(DefencePanelTest, replacesARecusedMemberByASubstituteOfTheSameQuality)
{
    PanelSeat secondLead = substitute(5, u"Lucie Faure"_s);
    secondLead.member.quality = JuryQuality::PedagogicalLead;
    const DefencePanel composed = composePanel(withSubstitutes({secondLead, substitute(4, u"Denis Roy"_s)}),
                                               {conflict(2)}, candidate, panelDay);
    EXPECT_EQ(membersOf(composed), (std::vector<qint64>{1, 4, 3}));
    EXPECT_EQ(composed.seats.at(1).role, SeatRole::Professional);
    ASSERT_EQ(composed.replacements.size(), 1U);
    EXPECT_EQ(composed.replacements.at(0),
              (DefencePanel::Replacement{JuryMemberId(2), JuryMemberId(4), u"MENTORED"_s}));
    EXPECT_TRUE(composed.isComplete());
    EXPECT_EQ(compositionBlockers(composed.seats, {sheetRules()}), Blockers());
}

TEST(DefencePanelTest, recusesForThatCandidateOnly)
{
    const DefencePanel composed = composePanel(panel(), {conflict(2)}, PersonId(77), panelDay);
    EXPECT_EQ(membersOf(composed), (std::vector<qint64>{1, 2, 3}));
}

TEST(DefencePanelTest, recusesNobodyForATieThatIsLiftedOrOver)
{
    ConflictOfInterest lifted = conflict(2);
    lifted.liftedReason = u"Homonyme"_s;
    ConflictOfInterest over = conflict(2);
    over.to = panelDay.addDays(-1);
    ConflictOfInterest later = conflict(2);
    later.from = panelDay.addDays(1);
    const DefencePanel composed = composePanel(panel(), {lifted, over, later}, candidate, panelDay);
    EXPECT_EQ(membersOf(composed), (std::vector<qint64>{1, 2, 3}));
}

TEST(DefencePanelTest, leavesTheSeatEmptyWithoutSubstitute)
{
    const DefencePanel composed = composePanel(panel(), {conflict(2)}, candidate, panelDay);
    EXPECT_EQ(membersOf(composed), (std::vector<qint64>{1, 3}));
    EXPECT_FALSE(composed.isComplete());
    EXPECT_EQ(composed.blockers, (Blockers{Blocker{BlockerCode::Conflict}
                                               .with(u"membre"_s, u"Brice Morel"_s)
                                               .with(u"nature"_s, u"MENTORED"_s)
                                               .with(u"lien"_s, u"mentor du bloc 3"_s),
                                           Blocker{BlockerCode::NoSubstitute}
                                               .with(u"membre"_s, u"Brice Morel"_s)
                                               .with(u"qualite"_s, u"PROFESSIONAL"_s)}));
    EXPECT_EQ(composed.replacements.at(0).substitute, std::nullopt);
}

TEST(DefencePanelTest, seatsNoSubstituteInConflictAbsentOrOfAnotherQuality)
{
    PanelSeat away = substitute(5, u"Lucie Faure"_s);
    away.presence = Presence::Excused;
    PanelSeat other = substitute(6, u"Marc Denis"_s);
    other.member.quality = JuryQuality::PedagogicalLead;
    const DefencePanel composed = composePanel(withSubstitutes({substitute(4, u"Denis Roy"_s), away, other}),
                                               {conflict(2), conflict(4)}, candidate, panelDay);
    EXPECT_FALSE(composed.isComplete());
}

TEST(DefencePanelTest, usesEachSubstituteOnce)
{
    const DefencePanel one = composePanel(withSubstitutes({substitute(4, u"Denis Roy"_s)}),
                                          {conflict(2), conflict(3)}, candidate, panelDay);
    EXPECT_EQ(membersOf(one), (std::vector<qint64>{1, 4}));
    EXPECT_FALSE(one.isComplete());
    const DefencePanel two =
        composePanel(withSubstitutes({substitute(4, u"Denis Roy"_s), substitute(5, u"Lucie Faure"_s)}),
                     {conflict(2), conflict(3)}, candidate, panelDay);
    EXPECT_EQ(membersOf(two), (std::vector<qint64>{1, 4, 5}));
    EXPECT_TRUE(two.isComplete());
}

TEST(DefencePanelTest, seatsNobodyWhoSitsAlready)
{
    PanelSeat same = substitute(4, u"Chloé Petit"_s);
    same.member.person = panel().at(2).member.person;
    const DefencePanel composed = composePanel(withSubstitutes({same}), {conflict(2)}, candidate, panelDay);
    EXPECT_FALSE(composed.isComplete());
}

TEST(DefencePanelTest, replacesTheAbsentLikewise)
{
    std::vector<PanelSeat> seats = withSubstitutes({substitute(4, u"Denis Roy"_s)});
    seats.at(1).presence = Presence::Absent;
    const DefencePanel composed = composePanel(seats, {}, candidate, panelDay);
    EXPECT_EQ(membersOf(composed), (std::vector<qint64>{1, 4, 3}));
    EXPECT_EQ(composed.replacements.at(0).reason, u"ABSENT"_s);
    seats.pop_back();
    EXPECT_EQ(composePanel(seats, {}, candidate, panelDay).blockers.at(0).code, BlockerCode::NoSubstitute);
}

TEST(DefencePanelTest, handsTheChairOnWithTheSeat)
{
    std::vector<PanelSeat> seats = withSubstitutes({substitute(4, u"Denis Roy"_s)});
    seats.at(1).isChair = true;
    const DefencePanel composed = composePanel(seats, {conflict(2)}, candidate, panelDay);
    EXPECT_TRUE(composed.seats.at(1).isChair);
}
