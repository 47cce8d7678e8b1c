#include "support/projectstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SubmissionServiceTest : public ProjectsTest
{
protected:
    SubmissionId passConditionally(int block)
    {
        const SubmissionId submission = deposit(block);
        evaluate(submission, EvaluationOutcome::Conditional, {1});
        return submission;
    }
    [[nodiscard]] std::vector<IncomingFile> complement() const
    {
        return {{writeFile(u"complement.pdf"_s, "%PDF-1.4 complement"), u"Complément.pdf"_s}};
    }
};

} // namespace

TEST_F(SubmissionServiceTest, handsInTheFirstAttemptWithItsFiles)
{
    SubmissionDraft draft = project(2);
    draft.isGroupWork = true;
    const SubmissionId id = must(projects().deposit(lead(), draft));
    const Submission submission = must(projects().load(id));
    EXPECT_EQ(submission.state, SubmissionState::Submitted);
    EXPECT_EQ(submission.attempt, 1);
    EXPECT_EQ(submission.person, personOf(candidacyId()));
    EXPECT_EQ(submission.submittedAt, clock().now());
    EXPECT_TRUE(submission.isGroupWork);
    ASSERT_EQ(submission.deliverables.size(), 1U);
    EXPECT_EQ(submission.deliverables.front().name, u"rapport.pdf"_s);
    EXPECT_EQ(must(store().files().read(submission.deliverables.front().sha256)), "%PDF-1.4 rapport");
    EXPECT_EQ(lastEvent().content.action, u"submission.deposited"_s);
    EXPECT_EQ(lastEvent().content.person, std::optional(submission.person));
    EXPECT_EQ(must(projects().waiting(10)), std::vector{id});
}

TEST_F(SubmissionServiceTest, refusesADepositWithoutAFile)
{
    const EventSeq before = head();
    SubmissionDraft draft = project(2);
    draft.files.clear();
    EXPECT_EQ(blockersOf(projects().deposit(lead(), draft)),
              Blockers{reason(BlockerCode::NoDeliverable, {{u"n"_s, u"2"_s}})});
    EXPECT_EQ(head(), before);
}

TEST_F(SubmissionServiceTest, refusesADepositWhileAnAttemptIsUnderWay)
{
    deposit(2);
    const EventSeq before = head();
    EXPECT_EQ(
        blockersOf(projects().deposit(lead(), project(2))),
        Blockers{reason(BlockerCode::StateForbids, {{u"etat"_s, u"SUBMITTED"_s}, {u"acte"_s, u"SUBMIT"_s}})});
    EXPECT_EQ(head(), before);
}

TEST_F(SubmissionServiceTest, refusesADepositThatWouldTakeAProposalFromTheLead)
{
    propose(2);
    EXPECT_EQ(blockersOf(projects().deposit(lead(), project(2))),
              Blockers{reason(BlockerCode::AwaitingLead, {{u"n"_s, u"2"_s}})});
}

TEST_F(SubmissionServiceTest, refusesADepositForAValidatedBlock)
{
    acquire(2);
    EXPECT_EQ(blockersOf(projects().deposit(lead(), project(2))),
              Blockers{reason(BlockerCode::BlockAlreadyValidated,
                              {{u"n"_s, u"2"_s}, {u"date"_s, u"2021-06-04"_s}})});
}

TEST_F(SubmissionServiceTest, countsTheAttemptsOfThePerson)
{
    const SubmissionId first = deposit(2);
    evaluate(first, EvaluationOutcome::ToRework, {3});
    must(candidacies().withdraw(lead(), candidacyId(), u"Changement de voie"_s));
    SubmissionDraft draft = project(2);
    draft.candidacy = addCandidacy(personOf(candidacyId()), AccessRoute::Apprenticeship, {2021, 6, 1});
    const Submission second = must(projects().load(must(projects().deposit(lead(), draft))));
    EXPECT_EQ(second.attempt, 2);
    EXPECT_EQ(second.supersedes, std::optional(first));
}

