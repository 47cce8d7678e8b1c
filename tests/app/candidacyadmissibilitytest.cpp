#include "support/servicetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class CandidacyAdmissibilityTest : public ServiceTest
{
protected:
    /// A VAE candidacy whose file was complete on that day.
    CandidacyId addComplete(QDate completeOn)
    {
        moveTo(completeOn);
        const CandidacyId id = addCandidate(u"Amrani"_s, AccessRoute::Vae);
        must(candidacies().receiveAdmissibility(lead(), id, completeOn, true));
        must(candidacies().markAdmissibilityComplete(lead(), id, completeOn));
        return id;
    }
    [[nodiscard]] Admissibility admissibility(CandidacyId id)
    {
        return must(CandidacyRepository(database()).admissibilityOf(id)).value();
    }
};

} // namespace

TEST_F(CandidacyAdmissibilityTest, admitsACandidateForTheTimeOfThePolicy)
{
    const CandidacyId id = addAdmittedCandidate(u"Amrani"_s);
    EXPECT_EQ(candidacy(id).state, CandidacyState::InProgress);
    EXPECT_EQ(candidacy(id).stateSince, QDate(2021, 4, 15));
    const Admissibility accepted = admissibility(id);
    EXPECT_EQ(accepted.state, AdmissibilityState::Admissible);
    EXPECT_EQ(accepted.civilYear, 2021);
    EXPECT_TRUE(accepted.swornCommitment);
    const int months = must(rules().policy({2021, 4, 15})).admissibilityValidityMonths;
    EXPECT_EQ(accepted.validUntil, std::optional(QDate(2021, 4, 15).addMonths(months)));
    EXPECT_EQ(lastEvent().content.action, u"admissibility.accepted"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidacyAdmissibilityTest, receivesOnlyWhatAVaeCandidacyWaitsFor)
{
    const CandidacyId training = addCandidate(u"Bernard"_s);
    EXPECT_TRUE(contains(blockersOf(candidacies().receiveAdmissibility(lead(), training, {2021, 3, 1}, true)),
                         BlockerCode::StateForbids));
    const CandidacyId vae = addCandidate(u"Amrani"_s, AccessRoute::Vae);
    EXPECT_TRUE(
        contains(blockersOf(candidacies().receiveAdmissibility(lead(), vae, today().addDays(1), true)),
                 BlockerCode::TimeOrder));
    EXPECT_EQ(errorOf(candidacies().receiveAdmissibility(lead(), vae, {}, true)), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(candidacies().receiveAdmissibility(lead(), CandidacyId{404}, {2021, 3, 1}, true)),
              ErrorCode::NotFound);
}

TEST_F(CandidacyAdmissibilityTest, receivesOneFileACivilYear)
{
    const CandidacyId first = addComplete({2021, 3, 1});
    EXPECT_TRUE(contains(blockersOf(candidacies().receiveAdmissibility(lead(), first, {2021, 3, 1}, true)),
                         BlockerCode::AdmissibilityYear));
    ASSERT_TRUE(candidacies().withdraw(lead(), first, u"Report"_s));
    const CandidacyDraft again{.route = AccessRoute::Vae, .enteredOn = {2021, 3, 1}};
    EXPECT_TRUE(contains(blockersOf(candidacies().registerCandidacy(lead(), personOf(first), again)),
                         BlockerCode::AdmissibilityYear));
}

TEST_F(CandidacyAdmissibilityTest, decidesNothingWithoutAFile)
{
    const CandidacyId id = addCandidate(u"Amrani"_s, AccessRoute::Vae);
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibility(lead(), id, today())),
                         BlockerCode::Admissibility));
}

TEST_F(CandidacyAdmissibilityTest, decidesNothingBeforeTheFileIsComplete)
{
    const CandidacyId id = addComplete({2021, 3, 15});
    ASSERT_TRUE(candidacies().markAdmissibilityIncomplete(lead(), id));
    EXPECT_FALSE(admissibility(id).completeOn);
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibility(lead(), id, today())),
                         BlockerCode::StateForbids));
    EXPECT_TRUE(contains(blockersOf(candidacies().refuseAdmissibility(lead(), id, today(), u"x"_s)),
                         BlockerCode::StateForbids));
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibilityTacitly(lead(), id)),
                         BlockerCode::StateForbids));
}

