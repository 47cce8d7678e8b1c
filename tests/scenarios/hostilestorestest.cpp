#include "support/childprocess.h"

#include "parchemin/app/sentences.h"

#include <QDir>

#include <unistd.h>

#include "scenarios/footprint.h"
#include "scenarios/intruder.h"
#include "scenarios/trainingoffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A store with a candidate and a block, which cannot be written or must not be: every refusal says why, and
/// nothing is changed or lost.
class HostileStoresTest : public TrainingOffice
{
protected:
    void SetUp() override
    {
        TrainingOffice::SetUp();
        m_candidate = enrol(u"Amrani"_s);
        acquire(*m_candidate, {1});
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    /// A closed copy of the store, beside it.
    [[nodiscard]] QString copy()
    {
        const QString folder = pathOf(u"copy"_s);
        must(store().copyTo(folder));
        return folder;
    }
    [[nodiscard]] static QString databaseOf(const QString &folder) { return folder + u"/parchemin.db"_s; }
    static void expectRefused(const QString &folder, ErrorCode code)
    {
        const QByteArray before = contentOf(databaseOf(folder));
        const auto opened = Store::open(folder);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, code) << opened.error().detail.toStdString();
        EXPECT_FALSE(sentence(opened.error()).isEmpty());
        EXPECT_EQ(contentOf(databaseOf(folder)), before);
    }
    /// The copy is whole: its journal verifies and the candidate has his block.
    static void expectWhole(const QString &folder)
    {
        const auto reopened = Store::open(folder);
        ASSERT_TRUE(reopened) << reopened.error().detail.toStdString();
        EXPECT_TRUE(must(verifyJournal((*reopened)->database())).isIntact());
        EXPECT_EQ(footprintOf((*reopened)->database()).rows.value(u"block_validation"_s), 1);
    }

private:
    std::optional<CandidacyId> m_candidate;
};

} // namespace

TEST_F(HostileStoresTest, saysWhichProcessHoldsTheStore)
{
    const QString folder = copy();
    {
        const ChildProcess holder([folder](int pipe) {
            const auto held = Store::open(folder);
            ChildProcess::tell(pipe, held ? 1 : 0);
            ::pause();
        });
        ASSERT_EQ(holder.hear(), 1);
        const auto second = Store::open(folder);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::StoreBusy);
        EXPECT_TRUE(second.error().detail.contains(QString::number(holder.id())));
        EXPECT_TRUE(sentence(second.error()).contains(QString::number(holder.id())))
            << sentence(second.error()).toStdString();
        EXPECT_TRUE(Store::openReadOnly(folder)) << "reading stays possible";
    }
    expectWhole(folder);
}

TEST_F(HostileStoresTest, leavesTheStoreOfANewerProgramAlone)
{
    const QString folder = copy();
    ASSERT_TRUE(Intruder(databaseOf(folder)).run("PRAGMA user_version = 9999;"));
    expectRefused(folder, ErrorCode::StoreNewer);
}

TEST_F(HostileStoresTest, leavesTheDatabaseOfAnotherProgramAlone)
{
    const QString folder = copy();
    ASSERT_TRUE(QFile::remove(databaseOf(folder)));
    ASSERT_TRUE(Intruder(databaseOf(folder)).run("CREATE TABLE recipe (id INTEGER PRIMARY KEY, name TEXT);"));
    expectRefused(folder, ErrorCode::StoreForeign);
}

TEST_F(HostileStoresTest, refusesAStoreCutInHalf)
{
    const QString folder = copy();
    QFile file(databaseOf(folder));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() / 2));
    file.close();
    expectRefused(folder, ErrorCode::StoreCorrupt);
}

TEST_F(HostileStoresTest, refusesEveryActOnAStoreOpenedToRead)
{
    const QString folder = copy();
    const auto opened = must(Store::openReadOnly(folder));
    const auto rulebook = must(Rulebook::load(opened->database(), today()));
    Context reading{*opened, clock(), *rulebook, announcer()};
    const Footprint before = footprintOf(opened->database());
    CandidacyService service(reading);
    EXPECT_EQ(errorOf(service.registerPerson(lead(), details(u"Bernard"_s, u"Luc"_s))),
              ErrorCode::StoreReadOnly);
    EXPECT_EQ(errorOf(service.withdraw(lead(), candidate(), u"Départ"_s)), ErrorCode::StoreReadOnly);
    SubmissionService projects(reading);
    EXPECT_EQ(errorOf(projects.deposit(
                  registrar(), {.candidacy = candidate(), .block = 2, .files = {file(u"projet.pdf"_s)}})),
              ErrorCode::StoreReadOnly);
    EXPECT_TRUE(footprintOf(opened->database()) == before);
}

TEST_F(HostileStoresTest, saysThatTheMediumIsFullAndLosesNothing)
{
    const Footprint before = footprintOf(database());
    must(
        database().execute(u"PRAGMA max_page_count = 1"_s)); // SQLite takes the present size: not a page more
    std::optional<ErrorCode> told;
    int registered = 0;
    for (; registered < 500 && !told; ++registered)
        told = errorOf(candidacies().registerPerson(lead(), details(u"Martin"_s, u"Luc"_s), true));
    EXPECT_EQ(told, ErrorCode::StoreFull);
    EXPECT_TRUE(isJournalIntact());
    EXPECT_EQ(footprintOf(database()).rows.value(u"person"_s),
              before.rows.value(u"person"_s) + registered - 1);
    must(database().execute(u"PRAGMA max_page_count = 1000000"_s));
    addPerson(u"Petit"_s, u"Luc"_s);
    EXPECT_EQ(acquiredBlocks(candidate()), std::vector{1});
}
