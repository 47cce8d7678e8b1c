#pragma once

#include "support/printers.h"

#include "parchemin/app/storesetup.h"
#include "parchemin/cli/commandline.h"
#include "parchemin/core/clock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace parchemin::cli {

/// What a command line answered.
struct Answer
{
    int status;
    QString out;
    QString err;

    /// The answer as JSON; the test fails when it is none.
    [[nodiscard]] QJsonDocument json() const
    {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
        return document;
    }
};

inline constexpr int done = 0;
inline constexpr int refusedWithReasons = 1;
inline constexpr int misused = 2;
inline constexpr int failed = 3;

/// Runs a command line in this process, in English.
[[nodiscard]] inline Answer runCommand(const QStringList &arguments)
{
    Answer answer{.status = -1, .out = {}, .err = {}};
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.status = run(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments, out, err);
    return answer;
}

/// A demonstration store that stands on 1 March 2021, whose first user is "lead".
class CommandLineTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_parent.isValid());
        const QDateTime instant(QDate(2021, 3, 1), QTime(9, 0), Qt::UTC);
        const auto store = createStore(folder(), FixedClock(instant),
                                       {QStringLiteral("lead"), QStringLiteral("Claire Moreau")}, instant);
        ASSERT_TRUE(store) << store.error().detail.toStdString();
    }
    [[nodiscard]] QString folder() const { return pathOf(QStringLiteral("store")); }
    [[nodiscard]] QString databasePath() const { return folder() + QStringLiteral("/parchemin.db"); }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_parent.filePath(name); }
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    /// Runs a verb on the store.
    [[nodiscard]] Answer onStore(const QStringList &arguments) const
    {
        return runCommand(QStringList{QStringLiteral("--store"), folder()} + arguments);
    }
    /// Runs a verb that must succeed.
    Answer must(const QStringList &arguments) const
    {
        Answer answer = onStore(arguments);
        EXPECT_EQ(answer.status, done) << arguments.join(u' ').toStdString() << '\n'
                                       << answer.err.toStdString();
        return answer;
    }

private:
    QTemporaryDir m_parent;
};

} // namespace parchemin::cli
