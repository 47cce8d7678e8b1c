#include "support/projectstest.h"
#include "support/qtleaks.h"

#include "parchemin/ui/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

#include "main/storeopening.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The window's program on a store of its own, in processes of their own.
class ProgramTest : public ProjectsTest
{
protected:
    void SetUp() override
    {
        ProjectsTest::SetUp();
        m_folder = store().folder();
    }
    /// The store was let go.
    void TearDown() override {}

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] std::unique_ptr<QProcess> start() const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, pathOf(u"config"_s));
        // Under sanitizers the program looks for leaks when it ends in good order; Qt's are none of its own.
        QFile leaks(pathOf(u"qtleaks"_s));
        EXPECT_TRUE(leaks.open(QIODevice::WriteOnly) && leaks.write(qtLeaks) > 0);
        leaks.close();
        environment.insert(u"LSAN_OPTIONS"_s, u"suppressions="_s + leaks.fileName());
        program->setProcessEnvironment(environment);
        program->setProcessChannelMode(QProcess::MergedChannels);
        program->start(QStringLiteral(PARCHEMIN_PROGRAM), {u"--store"_s, folder(), u"--language"_s, u"en"_s});
        EXPECT_TRUE(program->waitForStarted(patience));
        return program;
    }
    /// Once its window answers.
    [[nodiscard]] bool waitUntilOpen() const
    {
        return QTest::qWaitFor(
            [this] { return ui::SingleInstance::raiseOther(folder(), std::chrono::seconds(1)); }, patience);
    }
    /// As a crash or a power cut ends it.
    static void kill(QProcess &program)
    {
        program.kill();
        EXPECT_TRUE(program.waitForFinished(patience));
    }

private:
    QString m_folder;
};

} // namespace

TEST_F(ProgramTest, bringsTheFirstWindowToTheFrontAtASecondStart)
{
    closeStore();
    const auto first = start();
    ASSERT_TRUE(waitUntilOpen());
    first->waitForReadyRead(1000);
    const qsizetype before = first->readAll().count("brought to the front");
    const auto second = start();
    ASSERT_TRUE(second->waitForFinished(patience)) << "it makes way for the first";
    EXPECT_EQ(second->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(second->exitCode(), 0);
    EXPECT_EQ(first->state(), QProcess::Running);
    QByteArray said;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            first->waitForReadyRead(10);
            said += first->readAll();
            return said.contains("brought to the front");
        },
        patience))
        << before;
    kill(*first);
}

TEST_F(ProgramTest, opensTheStoreOfAWindowThatWasKilled)
{
    closeStore();
    const auto first = start();
    ASSERT_TRUE(waitUntilOpen());
    kill(*first);
    const auto second = start();
    ASSERT_TRUE(waitUntilOpen()) << "the name that the first has left is taken over";
    kill(*second);
}

TEST_F(ProgramTest, saysAfterACrashWhatWasKept)
{
    const SubmissionId submission = deposit(1);
    must(evaluations().saveDraft(
        mentor(),
        {.submission = submission, .evaluator = *mentor().person, .ratings = {}, .comment = u"Bon début"_s}));
    closeStore();
    const auto crashed = start();
    ASSERT_TRUE(waitUntilOpen());
    const qint64 id = crashed->processId();
    kill(*crashed);
    const auto opened = openStore(folder());
    ASSERT_TRUE(opened);
    ASSERT_TRUE(opened->store);
    EXPECT_TRUE(opened->recovery.contains(u"process %1"_s.arg(id))) << qPrintable(opened->recovery);
    EXPECT_TRUE(opened->recovery.contains(u"1 evaluation(s)"));
    EXPECT_TRUE(must(verifyJournal(opened->store->database())).isIntact());
}

// A session that is left and a machine that is shut down counted as a crash.
TEST_F(ProgramTest, closesTheStoreWhenTheSystemAsksItToEnd)
{
    closeStore();
    for (const int asked : {SIGTERM, SIGHUP, SIGINT}) {
        const auto program = start();
        ASSERT_TRUE(waitUntilOpen());
        ASSERT_EQ(::kill(static_cast<pid_t>(program->processId()), asked), 0);
        ASSERT_TRUE(program->waitForFinished(patience)) << asked;
        EXPECT_EQ(program->exitStatus(), QProcess::NormalExit) << asked;
        EXPECT_EQ(program->exitCode(), 0) << asked;
        const auto opened = must(openStore(folder()));
        EXPECT_TRUE(opened.recovery.isEmpty()) << asked << qPrintable(opened.recovery);
        EXPECT_FALSE(opened.store->database().isReadOnly()) << asked;
    }
}

TEST_F(ProgramTest, saysNothingAfterAGoodEnd)
{
    closeStore();
    const auto opened = must(openStore(folder()));
    EXPECT_TRUE(opened.recovery.isEmpty());
    EXPECT_TRUE(opened.notice.isEmpty());
}

TEST_F(ProgramTest, readsAStoreThatSomebodyElseHoldsWithoutAnswering)
{
    const auto opened = must(openStore(folder())); // held by this very process, which has no window
    ASSERT_TRUE(opened.store);
    EXPECT_TRUE(opened.store->database().isReadOnly());
    EXPECT_FALSE(opened.notice.isEmpty());
}

TEST_F(ProgramTest, opensABackupToReadOnly)
{
    must(store().backupTo(pathOf(u"backup"_s), clock().now()));
    const auto note = backupNoteOf(pathOf(u"backup"_s));
    ASSERT_TRUE(note);
    const auto opened = must(openBackup(pathOf(u"backup"_s), *note));
    EXPECT_TRUE(opened.store->database().isReadOnly());
    EXPECT_TRUE(opened.notice.contains(u"backup"));
}

// Whoever chose a wrong folder read its name twice.
TEST_F(ProgramTest, namesAFolderThatIsNoStoreOnce)
{
    closeStore();
    const QString empty = pathOf(u"empty"_s);
    ASSERT_TRUE(QDir().mkpath(empty));
    for (const QString &place : {empty, pathOf(u"nowhere"_s)}) {
        const auto opened = openStore(place);
        ASSERT_FALSE(opened);
        EXPECT_EQ(troubleWith(place, opened.error()).count(place), 1)
            << qPrintable(troubleWith(place, opened.error()));
    }
}
