#include "support/jurytest.h"

#include "parchemin/app/deliberationview.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DeliberationReadingTest : public JuryTest
{
protected:
    [[nodiscard]] DeliberationReading readBy(const Actor &by, std::optional<SessionId> session = {},
                                             std::optional<CandidacyId> candidacy = {})
    {
        const auto rulebook = std::make_shared<const Rulebook>(rules());
        return must(readDeliberations(database(), rulebook, {by, session, candidacy}, clock().now()));
    }
    [[nodiscard]] static std::vector<SessionId> idsOf(const DeliberationReading &reading)
    {
        std::vector<SessionId> ids;
        std::ranges::transform(reading.sessions, std::back_inserter(ids), &JurySession::id);
        return ids;
    }
};

} // namespace

TEST_F(DeliberationReadingTest, aJurorFindsTheSessionsInWhichHeSits)
{
    const SessionId his = composedSession();
    const SessionId other = draftSession(u"J2"_s);
    EXPECT_EQ(idsOf(readBy(lead())).size(), 2U);
    EXPECT_EQ(idsOf(readBy(chair().actor)).size(), 2U) << "a chair reads all records (3.6)";
    EXPECT_EQ(idsOf(readBy(roux().actor)), std::vector{his});
    const DeliberationReading asked = readBy(roux().actor, other);
    ASSERT_TRUE(asked.view && *asked.view);
    EXPECT_EQ((*asked.view)->session().id, his)
        << "what he may not read is not shown for having been asked for";
    const Juror stranger = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    EXPECT_TRUE(idsOf(readBy(stranger.actor)).empty());
    EXPECT_FALSE(readBy(stranger.actor, his).view);
}

TEST_F(DeliberationReadingTest, aCandidateOfAnotherSessionLeadsAJurorNowhere)
{
    const SessionId session = composedSession();
    const CandidacyId candidate = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidate, {9, 0});
    EXPECT_EQ(readBy(roux().actor, {}, candidate).wanted, defence);
    const Juror stranger = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    EXPECT_EQ(readBy(stranger.actor, {}, candidate).wanted, std::nullopt);
}
