#include "parchemin/app/sentences.h"
#include "parchemin/store/candidacyrepository.h"

#include "scenarios/trainingoffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 16. Tacit admissibility at +2 months exactly (end-of-month dates: 31 Dec → 28/29 Feb).
class Scenario16TacitAdmissibility : public TrainingOffice
{
protected:
    /// A VAE candidate whose file is complete on that day, and to whom nobody answers.
    CandidacyId fileCompleteOn(QDate day)
    {
        itIs(day);
        const CandidacyId candidate = enrol(u"Amrani"_s, AccessRoute::Vae);
        must(candidacies().receiveAdmissibility(registrar(), candidate, day, true));
        must(candidacies().markAdmissibilityComplete(registrar(), candidate, day));
        return candidate;
    }
    [[nodiscard]] Admissibility admissibilityOf(CandidacyId candidate)
    {
        return must(CandidacyRepository(database()).admissibilityOf(candidate)).value();
    }
    /// Refused on the eve, possible on the day, and dated that day.
    void expectAcceptedOn(CandidacyId candidate, QDate day)
    {
        itIs(day.addDays(-1), {23, 59});
        const Blocker tooEarly{
            BlockerCode::TimeOrder,
            {{u"date"_s, today().toString(Qt::ISODate)}, {u"limite"_s, day.toString(Qt::ISODate)}}};
        EXPECT_EQ(blockersOf(candidacies().acceptAdmissibilityTacitly(lead(), candidate)),
                  Blockers{tooEarly});
        EXPECT_FALSE(sentence(tooEarly).contains(u"  "_s)) << "both dates are said";
        EXPECT_EQ(stateOf(candidate), CandidacyState::Admissibility);
        itIs(day, {0, 0});
        must(candidacies().acceptAdmissibilityTacitly(lead(), candidate));
        EXPECT_EQ(admissibilityOf(candidate).state, AdmissibilityState::Tacit);
        EXPECT_EQ(admissibilityOf(candidate).decidedOn, day);
        EXPECT_EQ(stateOf(candidate), CandidacyState::InProgress);
    }
};

} // namespace

TEST_F(Scenario16TacitAdmissibility, comesTwoMonthsLaterToTheDay)
{
    expectAcceptedOn(fileCompleteOn({2021, 3, 15}), {2021, 5, 15});
}

TEST_F(Scenario16TacitAdmissibility, comesOnTheLastOfFebruary)
{
    expectAcceptedOn(fileCompleteOn({2020, 12, 31}), {2021, 2, 28});
}

TEST_F(Scenario16TacitAdmissibility, comesOnTheTwentyNinthInALeapYear)
{
    expectAcceptedOn(fileCompleteOn({2019, 12, 31}), {2020, 2, 29});
}

TEST_F(Scenario16TacitAdmissibility, comesOnTheThirtiethOfAMonthWithoutAThirtyFirst)
{
    expectAcceptedOn(fileCompleteOn({2021, 7, 31}), {2021, 9, 30});
}

TEST_F(Scenario16TacitAdmissibility, isDatedItsDayWhenItIsRecordedLater)
{
    const CandidacyId candidate = fileCompleteOn({2020, 12, 31});
    itIs({2021, 4, 1});
    must(candidacies().acceptAdmissibilityTacitly(lead(), candidate));
    EXPECT_EQ(admissibilityOf(candidate).decidedOn, QDate(2021, 2, 28));
    EXPECT_EQ(admissibilityOf(candidate).validUntil, QDate(2022, 2, 28));
}

TEST_F(Scenario16TacitAdmissibility, leavesNothingToRefuse)
{
    const CandidacyId candidate = fileCompleteOn({2020, 12, 31});
    itIs({2021, 2, 28});
    EXPECT_TRUE(
        contains(blockersOf(candidacies().refuseAdmissibility(lead(), candidate, today(), u"Hors sujet"_s)),
                 BlockerCode::TimeOrder));
    EXPECT_EQ(stateOf(candidate), CandidacyState::Admissibility);
}

TEST_F(Scenario16TacitAdmissibility, startsAgainWhenTheFileWasIncompleteMeanwhile)
{
    const CandidacyId candidate = fileCompleteOn({2020, 12, 31});
    itIs({2021, 1, 20});
    must(candidacies().markAdmissibilityIncomplete(registrar(), candidate));
    itIs({2021, 1, 31});
    must(candidacies().markAdmissibilityComplete(registrar(), candidate, today()));
    expectAcceptedOn(candidate, {2021, 3, 31});
}

TEST_F(Scenario16TacitAdmissibility, givesARightToTheTitleByItsOwnDay)
{
    const CandidacyId inTime = fileCompleteOn({2021, 6, 7});
    itIs({2021, 9, 1});
    must(candidacies().acceptAdmissibilityTacitly(lead(), inTime));
    EXPECT_FALSE(contains(dossier(inTime).juryBlockers, BlockerCode::NotClaimable));
}

TEST_F(Scenario16TacitAdmissibility, givesNoneAfterTheRegistrationEnded)
{
    const CandidacyId tooLate = fileCompleteOn({2021, 6, 8});
    itIs({2021, 9, 1});
    must(candidacies().acceptAdmissibilityTacitly(lead(), tooLate));
    EXPECT_EQ(admissibilityOf(tooLate).decidedOn, QDate(2021, 8, 8));
    EXPECT_TRUE(contains(dossier(tooLate).juryBlockers, BlockerCode::NotClaimable));
}
