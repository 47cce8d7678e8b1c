#include "support/projectstest.h"

#include "parchemin/app/dossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BlockServiceTest : public ProjectsTest
{
protected:
    [[nodiscard]] BlockValidation validation(BlockValidationId id)
    {
        return must(BlockValidationRepository(database()).load(id));
    }
};

} // namespace

TEST_F(BlockServiceTest, validatesAProposedBlockForLife)
{
    const SubmissionId submission = propose(2);
    EXPECT_EQ(must(blocks().blockers(candidacyId(), 2)), Blockers{});
    const BlockValidation acquired = validation(must(blocks().validate(lead(), candidacyId(), 2)));
    EXPECT_EQ(acquired.person, personOf(candidacyId()));
    EXPECT_EQ(acquired.number, u"V-2021-0001"_s);
    EXPECT_EQ(acquired.source, ValidationSource::MentorProject);
    EXPECT_EQ(acquired.evaluation, std::optional(must(evaluations().ofSubmission(submission)).front().id));
    EXPECT_EQ(acquired.validatedOn, QDate(2021, 6, 4));
    EXPECT_EQ(acquired.validatedBy, u"Claire Moreau"_s);
    EXPECT_TRUE(acquired.isActive());
    EXPECT_EQ(lastEvent().content.action, u"block.validated"_s);
    EXPECT_EQ(validation(acquire(3)).number, u"V-2021-0002"_s);
}

TEST_F(BlockServiceTest, freezesTheRatingsAsCanonicalJson)
{
    const BlockValidationId id = acquire(1);
    const QByteArray snapshot = must(BlockValidationRepository(database()).snapshot(id));
    const QJsonDocument document = QJsonDocument::fromJson(snapshot);
    EXPECT_EQ(document.toJson(QJsonDocument::Compact), snapshot);
    EXPECT_EQ(document[u"sheet"_s].toString(), sheet().rncpCode);
    EXPECT_EQ(document[u"block"_s].toString(), u"RNCP31187BC01"_s);
    EXPECT_EQ(document[u"evaluator"_s][u"name"_s].toString(), u"Camille Bernard"_s);
    EXPECT_EQ(document[u"lockedAt"_s].toString(), u"2021-06-04T09:00:00.000Z"_s);
    ASSERT_EQ(document[u"ratings"_s].toArray().size(), 1);
    const QJsonObject rating = document[u"ratings"_s][0].toObject();
    EXPECT_EQ(rating.value(u"code"_s).toString(), u"B1.C01"_s);
    EXPECT_EQ(rating.value(u"label"_s).toString(), sheet().block(1)->competencies.front().label);
    EXPECT_EQ(rating.value(u"level"_s).toString(), u"ACQUIRED"_s);
}

TEST_F(BlockServiceTest, refusesABlockWithoutAProject)
{
    const EventSeq before = head();
    EXPECT_EQ(blockersOf(blocks().validate(lead(), candidacyId(), 2)),
              Blockers{reason(BlockerCode::NoSubmission, {{u"n"_s, u"2"_s}})});
    EXPECT_EQ(errorOf(blocks().validate(lead(), candidacyId(), 6)), ErrorCode::InvalidInput);
    EXPECT_EQ(head(), before);
}

TEST_F(BlockServiceTest, refusesToValidateTwice)
{
    acquire(2);
    EXPECT_EQ(blockersOf(blocks().validate(lead(), candidacyId(), 2)),
              Blockers{reason(BlockerCode::BlockAlreadyValidated,
                              {{u"n"_s, u"2"_s}, {u"date"_s, u"2021-06-04"_s}})});
}

TEST_F(BlockServiceTest, leavesTheValidationToTheLead)
{
    propose(2);
    for (const Role role : {Role::Admin, Role::Registrar, Role::Auditor, Role::Chair}) {
        EXPECT_TRUE(contains(blockersOf(blocks().validate(actor(role), candidacyId(), 2)),
                             BlockerCode::RightMissing));
    }
    EXPECT_TRUE(
        contains(blockersOf(blocks().validate(mentor(), candidacyId(), 2)), BlockerCode::RightMissing));
}

