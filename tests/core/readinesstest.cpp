#include "parchemin/core/readiness.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/enumeration.h"
#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

const std::vector<int> allFive{1, 2, 3, 4, 5};

class ReadinessTest : public testing::Test
{
protected:
    [[nodiscard]] CandidacyFacts training(const std::vector<int> &validated = allFive) const
    {
        return facts(m_sheet, AccessRoute::ContinuingEd, validated);
    }

    /// Admitted within the registration, with a complete evidence dossier.
    [[nodiscard]] CandidacyFacts vae() const
    {
        CandidacyFacts result = facts(m_sheet, AccessRoute::Vae, {});
        result.policy.vaeSessionMaxMonths = 24;
        Admissibility admitted{AdmissibilityId(1), CandidacyId(1), 2020, day(2020, 10, 1)};
        admitted.state = AdmissibilityState::Admissible;
        admitted.decidedOn = day(2020, 11, 2);
        admitted.validUntil = day(2021, 11, 2);
        result.admissibility = admitted;
        result.dossier = EvidenceDossier{DossierId(1), CandidacyId(1), 1, day(2021, 4, 1), true};
        return result;
    }

    /// Certified by a published jury.
    [[nodiscard]] CandidacyFacts certified() const
    {
        CandidacyFacts result = training();
        result.candidacy.state = CandidacyState::Certified;
        decide(result, DecisionOutcome::Full);
        return result;
    }

    static void decide(CandidacyFacts &facts, DecisionOutcome outcome)
    {
        facts.decision =
            JuryDecision{DecisionId(1), DefenceId(1), CandidacyId(1), {outcome}, instant(day(2021, 5, 20))};
        facts.decidedOn = day(2021, 5, 20);
        facts.areMinutesSigned = true;
    }

    ReferenceSheet m_sheet = sheet();
};

Blocker missing(const QString &list)
{
    return Blocker{BlockerCode::BlocksMissing}.with(u"liste"_s, list);
}

} // namespace

TEST_F(ReadinessTest, sendsATrainingCandidateWithFiveBlocksToTheJury)
{
    EXPECT_EQ(readyForJuryBlockers(training()), Blockers());
}

TEST_F(ReadinessTest, listsTheBlocksThatAreMissing)
{
    EXPECT_EQ(readyForJuryBlockers(training({1, 3, 5})), (Blockers{missing(u"B2, B4"_s)}));
}

TEST_F(ReadinessTest, gathersEveryReasonAtOnce)
{
    CandidacyFacts late = training({});
    late.candidacy.enteredOn = day(2021, 9, 1);
    late.today = day(2022, 2, 10);
    late.hasFraudFreeze = true;
    late.person.details.birthPlace.clear();
    EXPECT_EQ(readyForJuryBlockers(late),
              (Blockers{missing(u"B1, B2, B3, B4, B5"_s),
                        Blocker{BlockerCode::NotClaimable}.with(u"date"_s, u"2021-09-01"_s),
                        {BlockerCode::FraudFreeze},
                        Blocker{BlockerCode::Identity}.with(u"champs"_s, u"BIRTH_PLACE"_s)}));
}

TEST_F(ReadinessTest, keepsTheRightOfWhoEnteredInTime)
{
    CandidacyFacts late = training();
    late.candidacy.enteredOn = day(2021, 6, 1);
    late.today = day(2022, 2, 10);
    EXPECT_EQ(readyForJuryBlockers(late), Blockers());
}

TEST_F(ReadinessTest, sendsAVaeCandidateWithoutBlocksToTheJury)
{
    EXPECT_EQ(readyForJuryBlockers(vae()), Blockers());
}

