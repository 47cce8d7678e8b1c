#include "parchemin/store/personrepository.h"

#include "support/recordstest.h"

#include <QTemporaryDir>

#include "store/migrator.h"
#include "store/personrow.h"
#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class PersonRepositoryTest : public RecordsTest
{
protected:
    [[nodiscard]] PersonRepository persons() const { return PersonRepository(database()); }
    [[nodiscard]] qint64 found(const QString &query) const
    {
        Statement statement(database(),
                            u"SELECT count(*) FROM person_search WHERE person_search MATCH :query"_s);
        statement.bind(u":query"_s, query);
        return must(single<qint64>(statement, [](const Statement &row) { return row.integer(0); }));
    }
    /// All that the index knows.
    [[nodiscard]] QStringList words() const
    {
        Statement statement(database(), u"SELECT term FROM person_search_word ORDER BY term"_s);
        const auto terms =
            must(collect<QString>(statement, [](const Statement &row) { return row.text(0); }));
        return {terms.begin(), terms.end()};
    }
};

} // namespace

TEST_F(PersonRepositoryTest, givesBackWhatWasEntered)
{
    PersonDetails entered = details(u"Schütz"_s, u"Jürgen"_s);
    entered.usageName = u"Schütz-Dupont"_s;
    entered.firstNames = {u"Jürgen"_s, u"Karl Heinz"_s};
    entered.birthInsee = u"99109"_s;
    entered.birthPostal = u"10115"_s;
    entered.sex = Sex::Male;
    entered.email = u"j@example.org"_s;
    entered.phone = u"+33612345679"_s;
    entered.address = u"1 rue des Lilas"_s;
    const PersonId id = must(persons().add(entered, u"uuid-1"_s));
    const Person loaded = must(persons().load(id));
    EXPECT_EQ(loaded.details, entered);
    EXPECT_EQ(loaded.uuid, u"uuid-1"_s);
    EXPECT_FALSE(loaded.mergedInto);
}

TEST_F(PersonRepositoryTest, keepsABirthDateThatIsNotGivenAbsent)
{
    const PersonId id = addPerson(u"Martin"_s, u"Léa"_s, {});
    EXPECT_FALSE(must(persons().load(id)).details.birthDate.isValid());
}

TEST_F(PersonRepositoryTest, saysWhenThereIsNoSuchPerson)
{
    const auto loaded = persons().load(PersonId{404});
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::NotFound);
    EXPECT_EQ(persons().update(PersonId{404}, details(u"A"_s, u"B"_s)).error().code, ErrorCode::NotFound);
}

TEST_F(PersonRepositoryTest, refusesABlankBirthName)
{
    const auto added = persons().add(details(u"  "_s, u"Léa"_s), u"uuid-1"_s);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::InvalidInput);
}

TEST_F(PersonRepositoryTest, findsAPersonByFoldedNames)
{
    PersonDetails entered = details(u"Łukasiewicz"_s, u"Zoé"_s);
    entered.usageName = u"Œuvrard"_s;
    must(persons().add(entered, u"uuid-1"_s));
    EXPECT_EQ(found(u"\"lukas\"*"_s), 1);
    EXPECT_EQ(found(u"\"oeuv\"* AND \"zo\"*"_s), 1);
    EXPECT_EQ(found(u"\"zora\"*"_s), 0);
}

TEST_F(PersonRepositoryTest, forgetsTheOldNameWhenItIsCorrected)
{
    const PersonId id = addPerson(u"Martin"_s, u"Léa"_s);
    ASSERT_TRUE(persons().update(id, details(u"Bernard"_s, u"Léa"_s)));
    EXPECT_EQ(found(u"\"martin\"*"_s), 0);
    EXPECT_EQ(found(u"\"bernard\"*"_s), 1);
}

TEST_F(PersonRepositoryTest, leavesNothingOfAJoinedNameInTheIndex)
{
    const PersonId id = addPerson(u"Le Guen"_s, u"Jean-Pierre"_s);
    EXPECT_EQ(found(u"\"leguen\" AND \"jeanpierre\""_s), 1);
    ASSERT_TRUE(persons().update(id, details(u"Bernard"_s, u"Léa"_s)));
    EXPECT_EQ(words(), (QStringList{u"bernard"_s, u"lea"_s}));
}