TEST_F(BlockServiceTest, leavesTheBlocksOfAVaeToTheJury)
{
    const CandidacyId vae = addAdmittedCandidate(u"Lopez"_s);
    EXPECT_EQ(blockersOf(blocks().validate(lead(), vae, 2)),
              Blockers{reason(BlockerCode::BlockGrantedByJury, {{u"n"_s, u"2"_s}})});
}

TEST_F(BlockServiceTest, refusesAClosedCandidacy)
{
    propose(2);
    must(candidacies().withdraw(lead(), candidacyId(), u"Abandon"_s));
    EXPECT_EQ(blockersOf(blocks().validate(lead(), candidacyId(), 2)),
              Blockers{reason(BlockerCode::StateForbids,
                              {{u"etat"_s, u"WITHDRAWN"_s}, {u"acte"_s, u"VALIDATE_BLOCK"_s}})});
}

TEST_F(BlockServiceTest, completesACandidacyToSomeBlocksWithItsLastTarget)
{
    const CandidacyId some = must(candidacies().registerCandidacy(lead(), addPerson(u"Petit"_s, u"Luc"_s),
                                                                  {.route = AccessRoute::ContinuingEd,
                                                                   .enteredOn = {2021, 1, 4},
                                                                   .scope = CandidacyScope::Blocks,
                                                                   .targetBlocks = {1, 3}}));
    must(blocks().recognise(lead(), some, 1, ValidationSource::PriorProof, u"Attestation 2019"_s));
    EXPECT_EQ(lastEvent().content.action, u"block.recognised"_s);
    EXPECT_EQ(candidacy(some).state, CandidacyState::InProgress);
    const EventSeq before = head();
    const BlockValidationId last =
        must(blocks().recognise(lead(), some, 3, ValidationSource::Equivalence, u"Arrêté du 1er mars"_s));
    EXPECT_EQ(candidacy(some).state, CandidacyState::BlocksCompleted);
    EXPECT_EQ(head().value(), before.value() + 2);
    EXPECT_EQ(lastEvent().content.action, u"candidacy.completed"_s);
    must(blocks().cancel(lead(), actor(Role::Chair), last, CancellationKind::AnnulledSource, u"Annulé"_s));
    EXPECT_EQ(candidacy(some).state, CandidacyState::InProgress);
}

TEST_F(BlockServiceTest, recognisesABlockWithItsLegalNoteOnly)
{
    EXPECT_EQ(blockersOf(blocks().recognise(lead(), candidacyId(), 4, ValidationSource::Equivalence, u" "_s)),
              Blockers{reason(BlockerCode::ReasonMissing)});
    EXPECT_EQ(errorOf(blocks().recognise(lead(), candidacyId(), 4, ValidationSource::Jury, u"Note"_s)),
              ErrorCode::InvalidInput);
    const auto id =
        must(blocks().recognise(lead(), candidacyId(), 4, ValidationSource::Equivalence, u"Note"_s));
    EXPECT_EQ(validation(id).legalNote, u"Note"_s);
    EXPECT_TRUE(contains(
        blockersOf(blocks().recognise(lead(), candidacyId(), 4, ValidationSource::Equivalence, u"Note"_s)),
        BlockerCode::BlockAlreadyValidated));
}

TEST_F(BlockServiceTest, showsTheWholeDossier)
{
    acquire(1);
    deposit(2);
    const Dossier dossier = must(loadDossier(database(), rules(), candidacyId(), today()));
    ASSERT_EQ(dossier.blocks.size(), 5U);
    EXPECT_EQ(dossier.blocks.at(0).state, BlockState::Validated);
    EXPECT_EQ(dossier.blocks.at(0).evaluations.size(), 1U);
    EXPECT_EQ(dossier.blocks.at(1).state, BlockState::Submitted);
    EXPECT_EQ(dossier.blocks.at(1).submissions.size(), 1U);
    EXPECT_EQ(dossier.blocks.at(2).validationBlockers,
              Blockers{reason(BlockerCode::NoSubmission, {{u"n"_s, u"3"_s}})});
    EXPECT_TRUE(contains(dossier.juryBlockers, BlockerCode::BlocksMissing));
    EXPECT_FALSE(dossier.parchmentBlockers.empty());
    EXPECT_EQ(dossier.mentors.size(), 1U);
    EXPECT_EQ(dossier.events.front().content.action, u"submission.deposited"_s);
}
