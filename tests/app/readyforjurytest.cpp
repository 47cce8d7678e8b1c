#include "support/jurytest.h"

#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/facts.h"
#include "parchemin/app/overview.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the database counts as ready must be what the core's guard lets pass (BR-40).
class ReadyForJuryTest : public JuryTest
{
protected:
    [[nodiscard]] bool isCounted(CandidacyId candidacy)
    {
        const WorkRepository work(database(), workScope(must(overviewQuestion(context(), lead(), {}))));
        const WaitingMatters ready = must(work.readyForJury(100));
        EXPECT_EQ(ready.total, std::ssize(ready.first));
        return std::ranges::find(ready.first, candidacy, &WaitingMatter::candidacy) != ready.first.end();
    }
    [[nodiscard]] bool isReady(CandidacyId candidacy)
    {
        return readyForJuryBlockers(must(gatherFacts(database(), rules(), candidacy, today()))).empty();
    }
    void expectBoth(CandidacyId candidacy, bool expected)
    {
        EXPECT_EQ(isCounted(candidacy), expected) << "the database";
        EXPECT_EQ(isReady(candidacy), expected) << "the guard";
    }
    void recogniseAll(CandidacyId candidacy)
    {
        for (int block = 1; block <= 5; ++block)
            must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof, u"Preuve"_s));
    }
    CandidacyId enteredOn(QDate day, const QString &reason = {})
    {
        const PersonId person = addPerson(u"Faure"_s, u"Emma"_s);
        const CandidacyDraft draft{
            .route = AccessRoute::Initial, .enteredOn = day, .nonClaimableReason = reason};
        return must(candidacies().registerCandidacy(lead(), person, draft));
    }
};

} // namespace

TEST_F(ReadyForJuryTest, fiveBlocksMakeATraineeReady)
{
    expectBoth(readyCandidate(u"Amrani"_s), true);
}

TEST_F(ReadyForJuryTest, whoComesBackWithHerBlocksWaitsSinceSheCameBack)
{
    const CandidacyId former = readyCandidate(u"Amrani"_s);
    must(candidacies().withdraw(lead(), former, u"Départ"_s));
    moveTo({2021, 7, 5});
    const CandidacyDraft again{.route = AccessRoute::Initial, .enteredOn = {2021, 7, 1}};
    const CandidacyId candidacy = must(candidacies().registerCandidacy(lead(), personOf(former), again));
    const WorkRepository work(database(), workScope(must(overviewQuestion(context(), lead(), {}))));
    const WaitingMatters ready = must(work.readyForJury(100));
    ASSERT_EQ(ready.total, 1);
    EXPECT_EQ(ready.first.front().candidacy, candidacy);
    EXPECT_EQ(ready.first.front().since, QDate(2021, 7, 1));
}

TEST_F(ReadyForJuryTest, fourBlocksDoNot)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    for (int block = 1; block <= 4; ++block)
        must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof, u"Preuve"_s));
    expectBoth(candidacy, false);
}

TEST_F(ReadyForJuryTest, aCancelledBlockIsMissing)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const auto validations =
        must(BlockValidationRepository(database()).ofPerson(personOf(candidacy), sheet().rncpCode));
    must(blocks().cancel(lead(), addUser(u"second"_s, {Role::Lead}), validations.front().id,
                         CancellationKind::ClericalError, u"Erreur"_s));
    expectBoth(candidacy, false);
}

TEST_F(ReadyForJuryTest, anIncompleteIdentityKeepsFromTheJury)
{
    PersonDetails details = ReadyForJuryTest::details(u"Amrani"_s, u"Yasmine"_s);
    details.birthPlace.clear();
    const CandidacyId candidacy = addCandidacy(must(candidacies().registerPerson(lead(), details)));
    recogniseAll(candidacy);
    expectBoth(candidacy, false);
}

TEST_F(ReadyForJuryTest, whoEnteredInTimeStaysReadyAfterTheRegistration)
{
    const CandidacyId candidacy = enteredOn({2021, 6, 1});
    recogniseAll(candidacy);
    moveTo({2022, 2, 10});
    expectBoth(candidacy, true);
}

TEST_F(ReadyForJuryTest, whoEnteredTooLateCannotClaimTheTitle)
{
    moveTo({2021, 9, 2});
    const CandidacyId candidacy = enteredOn({2021, 9, 1}, u"Demande expresse"_s);
    recogniseAll(candidacy);
    expectBoth(candidacy, false);
}

TEST_F(ReadyForJuryTest, anAdmittedVaeWithItsDossierIsReady)
{
    expectBoth(readyVaeCandidate(u"Faure"_s), true);
}

TEST_F(ReadyForJuryTest, aVaeWithoutItsDossierIsNot)
{
    expectBoth(addAdmittedCandidate(u"Faure"_s), false);
}

TEST_F(ReadyForJuryTest, aVaeWhoseLastDossierIsIncompleteIsNot)
{
    const CandidacyId candidacy = readyVaeCandidate(u"Faure"_s);
    const QString path = writeFile(u"other.pdf"_s, "%PDF-1.4\nother\n");
    must(candidacies().receiveEvidenceDossier(lead(), candidacy, today(), false, {u"Annexe 2"_s},
                                              {{path, {}}}));
    expectBoth(candidacy, false);
}

TEST_F(ReadyForJuryTest, aVaeWhoseAdmissibilityEndedIsNot)
{
    const CandidacyId candidacy = readyVaeCandidate(u"Faure"_s);
    moveTo({2022, 4, 15});
    expectBoth(candidacy, true);
    moveTo({2022, 4, 16});
    expectBoth(candidacy, false);
}

TEST_F(ReadyForJuryTest, aSuspicionOfFraudKeepsFromTheJury)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    SubmissionService projects(context());
    const SubmissionId submission = must(projects.deposit(
        lead(), {.candidacy = candidacy, .block = 1, .files = {{writeFile(u"a.pdf"_s, "%PDF-1.4"), {}}}}));
    must(projects.openFraudCase(lead(), submission, FraudCategory::Plagiarism, u"Copie"_s));
    for (int block = 2; block <= 5; ++block)
        must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof, u"Preuve"_s));
    expectBoth(candidacy, false);
}

TEST_F(ReadyForJuryTest, whoAimsAtBlocksAlonePassesNoJury)
{
    const PersonId person = addPerson(u"Faure"_s, u"Emma"_s);
    const CandidacyDraft draft{.route = AccessRoute::Initial,
                               .enteredOn = {2020, 9, 1},
                               .scope = CandidacyScope::Blocks,
                               .targetBlocks = {1, 2, 3, 4, 5}};
    const CandidacyId candidacy = must(candidacies().registerCandidacy(lead(), person, draft));
    expectBoth(candidacy, false);
}
