#include "parchemin/ui/storewriter.h"

#include "support/servicetest.h"

#include "parchemin/app/act.h"
#include "parchemin/app/importservice.h"
#include "parchemin/exchange/codelists.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class StoreWriterTest : public ServiceTest
{
protected:
    /// A school's file of that many candidates.
    [[nodiscard]] QString school(int candidates) const
    {
        QByteArray text("Nom;Prénom;Date de naissance;Voie d'accès;Date d'inscription\n");
        for (int index = 0; index < candidates; ++index) {
            QByteArray letters;
            for (const int place : {index % 26, index / 26 % 26, index / 676})
                letters.append(static_cast<char>('a' + place));
            text += "Martin" + letters + ";Léa;07/02/1998;Formation continue;01/09/2020\n";
        }
        return writeFile(u"school.csv"_s, text);
    }
    /// Begins an import; its outcome comes to `outcome`.
    void beginImport(ui::StoreWriter &writer, const QString &path)
    {
        writer.perform<ImportReport>(
            m_asker,
            [path, by = lead(), &lists = m_lists](Context &context, const ProgressCallback &progress) {
                return ImportService(context, lists).commit(by, path, progress);
            },
            [this](const Result<ImportReport> &report) { m_outcome.emplace(report); });
    }
    [[nodiscard]] bool waitForOutcome()
    {
        return QTest::qWaitFor([this] { return m_outcome.has_value(); }, 30'000);
    }
    [[nodiscard]] const Result<ImportReport> &outcome() const { return *m_outcome; }
    [[nodiscard]] bool isEmpty() { return must(ImportBatchRepository(database()).all()).empty(); }
    QObject &asker() { return m_asker; }

private:
    exchange::CodeLists m_lists = must(exchange::CodeLists::load());
    QObject m_asker;
    std::optional<Result<ImportReport>> m_outcome;
};

} // namespace

TEST_F(StoreWriterTest, actsElsewhereAndAnnouncesHere)
{
    ui::StoreWriter writer(context());
    QSignalSpy announced(&announcer(), &Announcer::acted);
    const QThread *here = nullptr;
    QObject::connect(&announcer(), &Announcer::acted, &announcer(),
                     [&here] { here = QThread::currentThread(); });
    beginImport(writer, school(3));
    EXPECT_TRUE(writer.isBusy());
    ASSERT_TRUE(waitForOutcome());
    ASSERT_TRUE(outcome());
    EXPECT_EQ(outcome()->newPersons, 3);
    ASSERT_EQ(announced.count(), 1);
    EXPECT_EQ(announced.at(0).at(0), u"import.committed"_s);
    EXPECT_EQ(here, QThread::currentThread());
    EXPECT_FALSE(writer.isBusy());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(StoreWriterTest, changesNothingWhenItIsStoppedInTheMiddle)
{
    const QByteArray head = lastEvent().hash;
    ui::StoreWriter writer(context());
    QObject::connect(&writer, &ui::StoreWriter::progressed, &writer, [&writer](double fraction) {
        if (fraction > 0.72) // rows are being written
            writer.cancel();
    });
    beginImport(writer, school(6000));
    ASSERT_TRUE(waitForOutcome());
    EXPECT_EQ(errorOf(outcome()), ErrorCode::Cancelled);
    EXPECT_TRUE(isEmpty());
    EXPECT_EQ(lastEvent().hash, head);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(StoreWriterTest, endsWithItsWindowAndChangesNothing)
{
    auto writer = std::make_unique<ui::StoreWriter>(context());
    QSignalSpy progressed(writer.get(), &ui::StoreWriter::progressed);
    beginImport(*writer, school(6000));
    ASSERT_TRUE(QTest::qWaitFor([&progressed] { return !progressed.isEmpty(); }));
    writer.reset();
    EXPECT_TRUE(isEmpty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(StoreWriterTest, doesNotKeepTheWindowsOwnActsWaiting)
{
    ui::StoreWriter writer(context());
    std::atomic<bool> holdsTheStore = false;
    std::atomic<bool> mayEnd = false;
    std::optional<Status> done;
    writer.perform<Done>(
        asker(),
        [&, by = lead()](Context &context, const ProgressCallback &) -> Status {
            const auto act = Act::begin(context, by, Right::WriteRecords);
            holdsTheStore = true;
            while (!mayEnd)
                QThread::yieldCurrentThread();
            return act ? Status(Done{}) : Status(act.error());
        },
        [&done](const Status &status) { done.emplace(status); });
    ASSERT_TRUE(QTest::qWaitFor([&holdsTheStore] { return holdsTheStore.load(); }));
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(errorOf(candidacies().registerPerson(lead(), details(u"Petit"_s, u"Paul"_s))),
              ErrorCode::StoreBusy);
    EXPECT_LT(timer.elapsed(), 2000) << "the usual patience is five seconds";
    mayEnd = true;
    ASSERT_TRUE(QTest::qWaitFor([&done] { return done.has_value(); }));
    EXPECT_TRUE(*done);
    EXPECT_TRUE(candidacies().registerPerson(lead(), details(u"Petit"_s, u"Paul"_s)));
}

TEST_F(StoreWriterTest, actsOneAfterTheOther)
{
    ui::StoreWriter writer(context());
    std::vector<int> order;
    for (const int number : {1, 2, 3}) {
        writer.perform<int>(
            asker(), [number](Context &, const ProgressCallback &) { return Result<int>(number); },
            [&order](const Result<int> &answer) { order.push_back(*answer); });
    }
    ASSERT_TRUE(QTest::qWaitFor([&order] { return order.size() == 3; }));
    EXPECT_EQ(order, (std::vector{1, 2, 3}));
}

TEST_F(StoreWriterTest, passesARefusalOn)
{
    ui::StoreWriter writer(context());
    beginImport(writer, pathOf(u"absent.csv"_s));
    ASSERT_TRUE(waitForOutcome());
    EXPECT_EQ(errorOf(outcome()), ErrorCode::FileUnreadable);
}
