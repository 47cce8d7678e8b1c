#include "parchemin/app/equivalenceservice.h"

#include "support/projectstest.h"

#include "parchemin/app/dossier.h"
#include "parchemin/app/dossierasof.h"
#include "parchemin/app/evaluationdesk.h"
#include "parchemin/app/personmergeservice.h"
#include "parchemin/store/equivalencerepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class EquivalenceServiceTest : public ProjectsTest
{
protected:
    [[nodiscard]] EquivalenceService service() { return EquivalenceService(context()); }
    [[nodiscard]] static EquivalenceDraft naming(std::vector<int> competencies)
    {
        return {std::move(competencies), u" RNCP 35634, bloc 2 "_s, u"Arrêté du 3 mai 2019 "_s};
    }
    EquivalenceId record(int block, std::vector<int> competencies)
    {
        return must(service().record(lead(), candidacyId(), block, naming(std::move(competencies))));
    }
    [[nodiscard]] std::vector<int> ratedAtFirst(SubmissionId submission)
    {
        std::vector<int> rated;
        for (const CompetencyRating &rating : must(evaluations().draft(mentor(), submission)).ratings) {
            EXPECT_EQ(rating.level, RatingLevel::Acquired);
            rated.push_back(rating.competency);
        }
        return rated;
    }
    [[nodiscard]] Dossier dossier() { return must(loadDossier(database(), rules(), candidacyId(), today())); }
    [[nodiscard]] std::size_t standingOn(QDate day)
    {
        return must(dossierAsOf(database(), rules(), candidacyId(), day)).equivalences.size();
    }
};

using Ordinals = std::vector<int>;

} // namespace

TEST_F(EquivalenceServiceTest, recordsWhatIsHeldAndGrantsNothing)
{
    const EventSeq before = head();
    const EquivalenceId id = record(2, {4, 1, 4});
    EXPECT_EQ(head().value(), before.value() + 1);
    EXPECT_EQ(lastEvent().content.action, u"equivalence.recorded"_s);
    EXPECT_EQ(lastEvent().content.reason, u"Arrêté du 3 mai 2019"_s);
    EXPECT_EQ(lastEvent().content.person, personOf(candidacyId()));
    const PartialEquivalence kept = must(EquivalenceRepository(database()).load(id));
    EXPECT_EQ(kept.content, (EquivalenceDraft{{1, 4}, u"RNCP 35634, bloc 2"_s, u"Arrêté du 3 mai 2019"_s}));
    EXPECT_EQ(kept.recordedBy, u"Claire Moreau"_s);
    EXPECT_EQ(dossier().blocks.at(1).state, BlockState::NotStarted);
    EXPECT_EQ(dossier().equivalences, Equivalences{kept});
}

TEST_F(EquivalenceServiceTest, theMentorsDraftBeginsWithIt)
{
    record(2, {1, 4});
    const SubmissionId submission = deposit(2);
    EXPECT_EQ(ratedAtFirst(submission), (Ordinals{1, 4}));
    EXPECT_EQ(ratedAtFirst(deposit(3)), Ordinals{}) << "of that block alone";
    const EvaluationDesk desk = must(loadEvaluationDesk(context(), mentor(), submission));
    EXPECT_EQ(desk.equivalences.size(), 1U);
    EXPECT_FALSE(desk.draft) << "nothing was typed";
}

TEST_F(EquivalenceServiceTest, whatTheMentorTypesHolds)
{
    record(2, {1, 4});
    const SubmissionId submission = deposit(2);
    EvaluationDraft draft = must(evaluations().draft(mentor(), submission));
    draft.ratings.front().level = RatingLevel::NotAcquired;
    must(evaluations().saveDraft(mentor(), draft));
    EXPECT_EQ(must(evaluations().draft(mentor(), submission)), draft);
    draft.outcome = EvaluationOutcome::Validated;
    EXPECT_FALSE(evaluations().lock(mentor(), draft)) << "every other competency is still to be rated";
    evaluate(submission, EvaluationOutcome::ToRework, {1});
    EXPECT_EQ(ratedAtFirst(deposit(2)), (Ordinals{1, 4})) << "the next attempt begins with it again";
}

