#include "parchemin/app/arrangements.h"

#include "support/projectstest.h"

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/dossier.h"
#include "parchemin/app/importservice.h"
#include "parchemin/app/undostack.h"
#include "parchemin/exchange/codelists.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/personrepository.h"

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ArrangementsTest : public ProjectsTest
{
protected:
    void SetUp() override
    {
        ProjectsTest::SetUp();
        m_other = addMentor(u"Durand"_s, false);
    }
    Arrangements arrange() { return {context(), undo()}; }
    UndoStack &undo()
    {
        if (!m_undo)
            m_undo.emplace(context());
        return *m_undo;
    }
    MentorId other() { return mentorIdOf(m_other); }
    [[nodiscard]] const Actor &otherMentor() const { return m_other; }
    /// Who accompanies the candidate today.
    std::vector<MentorId> current()
    {
        std::vector<MentorId> mentors;
        for (const auto &assignment : must(MentorRepository(database()).assignmentsOf(candidacyId()))) {
            if (!assignment.to)
                mentors.push_back(assignment.mentor);
        }
        return mentors;
    }
    JuryMember addJuror()
    {
        const auto id = must(directoryUpkeep().addJuryMember(lead(), details(u"Roux"_s, u"Dominique"_s), {}));
        return must(JuryRepository(database()).load(id));
    }
    DirectoryUpkeepService directoryUpkeep() { return DirectoryUpkeepService(context()); }
    static TimeRange hours(QDate from, int fromHour, QDate to, int toHour)
    {
        return {certifierInstant(from, {fromHour, 0}), certifierInstant(to, {toHour, 0})};
    }
    std::vector<TimeRange> timesOf(const JuryMember &juror, const TimeRange &range)
    {
        return must(AvailabilityRepository(database()).within(juror.id, range));
    }
    [[nodiscard]] bool isCurrent(MentorId mentor) { return std::ranges::count(current(), mentor) == 1; }

private:
    Actor m_other{UserId{0}, {}, {}, {}};
    std::optional<UndoStack> m_undo;
};

} // namespace

TEST_F(ArrangementsTest, anAssignmentIsUndoneAndMadeAgain)
{
    must(arrange().assignMentor(lead(), candidacyId(), other()));
    EXPECT_EQ(undo().undoName(), u"assigning Camille Durand to Yasmine Amrani"_s);
    ASSERT_TRUE(undo().undo());
    EXPECT_FALSE(isCurrent(other()));
    EXPECT_EQ(lastEvent().content.action, u"mentor.assignmentTakenBack"_s) << "the journal keeps both";
    ASSERT_TRUE(undo().redo());
    EXPECT_TRUE(isCurrent(other()));
    ASSERT_TRUE(undo().undo());
    EXPECT_FALSE(isCurrent(other())) << "it is the new row that goes";
}

TEST_F(ArrangementsTest, aMentorGivenByMistakeNeitherReadsNorActsNorIsTied)
{
    must(arrange().assignMentor(lead(), candidacyId(), other()));
    EXPECT_TRUE(must(readingBlockers(database(), otherMentor(), candidacyId(), today())).empty());
    must(undo().undo());
    EXPECT_TRUE(contains(must(readingBlockers(database(), otherMentor(), candidacyId(), today())),
                         BlockerCode::DossierNotOwn));
    EXPECT_TRUE(
        contains(blockersOf(projects().deposit(otherMentor(), project(2))), BlockerCode::NotOwnSubmission));
    const auto juror = must(directoryUpkeep().addJuryMember(lead(), *otherMentor().person, {}));
    const JuryRepository juries(database());
    EXPECT_TRUE(must(juries.findConflicts({juror}, personOf(candidacyId()), today())).empty());
}

TEST_F(ArrangementsTest, whoEvaluatedMeanwhileStaysInTheHistory)
{
    const CandidacyId zola = addCandidate(u"Zola"_s);
    const AssignmentId assignment = must(arrange().assignMentor(lead(), zola, mentorIdOf(mentor())));
    SubmissionDraft draft = project(2);
    draft.candidacy = zola;
    const SubmissionId submission = must(projects().deposit(lead(), draft));
    evaluate(submission, EvaluationOutcome::Validated);
    EXPECT_FALSE(undo().canUndo());
    must(projects().takeBackAssignment(lead(), assignment)); // by whatever way
    EXPECT_EQ(lastEvent().content.action, u"mentor.assignmentEnded"_s);
    EXPECT_EQ(must(MentorRepository(database()).assignmentsOf(zola)).size(), 1U);
}