TEST_F(ReadinessTest, warnsOfAVaeJuryThatComesLate)
{
    struct Case
    {
        const char *what;
        VaeDelayBasis basis;
        int months;
        QDate juryDay;
        std::optional<QDate> dueOn;
        bool isLate;
    };
    // Admitted on 2020-11-30, the dossier received on 2021-04-01.
    using enum VaeDelayBasis;
    const std::vector<Case> cases{
        {"well in time", Admissibility, 12, day(2021, 6, 21), day(2021, 11, 30), false},
        {"on the last day", Admissibility, 12, day(2021, 11, 30), day(2021, 11, 30), false},
        {"a day late", Admissibility, 12, day(2021, 12, 1), day(2021, 11, 30), true},
        {"a month that has no such day", Admissibility, 3, day(2021, 2, 28), day(2021, 2, 28), false},
        {"the day after it", Admissibility, 3, day(2021, 3, 1), day(2021, 2, 28), true},
        {"by the dossier, in time", Dossier, 3, day(2021, 7, 1), day(2021, 7, 1), false},
        {"by the dossier, late", Dossier, 3, day(2021, 7, 2), day(2021, 7, 1), true},
    };
    for (const Case &one : cases) {
        CandidacyFacts facts = vae();
        facts.admissibility->decidedOn = day(2020, 11, 30);
        facts.admissibility->validUntil = day(2023, 11, 30);
        facts.policy.vaeSessionDelayBasis = one.basis;
        facts.policy.vaeSessionMaxMonths = one.months;
        facts.today = one.juryDay;
        EXPECT_EQ(vaeJuryDueOn(facts), one.dueOn) << one.what;
        EXPECT_EQ(contains(readyForJuryBlockers(facts), BlockerCode::VaeDelay), one.isLate) << one.what;
        EXPECT_FALSE(contains(withoutWarnings(readyForJuryBlockers(facts)), BlockerCode::VaeDelay))
            << "late, but possible";
    }
}

TEST_F(ReadinessTest, setsNoTimeForTheJuryOfATraining)
{
    CandidacyFacts facts = training();
    facts.admissibility = vae().admissibility;
    facts.dossier = vae().dossier;
    EXPECT_EQ(vaeJuryDueOn(facts), std::nullopt);
    CandidacyFacts early = vae();
    early.admissibility.reset();
    EXPECT_EQ(vaeJuryDueOn(early), std::nullopt) << "its time has not begun";
    early.policy.vaeSessionDelayBasis = VaeDelayBasis::Dossier;
    early.dossier.reset();
    EXPECT_EQ(vaeJuryDueOn(early), std::nullopt);
}

TEST_F(ReadinessTest, saysFromWhenTheTimeOfAVaeRuns)
{
    CandidacyFacts facts = vae();
    facts.policy.vaeSessionMaxMonths = 3;
    facts.policy.vaeSessionDelayBasis = VaeDelayBasis::Dossier;
    facts.today = day(2021, 7, 2);
    EXPECT_EQ(vaeDelayWarnings(facts), (Blockers{Blocker{BlockerCode::VaeDelay}
                                                     .with(u"date"_s, u"2021-07-01"_s)
                                                     .with(u"mois"_s, 3)
                                                     .with(u"motif"_s, u"DEPUIS_DOSSIER"_s)}));
}

TEST_F(ReadinessTest, asksForTheBlocksOfAVaeWhereTheLeadGrantsThem)
{
    CandidacyFacts facts = vae();
    facts.policy.vaeBlocksGrantedBy = BlockGrantor::Lead;
    EXPECT_TRUE(contains(readyForJuryBlockers(facts), BlockerCode::BlocksMissing));
}

TEST_F(ReadinessTest, asksAVaeForItsAdmissibilityAndItsDossier)
{
    CandidacyFacts facts = vae();
    facts.today = day(2021, 11, 3);
    facts.dossier->isComplete = false;
    facts.dossier->missingPieces = {u"CV"_s, u"Attestation d'employeur"_s};
    const Blocker incomplete = Blocker{BlockerCode::DossierIncomplete}
                                   .with(u"motif"_s, u"INCOMPLET"_s)
                                   .with(u"liste"_s, u"CV, Attestation d'employeur"_s);
    EXPECT_EQ(readyForJuryBlockers(facts), (Blockers{Blocker{BlockerCode::Admissibility}
                                                         .with(u"motif"_s, u"EXPIREE"_s)
                                                         .with(u"date"_s, u"2021-11-02"_s),
                                                     incomplete}));
    facts.dossier.reset();
    facts.admissibility.reset();
    const Blockers none = readyForJuryBlockers(facts);
    EXPECT_TRUE(contains(none, BlockerCode::Admissibility));
    EXPECT_TRUE(contains(none, BlockerCode::DossierIncomplete));
    EXPECT_TRUE(contains(none, BlockerCode::NotClaimable));
}

