#include "parchemin/app/preflight.h"

#include "support/jurytest.h"

#include "parchemin/app/act.h"
#include "parchemin/app/deliberationview.h"
#include "parchemin/app/rulesservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/convocationrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class PreflightTest : public JuryTest
{
protected:
    [[nodiscard]] PreflightCheck checkOf(SessionId session, PreflightSubject subject)
    {
        const std::vector<PreflightCheck> checks =
            must(preflight(database(), rules(), session, clock().now()));
        const auto found = std::find_if(checks.begin(), checks.end(), [subject](const PreflightCheck &check) {
            return check.subject == subject;
        });
        EXPECT_NE(found, checks.end());
        return *found;
    }
    /// As the deliberation shows the session.
    [[nodiscard]] DeliberationView viewOf(SessionId session)
    {
        const auto rulebook = std::make_shared<const Rulebook>(rules());
        return must(
            must(readDeliberations(database(), rulebook, {lead(), session}, clock().now())).view.value());
    }
    [[nodiscard]] Codes codes(SessionId session, PreflightSubject subject)
    {
        return codesOf(withoutWarnings(checkOf(session, subject).reasons));
    }
    void expectInOrder(SessionId session, const std::vector<PreflightSubject> &subjects)
    {
        for (const PreflightSubject subject : subjects) {
            EXPECT_TRUE(checkOf(session, subject).isDue) << static_cast<int>(subject);
            EXPECT_EQ(codes(session, subject), Codes{}) << static_cast<int>(subject);
        }
    }
};

using Subject = PreflightSubject;

} // namespace

TEST_F(PreflightTest, countsTheNoticeFromTheSendingWhereOneWasNoted)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    auto act = Act::begin(context(), lead(), Right::PrepareSession);
    ASSERT_TRUE(act);
    must(ConvocationRepository(act->database())
             .add({.id = ConvocationId{0},
                   .session = session,
                   .defence = defence,
                   .person = defenceOf(defence).person,
                   .sentOn = sessionDay().addDays(-10)}));
    must(act->finish({u"convocation.sent"_s, u"jury_session"_s, session.value(), {}, {}, {}, {}}));
    EXPECT_EQ(codes(session, Subject::Notice), Codes{BlockerCode::NoticeShort});
}

TEST_F(PreflightTest, followsASessionToItsSignatures)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    expectInOrder(session, {Subject::Composition, Subject::Conflicts, Subject::Notices});
    EXPECT_FALSE(checkOf(session, Subject::Notice).isDue);
    EXPECT_FALSE(checkOf(session, Subject::Presence).isDue);
    must(juries().convene(lead(), session, {}));
    expectInOrder(session, {Subject::Notice});
    EXPECT_EQ(codes(session, Subject::Presence), Codes{BlockerCode::PanelSize});
    EXPECT_FALSE(checkOf(session, Subject::Decisions).isDue);
    moveTo(sessionDay());
    for (const Juror &juror : {chair(), roux(), garnier()})
        must(juries().recordMemberPresence(lead(), session, juror.id, Presence::Present));
    must(juries().open(lead(), session));
    expectInOrder(session, {Subject::Presence, Subject::DateOrder});
    EXPECT_EQ(codes(session, Subject::Decisions), Codes{BlockerCode::DecisionMissing});
    hear(defence);
    must(deliberations().decide(lead(), defence, full()));
    expectInOrder(session, {Subject::Decisions});
    EXPECT_FALSE(checkOf(session, Subject::Minutes).isDue);
    must(deliberations().close(lead(), session));
    EXPECT_EQ(codes(session, Subject::Minutes), Codes{BlockerCode::StateForbids});
    const MinutesId minutes = must(deliberations().drawUpMinutes(lead(), session));
    expectInOrder(session, {Subject::Minutes});
    EXPECT_EQ(codes(session, Subject::Signatures), Codes{BlockerCode::MinutesUnsigned});
    signAll(session, minutes);
    expectInOrder(session, {Subject::Composition, Subject::Conflicts, Subject::Notice, Subject::Presence,
                            Subject::Decisions, Subject::DateOrder, Subject::Minutes, Subject::Signatures,
                            Subject::Notices});
}

TEST_F(PreflightTest, warnsOfAVaeJuryThatComesLateAndLetsItBe)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    EXPECT_FALSE(contains(checkOf(session, Subject::Notice).reasons, BlockerCode::VaeDelay));
    must(RulesService(context()).addParameter(
        actor(Role::Admin), {u"vaeSessionMaxMonths"_s, u"1"_s, sessionDay(), u"Règlement de l'essai"_s}));
    const Blockers reasons = checkOf(session, Subject::Notice).reasons;
    ASSERT_TRUE(contains(reasons, BlockerCode::VaeDelay));
    EXPECT_EQ(codes(session, Subject::Notice), Codes{}) << "late, but lawful";
    EXPECT_TRUE(sentence(reasons.front()).contains(u"Amrani"_s)) << qPrintable(sentence(reasons.front()));
}

TEST_F(PreflightTest, namesAConflictWithoutSubstitute)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    (void)scheduled(session, candidacy, {9, 0});
    must(juries().declareConflict(lead(), roux().id, personOf(candidacy), ConflictKind::Personal,
                                  u"cousin"_s));
    const Blockers reasons = checkOf(session, Subject::Conflicts).reasons;
    ASSERT_EQ(codesOf(reasons), (Codes{BlockerCode::Conflict, BlockerCode::NoSubstitute}));
    EXPECT_EQ(reasons.front().parameters.value(u"candidat"_s), u"Yasmine Amrani"_s);
}

TEST_F(PreflightTest, aSubstituteOfTheSameQualityPutsTheConflictInOrder)
{
    const Juror substitute = addJuror(u"Perrin"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({substitute});
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    (void)scheduled(session, candidacy, {9, 0});
    must(juries().declareConflict(lead(), roux().id, personOf(candidacy), ConflictKind::Personal,
                                  u"cousin"_s));
    expectInOrder(session, {Subject::Composition, Subject::Conflicts});
}

TEST_F(PreflightTest, namesAnInsufficientComposition)
{
    const SessionId session = draftSession();
    EXPECT_FALSE(codes(session, Subject::Composition).empty());
}

TEST_F(PreflightTest, saysWhyASessionCannotBeOpenedOrClosed)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_EQ(codesOf(viewOf(session).opening), (Codes{BlockerCode::TimeOrder, BlockerCode::PanelSize}));
    moveTo(sessionDay());
    for (const Juror &juror : {chair(), roux(), garnier()})
        must(juries().recordMemberPresence(lead(), session, juror.id, Presence::Present));
    EXPECT_TRUE(viewOf(session).opening.empty());
    must(juries().open(lead(), session));
    EXPECT_EQ(codesOf(viewOf(session).closing), Codes{BlockerCode::DecisionMissing});
    hear(defence);
    must(deliberations().decide(lead(), defence, full()));
    EXPECT_TRUE(viewOf(session).closing.empty());
}

TEST_F(PreflightTest, namesADateThatComesBeforeWhatItFollows)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const SessionId session = sessionOfDefence(defence);
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), session));
    expectInOrder(session, {Subject::DateOrder});
    moveTo(sessionDay(), {8, 0}); // a computer whose clock was set back
    EXPECT_EQ(codes(session, Subject::DateOrder), Codes{BlockerCode::TimeOrder});
}
