#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 17. Extra time 1/3 on 60 min → 80 min (rounded up to 5 min); the plan shifts.
class Scenario17ExtraTime : public CertifierOffice
{
protected:
    const QDate day{2021, 3, 15};

    CandidacyId readyByVae(const QString &name)
    {
        itIs({2020, 9, 1});
        const CandidacyId candidate = admit(name);
        handInEvidence(candidate);
        return candidate;
    }
    CandidacyId readyByTraining(const QString &name)
    {
        itIs({2020, 9, 1});
        const CandidacyId candidate = enrol(name);
        acquireAll(candidate);
        return candidate;
    }
    void grantAThird(CandidacyId candidate)
    {
        must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(candidate),
                                            {u"tiers-temps"_s}, 33, {2020, 10, 1}, std::nullopt));
    }
    Result<DefenceId> tryAt(SessionId held, CandidacyId candidate, QTime at)
    {
        return juries().schedule(registrar(), held, candidate, certifierInstant(day, at));
    }
};

} // namespace

TEST_F(Scenario17ExtraTime, makesAnHourEightyMinutes)
{
    const CandidacyId candidate = readyByVae(u"Amrani"_s);
    grantAThird(candidate);
    const Defence passage = defence(schedule(jury(day), candidate, {9, 0}));
    EXPECT_EQ(passage.baseMinutes, 60);
    EXPECT_EQ(passage.extraMinutes, 20);
    EXPECT_EQ(passage.endsAt(), certifierInstant(day, {10, 20}));
}

TEST_F(Scenario17ExtraTime, makesHalfAnHourFortyMinutes)
{
    const CandidacyId candidate = readyByTraining(u"Amrani"_s);
    grantAThird(candidate);
    const Defence passage = defence(schedule(jury(day), candidate, {9, 0}));
    EXPECT_EQ(passage.baseMinutes, 30);
    EXPECT_EQ(passage.extraMinutes, 10);
}

TEST_F(Scenario17ExtraTime, isNotGivenToOthers)
{
    const CandidacyId candidate = readyByVae(u"Amrani"_s);
    const Defence passage = defence(schedule(jury(day), candidate, {9, 0}));
    EXPECT_EQ(passage.extraMinutes, 0);
    EXPECT_EQ(passage.endsAt(), certifierInstant(day, {10, 0}));
}

TEST_F(Scenario17ExtraTime, shiftsThePlan)
{
    const CandidacyId first = readyByVae(u"Amrani"_s);
    const CandidacyId second = readyByVae(u"Bernard"_s);
    grantAThird(first);
    const SessionId held = jury(day);
    schedule(held, first, {9, 0});
    const auto overlapOf = [](const QString &name) {
        return Blocker{BlockerCode::Overlap,
                       {{u"personne"_s, name}, {u"date"_s, u"2021-03-15"_s}, {u"heure"_s, u"09:00"_s}}};
    };
    EXPECT_EQ(blockersOf(tryAt(held, second, {10, 0})),
              (Blockers{overlapOf(u"Claire Moreau"_s), overlapOf(u"Dominique Leroy"_s),
                        overlapOf(u"Dominique Petit"_s)}));
    EXPECT_EQ(errorOf(tryAt(held, second, {10, 19})), ErrorCode::RuleRefused);
    const Defence shifted = defence(must(tryAt(held, second, {10, 20})));
    EXPECT_EQ(shifted.endsAt(), certifierInstant(day, {11, 20}));
}

TEST_F(Scenario17ExtraTime, isGrantedByTheDisabilityOfficerAlone)
{
    const CandidacyId candidate = readyByVae(u"Amrani"_s);
    const auto granted = directory().grantAccommodation(registrar(), personOf(candidate), {u"tiers-temps"_s},
                                                        33, {2020, 10, 1}, std::nullopt);
    EXPECT_TRUE(contains(blockersOf(granted), BlockerCode::RightMissing));
    EXPECT_EQ(defence(schedule(jury(day), candidate, {9, 0})).extraMinutes, 0);
}
