#include "support/childprocess.h"
#include "support/killrounds.h"
#include "support/servicetest.h"

#include "parchemin/app/importservice.h"
#include "parchemin/exchange/codelists.h"
#include "parchemin/store/candidatelistrepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfAFile = 40;

/// A store that no process holds between two imports.
class ImportKillTest : public ::testing::Test
{
protected:
    /// An open store and what acts on it.
    struct Office
    {
        Office(std::unique_ptr<Store> opened, const Clock &clock)
            : store(std::move(opened))
            , rules(must(Rulebook::load(store->database(), clock.today())))
            , context{*store, clock, *rules, announcer}
            , lead(must(DirectoryService(context).user(u"claire"_s)))
        {
        }
        std::unique_ptr<Store> store;
        std::unique_ptr<Rulebook> rules;
        Announcer announcer;
        Context context;
        Actor lead;
    };

    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        const Office office(must(createStore(storePath(), m_clock, {u"claire"_s, u"Claire Moreau"_s})),
                            m_clock);
        m_codeLists.emplace(must(exchange::CodeLists::load()));
    }
    [[nodiscard]] Office open() { return {must(Store::open(storePath())), m_clock}; }
    /// A file of new persons.
    [[nodiscard]] QString writeFile(int number) const
    {
        QString text = u"N° dossier;Nom de naissance;Prénom;Date de naissance;Sexe;Pays de naissance;"
                       "Commune de naissance;Voie d'accès;Date d'inscription\n"_s;
        for (int row = 0; row < rowsOfAFile; ++row) {
            text +=
                u"K-%1-%2;Martin%3;Léa;07/02/1998;F;FRANCE;LYON;Formation continue;01/09/2020\n"_s.arg(number)
                    .arg(row)
                    .arg(lettersOf(number * rowsOfAFile + row));
        }
        const QString path = m_folder.filePath(u"%1.csv"_s.arg(number));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        return path;
    }
    /// In the child: tells 1 when it begins, and the batch when it was told that the import is done.
    void import(const QString &path, int pipe)
    {
        Office office = open();
        ChildProcess::tell(pipe, 1);
        const ImportReport report =
            must(ImportService(office.context, *m_codeLists).commit(office.lead, ImportSource(path)));
        ChildProcess::tell(pipe, report.batch->value());
    }
    [[nodiscard]] std::size_t listed(const Office &office) const
    {
        return must(CandidateListRepository(office.store->database()).ids({})).size();
    }

private:
    [[nodiscard]] QString storePath() const { return m_folder.filePath(u"store"_s); }
    /// A name has no figures.
    [[nodiscard]] static QString lettersOf(int number)
    {
        QString letters;
        for (int left = number; left > 0 || letters.isEmpty(); left /= 26)
            letters.append(QChar(u'a' + left % 26));
        return letters;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2021, 6, 4), QTime(9, 0), Qt::UTC)};
    std::optional<exchange::CodeLists> m_codeLists;
};

} // namespace

TEST_F(ImportKillTest, aKilledImportIsWholeOrWasNeverThere)
{
    QElapsedTimer clock;
    clock.start();
    {
        const ChildProcess whole([this, path = writeFile(0)](int pipe) { import(path, pipe); });
        ASSERT_EQ(whole.hear(), 1);
        clock.restart();
        ASSERT_GT(whole.hear(), 0);
    }
    const double usual = static_cast<double>(clock.nsecsElapsed()) / 1000;
    std::size_t expected = rowsOfAFile;
    int interrupted = 0;
    const int rounds = killRounds(8);
    for (int round = 0; round < rounds; ++round) {
        const ChildProcess child([this, path = writeFile(round + 1)](int pipe) { import(path, pipe); });
        ASSERT_EQ(child.hear(), 1);
        const double share = (round + QRandomGenerator::global()->generateDouble()) / rounds; // 0 to 1
        ::usleep(static_cast<useconds_t>(usual * share));
        child.kill();
        const bool isTold = child.hear() > 0;
        const Office office = open();
        const std::size_t found = listed(office);
        EXPECT_TRUE(found == expected || found == expected + rowsOfAFile) << "half an import";
        EXPECT_TRUE(!isTold || found == expected + rowsOfAFile) << "what was told to be done is";
        interrupted += found == expected ? 1 : 0;
        expected = found;
        ASSERT_TRUE(must(verifyJournal(office.store->database())).isIntact());
    }
    EXPECT_GT(interrupted, 0) << "no import was killed in its middle";
}
