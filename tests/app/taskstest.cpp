#include "parchemin/app/tasks.h"

#include "support/jurytest.h"
#include "support/projectstest.h"

#include "parchemin/app/convocationservice.h"
#include "parchemin/app/worksentences.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<TaskKind> kindsOf(const std::vector<Task> &tasks)
{
    std::vector<TaskKind> kinds;
    kinds.reserve(tasks.size());
    for (const Task &task : tasks)
        kinds.push_back(task.kind);
    return kinds;
}

using Kinds = std::vector<TaskKind>;

std::vector<Task> tasksFor(const Context &context, const Actor &actor, const Cohort &cohort = {})
{
    return must(tasksOf(context.database(), must(overviewQuestion(context, actor, cohort))));
}

/// The tasks that projects, blocks and admissibilities give.
class TasksTest : public ProjectsTest
{
protected:
    [[nodiscard]] std::vector<Task> tasks() { return tasksFor(context(), lead()); }
    [[nodiscard]] std::vector<Task> tasks(const Actor &actor) { return tasksFor(context(), actor); }
    [[nodiscard]] Kinds kinds() { return kindsOf(tasks()); }
    /// A conditional pass that runs out on Sunday 6 June at 11:00.
    SubmissionId passConditionally()
    {
        const SubmissionId submission = deposit(2);
        evaluate(submission, EvaluationOutcome::Conditional, {1});
        return submission;
    }
    SessionId draftSession()
    {
        return must(JuryService(context()).createSession(
            lead(), {.code = {}, .day = {2021, 6, 28}, .startsAt = {9, 0}, .place = u"Paris"_s}));
    }
};

/// The tasks that juries give.
class SessionTasksTest : public JuryTest
{
protected:
    [[nodiscard]] std::vector<Task> tasks() { return tasksFor(context(), lead()); }
    [[nodiscard]] Kinds kinds() { return kindsOf(tasks()); }
};

} // namespace

TEST_F(TasksTest, areNoneWhileNothingWaits)
{
    EXPECT_TRUE(tasks().empty());
}

TEST_F(TasksTest, aProjectHandedInWaitsForItsEvaluation)
{
    const SubmissionId submission = deposit(2);
    clock().advance(qint64{6} * 24 * 3600);
    const std::vector<Task> waiting = tasks(mentor());
    ASSERT_EQ(kindsOf(waiting), Kinds{TaskKind::EvaluateSubmission});
    EXPECT_EQ(waiting.front().target.submission, submission);
    EXPECT_EQ(waiting.front().target.block, 2);
    EXPECT_EQ(waiting.front().since, QDate(2021, 6, 4));
    EXPECT_EQ(waiting.front().who, u"Yasmine Amrani"_s);
    EXPECT_TRUE(waiting.front().isAllowed);
    EXPECT_EQ(sentence(waiting.front(), today()), u"Evaluate block 2: Yasmine Amrani"_s);
    EXPECT_EQ(detail(waiting.front(), clock().now()), u"waiting for 6 day(s)"_s);
    evaluate(submission, EvaluationOutcome::ToRework, {1});
    EXPECT_TRUE(tasks(mentor()).empty()) << "a done one leaves";
}

TEST_F(TasksTest, aMentorIsToldOfHisOwnCandidatesOnly)
{
    deposit(2);
    const Actor other = addMentor(u"Durand"_s, true);
    EXPECT_TRUE(tasks(other).empty());
    assign(other, candidacyId(), 3);
    EXPECT_TRUE(tasks(other).empty()) << "he accompanies another block";
    assign(other, candidacyId(), 2);
    EXPECT_EQ(kindsOf(tasks(other)), Kinds{TaskKind::EvaluateSubmission});
}

TEST_F(TasksTest, manyAlikeMakeOneLineWithTheOldest)
{
    deposit(1);
    clock().advance(qint64{24} * 3600);
    for (int block = 2; block <= 4; ++block)
        deposit(block);
    const std::vector<Task> waiting = tasks();
    ASSERT_EQ(kindsOf(waiting), Kinds{TaskKind::EvaluateSubmission});
    EXPECT_EQ(waiting.front().count, 4);
    EXPECT_EQ(waiting.front().since, QDate(2021, 6, 4));
    EXPECT_EQ(waiting.front().target, TaskTarget());
    EXPECT_EQ(sentence(waiting.front(), today()), u"4 project(s) to evaluate"_s);
}