TEST_F(SubmissionServiceTest, refusesADepositOnceTheCandidacyIsClosed)
{
    must(candidacies().withdraw(lead(), candidacyId(), u"Abandon"_s));
    EXPECT_EQ(
        blockersOf(projects().deposit(lead(), project(2))),
        Blockers{reason(BlockerCode::StateForbids, {{u"etat"_s, u"WITHDRAWN"_s}, {u"acte"_s, u"SUBMIT"_s}})});
}

TEST_F(SubmissionServiceTest, refusesABlockThatTheCandidacyDoesNotAimAt)
{
    SubmissionDraft draft = project(6);
    EXPECT_EQ(errorOf(projects().deposit(lead(), draft)), ErrorCode::InvalidInput);
    draft.block = 2;
    draft.candidacy = must(candidacies().registerCandidacy(lead(), addPerson(u"Petit"_s, u"Luc"_s),
                                                           {.route = AccessRoute::ContinuingEd,
                                                            .enteredOn = {2021, 1, 4},
                                                            .scope = CandidacyScope::Blocks,
                                                            .targetBlocks = {1, 3}}));
    EXPECT_EQ(errorOf(projects().deposit(lead(), draft)), ErrorCode::InvalidInput);
}

TEST_F(SubmissionServiceTest, refusesADepositByTheMentorOfSomebodyElse)
{
    const Actor stranger = addMentor(u"Garnier"_s, true);
    EXPECT_EQ(
        blockersOf(projects().deposit(stranger, project(2))),
        Blockers{reason(BlockerCode::NotOwnSubmission, {{u"mentor"_s, stranger.name}, {u"n"_s, u"2"_s}})});
    EXPECT_TRUE(projects().deposit(mentor(), project(2)));
}

TEST_F(SubmissionServiceTest, letsAMentorHandInOnlyHisOwnBlock)
{
    const Actor other = addMentor(u"Garnier"_s, true);
    const AssignmentId assignment = assign(other, candidacyId(), 3);
    EXPECT_TRUE(contains(blockersOf(projects().deposit(other, project(2))), BlockerCode::NotOwnSubmission));
    EXPECT_TRUE(projects().deposit(other, project(3)));
    must(projects().endAssignment(lead(), assignment));
    EXPECT_EQ(lastEvent().content.action, u"mentor.assignmentEnded"_s);
    clock().advance(86400);
    EXPECT_TRUE(contains(blockersOf(projects().deposit(other, project(3))), BlockerCode::NotOwnSubmission));
}

TEST_F(SubmissionServiceTest, refusesADepositWithoutTheRight)
{
    const EventSeq before = (static_cast<void>(actor(Role::Auditor)), head());
    EXPECT_TRUE(contains(blockersOf(projects().deposit(actor(Role::Auditor), project(2))),
                         BlockerCode::RightMissing));
    EXPECT_EQ(head(), before);
}

TEST_F(SubmissionServiceTest, leavesNothingBehindWhenAFileCannotBeRead)
{
    const EventSeq before = head();
    SubmissionDraft draft = project(2);
    draft.files.push_back({pathOf(u"absent.pdf"_s), {}});
    EXPECT_EQ(errorOf(projects().deposit(lead(), draft)), ErrorCode::FileUnreadable);
    EXPECT_EQ(head(), before);
    EXPECT_TRUE(must(projects().waiting(10)).empty());
}

TEST_F(SubmissionServiceTest, refusesAFileNameThatIsAPath)
{
    SubmissionDraft draft = project(2);
    draft.files.front().name = u"../rapport.pdf"_s;
    EXPECT_EQ(errorOf(projects().deposit(lead(), draft)), ErrorCode::InvalidInput);
}

TEST_F(SubmissionServiceTest, withdrawsASubmissionWithItsReason)
{
    const SubmissionId submission = deposit(2);
    EXPECT_EQ(blockersOf(projects().withdraw(lead(), submission, u" "_s)),
              Blockers{reason(BlockerCode::ReasonMissing)});
    must(projects().withdraw(lead(), submission, u"Mauvais fichier"_s));
    EXPECT_EQ(stateOf(submission), SubmissionState::Withdrawn);
    EXPECT_EQ(lastEvent().content.reason, u"Mauvais fichier"_s);
    EXPECT_EQ(must(projects().load(deposit(2))).attempt, 2);
}