TEST_F(CandidacyAdmissibilityTest, leavesTheDecisionToTheLead)
{
    const CandidacyId id = addComplete({2021, 3, 15});
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibility(actor(Role::Registrar), id, today())),
                         BlockerCode::RightMissing));
    EXPECT_TRUE(candidacies().markAdmissibilityIncomplete(actor(Role::Registrar), id));
}

TEST_F(CandidacyAdmissibilityTest, refusesDatesOutOfOrder)
{
    const CandidacyId id = addComplete({2021, 3, 15});
    moveTo({2021, 3, 20});
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibility(lead(), id, {2021, 3, 14})),
                         BlockerCode::TimeOrder));
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibility(lead(), id, {2021, 3, 21})),
                         BlockerCode::TimeOrder));
}

TEST_F(CandidacyAdmissibilityTest, refusesWithReasonsAndClosesTheCandidacy)
{
    const CandidacyId id = addComplete({2021, 3, 15});
    EXPECT_TRUE(contains(blockersOf(candidacies().refuseAdmissibility(lead(), id, today(), u" "_s)),
                         BlockerCode::ReasonMissing));
    ASSERT_TRUE(candidacies().refuseAdmissibility(lead(), id, today(), u"Moins d'un an d'expérience"_s));
    EXPECT_EQ(candidacy(id).state, CandidacyState::NotAdmissible);
    EXPECT_EQ(admissibility(id).reasons, u"Moins d'un an d'expérience"_s);
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibility(lead(), id, today())),
                         BlockerCode::StateForbids));
}

TEST_F(CandidacyAdmissibilityTest, acceptsBySilenceOnItsDayEvenWhenRecordedLater)
{
    const CandidacyId id = addComplete({2020, 12, 31});
    moveTo({2021, 2, 27}, {23, 59});
    EXPECT_TRUE(
        contains(blockersOf(candidacies().acceptAdmissibilityTacitly(lead(), id)), BlockerCode::TimeOrder));
    moveTo({2021, 3, 10});
    ASSERT_TRUE(candidacies().acceptAdmissibilityTacitly(lead(), id));
    EXPECT_EQ(admissibility(id).state, AdmissibilityState::Tacit);
    EXPECT_EQ(admissibility(id).decidedOn, std::optional(QDate(2021, 2, 28)));
    EXPECT_EQ(candidacy(id).state, CandidacyState::InProgress);
    EXPECT_EQ(candidacy(id).stateSince, QDate(2021, 2, 28));
    EXPECT_EQ(lastEvent().content.action, u"admissibility.tacitlyAccepted"_s);
}

TEST_F(CandidacyAdmissibilityTest, leavesNothingToAcceptOnceSilenceHasAccepted)
{
    const CandidacyId late = addComplete({2021, 1, 15});
    moveTo({2021, 3, 20});
    EXPECT_TRUE(contains(blockersOf(candidacies().acceptAdmissibility(lead(), late, {2021, 3, 15})),
                         BlockerCode::TimeOrder));
    EXPECT_EQ(candidacy(late).state, CandidacyState::Admissibility);
    // Decided in time, and recorded later.
    ASSERT_TRUE(candidacies().acceptAdmissibility(lead(), late, {2021, 3, 14}));
    EXPECT_EQ(admissibility(late).decidedOn, std::optional(QDate(2021, 3, 14)));
}

TEST_F(CandidacyAdmissibilityTest, findsNothingMissingOnceSilenceHasAccepted)
{
    const CandidacyId id = addComplete({2021, 1, 15});
    moveTo({2021, 3, 15});
    EXPECT_TRUE(
        contains(must(candidacies().admissibilityReasons(lead(), id, AdmissibilityAct::MarkIncomplete)),
                 BlockerCode::TimeOrder));
    EXPECT_TRUE(
        contains(blockersOf(candidacies().markAdmissibilityIncomplete(lead(), id)), BlockerCode::TimeOrder));
    EXPECT_EQ(admissibility(id).completeOn, std::optional(QDate(2021, 1, 15)));
    moveTo({2021, 3, 14});
    EXPECT_TRUE(candidacies().markAdmissibilityIncomplete(lead(), id));
}

