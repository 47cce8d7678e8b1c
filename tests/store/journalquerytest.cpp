#include "parchemin/store/journalquery.h"

#include "support/must.h"
#include "support/teststore.h"

#include "parchemin/store/personrepository.h"
#include "parchemin/store/statement.h"
#include "parchemin/store/userrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JournalQueryTest : public MemoryDatabaseTest
{
protected:
    [[nodiscard]] JournalQuery journal() const { return JournalQuery(database()); }
    EventSeq append(const EventDraft &draft)
    {
        auto transaction = must(Transaction::begin(database()));
        const EventSeq seq = must(Journal(database()).append(draft));
        must(transaction.commit());
        return seq;
    }
    /// An event on a day of March 2021.
    EventSeq appendOn(int day, const QString &action = u"test.done"_s)
    {
        EventDraft draft = testEvent(action);
        draft.at = QDateTime({2021, 3, day}, {12, 0}, Qt::UTC);
        return append(draft);
    }
    [[nodiscard]] std::vector<EventSeq> found(const JournalFilter &filter,
                                              std::optional<EventSeq> before = {}, int limit = 100) const
    {
        std::vector<EventSeq> result;
        for (const JournalLine &line : must(journal().page(filter, before, limit)))
            result.push_back(line.event.seq);
        return result;
    }
    [[nodiscard]] static QDateTime midnight(int day) { return {QDate(2021, 3, day), QTime(0, 0), Qt::UTC}; }
    /// How SQLite reads the first page of a filter.
    [[nodiscard]] QString planOf(const QString &condition) const
    {
        Statement statement(database(), u"EXPLAIN QUERY PLAN SELECT seq FROM event AS e WHERE "_s +
                                            condition + u" ORDER BY e.seq DESC LIMIT 200"_s);
        QString plan;
        for (const QString &line :
             must(collect<QString>(statement, [](const Statement &row) { return row.text(3); })))
            plan += line + u'\n';
        return plan;
    }
};

} // namespace

TEST_F(JournalQueryTest, givesPagesLatestFirst)
{
    std::vector<EventSeq> all;
    for (int day = 1; day <= 5; ++day)
        all.insert(all.begin(), appendOn(day));
    const auto firstPage = found({}, {}, 2);
    EXPECT_EQ(firstPage, (std::vector{all.at(0), all.at(1)}));
    EXPECT_EQ(found({}, firstPage.back(), 2), (std::vector{all.at(2), all.at(3)}));
    EXPECT_EQ(found({}, all.at(3), 2), (std::vector{all.at(4)}));
}

TEST_F(JournalQueryTest, filtersByActDayAndRecord)
{
    const EventSeq old = appendOn(1, u"block.validated"_s);
    const EventSeq other = appendOn(2);
    const EventSeq late = appendOn(3, u"block.validated"_s);
    EXPECT_EQ(found({.action = u"block.validated"_s}), (std::vector{late, old}));
    EXPECT_EQ(found({.from = midnight(2)}), (std::vector{late, other}));
    EXPECT_EQ(found({.from = midnight(2), .before = midnight(3)}), (std::vector{other}));
    EXPECT_EQ(found({.action = u"block.validated"_s, .before = midnight(3)}), (std::vector{old}));
    EXPECT_TRUE(found({.from = midnight(9)}).empty());
    EXPECT_EQ(found({.entity = u"organisation"_s}).size(), 3U);
    EXPECT_TRUE(found({.entity = u"person"_s}).empty());
}

TEST_F(JournalQueryTest, filtersByPersonAndActorAndNamesThem)
{
    auto transaction = must(Transaction::begin(database()));
    const UserId user =
        must(UserRepository(database()).add(u"claire"_s, u"Claire Moreau"_s, std::nullopt, {Role::Lead}));
    PersonDetails details;
    details.birthName = u"Amrani"_s;
    details.firstNames = {u"Yasmine"_s};
    const PersonId person = must(PersonRepository(database()).add(details, u"uuid-1"_s));
    EventDraft draft = testEvent();
    draft.user = user;
    draft.person = person;
    const EventSeq seq = must(Journal(database()).append(draft));
    must(transaction.commit());
    EventDraft somebodyElses = testEvent();
    somebodyElses.user = UserId{99};
    append(somebodyElses);
    const auto lines = must(journal().page({.person = person}, {}, 10));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().event.seq, seq);
    EXPECT_EQ(lines.front().personName, u"Yasmine Amrani"_s);
    EXPECT_EQ(lines.front().event.userName, u"Claire Moreau"_s);
    EXPECT_EQ(found({.user = user}), (std::vector{seq}));
    const auto actors = must(journal().actors());
    ASSERT_EQ(actors.size(), 1U);
    EXPECT_EQ(actors.front().name, u"Claire Moreau"_s);
}

TEST_F(JournalQueryTest, tellsWhatOccurs)
{
    appendOn(1, u"b.done"_s);
    appendOn(2, u"a.done"_s);
    appendOn(3, u"b.done"_s);
    EXPECT_EQ(must(journal().actions()), (QStringList{u"a.done"_s, u"b.done"_s}));
    EXPECT_EQ(must(journal().entities()), (QStringList{u"organisation"_s}));
}

TEST_F(JournalQueryTest, everyFilterWalksAnIndexInTheOrderOfTheJournal)
{
    for (const QString &condition :
         {u"e.action = 'x' AND e.seq <= 9"_s, u"e.user_id = 1 AND e.seq <= 9"_s,
          u"e.entity = 'x' AND e.seq <= 9"_s, u"e.person_id = 1 AND e.seq <= 9"_s, u"e.seq <= 9"_s}) {
        const QString plan = planOf(condition);
        EXPECT_TRUE(plan.contains(u"SEARCH"_s)) << qPrintable(condition + u'\n' + plan);
        EXPECT_FALSE(plan.contains(u"TEMP B-TREE"_s)) << qPrintable(condition + u'\n' + plan);
    }
}
