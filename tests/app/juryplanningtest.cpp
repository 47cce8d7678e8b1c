#include "parchemin/app/juryplanning.h"

#include "support/jurytest.h"

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/jurorwithdrawal.h"
#include "parchemin/app/planediting.h"
#include "parchemin/app/rulesservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/planning/planner.h"

#include <random>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JuryPlanningTest : public JuryTest
{
protected:
    /// One room on the morning of the session's day.
    [[nodiscard]] static PlanningFrame morning()
    {
        return {.halfDays = {{sessionDay(), {9, 0}, 4}}, .rooms = {{u"Salle A"_s}}, .slotMinutes = 60};
    }
    [[nodiscard]] PlanningTask task(const PlanningFrame &frame = morning())
    {
        return must(planningTask(database(), rules(), frame, clock().now()));
    }
    [[nodiscard]] JuryPlanning service() { return JuryPlanning(context()); }

    void free(const Juror &juror, QDate day, QTime from, QTime to)
    {
        setTimes(juror, day, {{certifierInstant(day, from).toUTC(), certifierInstant(day, to).toUTC()}});
    }
    void setTimes(const Juror &juror, QDate day, const std::vector<TimeRange> &times)
    {
        const TimeRange whole{certifierInstant(day, {0, 0}).toUTC(),
                              certifierInstant(day.addDays(1), {0, 0}).toUTC()};
        must(DirectoryUpkeepService(context()).setAvailability(lead(), juror.id, whole, times));
    }
    /// The three of the jury say that they can come on the session's morning.
    void everybodyIsFree()
    {
        for (const Juror &juror : {chair(), roux(), garnier()})
            free(juror, sessionDay(), {8, 0}, {13, 0});
    }
    [[nodiscard]] static planning::PlannedOutcome planned(const PlanningTask &task)
    {
        return must(planning::planJuries(task.problem, {.moves = 20'000, .isProofWanted = false}));
    }
    [[nodiscard]] static const planning::Juror &jurorOf(const PlanningTask &task, const Juror &juror)
    {
        const auto found = std::ranges::find(task.jurors, juror.id, &PlanningJuror::member);
        return task.problem.jurors.at(static_cast<std::size_t>(found - task.jurors.begin()));
    }
    /// Every rule that the store can be asked about, for every session in it.
    void expectNoBrokenRule()
    {
        std::vector<Engagement> taken;
        for (const JurySession &session : must(juries().sessions())) {
            if (session.state == SessionState::Postponed)
                continue;
            EXPECT_EQ(session.state, SessionState::Composed);
            EXPECT_TRUE(withoutWarnings(must(juries().compositionBlockers(session.id))).empty());
            for (const SessionView::Passage &passage : must(juries().view(session.id)).defences) {
                if (passage.defence.state == DefenceState::Postponed)
                    continue;
                EXPECT_TRUE(passage.panel.isComplete());
                EXPECT_TRUE(passage.panel.replacements.empty());
                std::vector<Engagement> wanted{{passage.defence.person, passage.candidateName,
                                                passage.defence.startsAt, passage.defence.endsAt()}};
                for (const PanelSeat &seat : session.seats) {
                    wanted.push_back({seat.member.person, seat.member.name, passage.defence.startsAt,
                                      passage.defence.endsAt()});
                }
                EXPECT_TRUE(overlapBlockers(wanted, taken).empty());
                taken.insert(taken.end(), wanted.begin(), wanted.end());
            }
        }
        EXPECT_TRUE(isJournalIntact());
    }
};

} // namespace

TEST_F(JuryPlanningTest, refusesAFrameThatCannotBeAndSaysWhere)
{
    const auto placeOf = [this](const PlanningFrame &frame) {
        const Status status = checkFrame(frame, clock().now());
        return status ? QString() : status.error().where;
    };
    EXPECT_EQ(placeOf(morning()), QString());
    PlanningFrame frame = morning();
    frame.halfDays.clear();
    EXPECT_EQ(placeOf(frame), u"/halfDays"_s);
    frame = morning();
    frame.halfDays.push_back({sessionDay(), {12, 0}, 4});
    EXPECT_EQ(placeOf(frame), u"/halfDays/1"_s) << "the morning lasts until 13:00";
    frame = morning();
    frame.halfDays.front().day = today().addDays(-1);
    EXPECT_EQ(placeOf(frame), u"/halfDays/0"_s);
    frame = morning();
    frame.halfDays.front() = {sessionDay(), {22, 0}, 3};
    EXPECT_EQ(placeOf(frame), u"/halfDays/0"_s);
    frame = morning();
    frame.rooms = {{u"Salle A"_s}, {u" salle a "_s}};
    EXPECT_EQ(placeOf(frame), u"/rooms/1"_s);
    frame = morning();
    frame.slotMinutes = 0;
    EXPECT_EQ(placeOf(frame), u"/slotMinutes"_s);
}

TEST_F(JuryPlanningTest, takesJurorsWhoSaidThatTheyCanCome)
{
    free(chair(), sessionDay(), {9, 0}, {13, 0});
    free(roux(), sessionDay(), {9, 0}, {12, 0}); // leaves before the end
    const PlanningTask asked = task();
    EXPECT_EQ(jurorOf(asked, chair()).available, std::vector{0});
    EXPECT_TRUE(jurorOf(asked, roux()).available.empty());
    EXPECT_TRUE(jurorOf(asked, garnier()).available.empty());
    PlanningFrame generous = morning();
    generous.areSilentJurorsFree = true;
    const PlanningTask assumed = task(generous);
    EXPECT_TRUE(jurorOf(assumed, roux()).available.empty()) << "he has spoken";
    EXPECT_EQ(jurorOf(assumed, garnier()).available, std::vector{0});
}

TEST_F(JuryPlanningTest, takesNobodyWithoutCharter)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true, false);
    free(petit, sessionDay(), {9, 0}, {13, 0});
    EXPECT_TRUE(jurorOf(task(), petit).available.empty());
}