TEST_F(TasksTest, aProposedBlockWaitsForTheLead)
{
    propose(2);
    const std::vector<Task> waiting = tasks();
    ASSERT_EQ(kindsOf(waiting), Kinds{TaskKind::ValidateBlock});
    EXPECT_EQ(waiting.front().urgency, Urgency::Ordinary);
    EXPECT_TRUE(waiting.front().isAllowed);
    must(blocks().validate(lead(), candidacyId(), 2));
    EXPECT_TRUE(tasks().empty());
}

// The dashboard counted from the day of the project, the queue from the day of the evaluation.
TEST_F(TasksTest, aBlockWaitsSinceItWasProposed)
{
    const SubmissionId submission = deposit(2);
    moveTo({2021, 6, 14});
    evaluate(submission, EvaluationOutcome::Validated);
    ASSERT_EQ(kinds(), Kinds{TaskKind::ValidateBlock});
    EXPECT_EQ(tasks().front().since, QDate(2021, 6, 14));
}

TEST_F(TasksTest, whatOthersMustDoComesLastAndSaysWho)
{
    propose(2);
    deposit(3);
    const std::vector<Task> waiting = tasks(actor(Role::Registrar));
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_FALSE(waiting.front().isAllowed);
    EXPECT_EQ(actWord(waiting.front()), u"Show"_s);
    EXPECT_TRUE(detail(waiting.front(), clock().now()).contains(u"to be done by: Pedagogical lead"_s));
    EXPECT_EQ(kindsOf(tasks(mentor())), Kinds{TaskKind::EvaluateSubmission})
        << "a mentor is not told of the lead's acts";
}

TEST_F(TasksTest, aBlockOfAValidatingMentorIsForOneToEvaluate)
{
    deposit(3);
    const std::vector<Task> waiting = tasks();
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_FALSE(waiting.front().isAllowed);
    EXPECT_EQ(actWord(waiting.front()), u"Show"_s);
    EXPECT_TRUE(detail(waiting.front(), clock().now()).contains(u"to be done by: Validating mentor"_s))
        << qPrintable(detail(waiting.front(), clock().now()));
    EXPECT_TRUE(tasks(mentor()).front().isAllowed);
    deposit(1);
    EXPECT_EQ(tasks().front().target.block, 1) << "of block 1 the lead may judge";
    EXPECT_TRUE(tasks().front().isAllowed);
}

TEST_F(TasksTest, whatTheUserMayDoComesBeforeMoreUrgentActsOfOthers)
{
    passConditionally();
    moveTo({2021, 6, 9});
    const CandidacyId vae = addCandidate(u"Faure"_s, AccessRoute::Vae);
    must(candidacies().receiveAdmissibility(lead(), vae, {2021, 6, 9}, true));
    const std::vector<Task> waiting = tasks(actor(Role::Registrar));
    ASSERT_EQ(kindsOf(waiting), (Kinds{TaskKind::CompleteAdmissibility, TaskKind::SendBackOverdue}));
    EXPECT_EQ(waiting.back().urgency, Urgency::Late);
}

TEST_F(TasksTest, aConditionalPassIsCalledInItsLastDayAndSentBackAfterIt)
{
    passConditionally();
    EXPECT_EQ(kinds(), Kinds()) << "48 hours are left";
    clock().advance(qint64{25} * 3600);
    ASSERT_EQ(kinds(), Kinds{TaskKind::AddFiles});
    EXPECT_EQ(tasks().front().urgency, Urgency::Pressing);
    clock().advance(qint64{24} * 3600);
    ASSERT_EQ(kinds(), Kinds{TaskKind::SendBackOverdue});
    EXPECT_EQ(tasks().front().urgency, Urgency::Late);
    EXPECT_EQ(detail(tasks().front(), clock().now()), u"late by 1 hour(s)"_s);
}

TEST_F(TasksTest, aCompletedProjectWantsItsDecisionWithin48Hours)
{
    const SubmissionId submission = passConditionally();
    clock().advance(qint64{24} * 3600);
    must(projects().addFiles(lead(), submission, {{writeFile(u"more.pdf"_s, "%PDF-1.4 more"), {}}}));
    ASSERT_EQ(kinds(), Kinds{TaskKind::ReviewSubmission});
    EXPECT_EQ(tasks().front().urgency, Urgency::Pressing);
    EXPECT_EQ(tasks().front().dueAt, clock().now().addSecs(qint64{48} * 3600));
    clock().advance(qint64{49} * 3600);
    EXPECT_EQ(tasks().front().urgency, Urgency::Late);
}

