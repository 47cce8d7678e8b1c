#include "parchemin/app/importservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/codelists.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/candidatelistrepository.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

#include "scenarios/footprint.h"
#include "scenarios/trainingoffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

using exchange::ImportProblem;
using exchange::ImportProblemCode;
using exchange::ImportSeverity;

namespace {

/// 20. Import of 200 rows with 3 errors: dry run lists 3, commit 197, undo batch → 0.
class Scenario20Import : public TrainingOffice
{
protected:
    void SetUp() override
    {
        TrainingOffice::SetUp();
        itIs({2021, 1, 18});
        m_codeLists.emplace(must(exchange::CodeLists::load()));
        m_path = writeFile(u"promotion.csv"_s, schoolFile());
    }
    [[nodiscard]] ImportService imports() { return ImportService(context(), *m_codeLists); }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] std::size_t enrolled() { return must(CandidateListRepository(database()).ids({})).size(); }
    /// The content of the tables that an import touches.
    [[nodiscard]] QByteArray content()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &table : {u"person"_s, u"candidacy"_s}) {
            QSqlQuery query(database().connection());
            EXPECT_TRUE(query.exec(u"SELECT * FROM "_s + table + u" ORDER BY id"_s));
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column)
                    hash.addData(QByteArray(query.value(column).toString().toUtf8() + '\n'));
            }
        }
        return hash.result();
    }
    [[nodiscard]] static std::vector<ImportProblem> errorsOf(const ImportReport &report)
    {
        std::vector<ImportProblem> errors;
        std::ranges::copy_if(report.reading.problems, std::back_inserter(errors),
                             [](const ImportProblem &one) { return one.severity == ImportSeverity::Error; });
        return errors;
    }

private:
    static QString row(int index, const QString &name, const QString &birthDate, const QString &route)
    {
        return QStringList{u"C-%1"_s.arg(index, 4, 10, QChar(u'0')),
                           u"Mme"_s,
                           name,
                           u"Léa"_s,
                           birthDate,
                           u"F"_s,
                           u"FRANCE"_s,
                           u"LYON"_s,
                           route,
                           u"04/01/2021"_s}
            .join(u';');
    }
    /// Two hundred rows of different persons; the 10th has no name, the 100th an impossible birth date, the
    /// 200th a route that does not exist.
    static QByteArray schoolFile()
    {
        QStringList lines{u"N° dossier;Civilité;Nom de naissance;Prénom;Date de naissance;Sexe;"
                          "Pays de naissance;Commune de naissance;Voie d'accès;Date d'inscription"_s};
        for (int index = 1; index <= 200; ++index) {
            const QString name = u"Martin"_s + QChar(u'a' + static_cast<char16_t>(index % 26)) +
                                 QChar(u'a' + static_cast<char16_t>(index / 26));
            lines.append(row(index, index == 10 ? QString() : name,
                             index == 100 ? u"31/02/1999"_s : u"07/02/1998"_s,
                             index == 200 ? u"Télépathie"_s : u"Formation continue"_s));
        }
        return "\xEF\xBB\xBF" + lines.join(u"\r\n"_s).toUtf8() + "\r\n";
    }

    std::optional<exchange::CodeLists> m_codeLists;
    QString m_path;
};

} // namespace

TEST_F(Scenario20Import, listsThreeErrorsInADryRunThatWritesNothing)
{
    const Footprint before = footprintOf(database());
    const ImportReport report = must(imports().dryRun(path()));
    EXPECT_EQ(report.reading.rowCount, 200);
    EXPECT_EQ(report.newCandidacies, 197);
    const auto errors = errorsOf(report);
    ASSERT_EQ(errors.size(), 3U);
    EXPECT_EQ(errors.at(0).code, ImportProblemCode::ValueMissing);
    EXPECT_EQ(errors.at(0).line, 11);
    EXPECT_EQ(errors.at(0).column, 3);
    EXPECT_EQ(errors.at(1).code, ImportProblemCode::DateImpossible);
    EXPECT_EQ(errors.at(1).line, 101);
    EXPECT_EQ(errors.at(1).column, 5);
    EXPECT_EQ(errors.at(1).value, u"31/02/1999"_s);
    EXPECT_EQ(errors.at(2).code, ImportProblemCode::RouteUnknown);
    EXPECT_EQ(errors.at(2).line, 201);
    EXPECT_EQ(errors.at(2).column, 9);
    for (const ImportProblem &error : errors)
        EXPECT_TRUE(sentence(error).contains(QString::number(error.line)));
    EXPECT_TRUE(footprintOf(database()) == before);
}

TEST_F(Scenario20Import, commitsTheRestAndTakesItBack)
{
    const QByteArray before = content();
    const ImportReport done = must(imports().commit(registrar(), path()));
    EXPECT_EQ(done.newCandidacies, 197);
    EXPECT_EQ(enrolled(), 197U);
    EXPECT_EQ(must(CandidacyRepository(database()).byNumber(u"C-0001"_s))->state, CandidacyState::InProgress);
    EXPECT_FALSE(must(CandidacyRepository(database()).byNumber(u"C-0100"_s)));

    must(ImportService::undo(context(), registrar(), done.batch.value()));
    EXPECT_EQ(enrolled(), 0U);
    EXPECT_EQ(content(), before);
}

TEST_F(Scenario20Import, keepsABatchThatSomebodyHasWorkedOn)
{
    const ImportReport done = must(imports().commit(registrar(), path()));
    const Candidacy first = must(CandidacyRepository(database()).byNumber(u"C-0001"_s)).value();
    accompany(first.id, mentor(), std::nullopt);
    acquire(first.id, {1});
    const Status undone = ImportService::undo(context(), registrar(), done.batch.value());
    EXPECT_TRUE(contains(blockersOf(undone), BlockerCode::BoundaryCrossed));
    EXPECT_EQ(enrolled(), 197U);
    EXPECT_EQ(acquiredBlocks(first.id), std::vector{1});
}