TEST_F(ArrangementsTest, anAssignmentOfAnotherDayEnds)
{
    must(arrange().assignMentor(lead(), candidacyId(), other()));
    clock().advance(86400);
    must(undo().undo());
    EXPECT_EQ(lastEvent().content.action, u"mentor.assignmentEnded"_s);
}

TEST_F(ArrangementsTest, anEndedMentoringBeginsAnew)
{
    const AssignmentId assignment = must(arrange().assignMentor(lead(), candidacyId(), other(), 2));
    must(arrange().endAssignment(lead(), assignment));
    EXPECT_FALSE(isCurrent(other()));
    ASSERT_TRUE(undo().undo());
    EXPECT_TRUE(isCurrent(other()));
    ASSERT_TRUE(undo().redo());
    EXPECT_FALSE(isCurrent(other()));
}

TEST_F(ArrangementsTest, whatIsRefusedCannotBeUndone)
{
    EXPECT_FALSE(arrange().assignMentor(actor(Role::Auditor), candidacyId(), other()));
    EXPECT_FALSE(arrange().endAssignment(lead(), AssignmentId{999}));
    EXPECT_FALSE(undo().canUndo());
}

TEST_F(ArrangementsTest, anUndoThatTheRulesRefuseSaysWhy)
{
    must(arrange().assignMentor(lead(), candidacyId(), other()));
    must(undo().undo());
    must(projects().assignMentor(lead(), candidacyId(), other(), {})); // somebody was quicker
    const Status redone = undo().redo();
    ASSERT_FALSE(redone);
    EXPECT_EQ(redone.error().code, ErrorCode::Conflict);
    EXPECT_FALSE(undo().canRedo());
}

TEST_F(ArrangementsTest, aValidatedBlockClosesTheWayBack)
{
    must(arrange().assignMentor(lead(), candidacyId(), other()));
    acquire(3);
    EXPECT_FALSE(undo().canUndo());
}

TEST_F(ArrangementsTest, manyAssignmentsAreUndoneWhereTheyWereStopped)
{
    std::vector<MentoringAssignment> made;
    for (int block = 1; block <= 3; ++block) {
        const auto id = must(projects().assignMentor(lead(), candidacyId(), other(), block));
        made.push_back(must(MentorRepository(database()).loadAssignment(id)));
    }
    arrange().gatherAssignments(lead(), made);
    EXPECT_EQ(undo().undoName(), u"assigning Camille Durand to 3 candidate(s)"_s);
    const auto before = current().size();
    const UndoStack::Move move = undo().beginUndo();
    const Status stopped = move.step()(context(), [](double fraction) { return fraction < 0.5; });
    ASSERT_EQ(errorOf(stopped), ErrorCode::Cancelled);
    undo().settle(move, stopped);
    EXPECT_EQ(current().size(), before - 2) << "what is done stays done";
    ASSERT_TRUE(undo().undo());
    EXPECT_EQ(current().size(), before - 3) << "and the rest follows";
    ASSERT_TRUE(undo().redo());
    EXPECT_EQ(current().size(), before);
}

TEST_F(ArrangementsTest, oneThatEndedMeanwhileDoesNotKeepTheOthers)
{
    std::vector<MentoringAssignment> made;
    for (int block = 1; block <= 2; ++block) {
        const auto id = must(projects().assignMentor(lead(), candidacyId(), other(), block));
        made.push_back(must(MentorRepository(database()).loadAssignment(id)));
    }
    arrange().gatherAssignments(lead(), made);
    must(projects().endAssignment(lead(), made.front().id));
    EXPECT_FALSE(undo().undo());
    EXPECT_FALSE(isCurrent(other()));
}

TEST_F(ArrangementsTest, nothingAssignedIsNothingToUndo)
{
    arrange().gatherAssignments(lead(), {});
    EXPECT_FALSE(undo().canUndo());
}

