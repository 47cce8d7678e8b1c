#include "parchemin/store/statement.h"

#include "support/teststore.h"

#include <sqlite3.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class StatementTest : public MemoryDatabaseTest
{
protected:
    void SetUp() override
    {
        MemoryDatabaseTest::SetUp();
        ASSERT_TRUE(database().execute(u"CREATE TEMP TABLE piece (id INTEGER PRIMARY KEY, value ANY)"_s));
    }
    template <typename T>
    [[nodiscard]] QString storedFormOf(const T &value) const
    {
        Statement statement(database(), u"SELECT typeof(:value) || ' ' || :same"_s);
        statement.bind(u":value"_s, value).bind(u":same"_s, value);
        return single<QString>(statement, [](const Statement &row) { return row.text(0); }).value();
    }
    [[nodiscard]] Result<qint64> insertPiece(const QString &value) const
    {
        Statement statement(database(), u"INSERT INTO piece (value) VALUES (:value)"_s);
        return statement.bind(u":value"_s, value).insert();
    }
};

/// How many statements the connection keeps prepared.
int preparedIn(const Database &database)
{
    int count = 0;
    for (auto *one = sqlite3_next_stmt(database.handle(), nullptr); one != nullptr;
         one = sqlite3_next_stmt(database.handle(), one))
        ++count;
    return count;
}

} // namespace

TEST_F(StatementTest, bindsDatesAsText)
{
    EXPECT_EQ(storedFormOf(QDate(2021, 3, 1)), u"text 2021-03-01"_s);
}

TEST_F(StatementTest, bindsInstantsAsUtcText)
{
    const QDateTime inParis(QDate(2021, 3, 1), QTime(1, 30), Qt::OffsetFromUTC, 3600);
    EXPECT_EQ(storedFormOf(inParis), u"text 2021-03-01T00:30:00.000Z"_s);
}

TEST_F(StatementTest, bindsBooleansAsNumbers)
{
    EXPECT_EQ(storedFormOf(true), u"integer 1"_s);
}

TEST_F(StatementTest, bindsANullTextAsEmptyText)
{
    EXPECT_EQ(storedFormOf(QString()), u"text "_s);
}

TEST_F(StatementTest, bindsHalfASurrogatePairWithoutTheLetterThatFollows)
{
    const QString half = u"a"_s + QChar(0xD83D) + u"bc"_s;
    EXPECT_EQ(storedFormOf(half), u"text "_s + QString::fromUtf8(half.toUtf8()));
}

TEST_F(StatementTest, bindsAbsenceAsNull)
{
    Statement statement(database(), u"SELECT :value"_s);
    statement.bind(u":value"_s, std::optional<QString>());
    ASSERT_TRUE(statement.run());
    ASSERT_TRUE(statement.next());
    EXPECT_TRUE(statement.isNull(0));
    EXPECT_FALSE(statement.optionalText(0));
}

TEST_F(StatementTest, readsBackInstants)
{
    Statement statement(database(), u"SELECT :value"_s);
    statement.bind(u":value"_s, testInstant());
    EXPECT_EQ(*single<QDateTime>(statement, [](const Statement &row) { return row.instant(0); }),
              testInstant());
}

TEST_F(StatementTest, readsBackBytesWithNulls)
{
    const QByteArray bytes("a\0b", 3);
    Statement statement(database(), u"SELECT :value"_s);
    statement.bind(u":value"_s, bytes);
    EXPECT_EQ(*single<QByteArray>(statement, [](const Statement &row) { return row.bytes(0); }), bytes);
}

TEST_F(StatementTest, neverReadsAValueAsSql)
{
    const QString hostile = u"'); DROP TABLE piece; --"_s;
    ASSERT_TRUE(insertPiece(hostile));
    Statement statement(database(), u"SELECT value FROM piece"_s);
    EXPECT_EQ(*single<QString>(statement, [](const Statement &row) { return row.text(0); }), hostile);
}

TEST_F(StatementTest, runsAgainAfterBindingAnew)
{
    Statement statement(database(), u"INSERT INTO piece (value) VALUES (:value)"_s);
    EXPECT_EQ(*statement.bind(u":value"_s, 1).insert(), 1);
    EXPECT_EQ(*statement.bind(u":value"_s, 2).insert(), 2);
    Statement sum(database(), u"SELECT sum(value) FROM piece"_s);
    EXPECT_EQ(*single<qint64>(sum, [](const Statement &row) { return row.integer(0); }), 3);
}

TEST_F(StatementTest, collectsRowsInOrder)
{
    ASSERT_TRUE(insertPiece(u"b"_s));
    ASSERT_TRUE(insertPiece(u"a"_s));
    Statement statement(database(), u"SELECT value FROM piece ORDER BY value"_s);
    const auto texts = collect<QString>(statement, [](const Statement &row) { return row.text(0); });
    ASSERT_TRUE(texts);
    EXPECT_EQ(*texts, (std::vector{u"a"_s, u"b"_s}));
}

