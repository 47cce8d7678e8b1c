#include "parchemin/store/candidatelistrepository.h"

#include "support/recordstest.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/directoryrepository.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <algorithm>
#include <random>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class CandidateListRepositoryTest : public RecordsTest
{
protected:
    [[nodiscard]] CandidateListRepository lists() const { return CandidateListRepository(database()); }
    CandidacyId addCandidate(const QString &birthName, const QString &firstName, const QString &number)
    {
        return addCandidacy(addPerson(birthName, firstName), number);
    }
    [[nodiscard]] std::vector<CandidacyId> find(const QString &text, std::optional<int> limit = {}) const
    {
        return must(lists().ids({.text = text}, limit));
    }
    [[nodiscard]] CandidateListItem line(CandidacyId id) const
    {
        return must(lists().load(std::vector{id}, blockCount)).at(0);
    }
    Submission addSubmission(CandidacyId candidacy, int block, int attempt, SubmissionState state)
    {
        Submission submission{.id = SubmissionId{0},
                              .uuid = {},
                              .candidacy = candidacy,
                              .person = must(CandidacyRepository(database()).load(candidacy)).person,
                              .block = block,
                              .attempt = attempt,
                              .state = state,
                              .submittedAt = testInstant()};
        submission.id = must(SubmissionRepository(database()).add(submission));
        return submission;
    }
    /// An evaluation that rates as many competencies as told, all acquired.
    Evaluation addEvaluation(const Submission &submission, EvaluationOutcome outcome, int rated,
                             RatingLevel last = RatingLevel::Acquired)
    {
        Evaluation evaluation{.id = EvaluationId{0},
                              .submission = submission.id,
                              .evaluator = submission.person,
                              .evaluatorName = {},
                              .outcome = outcome,
                              .ratings = {},
                              .lockedAt = testInstant()};
        for (int ordinal = 1; ordinal <= rated; ++ordinal)
            evaluation.ratings.push_back({ordinal, ordinal == rated ? last : RatingLevel::Acquired});
        evaluation.id = must(EvaluationRepository(database()).add(evaluation, {}));
        return evaluation;
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
    void cancel(BlockValidationId validation)
    {
        const UserId approver = must(
            UserRepository(database()).add(u"u%1"_s.arg(validation.value()), u"Second"_s, {}, {Role::Chair}));
        must(BlockValidationRepository(database())
                 .cancel(validation, {.kind = CancellationKind::ClericalError,
                                      .reason = u"Erreur"_s,
                                      .at = testInstant(),
                                      .by = user(),
                                      .approvedBy = approver}));
    }
    [[nodiscard]] int competencies(int block) const
    {
        return static_cast<int>(sheet().block(block)->competencies.size());
    }
};

/// Draws a block's history, writes it, and keeps it as the values that the core judges.
class HistoryDraw
{
public:
    HistoryDraw(unsigned seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] int upTo(int last)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(last + 1));
    }
    [[nodiscard]] SubmissionState submissionState()
    {
        constexpr std::array states{SubmissionState::Draft,        SubmissionState::Submitted,
                                    SubmissionState::InEvaluation, SubmissionState::Validated,
                                    SubmissionState::Conditional,  SubmissionState::InReview,
                                    SubmissionState::ToRework,     SubmissionState::RejectedFraud,
                                    SubmissionState::Withdrawn,    SubmissionState::Validated};
        return states.at(static_cast<std::size_t>(upTo(9)));
    }
    [[nodiscard]] EvaluationOutcome outcome()
    {
        return upTo(3) == 0 ? EvaluationOutcome::Conditional : EvaluationOutcome::Validated;
    }
    [[nodiscard]] RatingLevel level() { return upTo(3) == 0 ? RatingLevel::Partial : RatingLevel::Acquired; }

private:
    std::mt19937 m_random;
};

/// Writes what was drawn.
class DrawnHistoryTest : public CandidateListRepositoryTest
{
protected:
    /// The block's state by the core.
    BlockState addHistory(HistoryDraw &draw, CandidacyId id, int block)
    {
        BlockFacts facts{.block = sheet().block(block), .route = AccessRoute::Initial};
        const int attempts = draw.upTo(3);
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            const Submission submission = addSubmission(id, block, attempt, draw.submissionState());
            std::optional<Evaluation> latest;
            for (int count = draw.upTo(2); count > 0; --count) {
                latest = addEvaluation(submission, draw.outcome(), competencies(block) - draw.upTo(3) / 3,
                                       draw.level());
            }
            if (submission.state != SubmissionState::Withdrawn) {
                facts.submission = submission;
                facts.evaluation = latest;
            }
        }
        if (draw.upTo(4) == 0) {
            const BlockValidationId validation = addValidation(line(id).person, block);
            if (draw.upTo(1) == 0) {
                cancel(validation);
            } else {
                facts.validation = must(BlockValidationRepository(database()).load(validation));
            }
        }
        return blockState(facts);
    }
};

} // namespace

