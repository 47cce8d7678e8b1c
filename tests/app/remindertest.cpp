#include "parchemin/app/reminder.h"

#include "support/jurytest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ReminderTest : public JuryTest
{
protected:
    [[nodiscard]] Reminder reminder(const Actor &actor)
    {
        return must(reminderOf(database(), must(overviewQuestion(context(), actor, {}))));
    }
};

} // namespace

TEST_F(ReminderTest, tellsOfTheJuryOnTheEveAlone)
{
    const SessionId session = composedSession();
    const JurySession known = sessionOf(session);
    moveTo(known.day.addDays(-2));
    EXPECT_TRUE(reminder(lead()).juries.empty());
    moveTo(known.day.addDays(-1));
    EXPECT_EQ(reminder(lead()).juries,
              (std::vector<JuryTomorrow>{{known.code, known.startsAt, known.place}}));
    moveTo(known.day);
    EXPECT_TRUE(reminder(lead()).juries.empty());
}

TEST_F(ReminderTest, tellsNobodyOfTheJuriesOfOthers)
{
    const SessionId session = composedSession();
    moveTo(sessionOf(session).day.addDays(-1));
    EXPECT_TRUE(reminder(actor(Role::Mentor)).juries.empty());
}
