#include "parchemin/store/submissionrepository.h"

#include "support/recordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SubmissionRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_person = addPerson(u"Amrani"_s, u"Yasmine"_s);
        m_candidacy = addCandidacy(m_person, u"2021-0001"_s);
    }
    [[nodiscard]] SubmissionRepository submissions() const { return SubmissionRepository(database()); }
    [[nodiscard]] PersonId person() const { return m_person; }
    [[nodiscard]] Submission attempt(int block, int number) const
    {
        return {.id = SubmissionId{0},
                .uuid = {},
                .candidacy = m_candidacy,
                .person = m_person,
                .block = block,
                .attempt = number,
                .state = SubmissionState::Submitted,
                .submittedAt = testInstant().addDays(number)};
    }
    [[nodiscard]] static Deliverable file(const QString &name)
    {
        return {.id = DeliverableId{0},
                .name = name,
                .size = 12,
                .mime = u"application/pdf"_s,
                .sha256 = QString(64, u'a'),
                .addedAt = testInstant()};
    }

private:
    PersonId m_person{0};
    CandidacyId m_candidacy{0};
};

} // namespace

TEST_F(SubmissionRepositoryTest, givesBackASubmissionWithItsFiles)
{
    Submission added = attempt(2, 1);
    added.originalityStatement = u"Mon travail"_s;
    added.isGroupWork = true;
    added.id = must(submissions().add(added));
    Deliverable deliverable = file(u"rapport.pdf"_s);
    deliverable.id = must(submissions().addDeliverable(added.id, deliverable));
    added.deliverables = {deliverable};
    Submission loaded = must(submissions().load(added.id));
    EXPECT_EQ(loaded.uuid.size(), 36);
    added.uuid = loaded.uuid;
    EXPECT_EQ(loaded, added);
    EXPECT_EQ(must(submissions().ofPerson(person())), std::vector{added});
    EXPECT_EQ(errorOf(submissions().load(SubmissionId{99})), ErrorCode::NotFound);
}

TEST_F(SubmissionRepositoryTest, knowsTheLatestAttempt)
{
    EXPECT_FALSE(must(submissions().latest(person(), 2)));
    must(submissions().add(attempt(2, 1)));
    const SubmissionId second = must(submissions().add(attempt(2, 2)));
    must(submissions().add(attempt(3, 1)));
    EXPECT_EQ(must(submissions().latest(person(), 2)).value().id, second);
    EXPECT_EQ(errorOf(submissions().add(attempt(2, 2))), ErrorCode::Conflict);
}

TEST_F(SubmissionRepositoryTest, listsWhatWaitsAndWhatIsOverdue)
{
    const SubmissionId later = must(submissions().add(attempt(2, 2)));
    const SubmissionId earlier = must(submissions().add(attempt(3, 1)));
    const QDateTime due = testInstant().addDays(4);
    EXPECT_EQ(must(submissions().waiting(10)), (std::vector{earlier, later}));
    EXPECT_EQ(must(submissions().waiting(1)), std::vector{earlier});
    must(submissions().setState(later, SubmissionState::Conditional, due));
    EXPECT_EQ(must(submissions().waiting(10)), std::vector{earlier});
    EXPECT_TRUE(must(submissions().overdue(due)).empty());
    EXPECT_EQ(must(submissions().overdue(due.addMSecs(1))), std::vector{later});
    EXPECT_EQ(errorOf(submissions().setState(SubmissionId{99}, SubmissionState::Withdrawn, {})),
              ErrorCode::NotFound);
}

TEST_F(SubmissionRepositoryTest, freezesWhileAFraudCaseIsOpenAndOnceItIsConfirmed)
{
    const SubmissionId id = must(submissions().add(attempt(2, 1)));
    const FraudCase suspicion{.submission = id,
                              .category = FraudCategory::Plagiarism,
                              .evidence = u"Rapport identique"_s,
                              .openedAt = testInstant()};
    must(submissions().openFraudCase(suspicion));
    EXPECT_EQ(errorOf(submissions().openFraudCase(suspicion)), ErrorCode::Conflict);
    EXPECT_TRUE(must(submissions().hasFraudFreeze(person())));
    EXPECT_EQ(must(submissions().openFraudCaseOf(id)), std::optional(suspicion));
    must(submissions().closeFraudCase(id, u"Entendu"_s, false, testInstant()));
    EXPECT_FALSE(must(submissions().load(id)).isFrozen);
    must(submissions().openFraudCase(suspicion));
    must(submissions().closeFraudCase(id, u"Reconnu"_s, true, testInstant()));
    EXPECT_TRUE(must(submissions().load(id)).isFrozen);
    EXPECT_FALSE(must(submissions().hasFraudFreeze(person())));
    EXPECT_FALSE(must(submissions().openFraudCaseOf(id)));
    EXPECT_EQ(errorOf(submissions().closeFraudCase(id, u"Encore"_s, true, testInstant())),
              ErrorCode::NotFound);
}
