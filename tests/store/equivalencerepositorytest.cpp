#include "parchemin/store/equivalencerepository.h"

#include "support/recordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class EquivalenceRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_person = addPerson(u"Amrani"_s, u"Yasmine"_s);
    }
    [[nodiscard]] EquivalenceRepository equivalences() const { return EquivalenceRepository(database()); }
    [[nodiscard]] PersonId person() const { return m_person; }
    [[nodiscard]] static EquivalenceDraft draft()
    {
        return {{1, 4}, u"RNCP 35634, bloc 2"_s, u"Arrêté du 3 mai 2019"_s};
    }
    EquivalenceId add(int block)
    {
        return must(equivalences().add(m_person, u"31187"_s, block, draft(), testInstant(), user()));
    }

private:
    PersonId m_person{0};
};

} // namespace

TEST_F(EquivalenceRepositoryTest, keepsWhatIsRecorded)
{
    const EquivalenceId id = add(2);
    const PartialEquivalence kept = must(equivalences().load(id));
    EXPECT_EQ(kept.person, person());
    EXPECT_EQ(kept.block, 2);
    EXPECT_EQ(kept.content, draft());
    EXPECT_EQ(kept.recordedAt, testInstant());
    EXPECT_EQ(kept.recordedBy, u"Claire Moreau"_s);
    EXPECT_FALSE(kept.withdrawal);
}

TEST_F(EquivalenceRepositoryTest, takesOneBackOnceAndKeepsItsRow)
{
    const EquivalenceId id = add(2);
    add(3);
    const QDateTime later = testInstant().addSecs(60);
    must(equivalences().withdraw(id, u"Erreur"_s, later, user()));
    EXPECT_EQ(must(equivalences().load(id)).withdrawal,
              (std::optional<EquivalenceWithdrawal>({u"Erreur"_s, later, u"Claire Moreau"_s})));
    EXPECT_TRUE(must(equivalences().standing(person(), u"31187"_s, 2)).empty());
    EXPECT_EQ(must(equivalences().standing(person(), u"31187"_s, 3)).size(), 1U);
    EXPECT_TRUE(must(equivalences().standing(person(), u"99999"_s, 3)).empty());
    EXPECT_EQ(must(equivalences().ofPerson(person(), u"31187"_s)).size(), 2U);
    EXPECT_EQ(errorOf(equivalences().withdraw(id, u"Encore"_s, later, user())), ErrorCode::RuleRefused);
    EXPECT_FALSE(database().execute(u"DELETE FROM partial_equivalence"_s));
    EXPECT_FALSE(database().execute(u"UPDATE partial_equivalence SET competencies = '1'"_s));
}

TEST_F(EquivalenceRepositoryTest, keepsThoseTakenBackAmongThoseOfTheBlock)
{
    const EquivalenceId first = add(2);
    const EquivalenceId second = add(2);
    add(3);
    must(equivalences().withdraw(first, u"Erreur"_s, testInstant().addSecs(60), user()));
    const Equivalences found = must(equivalences().ofBlock(person(), u"31187"_s, 2));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().id, first);
    EXPECT_TRUE(found.front().withdrawal);
    EXPECT_EQ(found.back().id, second);
    EXPECT_TRUE(must(equivalences().ofBlock(person(), u"99999"_s, 2)).empty());
}

TEST_F(EquivalenceRepositoryTest, findsThoseOfABlockByTheIndex)
{
    Statement plan(database(), u"EXPLAIN QUERY PLAN SELECT id FROM partial_equivalence "
                               "WHERE person_id = 1 AND rncp_code = '31187' AND block = 2"_s);
    const auto lines = must(collect<QString>(plan, [](const Statement &row) { return row.text(3); }));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines.front().contains(u"partial_equivalence_by_person"_s)) << qPrintable(lines.front());
}
