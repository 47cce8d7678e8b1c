#include <QProcess>

#include "cli/commandlinetest.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// The program itself, in a process of its own.
class ProgramTest : public CommandLineTest
{
protected:
    [[nodiscard]] static Answer start(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(PARCHEMIN_CLI), arguments);
        EXPECT_TRUE(program.waitForFinished());
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        return {.status = program.exitCode(),
                .out = QString::fromUtf8(program.readAllStandardOutput()),
                .err = QString::fromUtf8(program.readAllStandardError())};
    }
};

TEST_F(ProgramTest, readsAStore)
{
    const Answer answer = start({u"--store"_s, folder(), u"sheet"_s, u"--json"_s});
    EXPECT_EQ(answer.status, done) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[u"blocks"].toArray().size(), 5);
    EXPECT_TRUE(answer.err.isEmpty()) << answer.err.toStdString();
}

TEST_F(ProgramTest, keepsResultsAndMessagesApart)
{
    const Answer answer = start({u"--store"_s, folder(), u"candidate"_s, u"show"_s, u"2021-0001"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.out.isEmpty());
    EXPECT_TRUE(answer.err.contains(u"2021-0001"));
}

TEST_F(ProgramTest, endsWithTwoOnAMisuse)
{
    EXPECT_EQ(start({u"--store"_s, folder(), u"sheet"_s, u"--bogus"_s}).status, misused);
}

TEST_F(ProgramTest, endsWithThreeOnAFailure)
{
    EXPECT_EQ(start({u"--store"_s, pathOf(u"nowhere"_s), u"sheet"_s}).status, failed);
}

TEST_F(ProgramTest, takesNamesWithAccents)
{
    const Answer answer = start({u"--store"_s, folder(), u"organisation"_s, u"add"_s, u"École Éphémère"_s});
    EXPECT_EQ(answer.status, done) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.contains(u"École Éphémère"));
}

} // namespace
} // namespace parchemin::cli
