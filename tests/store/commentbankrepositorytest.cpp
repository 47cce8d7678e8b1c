#include "parchemin/store/commentbankrepository.h"

#include "support/recordstest.h"

#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/submissionrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class CommentBankRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_person = addPerson(u"Amrani"_s, u"Yasmine"_s);
        m_candidacy = addCandidacy(m_person, u"2021-0001"_s);
        m_evaluator = addPerson(u"Bernard"_s, u"Camille"_s);
        m_other = addPerson(u"Roche"_s, u"Julien"_s);
    }
    [[nodiscard]] PersonId evaluator() const { return m_evaluator; }
    [[nodiscard]] PersonId other() const { return m_other; }
    /// A locked evaluation of an attempt at a block, with one comment.
    void write(PersonId evaluator, int block, int competency, const QString &comment)
    {
        const SubmissionId submission = must(SubmissionRepository(database())
                                                 .add({.id = SubmissionId{0},
                                                       .uuid = {},
                                                       .candidacy = m_candidacy,
                                                       .person = m_person,
                                                       .block = block,
                                                       .attempt = ++m_attempt,
                                                       .state = SubmissionState::ToRework,
                                                       .submittedAt = testInstant()}));
        must(EvaluationRepository(database())
                 .add({.id = EvaluationId{0},
                       .submission = submission,
                       .evaluator = evaluator,
                       .evaluatorName = {},
                       .outcome = EvaluationOutcome::ToRework,
                       .ratings = {{competency, RatingLevel::Partial, comment, {}}},
                       .lockedAt = testInstant()},
                      {.name = {}, .isActiveMentor = true, .isValidatingMentor = true}));
    }
    [[nodiscard]] QStringList search(const QString &text, int block = 4, int competency = 1, int limit = 8)
    {
        QStringList texts;
        for (const EarlierComment &comment : must(CommentBankRepository(database())
                                                      .search({.evaluator = m_evaluator,
                .block = block,
                .competency = competency,
                .text = text,
                .limit = limit})))
            texts.append(comment.text);
        return texts;
    }

private:
    PersonId m_person{0};
    CandidacyId m_candidacy{0};
    PersonId m_evaluator{0};
    PersonId m_other{0};
    int m_attempt = 0;
};

} // namespace

TEST_F(CommentBankRepositoryTest, findsBeginningsOfWordsInAnyOrderWithoutAccents)
{
    write(evaluator(), 4, 1, u"TVA absente du devis ; préciser l'acompte."_s);
    EXPECT_EQ(search(u"prec tva"_s), QStringList{u"TVA absente du devis ; préciser l'acompte."_s});
    EXPECT_EQ(search(u"PRÉC"_s).size(), 1);
    EXPECT_TRUE(search(u"sente"_s).isEmpty()) << "the middle of a word";
}

TEST_F(CommentBankRepositoryTest, foldsLettersThatDoNotDecompose)
{
    write(evaluator(), 4, 1, u"Le cœur du sujet manque"_s);
    EXPECT_EQ(search(u"coeur"_s).size(), 1);
}

TEST_F(CommentBankRepositoryTest, keepsTheCommentsOfOthersAway)
{
    write(other(), 4, 1, u"Devis incomplet"_s);
    EXPECT_TRUE(search(u"devis"_s).isEmpty());
}

TEST_F(CommentBankRepositoryTest, putsTheCompetencyFirstThenTheLatest)
{
    write(evaluator(), 4, 1, u"Devis : ancien"_s);
    write(evaluator(), 2, 3, u"Devis : ailleurs"_s);
    write(evaluator(), 4, 1, u"Devis : récent"_s);
    EXPECT_EQ(search(u"devis"_s),
              (QStringList{u"Devis : récent"_s, u"Devis : ancien"_s, u"Devis : ailleurs"_s}));
    EXPECT_EQ(search(u"devis"_s, 2, 3).value(0), u"Devis : ailleurs"_s);
}

TEST_F(CommentBankRepositoryTest, givesEachTextOnceAndAtMostAsManyAsAsked)
{
    for (int time = 0; time < 3; ++time)
        write(evaluator(), 4, 1, u"Bien"_s);
    write(evaluator(), 4, 1, u"Bien argumenté"_s);
    EXPECT_EQ(search(u"bien"_s).size(), 2);
    EXPECT_EQ(search(u"bien"_s, 4, 1, 1), QStringList{u"Bien argumenté"_s});
}

TEST_F(CommentBankRepositoryTest, offersTheLatestWithoutAWordTheCompetencysFirst)
{
    write(evaluator(), 4, 1, u"Ici"_s);
    write(evaluator(), 2, 3, u"Ailleurs"_s);
    write(other(), 4, 1, u"D'un autre"_s);
    EXPECT_EQ(search({}), (QStringList{u"Ici"_s, u"Ailleurs"_s}));
    EXPECT_EQ(search({}, 5, 9), (QStringList{u"Ailleurs"_s, u"Ici"_s})) << "nothing was written on it yet";
}

TEST_F(CommentBankRepositoryTest, takesQueryLanguageForWords)
{
    write(evaluator(), 4, 1, u"Devis"_s);
    EXPECT_TRUE(search(u"devis\" OR owner : \"e%1"_s.arg(other().value())).isEmpty());
    EXPECT_EQ(search(u"devis\"*"_s).size(), 1);
}
