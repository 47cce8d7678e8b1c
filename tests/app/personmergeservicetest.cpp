#include "parchemin/app/personmergeservice.h"

#include "support/jurytest.h"
#include "support/projectstest.h"

#include "parchemin/app/cancellation.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/dossier.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/store/candidatelistrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two records of one person: Amrani, with a candidacy, and Amrany, entered by mistake.
class PersonMergeServiceTest : public ProjectsTest
{
protected:
    void SetUp() override
    {
        ProjectsTest::SetUp();
        m_kept = addPerson(u"Amrany"_s, u"Yasmine"_s);
    }
    [[nodiscard]] PersonMergeService merging() { return PersonMergeService(context()); }
    [[nodiscard]] PersonId kept() const { return m_kept; }
    [[nodiscard]] PersonId other() { return personOf(candidacyId()); }
    /// Papers show that Amrany is Amrani.
    Status merge(const QString &reason = u"entered twice"_s, bool papersSeen = true)
    {
        return merging().merge(lead(), m_kept, m_other.value_or(other()), {reason, papersSeen});
    }
    void rememberOther() { m_other = other(); }
    [[nodiscard]] Dossier dossier() { return must(loadDossier(database(), rules(), candidacyId(), today())); }

private:
    PersonId m_kept{0};
    std::optional<PersonId> m_other;
};

} // namespace

TEST_F(PersonMergeServiceTest, carriesDossierProjectsAndLifelongBlocksOver)
{
    acquire(1);
    deposit(2);
    rememberOther();
    const EventSeq before = head();
    must(merge());
    EXPECT_EQ(head().value(), before.value() + 1) << "one act, one event";
    EXPECT_EQ(lastEvent().content.action, u"person.merged"_s);
    EXPECT_EQ(lastEvent().content.reason, u"entered twice"_s);
    EXPECT_TRUE(lastEvent().content.after.contains(u"mergedName"_s)) << "who it was";
    EXPECT_EQ(personOf(candidacyId()), kept());
    EXPECT_EQ(activeBlocks(dossier().facts.blocks), std::vector{1});
    EXPECT_EQ(dossier().blocks.at(1).submissions.size(), 1U);
    EXPECT_TRUE(contains(must(blocks().blockers(candidacyId(), 1)), BlockerCode::BlockAlreadyValidated));
}

TEST_F(PersonMergeServiceTest, keepsTheOtherRecordPointingToTheKeptOne)
{
    const PersonId merged = other();
    must(merge());
    EXPECT_EQ(person(merged).mergedInto, kept());
    EXPECT_TRUE(must(PersonRepository(database()).duplicatesOf(person(merged).details)).empty());
    const auto again = merging().merge(lead(), kept(), merged, {u"again"_s, true});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().where, u"/merged"_s);
}

TEST_F(PersonMergeServiceTest, theTimelineTellsOfBothRecords)
{
    acquire(1);
    must(merge());
    const auto events = dossier().events;
    EXPECT_TRUE(std::ranges::any_of(
        events, [](const Event &event) { return event.content.action == u"block.validated"_s; }));
    EXPECT_EQ(events.front().content.action, u"person.merged"_s);
}

TEST_F(PersonMergeServiceTest, theListShowsTheBlocksOfTheMergedRecord)
{
    acquire(1);
    must(merge());
    const std::vector ids{candidacyId()};
    const auto lines = must(CandidateListRepository(database()).load(ids, 5));
    EXPECT_EQ(lines.front().blocks.front(), BlockState::Validated);
    EXPECT_EQ(lines.front().person, kept());
}

TEST_F(PersonMergeServiceTest, aBlockCancelledLaterTakesTheDocumentsOfTheKeptRecordWithIt)
{
    const BlockValidationId validation = acquire(1);
    must(merge());
    const DocumentId attestation = issueAttestation({1});
    EXPECT_EQ(must(effectOfCancelling(database(), validation)).documents.size(), 1U);
    must(blocks().cancel(lead(), actor(Role::Chair), validation, CancellationKind::Fraud, u"copied"_s));
    EXPECT_EQ(must(documents().load(attestation)).state, DocumentState::Revoked);
}

