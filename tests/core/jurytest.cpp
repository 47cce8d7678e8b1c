#include "parchemin/core/jury.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

const QDate sessionDay(2021, 6, 15);

Blockers check(const std::vector<PanelSeat> &seats)
{
    return panelBlockers(seats, {sheetRules()}, sessionDay, policy());
}

Blocker size(int count, int total)
{
    return Blocker{BlockerCode::PanelSize}.with(u"x"_s, count).with(u"total"_s, total);
}

} // namespace

TEST(JuryTest, acceptsThePanelOfTheSheet)
{
    EXPECT_EQ(check(panel()), Blockers());
}

TEST(JuryTest, countsTheMembersWithoutTheSubstitutes)
{
    std::vector<PanelSeat> seats = panel();
    seats.pop_back();
    seats.push_back(substitute(4, u"Denis Roy"_s));
    EXPECT_TRUE(contains(check(seats), BlockerCode::PanelSize));
    EXPECT_EQ(check(seats).at(0), size(2, 3));
    seats = panel();
    seats.push_back(professional(5, u"Emma Blanc"_s));
    EXPECT_EQ(check(seats).at(0), size(4, 3));
}

TEST(JuryTest, asksForOneLeadAndTwoProfessionals)
{
    const std::vector<PanelSeat> withoutLead{professional(1, u"A"_s), professional(2, u"B"_s),
                                             professional(3, u"C"_s)};
    EXPECT_EQ(check(withoutLead), (Blockers{size(0, 1).with(u"qualite"_s, u"LEAD"_s)}));
    const std::vector<PanelSeat> twoLeads{lead(1, u"A"_s), lead(2, u"B"_s), professional(3, u"C"_s)};
    const Blockers blockers = check(twoLeads);
    EXPECT_TRUE(std::ranges::count(blockers, size(2, 1).with(u"qualite"_s, u"LEAD"_s)) == 1);
    EXPECT_TRUE(std::ranges::count(blockers, size(1, 2).with(u"qualite"_s, u"PROFESSIONAL"_s)) == 1);
}

TEST(JuryTest, countsNobodyAsLeadByTheSeatAlone)
{
    std::vector<PanelSeat> seats = panel();
    seats.at(0).member.quality = JuryQuality::Professional;
    EXPECT_TRUE(contains(check(seats), BlockerCode::PanelSize));
}

TEST(JuryTest, seatsNobodyTwice)
{
    std::vector<PanelSeat> seats = panel();
    seats.at(2).member.person = seats.at(1).member.person;
    EXPECT_EQ(check(seats),
              (Blockers{Blocker{BlockerCode::PanelDuplicate}.with(u"membre"_s, u"Chloé Petit"_s)}));
    seats = panel();
    seats.push_back(substitute(2, u"Brice Morel"_s));
    EXPECT_TRUE(contains(check(seats), BlockerCode::PanelDuplicate));
}

TEST(JuryTest, namesBothProfessionalsWhenNobodyIsExternal)
{
    const std::vector<PanelSeat> seats{lead(1, u"Ana Lopes"_s), professional(2, u"Brice Morel"_s, false),
                                       professional(3, u"Chloé Petit"_s, false)};
    EXPECT_EQ(check(seats), (Blockers{Blocker{BlockerCode::ExternalRatio}
                                          .with(u"x"_s, 0)
                                          .with(u"n"_s, 3)
                                          .with(u"min"_s, 50)
                                          .with(u"noms"_s, u"Brice Morel, Chloé Petit"_s)}));
}

TEST(JuryTest, namesTheOneInternalProfessionalOfAThirdOfExternals)
{
    const std::vector<PanelSeat> seats{lead(1, u"Ana Lopes"_s), professional(2, u"Brice Morel"_s, false),
                                       professional(3, u"Chloé Petit"_s)};
    const Blockers blockers = check(seats);
    ASSERT_EQ(blockers.size(), 1U);
    EXPECT_EQ(blockers.at(0).parameters.value(u"noms"_s), u"Brice Morel"_s);
    EXPECT_EQ(blockers.at(0).parameters.value(u"x"_s), u"1"_s);
}

TEST(JuryTest, holdsTheStricterOfPolicyAndRuleSets)
{
    Policy strict = policy();
    strict.externalRatioMin = 0.9;
    EXPECT_TRUE(
        contains(panelBlockers(panel(), {sheetRules()}, sessionDay, strict), BlockerCode::ExternalRatio));
    EXPECT_EQ(compositionBlockers(panel(), {sheetRules()}), Blockers());
}