TEST_F(TasksTest, anAdmissibilityIsDecidedOrAcceptedTacitly)
{
    const CandidacyId vae = addCandidate(u"Faure"_s, AccessRoute::Vae);
    must(candidacies().receiveAdmissibility(lead(), vae, {2021, 6, 1}, true));
    EXPECT_EQ(kinds(), Kinds{TaskKind::CompleteAdmissibility});
    must(candidacies().markAdmissibilityComplete(lead(), vae, {2021, 6, 4}));
    ASSERT_EQ(kinds(), Kinds{TaskKind::DecideAdmissibility});
    EXPECT_EQ(tasks().front().dueOn, QDate(2021, 8, 4));
    EXPECT_EQ(tasks().front().urgency, Urgency::Ordinary);
    moveTo({2021, 7, 28});
    EXPECT_EQ(tasks().front().urgency, Urgency::Pressing);
    moveTo({2021, 8, 4});
    ASSERT_EQ(kinds(), Kinds{TaskKind::RecordTacitAcceptance});
    EXPECT_EQ(tasks().front().target.candidacy, vae);
    must(candidacies().acceptAdmissibilityTacitly(lead(), vae));
    EXPECT_TRUE(tasks().empty());
}

TEST_F(TasksTest, whoEndedWithBlocksAndNoTitleIsOfferedTheirAttestation)
{
    acquire(2);
    EXPECT_TRUE(tasks().empty()) << "while he is at work the title may come";
    must(candidacies().withdraw(lead(), candidacyId(), u"Changement de projet"_s));
    ASSERT_EQ(kinds(), Kinds{TaskKind::IssueAttestation});
    issueAttestation({2});
    EXPECT_TRUE(tasks().empty());
}

TEST_F(TasksTest, aBlockThatHoldsUpADefenceIsPressing)
{
    BlockValidationId third{0};
    for (int block = 1; block <= 5; ++block) {
        const BlockValidationId validation = acquire(block);
        third = block == 3 ? validation : third;
    }
    EXPECT_EQ(kinds(), Kinds{TaskKind::ScheduleDefence});
    must(JuryService(context()).schedule(lead(), draftSession(), candidacyId(),
                                         certifierInstant({2021, 6, 28}, {9, 0})));
    const Actor second = addUser(u"second"_s, {Role::Lead});
    must(blocks().cancel(lead(), second, third, CancellationKind::ClericalError, u"Erreur de saisie"_s));
    const std::vector<Task> waiting = tasks();
    ASSERT_EQ(kindsOf(waiting), Kinds{TaskKind::ValidateBlock});
    EXPECT_EQ(waiting.front().urgency, Urgency::Pressing);
    EXPECT_EQ(waiting.front().target.block, 3);
    EXPECT_EQ(detail(waiting.front(), clock().now()), u"holds up the defence of 28 June"_s);
}

TEST_F(TasksTest, aCohortLimitsWhatIsListed)
{
    propose(2); // entered in 2020
    EXPECT_EQ(tasksFor(context(), lead(), {.entryYear = 2020}).size(), 1U);
    EXPECT_TRUE(tasksFor(context(), lead(), {.entryYear = 2019}).empty());
    EXPECT_TRUE(tasksFor(context(), lead(), {.organisation = OrganisationId{1}}).empty());
}

TEST_F(SessionTasksTest, theReadyAreScheduledUntilTheyHaveADefence)
{
    const CandidacyId ready = readyCandidate(u"Amrani"_s);
    ASSERT_EQ(kinds(), Kinds{TaskKind::ScheduleDefence});
    EXPECT_EQ(tasks().front().target.candidacy, ready);
    scheduled(composedSession(), ready, {9, 0});
    EXPECT_TRUE(tasks().empty());
}

TEST_F(SessionTasksTest, aSessionIsConvenedInTime)
{
    scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_TRUE(tasks().empty()) << "the last day is 13 June, more than a week ahead";
    moveTo({2021, 6, 7});
    ASSERT_EQ(kinds(), Kinds{TaskKind::ConveneSession});
    EXPECT_EQ(tasks().front().urgency, Urgency::Pressing);
    EXPECT_EQ(tasks().front().dueOn, QDate(2021, 6, 13));
    moveTo({2021, 6, 14});
    EXPECT_EQ(tasks().front().urgency, Urgency::Late);
}

TEST_F(SessionTasksTest, convocationsAreSentInTime)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_TRUE(tasks().empty()) << "the last day is 13 June, more than a week ahead";
    moveTo({2021, 6, 7});
    ASSERT_EQ(kinds(), Kinds{TaskKind::SendConvocations});
    EXPECT_EQ(tasks().front().missing, 4) << "three jurors and a candidate";
    EXPECT_EQ(sentence(tasks().front(), today()), u"Send the convocations of 28 June"_s);
}

