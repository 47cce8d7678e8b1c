#include "support/jurytest.h"

#include "parchemin/store/decisionrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DeliberationServiceTest : public JuryTest
{
protected:
    [[nodiscard]] std::vector<BlockValidation> validationsOf(CandidacyId id)
    {
        return must(BlockValidationRepository(database()).ofPerson(personOf(id), sheet().rncpCode));
    }
    /// The following session, eight weeks later.
    DefenceId heardAgain(CandidacyId candidacy, QDate day)
    {
        const SessionId session = must(juries().createSession(
            lead(), {.code = {}, .day = day, .startsAt = {9, 0}, .place = u"Paris"_s}));
        must(juries().setSeats(lead(), session, seats()));
        must(juries().constitute(lead(), session));
        const DefenceId defence =
            must(juries().schedule(lead(), session, candidacy, certifierInstant(day, {9, 0})));
        must(juries().convene(lead(), session, {}));
        moveTo(day);
        for (const Juror &juror : {chair(), roux(), garnier()})
            must(juries().recordMemberPresence(lead(), session, juror.id, Presence::Present));
        must(juries().open(lead(), session));
        must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
        must(juries().hear(lead(), defence));
        moveTo(day, {12, 0});
        return defence;
    }
};

} // namespace

TEST_F(DeliberationServiceTest, certifiesACandidateWithFiveBlocks)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    const DecisionId decision = must(deliberations().decide(chair().actor, defence, full()));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Certified);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Decided);
    const std::vector<JuryDecision> decisions = must(deliberations().decisionsOf(defence));
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions.front().id, decision);
    EXPECT_TRUE(decisions.front().isCurrent);
    EXPECT_EQ(lastEvent().content.action, u"decision.taken"_s);
    EXPECT_EQ(lastEvent().content.role, codeName(Role::Chair));
    EXPECT_EQ(lastEvent().content.person, personOf(candidacy));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DeliberationServiceTest, keepsWhatIsTypedForEachPersonUntilTheJuryDecides)
{
    const DefenceId defence = heardDefence(readyVaeCandidate(u"Amrani"_s));
    UnfinishedDecision typed{partial({2, 4})};
    typed.content.motive = u"À compléter : « preuves » du bloc 1"_s;
    UnfinishedDecision beginning{{.outcome = DecisionOutcome::Full, .vote = {0, 0, true}}, false};
    const auto events = lastEvent().seq;
    must(deliberations().keepTyped(chair().actor, defence, typed));
    must(deliberations().keepTyped(roux().actor, defence, typed));
    must(deliberations().keepTyped(roux().actor, defence, beginning));
    EXPECT_EQ(must(deliberations().typedBy(chair().actor, defence)), typed);
    EXPECT_EQ(must(deliberations().typedBy(roux().actor, defence)), beginning);
    EXPECT_EQ(must(deliberations().typedBy(garnier().actor, defence)), std::nullopt);
    EXPECT_EQ(lastEvent().seq, events) << "typing is no act";

    (void)must(deliberations().decide(chair().actor, defence, refusal()));
    EXPECT_EQ(must(deliberations().typedBy(roux().actor, defence)), std::nullopt);
    EXPECT_EQ(codesOf(deliberations().keepTyped(roux().actor, defence, typed)),
              std::vector{BlockerCode::StateForbids});
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DeliberationServiceTest, keepsNothingTypedByWhoDoesNotDeliberate)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const Actor clerk = actor(Role::Registrar);
    EXPECT_EQ(codesOf(deliberations().keepTyped(clerk, defence, {full()})),
              std::vector{BlockerCode::RightMissing});
    EXPECT_EQ(must(deliberations().typedBy(clerk, defence)), std::nullopt);
}

TEST_F(DeliberationServiceTest, leavesTheDecisionToTheChairAndTheLead)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    EXPECT_EQ(codesOf(deliberations().decide(roux().actor, defence, full())),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(deliberations().decide(actor(Role::Admin), defence, full())),
              Codes{BlockerCode::RightMissing});
    EXPECT_TRUE(deliberations().decide(lead(), defence, full()));
}

TEST_F(DeliberationServiceTest, decidesOnlyOnACandidateWhoWasHeard)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, full())),
              (Codes{BlockerCode::DecisionTooEarly, BlockerCode::DefenceNotHeard}));
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, full())), Codes{BlockerCode::DefenceNotHeard});
    EXPECT_EQ(must(deliberations().decisionBlockers(defence, full())).size(), 1U);
}

TEST_F(DeliberationServiceTest, decidesOnce)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    must(deliberations().decide(lead(), defence, full()));
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, full())), Codes{BlockerCode::DefenceNotHeard});
}

TEST_F(DeliberationServiceTest, refusesAVoteThatIsNotThePanels)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    DecisionDraft draft = full();
    draft.vote = {2, 0};
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, draft)), Codes{BlockerCode::VoteInvalid});
    draft.vote = {1, 2};
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, draft)), Codes{BlockerCode::VoteInvalid});
}

TEST_F(DeliberationServiceTest, refusesAPartialTitleOnATrainingRoute)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    DecisionDraft draft = refusal(DecisionOutcome::Partial);
    draft.vote = {3, 0};
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, draft)),
              Codes{BlockerCode::OutcomeForbiddenRoute});
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Heard);
}

