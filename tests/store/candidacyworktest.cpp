#include "support/recordstest.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/importbatchrepository.h"
#include "parchemin/store/integrity.h"
#include "parchemin/store/submissionrepository.h"

#include <QTemporaryDir>

#include <random>

#include "store/migrator.h"
#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The figures that are kept beside each candidacy.
class CandidacyWorkTest : public RecordsTest
{
protected:
    CandidacyId addCandidate(const QString &number)
    {
        return addCandidacy(addPerson(u"Amrani"_s, u"Yasmine"_s), number);
    }
    [[nodiscard]] PersonId personOf(CandidacyId id) const
    {
        return must(CandidacyRepository(database()).load(id)).person;
    }
    SubmissionId addSubmission(CandidacyId candidacy, int block, int attempt, SubmissionState state)
    {
        return must(SubmissionRepository(database())
                        .add({.id = SubmissionId{0},
                              .uuid = {},
                              .candidacy = candidacy,
                              .person = personOf(candidacy),
                              .block = block,
                              .attempt = attempt,
                              .state = state,
                              .submittedAt = testInstant()}));
    }
    BlockValidationId addValidation(PersonId person, int block)
    {
        return must(BlockValidationRepository(database())
                        .add({.person = person,
                              .rncpCode = sheet().rncpCode,
                              .block = block,
                              .candidacy = std::nullopt,
                              .source = ValidationSource::Equivalence,
                              .legalNote = u"Arrêté"_s,
                              .validatedOn = {2021, 2, 1},
                              .validatedBy = user(),
                              .snapshot = "{}"}));
    }
    void cancel(BlockValidationId validation, UserId approver)
    {
        must(BlockValidationRepository(database())
                 .cancel(validation, {.kind = CancellationKind::ClericalError,
                                      .reason = u"Erreur"_s,
                                      .at = testInstant(),
                                      .by = user(),
                                      .approvedBy = approver}));
    }
    void run(const QString &sql) const
    {
        const Status done = database().execute(sql);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
    }
    [[nodiscard]] WorkCounts counts() const
    {
        return must(CandidateListRepository(database()).counts(sheet().rncpCode, blockCount));
    }
    [[nodiscard]] std::size_t wrongFigures() const { return must(checkFigures(database())).size(); }
};

/// Some of everything that the figures rest on, drawn by lot.
class RandomWork
{
public:
    explicit RandomWork(unsigned seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] int upTo(int last)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(last + 1));
    }
    template <typename T, std::size_t Count>
    [[nodiscard]] T oneOf(const std::array<T, Count> &all)
    {
        return all.at(static_cast<std::size_t>(upTo(static_cast<int>(Count) - 1)));
    }
    [[nodiscard]] SubmissionState submissionState()
    {
        return oneOf(std::array{SubmissionState::Submitted, SubmissionState::Validated,
                                SubmissionState::InReview, SubmissionState::ToRework,
                                SubmissionState::Withdrawn});
    }
    [[nodiscard]] CandidacyState candidacyState()
    {
        return oneOf(std::array{CandidacyState::InProgress, CandidacyState::Withdrawn,
                                CandidacyState::Certified, CandidacyState::NotValidated});
    }

private:
    std::mt19937 m_random;
};

} // namespace

TEST_F(CandidacyWorkTest, followsASubmissionThroughItsStates)
{
    const CandidacyId candidacy = addCandidate(u"C-1"_s);
    const SubmissionId submission = addSubmission(candidacy, 1, 1, SubmissionState::Submitted);
    EXPECT_EQ(counts(), (WorkCounts{.candidacies = 1, .toEvaluate = 1}));
    run(u"UPDATE submission SET state = 'VALIDATED' WHERE id = %1"_s.arg(submission.value()));
    EXPECT_EQ(counts(), (WorkCounts{.candidacies = 1}));
    run(u"UPDATE submission SET state = 'IN_REVIEW' WHERE id = %1"_s.arg(submission.value()));
    EXPECT_EQ(counts(), (WorkCounts{.candidacies = 1, .toEvaluate = 1}));
}

