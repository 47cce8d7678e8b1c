#include "parchemin/ui/storereader.h"

#include "support/must.h"
#include "support/teststore.h"

#include <QTest>
#include <QThread>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class StoreReaderTest : public StoreTest
{
protected:
    [[nodiscard]] static bool wait(const std::function<bool()> &until) { return QTest::qWaitFor(until); }
};

} // namespace

TEST_F(StoreReaderTest, answersInTheAskersThread)
{
    ui::StoreReader reader(store());
    QObject asker;
    QThread *asked = nullptr;
    QThread *answered = nullptr;
    std::optional<bool> isReadOnly;
    reader.ask<bool>(
        asker,
        [&asked](const Database &database) -> Result<bool> {
            asked = QThread::currentThread();
            return database.isReadOnly();
        },
        [&](const Result<bool> &answer) {
            answered = QThread::currentThread();
            isReadOnly = *answer;
        });
    ASSERT_TRUE(wait([&] { return isReadOnly.has_value(); }));
    EXPECT_EQ(isReadOnly, true);
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(asked, answered);
}

TEST_F(StoreReaderTest, tellsNobodyWhoIsGone)
{
    ui::StoreReader reader(store());
    bool isAnswered = false;
    {
        QObject gone;
        reader.ask<int>(
            gone, [](const Database &) { return Result<int>(1); },
            [&isAnswered](const Result<int> &) { isAnswered = true; });
    }
    QObject asker;
    bool isLast = false;
    reader.ask<int>(
        asker, [](const Database &) { return Result<int>(2); },
        [&isLast](const Result<int> &) { isLast = true; });
    ASSERT_TRUE(wait([&isLast] { return isLast; }));
    EXPECT_FALSE(isAnswered);
}

TEST_F(StoreReaderTest, passesTheErrorOn)
{
    ui::StoreReader reader(store());
    QObject asker;
    std::optional<ErrorCode> code;
    reader.ask<int>(
        asker,
        [](const Database &) {
            return Result<int>(Error{ErrorCode::NotFound, u"none"_s});
        },
        [&code](const Result<int> &answer) { code = answer.error().code; });
    ASSERT_TRUE(wait([&code] { return code.has_value(); }));
    EXPECT_EQ(code, ErrorCode::NotFound);
}

TEST_F(StoreReaderTest, endsALongQuestion)
{
    auto reader = std::make_unique<ui::StoreReader>(store());
    QObject asker;
    std::atomic<bool> hasBegun = false;
    reader->ask<int>(
        asker,
        [&hasBegun, source = reader.get()](const Database &) {
            hasBegun = true;
            while (!source->isStopping())
                QThread::yieldCurrentThread();
            return Result<int>(0);
        },
        [](const Result<int> &) { ADD_FAILURE() << "nobody waits for it any more"; });
    ASSERT_TRUE(wait([&hasBegun] { return hasBegun.load(); }));
    reader.reset();
    SUCCEED();
}
