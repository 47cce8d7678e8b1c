#include "parchemin/app/importservice.h"

#include "support/servicetest.h"

#include "parchemin/exchange/codelists.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/statement.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

using exchange::ImportProblem;
using exchange::ImportProblemCode;
using exchange::ImportSeverity;

namespace {

class ImportServiceTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        m_codeLists.emplace(must(exchange::CodeLists::load()));
    }
    [[nodiscard]] ImportService imports() { return ImportService(context(), *m_codeLists); }

    /// A file of candidates with these rows below the usual headings.
    [[nodiscard]] QString file(const QStringList &rows, const QString &name = u"candidats.csv"_s) const
    {
        const QString headings =
            u"N° dossier;Civilité;Nom de naissance;Nom d'usage;Prénom;Date de naissance;Sexe;"
            "Pays de naissance;Commune de naissance;Email;Voie d'accès;Date d'inscription\n"_s;
        return writeFile(name, (headings + rows.join(u'\n') + u'\n').toUtf8());
    }
    [[nodiscard]] static QString row(const QString &number, const QString &name, const QString &firstName,
                                     const QString &birthDate = u"07/02/1998"_s,
                                     const QString &route = u"Formation continue"_s,
                                     const QString &enteredOn = u"01/09/2020"_s)
    {
        return QStringList{number, u"Mme"_s,    name,      {}, firstName, birthDate,
                           u"F"_s, u"FRANCE"_s, u"LYON"_s, {}, route,     enteredOn}
            .join(u';');
    }
    /// As many rows as asked, of persons with different names.
    [[nodiscard]] static QStringList rows(int count)
    {
        QStringList rows;
        for (int index = 1; index <= count; ++index) {
            const QString letters = QString(QChar(u'a' + index % 26)) + QChar(u'a' + index / 26);
            rows.append(row(u"C-%1"_s.arg(index, 4, 10, QChar(u'0')), u"Martin"_s + letters, u"Léa"_s));
        }
        return rows;
    }
    [[nodiscard]] static bool has(const ImportReport &report, ImportProblemCode code, qsizetype line)
    {
        return std::ranges::any_of(report.reading.problems, [code, line](const ImportProblem &problem) {
            return problem.code == code && problem.line == line;
        });
    }
    [[nodiscard]] std::vector<CandidacyId> listed()
    {
        return must(CandidateListRepository(database()).ids({}));
    }
    /// The content of the tables that an import touches.
    [[nodiscard]] QByteArray contentHash()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QStringList tables{u"person"_s, u"candidacy"_s, u"admissibility"_s};
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

private:
    std::optional<exchange::CodeLists> m_codeLists;
};

} // namespace

TEST_F(ImportServiceTest, importsTwoHundredRowsButThreeAndTakesThemBack)
{
    QStringList all = rows(200);
    all[9] = row(u"C-0010"_s, {}, u"Léa"_s);
    all[99] = row(u"C-0100"_s, u"Petit"_s, u"Paul"_s, u"31/02/1999"_s);
    all[199] = row(u"C-0200"_s, u"Petit"_s, u"Luc"_s, u"01/02/1999"_s, u"télépathie"_s);
    const QString path = file(all);
    const QByteArray before = contentHash();

    const ImportReport dry = must(imports().dryRun(path));
    EXPECT_EQ(dry.reading.count(ImportSeverity::Error), 3);
    EXPECT_TRUE(has(dry, ImportProblemCode::ValueMissing, 11));
    EXPECT_TRUE(has(dry, ImportProblemCode::DateImpossible, 101));
    EXPECT_TRUE(has(dry, ImportProblemCode::RouteUnknown, 201));
    EXPECT_EQ(dry.newCandidacies, 197);
    EXPECT_FALSE(dry.batch);
    EXPECT_EQ(contentHash(), before);

    const ImportReport done = must(imports().commit(actor(Role::Registrar), path));
    ASSERT_TRUE(done.batch);
    EXPECT_EQ(done.newPersons, 197);
    EXPECT_EQ(listed().size(), 197U);
    EXPECT_EQ(lastEvent().content.action, u"import.committed"_s);
    EXPECT_TRUE(isJournalIntact());

    ASSERT_TRUE(ImportService::undo(context(), lead(), *done.batch));
    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(contentHash(), before);
    EXPECT_EQ(lastEvent().content.action, u"import.undone"_s);
    EXPECT_TRUE(isJournalIntact());
    EXPECT_TRUE(must(ImportBatchRepository(database()).all()).at(0).undoneAt);
}

