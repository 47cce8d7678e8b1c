#include "parchemin/store/store.h"

#include "support/childprocess.h"
#include "support/must.h"
#include "support/teststore.h"

#include "parchemin/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

ErrorCode codeOf(const Result<std::unique_ptr<Store>> &opened)
{
    return opened ? ErrorCode::Cancelled : opened.error().code;
}

} // namespace

TEST_F(StoreTest, remembersWhenItWasCreated)
{
    const QString uuid = store().info().uuid;
    openStore();
    EXPECT_EQ(store().info().createdAt, testInstant());
    EXPECT_EQ(store().info().uuid, uuid);
    EXPECT_EQ(uuid.size(), 36);
    EXPECT_FALSE(store().info().demonstrationNow);
}

TEST_F(StoreTest, remembersADemonstrationsClock)
{
    const QDateTime now(QDate(2021, 6, 15), QTime(10, 0), Qt::UTC);
    const auto demonstration = Store::create(pathOf(u"demo"_s), clock(), now);
    ASSERT_TRUE(demonstration);
    const auto reread = Store::openReadOnly(pathOf(u"demo"_s));
    ASSERT_TRUE(reread);
    EXPECT_EQ((*reread)->info().demonstrationNow, now);
}

TEST_F(StoreTest, beginsItsJournalWithItsCreation)
{
    const auto head = Journal(database()).head();
    ASSERT_TRUE(head && *head);
    EXPECT_EQ((*head)->content.action, u"store.created"_s);
    EXPECT_TRUE(verifyJournal(database())->isIntact());
}

TEST_F(StoreTest, isCreatedInAnEmptyFolder)
{
    ASSERT_TRUE(QDir().mkdir(pathOf(u"empty"_s)));
    EXPECT_TRUE(Store::create(pathOf(u"empty"_s), clock()));
}

