#include "parchemin/app/availabilityrequests.h"

#include "support/jurytest.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/undostack.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class AvailabilityRequestsTest : public JuryTest
{
protected:
    [[nodiscard]] AvailabilityRequests requests() { return AvailabilityRequests(context()); }
    [[nodiscard]] RequestLine lineOf(const Juror &juror, QDate from = sessionDay(),
                                     QDate until = sessionDay())
    {
        const auto lines = must(requestLines(database(), from, until));
        return *std::ranges::find_if(
            lines, [&juror](const RequestLine &line) { return line.member.id == juror.id; });
    }
    void ask(const Juror &juror)
    {
        must(requests().ask(lead(), {juror.id}, sessionDay(), sessionDay().addDays(4),
                            ConvocationChannel::Email));
    }
};

} // namespace

TEST_F(AvailabilityRequestsTest, notesWhoWasAskedWhenAndForWhichDays)
{
    must(requests().ask(lead(), {roux().id, garnier().id}, sessionDay(), sessionDay().addDays(4),
                        ConvocationChannel::Letter));
    const RequestLine line = lineOf(roux());
    ASSERT_TRUE(line.isWaiting());
    EXPECT_EQ(line.last->askedOn, today());
    EXPECT_EQ(line.last->until, sessionDay().addDays(4));
    EXPECT_EQ(line.last->channel, ConvocationChannel::Letter);
    EXPECT_TRUE(lineOf(garnier()).isWaiting());
    EXPECT_FALSE(lineOf(chair()).last) << "never asked";
    EXPECT_FALSE(lineOf(roux(), sessionDay().addDays(5), sessionDay().addDays(9)).last) << "other days";
    EXPECT_EQ(lastEvent().content.action, u"availability.requested"_s);
    EXPECT_EQ(lastEvent().content.person, garnier().person);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(AvailabilityRequestsTest, timesOfTheDaysAnswerByThemselves)
{
    ask(roux());
    ask(garnier());
    DirectoryUpkeepService upkeep(context());
    moveTo(today().addDays(3));
    const QDate elsewhere = sessionDay().addDays(30);
    must(upkeep.addAvailability(
        roux().actor, roux().id,
        {{certifierInstant(elsewhere, {9, 0}), certifierInstant(elsewhere, {12, 0})}}));
    EXPECT_TRUE(lineOf(roux()).isWaiting()) << "that was not the question";
    must(upkeep.addAvailability(roux().actor, roux().id, {{at({9, 0}), at({12, 0})}}));
    EXPECT_FALSE(lineOf(roux()).isWaiting());
    EXPECT_EQ(lineOf(roux()).last->answeredOn, std::optional(today()));
    EXPECT_TRUE(lineOf(garnier()).isWaiting());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(AvailabilityRequestsTest, notesThatAMemberCannotComeAtAll)
{
    ask(roux());
    const AvailabilityRequestId request = lineOf(roux()).last->id;
    EXPECT_EQ(codesOf(requests().recordAnswer(garnier().actor, request)), Codes{BlockerCode::RightMissing});
    must(requests().recordAnswer(roux().actor, request));
    EXPECT_FALSE(lineOf(roux()).isWaiting());
    EXPECT_EQ(lastEvent().content.action, u"availability.answered"_s);
    EXPECT_EQ(errorOf(requests().recordAnswer(lead(), request)), ErrorCode::InvalidInput) << "once";
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(AvailabilityRequestsTest, remindsByAnotherRequest)
{
    ask(roux());
    moveTo(today().addDays(7));
    ask(roux());
    EXPECT_EQ(lineOf(roux()).last->askedOn, today());
    must(requests().recordAnswer(lead(), lineOf(roux()).last->id));
    EXPECT_FALSE(lineOf(roux()).isWaiting()) << "the last one counts";
}

TEST_F(AvailabilityRequestsTest, asksNobodyAboutThePastNorTheWrongWayRound)
{
    const auto ask = [this](const std::vector<JuryMemberId> &members, QDate from, QDate until) {
        return requests().ask(lead(), members, from, until, ConvocationChannel::Email);
    };
    EXPECT_EQ(errorOf(ask({}, sessionDay(), sessionDay())), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(ask({roux().id}, today().addDays(-1), sessionDay())), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(ask({roux().id}, sessionDay(), sessionDay().addDays(-1))), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(ask({roux().id, JuryMemberId{404}}, sessionDay(), sessionDay())), ErrorCode::NotFound);
    EXPECT_FALSE(lineOf(roux()).last) << "all or nobody";
    EXPECT_EQ(codesOf(requests().ask(roux().actor, {roux().id}, sessionDay(), sessionDay(),
                                     ConvocationChannel::Email)),
              Codes{BlockerCode::RightMissing});
}

TEST_F(AvailabilityRequestsTest, tellWhoCannotComeFromWhoGaveTimes)
{
    ask(roux());
    EXPECT_FALSE(lineOf(roux()).isRefusal()) << "no answer yet";
    must(requests().recordAnswer(lead(), lineOf(roux()).last->id));
    EXPECT_TRUE(lineOf(roux()).isRefusal());
    must(
        DirectoryUpkeepService(context()).addAvailability(lead(), garnier().id, {{at({9, 0}), at({12, 0})}}));
    EXPECT_TRUE(lineOf(garnier()).hasGivenTimes) << "without being asked";
    EXPECT_FALSE(lineOf(garnier()).isRefusal());
    EXPECT_FALSE(lineOf(garnier(), sessionDay().addDays(1), sessionDay().addDays(1)).hasGivenTimes);
}

// A week ends with the midnight of the next Monday: telling it answered what was asked about that Monday.
TEST_F(AvailabilityRequestsTest, aWeekAnswersNothingAboutTheNextOne)
{
    must(requests().ask(lead(), {roux().id}, sessionDay(), sessionDay(), ConvocationChannel::Email));
    const QDate before = sessionDay().addDays(-1);
    must(DirectoryUpkeepService(context()).setAvailability(
        roux().actor, roux().id, {certifierInstant(before, {0, 0}), certifierInstant(sessionDay(), {0, 0})},
        {{certifierInstant(before, {9, 0}), certifierInstant(before, {12, 0})}}));
    EXPECT_TRUE(lineOf(roux()).isWaiting());
}

// A half hour marked by mistake and cleared again made him one who cannot come.
TEST_F(AvailabilityRequestsTest, noTimeIsNoAnswer)
{
    ask(roux());
    must(DirectoryUpkeepService(context()).setAvailability(
        roux().actor, roux().id,
        {certifierInstant(sessionDay(), {0, 0}), certifierInstant(sessionDay().addDays(7), {0, 0})}, {}));
    EXPECT_TRUE(lineOf(roux()).isWaiting());
    EXPECT_FALSE(lineOf(roux()).isRefusal());
}

TEST_F(AvailabilityRequestsTest, timesTakenBackLeaveTheQuestionOpen)
{
    UndoStack undo(context());
    Arrangements arrangements(context(), undo);
    const JuryMember member = lineOf(roux()).member;
    const TimeRange day{certifierInstant(sessionDay(), {0, 0}),
                        certifierInstant(sessionDay().addDays(1), {0, 0})};
    ask(roux());
    must(arrangements.setAvailability(lead(), member, day, {{at({9, 0}), at({12, 0})}}));
    ASSERT_FALSE(lineOf(roux()).isWaiting());
    must(undo.undo());
    EXPECT_TRUE(lineOf(roux()).isWaiting());
    EXPECT_FALSE(lineOf(roux()).isRefusal()) << "he never said that he cannot come";
    must(undo.redo());
    EXPECT_EQ(lineOf(roux()).last->answeredOn, std::optional(today()));
    must(undo.undo());
    EXPECT_TRUE(lineOf(roux()).isWaiting());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(AvailabilityRequestsTest, whatWasAnsweredBeforeStaysAnswered)
{
    UndoStack undo(context());
    Arrangements arrangements(context(), undo);
    const JuryMember member = lineOf(roux()).member;
    ask(roux());
    must(arrangements.addAvailability(lead(), member, {{at({9, 0}), at({12, 0})}}));
    must(arrangements.addAvailability(lead(), member, {{at({14, 0}), at({17, 0})}}));
    must(undo.undo());
    EXPECT_FALSE(lineOf(roux()).isWaiting()) << "the morning was given";
    must(undo.undo());
    EXPECT_TRUE(lineOf(roux()).isWaiting());
}
