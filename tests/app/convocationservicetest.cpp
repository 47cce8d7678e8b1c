#include "parchemin/app/convocationservice.h"

#include "support/jurytest.h"

#include "parchemin/app/defenceplan.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/convocationrepository.h"

#include <QRegularExpression>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ConvocationServiceTest : public JuryTest
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        m_session = composedSession();
        m_defence = scheduled(m_session, readyCandidate(u"Amrani"_s), {9, 0});
    }
    [[nodiscard]] ConvocationService service() { return ConvocationService(context()); }
    [[nodiscard]] SessionId session() const { return m_session; }
    [[nodiscard]] DefenceId defence() const { return m_defence; }
    [[nodiscard]] ConvocationRecipient candidate()
    {
        return {personOf(defenceOf(m_defence).candidacy), m_defence};
    }
    [[nodiscard]] ConvocationRecipient juror() const { return {roux().person, std::nullopt}; }
    void convene() { must(juries().convene(lead(), m_session, {})); }
    Status send(const ConvocationRecipient &recipient)
    {
        return service().recordSent(lead(), m_session, {recipient}, ConvocationChannel::Email);
    }
    [[nodiscard]] std::vector<Convocation> sent()
    {
        return must(ConvocationRepository(database()).ofSession(m_session));
    }
    /// What follows a name in the entry of the passage, or of the session.
    [[nodiscard]] QString inEntry(const QString &uid, const QString &name)
    {
        const QString file = QString::fromUtf8(must(service().calendar(m_session)));
        const qsizetype from = file.indexOf(u"UID:"_s + uid);
        EXPECT_GE(from, 0) << file.toStdString();
        const QString entry = file.mid(from, file.indexOf(u"END:VEVENT"_s, from) - from);
        const qsizetype at = entry.indexOf(u'\n' + name + u':');
        if (at < 0)
            return {};
        const qsizetype begin = at + name.size() + 2;
        return entry.mid(begin, entry.indexOf(u'\r', begin) - begin);
    }
    [[nodiscard]] QString ofPassage(const QString &name)
    {
        return inEntry(u"defence-"_s + defenceOf(m_defence).uuid, name);
    }
    [[nodiscard]] QString ofSession(const QString &name)
    {
        return inEntry(u"session-"_s + sessionOf(m_session).uuid, name);
    }

private:
    SessionId m_session{0};
    DefenceId m_defence{0};
};

} // namespace