TEST_F(CandidacyWorkTest, isNoLongerCompleteOnceAValidationWasCancelled)
{
    const CandidacyId candidacy = addCandidate(u"C-1"_s);
    for (int block = 2; block <= blockCount; ++block)
        addValidation(personOf(candidacy), block);
    const BlockValidationId validation = addValidation(personOf(candidacy), 1);
    EXPECT_EQ(counts().complete, 1);
    cancel(validation,
           must(UserRepository(database()).add(u"paul"_s, u"Paul"_s, std::nullopt, {Role::Chair})));
    EXPECT_EQ(counts().complete, 0);
}

TEST_F(CandidacyWorkTest, countsBlocksForLifeInALaterCandidacy)
{
    const CandidacyId first = addCandidate(u"C-1"_s);
    must(CandidacyRepository(database()).setState(first, CandidacyState::Withdrawn, {2021, 1, 1}));
    for (int block = 1; block <= blockCount; ++block)
        addValidation(personOf(first), block);
    EXPECT_EQ(counts(), (WorkCounts{.candidacies = 1})) << "a withdrawn candidacy completes nothing";
    addCandidacy(personOf(first), u"C-2"_s);
    EXPECT_EQ(counts(), (WorkCounts{.candidacies = 2, .complete = 1}));
}

TEST_F(CandidacyWorkTest, countsBlocksForLifeInAnImportedCandidacy)
{
    const PersonId known = addPerson(u"Amrani"_s, u"Yasmine"_s);
    for (int block = 1; block <= blockCount; ++block)
        addValidation(known, block);
    ASSERT_EQ(counts().complete, 0);
    must(ImportBatchRepository(database())
             .add({u"candidats.csv"_s, QString(64, u'a'), testInstant(), user()},
                  {{known, {}, candidacyOf(PersonId{0}, u"C-1"_s)}}));
    EXPECT_EQ(counts().complete, 1);
    EXPECT_EQ(wrongFigures(), 0U);
}

TEST_F(CandidacyWorkTest, countsTheCandidaciesOfOneCertificationAlone)
{
    addCandidate(u"C-1"_s);
    ReferenceSheet other = sheet();
    other.rncpCode = u"99999"_s;
    const SheetId otherSheet = must(RulesRepository(database()).addSheet(other, testInstant()));
    Candidacy elsewhere = candidacyOf(addPerson(u"Bernard"_s, u"Paul"_s), u"C-2"_s);
    elsewhere.sheet = otherSheet;
    const CandidacyId id = must(CandidacyRepository(database()).add(elsewhere));
    addSubmission(id, 1, 1, SubmissionState::Validated);
    EXPECT_EQ(counts(), (WorkCounts{.candidacies = 1}));
    EXPECT_EQ(must(CandidateListRepository(database()).counts(u"99999"_s, blockCount)),
              (WorkCounts{.candidacies = 1}));
}

