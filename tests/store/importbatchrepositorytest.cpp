#include "parchemin/store/importbatchrepository.h"

#include "support/recordstest.h"

#include <QCryptographicHash>
#include <QSqlRecord>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ImportBatchRepositoryTest : public RecordsTest
{
protected:
    [[nodiscard]] ImportBatchRepository batches() const { return ImportBatchRepository(database()); }
    [[nodiscard]] ImportEntry entry(const QString &name, const QString &number) const
    {
        return {std::nullopt, details(name, u"Léa"_s), candidacyOf(PersonId{0}, number)};
    }
    ImportBatchId importBatch(const std::vector<ImportEntry> &entries) const
    {
        return must(batches().add({u"candidats.csv"_s, QString(64, u'a'), testInstant(), user()}, entries));
    }
    /// The content of the tables that an import touches.
    [[nodiscard]] QByteArray contentHash() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QStringList tables{u"person"_s, u"candidacy"_s};
        for (const QString &table : tables) {
            QSqlQuery query(database().connection());
            EXPECT_TRUE(query.exec(u"SELECT * FROM "_s + table + u" ORDER BY id"_s));
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column)
                    hash.addData(QByteArray(query.value(column).toString().toUtf8() + '\n'));
            }
        }
        return hash.result();
    }
};

} // namespace

TEST_F(ImportBatchRepositoryTest, writesPersonsCandidaciesAndTheSearchIndex)
{
    const ImportBatchId id = importBatch({entry(u"Martin"_s, u"C-1"_s), entry(u"Bernard"_s, u"C-2"_s)});
    EXPECT_EQ(count(u"person"_s), 2);
    EXPECT_EQ(count(u"candidacy"_s), 2);
    EXPECT_EQ(count(u"person_search WHERE person_search MATCH '\"bern\"*'"_s), 1);
    const ImportBatch batch = must(batches().load(id));
    EXPECT_EQ(batch.fileName, u"candidats.csv"_s);
    EXPECT_EQ(batch.rowCount, 2);
    EXPECT_FALSE(batch.undoneAt);
    EXPECT_EQ(must(batches().all()), std::vector{batch});
}

TEST_F(ImportBatchRepositoryTest, addsOnlyACandidacyToAKnownPerson)
{
    const PersonId known = addPerson(u"Martin"_s, u"Léa"_s);
    importBatch({{known, {}, candidacyOf(PersonId{0}, u"C-1"_s)}});
    EXPECT_EQ(count(u"person"_s), 1);
    EXPECT_EQ(must(CandidacyRepository(database()).byNumber(u"C-1"_s))->person, known);
}

TEST_F(ImportBatchRepositoryTest, refusesANumberThatIsTaken)
{
    const auto added = batches().add({u"c.csv"_s, QString(64, u'a'), testInstant(), user()},
                                     {entry(u"Martin"_s, u"C-1"_s), entry(u"Bernard"_s, u"C-1"_s)});
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::Conflict);
}

TEST_F(ImportBatchRepositoryTest, restoresWhatWasThereWhenUndone)
{
    const PersonId known = addPerson(u"Petit"_s, u"Paul"_s);
    const QByteArray before = contentHash();
    const ImportBatchId id =
        importBatch({entry(u"Martin"_s, u"C-1"_s), {known, {}, candidacyOf(PersonId{0}, u"C-2"_s)}});
    EXPECT_NE(contentHash(), before);
    EXPECT_FALSE(must(batches().isInUse(id)));
    ASSERT_TRUE(batches().undo(id, testInstant()));
    EXPECT_EQ(contentHash(), before);
    EXPECT_EQ(count(u"person_search WHERE person_search MATCH '\"mart\"*'"_s), 0);
    EXPECT_EQ(count(u"person_search_word"_s), 2) << "of who was known";
    EXPECT_EQ(must(batches().load(id)).undoneAt, std::optional(testInstant()));
    EXPECT_EQ(batches().undo(id, testInstant()).error().code, ErrorCode::NotFound);
}

TEST_F(ImportBatchRepositoryTest, knowsThatAnAdmissibilityRestsOnItsRows)
{
    const ImportBatchId id = importBatch({entry(u"Martin"_s, u"C-1"_s)});
    const CandidacyRepository candidacies(database());
    const Candidacy imported = *must(candidacies.byNumber(u"C-1"_s));
    must(candidacies.addAdmissibility(
        {.id = AdmissibilityId{0}, .candidacy = imported.id, .civilYear = 2021, .receivedOn = {2021, 1, 5}}));
    EXPECT_TRUE(must(batches().isInUse(id)));
}

TEST_F(ImportBatchRepositoryTest, knowsThatALaterCandidacyRestsOnItsPersons)
{
    const ImportBatchId id = importBatch({entry(u"Martin"_s, u"C-1"_s)});
    const CandidacyRepository candidacies(database());
    const Candidacy imported = *must(candidacies.byNumber(u"C-1"_s));
    ASSERT_TRUE(candidacies.setState(imported.id, CandidacyState::Withdrawn, {2021, 1, 1}));
    addCandidacy(imported.person, u"C-9"_s);
    EXPECT_TRUE(must(batches().isInUse(id)));
}

TEST_F(ImportBatchRepositoryTest, knowsThePersonsOfTheStoreByTheirKey)
{
    const PersonId enrolled = addPerson(u"Martin"_s, u"Léa"_s);
    addCandidacy(enrolled, u"2021-0007"_s);
    const PersonId free = addPerson(u"Martin"_s, u"Zoé"_s);
    const QString key = duplicateKey(details(u"MARTIN"_s, u""_s));
    const auto known = must(batches().knownPersons({key, u"nobody|2000-01-01"_s, {}}, sheetId()));
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known.value(key),
              (std::vector<KnownPerson>{{enrolled, {u"Léa"_s}, u"2021-0007"_s}, {free, {u"Zoé"_s}, {}}}));
}

TEST_F(ImportBatchRepositoryTest, knowsWhichNumbersAreTaken)
{
    addCandidacy(addPerson(u"Martin"_s, u"Léa"_s), u"C-1"_s);
    EXPECT_EQ(must(batches().takenNumbers({u"C-1"_s, u"C-2"_s})), QSet<QString>{u"C-1"_s});
}

TEST_F(ImportBatchRepositoryTest, saysWhenThereIsNoSuchBatch)
{
    EXPECT_EQ(batches().load(ImportBatchId{9}).error().code, ErrorCode::NotFound);
}
