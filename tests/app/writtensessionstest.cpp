#include "parchemin/app/writtensessions.h"

#include "support/jurytest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class WrittenSessionsTest : public JuryTest
{
protected:
    [[nodiscard]] std::vector<WrittenSession> written(QDate from)
    {
        return must(readWrittenSessions(database(), from));
    }
};

} // namespace

TEST_F(WrittenSessionsTest, showsWhatTakesPlaceFromADayOn)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {10, 0});
    const DefenceId first = scheduled(session, readyCandidate(u"Bernard"_s), {9, 0});
    const DefenceId off = scheduled(session, readyCandidate(u"Corre"_s), {11, 0});
    must(juries().postponeDefence(lead(), off, u"Maladie"_s));
    const auto sessions = written(today());
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions.front().session, session);
    EXPECT_EQ(sessions.front().panel.size(), 3);
    ASSERT_EQ(sessions.front().passages.size(), 2U) << "the third takes no time";
    EXPECT_EQ(sessions.front().passages.front().defence, first) << "in the order of the day";
    EXPECT_TRUE(sessions.front().canMove(sessions.front().passages.front()));
    EXPECT_EQ(sessions.front().endsAt(), QTime(10, 30));
    EXPECT_TRUE(written(sessionDay().addDays(1)).empty());
    must(juries().cancel(lead(), session, u"Grève"_s));
    EXPECT_TRUE(written(today()).empty());
}

TEST_F(WrittenSessionsTest, tellsTwoOfTheSameNameApart)
{
    const SessionId session = composedSession();
    const CandidacyId homonym = addCandidacy(addPerson(u"Amrani"_s, u"Yasmine"_s, {1995, 3, 4}));
    for (const SkillBlock &block : sheet().blocks) {
        must(blocks().recognise(lead(), homonym, block.number, ValidationSource::PriorProof,
                                u"Attestation"_s));
    }
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    scheduled(session, homonym, {10, 0});
    const auto sessions = written(today());
    ASSERT_EQ(sessions.front().passages.size(), 2U);
    const WrittenPassage &second = sessions.front().passages.back();
    EXPECT_TRUE(second.listName.endsWith(u'(' + second.candidacyNumber + u')'))
        << qPrintable(second.listName);
    EXPECT_NE(second.listName, sessions.front().passages.front().listName);
}
