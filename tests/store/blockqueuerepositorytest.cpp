#include "parchemin/store/blockqueuerepository.h"

#include "support/recordstest.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BlockQueueRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_mentor = addPerson(u"Bernard"_s, u"Julien"_s, {1980, 4, 2});
        m_candidacy = addCandidacy(addPerson(u"Amrani"_s, u"Yasmine"_s), u"2021-0001"_s);
    }
    [[nodiscard]] BlockQueueRepository queues() const { return BlockQueueRepository(database()); }
    [[nodiscard]] CandidacyId candidacy() const { return m_candidacy; }
    [[nodiscard]] PersonId mentor() const { return m_mentor; }
    [[nodiscard]] std::vector<QueuedBlock> items(const BlockQueueFilter &filter = {},
                                                 BlockGrantor grantor = BlockGrantor::Jury) const
    {
        return must(queues().items(sheet().rncpCode, grantor, filter));
    }
    [[nodiscard]] std::vector<QueuedBlock> notYet() const { return items({.queue = BlockQueue::NotYet}); }
    [[nodiscard]] QueuedBlockLine line(const QueuedBlock &item) const
    {
        return must(queues().load(std::vector{item}, sheet().rncpCode, blockCount)).at(0);
    }
    [[nodiscard]] PersonId personOf(CandidacyId id) const
    {
        return must(CandidacyRepository(database()).load(id)).person;
    }
    SubmissionId submit(CandidacyId candidacy, int block, SubmissionState state, int attempt = 1)
    {
        return must(SubmissionRepository(database())
                        .add({.id = SubmissionId{0},
                              .uuid = {},
                              .candidacy = candidacy,
                              .person = personOf(candidacy),
                              .block = block,
                              .attempt = attempt,
                              .state = state,
                              .submittedAt = testInstant()}));
    }
    EvaluationId evaluate(SubmissionId submission, int block, RatingLevel last = RatingLevel::Acquired,
                          int hoursLater = 1)
    {
        Evaluation evaluation{.id = EvaluationId{0},
                              .submission = submission,
                              .evaluator = m_mentor,
                              .evaluatorName = {},
                              .outcome = EvaluationOutcome::Validated,
                              .ratings = {},
                              .lockedAt = testInstant().addSecs(qint64{3600} * hoursLater)};
        for (const Competency &competency : sheet().block(block)->competencies)
            evaluation.ratings.push_back({competency.ordinal, RatingLevel::Acquired});
        evaluation.ratings.back().level = last;
        return must(EvaluationRepository(database())
                        .add(evaluation, {.name = {}, .isActiveMentor = true, .isValidatingMentor = true}));
    }
    EvaluationId propose(CandidacyId candidacy, int block, int hoursLater = 1)
    {
        return evaluate(submit(candidacy, block, SubmissionState::Validated), block, RatingLevel::Acquired,
                        hoursLater);
    }
    BlockValidationId validate(CandidacyId candidacy, int block, EvaluationId evaluation)
    {
        return must(BlockValidationRepository(database())
                        .add({.person = personOf(candidacy),
                              .rncpCode = sheet().rncpCode,
                              .block = block,
                              .candidacy = candidacy,
                              .source = ValidationSource::MentorProject,
                              .evaluation = evaluation,
                              .validatedOn = {2021, 3, 2},
                              .validatedBy = user(),
                              .snapshot = "{}"}));
    }
    void setState(CandidacyState state)
    {
        must(CandidacyRepository(database()).setState(m_candidacy, state, {2021, 3, 1}));
    }
    CandidacyId addSecond(const QString &birthName = u"Bertin"_s)
    {
        return addCandidacy(addPerson(birthName, u"Hélène"_s), u"2021-0002"_s);
    }

private:
    PersonId m_mentor{0};
    CandidacyId m_candidacy{0};
};

} // namespace

TEST_F(BlockQueueRepositoryTest, aLimitKeepsTheBeginningOfTheList)
{
    const CandidacyId other = addSecond();
    submit(other, 4, SubmissionState::Submitted);
    evaluate(submit(candidacy(), 2, SubmissionState::Validated), 2, RatingLevel::Partial);
    submit(candidacy(), 5, SubmissionState::ToRework);
    for (const BlockQueueOrder order :
         {BlockQueueOrder::Urgency, BlockQueueOrder::Name, BlockQueueOrder::Block}) {
        const auto all = items({.queue = BlockQueue::NotYet, .order = order});
        ASSERT_EQ(all.size(), 3U);
        EXPECT_EQ(items({.queue = BlockQueue::NotYet, .order = order, .limit = 2}),
                  (std::vector{all[0], all[1]}));
    }
    EXPECT_TRUE(items({.limit = 2}).empty()) << "none is ready";
}

TEST_F(BlockQueueRepositoryTest, listsABlockWhoseCompetenciesAreAllAcquired)
{
    propose(candidacy(), 3);
    EXPECT_EQ(items(), (std::vector<QueuedBlock>{{candidacy(), 3}}));
    EXPECT_TRUE(notYet().empty());
}

TEST_F(BlockQueueRepositoryTest, aMissingCompetencyIsNotYet)
{
    evaluate(submit(candidacy(), 3, SubmissionState::Validated), 3, RatingLevel::Partial);
    EXPECT_TRUE(items().empty());
    EXPECT_EQ(notYet(), (std::vector<QueuedBlock>{{candidacy(), 3}}));
}