TEST_F(CandidacyAdmissibilityTest, acceptsBySilenceOnTheLastDayOfALeapFebruary)
{
    const CandidacyId id = addComplete({2019, 12, 31});
    moveTo({2020, 2, 29}, {0, 0});
    ASSERT_TRUE(candidacies().acceptAdmissibilityTacitly(lead(), id));
    EXPECT_EQ(admissibility(id).decidedOn, std::optional(QDate(2020, 2, 29)));
}

TEST_F(CandidacyAdmissibilityTest, refusesNothingThatSilenceHasAccepted)
{
    const CandidacyId id = addComplete({2021, 1, 15});
    moveTo({2021, 3, 20});
    EXPECT_TRUE(contains(blockersOf(candidacies().refuseAdmissibility(lead(), id, {2021, 3, 15}, u"Tard"_s)),
                         BlockerCode::TimeOrder));
    EXPECT_TRUE(candidacies().refuseAdmissibility(lead(), id, {2021, 3, 14}, u"À temps"_s));
}

TEST_F(CandidacyAdmissibilityTest, keepsTheEvidenceDossierWithItsFiles)
{
    const CandidacyId id = addAdmittedCandidate(u"Amrani"_s);
    must(candidacies().receiveEvidenceDossier(lead(), id, today(), false, {u" Contrat  de travail "_s, {}},
                                              {}));
    const CandidacyRepository repository(database());
    EXPECT_EQ(must(repository.dossierOf(id))->missingPieces, QStringList{u"Contrat de travail"_s});
    const QString path = writeFile(u"livret2.txt"_s, "Preuve de compétences");
    must(candidacies().receiveEvidenceDossier(lead(), id, today(), true, {}, {{path, {}}}));
    const EvidenceDossier dossier = must(repository.dossierOf(id)).value();
    EXPECT_EQ(dossier.version, 2);
    EXPECT_TRUE(dossier.isComplete);
    ASSERT_EQ(dossier.deliverables.size(), 1U);
    EXPECT_EQ(dossier.deliverables[0].name, u"livret2.txt"_s);
    EXPECT_EQ(must(store().files().read(dossier.deliverables[0].sha256)),
              QByteArray("Preuve de compétences"));
    EXPECT_EQ(lastEvent().content.action, u"dossier.received"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidacyAdmissibilityTest, refusesADossierThatContradictsItself)
{
    const CandidacyId id = addAdmittedCandidate(u"Amrani"_s);
    EXPECT_EQ(errorOf(candidacies().receiveEvidenceDossier(lead(), id, today(), true, {u"CV"_s}, {})),
              ErrorCode::InvalidInput);
    EXPECT_TRUE(contains(blockersOf(candidacies().receiveEvidenceDossier(lead(), id, today(), true, {}, {})),
                         BlockerCode::NoDeliverable));
    EXPECT_TRUE(contains(
        blockersOf(candidacies().receiveEvidenceDossier(lead(), id, today().addDays(1), false, {}, {})),
        BlockerCode::TimeOrder));
}

TEST_F(CandidacyAdmissibilityTest, leavesNoDossierWhenAFileCannotBeRead)
{
    const CandidacyId id = addAdmittedCandidate(u"Amrani"_s);
    const QString path = writeFile(u"livret2.txt"_s, "Preuve");
    EXPECT_EQ(errorOf(candidacies().receiveEvidenceDossier(lead(), id, today(), true, {},
                                                           {{path, {}}, {pathOf(u"absent.txt"_s), {}}})),
              ErrorCode::FileUnreadable);
    EXPECT_EQ(errorOf(candidacies().receiveEvidenceDossier(lead(), id, today(), true, {},
                                                           {{path, u"../livret2.txt"_s}})),
              ErrorCode::InvalidInput);
    EXPECT_FALSE(must(CandidacyRepository(database()).dossierOf(id)));
}

TEST_F(CandidacyAdmissibilityTest, takesNoDossierOfATrainingRoute)
{
    EXPECT_TRUE(contains(blockersOf(candidacies().receiveEvidenceDossier(lead(), addCandidate(u"Petit"_s),
                                                                         today(), false, {}, {})),
                         BlockerCode::StateForbids));
}

TEST_F(CandidacyAdmissibilityTest, endsTheCandidacyOfAnExpiredOneForANewRequestInOneAct)
{
    const CandidacyId former = addAdmittedCandidate(u"Amrani"_s);
    const QDate lastDay = admissibility(former).validUntil.value();
    const CandidacyDraft request{.route = AccessRoute::Vae, .enteredOn = {2021, 6, 1}};
    moveTo(lastDay);
    EXPECT_TRUE(contains(blockersOf(candidacies().renew(lead(), former, request, u"Expirée"_s)),
                         BlockerCode::TimeOrder))
        << "it still holds";
    EXPECT_FALSE(must(candidacies().admissionReasons(lead(), former)).empty());
    moveTo(lastDay.addDays(1));
    EXPECT_TRUE(must(candidacies().admissionReasons(lead(), former)).empty());
    const CandidacyDraft late{.route = AccessRoute::Vae, .enteredOn = today()};
    EXPECT_TRUE(
        contains(must(candidacies().renewalReasons(lead(), former, late)), BlockerCode::EntryOutsideWindow));
    EXPECT_FALSE(candidacies().renew(lead(), former, late, u"Expirée"_s));
    CandidacyDraft training = request; // entered in time: it needed nobody's decision
    training.route = AccessRoute::ContinuingEd;
    EXPECT_TRUE(contains(blockersOf(candidacies().renew(lead(), former, training, u"Expirée"_s)),
                         BlockerCode::StateForbids))
        << "another route is another candidacy";
    CandidacyDraft early = late;
    early.enteredOn = lastDay;
    early.nonClaimableReason = u"Informée par écrit"_s;
    EXPECT_TRUE(contains(must(candidacies().renewalReasons(lead(), former, early)), BlockerCode::TimeOrder))
        << "the former request held until then";
    EXPECT_EQ(candidacy(former).state, CandidacyState::InProgress) << "both or nothing";
    CandidacyDraft informed = late;
    informed.nonClaimableReason = u"Informée par écrit"_s;
    EXPECT_TRUE(must(candidacies().renewalReasons(lead(), former, informed)).empty());
    EXPECT_TRUE(contains(blockersOf(candidacies().renew(lead(), former, informed, u" "_s)),
                         BlockerCode::ReasonMissing));
    const CandidacyId next = must(candidacies().renew(lead(), former, informed, u"Expirée"_s));
    EXPECT_EQ(candidacy(former).state, CandidacyState::Withdrawn);
    EXPECT_EQ(candidacy(former).closedReason, u"Expirée"_s);
    EXPECT_EQ(admissibility(former).validUntil, std::optional(lastDay)) << "what was decided stays";
    EXPECT_EQ(candidacy(next).state, CandidacyState::Admissibility);
    EXPECT_EQ(personOf(next), personOf(former));
    EXPECT_EQ(lastEvent().content.action, u"candidacy.registered"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidacyAdmissibilityTest, asksNothingAnewOfWhoWasNeverAccepted)
{
    const CandidacyId waiting = addComplete({2021, 3, 1});
    const CandidacyDraft request{.route = AccessRoute::Vae, .enteredOn = {2021, 3, 1}};
    EXPECT_TRUE(contains(blockersOf(candidacies().renew(lead(), waiting, request, u"Expirée"_s)),
                         BlockerCode::Admissibility));
    EXPECT_TRUE(
        contains(blockersOf(candidacies().renew(actor(Role::Auditor), waiting, request, u"Expirée"_s)),
                 BlockerCode::RightMissing));
}
