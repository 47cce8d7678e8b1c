#include "parchemin/store/mentorrepository.h"

#include "support/recordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class MentorRepositoryTest : public RecordsTest
{
protected:
    [[nodiscard]] MentorRepository mentors() const { return MentorRepository(database()); }
    MentorId addMentor(const QString &birthName)
    {
        return must(mentors().add(addPerson(birthName, u"Camille"_s), true, u"design"_s, {2019, 1, 1}));
    }
};

} // namespace

TEST_F(MentorRepositoryTest, listsMentorsByName)
{
    const MentorId second = addMentor(u"Zola"_s);
    const MentorId first = addMentor(u"Arnaud"_s);
    const auto all = must(mentors().all());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().id, first);
    EXPECT_EQ(all.front().name, u"Camille Arnaud"_s);
    EXPECT_EQ(all.back().id, second);
    EXPECT_EQ(all.back().domains, u"design"_s);
}

TEST_F(MentorRepositoryTest, keepsAPersonAsOneMentor)
{
    const PersonId person = addPerson(u"Arnaud"_s, u"Camille"_s);
    must(mentors().add(person, false, {}, {2019, 1, 1}));
    EXPECT_EQ(errorOf(mentors().add(person, true, {}, {2020, 1, 1})), ErrorCode::Conflict);
    const Mentor mentor = must(mentors().byPerson(person)).value();
    EXPECT_FALSE(mentor.isValidating);
    EXPECT_EQ(mentor.activeFrom, QDate(2019, 1, 1));
}

TEST_F(MentorRepositoryTest, putsCurrentAssignmentsFirst)
{
    const CandidacyId candidacy = addCandidacy(addPerson(u"Amrani"_s, u"Yasmine"_s), u"2021-0001"_s);
    const AssignmentId ended = must(mentors().assign(addMentor(u"Arnaud"_s), candidacy, 2, {2020, 9, 1}));
    const AssignmentId current =
        must(mentors().assign(addMentor(u"Zola"_s), candidacy, std::nullopt, {2021, 1, 1}));
    must(mentors().endAssignment(ended, {2020, 12, 31}));
    EXPECT_EQ(errorOf(mentors().endAssignment(ended, {2021, 1, 1})), ErrorCode::NotFound);
    const auto assignments = must(mentors().assignmentsOf(candidacy));
    ASSERT_EQ(assignments.size(), 2U);
    EXPECT_EQ(assignments.front().id, current);
    EXPECT_FALSE(assignments.front().block);
    EXPECT_EQ(assignments.back(), must(mentors().loadAssignment(ended)));
    EXPECT_EQ(assignments.back().block, std::optional(2));
    EXPECT_EQ(assignments.back().to, std::optional(QDate(2020, 12, 31)));
}