TEST_F(EquivalenceServiceTest, refusesWithEveryReason)
{
    const auto reasonsFor = [this](CandidacyId candidacy, int block, const EquivalenceDraft &draft) {
        return must(service().reasons(lead(), candidacy, block, draft));
    };
    const EventSeq before = head();
    EXPECT_EQ(blockersOf(service().record(lead(), candidacyId(), 2, {})),
              (Blockers{reason(BlockerCode::EquivalenceNotPartial, {{u"n"_s, u"2"_s}}),
                        reason(BlockerCode::ReasonMissing)}));
    EXPECT_EQ(errorOf(service().record(lead(), candidacyId(), 2, naming({1, 12}))), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(service().record(lead(), candidacyId(), 6, naming({1}))), ErrorCode::InvalidInput);
    EXPECT_TRUE(contains(blockersOf(service().record(mentor(), candidacyId(), 2, naming({1}))),
                         BlockerCode::RightMissing));
    EXPECT_EQ(head(), before);
    record(2, {1});
    EXPECT_TRUE(contains(reasonsFor(candidacyId(), 2, naming({1, 2})), BlockerCode::EquivalenceRepeated));
    EXPECT_EQ(reasonsFor(candidacyId(), 2, naming({2})), Blockers{});
    acquire(3);
    EXPECT_TRUE(contains(reasonsFor(candidacyId(), 3, naming({1})), BlockerCode::BlockAlreadyValidated));
    const CandidacyId vae = addAdmittedCandidate(u"Lopez"_s);
    EXPECT_EQ(reasonsFor(vae, 2, naming({1})),
              Blockers{reason(BlockerCode::BlockGrantedByJury, {{u"n"_s, u"2"_s}})});
    must(candidacies().withdraw(lead(), candidacyId(), u"Abandon"_s));
    EXPECT_TRUE(contains(reasonsFor(candidacyId(), 2, naming({2})), BlockerCode::StateForbids));
}

TEST_F(EquivalenceServiceTest, isTakenBackWithAReasonOnce)
{
    const EquivalenceId id = record(2, {1, 4});
    const SubmissionId submission = deposit(2);
    EXPECT_EQ(blockersOf(service().withdraw(lead(), id, u" "_s)), Blockers{{BlockerCode::ReasonMissing}});
    must(service().withdraw(lead(), id, u"Certification annulée"_s));
    EXPECT_EQ(lastEvent().content.action, u"equivalence.withdrawn"_s);
    EXPECT_EQ(lastEvent().content.reason, u"Certification annulée"_s);
    EXPECT_EQ(ratedAtFirst(submission), Ordinals{});
    EXPECT_TRUE(dossier().equivalences.empty());
    EXPECT_EQ(errorOf(service().withdraw(lead(), id, u"Encore"_s)), ErrorCode::Conflict);
    record(2, {1});
}

TEST_F(EquivalenceServiceTest, theDeskKnowsWhatStoodBehindEachEvaluation)
{
    const EquivalenceId first = record(2, {1});
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Validated);
    clock().advance(60);
    must(service().withdraw(lead(), first, u"Erreur"_s));
    const EquivalenceId second = record(2, {4});
    clock().advance(60);
    const EvaluationDesk signedOnce = must(loadEvaluationDesk(context(), mentor(), submission));
    ASSERT_EQ(signedOnce.equivalencesBehind(*signedOnce.current()).size(), 1U);
    EXPECT_EQ(signedOnce.equivalencesBehind(*signedOnce.current()).front().id, first);
    ASSERT_EQ(signedOnce.standingEquivalences().size(), 1U);
    EXPECT_EQ(signedOnce.standingEquivalences().front().id, second);
    must(evaluations().correct(mentor(), signedOnce.current()->id,
                               graded(mentor(), submission, EvaluationOutcome::ToRework, {3}), u"Erreur"_s));
    const EvaluationDesk corrected = must(loadEvaluationDesk(context(), mentor(), submission));
    ASSERT_EQ(corrected.equivalencesBehind(*corrected.current()).size(), 1U);
    EXPECT_EQ(corrected.equivalencesBehind(*corrected.current()).front().id, first)
        << "a correction begins with the ratings that it corrects";
}

TEST_F(EquivalenceServiceTest, theDossierOfAPastDayShowsWhatStoodThen)
{
    moveTo({2021, 6, 7});
    const EquivalenceId id = record(2, {1});
    moveTo({2021, 6, 9});
    must(service().withdraw(lead(), id, u"Erreur"_s));
    EXPECT_EQ(standingOn({2021, 6, 6}), 0U);
    EXPECT_EQ(standingOn({2021, 6, 7}), 1U);
    EXPECT_EQ(standingOn({2021, 6, 8}), 1U);
    EXPECT_EQ(standingOn({2021, 6, 9}), 0U);
    const DossierAsOf then = must(dossierAsOf(database(), rules(), candidacyId(), {2021, 6, 8}));
    EXPECT_FALSE(then.equivalences.front().withdrawal) << "that it would be taken back was not known";
}

TEST_F(EquivalenceServiceTest, followsThePersonWhenTwoRecordsAreMerged)
{
    const EquivalenceId id = record(2, {1});
    const PersonId kept = addPerson(u"Amrany"_s, u"Yasmina"_s, {1990, 2, 3});
    PersonMergeService merging(context());
    must(merging.merge(lead(), kept, personOf(candidacyId()), {u"Saisie deux fois"_s, true}));
    EXPECT_EQ(must(EquivalenceRepository(database()).load(id)).person, kept);
    EXPECT_EQ(dossier().equivalences.size(), 1U);
}