TEST_F(ImportServiceTest, findsImportedPersonsByName)
{
    must(imports().commit(lead(), file({row(u"C-1"_s, u"LEFÈVRE"_s, u"Noémie"_s)})));
    EXPECT_EQ(must(CandidateListRepository(database()).ids({.text = u"noe lefe"_s})).size(), 1U);
}

TEST_F(ImportServiceTest, recognisesAPersonOfTheStore)
{
    const PersonId known = addPerson(u"Lefèvre"_s, u"Anne"_s, {1998, 2, 7});
    const ImportReport report = must(imports().commit(
        lead(), file({row(u"C-1"_s, u"LEFEVRE"_s, u"Anne"_s), row(u"C-2"_s, u"Petit"_s, u"Paul"_s)})));
    EXPECT_EQ(report.knownPersons, 1);
    EXPECT_EQ(report.newPersons, 1);
    EXPECT_TRUE(has(report, ImportProblemCode::PersonKnown, 2));
    EXPECT_EQ(must(CandidacyRepository(database()).byNumber(u"C-1"_s))->person, known);
    ASSERT_TRUE(ImportService::undo(context(), lead(), *report.batch));
    EXPECT_EQ(person(known).details.firstNames, QStringList{u"Anne"_s});
}

TEST_F(ImportServiceTest, takesATwinForAnother)
{
    addPerson(u"Lefèvre"_s, u"Anne"_s, {1998, 2, 7});
    const ImportReport report = must(imports().dryRun(file({row(u"C-1"_s, u"Lefèvre"_s, u"Sophie"_s)})));
    EXPECT_EQ(report.newPersons, 1);
    EXPECT_TRUE(has(report, ImportProblemCode::PersonNamesake, 2));
    EXPECT_EQ(report.reading.count(ImportSeverity::Error), 0);
}

TEST_F(ImportServiceTest, leavesOutWhoeverIsAlreadyEnrolled)
{
    const QString path = file(rows(3));
    must(imports().commit(lead(), path));
    const ImportReport again = must(imports().dryRun(path));
    EXPECT_EQ(again.newCandidacies, 0);
    EXPECT_TRUE(again.reading.rows.empty());
    EXPECT_TRUE(has(again, ImportProblemCode::AlreadyEnrolled, 2));
    EXPECT_TRUE(has(again, ImportProblemCode::ReferenceTaken, 4));
    EXPECT_EQ(errorOf(imports().commit(lead(), path)), ErrorCode::InvalidInput);
    EXPECT_EQ(listed().size(), 3U);
}

TEST_F(ImportServiceTest, leavesOutAnAmbiguousPerson)
{
    addPerson(u"Martin"_s, u"Anne"_s);
    must(candidacies().registerPerson(lead(), details(u"Martin"_s, u"Anne"_s), true));
    const ImportReport report = must(imports().dryRun(file({row(u"C-1"_s, u"Martin"_s, u"Anne"_s)})));
    EXPECT_TRUE(has(report, ImportProblemCode::PersonAmbiguous, 2));
    EXPECT_EQ(report.newCandidacies, 0);
}

TEST_F(ImportServiceTest, leavesOutWhatTheSheetRefuses)
{
    const ImportReport report = must(imports().dryRun(
        file({row(u"C-1"_s, u"Martin"_s, u"Anne"_s, u"07/02/1998"_s, u"Candidature individuelle"_s),
              row(u"C-2"_s, u"Petit"_s, u"Paul"_s, u"07/02/1998"_s, u"VAE"_s, u"08/08/2021"_s)})));
    EXPECT_TRUE(has(report, ImportProblemCode::RouteClosed, 2));
    EXPECT_TRUE(has(report, ImportProblemCode::EntryOutsideRegistration, 3));
    EXPECT_EQ(report.newCandidacies, 0);
}