TEST_F(PersonRepositoryTest, bringsTheNamesOfAnOlderStoreIntoTheIndex)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.db"_s);
    Migrations before = shippedMigrations();
    std::erase_if(before, [](const Migration &one) { return one.number > 21; });
    ASSERT_TRUE(Database::create(path, before));
    // As a version of then wrote it, whose journal is not asked here.
    ASSERT_TRUE(Vandal(path).run(
        "INSERT INTO person (uuid, birth_name, first_names, sex, sort_key, search_text, duplicate_key) "
        "VALUES ('u', 'O''Connor', 'Sinéad', 'FEMALE', 'o connor sinead', 'o connor sinead', "
        "'o connor|1998-02-07');"
        "INSERT INTO person_search (rowid, search_text) SELECT id, search_text FROM person;"));
    const auto opened = must(Database::open(path, Database::Access::ReadWrite));
    Statement joined(*opened,
                     u"SELECT count(*) FROM person_search WHERE person_search MATCH '\"oconnor\"'"_s);
    EXPECT_EQ(must(single<qint64>(joined, [](const Statement &row) { return row.integer(0); })), 1);
    EXPECT_EQ(must(PersonRepository(*opened).duplicatesOf(details(u"OCONNOR"_s, u"Sinead"_s))).size(), 1U);
}

TEST_F(PersonRepositoryTest, recognisesASamePersonWhateverTheAccents)
{
    const PersonId id = addPerson(u"Lefèvre"_s, u"Anne"_s);
    const auto duplicates = must(persons().duplicatesOf(details(u"LEFEVRE"_s, u"Annie"_s)));
    ASSERT_EQ(duplicates.size(), 1U);
    EXPECT_EQ(duplicates.front().id, id);
    EXPECT_TRUE(must(persons().duplicatesOf(details(u"Lefèvre"_s, u"Anne"_s, {1998, 2, 8}))).empty());
}

TEST_F(PersonRepositoryTest, recognisesASamePersonHoweverTheNameIsParted)
{
    const PersonId id = addPerson(u"Le Guen"_s, u"Jean-Pierre"_s);
    const auto duplicates = must(persons().duplicatesOf(details(u"LEGUEN"_s, u"Jean Pierre"_s)));
    ASSERT_EQ(duplicates.size(), 1U);
    EXPECT_EQ(duplicates.front().id, id);
    EXPECT_EQ(must(persons().duplicatesOf(details(u"Le Guen"_s, u"Jean"_s))).size(), 1U);
}

TEST_F(PersonRepositoryTest, takesNobodyForTheSameWithoutABirthDate)
{
    addPerson(u"Martin"_s, u"Léa"_s, {});
    EXPECT_TRUE(must(persons().duplicatesOf(details(u"Martin"_s, u"Léa"_s, {}))).empty());
}

TEST_F(PersonRepositoryTest, grantsTheLargestExtraTimeOfTheDay)
{
    const PersonId id = addPerson(u"Martin"_s, u"Léa"_s);
    ASSERT_TRUE(
        persons().addAccommodation(id, {u"EXTRA_TIME"_s}, 33, {2021, 1, 1}, QDate(2021, 6, 30), user()));
    EXPECT_EQ(must(persons().extraTimePercent(id, {2021, 6, 30})), 33);
    EXPECT_EQ(must(persons().extraTimePercent(id, {2021, 7, 1})), 0);
    EXPECT_EQ(must(persons().extraTimePercent(id, {2020, 12, 31})), 0);
}

TEST_F(PersonRepositoryTest, makesNoPhraseOfACharacterThatTheTokenizerSplits)
{
    EXPECT_EQ(searchWords(u"jo\U0001F600hn"_s), (QStringList{u"jo"_s, u"hn"_s}));
    EXPECT_EQ(searchWords(u" -- \" * "_s), QStringList());
}
