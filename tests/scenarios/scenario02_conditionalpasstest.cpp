#include "parchemin/app/sentences.h"

#include "scenarios/trainingoffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 2. Mentor rates 8/9 ACQUIRED → VALIDATED refused, CONDITIONAL offered; 48 h passes → proposal TO_REWORK;
/// block not validated; explanation lists the missing competency.
class Scenario02ConditionalPass : public TrainingOffice
{
protected:
    void SetUp() override
    {
        TrainingOffice::SetUp();
        itIs({2020, 11, 2}, {10, 0});
        m_candidate = enrol(u"Amrani"_s);
        m_project = handIn(*m_candidate, 2);
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    [[nodiscard]] SubmissionId project() const { return *m_project; }
    /// The fifth of nine competencies is the one that is missing.
    [[nodiscard]] Blocker missing() const
    {
        return {BlockerCode::NotAcquired,
                {{u"n"_s, u"2"_s}, {u"liste"_s, competency(2, 5).label}, {u"codes"_s, u"B2.C05"_s}}};
    }
    void passConditionally() { must(evaluate(project(), EvaluationOutcome::Conditional, {5})); }

private:
    std::optional<CandidacyId> m_candidate;
    std::optional<SubmissionId> m_project;
};

} // namespace

TEST_F(Scenario02ConditionalPass, isOfferedWhereTheWholeIsRefused)
{
    EXPECT_EQ(blockersOf(evaluate(project(), EvaluationOutcome::Validated, {5})), Blockers{missing()});
    EXPECT_EQ(stateOf(project()), SubmissionState::Submitted);
    const auto offered = possibleOutcomes(*sheet().block(2), rated(project(), {5}),
                                          SubmissionState::InEvaluation, must(rules().policy(today())));
    ASSERT_FALSE(offered.empty());
    EXPECT_EQ(offered.front(), EvaluationOutcome::Conditional);

    passConditionally();
    EXPECT_EQ(stateOf(project()), SubmissionState::Conditional);
    EXPECT_EQ(must(submissions().load(project())).conditionalDueAt, certifierInstant({2020, 11, 4}, {10, 0}));
    EXPECT_EQ(stateOf(candidate(), 2), BlockState::Conditional);
}

TEST_F(Scenario02ConditionalPass, keepsTheBlockFromBeingValidated)
{
    passConditionally();
    const Blocker running{BlockerCode::ConditionalRunning,
                          {{u"n"_s, u"2"_s}, {u"date"_s, u"2020-11-04T09:00:00Z"_s}}};
    EXPECT_EQ(must(blocks().blockers(candidate(), 2)), (Blockers{running, missing()}));
    EXPECT_EQ(blockersOf(blocks().validate(lead(), candidate(), 2)), (Blockers{running, missing()}));
    EXPECT_TRUE(acquiredBlocks(candidate()).empty());
}

TEST_F(Scenario02ConditionalPass, isProposedForReworkOnceTheTimeIsOver)
{
    passConditionally();
    itIs({2020, 11, 4}, {10, 0});
    EXPECT_TRUE(must(submissions().overdue()).empty());
    EXPECT_TRUE(contains(blockersOf(submissions().sendBackOverdue(mentor(), project())),
                         BlockerCode::ConditionalRunning));

    itIs({2020, 11, 4}, {10, 1});
    EXPECT_EQ(must(submissions().overdue()), std::vector{project()});
    EXPECT_EQ(stateOf(project()), SubmissionState::Conditional)
        << "a proposal waits for somebody to confirm it";
    must(submissions().sendBackOverdue(mentor(), project()));
    EXPECT_EQ(stateOf(project()), SubmissionState::ToRework);
    EXPECT_EQ(stateOf(candidate(), 2), BlockState::ToRework);
    EXPECT_TRUE(must(submissions().overdue()).empty());
}

TEST_F(Scenario02ConditionalPass, namesTheMissingCompetencyAfterwards)
{
    passConditionally();
    itIs({2020, 11, 5});
    must(submissions().sendBackOverdue(mentor(), project()));
    EXPECT_EQ(blockersOf(blocks().validate(lead(), candidate(), 2)), Blockers{missing()});
    EXPECT_TRUE(sentence(missing()).contains(competency(2, 5).label));
    const Blockers ofTitle = dossier(candidate()).titleBlockers;
    EXPECT_EQ(std::ranges::count(ofTitle, missing()), 1);
    EXPECT_TRUE(acquiredBlocks(candidate()).empty());
}

TEST_F(Scenario02ConditionalPass, takesNoMoreFilesWhenTheTimeIsOver)
{
    passConditionally();
    itIs({2020, 11, 4}, {10, 1});
    const Status late = submissions().addFiles(registrar(), project(), {file(u"complement.pdf"_s)});
    EXPECT_TRUE(contains(blockersOf(late), BlockerCode::StateForbids));
    EXPECT_EQ(stateOf(project()), SubmissionState::Conditional);
}

TEST_F(Scenario02ConditionalPass, endsWellWhenTheRestComesInTime)
{
    passConditionally();
    itIs({2020, 11, 4}, {10, 0});
    must(submissions().addFiles(registrar(), project(), {file(u"complement.pdf"_s)}));
    EXPECT_EQ(stateOf(project()), SubmissionState::InReview);
    itIs({2020, 11, 5});
    must(evaluate(project(), EvaluationOutcome::Validated));
    must(blocks().validate(lead(), candidate(), 2));
    EXPECT_EQ(acquiredBlocks(candidate()), std::vector{2});
}
