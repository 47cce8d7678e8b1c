#include "parchemin/store/convocationrepository.h"

#include "support/juryrecordstest.h"

#include "parchemin/store/sessionlistrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ConvocationRepositoryTest : public JuryRecordsTest
{
protected:
    [[nodiscard]] ConvocationRepository convocations() { return ConvocationRepository(database()); }
    [[nodiscard]] static Convocation sending(SessionId session, PersonId person,
                                             std::optional<DefenceId> defence = {})
    {
        return {.id = ConvocationId{0},
                .session = session,
                .defence = defence,
                .person = person,
                .revision = 0,
                .channel = ConvocationChannel::Letter,
                .sentOn = {2021, 6, 1}};
    }
    [[nodiscard]] int revisionOf(SessionId session, DefenceId defence)
    {
        return must(convocations().defenceRevisions(session))[defence];
    }
};

} // namespace

TEST_F(ConvocationRepositoryTest, keepsEverySendingAndItsAnswer)
{
    const SessionId session = addSession();
    const DefenceId defence = addDefence(session, juryInstant());
    const Convocation wanted = sending(session, candidate(), defence);
    const ConvocationId first = must(convocations().add(wanted));
    const ConvocationId second = must(convocations().add(sending(session, candidate(), defence)));
    must(convocations().setAcknowledged(second, {2021, 6, 3}));
    const auto all = must(convocations().ofSession(session));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().id, first);
    EXPECT_EQ(all.front().channel, ConvocationChannel::Letter);
    EXPECT_EQ(all.front().defence, defence);
    EXPECT_FALSE(all.front().acknowledgedOn);
    EXPECT_EQ(all.back().acknowledgedOn, QDate(2021, 6, 3));
}

TEST_F(ConvocationRepositoryTest, refusesAnAnswerBeforeTheSending)
{
    const ConvocationId id = must(convocations().add(sending(addSession(), candidate())));
    EXPECT_FALSE(convocations().setAcknowledged(id, {2021, 5, 31}));
    EXPECT_EQ(errorOf(convocations().load(ConvocationId{99})), ErrorCode::NotFound);
}

TEST_F(ConvocationRepositoryTest, countsEachChangeOfAPassageWhateverMadeIt)
{
    const SessionId session = addSession();
    const DefenceId defence = addDefence(session, juryInstant());
    EXPECT_TRUE(must(convocations().defenceRevisions(session)).empty());
    must(sessions().setStart(defence, juryInstant().addSecs(600)));
    EXPECT_EQ(revisionOf(session, defence), 1);
    must(sessions().setStart(defence, juryInstant().addSecs(600)));
    EXPECT_EQ(revisionOf(session, defence), 1) << "nothing changed";
    must(sessions().setDefenceState(defence, DefenceState::Convened));
    EXPECT_EQ(revisionOf(session, defence), 1) << "the calendar says the same";
    must(sessions().setDefenceState(defence, DefenceState::Postponed));
    EXPECT_EQ(revisionOf(session, defence), 2);
}

TEST_F(ConvocationRepositoryTest, countsTheCallingOffOfASession)
{
    const SessionId session = addSession();
    EXPECT_EQ(must(convocations().sessionRevision(session)), 0);
    must(sessions().setState(session, SessionState::Composed));
    EXPECT_EQ(must(convocations().sessionRevision(session)), 0);
    must(sessions().setState(session, SessionState::Cancelled));
    EXPECT_EQ(must(convocations().sessionRevision(session)), 1);
    EXPECT_EQ(errorOf(convocations().sessionRevision(SessionId{99})), ErrorCode::NotFound);
}

TEST_F(ConvocationRepositoryTest, remembersWhenTheDossiersWereSent)
{
    const SessionId session = addSession();
    EXPECT_FALSE(must(convocations().dossiersSentOn(session)));
    must(convocations().setDossiersSent(session, {2021, 6, 10}));
    EXPECT_EQ(must(convocations().dossiersSentOn(session)), QDate(2021, 6, 10));
}

TEST_F(ConvocationRepositoryTest, countsWhatASessionHolds)
{
    const SessionId session = addSession();
    const SessionListRepository lists(database());
    EXPECT_TRUE(must(lists.counts()).empty());
    const DefenceId first = addDefence(session, juryInstant());
    EXPECT_EQ(must(lists.counts())[session].toConvene, 1);
    must(sessions().setDefenceState(first, DefenceState::Postponed));
    const DefenceId second = addDefence(session, juryInstant().addSecs(3600));
    must(sessions().setDefenceState(second, DefenceState::Heard));
    const SessionListRepository::Counts counts = must(lists.counts())[session];
    EXPECT_EQ(counts.defences, 1);
    EXPECT_EQ(counts.waiting, 1);
    EXPECT_EQ(counts.toConvene, 0);
    EXPECT_EQ(counts.undecided, 1);
}