TEST_F(StatementTest, givesNothingWhenThereIsNoRow)
{
    Statement statement(database(), u"SELECT value FROM piece"_s);
    const auto text = first<QString>(statement, [](const Statement &row) { return row.text(0); });
    ASSERT_TRUE(text);
    EXPECT_FALSE(text->has_value());
}

TEST_F(StatementTest, doesNotFindARowThatMustBe)
{
    Statement statement(database(), u"SELECT value FROM piece"_s);
    const auto text = single<QString>(statement, [](const Statement &row) { return row.text(0); });
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::NotFound);
}

TEST_F(StatementTest, changesExactlyOneRowOrSaysSo)
{
    ASSERT_TRUE(insertPiece(u"a"_s));
    Statement there(database(), u"UPDATE piece SET value = 'b' WHERE id = 1"_s);
    EXPECT_TRUE(there.changeOne());
    Statement gone(database(), u"UPDATE piece SET value = 'b' WHERE id = 2"_s);
    EXPECT_EQ(gone.changeOne().error().code, ErrorCode::NotFound);
}

TEST_F(StatementTest, reportsAFaultInItsSqlWhenItIsRun)
{
    Statement statement(database(), u"SELEC 1"_s);
    EXPECT_FALSE(statement.run());
}

TEST_F(StatementTest, reportsAValueThatIsMissing)
{
    Statement statement(database(), u"SELECT :a, :b"_s);
    statement.bind(u":a"_s, 1);
    EXPECT_FALSE(statement.run());
}

TEST_F(StatementTest, reportsAValueWithoutAParameter)
{
    Statement statement(database(), u"SELECT :a"_s);
    statement.bind(u":a"_s, 1).bind(u":b"_s, 2);
    EXPECT_FALSE(statement.run());
}

TEST_F(StatementTest, readsTheSameTextOnce)
{
    const int before = preparedIn(database());
    ASSERT_TRUE(insertPiece(u"a"_s));
    for (const QString &value : {u"b"_s, u"c"_s, u"d"_s})
        ASSERT_TRUE(insertPiece(value));
    EXPECT_EQ(preparedIn(database()), before + 1) << "kept, and one for all four";
    Statement sum(database(), u"SELECT group_concat(value, '') FROM piece"_s);
    EXPECT_EQ(*single<QString>(sum, [](const Statement &row) { return row.text(0); }), u"abcd"_s);
}

TEST_F(StatementTest, keepsNoValueForTheNextOfTheSameText)
{
    const QString sql = u"INSERT INTO piece (value) VALUES (:value)"_s;
    ASSERT_TRUE(Statement(database(), sql).bind(u":value"_s, 1).insert());
    EXPECT_FALSE(Statement(database(), sql).insert());
}

TEST_F(StatementTest, beginsAgainWhereAnotherOfTheSameTextStopped)
{
    ASSERT_TRUE(insertPiece(u"a"_s));
    ASSERT_TRUE(insertPiece(u"b"_s));
    const QString sql = u"SELECT value FROM piece ORDER BY id"_s;
    {
        Statement left(database(), sql);
        ASSERT_TRUE(left.run());
        ASSERT_TRUE(left.next());
    }
    Statement next(database(), sql);
    EXPECT_EQ(*single<QString>(next, [](const Statement &row) { return row.text(0); }), u"a"_s);
}

TEST_F(StatementTest, runsBesideAnotherOfTheSameText)
{
    ASSERT_TRUE(insertPiece(u"a"_s));
    ASSERT_TRUE(insertPiece(u"b"_s));
    const QString sql = u"SELECT value FROM piece ORDER BY id"_s;
    Statement outer(database(), sql);
    ASSERT_TRUE(outer.run());
    QString read;
    while (outer.next()) {
        Statement inner(database(), sql);
        const auto all = collect<QString>(inner, [](const Statement &row) { return row.text(0); });
        ASSERT_TRUE(all);
        read += outer.text(0) + all->at(0) + all->at(1);
    }
    EXPECT_EQ(read, u"aabbab"_s);
}

TEST_F(StatementTest, worksAfterOneOfTheSameTextFailed)
{
    const QString sql = u"INSERT INTO piece (id, value) VALUES (:id, 'a')"_s;
    ASSERT_TRUE(Statement(database(), sql).bind(u":id"_s, 1).insert());
    EXPECT_EQ(Statement(database(), sql).bind(u":id"_s, 1).insert().error().code, ErrorCode::Conflict);
    EXPECT_TRUE(Statement(database(), sql).bind(u":id"_s, 2).insert());
}