TEST_F(ReadinessTest, schedulesNobodyWhoAimsAtBlocksAlone)
{
    CandidacyFacts facts = training({2});
    facts.candidacy.scope = CandidacyScope::Blocks;
    facts.candidacy.targetBlocks = {2};
    EXPECT_EQ(
        readyForJuryBlockers(facts),
        (Blockers{
            Blocker{BlockerCode::StateForbids}.with(u"etat"_s, u"BLOCKS"_s).with(u"acte"_s, u"SCHEDULE"_s)}));
    EXPECT_TRUE(areTargetsValidated(facts));
    EXPECT_EQ(titleBlockers(facts), Blockers());
}

TEST_F(ReadinessTest, hasItsTargetsOnlyWithAllOfThem)
{
    CandidacyFacts facts = training({2});
    facts.candidacy.scope = CandidacyScope::Blocks;
    facts.candidacy.targetBlocks = {2, 4};
    EXPECT_FALSE(areTargetsValidated(facts));
    facts.candidacy.targetBlocks.clear();
    EXPECT_FALSE(areTargetsValidated(facts));
    EXPECT_FALSE(areTargetsValidated(training()));
}

TEST_F(ReadinessTest, schedulesOnlyWhoMayStillPass)
{
    QStringList ready;
    for (const CandidacyState state : allUpTo(CandidacyState::Annulled)) {
        CandidacyFacts facts = training();
        facts.candidacy.state = state;
        if (readyForJuryBlockers(facts).empty())
            ready.append(codeName(state));
    }
    EXPECT_EQ(ready,
              (QStringList{u"IN_PROGRESS"_s, u"SCHEDULED"_s, u"PARTIALLY_VALIDATED"_s, u"NOT_VALIDATED"_s}));
}

TEST_F(ReadinessTest, keepsTheBlocksOfAnEarlierCandidacy)
{
    CandidacyFacts second = training();
    second.candidacy.id = CandidacyId(2);
    second.candidacy.route = AccessRoute::Apprenticeship;
    EXPECT_EQ(activeBlocks(second.blocks), allFive);
    EXPECT_EQ(titleBlockers(second),
              (Blockers{Blocker{BlockerCode::DefenceMissing}.with(u"motif"_s, u"PREMIERE"_s)}));
}

TEST_F(ReadinessTest, asksForANewDefenceAfterARefusal)
{
    CandidacyFacts refused = training();
    refused.candidacy.state = CandidacyState::NotValidated;
    decide(refused, DecisionOutcome::Refused);
    EXPECT_EQ(titleBlockers(refused),
              (Blockers{Blocker{BlockerCode::DefenceMissing}.with(u"motif"_s, u"NOUVELLE"_s)}));
    EXPECT_EQ(readyForJuryBlockers(refused), Blockers());
}

// A candidate with a day before the jury read that the defence was to be scheduled.
TEST_F(ReadinessTest, saysThatAScheduledDefenceWaitsForTheJury)
{
    CandidacyFacts facts = training();
    facts.candidacy.state = CandidacyState::Scheduled;
    EXPECT_EQ(titleBlockers(facts),
              (Blockers{Blocker{BlockerCode::DefenceMissing}.with(u"motif"_s, u"PREVUE"_s)}));
    facts.candidacy.state = CandidacyState::Heard;
    EXPECT_EQ(titleBlockers(facts),
              (Blockers{Blocker{BlockerCode::DefenceMissing}.with(u"motif"_s, u"ENTENDU"_s)}));
}

TEST_F(ReadinessTest, ordersTheWayToTheTitle)
{
    CandidacyFacts facts = training({1, 2, 3, 4});
    facts.person.details.birthDate = QDate();
    facts.hasFraudFreeze = true;
    EXPECT_EQ(titleBlockers(facts),
              (Blockers{Blocker{BlockerCode::NoSubmission}.with(u"n"_s, 5),
                        {BlockerCode::FraudFreeze},
                        Blocker{BlockerCode::DefenceMissing}.with(u"motif"_s, u"PREMIERE"_s),
                        Blocker{BlockerCode::Identity}.with(u"champs"_s, u"BIRTH_DATE"_s)}));
}

TEST_F(ReadinessTest, lacksNothingOnceCertified)
{
    EXPECT_EQ(titleBlockers(certified()), Blockers());
}

TEST_F(ReadinessTest, issuesTheParchmentOfACertifiedCandidate)
{
    EXPECT_EQ(parchmentBlockers(certified()), Blockers());
}

