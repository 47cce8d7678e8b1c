#include "parchemin/app/opinionservice.h"

#include "support/jurytest.h"

#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/journal.h"

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class OpinionServiceTest : public JuryTest
{
protected:
    [[nodiscard]] OpinionService opinions() { return OpinionService(context()); }
    [[nodiscard]] JuryOpinion opinionOf(const Juror &juror, DefenceId defence,
                                        RatingLevel level = RatingLevel::Acquired,
                                        DecisionOutcome outcome = DecisionOutcome::Full) const
    {
        JuryOpinion opinion{.defence = defence, .member = juror.id, .outcome = outcome};
        for (const SkillBlock &block : sheet().blocks)
            setLevel(opinion, block.number, level);
        opinion.comment = u"CONFIDENTIEL "_s + juror.actor.name;
        return opinion;
    }
    void seal(const Juror &juror, DefenceId defence, RatingLevel level = RatingLevel::Acquired)
    {
        must(opinions().seal(juror.actor, opinionOf(juror, defence, level)));
    }
    /// How many of the others' opinions that person sees.
    [[nodiscard]] int seenBy(const Actor &actor, DefenceId defence)
    {
        int seen = 0;
        for (const OpinionSeat &seat : must(opinions().board(actor, defence)).seats)
            seen += seat.opinion && seat.seat.member.person != actor.person ? 1 : 0;
        return seen;
    }
    [[nodiscard]] QString stateIn(const Blockers &blockers)
    {
        return blockers.empty() ? QString() : blockers.front().parameters.value(u"etat"_s);
    }
};

} // namespace

TEST_F(OpinionServiceTest, hidesTheOthersUntilEverybodyWhoSitsHasSealed)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    seal(roux(), defence);
    seal(garnier(), defence, RatingLevel::NotAcquired);
    for (const Actor &actor :
         {chair().actor, roux().actor, garnier().actor, lead(), this->actor(Role::Auditor)})
        EXPECT_EQ(seenBy(actor, defence), 0) << qPrintable(actor.name);
    const OpinionBoard waiting = must(opinions().board(chair().actor, defence));
    EXPECT_FALSE(waiting.isOpen);
    EXPECT_EQ(waiting.summary, std::nullopt);
    EXPECT_EQ(std::ranges::count_if(waiting.seats, &OpinionSeat::isSealed), 2);
    const OpinionBoard own = must(opinions().board(roux().actor, defence));
    EXPECT_TRUE(own.seats.at(1).opinion) << "his own stays readable to him";

    seal(chair(), defence);
    for (const Actor &actor : {chair().actor, roux().actor, garnier().actor})
        EXPECT_EQ(seenBy(actor, defence), 2);
    EXPECT_EQ(seenBy(lead(), defence), 3);
    const OpinionBoard open = must(opinions().board(roux().actor, defence));
    ASSERT_TRUE(open.summary);
    EXPECT_TRUE(open.summary->blocks.front().isGap);
    EXPECT_FALSE(open.summary->isOutcomeGap);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(OpinionServiceTest, showsOpenOpinionsOnlyToTheJuryAndWhoLeadsIt)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    for (const Juror &juror : {chair(), roux(), garnier()})
        seal(juror, defence);
    for (const Role role : {Role::Registrar, Role::Auditor, Role::Mentor, Role::Admin, Role::Juror}) {
        EXPECT_EQ(seenBy(actor(role), defence), 0) << qPrintable(codeName(role));
        EXPECT_EQ(must(opinions().board(actor(role), defence)).summary, std::nullopt);
    }
}

TEST_F(OpinionServiceTest, keepsADraftForItsWriterAlone)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const JuryOpinion typed{.defence = defence, .member = roux().id, .blocks = {{1, RatingLevel::Partial}}};
    const EventSeq before = lastEvent().seq;
    must(opinions().saveDraft(roux().actor, typed));
    EXPECT_EQ(lastEvent().seq, before) << "a draft is no act";
    EXPECT_EQ(must(opinions().board(roux().actor, defence)).draft, typed);
    for (const Actor &other : {garnier().actor, chair().actor, lead()})
        EXPECT_EQ(must(opinions().board(other, defence)).draft, std::nullopt);
    const Status foreign = opinions().saveDraft(garnier().actor, typed);
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(opinions().seal(garnier().actor, opinionOf(roux(), defence)));
}

