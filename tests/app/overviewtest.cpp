#include "parchemin/app/overview.h"

#include "support/jurytest.h"
#include "support/projectstest.h"

#include "parchemin/app/blockqueue.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

Overview overviewFor(const Context &context, const Actor &actor, const Cohort &cohort = {})
{
    return must(overviewOf(context.database(), must(overviewQuestion(context, actor, cohort))));
}

class OverviewTest : public ProjectsTest
{
protected:
    [[nodiscard]] Overview overview(const Cohort &cohort = {})
    {
        return overviewFor(context(), lead(), cohort);
    }
    [[nodiscard]] BlockProgress progress(int block)
    {
        return overview().blocks.at(static_cast<std::size_t>(block - 1));
    }
};

class TitlesOverviewTest : public JuryTest
{
protected:
    [[nodiscard]] Overview overview() { return overviewFor(context(), lead()); }
    /// Publishes a decision on a candidate heard on 28 June.
    CandidacyId decided(const QString &name, const DecisionDraft &decision)
    {
        const CandidacyId candidacy = readyCandidate(name);
        const DefenceId defence = heardDefence(candidacy);
        must(deliberations().decide(lead(), defence, decision));
        signedMinutes(sessionOfDefence(defence));
        must(deliberations().publish(lead(), sessionOfDefence(defence)));
        return candidacy;
    }
};

} // namespace

TEST_F(OverviewTest, countsTheActiveAndThoseOfTheQuarter)
{
    addCandidacy(addPerson(u"Faure"_s, u"Emma"_s), AccessRoute::Initial, {2021, 4, 1});
    const CandidacyId gone = addCandidacy(addPerson(u"Petit"_s, u"Paul"_s));
    must(candidacies().withdraw(lead(), gone, u"Départ"_s));
    EXPECT_EQ(overview().candidacies, (CandidacyFigures{2, 1}));
    EXPECT_EQ(overview({.entryYear = 2021}).candidacies, (CandidacyFigures{1, 1}));
}

TEST_F(OverviewTest, aBlockMovesThroughTheStagesAsItGetsDone)
{
    EXPECT_EQ(progress(2), (BlockProgress{.block = 2, .targeted = 1}));
    const SubmissionId first = deposit(2);
    EXPECT_EQ(progress(2).underWay, 1);
    evaluate(first, EvaluationOutcome::ToRework, {1});
    EXPECT_EQ(progress(2).toRework, 1);
    propose(2); // a second attempt
    EXPECT_EQ(progress(2), (BlockProgress{.block = 2, .targeted = 1, .proposed = 1}));
    must(blocks().validate(lead(), candidacyId(), 2));
    EXPECT_EQ(progress(2), (BlockProgress{.block = 2, .targeted = 1, .acquired = 1}));
    EXPECT_EQ(progress(3).notSubmitted(), 1);
}

TEST_F(OverviewTest, onlyTargetedBlocksCount)
{
    const CandidacyDraft draft{.route = AccessRoute::Initial,
                               .enteredOn = {2020, 9, 1},
                               .scope = CandidacyScope::Blocks,
                               .targetBlocks = {3}};
    must(candidacies().registerCandidacy(lead(), addPerson(u"Faure"_s, u"Emma"_s), draft));
    EXPECT_EQ(progress(3).targeted, 2);
    EXPECT_EQ(progress(2).targeted, 1);
}

TEST_F(OverviewTest, countsWhatWaitsAndSinceWhen)
{
    deposit(2);
    clock().advance(qint64{3} * 24 * 3600);
    deposit(3);
    propose(4);
    EXPECT_EQ(overview().toEvaluate, 2);
    EXPECT_EQ(overview().oldestSubmission, QDate(2021, 6, 4));
    EXPECT_EQ(overview().toValidate, 1);
    EXPECT_EQ(overview().holdingUp, 0);
}