TEST(JuryTest, holdsEveryRuleSet)
{
    JuryRuleSet vae;
    vae.minProfessionals = 3;
    vae.minProfessionalRatio = 0.75;
    const Blockers blockers = compositionBlockers(panel(), {sheetRules(), vae});
    EXPECT_EQ(blockers,
              (Blockers{size(2, 3).with(u"qualite"_s, u"PROFESSIONAL"_s),
                        Blocker{BlockerCode::ProfessionalRatio}.with(u"x"_s, 2).with(u"n"_s, 3).with(u"min"_s,
                                                                                                     75)}));
}

TEST(JuryTest, asksForALeastNumberWhereARuleSetHasNoExactOne)
{
    JuryRuleSet vae;
    vae.minTotal = 2;
    vae.minProfessionals = 1;
    EXPECT_EQ(compositionBlockers(panel(), {vae}), Blockers());
    EXPECT_EQ(compositionBlockers({professional(1, u"A"_s)}, {vae}), (Blockers{size(1, 2)}));
}

TEST(JuryTest, listsEveryMemberWhoDidNotSignTheCharter)
{
    std::vector<PanelSeat> seats = panel();
    seats.at(1).member.charterSignedOn.reset();
    seats.at(2).member.charterSignedOn = sessionDay.addDays(1);
    EXPECT_EQ(check(seats),
              (Blockers{Blocker{BlockerCode::Charter}.with(u"noms"_s, u"Brice Morel, Chloé Petit"_s)}));
}

TEST(JuryTest, habilitatesProfessionalsForAPeriod)
{
    JuryMember member = professional(2, u"Brice Morel"_s).member;
    member.habilitatedFrom = sessionDay;
    member.habilitatedTo = sessionDay;
    EXPECT_EQ(memberBlockers(member, sessionDay, policy()), Blockers());
    EXPECT_TRUE(
        contains(memberBlockers(member, sessionDay.addDays(-1), policy()), BlockerCode::NotHabilitated));
    EXPECT_TRUE(
        contains(memberBlockers(member, sessionDay.addDays(1), policy()), BlockerCode::NotHabilitated));
    member.habilitatedFrom.reset();
    EXPECT_TRUE(contains(memberBlockers(member, sessionDay, policy()), BlockerCode::NotHabilitated));
}

TEST(JuryTest, asksForYearsInTheTradeWhereThePolicyDoes)
{
    Policy strict = policy();
    strict.professionalMinYears = 3;
    strict.professionalMaxYearsLeft = 5;
    JuryMember member = professional(2, u"Brice Morel"_s).member;
    EXPECT_EQ(memberBlockers(member, sessionDay, policy()), Blockers());
    EXPECT_EQ(memberBlockers(member, sessionDay, strict).at(0).parameters.value(u"motif"_s), u"ANCIENNETE"_s);
    member.yearsInTrade = 3;
    EXPECT_EQ(memberBlockers(member, sessionDay, strict), Blockers());
    member.leftTradeOn = sessionDay.addYears(-5);
    EXPECT_EQ(memberBlockers(member, sessionDay, strict), Blockers());
    member.leftTradeOn = sessionDay.addYears(-5).addDays(-1);
    EXPECT_EQ(memberBlockers(member, sessionDay, strict).at(0).parameters.value(u"motif"_s), u"DEPART"_s);
}

TEST(JuryTest, asksNothingOfTheLeadButHisOffice)
{
    PanelSeat seat = lead(1, u"Ana Lopes"_s);
    seat.member.charterSignedOn.reset();
    seat.member.habilitatedFrom.reset();
    EXPECT_EQ(memberBlockers(seat.member, sessionDay, policy()), Blockers());
}

TEST(JuryTest, onlyWarnsOfAPanelOfOneSex)
{
    std::vector<PanelSeat> seats = panel();
    for (PanelSeat &seat : seats)
        seat.member.sex = Sex::Male;
    EXPECT_EQ(check(seats),
              (Blockers{Blocker{BlockerCode::GenderBalance}.with(u"femmes"_s, 0).with(u"hommes"_s, 3)}));
    EXPECT_EQ(withoutWarnings(check(seats)), Blockers());
    seats.at(0).member.sex = Sex::Unknown;
    EXPECT_EQ(check(seats), Blockers());
}
