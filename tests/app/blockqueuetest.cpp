#include "parchemin/app/blockqueue.h"

#include "support/projectstest.h"

#include "parchemin/app/cancellation.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BlockQueueTest : public ProjectsTest
{
protected:
    [[nodiscard]] Result<std::vector<QueuedBlock>> queueOf(const Actor &reader)
    {
        return readBlockQueue(database(), {sheet().rncpCode, BlockGrantor::Jury, reader}, {});
    }
};

} // namespace

TEST_F(BlockQueueTest, aMentorSeesOnlyWhatHeProposed)
{
    propose(3);
    const Actor stranger = addMentor(u"Roche"_s, true);
    EXPECT_EQ(must(queueOf(mentor())).size(), 1U);
    EXPECT_TRUE(must(queueOf(stranger)).empty());
    EXPECT_EQ(must(queueOf(lead())).size(), 1U);
    EXPECT_EQ(must(queueOf(actor(Role::Auditor))).size(), 1U);
}

TEST_F(BlockQueueTest, refusesThoseWhoseBusinessItIsNot)
{
    propose(3);
    EXPECT_EQ(blockersOf(queueOf(actor(Role::Juror))).at(0).code, BlockerCode::RightMissing);
    EXPECT_EQ(queueSight(actor(Role::Admin)), QueueSight::Nothing);
    EXPECT_EQ(queueSight(actor(Role::Mentor)), QueueSight::Nothing)
        << "a mentor without a person evaluated nothing";
}

TEST_F(BlockQueueTest, theQueueHoldsWhatTheRulesCallReady)
{
    propose(2);
    deposit(3);
    for (const int block : {1, 2, 3, 4, 5}) {
        const bool isReady = withoutWarnings(must(blocks().blockers(candidacyId(), block))).empty();
        const auto queue = must(queueOf(lead()));
        EXPECT_EQ(std::ranges::find(queue, QueuedBlock{candidacyId(), block}) != queue.end(), isReady)
            << block;
    }
}

TEST_F(BlockQueueTest, theFrozenGridIsThatOfTheEvaluation)
{
    const SubmissionId submission = deposit(2);
    EvaluationDraft draft = graded(mentor(), submission, EvaluationOutcome::Validated);
    draft.comment = u"Solide"_s;
    draft.ratings.front().comment = u"Clair"_s;
    draft.ratings.front().evidence = u"rapport.pdf, p. 3"_s;
    const EvaluationId evaluation = must(evaluations().lock(mentor(), draft));
    const BlockValidationId validation = must(blocks().validate(lead(), candidacyId(), 2));
    const FrozenGrid frozen = must(frozenGrid(database(), validation));
    EXPECT_EQ(frozen, frozenGrid(*sheet().block(2), must(EvaluationRepository(database()).load(evaluation))));
    EXPECT_EQ(frozen.comment, u"Solide"_s);
    EXPECT_EQ(frozen.ratings.size(), 9U);
    EXPECT_EQ(frozen.ratings.front().evidence, u"rapport.pdf, p. 3"_s);
}

TEST_F(BlockQueueTest, aRecognisedBlockHasNoGrid)
{
    const BlockValidationId validation = must(
        blocks().recognise(lead(), candidacyId(), 1, ValidationSource::Equivalence, u"RNCP 26602, bloc 2"_s));
    const FrozenGrid frozen = must(frozenGrid(database(), validation));
    EXPECT_TRUE(frozen.ratings.empty());
    EXPECT_FALSE(frozen.lockedAt.isValid());
}

TEST_F(BlockQueueTest, saysWhatACancellationTakesAlong)
{
    const BlockValidationId validation = acquire(2);
    EXPECT_TRUE(must(effectOfCancelling(database(), validation)).documents.empty());
    const DocumentId attestation = issueAttestation({2});
    issueAttestation({1});
    const CancellationEffect effect = must(effectOfCancelling(database(), validation));
    ASSERT_EQ(effect.documents.size(), 1U);
    EXPECT_EQ(effect.documents.front().id, attestation);
    EXPECT_FALSE(effect.reopensCandidacy);
    must(blocks().cancel(lead(), actor(Role::Chair), validation, CancellationKind::Fraud, u"Plagiat"_s));
    EXPECT_EQ(must(documents().load(attestation)).state, DocumentState::Revoked)
        << "the announced effect is the real one";
}

TEST_F(BlockQueueTest, saysThatACompletedCandidacyGoesOn)
{
    const CandidacyId id = must(candidacies().registerCandidacy(lead(), addPerson(u"Zola"_s, u"Emma"_s),
                                                                {.route = AccessRoute::Initial,
                                                                 .enteredOn = {2020, 9, 1},
                                                                 .scope = CandidacyScope::Blocks,
                                                                 .targetBlocks = {1}}));
    const BlockValidationId validation =
        must(blocks().recognise(lead(), id, 1, ValidationSource::PriorProof, u"Certificat de 2019"_s));
    ASSERT_EQ(candidacy(id).state, CandidacyState::BlocksCompleted);
    EXPECT_TRUE(must(effectOfCancelling(database(), validation)).reopensCandidacy);
}
