#include "parchemin/store/juryrepository.h"

#include "support/juryrecordstest.h"

#include "parchemin/core/accessroute.h"
#include "parchemin/core/organisationkind.h"
#include "parchemin/store/directoryrepository.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/submissionrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JuryRepositoryTest : public JuryRecordsTest
{
protected:
    [[nodiscard]] static QDate day() { return {2021, 6, 21}; }
    [[nodiscard]] std::vector<ConflictOfInterest> found(JuryMemberId member)
    {
        return must(juries().findConflicts({member}, candidate(), day()));
    }
    [[nodiscard]] ConflictOfInterest tie(JuryMemberId member, ConflictKind kind, const QString &evidence,
                                         QDate from) const
    {
        return {.member = member,
                .candidate = candidate(),
                .kind = kind,
                .origin = ConflictOrigin::Automatic,
                .evidence = evidence,
                .from = from};
    }
};

} // namespace

TEST_F(JuryRepositoryTest, givesBackAMemberWithHisNames)
{
    const OrganisationId school = must(DirectoryRepository(database()).addOrganisation(u"École"_s, {}, {}));
    const PersonId person = addPerson(u"Roche"_s, u"Ines"_s);
    const JuryMemberId id = addMember(person, JuryQuality::PedagogicalLead, school);
    must(juries().signCharter(id, {2021, 1, 4}));
    const JuryMember member = must(juries().load(id));
    EXPECT_EQ(member.name, u"Ines Roche"_s);
    EXPECT_EQ(member.organisationName, u"École"_s);
    EXPECT_EQ(member.charterSignedOn, std::optional(QDate(2021, 1, 4)));
    EXPECT_EQ(must(juries().byPerson(person)), std::optional(member));
    EXPECT_EQ(must(juries().all()), std::vector{member});
    EXPECT_EQ(errorOf(juries().load(JuryMemberId{99})), ErrorCode::NotFound);
}

TEST_F(JuryRepositoryTest, findsAMemberWhoAccompaniedTheCandidate)
{
    const PersonId person = addPerson(u"Bernard"_s, u"Camille"_s);
    const MentorId mentor = must(MentorRepository(database()).add(person, true, {}, {2019, 1, 1}));
    for (const int block : {3, 2})
        must(MentorRepository(database()).assign(mentor, candidacyId(), block, {2020, 10, block}));
    const JuryMemberId member = addMember(person);
    EXPECT_EQ(found(member),
              std::vector{tie(member, ConflictKind::Mentored, u"mentor des blocs 2 et 3"_s, {2020, 10, 2})});
    EXPECT_TRUE(found(addMember(u"Garnier"_s)).empty());
}

TEST_F(JuryRepositoryTest, findsAMemberWhoEvaluatedTheCandidate)
{
    const PersonId person = addPerson(u"Bernard"_s, u"Camille"_s);
    const SubmissionId submission = must(SubmissionRepository(database())
                                             .add({.id = SubmissionId{0},
                                                   .uuid = {},
                                                   .candidacy = candidacyId(),
                                                   .person = candidate(),
                                                   .block = 4,
                                                   .attempt = 1,
                                                   .state = SubmissionState::Submitted,
                                                   .submittedAt = testInstant()}));
    must(EvaluationRepository(database())
             .add({.id = EvaluationId{0},
                   .submission = submission,
                   .evaluator = person,
                   .evaluatorName = {},
                   .outcome = EvaluationOutcome::ToRework,
                   .ratings = {},
                   .lockedAt = testInstant()},
                  {.name = {}}));
    const JuryMemberId member = addMember(person);
    const auto expected = tie(member, ConflictKind::Evaluated, u"évaluateur du bloc 4"_s, {2021, 3, 1});
    EXPECT_EQ(found(member), std::vector{expected});
    const ConflictId recorded = must(juries().addConflict(expected));
    EXPECT_TRUE(found(member).empty());
    must(juries().liftConflict(recorded, day(), u"Erreur"_s));
    EXPECT_TRUE(found(member).empty());
    EXPECT_EQ(must(juries().conflicts({member}, candidate())).front().liftedReason, u"Erreur"_s);
}

TEST_F(JuryRepositoryTest, whoComesThroughAnOrganisationOfAnyKindButASchoolIsItsEmployee)
{
    const DirectoryRepository directory(database());
    const auto isTied = [this, &directory](const QString &kind, const QString &route) {
        const OrganisationId through = must(directory.addOrganisation(kind + route, {}, kind));
        must(Statement(database(), u"UPDATE candidacy SET organisation_id = :through, route = :route "
                                   "WHERE id = :id"_s)
                 .bind(u":through"_s, through)
                 .bind(u":route"_s, route)
                 .bind(u":id"_s, candidacyId())
                 .run());
        return !found(addMember(addPerson(kind + u"son"_s, route), JuryQuality::Professional, through))
                    .empty();
    };
    const QString continuing = codeName(AccessRoute::ContinuingEd);
    const QString apprentice = codeName(AccessRoute::Apprenticeship);
    for (const OrganisationKind kind :
         {OrganisationKind::Employer, OrganisationKind::PublicBody, OrganisationKind::Association})
        EXPECT_TRUE(isTied(codeName(kind), continuing)) << qPrintable(codeName(kind));
    EXPECT_TRUE(isTied(u"Entreprise"_s, continuing)) << "a word of the user's own";
    for (const QString &school : {codeName(OrganisationKind::TrainingCentre),
                                  codeName(OrganisationKind::Certifier), u"Centre de formation"_s}) {
        EXPECT_FALSE(isTied(school, continuing)) << qPrintable(school);
        EXPECT_FALSE(isTied(school, apprentice)) << qPrintable(school);
    }
    EXPECT_FALSE(isTied({}, continuing)) << "nobody knows what it is";
    EXPECT_TRUE(isTied({}, apprentice)) << "whose contract makes an employer";
}

TEST_F(JuryRepositoryTest, findsACommonEmployerOfThatDay)
{
    const DirectoryRepository directory(database());
    const OrganisationId firm = must(directory.addOrganisation(u"Atelier Nord"_s, {}, u"EMPLOYER"_s));
    const PersonId colleague = addPerson(u"Bernard"_s, u"Camille"_s);
    must(directory.addEmployment(candidate(), firm, {2020, 1, 1}, std::nullopt));
    must(directory.addEmployment(colleague, firm, {2019, 1, 1}, QDate(2022, 1, 1)));
    const JuryMemberId current = addMember(colleague);
    ConflictOfInterest expected =
        tie(current, ConflictKind::SameEmployer, u"employeur commun : Atelier Nord"_s, {2020, 1, 1});
    expected.to = QDate(2022, 1, 1);
    EXPECT_EQ(found(current), std::vector{expected});
    const PersonId former = addPerson(u"Garnier"_s, u"Luc"_s);
    must(directory.addEmployment(former, firm, {2018, 1, 1}, QDate(2021, 6, 20)));
    EXPECT_TRUE(found(addMember(former)).empty());
    const JuryMemberId seated = addMember(addPerson(u"Petit"_s, u"Eva"_s), JuryQuality::Professional, firm);
    EXPECT_EQ(found(seated).size(), 1U);
}
