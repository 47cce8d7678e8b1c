#include "parchemin/store/candidacyrepository.h"

#include "support/recordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class CandidacyRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_person = addPerson(u"Amrani"_s, u"Yasmine"_s);
    }
    [[nodiscard]] CandidacyRepository candidacies() const { return CandidacyRepository(database()); }
    [[nodiscard]] PersonId person() const { return m_person; }

private:
    PersonId m_person{0};
};

} // namespace

TEST_F(CandidacyRepositoryTest, givesBackWhatWasAdded)
{
    Candidacy added = candidacyOf(person(), u"2021-0042"_s);
    added.route = AccessRoute::Vae;
    added.scope = CandidacyScope::Blocks;
    added.targetBlocks = {1, 3};
    added.nonClaimableReason = u"Accord de la direction"_s;
    const CandidacyId id = must(candidacies().add(added));
    Candidacy loaded = must(candidacies().load(id));
    EXPECT_EQ(loaded.uuid.size(), 36);
    added.id = id;
    added.uuid = loaded.uuid;
    EXPECT_EQ(loaded, added);
    EXPECT_EQ(must(candidacies().byNumber(u"2021-0042"_s)), std::optional(added));
}

TEST_F(CandidacyRepositoryTest, saysWhenThereIsNone)
{
    EXPECT_EQ(candidacies().load(CandidacyId{7}).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(must(candidacies().byNumber(u"2021-0001"_s)));
    EXPECT_EQ(candidacies().setState(CandidacyId{7}, CandidacyState::Withdrawn, {2021, 1, 1}).error().code,
              ErrorCode::NotFound);
}

TEST_F(CandidacyRepositoryTest, refusesANumberTwice)
{
    addCandidacy(person(), u"2021-0001"_s);
    const auto again = candidacies().add(candidacyOf(addPerson(u"B"_s, u"C"_s), u"2021-0001"_s));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST_F(CandidacyRepositoryTest, refusesASecondOpenCandidacy)
{
    const CandidacyId first = addCandidacy(person(), u"2021-0001"_s);
    EXPECT_EQ(candidacies().add(candidacyOf(person(), u"2021-0002"_s)).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(candidacies().setState(first, CandidacyState::Withdrawn, {2021, 2, 1}, u"Emploi"_s));
    EXPECT_TRUE(candidacies().add(candidacyOf(person(), u"2021-0002"_s)));
    EXPECT_EQ(must(candidacies().load(first)).closedReason, u"Emploi"_s);
}

TEST_F(CandidacyRepositoryTest, listsThoseOfAPersonLatestFirst)
{
    const CandidacyId first = addCandidacy(person(), u"2020-0001"_s);
    ASSERT_TRUE(candidacies().setState(first, CandidacyState::Withdrawn, {2020, 12, 1}));
    Candidacy later = candidacyOf(person(), u"2021-0001"_s);
    later.enteredOn = {2021, 3, 1};
    const CandidacyId second = must(candidacies().add(later));
    const auto all = must(candidacies().ofPerson(person()));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].id, second);
    EXPECT_EQ(all[1].id, first);
}

TEST_F(CandidacyRepositoryTest, givesTheNumberAfterTheLargestOfTheYear)
{
    EXPECT_EQ(must(candidacies().nextNumber(2021)), u"2021-0001"_s);
    addCandidacy(person(), u"2021-0041"_s);
    addCandidacy(addPerson(u"B"_s, u"B"_s), u"2021-A900"_s);
    addCandidacy(addPerson(u"C"_s, u"C"_s), u"2021-99999999999999999999"_s);
    addCandidacy(addPerson(u"D"_s, u"D"_s), u"2020-0077"_s);
    EXPECT_EQ(must(candidacies().nextNumber(2021)), u"2021-0042"_s);
    EXPECT_EQ(must(candidacies().nextNumber(2020)), u"2020-0078"_s);
}

TEST_F(CandidacyRepositoryTest, widensTheScope)
{
    Candidacy partial = candidacyOf(person(), u"2021-0001"_s);
    partial.scope = CandidacyScope::Blocks;
    partial.targetBlocks = {2};
    const CandidacyId id = must(candidacies().add(partial));
    ASSERT_TRUE(candidacies().setScope(id, CandidacyScope::Full, {}));
    EXPECT_EQ(must(candidacies().load(id)).scope, CandidacyScope::Full);
    EXPECT_EQ(candidacies().setScope(id, CandidacyScope::Full, {1}).error().code, ErrorCode::InvalidInput);
}

TEST_F(CandidacyRepositoryTest, keepsAnAdmissibilityAndItsDecision)
{
    const CandidacyId id = addCandidacy(person(), u"2021-0001"_s);
    EXPECT_FALSE(must(candidacies().admissibilityOf(id)));
    Admissibility admissibility{.id = AdmissibilityId{0},
                                .candidacy = id,
                                .civilYear = 2021,
                                .receivedOn = {2021, 1, 5},
                                .swornCommitment = true};
    admissibility.id = must(candidacies().addAdmissibility(admissibility));
    EXPECT_EQ(must(candidacies().admissibilityOf(id)), std::optional(admissibility));
    admissibility.completeOn = QDate(2021, 1, 8);
    admissibility.state = AdmissibilityState::Admissible;
    admissibility.decidedOn = QDate(2021, 2, 1);
    admissibility.validUntil = QDate(2024, 2, 1);
    ASSERT_TRUE(candidacies().updateAdmissibility(admissibility));
    EXPECT_EQ(must(candidacies().admissibilityOf(id)), std::optional(admissibility));
}

TEST_F(CandidacyRepositoryTest, remembersTheAdmissibilityOfACivilYear)
{
    const CandidacyId id = addCandidacy(person(), u"2021-0001"_s);
    must(candidacies().addAdmissibility(
        {.id = AdmissibilityId{0}, .candidacy = id, .civilYear = 2021, .receivedOn = {2021, 1, 5}}));
    EXPECT_TRUE(must(candidacies().hasAdmissibilityInYear(person(), sheetId(), 2021)));
    EXPECT_FALSE(must(candidacies().hasAdmissibilityInYear(person(), sheetId(), 2022)));
    EXPECT_FALSE(must(candidacies().hasAdmissibilityInYear(PersonId{99}, sheetId(), 2021)));
}

TEST_F(CandidacyRepositoryTest, showsTheLatestDossierWithItsFiles)
{
    const CandidacyId id = addCandidacy(person(), u"2021-0001"_s);
    EXPECT_FALSE(must(candidacies().dossierOf(id)));
    must(candidacies().addDossier({.id = DossierId{0},
                                   .candidacy = id,
                                   .version = 1,
                                   .receivedOn = {2021, 1, 5},
                                   .missingPieces = {u"CV"_s, u"Contrat"_s}}));
    EXPECT_EQ(must(candidacies().dossierOf(id))->missingPieces, (QStringList{u"CV"_s, u"Contrat"_s}));
    EvidenceDossier second{
        .id = DossierId{0}, .candidacy = id, .version = 2, .receivedOn = {2021, 2, 5}, .isComplete = true};
    second.id = must(candidacies().addDossier(second));
    second.deliverables = {{.id = DeliverableId{0},
                            .name = u"livret2.pdf"_s,
                            .size = 12,
                            .mime = u"application/pdf"_s,
                            .sha256 = QString(64, u'a'),
                            .addedAt = testInstant()}};
    second.deliverables[0].id = must(candidacies().addDossierDeliverable(second.id, second.deliverables[0]));
    EXPECT_EQ(must(candidacies().dossierOf(id)), std::optional(second));
}
