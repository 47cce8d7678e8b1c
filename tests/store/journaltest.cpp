#include "parchemin/store/journal.h"

#include "support/teststore.h"

#include "parchemin/store/integrity.h"
#include "parchemin/store/statement.h"

#include "store/journalhash.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JournalTest : public MemoryDatabaseTest
{
protected:
    [[nodiscard]] Result<EventSeq> record(const EventDraft &draft) const
    {
        auto transaction = Transaction::begin(database());
        if (!transaction)
            return transaction.error();
        const Result<EventSeq> seq = Journal(database()).append(draft);
        if (!seq)
            return seq.error();
        if (Status done = transaction->commit(); !done)
            return done.error();
        return seq;
    }
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        Statement statement(database(), sql);
        return *single<qint64>(statement, [](const Statement &row) { return row.integer(0); });
    }
    [[nodiscard]] static std::vector<qint64> numbersOf(const Result<std::vector<Event>> &events)
    {
        std::vector<qint64> numbers;
        for (const Event &event : *events)
            numbers.push_back(event.seq.value());
        return numbers;
    }
};

} // namespace

TEST_F(JournalTest, hasNoHeadBeforeTheFirstEvent)
{
    const auto head = Journal(database()).head();
    ASSERT_TRUE(head);
    EXPECT_FALSE(head->has_value());
}

TEST_F(JournalTest, numbersEventsFromOne)
{
    EXPECT_EQ(*record(testEvent()), EventSeq{1});
    EXPECT_EQ(*record(testEvent()), EventSeq{2});
}

TEST_F(JournalTest, givesBackWhatWasAppended)
{
    EventDraft draft = testEvent(u"person.registered"_s);
    draft.person = PersonId{7};
    draft.before = u"{}"_s;
    draft.after = uR"({"name":"Zoé"})"_s;
    draft.reason = u"Inscription reçue"_s;
    ASSERT_TRUE(record(draft));
    const auto head = Journal(database()).head();
    ASSERT_TRUE(head && *head);
    EXPECT_EQ((*head)->content.at, draft.at);
    EXPECT_EQ((*head)->content.person, draft.person);
    EXPECT_EQ((*head)->content.action, draft.action);
    EXPECT_EQ((*head)->content.before, draft.before);
    EXPECT_EQ((*head)->content.after, draft.after);
    EXPECT_EQ((*head)->content.reason, draft.reason);
    EXPECT_EQ((*head)->hash.size(), journalHashSize);
}

TEST_F(JournalTest, verifiesWithAReasonThatWasCutInTheMiddleOfACharacter)
{
    EventDraft draft = testEvent(u"person.registered"_s);
    draft.reason = u"vu "_s + QChar(0xD83D) + u" le 3 mars"_s;
    ASSERT_TRUE(record(draft));
    const auto report = verifyJournal(database());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isIntact());
}

TEST_F(JournalTest, doesNotAppendOutsideATransaction)
{
    const auto appended = Journal(database()).append(testEvent());
    ASSERT_FALSE(appended);
    EXPECT_EQ(appended.error().code, ErrorCode::InvalidInput);
}

TEST_F(JournalTest, forgetsAnEventThatIsRolledBack)
{
    {
        const auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(Journal(database()).append(testEvent()));
    }
    EXPECT_EQ(number(u"SELECT count(*) FROM event"_s), 0);
    EXPECT_EQ(*record(testEvent()), EventSeq{1});
}

TEST_F(JournalTest, sealsADeletionWithoutADigest)
{
    auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(
        database().execute(u"INSERT INTO organisation (uuid, name, name_key) VALUES ('a', 'A', 'a')"_s));
    ASSERT_TRUE(Journal(database()).append(testEvent()));
    ASSERT_TRUE(database().execute(u"DELETE FROM organisation"_s));
    ASSERT_TRUE(Journal(database()).append(testEvent()));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(number(u"SELECT count(*) FROM event_row WHERE event_seq = 1 AND digest IS NOT NULL"_s), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM event_row WHERE event_seq = 2 AND digest IS NULL"_s), 1);
}

TEST_F(JournalTest, listsAPersonsEventsLatestFirst)
{
    EventDraft theirs = testEvent();
    theirs.person = PersonId{7};
    ASSERT_TRUE(record(theirs));
    ASSERT_TRUE(record(testEvent()));
    ASSERT_TRUE(record(theirs));
    EXPECT_EQ(numbersOf(Journal(database()).ofPerson(PersonId{7}, 10)), (std::vector<qint64>{3, 1}));
}

TEST_F(JournalTest, listsARecordsEventsUpToALimit)
{
    for (int index = 0; index < 3; ++index)
        ASSERT_TRUE(record(testEvent()));
    EXPECT_EQ(numbersOf(Journal(database()).ofEntity(u"organisation"_s, 1, 2)), (std::vector<qint64>{3, 2}));
}

TEST_F(JournalTest, pagesFromTheEnd)
{
    for (int index = 0; index < 4; ++index)
        ASSERT_TRUE(record(testEvent()));
    const Journal journal(database());
    EXPECT_EQ(numbersOf(journal.page(std::nullopt, 2)), (std::vector<qint64>{4, 3}));
    EXPECT_EQ(numbersOf(journal.page(EventSeq{3}, 2)), (std::vector<qint64>{2, 1}));
}

TEST_F(JournalTest, commitsToTextsWithoutRevealingThem)
{
    const QByteArray plain = textCommitment("salt", "", "Zoé", "");
    EXPECT_NE(plain, textCommitment("other", "", "Zoé", ""));
    EXPECT_NE(plain, textCommitment("salt", "Zoé", "", ""));
    EXPECT_EQ(plain, textCommitment("salt", "", "Zoé", ""));
}

TEST_F(JournalTest, hashesWithTheSaltItIsGiven)
{
    const QByteArray salt(journalSaltSize, 's');
    auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(Journal(database(), [&salt] { return salt; }).append(testEvent()));
    ASSERT_TRUE(transaction->commit());
    Statement statement(database(), u"SELECT salt, text_commitment FROM event"_s);
    ASSERT_TRUE(statement.run());
    ASSERT_TRUE(statement.next());
    EXPECT_EQ(statement.bytes(0), salt);
    EXPECT_EQ(statement.bytes(1), textCommitment(viewOf(salt), "", "", ""));
}

TEST_F(JournalTest, separatesFieldsByTheirLength)
{
    EXPECT_NE(FieldHash().add("ab").add("c").take(), FieldHash().add("a").add("bc").take());
    EXPECT_NE(FieldHash().add(std::optional<qint64>{}).take(),
              FieldHash().add(std::optional<qint64>{0}).take());
}