TEST_F(ImportServiceTest, givesTheNextNumbersToRowsWithoutOne)
{
    addCandidate(u"Amrani"_s);
    must(imports().commit(lead(),
                          file({row({}, u"Martin"_s, u"Anne"_s), row(u"2020-0003"_s, u"Petit"_s, u"Paul"_s),
                                row({}, u"Durand"_s, u"Luc"_s)})));
    const CandidacyRepository repository(database());
    const auto numberOf = [this, &repository](const QString &name, const QString &firstName) {
        const auto same = must(candidacies().duplicatesOf(details(name, firstName)));
        return must(repository.ofPerson(same.at(0).id)).at(0).number;
    };
    EXPECT_EQ(numberOf(u"Martin"_s, u"Anne"_s), u"2020-0002"_s);
    EXPECT_EQ(numberOf(u"Durand"_s, u"Luc"_s), u"2020-0004"_s);
}

TEST_F(ImportServiceTest, refusesAFileThatIsNoListOfCandidates)
{
    const QString path = writeFile(u"image.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    EXPECT_TRUE(must(imports().dryRun(path)).reading.isRefused());
    EXPECT_EQ(errorOf(imports().commit(lead(), path)), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(imports().dryRun(pathOf(u"absent.csv"_s))), ErrorCode::FileUnreadable);
    EXPECT_EQ(errorOf(imports().commit(lead(), pathOf(u"absent.csv"_s))), ErrorCode::FileUnreadable);
    EXPECT_TRUE(must(ImportBatchRepository(database()).all()).empty());
}

TEST_F(ImportServiceTest, refusesWithoutTheRight)
{
    const QString path = file(rows(1));
    EXPECT_TRUE(contains(blockersOf(imports().commit(actor(Role::Mentor), path)), BlockerCode::RightMissing));
    const ImportReport done = must(imports().commit(lead(), path));
    EXPECT_TRUE(contains(blockersOf(ImportService::undo(context(), actor(Role::Auditor), *done.batch)),
                         BlockerCode::RightMissing));
}

TEST_F(ImportServiceTest, changesNothingWhenStopped)
{
    const QString path = file(rows(5));
    const auto stopAt = [](double limit) {
        return [limit](double fraction) {
            return fraction < limit;
        };
    };
    EXPECT_EQ(errorOf(imports().dryRun(path, stopAt(0.1))), ErrorCode::Cancelled);
    EXPECT_EQ(errorOf(imports().commit(lead(), path, stopAt(0.9))), ErrorCode::Cancelled);
    EXPECT_TRUE(listed().empty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(ImportServiceTest, changesNothingWhereverItIsStopped)
{
    const QString path = file(rows(600));
    const QByteArray before = contentHash();
    for (const double limit : {0.01, 0.3, 0.41, 0.6, 0.71, 0.9, 1.0}) {
        const auto stopped =
            imports().commit(lead(), path, [limit](double fraction) { return fraction < limit; });
        EXPECT_EQ(errorOf(stopped), ErrorCode::Cancelled) << limit;
        EXPECT_EQ(contentHash(), before) << limit;
    }
    EXPECT_TRUE(must(ImportBatchRepository(database()).all()).empty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(ImportServiceTest, tellsItsProgressForwards)
{
    std::vector<double> told;
    must(imports().commit(lead(), file(rows(600)), [&told](double fraction) {
        told.push_back(fraction);
        return true;
    }));
    EXPECT_GT(told.size(), 4U);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_DOUBLE_EQ(told.back(), 1.0);
}

TEST_F(ImportServiceTest, readsTheColumnsAsTheMappingSays)
{
    using Column = exchange::CandidateColumn;
    const QString path = writeFile(u"autre.csv"_s, "Apprenant;Petit nom;Arrivée;Naissance;Parcours;Note\n"
                                                   "Lefèvre;Anne;01/09/2020;07/02/1998;VAE;12\n");
    EXPECT_TRUE(must(imports().dryRun(path)).reading.isRefused()) << "the headings say nothing";
    const exchange::ColumnMapping mapping{{Column::BirthName, Column::FirstName, Column::EnteredOn,
                                           Column::BirthDate, Column::Route, std::nullopt}};
    const ImportReport report = must(imports().commit(lead(), {path, mapping}));
    EXPECT_EQ(report.newPersons, 1);
    EXPECT_TRUE(has(report, ImportProblemCode::ColumnUnknown, 1)) << "the marks are not read";
    const auto same = must(candidacies().duplicatesOf(details(u"Lefèvre"_s, u"Anne"_s)));
    ASSERT_EQ(same.size(), 1U);
    EXPECT_EQ(must(CandidacyRepository(database()).ofPerson(same.at(0).id)).at(0).route, AccessRoute::Vae);
}

TEST_F(ImportServiceTest, refusesAMappingThatReadsAColumnTwiceOrMissesOne)
{
    using Column = exchange::CandidateColumn;
    const QString path = file(rows(1));
    const ImportReport twice =
        must(imports().dryRun({path, exchange::ColumnMapping{{Column::BirthName, Column::BirthName}}}));
    EXPECT_TRUE(has(twice, ImportProblemCode::HeadingDuplicated, 1));
    EXPECT_TRUE(has(twice, ImportProblemCode::HeadingMissing, 1));
    EXPECT_EQ(errorOf(imports().commit(lead(), {path, exchange::ColumnMapping{}})), ErrorCode::InvalidInput);
}

TEST_F(ImportServiceTest, keepsTheHashOfWhatWasReadAndNotOfWhatTheFileBecame)
{
    const QString path = file(rows(3));
    const auto read = [&path] {
        QFile source(path);
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return QCryptographicHash::hash(source.readAll(), QCryptographicHash::Sha256);
    };
    const QByteArray imported = read();
    must(imports().commit(lead(), path, [this](double) {
        (void)file(rows(2)); // somebody saves another version over it
        return true;
    }));
    ASSERT_NE(read(), imported);
    EXPECT_EQ(must(ImportBatchRepository(database()).all()).at(0).fileSha256,
              QString::fromLatin1(imported.toHex()));
}

TEST_F(ImportServiceTest, saysWhoImportedABatch)
{
    must(imports().commit(lead(), file(rows(1))));
    EXPECT_EQ(must(ImportBatchRepository(database()).all()).at(0).importedBy, u"Claire Moreau"_s);
}

TEST_F(ImportServiceTest, keepsABatchOnWhichSomethingRests)
{
    const ImportReport done = must(imports().commit(
        lead(), file({row(u"C-1"_s, u"Martin"_s, u"Anne"_s, u"07/02/1998"_s, u"VAE"_s, u"04/01/2021"_s)})));
    const Candidacy imported = must(CandidacyRepository(database()).byNumber(u"C-1"_s)).value();
    must(candidacies().receiveAdmissibility(lead(), imported.id, {2021, 2, 1}, true));
    EXPECT_TRUE(contains(blockersOf(ImportService::undo(context(), lead(), *done.batch)),
                         BlockerCode::BoundaryCrossed));
    EXPECT_EQ(listed().size(), 1U);
}

TEST_F(ImportServiceTest, keepsABatchWhoseRowsWereActedOn)
{
    const ImportReport done = must(imports().commit(lead(), file(rows(2))));
    ASSERT_TRUE(candidacies().withdraw(lead(), listed().at(0), u"Emploi"_s));
    EXPECT_TRUE(contains(blockersOf(ImportService::undo(context(), lead(), *done.batch)),
                         BlockerCode::BoundaryCrossed));
}

TEST_F(ImportServiceTest, takesBackEachBatchOnceAndNoUnknownOne)
{
    const ImportReport done = must(imports().commit(lead(), file(rows(2))));
    ASSERT_TRUE(ImportService::undo(context(), lead(), *done.batch));
    EXPECT_TRUE(
        contains(blockersOf(ImportService::undo(context(), lead(), *done.batch)), BlockerCode::StateForbids));
    EXPECT_EQ(errorOf(ImportService::undo(context(), lead(), ImportBatchId{404})), ErrorCode::NotFound);
    // The rows' ids are given again: what was sealed before must not be mistaken for an act on the new rows.
    const ImportReport again = must(imports().commit(lead(), file(rows(2))));
    ASSERT_TRUE(ImportService::undo(context(), lead(), *again.batch));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(ImportServiceTest, keepsTheListOfProblemsShort)
{
    QStringList all;
    for (int index = 0; index < 5200; ++index)
        all.append(row({}, u"Martin"_s, u"Anne"_s, u"07/02/1998"_s, u"Individuel"_s));
    const ImportReport report = must(imports().dryRun(file(all)));
    EXPECT_LE(report.reading.problems.size(), static_cast<std::size_t>(exchange::maxImportProblems) + 1);
    EXPECT_EQ(report.reading.problems.back().code, ImportProblemCode::ProblemsLeftOut);
}