TEST_F(ConvocationServiceTest, recordsWhatWasSentOnceTheSessionIsConvened)
{
    EXPECT_EQ(codesOf(send(candidate())), Codes{BlockerCode::StateForbids});
    convene();
    must(service().recordSent(lead(), session(), {juror(), candidate()}, ConvocationChannel::Letter));
    ASSERT_EQ(sent().size(), 2U);
    EXPECT_FALSE(sent().front().defence);
    EXPECT_EQ(sent().back().defence, defence());
    EXPECT_EQ(sent().back().channel, ConvocationChannel::Letter);
    EXPECT_EQ(sent().back().sentOn, today());
    EXPECT_EQ(lastEvent().content.action, u"convocation.sent"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(ConvocationServiceTest, writesToNobodyWhoIsNotConvenedThere)
{
    convene();
    const PersonId stranger = addPerson(u"Petit"_s, u"Anne"_s);
    EXPECT_EQ(errorOf(send({stranger, std::nullopt})), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(send({stranger, defence()})), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(service().recordSent(lead(), session(), {}, ConvocationChannel::Email)),
              ErrorCode::InvalidInput);
    const CandidacyId late = readyCandidate(u"Bernard"_s);
    const DefenceId planned = scheduled(session(), late, {10, 0});
    EXPECT_EQ(codesOf(send({personOf(late), planned})), Codes{BlockerCode::StateForbids});
    EXPECT_TRUE(sent().empty());
    EXPECT_EQ(
        codesOf(service().recordSent(actor(Role::Auditor), session(), {juror()}, ConvocationChannel::Email)),
        Codes{BlockerCode::RightMissing});
}

TEST_F(ConvocationServiceTest, tellsACandidateTooLateOnlyWithHisWrittenAgreement)
{
    convene();
    moveTo(sessionDay().addDays(-10));
    EXPECT_EQ(codesOf(send(candidate())), Codes{BlockerCode::NoticeShort})
        << "convened in time, told too late";
    must(send(juror()));
    must(service().recordSent(lead(), session(), {candidate()}, ConvocationChannel::Email, {defence()}));
    EXPECT_TRUE(defenceOf(defence()).hasNoticeWaiver);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(ConvocationServiceTest, asksForNoAgreementWhenOnlyTheHourOfADayKnownInTimeChanges)
{
    convene();
    must(send(candidate()));
    moveTo(sessionDay().addDays(-10));
    must(DefencePlanService(context()).move(lead(), defence(), at({10, 0})));
    must(send(candidate()));
    EXPECT_FALSE(defenceOf(defence()).hasNoticeWaiver);
}

// A registered letter that was posted yesterday was recorded as sent today.
TEST_F(ConvocationServiceTest, recordsTheDayOnWhichALetterReallyLeft)
{
    const QDate constituted = today();
    moveTo(today().addDays(5));
    convene();
    const auto sendOn = [this](QDate day) {
        return service().recordSent(lead(), session(), {candidate()}, ConvocationChannel::Letter, {}, day);
    };
    EXPECT_EQ(errorOf(sendOn(today().addDays(1))), ErrorCode::InvalidInput) << "ahead";
    EXPECT_EQ(errorOf(sendOn(constituted.addDays(-1))), ErrorCode::InvalidInput) << "there was no jury yet";
    EXPECT_EQ(errorOf(sendOn({})), ErrorCode::InvalidInput);
    must(sendOn(today().addDays(-1)));
    EXPECT_EQ(sent().front().sentOn, today().addDays(-1));
    EXPECT_EQ(toldOn(defenceOf(defence()), sent()), today().addDays(-1)) << "his notice counts from there";
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(ConvocationServiceTest, countsTheNoticeFromTheDayOfTheSending)
{
    const auto conveneOn = [this](QDate day) {
        return juries().convene(lead(), session(), {}, day);
    };
    moveTo(sessionDay().addDays(-14));
    EXPECT_EQ(codesOf(conveneOn(today())), Codes{BlockerCode::NoticeShort});
    EXPECT_EQ(errorOf(conveneOn(today().addDays(1))), ErrorCode::InvalidInput);
    must(conveneOn(today().addDays(-1)));
    EXPECT_EQ(defenceOf(defence()).convokedOn, sessionDay().addDays(-15));
    must(service().recordSent(lead(), session(), {candidate()}, ConvocationChannel::Letter, {},
                              sessionDay().addDays(-15)));
    EXPECT_FALSE(defenceOf(defence()).hasNoticeWaiver);
}

TEST_F(ConvocationServiceTest, namesTheCandidateWhoseNoticeIsShort)
{
    moveTo(sessionDay().addDays(-10));
    const Status refusedOne = juries().convene(lead(), session(), {});
    ASSERT_EQ(codesOf(refusedOne), Codes{BlockerCode::NoticeShort});
    EXPECT_TRUE(sentence(refusedOne.error().blockers.front()).contains(u"Amrani"_s))
        << qPrintable(sentence(refusedOne.error().blockers.front()));
}

TEST_F(ConvocationServiceTest, aCalendarOfACancelledSessionTakesItsEntriesOff)
{
    convene();
    must(send(candidate()));
    EXPECT_TRUE(must(service().calendar(session())).contains("METHOD:PUBLISH"));
    const int before = ofPassage(u"SEQUENCE"_s).toInt();
    must(juries().cancel(lead(), session(), u"Grève"_s));
    EXPECT_TRUE(must(service().calendar(session())).contains("METHOD:CANCEL"));
    EXPECT_GT(ofPassage(u"SEQUENCE"_s).toInt(), before);
    EXPECT_EQ(errorOf(send(juror())), ErrorCode::InvalidInput) << "he was never convened";
    must(send(candidate()));
    EXPECT_EQ(sent().back().revision, 1);
}

TEST_F(ConvocationServiceTest, recordsTheAnswerBetweenTheSendingAndToday)
{
    convene();
    must(send(candidate()));
    const ConvocationId id = sent().front().id;
    moveTo(today().addDays(3));
    EXPECT_EQ(errorOf(service().acknowledge(lead(), id, today().addDays(1))), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(service().acknowledge(lead(), id, today().addDays(-4))), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(service().acknowledge(lead(), id, {})), ErrorCode::InvalidInput);
    must(service().acknowledge(lead(), id, today()));
    EXPECT_EQ(sent().front().acknowledgedOn, today());
    EXPECT_EQ(lastEvent().content.action, u"convocation.acknowledged"_s);
    EXPECT_EQ(errorOf(service().acknowledge(lead(), ConvocationId{99}, today())), ErrorCode::NotFound);
}

TEST_F(ConvocationServiceTest, aNewSendingAnnouncesTheNewTime)
{
    convene();
    must(send(candidate()));
    must(DefencePlanService(context()).move(lead(), defence(), at({10, 0})));
    must(send(candidate()));
    ASSERT_EQ(sent().size(), 2U);
    EXPECT_EQ(sent().front().revision, 0);
    EXPECT_EQ(sent().back().revision, 1);
}

TEST_F(ConvocationServiceTest, recordsThatTheJuryHasTheDossiers)
{
    must(service().recordDossiersSent(lead(), session()));
    EXPECT_EQ(must(ConvocationRepository(database()).dossiersSentOn(session())), today());
    EXPECT_EQ(lastEvent().content.action, u"session.dossiersSent"_s);
    EXPECT_EQ(codesOf(service().recordDossiersSent(lead(), draftSession())),
              Codes{BlockerCode::StateForbids});
}

TEST_F(ConvocationServiceTest, aCalendarEntryKeepsItsIdentityAndItsNumberGrows)
{
    EXPECT_EQ(ofPassage(u"SEQUENCE"_s), u"0"_s);
    EXPECT_EQ(ofPassage(u"DTSTART"_s), u"20210628T070000Z"_s);
    EXPECT_EQ(ofPassage(u"DTEND"_s), u"20210628T073000Z"_s);
    EXPECT_EQ(ofPassage(u"LOCATION"_s), u"7 cité Paradis\\, Paris"_s);
    must(DefencePlanService(context()).move(lead(), defence(), at({10, 0})));
    EXPECT_EQ(ofPassage(u"SEQUENCE"_s), u"1"_s);
    EXPECT_EQ(ofPassage(u"DTSTART"_s), u"20210628T080000Z"_s);
    EXPECT_EQ(ofPassage(u"STATUS"_s), QString());
    convene();
    EXPECT_EQ(ofPassage(u"SEQUENCE"_s), u"1"_s) << "the entry says the same";
    must(juries().postponeDefence(lead(), defence(), u"Maladie"_s));
    EXPECT_EQ(ofPassage(u"SEQUENCE"_s), u"2"_s);
    EXPECT_EQ(ofPassage(u"STATUS"_s), u"CANCELLED"_s);
}

TEST_F(ConvocationServiceTest, theSessionsEntryEndsWithItsLastPassageAndGrowsWithIt)
{
    const int before = ofSession(u"SEQUENCE"_s).toInt();
    EXPECT_EQ(ofSession(u"DTEND"_s), u"20210628T080000Z"_s) << "an hour at least";
    scheduled(session(), readyCandidate(u"Bernard"_s), {11, 0});
    EXPECT_EQ(ofSession(u"DTEND"_s), u"20210628T093000Z"_s);
    const int added = ofSession(u"SEQUENCE"_s).toInt();
    EXPECT_GT(added, before);
    must(juries().cancel(lead(), session(), u"Grève"_s));
    EXPECT_GT(ofSession(u"SEQUENCE"_s).toInt(), added);
    EXPECT_EQ(ofSession(u"STATUS"_s), u"CANCELLED"_s);
    EXPECT_EQ(ofPassage(u"STATUS"_s), u"CANCELLED"_s);
}

TEST_F(ConvocationServiceTest, writesTheFileWholeOrNotAtAll)
{
    must(service().exportCalendar(session(), pathOf(u"jury.ics"_s)));
    QFile file(pathOf(u"jury.ics"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), must(service().calendar(session())));
    EXPECT_EQ(errorOf(service().exportCalendar(session(), pathOf(u"nowhere/jury.ics"_s))),
              ErrorCode::FileUnwritable);
    EXPECT_EQ(errorOf(service().calendar(SessionId{99})), ErrorCode::NotFound);
}