TEST_F(CandidateListRepositoryTest, findsANameHoweverItsWordsAreParted)
{
    const CandidacyId connor = addCandidate(u"O’Connor"_s, u"Siobhán"_s, u"D-1"_s);
    const CandidacyId guen = addCandidate(u"Le Guen"_s, u"Jean-Pierre"_s, u"D-2"_s);
    const CandidacyId fontaine = addCandidate(u"DELAFONTAINE"_s, u"Anne"_s, u"D-3"_s);
    EXPECT_EQ(find(u"oconnor"_s), std::vector{connor});
    EXPECT_EQ(find(u"leguen jeanp"_s, 6), std::vector{guen});
    EXPECT_EQ(find(u"jeanpierre"_s), std::vector{guen});
    EXPECT_EQ(find(u"de la Fontaine"_s), std::vector{fontaine});
    EXPECT_EQ(find(u"guenj"_s), std::vector<CandidacyId>()) << "two names are two";
}

TEST_F(CandidateListRepositoryTest, findsANameTypedWithASlipWhenAskedTo)
{
    const CandidacyId martin = addCandidate(u"Martin"_s, u"Léa"_s, u"D-1"_s);
    const CandidacyId connor = addCandidate(u"O’Connor"_s, u"Siobhán"_s, u"D-2"_s);
    addCandidate(u"Bernard"_s, u"Léa"_s, u"D-3"_s);
    const auto nearly = [this](const QString &text) {
        return must(lists().ids({.text = text}, 6, Spelling::Near));
    };
    EXPECT_EQ(nearly(u"Matrin"_s), std::vector{martin});
    EXPECT_EQ(nearly(u"lea martn"_s), std::vector{martin});
    EXPECT_EQ(nearly(u"oconor"_s), std::vector{connor});
    EXPECT_EQ(nearly(u"ztopr"_s), std::vector<CandidacyId>());
    EXPECT_EQ(find(u"Matrin"_s), std::vector<CandidacyId>()) << "a list shows what was typed";
}

TEST_F(CandidateListRepositoryTest, takesTheFirstLetterFirstWhereManyNamesHaveASlip)
{
    std::vector<CandidacyId> expected;
    for (int index = 100; index < 250; ++index) {
        addCandidate(u"Amrti%1"_s.arg(index), u"Léa"_s, u"A-%1"_s.arg(index));
        expected.push_back(addCandidate(u"Marxi%1"_s.arg(index), u"Léa"_s, u"M-%1"_s.arg(index)));
    }
    for (int index = 100; index < 350; ++index) // found as typed
        addCandidate(u"Martia%1"_s.arg(index), u"Léa"_s, u"T-%1"_s.arg(index));
    const std::vector<CandidacyId> found = must(lists().ids({.text = u"marti"_s}, 1000, Spelling::Near));
    EXPECT_EQ(found.size(), 450U) << "250 without a slip, and the 200 words that stand for others";
    const auto isFound = [&found](CandidacyId id) {
        return std::ranges::find(found, id) != found.end();
    };
    EXPECT_TRUE(std::ranges::all_of(expected, isFound));
}

TEST_F(CandidateListRepositoryTest, listsByFoldedName)
{
    const CandidacyId zoe = addCandidate(u"Zola"_s, u"Zoé"_s, u"C-1"_s);
    const CandidacyId emile = addCandidate(u"Étienne"_s, u"Émile"_s, u"C-2"_s);
    const CandidacyId anne = addCandidate(u"d'Arc"_s, u"Anne"_s, u"C-3"_s);
    EXPECT_EQ(find({}), (std::vector{anne, emile, zoe}));
    EXPECT_EQ(find({}, 2), (std::vector{anne, emile}));
}

TEST_F(CandidateListRepositoryTest, findsByTheStartOfNamesInAnyOrder)
{
    const CandidacyId yasmine = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    addCandidate(u"Amrani"_s, u"Paul"_s, u"C-2"_s);
    EXPECT_EQ(find(u"yas AMR"_s), std::vector{yasmine});
    EXPECT_EQ(find(u"amra"_s).size(), 2U);
    EXPECT_TRUE(find(u"mrani"_s).empty());
}

