#include "support/killrounds.h"
#include "support/projectstest.h"

#include "parchemin/app/backups.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many letters a process had typed, by the moment at which it said so.
struct Typed
{
    qint64 at; ///< milliseconds
    int count;
};

/// Kills the process of somebody who types.
class DraftSafetyTest : public ProjectsTest
{
protected:
    /// A copy of the store, since this process holds the store itself.
    void SetUp() override
    {
        ProjectsTest::SetUp();
        m_submission = deposit(2);
        must(store().backupTo(pathOf(u"backup"_s), clock().now()));
        must(restoreInto(pathOf(u"backup"_s), pathOf(u"copy"_s)));
    }
    [[nodiscard]] static QString typist() { return QCoreApplication::applicationDirPath() + u"/typist"_s; }
    [[nodiscard]] QStringList arguments() const
    {
        return {pathOf(u"copy"_s), u"mentor.bernard"_s, QString::number(m_submission.value())};
    }
    /// Types for that long after the first letter, then dies; what it had told.
    [[nodiscard]] std::vector<Typed> typeAndKill(qint64 life)
    {
        QProcess process;
        process.start(typist(), arguments());
        std::vector<Typed> told;
        QElapsedTimer clock;
        clock.start();
        while (process.state() != QProcess::NotRunning &&
               (told.empty() || clock.elapsed() - told.front().at < life)) {
            process.waitForReadyRead(20);
            while (process.canReadLine())
                told.push_back({clock.elapsed(), process.readLine().trimmed().toInt()});
            if (clock.elapsed() > 60'000)
                break;
        }
        m_killedAt = clock.elapsed();
        process.kill(); // a process that ended by itself has no number: signalling 0 would end the tests
        process.waitForFinished();
        EXPECT_EQ(process.exitStatus(), QProcess::CrashExit) << process.readAllStandardError().toStdString();
        return told;
    }
    [[nodiscard]] QString readAgain()
    {
        QProcess reader;
        reader.start(typist(), arguments() + QStringList{u"--read"_s});
        EXPECT_TRUE(reader.waitForFinished(60'000));
        EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().toStdString();
        return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
    }
    [[nodiscard]] qint64 killedAt() const { return m_killedAt; }

private:
    SubmissionId m_submission{0};
    qint64 m_killedAt = 0;
};

} // namespace

TEST_F(DraftSafetyTest, findsWhatWasTypedMoreThanASecondBeforeTheKillAgain)
{
    int before = 0; // what lies in the store already: each new process types on behind it
    for (int round = 0; round < killRounds(2); ++round) {
        const qint64 life = 1300 + QRandomGenerator::global()->bounded(1200);
        const std::vector<Typed> told = typeAndKill(life);
        ASSERT_FALSE(told.empty());
        int old = 0;
        for (const Typed &typed : told) {
            if (typed.at <= killedAt() - 1000)
                old = typed.count;
        }
        ASSERT_GT(old, 0) << "the process lived too shortly to tell anything";
        const QString text = readAgain();
        EXPECT_GE(text.size(), before + old);
        EXPECT_EQ(text.mid(before, 5), u"abcde"_s);
        before = static_cast<int>(text.size());
    }
}