TEST_F(PersonMergeServiceTest, previewsWhatWouldFollow)
{
    acquire(1);
    deposit(2);
    const EventSeq before = head();
    const auto preview = must(merging().preview(lead(), kept(), other()));
    EXPECT_EQ(preview.moving.candidacies, std::vector{candidacyId()});
    EXPECT_EQ(preview.moving.submissions.size(), 2U);
    EXPECT_EQ(preview.moving.validations.size(), 1U);
    EXPECT_EQ(preview.blockers, Blockers{});
    EXPECT_EQ(head().value(), before.value());
}

TEST_F(PersonMergeServiceTest, refusesTwoOpenCandidacies)
{
    addCandidacy(kept());
    const Status merged = merge();
    ASSERT_FALSE(merged);
    EXPECT_TRUE(contains(merged.error().blockers, BlockerCode::OpenCandidacyExists));
    EXPECT_FALSE(person(other()).mergedInto);
}

TEST_F(PersonMergeServiceTest, refusesABlockValidatedOnBothRecords)
{
    acquire(1);
    const CandidacyId second = addCandidacy(kept());
    must(blocks().recognise(lead(), second, 1, ValidationSource::PriorProof, u"attestation of 2019"_s));
    must(candidacies().withdraw(lead(), second, u"wrong record"_s));
    const Status merged = merge();
    ASSERT_FALSE(merged);
    EXPECT_TRUE(contains(merged.error().blockers, BlockerCode::BlockAlreadyValidated));
}

TEST_F(PersonMergeServiceTest, numbersTheAttemptsOfBothByTheirDay)
{
    const CandidacyId second = addCandidacy(kept());
    SubmissionDraft early = project(2);
    early.candidacy = second;
    const SubmissionId first = must(projects().deposit(lead(), early));
    must(projects().withdraw(lead(), first, u"wrong record"_s));
    must(candidacies().withdraw(lead(), second, u"wrong record"_s));
    moveTo({2021, 6, 7});
    const SubmissionId later = deposit(2);
    must(merge());
    EXPECT_EQ(must(projects().load(first)).attempt, 1);
    EXPECT_EQ(must(projects().load(later)).attempt, 2);
}

TEST_F(PersonMergeServiceTest, needsAReasonTheRightAndSomebodyWhoOnlyIsACandidate)
{
    EXPECT_TRUE(contains(merge(u"  "_s).error().blockers, BlockerCode::ReasonMissing));
    const Status byAuditor =
        merging().merge(actor(Role::Auditor), kept(), other(), {u"entered twice"_s, true});
    EXPECT_TRUE(contains(byAuditor.error().blockers, BlockerCode::RightMissing));
    const Status ofMentor = merging().merge(lead(), kept(), *mentor().person, {u"entered twice"_s, true});
    ASSERT_FALSE(ofMentor);
    EXPECT_EQ(ofMentor.error().where, u"/merged"_s);
    EXPECT_FALSE(merging().merge(lead(), kept(), kept(), {u"entered twice"_s, true}));
    EXPECT_FALSE(person(other()).mergedInto);
}

// The conflicts and convocations that follow were not told.
TEST_F(PersonMergeServiceTest, thePreviewCountsEverythingThatFollows)
{
    const JuryMemberId member =
        must(DirectoryUpkeepService(context()).addJuryMember(lead(), details(u"Roux"_s, u"Dominique"_s), {}));
    must(JuryService(context()).declareConflict(lead(), member, other(), ConflictKind::Personal, {}));
    const MergePreview preview = must(merging().preview(lead(), kept(), other()));
    EXPECT_EQ(preview.moving.conflicts, 1);
    EXPECT_EQ(preview.moving.convocations, 0);
}

TEST_F(PersonMergeServiceTest, asksForPapersWhereTheRecordsAreNotAlike)
{
    const EventSeq before = head();
    EXPECT_EQ(codesOf(merge(u"entered twice"_s, false)), Codes{BlockerCode::IdentitiesDiffer});
    EXPECT_EQ(head(), before);
    EXPECT_TRUE(must(merging().preview(lead(), kept(), other())).blockers.empty()) << "papers may be shown";
    must(merge());
    EXPECT_TRUE(lastEvent().content.after.contains(u"\"papersSeen\":true"_s)) << "ten years later";
}