TEST_F(CandidateListRepositoryTest, findsByTheStartOfADossierNumber)
{
    const CandidacyId first = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"2021-0042"_s);
    addCandidate(u"Bernard"_s, u"Paul"_s, u"2020-0042"_s);
    EXPECT_EQ(find(u" 2021-00"_s), std::vector{first});
    EXPECT_TRUE(find(u"0042"_s).empty());
}

TEST_F(CandidateListRepositoryTest, readsHostileTextAsText)
{
    addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    for (const QString &text : {u"\""_s, u"amr\" OR \"b"_s, u"%"_s, u"a* NOT b"_s, u"'; DROP TABLE person"_s,
                                u"jo\U0001F600"_s, QString(5000, u'x'), QString(QChar(0xD800))})
        EXPECT_TRUE(lists().ids({.text = text})) << text.toStdString();
}

TEST_F(CandidateListRepositoryTest, filtersByRouteAndState)
{
    Candidacy vae = candidacyOf(addPerson(u"Amrani"_s, u"Yasmine"_s), u"C-1"_s);
    vae.route = AccessRoute::Vae;
    vae.state = CandidacyState::Admissibility;
    const CandidacyId id = must(CandidacyRepository(database()).add(vae));
    addCandidate(u"Amrani"_s, u"Paul"_s, u"C-2"_s);
    EXPECT_EQ(must(lists().ids({.text = {}, .route = AccessRoute::Vae})), std::vector{id});
    EXPECT_EQ(must(lists().ids({.text = {}, .state = CandidacyState::Admissibility})), std::vector{id});
    EXPECT_EQ(must(lists().ids({.text = u"amr"_s, .route = AccessRoute::Vae})), std::vector{id});
    EXPECT_TRUE(
        must(lists().ids({.text = {}, .route = AccessRoute::Vae, .state = CandidacyState::InProgress}))
            .empty());
}

TEST_F(CandidateListRepositoryTest, findsTheSameWhetherItGathersOrWalks)
{
    for (int index = 0; index < 2100; ++index)
        addCandidate(u"Martin%1"_s.arg(index % 7), u"Ève%1"_s.arg(index), u"C-%1"_s.arg(index));
    const CandidacyId before = addCandidate(u"Abel"_s, u"Martin"_s, u"D-1"_s);
    addCandidate(u"Abel"_s, u"Paul"_s, u"D-2"_s);
    const CandidacyId after = addCandidate(u"Zola"_s, u"Martin"_s, u"D-3"_s);
    const auto firstOf = [](const std::vector<CandidacyId> &ids, int count) {
        return std::vector(ids.begin(), ids.begin() + count);
    };
    const auto family = find(u"mart"_s); // nearly all of them as the family name
    ASSERT_EQ(family.size(), 2102U);
    EXPECT_EQ(family.front(), before);
    EXPECT_EQ(family.back(), after);
    EXPECT_EQ(find(u"mart"_s, 50), firstOf(family, 50));
    EXPECT_EQ(find(u"mart"_s, 2102), family);
    const auto given = find(u"eve"_s); // as a first name alone
    ASSERT_EQ(given.size(), 2100U);
    EXPECT_EQ(find(u"eve"_s, 50), firstOf(given, 50));
    EXPECT_EQ(find(u"eve martin3"_s, 5), firstOf(find(u"eve martin3"_s), 5));
    EXPECT_EQ(find(u"c-"_s, 5).size(), 0U);
    EXPECT_EQ(find(u"C-"_s), given);
    EXPECT_EQ(find(u"C-"_s, 5), firstOf(given, 5));
    EXPECT_EQ(find({}, 5), firstOf(find({}), 5));
    EXPECT_EQ(find({}).size(), 2103U);
}

TEST_F(CandidateListRepositoryTest, filtersAShortAnswerToo)
{
    for (int index = 0; index < 2100; ++index)
        addCandidate(u"Martin"_s, u"Ève%1"_s.arg(index), u"C-%1"_s.arg(index));
    Candidacy vae = candidacyOf(addPerson(u"Martin"_s, u"Zoé"_s), u"D-1"_s);
    vae.route = AccessRoute::Vae;
    const CandidacyId id = must(CandidacyRepository(database()).add(vae));
    EXPECT_EQ(must(lists().ids({.text = u"mar"_s, .route = AccessRoute::Vae}, 10)), std::vector{id});
    EXPECT_EQ(must(lists().ids({.text = {}, .route = AccessRoute::Vae}, 10)), std::vector{id});
}