TEST_F(SessionTasksTest, thoseConvenedAreToldThatASessionIsCalledOff)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, amrani, {9, 0});
    must(juries().convene(lead(), session, {}));
    must(ConvocationService(context()).recordSent(
        lead(), session, {{personOf(amrani), defence}, {roux().person, std::nullopt}},
        ConvocationChannel::Email));
    must(juries().cancel(lead(), session, u"Grève"_s));
    const auto all = tasks();
    const auto told = std::ranges::find(all, TaskKind::TellCalledOff, &Task::kind);
    ASSERT_NE(told, all.end());
    EXPECT_EQ(told->missing, 2) << "the others were not written to";
    EXPECT_EQ(told->urgency, Urgency::Pressing);
    EXPECT_EQ(told->target.session, session);
    EXPECT_TRUE(sentence(*told, today()).contains(u"28 June"_s)) << qPrintable(sentence(*told, today()));
    moveTo(sessionDay().addDays(1));
    const auto after = tasks();
    EXPECT_EQ(std::ranges::find(after, TaskKind::TellCalledOff, &Task::kind), after.end());
}

TEST_F(SessionTasksTest, aSessionIsLedFromItsDayToThePublication)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_TRUE(tasks().empty());
    moveTo(sessionDay());
    EXPECT_EQ(kinds(), Kinds{TaskKind::OpenSession});
    for (const PanelSeat &seat : sessionOf(session).seats)
        must(juries().recordMemberPresence(lead(), session, seat.member.id, Presence::Present));
    must(juries().open(lead(), session));
    ASSERT_EQ(kinds(), Kinds{TaskKind::Deliberate});
    EXPECT_EQ(tasks().front().missing, 1);
    EXPECT_EQ(sentence(tasks().front(), today()), u"Close the deliberation of 28 June"_s);
    hear(defence);
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), session));
    EXPECT_EQ(kinds(), Kinds{TaskKind::DrawUpMinutes});
    const MinutesId minutes = must(deliberations().drawUpMinutes(lead(), session));
    ASSERT_EQ(kinds(), Kinds{TaskKind::SignMinutes});
    EXPECT_EQ(tasks().front().missing, 3);
    EXPECT_EQ(actWord(tasks().front()), u"Have signed"_s) << "the lead has no seat of her own";
    must(deliberations().sign(lead(), minutes, chair().id, SignatureMethod::OnPaper));
    EXPECT_EQ(tasks().front().missing, 2);
    for (const Juror &juror : {roux(), garnier()})
        must(deliberations().sign(lead(), minutes, juror.id, SignatureMethod::OnPaper));
    ASSERT_EQ(kinds(), Kinds{TaskKind::PublishResults});
    EXPECT_EQ(tasks().front().missing, 1) << "one notice";
    moveTo({2021, 7, 14});
    EXPECT_EQ(tasks().front().urgency, Urgency::Late) << "15 days have passed";
}

// The list said "Sign" to whoever may sign minutes, of this jury or not, and again to who had signed.
TEST_F(SessionTasksTest, offersASignatureToWhoeverOwesIt)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), sessionOfDefence(defence)));
    const MinutesId minutes = must(deliberations().drawUpMinutes(lead(), sessionOfDefence(defence)));
    const auto words = [this](const Actor &actor) {
        QStringList found;
        for (const Task &task : tasksFor(context(), actor)) {
            if (task.kind == TaskKind::SignMinutes)
                found.append(actWord(task));
        }
        return found;
    };
    EXPECT_EQ(words(chair().actor), QStringList{u"Sign"_s});
    EXPECT_FALSE(words(actor(Role::Chair)).contains(u"Sign"_s)) << "she sits on another jury";
    must(deliberations().sign(chair().actor, minutes, chair().id, SignatureMethod::OnScreen));
    EXPECT_FALSE(words(chair().actor).contains(u"Sign"_s)) << "she has signed";
    EXPECT_EQ(words(lead()), QStringList{u"Have signed"_s});
}

TEST_F(SessionTasksTest, aPublishedTitleWantsItsParchmentFromTheSignatory)
{
    const CandidacyId candidate = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidate);
    must(deliberations().decide(lead(), defence, full()));
    signedMinutes(sessionOfDefence(defence));
    must(deliberations().publish(lead(), sessionOfDefence(defence)));
    ASSERT_EQ(kinds(), Kinds{TaskKind::IssueParchment});
    EXPECT_FALSE(tasks().front().isAllowed) << "the lead asks for it, the signatory issues it";
    const Actor &signatory = actor(Role::Signatory);
    EXPECT_TRUE(tasksFor(context(), signatory).front().isAllowed);
    must(documents().issueParchment(signatory, candidate));
    EXPECT_TRUE(tasks().empty());
}
