#include "parchemin/app/dossierasof.h"

#include "support/jurytest.h"
#include "support/projectstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The acts happen on 4, 7, 8 … June 2021.
class DossierAsOfTest : public ProjectsTest
{
protected:
    [[nodiscard]] DossierAsOf on(QDate day)
    {
        return must(dossierAsOf(database(), rules(), candidacyId(), day));
    }
    [[nodiscard]] BlockState stateOn(QDate day, int block)
    {
        return on(day).blocks.at(static_cast<std::size_t>(block - 1)).state;
    }
};

/// The same for a candidate whom a jury hears.
class DossierAsOfJuryTest : public JuryTest
{
protected:
    [[nodiscard]] CandidacyState stateOn(CandidacyId candidacy, QDate day)
    {
        return must(dossierAsOf(database(), rules(), candidacy, day)).candidacy.state;
    }
};

} // namespace

TEST_F(DossierAsOfTest, aBlockGoesThroughItsStatesDayByDay)
{
    const SubmissionId submission = deposit(2);
    moveTo({2021, 6, 7});
    evaluate(submission, EvaluationOutcome::Validated);
    moveTo({2021, 6, 8});
    must(blocks().validate(lead(), candidacyId(), 2));
    moveTo({2021, 6, 20});
    EXPECT_EQ(stateOn({2021, 6, 3}, 2), BlockState::NotStarted);
    EXPECT_EQ(stateOn({2021, 6, 4}, 2), BlockState::Submitted);
    EXPECT_EQ(stateOn({2021, 6, 7}, 2), BlockState::Proposed);
    EXPECT_EQ(stateOn({2021, 6, 8}, 2), BlockState::Validated);
    EXPECT_EQ(stateOn({2021, 6, 8}, 1), BlockState::NotStarted);
}

TEST_F(DossierAsOfTest, aCancelledValidationStoodUntilItWasCancelled)
{
    const BlockValidationId id = acquire(2);
    moveTo({2021, 6, 7});
    must(blocks().cancel(lead(), actor(Role::Chair), id, CancellationKind::Fraud, u"Plagiat"_s));
    const DossierAsOf before = on({2021, 6, 6});
    ASSERT_TRUE(before.blocks.at(1).validation);
    EXPECT_TRUE(before.blocks.at(1).validation->isActive()) << "that it would be cancelled was not known";
    EXPECT_EQ(stateOn({2021, 6, 7}, 2), BlockState::Proposed);
}

TEST_F(DossierAsOfTest, aSentBackProjectWasToBeReworked)
{
    evaluate(deposit(2), EvaluationOutcome::ToRework, {1, 2});
    moveTo({2021, 6, 10});
    deposit(2);
    EXPECT_EQ(stateOn({2021, 6, 9}, 2), BlockState::ToRework);
    EXPECT_EQ(stateOn({2021, 6, 10}, 2), BlockState::Submitted);
}

TEST_F(DossierAsOfTest, aWithdrawnSubmissionStoodUntilItWasWithdrawn)
{
    const SubmissionId submission = deposit(2);
    moveTo({2021, 6, 7});
    must(projects().withdraw(lead(), submission, u"Mauvais fichier"_s));
    EXPECT_EQ(stateOn({2021, 6, 6}, 2), BlockState::Submitted);
    EXPECT_EQ(stateOn({2021, 6, 7}, 2), BlockState::NotStarted);
}

TEST_F(DossierAsOfTest, theCandidacyHasTheStateOfThatDay)
{
    moveTo({2021, 6, 7});
    must(candidacies().withdraw(lead(), candidacyId(), u"Emploi"_s));
    EXPECT_EQ(on({2021, 6, 6}).candidacy.state, CandidacyState::InProgress);
    const DossierAsOf after = on({2021, 6, 7});
    EXPECT_EQ(after.candidacy.state, CandidacyState::Withdrawn);
    EXPECT_EQ(after.candidacy.stateSince, QDate(2021, 6, 7));
}