TEST_F(ArrangementsTest, anImportIsTakenBackWhole)
{
    const auto codeLists = must(exchange::CodeLists::load());
    const QByteArray rows =
        "N° dossier;Civilité;Nom de naissance;Prénom;Date de naissance;Sexe;Pays de naissance;"
        "Commune de naissance;Voie d'accès;Date d'inscription\n"
        "C-1;Mme;Zola;Émilie;07/02/1998;F;FRANCE;LYON;Formation continue;01/09/2020\n";
    const auto count = [this] {
        return must(CandidateListRepository(database()).ids({})).size();
    };
    const std::size_t before = count();
    const ImportReport done =
        must(ImportService(context(), codeLists).commit(lead(), writeFile(u"liste.csv"_s, rows)));
    arrange().keepImport(lead(), *done.batch, done.newCandidacies);
    EXPECT_EQ(count(), before + 1);
    EXPECT_EQ(undo().undoName(), u"importing 1 candidate(s)"_s);
    ASSERT_TRUE(undo().undo());
    EXPECT_EQ(count(), before);
    EXPECT_FALSE(undo().canRedo()) << "the file may have changed";
    arrange().keepImport(lead(), *done.batch, done.newCandidacies);
    const EventSeq last = head();
    EXPECT_TRUE(undo().undo()) << "it was taken back elsewhere";
    EXPECT_EQ(head(), last);
}

TEST_F(ArrangementsTest, timesOfAvailabilityAreTakenBackAndGivenAgain)
{
    const JuryMember juror = addJuror();
    const TimeRange week = hours({2021, 6, 7}, 0, {2021, 6, 14}, 0);
    const std::vector before{hours({2021, 6, 7}, 9, {2021, 6, 7}, 12)};
    const std::vector after{hours({2021, 6, 8}, 9, {2021, 6, 8}, 12)};
    must(directoryUpkeep().setAvailability(lead(), juror.id, week, before));
    must(arrange().setAvailability(lead(), juror, week, after));
    EXPECT_EQ(undo().undoName(), u"the availability of Dominique Roux"_s);
    ASSERT_TRUE(undo().undo());
    EXPECT_EQ(timesOf(juror, week), before);
    ASSERT_TRUE(undo().redo());
    EXPECT_EQ(timesOf(juror, week), after);
}

TEST_F(ArrangementsTest, addedTimesLeaveThoseAroundThemWhenTheyAreTakenBack)
{
    const JuryMember juror = addJuror();
    const TimeRange week = hours({2021, 6, 7}, 0, {2021, 6, 14}, 0);
    const std::vector known{hours({2021, 6, 7}, 9, {2021, 6, 7}, 12)};
    must(directoryUpkeep().setAvailability(lead(), juror.id, week, known));
    must(arrange().addAvailability(lead(), juror, {hours({2021, 6, 7}, 11, {2021, 6, 7}, 14)}));
    EXPECT_EQ(timesOf(juror, week), (std::vector{hours({2021, 6, 7}, 9, {2021, 6, 7}, 14)}));
    ASSERT_TRUE(undo().undo());
    EXPECT_EQ(joined(timesOf(juror, week)), known);
}

TEST_F(ArrangementsTest, timesThatSomebodyChangedMeanwhileStay)
{
    const JuryMember juror = addJuror();
    const TimeRange week = hours({2021, 6, 7}, 0, {2021, 6, 14}, 0);
    must(arrange().setAvailability(lead(), juror, week, {hours({2021, 6, 7}, 9, {2021, 6, 7}, 12)}));
    const std::vector newer{hours({2021, 6, 9}, 9, {2021, 6, 9}, 12)};
    must(directoryUpkeep().setAvailability(lead(), juror.id, week, newer));
    EXPECT_EQ(errorOf(undo().undo()), ErrorCode::Conflict);
    EXPECT_EQ(timesOf(juror, week), newer);
}

TEST_F(ArrangementsTest, anAccommodationIsWithdrawnAndGrantedAgain)
{
    const PersonId person = personOf(candidacyId());
    Accommodation wanted;
    wanted.person = person;
    wanted.kinds = {u"quiet room"_s};
    wanted.extraTimePercent = 33;
    wanted.from = today();
    const auto granted = [this, person] {
        return must(PersonRepository(database()).accommodationsOf(person)).size();
    };
    const Actor officer = actor(Role::DisabilityOfficer);
    must(arrange().grantAccommodation(officer, wanted));
    EXPECT_EQ(undo().undoName(), u"the accommodation for Yasmine Amrani"_s);
    ASSERT_TRUE(undo().undo());
    EXPECT_EQ(granted(), 0U);
    EXPECT_EQ(lastEvent().content.action, u"accommodation.withdrawn"_s) << "the journal keeps both";
    ASSERT_TRUE(undo().redo());
    EXPECT_EQ(granted(), 1U);
    ASSERT_TRUE(undo().undo());
    EXPECT_EQ(granted(), 0U) << "it is the new one that is withdrawn";
    EXPECT_EQ(errorOf(arrange().grantAccommodation(lead(), wanted)), ErrorCode::RuleRefused);
    EXPECT_FALSE(undo().canUndo());
}