TEST_F(OverviewTest, aFraudCaseKeepsAProposalFromTheList)
{
    const SubmissionId submission = propose(2);
    must(projects().openFraudCase(lead(), submission, FraudCategory::Plagiarism, u"Copie"_s));
    EXPECT_EQ(overview().toValidate, 0);
}

TEST_F(OverviewTest, countsForTheLeadWhatTheQueueHolds)
{
    const auto expectTheQueue = [this](qint64 expected, const char *what) {
        EXPECT_EQ(overview().toValidate, expected) << what;
        const auto queue =
            must(readBlockQueue(database(), {sheet().rncpCode, BlockGrantor::Jury, lead()}, {}));
        EXPECT_EQ(std::ssize(queue), expected) << what;
    };
    const SubmissionId doubtful = propose(2);
    propose(3);
    expectTheQueue(2, "two proposals");
    must(projects().openFraudCase(lead(), doubtful, FraudCategory::Plagiarism, u"Copie"_s));
    expectTheQueue(1, "a suspected fraud");
    must(blocks().validate(lead(), candidacyId(), 3));
    expectTheQueue(0, "one is validated");
    propose(4);
    expectTheQueue(1, "a third proposal");
    must(candidacies().withdraw(lead(), candidacyId(), u"départ"_s));
    expectTheQueue(0, "a closed candidacy asks for nothing");
}

TEST_F(OverviewTest, knowsTheDaysOfTheRegistration)
{
    EXPECT_EQ(overview().registeredUntil, QDate(2021, 8, 7));
    EXPECT_EQ(overview().registrationDays, 64);
    moveTo({2021, 8, 9});
    EXPECT_EQ(overview().registrationDays, -2);
}

TEST_F(OverviewTest, offersTheYearsAndOrganisationsThatExist)
{
    const OrganisationId school = must(directory().addOrganisation(lead(), u"École du Web"_s, {}, {}));
    must(directory().addOrganisation(lead(), u"Personne"_s, {}, {}));
    CandidacyDraft draft{.route = AccessRoute::Initial, .enteredOn = {2018, 9, 3}};
    draft.organisation = school;
    must(candidacies().registerCandidacy(lead(), addPerson(u"Faure"_s, u"Emma"_s), draft));
    const CohortChoices choices = overview({.entryYear = 2020}).cohorts;
    EXPECT_EQ(choices.entryYears, (std::vector{2020, 2018}));
    ASSERT_EQ(choices.organisations.size(), 1U);
    EXPECT_EQ(choices.organisations.front().name, u"École du Web"_s);
    EXPECT_EQ(overview({.organisation = school}).candidacies.active, 1);
}

TEST_F(TitlesOverviewTest, aTitleCountsInTheMonthOfItsParchment)
{
    const CandidacyId candidate = decided(u"Amrani"_s, full());
    EXPECT_EQ(overview().titleCount(), 0) << "decided, not yet issued";
    EXPECT_EQ(overview().decisions, (DecisionFigures{1, 1}));
    moveTo({2021, 7, 2});
    const DocumentId first = must(documents().issueParchment(actor(Role::Signatory), candidate));
    ASSERT_EQ(overview().titles.size(), 12U);
    EXPECT_EQ(overview().titles.back(), (MonthlyTitles{{2021, 7, 1}, 1}));
    moveTo({2021, 8, 3});
    must(documents().supersede(actor(Role::Signatory), first, u"Nom corrigé"_s));
    EXPECT_EQ(overview().titleCount(), 1);
    EXPECT_EQ(overview().titles.at(10), (MonthlyTitles{{2021, 7, 1}, 1})) << "the month of the first";
    moveTo({2022, 7, 1});
    EXPECT_EQ(overview().titleCount(), 0) << "a year later it has left the chart";
}

TEST_F(TitlesOverviewTest, aRefusalLowersTheRateOfSuccess)
{
    decided(u"Amrani"_s, refusal());
    EXPECT_EQ(overview().decisions, (DecisionFigures{1, 0}));
}
