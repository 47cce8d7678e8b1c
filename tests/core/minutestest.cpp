#include "parchemin/core/minutes.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

MinutesSignature signature(const PanelSeat &seat)
{
    return {seat.member.id, seat.member.name, instant(day(2021, 6, 15)), SignatureMethod::OnScreen};
}

std::vector<PanelSeat> present()
{
    std::vector<PanelSeat> seats = panel();
    for (PanelSeat &seat : seats)
        seat.presence = Presence::Present;
    return seats;
}

} // namespace

TEST(MinutesTest, areDrawnUpWhenEveryDefenceIsClosed)
{
    EXPECT_EQ(minutesBlockers(SessionState::Deliberated, {{u"Yasmine Amrani"_s, DefenceState::Decided},
                                                          {u"Paul Henry"_s, DefenceState::Absent}}),
              Blockers());
}

TEST(MinutesTest, nameTheCandidatesWithoutDecision)
{
    EXPECT_EQ(minutesBlockers(SessionState::Deliberated, {{u"Yasmine Amrani"_s, DefenceState::Heard},
                                                          {u"Paul Henry"_s, DefenceState::Decided},
                                                          {u"Zoé Adam"_s, DefenceState::Present}}),
              (Blockers{Blocker{BlockerCode::DecisionMissing}.with(u"candidats"_s,
                                                                   u"Yasmine Amrani, Zoé Adam"_s)}));
}

TEST(MinutesTest, areNotDrawnUpBeforeTheDeliberationsAreClosed)
{
    EXPECT_TRUE(contains(minutesBlockers(SessionState::Open, {}), BlockerCode::StateForbids));
}

TEST(MinutesTest, needTheSignatureOfEveryMemberPresent)
{
    const std::vector<PanelSeat> seats = present();
    EXPECT_EQ(
        signatureBlockers(seats, {signature(seats.at(0))}),
        (Blockers{Blocker{BlockerCode::MinutesUnsigned}.with(u"noms"_s, u"Brice Morel, Chloé Petit"_s)}));
    EXPECT_EQ(
        signatureBlockers(seats, {signature(seats.at(2)), signature(seats.at(0)), signature(seats.at(1))}),
        Blockers());
}

TEST(MinutesTest, needNoSignatureOfTheAbsent)
{
    std::vector<PanelSeat> seats = present();
    seats.at(1).presence = Presence::Absent;
    seats.at(2).presence = Presence::Excused;
    EXPECT_EQ(signatureBlockers(seats, {signature(seats.at(0))}), Blockers());
}

TEST(MinutesTest, areSignedOnceByEachMember)
{
    const std::vector<PanelSeat> seats = present();
    const std::vector<MinutesSignature> signatures{signature(seats.at(0))};
    const Blockers again = repeatedSignatureBlockers(signatures, seats.at(0).member.id);
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again.front().code, BlockerCode::StateForbids);
    EXPECT_EQ(again.front().parameters.value(u"motif"_s), u"DEJA_SIGNE"_s);
    EXPECT_EQ(repeatedSignatureBlockers(signatures, seats.at(1).member.id), Blockers());
}