TEST_F(StoreTest, isNotCreatedInAFolderThatHoldsSomething)
{
    ASSERT_TRUE(QDir().mkdir(pathOf(u"full"_s)));
    QFile file(pathOf(u"full/.hidden"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(codeOf(Store::create(pathOf(u"full"_s), clock())), ErrorCode::InvalidInput);
    EXPECT_EQ(QDir(pathOf(u"full"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u".hidden"_s});
}

TEST_F(StoreTest, isNotCreatedInPlaceOfAFile)
{
    QFile file(pathOf(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(codeOf(Store::create(file.fileName(), clock())), ErrorCode::InvalidInput);
}

TEST_F(StoreTest, leavesNoFolderWhenItCannotBeCreated)
{
    const QString below = u"/proc/parchemin"_s;
    EXPECT_FALSE(Store::create(below, clock()));
    EXPECT_FALSE(QFile::exists(below));
}

TEST_F(StoreTest, isNotFoundWhereThereIsNone)
{
    EXPECT_EQ(codeOf(Store::open(pathOf(u"nowhere"_s))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(Store::openReadOnly(pathOf(u"nowhere"_s))), ErrorCode::NotFound);
}

TEST_F(StoreTest, isHeldByOneWriterAtATime)
{
    const auto second = Store::open(folder());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::StoreBusy);
    EXPECT_TRUE(second.error().detail.contains(QString::number(::getpid())));
}

TEST_F(StoreTest, canBeReadWhileAnotherWrites)
{
    const auto reader = Store::openReadOnly(folder());
    ASSERT_TRUE(reader) << reader.error().detail.toStdString();
    EXPECT_TRUE((*reader)->database().isReadOnly());
    EXPECT_EQ((*reader)->info().uuid, store().info().uuid);
}

TEST_F(StoreTest, saysWhichProcessHoldsIt)
{
    closeStore();
    const ChildProcess holder([this](int pipe) {
        const auto held = Store::open(folder());
        ChildProcess::tell(pipe, held ? 1 : 0);
        ::pause();
    });
    ASSERT_EQ(holder.hear(), 1);
    const auto refused = Store::open(folder());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreBusy);
    EXPECT_TRUE(refused.error().detail.contains(QString::number(holder.id())));
}

TEST_F(StoreTest, isTakenOverFromAProcessThatDied)
{
    closeStore();
    qint64 dead = 0;
    {
        const ChildProcess holder([this](int pipe) {
            const auto held = Store::open(folder());
            ChildProcess::tell(pipe, held ? 1 : 0);
            ::pause();
        });
        ASSERT_EQ(holder.hear(), 1);
        dead = holder.id();
    }
    EXPECT_TRUE(QFile::exists(folder() + u"/parchemin.lock"_s));
    const auto taken = Store::open(folder());
    ASSERT_TRUE(taken);
    ASSERT_TRUE((*taken)->takenOverFrom());
    EXPECT_EQ((*taken)->takenOverFrom()->process, dead);
    EXPECT_FALSE((*taken)->takenOverFrom()->host.isEmpty());
}

// A process that was killed while it took the lock, or while it removed that of another, held everybody up.
TEST_F(StoreTest, isOpenedWhateverALockFileWithoutHolderSays)
{
    const QString path = folder() + u"/parchemin.lock"_s;
    const QByteArray ours = QByteArray::number(QCoreApplication::applicationPid()) + "\nparchemin\nhere\n";
    for (const QByteArray &text : {QByteArray(), QByteArray("12"), QByteArray("no number\n\n\n"), ours}) {
        closeStore();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto opened = Store::open(folder());
        ASSERT_TRUE(opened) << text.constData();
        EXPECT_EQ((*opened)->takenOverFrom().has_value(), text == ours) << text.constData();
        EXPECT_EQ(Store::open(folder()).error().code, ErrorCode::StoreBusy);
    }
    EXPECT_FALSE(QFile::exists(path)) << "nothing is left of a store that was closed";
}

TEST_F(StoreTest, tellsNoTakingOverWhenItWasClosedWell)
{
    EXPECT_FALSE(store().takenOverFrom()) << "just created";
    openStore();
    EXPECT_FALSE(store().takenOverFrom());
}

TEST_F(StoreTest, givesAWorkerAWritingConnectionOfItsOwn)
{
    const auto writer = store().openWriter();
    ASSERT_TRUE(writer);
    auto transaction = Transaction::begin((*writer)->database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(Journal((*writer)->database()).append(testEvent()));
    database().setPatience(std::chrono::milliseconds(10));
    EXPECT_EQ(errorOf(Transaction::begin(database())), ErrorCode::StoreBusy) << "one at a time";
    ASSERT_TRUE(transaction->commit());
    const auto head = Journal(database()).head();
    ASSERT_TRUE(head && *head);
    EXPECT_EQ((*head)->content.action, u"test.done"_s);
    EXPECT_TRUE(verifyJournal(database())->isIntact());
}

TEST_F(StoreTest, givesNoWriterToAReader)
{
    const auto reader = Store::openReadOnly(folder());
    ASSERT_TRUE(reader);
    EXPECT_EQ(errorOf((*reader)->openWriter()), ErrorCode::StoreReadOnly);
}

TEST_F(StoreTest, isReadOnlyInAFolderThatRefusesWrites)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "the superuser writes in read-only folders";
    closeStore();
    ASSERT_TRUE(QFile::setPermissions(folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    EXPECT_EQ(codeOf(Store::open(folder())), ErrorCode::StoreReadOnly);
    EXPECT_TRUE(Store::openReadOnly(folder()));
    ASSERT_TRUE(QFile::setPermissions(folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                    QFileDevice::ExeOwner));
}

TEST_F(StoreTest, isCorruptWithoutItsBirthDate)
{
    closeStore();
    ASSERT_TRUE(Vandal(databasePath()).run("DELETE FROM store_info"));
    EXPECT_EQ(codeOf(Store::open(folder())), ErrorCode::StoreCorrupt);
}

TEST_F(StoreTest, forgetsFilesThatWereHalfWritten)
{
    closeStore();
    QFile half(folder() + u"/files/incoming-a1b2c3"_s);
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    openStore();
    EXPECT_FALSE(half.exists());
}

TEST_F(StoreTest, losesNothingAcknowledgedWhenItIsKilled)
{
    closeStore();
    qint64 acknowledged = 1; // the store's creation
    for (int kill = 0; kill < 20; ++kill) {
        const ChildProcess writer([this](int pipe) {
            const auto opened = Store::open(folder());
            while (opened) {
                auto transaction = Transaction::begin((*opened)->database());
                const auto seq = Journal((*opened)->database()).append(testEvent());
                if (!transaction || !seq || !transaction->commit())
                    break;
                ChildProcess::tell(pipe, seq->value());
            }
        });
        for (int heard = 0; heard <= kill % 4; ++heard)
            acknowledged = writer.hear();
        writer.kill();
        for (qint64 last = writer.hear(); last > 0; last = writer.hear())
            acknowledged = last;
    }
    openStore();
    const Result<JournalReport> report = verifyJournal(database());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact());
    EXPECT_GT(acknowledged, 20);
    EXPECT_GE(report->events, acknowledged);
    EXPECT_LE(report->events, acknowledged + 20);
}

TEST_F(StoreTest, saysThatTheDiskIsFullWhenEvenItsLockFindsNoRoom)
{
    closeStore();
    const ChildProcess writer([this](int pipe) {
        const rlimit nothing{0, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &nothing);
        const auto opened = Store::open(folder());
        ChildProcess::tell(pipe, opened ? -1 : 1 + static_cast<qint64>(opened.error().code));
    });
    EXPECT_EQ(writer.hear(), 1 + static_cast<qint64>(ErrorCode::StoreFull));
    EXPECT_FALSE(QFile::exists(folder() + u"/parchemin.lock"_s));
}

/// Tells the number of each event that is written, and then why no more are, as a negative number.
void writeUntilAQuotaStops(const QString &folder, int pipe)
{
    const auto opened = Store::open(folder);
    const rlimit limit{qint64{256} * 1024, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    Status done = opened ? Status(Done{}) : opened.error();
    while (done) {
        auto transaction = Transaction::begin((*opened)->database());
        const auto seq = Journal((*opened)->database()).append(testEvent());
        done = seq ? transaction->commit() : Status(seq.error());
        if (done)
            ChildProcess::tell(pipe, seq->value());
    }
    ChildProcess::tell(pipe, -1 - static_cast<qint64>(done.error().code));
    ::pause();
}

TEST_F(StoreTest, saysThatAQuotaStoppedItAndLosesNothing)
{
    closeStore();
    const ChildProcess writer([this](int pipe) { writeUntilAQuotaStops(folder(), pipe); });
    qint64 acknowledged = 1;
    qint64 told = writer.hear();
    for (; told > 0; told = writer.hear())
        acknowledged = told;
    EXPECT_EQ(static_cast<ErrorCode>(-1 - told), ErrorCode::StoreFull)
        << "nothing was written, and it is said";
    writer.kill();
    openStore();
    const Result<JournalReport> report = verifyJournal(database());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact());
    EXPECT_EQ(report->events, acknowledged);
}
