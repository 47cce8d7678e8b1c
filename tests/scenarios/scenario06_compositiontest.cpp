#include "parchemin/app/sentences.h"

#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 6. Two professionals both internal → external ratio 0/3 → session cannot be COMPOSED; message names both.
class Scenario06Composition : public CertifierOffice
{
protected:
    SessionId seatWith(JuryMemberId first, JuryMemberId second)
    {
        return seat({2021, 3, 15}, {{leadMember(), SeatRole::Lead, true},
                                    {first, SeatRole::Professional},
                                    {second, SeatRole::Professional}});
    }
};

} // namespace

TEST_F(Scenario06Composition, refusesTwoInternalProfessionalsAndNamesBoth)
{
    const JuryMemberId first = addProfessional(u"Girard"_s, false);
    const JuryMemberId second = addProfessional(u"Roussel"_s, false);
    const SessionId seated = seatWith(first, second);
    const Blocker ratio{BlockerCode::ExternalRatio,
                        {{u"x"_s, u"0"_s},
                         {u"n"_s, u"3"_s},
                         {u"min"_s, u"50"_s},
                         {u"noms"_s, u"Dominique Girard, Dominique Roussel"_s}}};
    EXPECT_EQ(must(juries().compositionBlockers(seated)), Blockers{ratio});
    const Status constituted = juries().constitute(lead(), seated);
    EXPECT_EQ(errorOf(constituted), ErrorCode::RuleRefused);
    EXPECT_EQ(blockersOf(constituted), Blockers{ratio});
    EXPECT_EQ(session(seated).state, SessionState::Draft);

    const QString message = sentence(ratio);
    EXPECT_TRUE(message.contains(u"Girard"_s));
    EXPECT_TRUE(message.contains(u"Roussel"_s));
    EXPECT_TRUE(message.contains(u"0"_s) && message.contains(u"3"_s));
}

TEST_F(Scenario06Composition, takesOneExternalOfThreeForTooFew)
{
    const SessionId seated = seatWith(addProfessional(u"Girard"_s, false), secondProfessional());
    const Status constituted = juries().constitute(lead(), seated);
    EXPECT_EQ(blockersOf(constituted), (Blockers{{BlockerCode::ExternalRatio,
                                                  {{u"x"_s, u"1"_s},
                                                   {u"n"_s, u"3"_s},
                                                   {u"min"_s, u"50"_s},
                                                   {u"noms"_s, u"Dominique Girard"_s}}}}));
}

TEST_F(Scenario06Composition, isComposedOnceExternalMembersReplaceThem)
{
    const SessionId seated = seatWith(firstProfessional(), secondProfessional());
    must(juries().constitute(lead(), seated));
    EXPECT_EQ(session(seated).state, SessionState::Composed);
}