TEST_F(SubmissionServiceTest, takesTheFilesThatAConditionalPassAskedFor)
{
    const SubmissionId submission = passConditionally(2);
    clock().advance(qint64{48} * 3600);
    must(projects().addFiles(mentor(), submission, complement()));
    const Submission reviewed = must(projects().load(submission));
    EXPECT_EQ(reviewed.state, SubmissionState::InReview);
    EXPECT_EQ(reviewed.deliverables.size(), 2U);
    EXPECT_EQ(reviewed.deliverables.back().name, u"Complément.pdf"_s);
    EXPECT_EQ(lastEvent().content.action, u"submission.filesAdded"_s);
}

TEST_F(SubmissionServiceTest, refusesFilesAfterTheConditionalPassRanOut)
{
    const SubmissionId submission = passConditionally(2);
    clock().advance(qint64{48} * 3600 + 1);
    const EventSeq before = head();
    EXPECT_EQ(blockersOf(projects().addFiles(lead(), submission, complement())),
              Blockers{reason(BlockerCode::StateForbids, {{u"etat"_s, u"CONDITIONAL"_s},
                                                          {u"acte"_s, u"ADD_FILES"_s},
                                                          {u"echeance"_s, u"2021-06-06T09:00:00Z"_s}})});
    EXPECT_EQ(head(), before);
    EXPECT_EQ(must(projects().load(submission)).deliverables.size(), 1U);
}

TEST_F(SubmissionServiceTest, refusesFilesThatNobodyAskedFor)
{
    const SubmissionId submission = deposit(2);
    EXPECT_EQ(blockersOf(projects().addFiles(lead(), submission, complement())),
              Blockers{reason(BlockerCode::StateForbids,
                              {{u"etat"_s, u"SUBMITTED"_s}, {u"acte"_s, u"ADD_FILES"_s}})});
}

TEST_F(SubmissionServiceTest, sendsBackOnlyWhatIsOverdue)
{
    const SubmissionId submission = passConditionally(2);
    EXPECT_EQ(blockersOf(projects().sendBackOverdue(mentor(), submission)),
              Blockers{reason(BlockerCode::ConditionalRunning,
                              {{u"n"_s, u"2"_s}, {u"date"_s, u"2021-06-06T09:00:00Z"_s}})});
    clock().advance(qint64{48} * 3600 + 1);
    EXPECT_EQ(must(projects().overdue()), std::vector{submission});
    must(projects().sendBackOverdue(mentor(), submission));
    EXPECT_EQ(stateOf(submission), SubmissionState::ToRework);
    EXPECT_TRUE(must(projects().overdue()).empty());
    EXPECT_EQ(lastEvent().content.action, u"submission.sentBack"_s);
}

TEST_F(SubmissionServiceTest, freezesASubmissionWhileFraudIsSuspected)
{
    const SubmissionId submission = propose(2);
    EXPECT_EQ(blockersOf(projects().openFraudCase(mentor(), submission, FraudCategory::Plagiarism, u" "_s)),
              Blockers{reason(BlockerCode::FraudEvidenceMissing, {{u"champ"_s, u"EVIDENCE"_s}})});
    must(projects().openFraudCase(mentor(), submission, FraudCategory::Plagiarism, u"Rapport identique"_s));
    EXPECT_EQ(blockersOf(blocks().validate(lead(), candidacyId(), 2)),
              Blockers{reason(BlockerCode::FraudFreeze, {{u"n"_s, u"2"_s}})});
    EXPECT_TRUE(contains(
        blockersOf(projects().openFraudCase(mentor(), submission, FraudCategory::Other, u"Encore"_s)),
        BlockerCode::FraudFreeze));
    EXPECT_EQ(blockersOf(projects().closeFraudCase(lead(), submission, {}, false)),
              Blockers{reason(BlockerCode::FraudEvidenceMissing, {{u"champ"_s, u"HEARING_NOTE"_s}})});
    EXPECT_TRUE(contains(blockersOf(projects().closeFraudCase(mentor(), submission, u"Entendu"_s, false)),
                         BlockerCode::RightMissing));
    must(projects().closeFraudCase(lead(), submission, u"Citation correcte"_s, false));
    EXPECT_TRUE(blocks().validate(lead(), candidacyId(), 2));
}

