#include "parchemin/app/deadlines.h"

#include "support/jurytest.h"
#include "support/projectstest.h"

#include "parchemin/app/deadlinecalendar.h"
#include "parchemin/app/worksentences.h"

#include <QFile>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Deadline> deadlinesFor(const Context &context, const Actor &actor, int days)
{
    return must(deadlinesOf(context.database(), must(overviewQuestion(context, actor, {})), days));
}

/// All but the end of the registration, which is always there.
std::vector<Deadline> without(DeadlineKind kind, std::vector<Deadline> deadlines)
{
    std::erase_if(deadlines, [kind](const Deadline &deadline) { return deadline.kind == kind; });
    return deadlines;
}

class DeadlinesTest : public ProjectsTest
{
protected:
    [[nodiscard]] std::vector<Deadline> all(int days = 92) { return deadlinesFor(context(), lead(), days); }
    [[nodiscard]] std::vector<Deadline> deadlines() { return without(DeadlineKind::RegistrationEnd, all()); }
};

class JuryDeadlinesTest : public JuryTest
{
protected:
    [[nodiscard]] std::vector<Deadline> deadlines()
    {
        return without(DeadlineKind::RegistrationEnd, deadlinesFor(context(), lead(), 92));
    }
    [[nodiscard]] Deadline only()
    {
        const std::vector<Deadline> found = deadlines();
        EXPECT_EQ(found.size(), 1U);
        return found.at(0);
    }
};

} // namespace

TEST_F(DeadlinesTest, theEndOfTheRegistrationIsOneWithinTheHorizon)
{
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front().day, QDate(2021, 8, 7));
    EXPECT_EQ(all().front().uid, u"registration-end-31187"_s);
    EXPECT_EQ(ruleOf(all().front().kind), u"BR-11"_s);
    EXPECT_EQ(distance(all().front(), clock().now()), u"in 64 day(s)"_s);
    EXPECT_TRUE(all(63).empty()) << "beyond the horizon";
    EXPECT_EQ(all(64).size(), 1U);
    moveTo({2021, 8, 8});
    EXPECT_EQ(distance(all().front(), clock().now()), u"overdue by 1 day(s)"_s);
}

TEST_F(DeadlinesTest, tacitAcceptanceComesTwoMonthsAfterTheCompleteFile)
{
    const CandidacyId vae = addCandidate(u"Faure"_s, AccessRoute::Vae);
    must(candidacies().receiveAdmissibility(lead(), vae, {2021, 6, 1}, true));
    EXPECT_TRUE(deadlines().empty()) << "the clock runs from the complete file";
    must(candidacies().markAdmissibilityComplete(lead(), vae, {2021, 6, 3}));
    ASSERT_EQ(deadlines().size(), 1U);
    const Deadline deadline = deadlines().front();
    EXPECT_EQ(deadline.kind, DeadlineKind::TacitAdmissibility);
    EXPECT_EQ(deadline.day, QDate(2021, 8, 3));
    EXPECT_EQ(deadline.who, u"Yasmine Faure"_s);
    EXPECT_EQ(deadline.target.candidacy, vae);
    moveTo({2021, 8, 3});
    EXPECT_EQ(distance(deadlines().front(), clock().now()), u"today"_s);
    moveTo({2021, 8, 5});
    EXPECT_TRUE(deadlines().front().isOver);
}

TEST_F(DeadlinesTest, anAdmissibilityEndsWithItsValidity)
{
    addAdmittedCandidate(u"Faure"_s);
    EXPECT_TRUE(deadlines().empty()) << "in ten months";
    moveTo({2022, 3, 1});
    ASSERT_EQ(deadlines().size(), 1U);
    EXPECT_EQ(deadlines().front().kind, DeadlineKind::AdmissibilityEnd);
    EXPECT_EQ(deadlines().front().day, QDate(2022, 4, 15));
}