TEST_F(CandidateListRepositoryTest, loadsTheLinesInTheOrderAsked)
{
    const CandidacyId amrani = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    const CandidacyId bernard = addCandidate(u"Bernard"_s, u"Paul"_s, u"C-2"_s);
    const auto lines = must(lists().load(std::vector{bernard, CandidacyId{999}, amrani}, blockCount));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].candidacy, bernard);
    EXPECT_EQ(lines[1].listName, u"Amrani Yasmine"_s);
    EXPECT_EQ(lines[1].number, u"C-1"_s);
    EXPECT_EQ(lines[1].birthDate, QDate(1998, 2, 7));
    EXPECT_EQ(lines[1].blocks, std::vector<BlockState>(blockCount, BlockState::NotStarted));
}

TEST_F(CandidateListRepositoryTest, proposesABlockOnlyWhenAllIsAcquired)
{
    const CandidacyId id = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    const Submission submission = addSubmission(id, 2, 1, SubmissionState::Validated);
    addEvaluation(submission, EvaluationOutcome::Validated, competencies(2) - 1);
    EXPECT_EQ(line(id).blocks[1], BlockState::InEvaluation);
    addEvaluation(submission, EvaluationOutcome::Validated, competencies(2));
    EXPECT_EQ(line(id).blocks[1], BlockState::Proposed);
}

TEST_F(CandidateListRepositoryTest, showsABlockAcquiredUnderAnotherCandidacy)
{
    const CandidacyId first = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    const PersonId person = line(first).person;
    const BlockValidationId validation = addValidation(person, 3);
    ASSERT_TRUE(CandidacyRepository(database()).setState(first, CandidacyState::Withdrawn, {2021, 1, 1}));
    const CandidacyId second = addCandidacy(person, u"C-2"_s);
    EXPECT_EQ(line(second).blocks[2], BlockState::Validated);
    cancel(validation);
    EXPECT_EQ(line(second).blocks[2], BlockState::NotStarted);
}

TEST_F(DrawnHistoryTest, agreesWithTheCoreOnEveryHistory)
{
    HistoryDraw draw(20210604);
    std::vector<CandidacyId> ids;
    std::vector<std::vector<BlockState>> expected;
    for (int index = 0; index < 120; ++index) {
        const CandidacyId id = addCandidate(u"N%1"_s.arg(index), u"P"_s, u"C-%1"_s.arg(index));
        std::vector<BlockState> states;
        states.reserve(blockCount);
        for (int block = 1; block <= blockCount; ++block)
            states.push_back(addHistory(draw, id, block));
        ids.push_back(id);
        expected.push_back(states);
    }
    const auto lines = must(lists().load(ids, blockCount));
    ASSERT_EQ(lines.size(), ids.size());
    for (std::size_t index = 0; index < lines.size(); ++index)
        EXPECT_EQ(lines[index].blocks, expected[index]) << "candidate " << index;
}

TEST_F(CandidateListRepositoryTest, narrowsByYearOfEntry)
{
    Candidacy early = candidacyOf(addPerson(u"Amrani"_s, u"Yasmine"_s), u"C-1"_s);
    early.enteredOn = {2019, 12, 31};
    const CandidacyId first = must(CandidacyRepository(database()).add(early));
    const CandidacyId second = addCandidate(u"Bernard"_s, u"Paul"_s, u"C-2"_s); // on 1 September 2020
    EXPECT_EQ(must(lists().ids({.text = {}, .enteredIn = 2019})), std::vector{first});
    EXPECT_EQ(must(lists().ids({.text = {}, .enteredIn = 2020})), std::vector{second});
    EXPECT_TRUE(must(lists().ids({.text = u"amrani"_s, .enteredIn = 2020})).empty());
    EXPECT_EQ(must(lists().ids({.text = u"amrani"_s, .enteredIn = 2019}, 5)), std::vector{first});
}

TEST_F(CandidateListRepositoryTest, narrowsByOrganisationAndByWhoAccompaniesNow)
{
    const OrganisationId school = must(DirectoryRepository(database()).addOrganisation(u"École"_s, {}, {}));
    Candidacy sent = candidacyOf(addPerson(u"Amrani"_s, u"Yasmine"_s), u"C-1"_s);
    sent.organisation = school;
    const CandidacyId first = must(CandidacyRepository(database()).add(sent));
    const CandidacyId second = addCandidate(u"Bernard"_s, u"Paul"_s, u"C-2"_s);
    const MentorRepository mentors(database());
    const PersonId roche = addPerson(u"Roche"_s, u"Julien"_s);
    const MentorId mentor = must(mentors.add(roche, true, {}, {2018, 1, 1}));
    must(mentors.assign(mentor, second, 3, {2021, 1, 1}));
    const AssignmentId over = must(mentors.assign(mentor, first, {}, {2021, 1, 1}));
    ASSERT_TRUE(mentors.endAssignment(over, {2021, 2, 1}));
    EXPECT_EQ(must(lists().ids({.text = {}, .organisation = school})), std::vector{first});
    EXPECT_EQ(must(lists().ids({.text = {}, .mentor = mentor})), std::vector{second});
    const OwnCandidates after{roche, {2021, 2, 2}};
    EXPECT_EQ(must(lists().ids({.text = {}, .own = after})), std::vector{second});
    EXPECT_TRUE(must(lists().ids({.text = {}, .own = OwnCandidates{PersonId{0}, after.on}})).empty());
    EXPECT_TRUE(must(lists().isOneOf(after, second)));
    EXPECT_FALSE(must(lists().isOneOf(after, first))) << "no more";
    EXPECT_TRUE(must(lists().ids({.text = {}, .organisation = school, .mentor = mentor})).empty());
}