TEST_F(JuryPlanningTest, takesCandidatesWhoAreReadyWithTheirTimeAndTies)
{
    addCandidate(u"Zola"_s); // no block yet
    const CandidacyId vae = readyVaeCandidate(u"Amrani"_s);
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(vae), {u"TIERS_TEMPS"_s}, 33,
                                        {2021, 1, 1}, {}));
    const MentorId mentor = must(directory().registerMentor(lead(), roux().person, true, {}, {2018, 1, 1}));
    must(SubmissionService(context()).assignMentor(lead(), vae, mentor, 3));
    const PlanningTask made = task();
    ASSERT_EQ(made.candidates.size(), 1U);
    EXPECT_EQ(made.candidates.front().candidacy, vae);
    EXPECT_EQ(made.candidates.front().minutes, 80);
    EXPECT_EQ(made.problem.candidates.front().slotsNeeded, 2);
    EXPECT_TRUE(made.problem.candidates.front().isVae());
    ASSERT_EQ(made.candidates.front().ties.size(), 1U);
    EXPECT_EQ(made.candidates.front().ties.front().member, roux().id);
    EXPECT_EQ(made.problem.candidates.front().conflicts.size(), 1U);
    EXPECT_FALSE(planning::findFault(made.problem));
}

TEST_F(JuryPlanningTest, leavesWhatIsPlannedWhereItIs)
{
    everybodyIsFree();
    const SessionId session = composedSession();
    const CandidacyId heard = readyCandidate(u"Amrani"_s);
    scheduled(session, heard, {9, 0});
    const PlanningTask made = task();
    EXPECT_TRUE(made.candidates.empty());
    EXPECT_TRUE(jurorOf(made, chair()).available.empty());
    PlanningFrame same = morning();
    same.rooms = {{sessionOf(session).place}, {u"Salle A"_s}};
    const PlanningTask placed = task(same);
    EXPECT_TRUE(placed.problem.rooms.front().cells.empty());
    EXPECT_EQ(placed.problem.rooms.back().cells, std::vector{0});
}

TEST_F(JuryPlanningTest, writesAWholePlanAsOneAct)
{
    everybodyIsFree();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const CandidacyId bernard = readyCandidate(u"Bernard"_s);
    const PlanningTask made = task();
    const AppliedPlan applied = must(service().apply(lead(), made, planned(made).plan));
    ASSERT_EQ(applied.sessions.size(), 1U);
    EXPECT_EQ(applied.defences, 2);
    const JurySession session = sessionOf(applied.sessions.front());
    EXPECT_EQ(session.state, SessionState::Composed);
    EXPECT_EQ(session.place, u"Salle A"_s);
    EXPECT_EQ(session.seats.size(), 3U);
    EXPECT_EQ(stateOf(amrani), CandidacyState::Scheduled);
    EXPECT_EQ(stateOf(bernard), CandidacyState::Scheduled);
    EXPECT_EQ(lastEvent().content.action, u"plan.applied"_s);
    expectNoBrokenRule();
}