TEST_F(BlockQueueRepositoryTest, aSuspicionOfFraudIsNotYet)
{
    const SubmissionId submission = submit(candidacy(), 3, SubmissionState::Validated);
    evaluate(submission, 3);
    must(SubmissionRepository(database())
             .openFraudCase({.submission = submission,
                             .category = FraudCategory::Plagiarism,
                             .evidence = u"p. 4"_s,
                             .openedAt = testInstant()}));
    EXPECT_TRUE(items().empty());
    ASSERT_EQ(notYet(), (std::vector<QueuedBlock>{{candidacy(), 3}}));
    EXPECT_TRUE(line({candidacy(), 3}).isFrozen);
}

TEST_F(BlockQueueRepositoryTest, onlyTheLatestAttemptCounts)
{
    propose(candidacy(), 3);
    submit(candidacy(), 3, SubmissionState::Submitted, 2);
    EXPECT_TRUE(items().empty());
    EXPECT_EQ(notYet().size(), 1U);
    EXPECT_EQ(line({candidacy(), 3}).state, SubmissionState::Submitted);
}

TEST_F(BlockQueueRepositoryTest, aWithdrawnAttemptLeavesTheOneBefore)
{
    propose(candidacy(), 3);
    submit(candidacy(), 3, SubmissionState::Withdrawn, 2);
    EXPECT_EQ(items(), (std::vector<QueuedBlock>{{candidacy(), 3}}));
}

TEST_F(BlockQueueRepositoryTest, anAcquiredBlockMovesToTheValidatedOnes)
{
    const BlockValidationId id = validate(candidacy(), 3, propose(candidacy(), 3));
    EXPECT_TRUE(items().empty());
    EXPECT_EQ(items({.queue = BlockQueue::Validated}), (std::vector<QueuedBlock>{{candidacy(), 3}}));
    const QueuedBlockLine shown = line({candidacy(), 3});
    EXPECT_EQ(shown.validatedOn, QDate(2021, 3, 2));
    EXPECT_EQ(shown.evaluator, u"Claire Moreau"_s);
    const UserId approver =
        must(UserRepository(database()).add(u"paul"_s, u"Paul Girard"_s, std::nullopt, {Role::Lead}));
    must(BlockValidationRepository(database())
             .cancel(id, {.kind = CancellationKind::ClericalError,
                          .reason = u"Erreur"_s,
                          .at = testInstant(),
                          .by = user(),
                          .approvedBy = approver}));
    EXPECT_TRUE(items({.queue = BlockQueue::Validated}).empty());
    EXPECT_EQ(items().size(), 1U) << "a cancelled validation gives the block back to the queue";
}

TEST_F(BlockQueueRepositoryTest, aClosedCandidacyAsksForNothing)
{
    propose(candidacy(), 3);
    setState(CandidacyState::Withdrawn);
    EXPECT_TRUE(items().empty());
    EXPECT_TRUE(notYet().empty());
}

TEST_F(BlockQueueRepositoryTest, aVaeWaitsForTheLeadOnlyWhereThePolicySaysSo)
{
    Candidacy vae = candidacyOf(addPerson(u"Zola"_s, u"Emma"_s), u"2021-0003"_s);
    vae.route = AccessRoute::Vae;
    const CandidacyId id = must(CandidacyRepository(database()).add(vae));
    propose(id, 1);
    EXPECT_TRUE(items({}, BlockGrantor::Jury).empty());
    EXPECT_EQ(items({}, BlockGrantor::Lead), (std::vector<QueuedBlock>{{id, 1}}));
}

TEST_F(BlockQueueRepositoryTest, filtersByNameBlockAndEvaluator)
{
    const CandidacyId other = addSecond();
    propose(candidacy(), 3);
    propose(other, 4);
    EXPECT_EQ(items({.text = u"helene"_s}), (std::vector<QueuedBlock>{{other, 4}}));
    EXPECT_EQ(items({.text = u"2021-0001"_s}), (std::vector<QueuedBlock>{{candidacy(), 3}}));
    EXPECT_EQ(items({.block = 4}), (std::vector<QueuedBlock>{{other, 4}}));
    EXPECT_EQ(items({.evaluator = mentor()}).size(), 2U);
    EXPECT_TRUE(items({.evaluator = personOf(other)}).empty());
}

TEST_F(BlockQueueRepositoryTest, sortsByWaitingNameOrBlock)
{
    const CandidacyId other = addSecond(u"Zola"_s);
    propose(candidacy(), 4, 5);
    propose(other, 2, 1);
    const QueuedBlock mine{candidacy(), 4};
    const QueuedBlock theirs{other, 2};
    EXPECT_EQ(items(), (std::vector{theirs, mine})) << "what has waited longest comes first";
    EXPECT_EQ(items({.order = BlockQueueOrder::Name}), (std::vector{mine, theirs}));
    EXPECT_EQ(items({.order = BlockQueueOrder::Block}), (std::vector{theirs, mine}));
}

TEST_F(BlockQueueRepositoryTest, saysWhoEvaluatedAndWhetherItIsTheLastBlock)
{
    propose(candidacy(), 5);
    EXPECT_FALSE(line({candidacy(), 5}).isLastMissing);
    for (const int block : {1, 2, 3, 4})
        validate(candidacy(), block, propose(candidacy(), block));
    const QueuedBlockLine shown = line({candidacy(), 5});
    EXPECT_TRUE(shown.isLastMissing);
    EXPECT_EQ(shown.listName, u"Amrani Yasmine"_s);
    EXPECT_EQ(shown.evaluator, u"Julien Bernard"_s);
    EXPECT_EQ(shown.since, testInstant().addSecs(3600));
    EXPECT_EQ(shown.state, SubmissionState::Validated);
}
