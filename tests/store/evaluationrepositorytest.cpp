#include "parchemin/store/evaluationrepository.h"

#include "support/recordstest.h"

#include "parchemin/store/submissionrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class EvaluationRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_person = addPerson(u"Amrani"_s, u"Yasmine"_s);
        m_evaluator = addPerson(u"Bernard"_s, u"Camille"_s);
        const CandidacyId candidacy = addCandidacy(m_person, u"2021-0001"_s);
        m_submission = must(SubmissionRepository(database())
                                .add({.id = SubmissionId{0},
                                      .uuid = {},
                                      .candidacy = candidacy,
                                      .person = m_person,
                                      .block = 2,
                                      .attempt = 1,
                                      .state = SubmissionState::Submitted,
                                      .submittedAt = testInstant()}));
    }
    [[nodiscard]] EvaluationRepository evaluations() const { return EvaluationRepository(database()); }
    [[nodiscard]] PersonId person() const { return m_person; }
    [[nodiscard]] PersonId evaluator() const { return m_evaluator; }
    [[nodiscard]] SubmissionId submission() const { return m_submission; }
    [[nodiscard]] Evaluation evaluation(EvaluationOutcome outcome, int day) const
    {
        return {.id = EvaluationId{0},
                .submission = m_submission,
                .evaluator = m_evaluator,
                .evaluatorName = u"Camille Bernard"_s,
                .outcome = outcome,
                .ratings = {{1, RatingLevel::Acquired, u"Bien"_s, u"rapport.pdf, p. 3"_s},
                            {2, RatingLevel::NotAssessed, {}, {}}},
                .comment = u"Bon travail"_s,
                .lockedAt = testInstant().addDays(day)};
    }
    EvaluationId add(const Evaluation &added)
    {
        return must(
            evaluations().add(added, {.name = {}, .isActiveMentor = true, .isValidatingMentor = true}));
    }

private:
    PersonId m_person{0};
    PersonId m_evaluator{0};
    SubmissionId m_submission{0};
};

} // namespace

TEST_F(EvaluationRepositoryTest, givesBackALockedEvaluation)
{
    Evaluation added = evaluation(EvaluationOutcome::Conditional, 1);
    added.id = add(added);
    EXPECT_EQ(must(evaluations().load(added.id)), added);
    EXPECT_EQ(must(evaluations().ofPerson(person())), std::vector{added});
    const EvaluatorFacts facts = must(evaluations().evaluatorAt(added.id));
    EXPECT_TRUE(facts.isActiveMentor && facts.isValidatingMentor && !facts.isLead);
    EXPECT_EQ(facts.name, u"Camille Bernard"_s);
    EXPECT_EQ(errorOf(evaluations().load(EvaluationId{99})), ErrorCode::NotFound);
}

TEST_F(EvaluationRepositoryTest, takesTheLatestThatNothingSupersedes)
{
    EXPECT_FALSE(must(evaluations().currentOf(submission())));
    const EvaluationId first = add(evaluation(EvaluationOutcome::Conditional, 1));
    const EvaluationId second = add(evaluation(EvaluationOutcome::Validated, 2));
    EXPECT_EQ(must(evaluations().currentOf(submission())).value().id, second);
    Evaluation correction = evaluation(EvaluationOutcome::ToRework, 3);
    correction.supersedes = second;
    EXPECT_EQ(errorOf(evaluations().add(correction, {.name = {}})), ErrorCode::InvalidInput);
    correction.correctionReason = u"Erreur"_s;
    const EvaluationId third = add(correction);
    EXPECT_EQ(must(evaluations().currentOf(submission())).value().id, third);
    const auto all = must(evaluations().ofSubmission(submission()));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all.front().id, first);
    EXPECT_EQ(all.back().supersedes, std::optional(second));
    EXPECT_EQ(errorOf(evaluations().add(correction, {.name = {}})), ErrorCode::Conflict);
}

TEST_F(EvaluationRepositoryTest, refusesToChangeALockedEvaluation)
{
    add(evaluation(EvaluationOutcome::Validated, 1));
    EXPECT_FALSE(database().execute(u"UPDATE evaluation SET comment = ''"_s));
    EXPECT_FALSE(database().execute(u"DELETE FROM competency_rating"_s));
}

TEST_F(EvaluationRepositoryTest, replacesAndRemovesADraft)
{
    EvaluationDraft draft{.submission = submission(), .evaluator = evaluator()};
    EXPECT_FALSE(must(evaluations().draft(submission(), evaluator())));
    must(evaluations().saveDraft(draft, testInstant()));
    draft.ratings = {{1, RatingLevel::Partial, u"À revoir"_s, u"p. 4"_s}};
    draft.notes = {{.competency = 2, .comment = u"Vu à l'oral"_s, .evidence = u"rapport.pdf, p. 4"_s}};
    draft.outcome = EvaluationOutcome::ToRework;
    draft.comment = u"En cours"_s;
    must(evaluations().saveDraft(draft, testInstant()));
    EXPECT_EQ(must(evaluations().draft(submission(), evaluator())), std::optional(draft));
    must(evaluations().removeDraft(submission(), evaluator()));
    EXPECT_FALSE(must(evaluations().draft(submission(), evaluator())));
}