TEST_F(DeadlinesTest, aConditionalPassEndsToTheHourAndItsDecisionFollows)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    ASSERT_EQ(deadlines().size(), 1U);
    EXPECT_EQ(deadlines().front().kind, DeadlineKind::ConditionalPass);
    EXPECT_EQ(deadlines().front().at, clock().now().addSecs(qint64{48} * 3600));
    const QString uid = deadlines().front().uid;
    clock().advance(qint64{47} * 3600);
    EXPECT_EQ(distance(deadlines().front(), clock().now()), u"in 1 hour(s)"_s);
    EXPECT_EQ(deadlines().front().uid, uid) << "a calendar recognises it";
    must(projects().addFiles(lead(), submission, {{writeFile(u"more.pdf"_s, "%PDF-1.4 more"), {}}}));
    ASSERT_EQ(deadlines().size(), 1U);
    EXPECT_EQ(deadlines().front().kind, DeadlineKind::ConditionalDecision);
    EXPECT_EQ(deadlines().front().at, clock().now().addSecs(qint64{48} * 3600));
    clock().advance(qint64{49} * 3600);
    EXPECT_EQ(distance(deadlines().front(), clock().now()), u"overdue by 1 hour(s)"_s);
}

TEST_F(DeadlinesTest, areSortedByDate)
{
    evaluate(deposit(2), EvaluationOutcome::Conditional, {1});
    const CandidacyId vae = addCandidate(u"Faure"_s, AccessRoute::Vae);
    must(candidacies().receiveAdmissibility(lead(), vae, {2021, 6, 1}, true));
    must(candidacies().markAdmissibilityComplete(lead(), vae, {2021, 6, 3}));
    const std::vector<Deadline> found = all();
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].kind, DeadlineKind::ConditionalPass);
    EXPECT_EQ(found[1].kind, DeadlineKind::TacitAdmissibility);
    EXPECT_EQ(found[2].kind, DeadlineKind::RegistrationEnd);
}

TEST_F(DeadlinesTest, theCalendarIsWrittenWholeOrNotAtAll)
{
    const QString path = pathOf(u"deadlines.ics"_s);
    must(exportDeadlines(path, all(), clock().now()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    EXPECT_TRUE(calendar.contains("UID:registration-end-31187@parchemin\r\n"));
    EXPECT_TRUE(calendar.contains("DTSTART;VALUE=DATE:20210807\r\n"));
    const Status refused = exportDeadlines(pathOf(u"no/such/folder.ics"_s), all(), clock().now());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FileUnwritable);
}

TEST_F(JuryDeadlinesTest, convocationsLeave15DaysBeforeTheSession)
{
    const SessionId session = composedSession();
    EXPECT_TRUE(deadlines().empty()) << "nobody is to be convened";
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_EQ(only().kind, DeadlineKind::ConvocationNotice);
    EXPECT_EQ(only().day, QDate(2021, 6, 13));
    EXPECT_EQ(only().who, sessionOf(session).code);
    must(juries().convene(lead(), session, {}));
    EXPECT_TRUE(deadlines().empty());
}

TEST_F(JuryDeadlinesTest, decisionsAreNotified15DaysAfterTheJuryAndTitlesReportedWithinThreeMonths)
{
    const CandidacyId candidate = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidate);
    EXPECT_EQ(only().kind, DeadlineKind::DecisionNotice);
    EXPECT_EQ(only().day, QDate(2021, 7, 13));
    must(deliberations().decide(lead(), defence, full()));
    signedMinutes(sessionOfDefence(defence));
    must(deliberations().publish(lead(), sessionOfDefence(defence)));
    EXPECT_TRUE(deadlines().empty());
    moveTo({2021, 7, 2});
    must(documents().issueParchment(actor(Role::Signatory), candidate));
    EXPECT_EQ(only().kind, DeadlineKind::TitleReport);
    EXPECT_EQ(only().day, QDate(2021, 10, 2));
    EXPECT_EQ(ruleOf(only().kind), u"BR-80"_s);
    moveTo({2021, 10, 3});
    EXPECT_TRUE(deadlines().empty()) << "nothing records a report, so nothing calls it late";
}