TEST_F(OpinionServiceTest, sealsOnlyAWholeOpinionAndOnlyOnce)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    JuryOpinion incomplete = opinionOf(roux(), defence);
    setLevel(incomplete, 4, std::nullopt);
    const Blockers missing = blockersOf(opinions().seal(roux().actor, incomplete));
    EXPECT_EQ(stateIn(missing), u"OPINION_INCOMPLETE"_s);
    EXPECT_EQ(missing.front().parameters.value(u"liste"_s), u"4"_s);
    must(opinions().saveDraft(roux().actor, incomplete));
    seal(roux(), defence);
    EXPECT_EQ(must(opinions().board(roux().actor, defence)).draft, std::nullopt);
    EXPECT_EQ(stateIn(blockersOf(opinions().seal(roux().actor, opinionOf(roux(), defence)))),
              u"OPINION_SEALED"_s);
    EXPECT_EQ(stateIn(blockersOf(opinions().saveDraft(roux().actor, incomplete))), u"OPINION_SEALED"_s);
}

TEST_F(OpinionServiceTest, isGivenByWhoSitsForTheCandidateOnly)
{
    const Juror stranger = addJuror(u"Perrin"_s, JuryQuality::Professional, true);
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const Blockers blockers = blockersOf(opinions().seal(stranger.actor, opinionOf(stranger, defence)));
    ASSERT_FALSE(blockers.empty());
    EXPECT_EQ(blockers.front().code, BlockerCode::RightMissing);
    EXPECT_EQ(blockers.front().parameters.value(u"droit"_s), u"GIVE_OPINION"_s);
}

TEST_F(OpinionServiceTest, waitsForTheHearingAndEndsWithTheDecision)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    EXPECT_EQ(codesOf(opinions().saveDraft(roux().actor, opinionOf(roux(), defence))),
              Codes{BlockerCode::DefenceNotHeard});
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    must(opinions().saveDraft(roux().actor, opinionOf(roux(), defence)));
    EXPECT_EQ(codesOf(opinions().seal(roux().actor, opinionOf(roux(), defence))),
              Codes{BlockerCode::DefenceNotHeard});
    must(juries().hear(lead(), defence));
    moveTo(sessionDay(), {19, 0});
    must(deliberations().decide(lead(), defence, full()));
    EXPECT_EQ(stateIn(blockersOf(opinions().seal(roux().actor, opinionOf(roux(), defence)))), u"DECIDED"_s);
}

TEST_F(OpinionServiceTest, theLeadRevealsThemBeforeAllAreSealedWithAReason)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    seal(roux(), defence);
    EXPECT_EQ(codesOf(opinions().reveal(roux().actor, defence, u"x"_s)), Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(opinions().reveal(lead(), defence, u"  "_s)), Codes{BlockerCode::ReasonMissing});
    must(opinions().reveal(lead(), defence, u"M. Garnier est souffrant"_s));
    EXPECT_EQ(lastEvent().content.action, u"opinions.revealed"_s);
    EXPECT_EQ(seenBy(garnier().actor, defence), 1);
    EXPECT_EQ(stateIn(blockersOf(opinions().seal(garnier().actor, opinionOf(garnier(), defence)))),
              u"OPINIONS_REVEALED"_s);
    EXPECT_EQ(stateIn(blockersOf(opinions().reveal(lead(), defence, u"encore"_s))), u"OPINIONS_REVEALED"_s);
    EXPECT_TRUE(isJournalIntact());
}

// BR-65: nothing of an individual opinion leaves the jury.
TEST_F(OpinionServiceTest, nothingOfItGoesToTheJournalTheMinutesOrTheNotices)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    for (const Juror &juror : {chair(), roux(), garnier()})
        seal(juror, defence, RatingLevel::NotAcquired);
    EXPECT_EQ(lastEvent().content.action, u"opinion.sealed"_s);
    EXPECT_FALSE(lastEvent().content.after.contains(u"NOT_ACQUIRED"_s));
    must(deliberations().decide(lead(), defence, full()));
    const SessionId session = sessionOfDefence(defence);
    const MinutesId minutes = signedMinutes(session);
    must(deliberations().publish(lead(), session));
    const QByteArray snapshot = must(DecisionRepository(database()).loadMinutes(minutes)).snapshot;
    EXPECT_FALSE(snapshot.contains("CONFIDENTIEL"));
    EXPECT_FALSE(snapshot.contains("NOT_ACQUIRED"));
    for (const OfficialDocument &document : must(DocumentRepository(database()).ofSession(session)))
        EXPECT_FALSE(document.payload.contains("CONFIDENTIEL")) << qPrintable(document.number);
    EXPECT_TRUE(isJournalIntact());
}
