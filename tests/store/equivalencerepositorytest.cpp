#include "parchemin/store/equivalencerepository.h"

#include "support/recordstest.h"

#include <QStringList>

#include <sqlite3.h>

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

    /// How SQLite carries out the one statement that `read` runs, whatever its text is.
    template <typename Read>
    [[nodiscard]] QStringList planOf(const Read &read) const
    {
        QStringList run;
        sqlite3_trace_v2(database().handle(), SQLITE_TRACE_STMT, keepText, &run);
        read();
        sqlite3_trace_v2(database().handle(), 0, nullptr, nullptr);
        EXPECT_EQ(run.size(), 1);
        Statement plan(database(), QString(u"EXPLAIN QUERY PLAN "_s + run.value(0)));
        const auto lines = must(collect<QString>(plan, [](const Statement &row) { return row.text(3); }));
        return {lines.begin(), lines.end()};
    }

private:
    static int keepText(unsigned /*kind*/, void *run, void *statement, void * /*text*/)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<QStringList *>(run)->append(QString::fromUtf8(sql));
        sqlite3_free(sql);
        return 0;
    }

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
    const QString byIndex =
        u"SEARCH e USING INDEX partial_equivalence_by_person (person_id=? AND rncp_code=? AND block=?)"_s;
    const QStringList standing = planOf([this] { must(equivalences().standing(person(), u"31187"_s, 2)); });
    EXPECT_TRUE(standing.contains(byIndex)) << qPrintable(standing.join(u'\n'));
    const QStringList all = planOf([this] { must(equivalences().ofBlock(person(), u"31187"_s, 2)); });
    EXPECT_TRUE(all.contains(byIndex)) << qPrintable(all.join(u'\n'));
}