TEST_F(SubmissionServiceTest, keepsAConfirmedFraudFromEverBeingValidated)
{
    const SubmissionId submission = propose(2);
    must(projects().openFraudCase(mentor(), submission, FraudCategory::Plagiarism, u"Rapport identique"_s));
    must(projects().closeFraudCase(lead(), submission, u"Reconnu"_s, true));
    EXPECT_EQ(lastEvent().content.action, u"fraud.closed"_s);
    EXPECT_TRUE(contains(must(blocks().blockers(candidacyId(), 2)), BlockerCode::FraudFreeze));
    EXPECT_EQ(must(projects().load(deposit(2))).attempt, 2);
    const SubmissionId waiting = deposit(3);
    must(projects().openFraudCase(mentor(), waiting, FraudCategory::Other, u"Autre auteur"_s));
    must(projects().closeFraudCase(lead(), waiting, u"Reconnu"_s, true));
    EXPECT_EQ(stateOf(waiting), SubmissionState::RejectedFraud);
}

TEST_F(SubmissionServiceTest, assignsAMentorOnce)
{
    EXPECT_EQ(errorOf(projects().assignMentor(lead(), candidacyId(), mentorIdOf(mentor()), std::nullopt)),
              ErrorCode::Conflict);
    EXPECT_EQ(errorOf(projects().assignMentor(lead(), candidacyId(), MentorId{999}, std::nullopt)),
              ErrorCode::NotFound);
    EXPECT_EQ(errorOf(projects().assignMentor(lead(), candidacyId(), mentorIdOf(mentor()), 9)),
              ErrorCode::InvalidInput);
    EXPECT_TRUE(
        contains(blockersOf(projects().assignMentor(mentor(), candidacyId(), mentorIdOf(mentor()), 1)),
                 BlockerCode::RightMissing));
}

TEST_F(SubmissionServiceTest, lendsNobodyHimselfAsAMentor)
{
    const CandidacyId own = addCandidacy(*mentor().person);
    EXPECT_TRUE(contains(blockersOf(projects().assignMentor(lead(), own, mentorIdOf(mentor()), std::nullopt)),
                         BlockerCode::EvaluatorUnqualified));
}

TEST_F(SubmissionServiceTest, tellsBeforehandWhyADepositWouldBeRefused)
{
    EXPECT_TRUE(must(projects().depositBlockers(lead(), project(2))).empty());
    SubmissionDraft empty = project(2);
    empty.files.clear();
    EXPECT_EQ(must(projects().depositBlockers(lead(), empty)),
              Blockers{reason(BlockerCode::NoDeliverable, {{u"n"_s, u"2"_s}})});
    const Actor stranger = addMentor(u"Petit"_s, true);
    EXPECT_TRUE(
        contains(must(projects().depositBlockers(stranger, project(2))), BlockerCode::NotOwnSubmission));
    EXPECT_TRUE(contains(must(projects().depositBlockers(actor(Role::Auditor), project(2))),
                         BlockerCode::RightMissing));
    deposit(2);
    EXPECT_EQ(must(projects().depositBlockers(lead(), project(2))),
              blockersOf(projects().deposit(lead(), project(2))));
}

TEST_F(SubmissionServiceTest, takesAFileThatIsInTheContentStoreAlready)
{
    SubmissionDraft draft = project(2);
    draft.files.front().stored = must(store().files().add(draft.files.front().path));
    QFile::remove(draft.files.front().path);
    const Submission submission = must(projects().load(must(projects().deposit(lead(), draft))));
    EXPECT_EQ(submission.deliverables.front().name, u"rapport.pdf"_s);
    EXPECT_EQ(submission.deliverables.front().sha256, draft.files.front().stored->sha256);
}

TEST_F(SubmissionServiceTest, refusesAFileThatTheContentStoreHasNot)
{
    const EventSeq before = head();
    SubmissionDraft draft = project(2);
    draft.files.front().stored = StoredFile{QString(64, u'a'), 12, u"application/pdf"_s};
    EXPECT_EQ(errorOf(projects().deposit(lead(), draft)), ErrorCode::NotFound);
    EXPECT_EQ(head(), before);
}