TEST_F(CandidateListRepositoryTest, aMentorReadsOfACandidateOnTheFirstAndTheLastDayAndOnNoneBeside)
{
    const CandidacyId amrani = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    const MentorRepository mentors(database());
    const PersonId roche = addPerson(u"Roche"_s, u"Julien"_s);
    const MentorId mentor = must(mentors.add(roche, true, {}, {2018, 1, 1}));
    const AssignmentId assignment = must(mentors.assign(mentor, amrani, {}, {2021, 1, 4}));
    ASSERT_TRUE(mentors.endAssignment(assignment, {2021, 2, 1}));
    const auto reads = [&](QDate day) {
        const OwnCandidates own{roche, day};
        const bool isListed = must(lists().ids({.text = {}, .own = own})) == std::vector{amrani};
        EXPECT_EQ(must(lists().isOneOf(own, amrani)), isListed) << day.toString(Qt::ISODate).toStdString();
        return isListed;
    };
    EXPECT_FALSE(reads({2021, 1, 3}));
    EXPECT_TRUE(reads({2021, 1, 4}));
    EXPECT_TRUE(reads({2021, 2, 1})) << "he may act until this day is over";
    EXPECT_FALSE(reads({2021, 2, 2}));
}

TEST_F(CandidateListRepositoryTest, narrowsByTheStateOfABlockAsTheListShowsIt)
{
    const CandidacyId amrani = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    addSubmission(amrani, 1, 1, SubmissionState::ToRework);
    addSubmission(amrani, 1, 2, SubmissionState::Submitted);
    const CandidacyId bernard = addCandidate(u"Bernard"_s, u"Paul"_s, u"C-2"_s);
    addSubmission(bernard, 1, 1, SubmissionState::ToRework);
    const CandidacyId camara = addCandidate(u"Camara"_s, u"Fatou"_s, u"C-3"_s);
    addSubmission(camara, 1, 1, SubmissionState::Validated);
    addValidation(line(camara).person, 1);
    const auto withBlock = [this](int block, BlockState state) {
        return must(lists().ids({.text = {}, .block = BlockCriterion{block, state}}));
    };
    EXPECT_EQ(withBlock(1, BlockState::Submitted), std::vector{amrani});
    EXPECT_EQ(withBlock(1, BlockState::ToRework), std::vector{bernard});
    EXPECT_EQ(withBlock(1, BlockState::Validated), std::vector{camara});
    EXPECT_TRUE(withBlock(1, BlockState::Proposed).empty());
    EXPECT_EQ(withBlock(2, BlockState::NotStarted), (std::vector{amrani, bernard, camara}));
}

TEST_F(CandidateListRepositoryTest, countsTheWorkThatWaits)
{
    EXPECT_EQ(must(lists().counts(sheet().rncpCode, blockCount)), WorkCounts());
    const CandidacyId amrani = addCandidate(u"Amrani"_s, u"Yasmine"_s, u"C-1"_s);
    addSubmission(amrani, 1, 1, SubmissionState::Submitted);
    addSubmission(amrani, 2, 1, SubmissionState::Validated);
    addSubmission(amrani, 3, 1, SubmissionState::Validated);
    addSubmission(amrani, 3, 2, SubmissionState::InReview);
    const CandidacyId bernard = addCandidate(u"Bernard"_s, u"Paul"_s, u"C-2"_s);
    addSubmission(bernard, 1, 1, SubmissionState::Validated);
    for (int block = 1; block <= blockCount; ++block)
        addValidation(line(bernard).person, block);
    EXPECT_EQ(must(lists().counts(sheet().rncpCode, blockCount)),
              (WorkCounts{.candidacies = 2, .toEvaluate = 2, .toDeliberate = 0, .complete = 1}));
}