TEST_F(DossierAsOfTest, beforeItsRegistrationThereIsNoDossier)
{
    EXPECT_FALSE(on({2021, 6, 3}).exists);
    EXPECT_TRUE(on({2021, 6, 4}).exists);
}

TEST_F(DossierAsOfTest, aRevokedDocumentStoodUntilItWasRevoked)
{
    const BlockValidationId id = acquire(2);
    issueAttestation({2});
    moveTo({2021, 6, 7});
    must(blocks().cancel(lead(), actor(Role::Chair), id, CancellationKind::ClericalError, u"Erreur"_s));
    const DossierAsOf before = on({2021, 6, 6});
    ASSERT_EQ(before.documents.size(), 1U);
    EXPECT_EQ(before.documents.front().state, DocumentState::Issued);
    EXPECT_EQ(on({2021, 6, 7}).documents.front().state, DocumentState::Revoked);
    EXPECT_TRUE(on({2021, 6, 3}).documents.empty());
}

TEST_F(DossierAsOfTest, theIdentityIsThatOfTheDay)
{
    PersonDetails corrected = person(personOf(candidacyId())).details;
    corrected.birthName = u"Petit"_s;
    moveTo({2021, 6, 7});
    must(candidacies().correctPerson(lead(), personOf(candidacyId()), corrected, u"Acte de naissance"_s));
    EXPECT_EQ(on({2021, 6, 6}).identity.birthName, u"Amrani"_s);
    EXPECT_EQ(on({2021, 6, 7}).identity.birthName, u"Petit"_s);
}

TEST_F(DossierAsOfTest, laterEventsAreNotShown)
{
    acquire(2);
    moveTo({2021, 6, 7});
    must(candidacies().withdraw(lead(), candidacyId(), u"Emploi"_s));
    EXPECT_EQ(on({2021, 6, 6}).events.front().content.action, u"block.validated"_s);
    EXPECT_EQ(on({2021, 6, 7}).events.front().content.action, u"candidacy.withdrawn"_s);
}

TEST_F(DossierAsOfTest, findsTheDossierThatAnEventConcerns)
{
    acquire(2);
    EXPECT_EQ(must(candidacyConcerned(database(), lastEvent().content)), candidacyId());
    EventDraft nobody = lastEvent().content;
    nobody.person.reset();
    EXPECT_EQ(must(candidacyConcerned(database(), nobody)), std::nullopt);
}

// A year before the jury decided, the dossier already said "title obtained".
TEST_F(DossierAsOfJuryTest, theJuryMovesTheCandidacyOnTheDaysOfItsActs)
{
    const CandidacyId zola = readyCandidate(u"Zola"_s);
    const QDate enrolled = today();
    moveTo(enrolled.addDays(2));
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, zola, {9, 0});
    openSession(session);
    hear(defence);
    moveTo(sessionDay().addDays(1));
    must(deliberations().decide(chair().actor, defence, full()));
    EXPECT_EQ(stateOn(zola, enrolled), CandidacyState::InProgress);
    EXPECT_EQ(stateOn(zola, enrolled.addDays(2)), CandidacyState::Scheduled);
    EXPECT_EQ(stateOn(zola, sessionDay()), CandidacyState::Heard);
    EXPECT_EQ(stateOn(zola, sessionDay().addDays(1)), CandidacyState::Certified);
}

TEST_F(DossierAsOfJuryTest, aDefenceThatIsPostponedGivesTheCandidateBackToWork)
{
    const CandidacyId zola = readyCandidate(u"Zola"_s);
    const QDate scheduledOn = today();
    const DefenceId defence = scheduled(composedSession(), zola, {9, 0});
    moveTo(scheduledOn.addDays(3));
    must(juries().postponeDefence(lead(), defence, u"Salle fermée"_s));
    EXPECT_EQ(stateOn(zola, scheduledOn), CandidacyState::Scheduled);
    EXPECT_EQ(stateOn(zola, scheduledOn.addDays(3)), CandidacyState::InProgress);
}