TEST_F(DeliberationServiceTest, refusesARefusalWithoutMotive)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    DecisionDraft draft = refusal();
    draft.motive.clear();
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, draft)), Codes{BlockerCode::MotiveMissing});
}

// I4: a tie that comes to light after the passage keeps the jury from deciding.
TEST_F(DeliberationServiceTest, refusesADecisionWithATiedMember)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    const ConflictId tie = must(juries().declareConflict(lead(), roux().id, personOf(candidacy),
                                                         ConflictKind::Personal, u"cousin"_s));
    const std::vector<BlockerCode> codes = codesOf(deliberations().decide(lead(), defence, full()));
    ASSERT_FALSE(codes.empty());
    EXPECT_EQ(codes.front(), BlockerCode::Conflict);
    must(juries().liftConflict(lead(), tie, u"Homonyme"_s));
    EXPECT_TRUE(deliberations().decide(lead(), defence, full()));
}

// Scenario 8.
TEST_F(DeliberationServiceTest, leavesTheBlocksOfARefusedTrainingCandidateUntouched)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    const std::vector<BlockValidation> before = validationsOf(candidacy);
    must(deliberations().decide(lead(), defence, refusal()));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::NotValidated);
    EXPECT_EQ(validationsOf(candidacy), before);
    ASSERT_TRUE(candidacies().resume(lead(), candidacy));
    const SessionId next = must(juries().createSession(
        lead(), {.code = {}, .day = {2021, 8, 30}, .startsAt = {9, 0}, .place = u"Paris"_s}));
    EXPECT_TRUE(
        must(juries().schedulingBlockers(next, candidacy, certifierInstant({2021, 8, 30}, {9, 0}))).empty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DeliberationServiceTest, sendsADeferredCandidateBackToWork)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    must(deliberations().decide(lead(), defence, refusal(DecisionOutcome::Deferred)));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
}

// Scenario 7.
TEST_F(DeliberationServiceTest, grantsBlocksToAVaeCandidateInTwoSessions)
{
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    const DefenceId first = heardDefence(candidacy);
    const DecisionId decision = must(deliberations().decide(lead(), first, partial({1, 3})));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::PartiallyValidated);
    EXPECT_EQ(activeBlocks(candidacy), (std::vector{1, 3}));
    for (const BlockValidation &validation : validationsOf(candidacy)) {
        EXPECT_EQ(validation.source, ValidationSource::Jury);
        EXPECT_EQ(validation.decision, std::optional(decision));
    }
    const std::vector<Event> events = must(Journal(database()).ofPerson(personOf(candidacy), 3));
    EXPECT_EQ(events.at(0).content.action, u"decision.taken"_s);
    EXPECT_EQ(events.at(1).content.action, u"block.validated"_s);
    EXPECT_EQ(events.at(2).content.action, u"block.validated"_s);

    ASSERT_TRUE(candidacies().resume(lead(), candidacy));
    const DefenceId second = heardAgain(candidacy, {2021, 8, 30});
    EXPECT_EQ(codesOf(deliberations().decide(lead(), second, full())),
              Codes{BlockerCode::FullNeedsAllBlocks});
    DecisionDraft rest = full();
    for (const int block : {2, 4, 5})
        rest.blocks.push_back({block, true});
    must(deliberations().decide(lead(), second, rest));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Certified);
    EXPECT_EQ(activeBlocks(candidacy), (std::vector{1, 2, 3, 4, 5}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DeliberationServiceTest, refusesAPartialDecisionThatDoesNotNameWhatIsMissing)
{
    const DefenceId defence = heardDefence(readyVaeCandidate(u"Amrani"_s));
    DecisionDraft draft = partial({1, 3});
    draft.blocks.pop_back();
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, draft)), Codes{BlockerCode::PartialUnnamed});
}

TEST_F(DeliberationServiceTest, closesOnceEveryPassageIs)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), second, Presence::Excused));
    hear(first);
    const Blockers blockers = blockersOf(deliberations().close(lead(), session));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::DecisionMissing});
    EXPECT_EQ(blockers.front().parameters.value(u"candidats"_s), u"Yasmine Amrani"_s);
    must(deliberations().decide(lead(), first, full()));
    EXPECT_EQ(codesOf(deliberations().close(actor(Role::Registrar), session)),
              Codes{BlockerCode::RightMissing});
    ASSERT_TRUE(deliberations().close(chair().actor, session));
    EXPECT_EQ(sessionOf(session).state, SessionState::Deliberated);
    EXPECT_EQ(sessionOf(session).closedAt, std::optional(at({19, 0})));
    EXPECT_EQ(lastEvent().content.action, u"session.deliberated"_s);
    EXPECT_EQ(codesOf(deliberations().close(lead(), session)), Codes{BlockerCode::StateForbids});
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DeliberationServiceTest, refusesADecisionDatedBeforeTheSessionOpened)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    moveTo(sessionDay(), {8, 59});
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, full())),
              (Codes{BlockerCode::DecisionTooEarly, BlockerCode::TimeOrder}));
}