TEST_F(CandidacyWorkTest, keepsUpWithEveryChange)
{
    RandomWork draw(31187);
    const UserId approver =
        must(UserRepository(database()).add(u"paul"_s, u"Paul"_s, std::nullopt, {Role::Chair}));
    constexpr int candidates = 12;
    std::vector<CandidacyId> ids;
    ids.reserve(candidates);
    for (int index = 0; index < candidates; ++index)
        ids.push_back(addCandidacy(addPerson(u"N%1"_s.arg(index), u"P"_s), u"C-%1"_s.arg(index)));
    std::vector<int> attempts(ids.size() * blockCount, 0);
    std::vector<std::optional<BlockValidationId>> validations(ids.size() * blockCount);
    for (int step = 0; step < 400; ++step) {
        const auto who = static_cast<std::size_t>(draw.upTo(11));
        const auto block = static_cast<std::size_t>(draw.upTo(4));
        const std::size_t place = who * blockCount + block;
        switch (draw.upTo(5)) {
        case 0:
        case 1:
            addSubmission(ids[who], static_cast<int>(block) + 1, ++attempts[place], draw.submissionState());
            break;
        case 2:
            run(u"UPDATE submission SET state = '%1' WHERE id = (SELECT max(id) FROM submission "
                "WHERE candidacy_id = %2)"_s.arg(codeName(draw.submissionState()))
                    .arg(ids[who].value()));
            break;
        case 3:
            must(CandidacyRepository(database()).setState(ids[who], draw.candidacyState(), {2021, 1, 1}));
            break;
        case 4:
            if (!validations[place])
                validations[place] = addValidation(personOf(ids[who]), static_cast<int>(block) + 1);
            break;
        default:
            if (const auto validation = std::exchange(validations[place], std::nullopt))
                cancel(*validation, approver);
        }
    }
    run(u"DELETE FROM submission WHERE id IN (SELECT max(id) FROM submission GROUP BY candidacy_id)"_s);
    EXPECT_EQ(wrongFigures(), 0U);
    EXPECT_GT(count(u"candidacy_work"_s), 5) << "the draw must leave something to compare";
}

TEST_F(CandidacyWorkTest, isFoundWhenItWasAltered)
{
    addSubmission(addCandidate(u"C-1"_s), 1, 1, SubmissionState::Submitted);
    EXPECT_EQ(wrongFigures(), 0U);
    run(u"UPDATE candidacy_work SET to_evaluate = 7"_s);
    EXPECT_EQ(wrongFigures(), 1U);
}

TEST(CandidacyWorkMigrationTest, computesTheFiguresOfAnOlderFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    const Migrations shipped = shippedMigrations();
    const auto ours = std::ranges::find_if(
        shipped, [](const Migration &migration) { return migration.name.endsWith(u"candidacy_work"_s); });
    ASSERT_TRUE(Database::create(path, Migrations(shipped.begin(), ours)));
    ASSERT_TRUE(Vandal(path).run(
        "INSERT INTO reference_sheet VALUES (1, 'r', '31187', 1, '{}', hex(zeroblob(32)), 'x');"
        "INSERT INTO person (id, uuid, birth_name, first_names, sex, sort_key, search_text, duplicate_key) "
        "VALUES (1, 'p', 'Amrani', 'Yasmine', 'FEMALE', 'amrani', 'amrani', '');"
        "INSERT INTO candidacy (id, uuid, number, person_id, sheet_id, route, scope, entered_on, state, "
        "state_since) "
        "VALUES (1, 'c', 'C-1', 1, 1, 'INITIAL', 'FULL', '2020-09-01', 'IN_PROGRESS', '2020-09-01');"
        "INSERT INTO submission (uuid, candidacy_id, person_id, block, attempt, state, submitted_at) VALUES "
        "('s1', 1, 1, 1, 1, 'VALIDATED', 'x'), ('s2', 1, 1, 2, 1, 'SUBMITTED', 'x');"));
    const auto database = Database::open(path, Database::Access::ReadWrite);
    ASSERT_TRUE(database) << database.error().detail.toStdString();
    EXPECT_EQ(must(CandidateListRepository(**database).counts(u"31187"_s, 5)),
              (WorkCounts{.candidacies = 1, .toEvaluate = 1}));
}

TEST(CandidacyWorkVerificationTest, namesTheCandidacyOfAlteredFigures)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    ASSERT_TRUE(Database::create(path));
    ASSERT_TRUE(Vandal(path).run("INSERT INTO candidacy_work VALUES (1, 42, 1, 3, 0)"));
    const auto database = must(Database::open(path, Database::Access::ReadWrite));
    const JournalReport report = must(verifyJournal(*database));
    ASSERT_EQ(report.faults.size(), 1U);
    EXPECT_EQ(report.faults.front().kind, JournalFault::Kind::DatabaseDamaged);
    EXPECT_EQ(report.faults.front().table, u"candidacy_work"_s);
    EXPECT_EQ(report.faults.front().rowId, 42);
}