TEST_F(JuryPlanningTest, refusesAPlanThatTheStoreHasOvertaken)
{
    everybodyIsFree();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    readyCandidate(u"Bernard"_s);
    const PlanningTask made = task();
    const planning::Plan plan = planned(made).plan;

    setTimes(roux(), sessionDay(), {});
    const EventSeq before = lastEvent().seq;
    const Blockers withdrawn = blockersOf(service().apply(lead(), made, plan));
    ASSERT_EQ(codesOf(withdrawn), Codes{BlockerCode::NotAvailable});
    EXPECT_TRUE(withdrawn.front().parameters.value(u"personne"_s).contains(u"Roux"_s));
    EXPECT_EQ(lastEvent().seq, before);
    EXPECT_TRUE(must(juries().sessions()).empty());

    everybodyIsFree();
    must(candidacies().withdraw(lead(), amrani, u"Départ"_s));
    const Blockers gone = blockersOf(service().apply(lead(), made, plan));
    EXPECT_EQ(codesOf(gone), (Codes{BlockerCode::NotAvailable, BlockerCode::StateForbids}));
    EXPECT_TRUE(must(juries().sessions()).empty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(JuryPlanningTest, refusesWhoeverMayNotConstituteAJury)
{
    everybodyIsFree();
    readyCandidate(u"Amrani"_s);
    const PlanningTask made = task();
    EXPECT_EQ(codesOf(service().apply(actor(Role::Registrar), made, planned(made).plan)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(errorOf(service().apply(lead(), made, {})), ErrorCode::InvalidInput);
    planning::Plan foreign = planned(made).plan;
    foreign.sessions.front().room = 7;
    EXPECT_EQ(errorOf(service().apply(lead(), made, foreign)), ErrorCode::InvalidInput);
    EXPECT_TRUE(must(juries().sessions()).empty());
}

// Lists agree the quality of a juror with who it is.
TEST_F(JuryPlanningTest, knowsWhetherAJurorIsAWomanOrAMan)
{
    PersonDetails woman = details(u"Roux"_s, u"Dominique"_s, {1975, 5, 17});
    woman.sex = Sex::Female;
    must(candidacies().correctPerson(lead(), roux().person, woman, u"Sexe saisi"_s));
    const PlanningTask made = task();
    const auto found = std::ranges::find(made.jurors, roux().id, &PlanningJuror::member);
    ASSERT_NE(found, made.jurors.end());
    EXPECT_EQ(found->sex, Sex::Female);
}

TEST_F(JuryPlanningTest, movesACandidateOrSaysWhyNot)
{
    everybodyIsFree();
    readyCandidate(u"Amrani"_s);
    readyCandidate(u"Bernard"_s);
    const PlanningTask made = task();
    const PlanMove first = moved(made, {}, 0, {0, 0, 1});
    ASSERT_TRUE(first.isPossible());
    ASSERT_EQ(first.draft.plan.sessions.size(), 1U);
    EXPECT_TRUE(planning::violationsOf(made.problem, first.draft.plan).empty());
    const PlanMove onTop = moved(made, first.draft, 1, {0, 0, 1});
    ASSERT_EQ(codesOf(onTop.reasons), Codes{BlockerCode::Overlap});
    EXPECT_EQ(onTop.reasons.front().parameters.value(u"heure"_s), u"10:00"_s);
    EXPECT_EQ(onTop.draft, first.draft);
    EXPECT_EQ(codesOf(moved(made, first.draft, 1, {0, 0, 4}).reasons), Codes{BlockerCode::NotAvailable});

    const PlanDraft pinned = withPinToggled(first.draft, 0);
    EXPECT_TRUE(isPinned(pinned, 0));
    const PlanMove later = moved(made, pinned, 0, {0, 0, 3});
    ASSERT_TRUE(later.isPossible());
    EXPECT_EQ(later.draft.pins, (std::vector<planning::Pin>{{0, 0, 3}}));
    EXPECT_EQ(withPinToggled(later.draft, 0).pins.size(), 0U);
    EXPECT_EQ(withoutCandidate(later.draft, 0), PlanDraft{});
}

TEST_F(JuryPlanningTest, saysWhyAPinCannotBeKept)
{
    free(chair(), sessionDay(), {8, 0}, {13, 0});
    free(roux(), sessionDay(), {8, 0}, {13, 0});
    readyCandidate(u"Amrani"_s);
    EXPECT_EQ(codesOf(whyPinFails(task(), {0, 0, 1})), Codes{BlockerCode::PanelSize});
    free(garnier(), sessionDay(), {8, 0}, {13, 0});
    EXPECT_EQ(whyPinFails(task(), {0, 0, 1}), Blockers{});
    EXPECT_EQ(codesOf(whyPinFails(task(), {0, 0, 4})), Codes{BlockerCode::NotAvailable});
}

// "The place is taken" said neither who takes it nor when.
TEST_F(JuryPlanningTest, namesTheJurorWhoHasAnotherJuryAtThatTime)
{
    everybodyIsFree();
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    readyCandidate(u"Bernard"_s);
    const Blockers reasons = moved(task(), {}, 0, {0, 0, 0}).reasons;
    ASSERT_FALSE(reasons.empty());
    EXPECT_EQ(reasons.front().code, BlockerCode::PanelSize);
    const auto taken = std::ranges::find(reasons, BlockerCode::Overlap, &Blocker::code);
    ASSERT_NE(taken, reasons.end());
    EXPECT_EQ(taken->parameters.value(u"heure"_s), u"09:00"_s);
    EXPECT_EQ(taken->parameters.value(u"jury"_s), sessionOf(session).code);
    EXPECT_TRUE(sentence(*taken).contains(u"is already taken at 09:00"_s)) << qPrintable(sentence(*taken));
}

TEST_F(JuryPlanningTest, saysWhySomebodyIsLeftOut)
{
    free(chair(), sessionDay(), {8, 0}, {13, 0});
    readyCandidate(u"Amrani"_s);
    PlanningTask made = task();
    const Blockers reasons = whyLeftOut(made, {}, 0);
    ASSERT_EQ(codesOf(reasons), Codes{BlockerCode::PanelSize});
    EXPECT_EQ(sentence(reasons.front()), u"Professionals: 0 of 2"_s);
    EXPECT_FALSE(firstFreePlace(made, {}, 0));
    everybodyIsFree();
    made = task();
    EXPECT_TRUE(whyLeftOut(made, {}, 0).empty());
    EXPECT_EQ(firstFreePlace(made, {}, 0), (planning::Place{0, 0, 0}));
}

TEST_F(JuryPlanningTest, saysWhatBarsACandidateFromEveryDayOfTheFrame)
{
    (void)readyVaeCandidate(u"Amrani"_s);
    PlanningFrame frame = morning();
    frame.halfDays.front().day = sessionDay().addYears(3);
    const PlanningTask made = task(frame);
    EXPECT_EQ(codesOf(whyLeftOut(made, {}, 0)), Codes{BlockerCode::Admissibility});
    EXPECT_EQ(codesOf(moved(made, {}, 0, {0, 0, 0}).reasons), Codes{BlockerCode::Admissibility});
}

/// Plans, moves and withdrawals as they come.
class RandomPlanningTest : public JuryPlanningTest
{
protected:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    void enrolSome(int round, MentorId mentor)
    {
        for (int number = 0; number < 5; ++number) {
            const QString name = u"Candidat%1x%2"_s.arg(round).arg(number);
            const CandidacyId id = below(3) == 0 ? readyVaeCandidate(name) : readyCandidate(name);
            if (below(3) == 0)
                must(SubmissionService(context()).assignMentor(lead(), id, mentor, 3));
        }
    }
    void sayTimes(const std::vector<Juror> &jurors, QDate day)
    {
        for (const Juror &juror : jurors) {
            if (below(4) > 0)
                free(juror, day, {8, 0}, below(3) == 0 ? QTime(13, 0) : QTime(19, 0));
        }
    }
    PlanDraft rearranged(const PlanningTask &made, PlanDraft draft)
    {
        for (int step = 0; step < 12 && !made.candidates.empty(); ++step) {
            const int candidate = below(static_cast<int>(made.candidates.size()));
            draft = moved(made, draft, candidate, {below(2), below(2), below(4)}).draft;
            if (below(5) == 0)
                draft = withPinToggled(draft, candidate);
            EXPECT_TRUE(planning::violationsOf(made.problem, draft.plan).empty());
        }
        return draft;
    }
    void expectToSitNowhere(const Juror &gone)
    {
        for (const JurySession &session : must(juries().sessions())) {
            if (session.state == SessionState::Composed) {
                EXPECT_TRUE(std::ranges::none_of(
                    session.seats, [&gone](const PanelSeat &seat) { return seat.member.id == gone.id; }));
            }
        }
    }

private:
    std::mt19937 m_random{20210604};
};

TEST_F(RandomPlanningTest, breaksNoRuleInTheStoreWhateverIsPlannedMovedAndWithdrawn)
{
    std::vector<Juror> jurors{chair(), roux(), garnier()};
    jurors.push_back(addJuror(u"Henry"_s, JuryQuality::PedagogicalLead, false));
    jurors.push_back(addJuror(u"Petit"_s, JuryQuality::Professional, true));
    jurors.push_back(addJuror(u"Zidi"_s, JuryQuality::Professional, true));
    jurors.push_back(addJuror(u"Vasseur"_s, JuryQuality::Professional, false));
    const MentorId mentor = must(directory().registerMentor(lead(), roux().person, true, {}, {2018, 1, 1}));
    for (int round = 0; round < 4; ++round) {
        const QDate day = sessionDay().addDays(round);
        enrolSome(round, mentor);
        sayTimes(jurors, day);
        const PlanningTask made = task({.halfDays = {{day, {9, 0}, 4}, {day, {14, 0}, 3}},
                                        .rooms = {{u"Salle A"_s}, {u"visio.example/b"_s, true}},
                                        .slotMinutes = 60});
        const PlanDraft draft = rearranged(made, {planned(made).plan, {}});
        if (!draft.plan.sessions.empty())
            must(service().apply(lead(), made, draft.plan));
        expectNoBrokenRule();
        const Juror &gone = jurors.at(static_cast<std::size_t>(below(static_cast<int>(jurors.size()))));
        const auto proposal =
            must(withdrawalProposal(database(), rules(), {gone.id, sessionDay(), day, u"Empêchement"_s},
                                    clock().now(), {.moves = 20'000, .isProofWanted = false}));
        must(JurorWithdrawals(context()).apply(lead(), proposal));
        expectNoBrokenRule();
        expectToSitNowhere(gone);
    }
}

TEST_F(JuryPlanningTest, saysOnWhichDaysTheJuryOfAVaeIsLateAndForbidsNothing)
{
    everybodyIsFree();
    (void)readyVaeCandidate(u"Amrani"_s);
    (void)readyCandidate(u"Bertin"_s);
    PlanningFrame frame = morning();
    frame.halfDays.push_back({sessionDay().addDays(1), {9, 0}, 4});
    must(RulesService(context()).addParameter(
        actor(Role::Admin),
        {u"vaeSessionMaxMonths"_s, u"1"_s, sessionDay().addDays(1), u"Règlement de l'essai"_s}));
    const PlanningTask made = task(frame);
    const auto vae = std::ranges::find(made.candidates, AccessRoute::Vae, &PlanningCandidate::route);
    ASSERT_NE(vae, made.candidates.end());
    EXPECT_EQ(vae->warningsOn(sessionDay()), Blockers{});
    EXPECT_EQ(codesOf(vae->warningsOn(sessionDay().addDays(1))), Codes{BlockerCode::VaeDelay});
    const auto place = static_cast<std::size_t>(vae - made.candidates.begin());
    EXPECT_EQ(made.problem.candidates.at(place).available.size(), 2U) << "late, but lawful";
    for (const PlanningCandidate &other : made.candidates)
        EXPECT_TRUE(other.route == AccessRoute::Vae || other.late.empty());
}

TEST_F(JuryPlanningTest, tellsTwoOfTheSameNameApart)
{
    everybodyIsFree();
    const CandidacyId other = addCandidacy(addPerson(u"Amrani"_s, u"Yasmine"_s, {1995, 3, 4}));
    for (const SkillBlock &block : sheet().blocks) {
        must(blocks().recognise(lead(), other, block.number, ValidationSource::PriorProof, u"Attestation"_s));
    }
    const std::vector<CandidacyId> homonyms{readyCandidate(u"Amrani"_s), other};
    (void)readyCandidate(u"Bertin"_s);
    const PlanningTask made = task();
    ASSERT_EQ(made.candidates.size(), 3U);
    for (const PlanningCandidate &candidate : made.candidates) {
        const QString number = must(CandidacyRepository(database()).load(candidate.candidacy)).number;
        const bool isHomonym = std::ranges::count(homonyms, candidate.candidacy) > 0;
        EXPECT_EQ(candidate.listName, isHomonym ? u"Amrani Yasmine (%1)"_s.arg(number) : u"Bertin Yasmine"_s);
    }
}