TEST_F(ReadinessTest, issuesNoParchmentWithoutAFullDecision)
{
    EXPECT_TRUE(contains(parchmentBlockers(training()), BlockerCode::NoFullDecision));
    CandidacyFacts facts = certified();
    facts.decision->isCurrent = false;
    EXPECT_EQ(parchmentBlockers(facts), (Blockers{{BlockerCode::NoFullDecision}}));
    facts = certified();
    decide(facts, DecisionOutcome::Deferred);
    EXPECT_EQ(parchmentBlockers(facts), (Blockers{{BlockerCode::NoFullDecision}}));
    facts = certified();
    facts.candidacy.state = CandidacyState::Annulled;
    EXPECT_EQ(parchmentBlockers(facts), (Blockers{{BlockerCode::NoFullDecision}}));
}

TEST_F(ReadinessTest, issuesNoParchmentBeforeTheMinutesAreSigned)
{
    CandidacyFacts facts = certified();
    facts.areMinutesSigned = false;
    EXPECT_EQ(parchmentBlockers(facts), (Blockers{{BlockerCode::MinutesUnsigned}}));
}

TEST_F(ReadinessTest, judgesTheClaimByTheDayOfTheJury)
{
    CandidacyFacts facts = certified();
    facts.candidacy.enteredOn = day(2016, 1, 1);
    facts.today = day(2022, 6, 1);
    EXPECT_EQ(parchmentBlockers(facts), Blockers());
    facts.decidedOn = day(2021, 8, 8);
    EXPECT_EQ(parchmentBlockers(facts),
              (Blockers{Blocker{BlockerCode::NotClaimable}.with(u"date"_s, u"2016-01-01"_s)}));
}

TEST_F(ReadinessTest, issuesNoParchmentAfterTheLastDay)
{
    m_sheet.lastIssueDate = day(2024, 8, 7);
    CandidacyFacts facts = certified();
    facts.today = day(2024, 8, 7);
    EXPECT_EQ(parchmentBlockers(facts), Blockers());
    facts.today = day(2024, 8, 8);
    EXPECT_EQ(parchmentBlockers(facts),
              (Blockers{Blocker{BlockerCode::LastIssueDate}.with(u"date"_s, u"2024-08-07"_s)}));
}

TEST_F(ReadinessTest, issuesNoParchmentWithoutSignatoryIdentityOrBlock)
{
    CandidacyFacts facts = certified();
    facts.signatories.front().to = day(2021, 5, 31);
    facts.person.details.birthCountry.clear();
    facts.blocks.at(1).validation.reset();
    EXPECT_EQ(
        parchmentBlockers(facts),
        (Blockers{missing(u"B2"_s), Blocker{BlockerCode::Identity}.with(u"champs"_s, u"BIRTH_COUNTRY"_s),
                  Blocker{BlockerCode::Signatory}.with(u"date"_s, u"2021-06-01"_s)}));
}

TEST_F(ReadinessTest, issuesOneLivingParchment)
{
    CandidacyFacts facts = certified();
    facts.hasLivingParchment = true;
    EXPECT_EQ(parchmentBlockers(facts), (Blockers{{BlockerCode::DocumentExists}}));
}

TEST_F(ReadinessTest, attestsValidatedBlocksEvenOfATitleThatCannotBeClaimed)
{
    CandidacyFacts facts = training({1, 3});
    facts.candidacy.enteredOn = day(2022, 1, 1);
    facts.today = day(2022, 6, 1);
    EXPECT_EQ(blockAttestationBlockers(facts, {1, 3}), Blockers());
    EXPECT_EQ(blockAttestationBlockers(facts, {1, 2}), (Blockers{missing(u"B2"_s)}));
    EXPECT_TRUE(contains(blockAttestationBlockers(facts, {}), BlockerCode::BlocksMissing));
    facts.signatories.clear();
    facts.person.details.birthName.clear();
    const Blockers blockers = blockAttestationBlockers(facts, {1});
    EXPECT_TRUE(contains(blockers, BlockerCode::Signatory));
    EXPECT_TRUE(contains(blockers, BlockerCode::Identity));
}

TEST_F(ReadinessTest, countsNoCancelledValidation)
{
    CandidacyFacts facts = training();
    facts.blocks.at(2).validation->cancellation = ValidationCancellation{
        CancellationKind::ClericalError, u"Saisie"_s, instant(day(2021, 4, 1)), UserId(1), UserId(2)};
    EXPECT_EQ(activeBlocks(facts.blocks), (std::vector{1, 2, 4, 5}));
    EXPECT_EQ(readyForJuryBlockers(facts), (Blockers{missing(u"B3"_s)}));
}
