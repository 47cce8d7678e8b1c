#include "parchemin/store/submissionqueuerepository.h"

#include "support/recordstest.h"

#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/submissionrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SubmissionQueueRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_mentorPerson = addPerson(u"Bernard"_s, u"Camille"_s);
        m_mentor = must(MentorRepository(database()).add(m_mentorPerson, true, {}, {2018, 1, 1}));
    }
    [[nodiscard]] PersonId mentor() const { return m_mentorPerson; }
    void assign(CandidacyId candidacy, std::optional<int> block = {}, QDate from = {2020, 1, 1})
    {
        must(MentorRepository(database()).assign(m_mentor, candidacy, block, from));
    }
    CandidacyId addCandidate(const QString &name)
    {
        m_person = addPerson(name, u"Yasmine"_s);
        return addCandidacy(m_person, u"2021-%1"_s.arg(name));
    }
    /// Of the candidate added last.
    SubmissionId submit(CandidacyId candidacy, int block, int daysAgo,
                        SubmissionState state = SubmissionState::Submitted,
                        const std::optional<QDateTime> &due = {})
    {
        return must(SubmissionRepository(database())
                        .add({.id = SubmissionId{0},
                              .uuid = {},
                              .candidacy = candidacy,
                              .person = m_person,
                              .block = block,
                              .attempt = 1,
                              .state = state,
                              .submittedAt = testInstant().addDays(-daysAgo),
                              .conditionalDueAt = due}));
    }
    [[nodiscard]] SubmissionQueue read(const QueueFilter &filter, int limit = 100)
    {
        return must(SubmissionQueueRepository(database()).read(filter, testInstant(), limit));
    }
    [[nodiscard]] std::vector<SubmissionId> ids(const QueueFilter &filter)
    {
        std::vector<SubmissionId> found;
        for (const QueueItem &item : read(filter).items)
            found.push_back(item.submission);
        return found;
    }

private:
    PersonId m_mentorPerson{0};
    PersonId m_person{0};
    MentorId m_mentor{0};
};

using Ids = std::vector<SubmissionId>;

} // namespace

TEST_F(SubmissionQueueRepositoryTest, listsTheOldestFirst)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    const SubmissionId young = submit(candidacy, 2, 1);
    const SubmissionId old = submit(candidacy, 3, 6, SubmissionState::InReview);
    submit(candidacy, 4, 9, SubmissionState::Validated);
    EXPECT_EQ(ids({}), (Ids{old, young}));
    const QueueItem item = read({}).items.front();
    EXPECT_EQ(item.listName, u"Amrani Yasmine"_s);
    EXPECT_EQ(item.block, 3);
    EXPECT_EQ(item.submittedAt, testInstant().addDays(-6));
    EXPECT_FALSE(item.isEvaluable);
}

TEST_F(SubmissionQueueRepositoryTest, putsWhatTheReaderMayEvaluateFirst)
{
    const CandidacyId strange = addCandidate(u"Amrani"_s);
    const SubmissionId old = submit(strange, 2, 6);
    const SubmissionId openToAll = submit(strange, 1, 1);
    const CandidacyId own = addCandidate(u"Zola"_s);
    assign(own, 2);
    const SubmissionId assigned = submit(own, 2, 2);
    const SubmissionId otherBlock = submit(own, 3, 4);
    const QueueFilter filter{.reader = mentor(), .ownBlocks = {1, 2, 3}, .anyBlocks = {1}};
    EXPECT_EQ(ids(filter), (Ids{assigned, openToAll, old, otherBlock}));
    QueueFilter mine = filter;
    mine.onlyEvaluable = true;
    EXPECT_EQ(ids(mine), (Ids{assigned, openToAll}));
    QueueFilter readable = filter;
    readable.onlyOwn = true;
    EXPECT_EQ(ids(readable), Ids{assigned});
}

TEST_F(SubmissionQueueRepositoryTest, forgetsAnAssignmentThatIsNotOfToday)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    submit(candidacy, 2, 1);
    assign(candidacy, {}, certifierDay(testInstant()).addDays(1));
    EXPECT_TRUE(ids({.reader = mentor(), .onlyOwn = true}).empty());
}

TEST_F(SubmissionQueueRepositoryTest, neverOffersOnesOwnWork)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    submit(candidacy, 1, 1);
    const PersonId candidate = read({}).items.front().person;
    EXPECT_FALSE(read({.reader = candidate, .anyBlocks = {1}}).items.front().isEvaluable);
}

TEST_F(SubmissionQueueRepositoryTest, tellsRunningConditionalPassesFromThoseThatAreOver)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    const SubmissionId late =
        submit(candidacy, 2, 3, SubmissionState::Conditional, testInstant().addSecs(7200));
    const SubmissionId soon =
        submit(candidacy, 3, 2, SubmissionState::Conditional, testInstant().addSecs(3600));
    const SubmissionId over =
        submit(candidacy, 4, 1, SubmissionState::Conditional, testInstant().addSecs(-1));
    EXPECT_EQ(ids({.kind = QueueFilter::Kind::Conditional}), (Ids{soon, late}));
    EXPECT_EQ(ids({.kind = QueueFilter::Kind::Overdue}), Ids{over});
    EXPECT_TRUE(ids({}).empty());
}

TEST_F(SubmissionQueueRepositoryTest, countsBeyondTheLimitAndShowsTheFreeze)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    const SubmissionId old = submit(candidacy, 2, 3);
    submit(candidacy, 3, 2);
    must(SubmissionRepository(database())
             .openFraudCase({.submission = old,
                             .category = FraudCategory::Plagiarism,
                             .evidence = u"Texte copié"_s,
                             .openedAt = testInstant()}));
    const SubmissionQueue queue = read({}, 1);
    EXPECT_EQ(queue.total, 2);
    ASSERT_EQ(queue.items.size(), 1U);
    EXPECT_TRUE(queue.items.front().isFrozen);
    EXPECT_EQ(read({.kind = QueueFilter::Kind::Overdue}).total, 0);
}
