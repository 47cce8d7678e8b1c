#include "parchemin/app/jurordesk.h"

#include "support/jurytest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JurorDeskTest : public JuryTest
{
protected:
    [[nodiscard]] StoreDossierSource &desk()
    {
        if (!m_desk)
            m_desk.emplace(context());
        return *m_desk;
    }
    [[nodiscard]] JurorNote noteOf(const Juror &juror, DefenceId defence) const
    {
        return {.defence = defence,
                .member = juror.id,
                .reading = ReadingMark::Studied,
                .leaning = Leaning::Reserved,
                .notes = u"Budget"_s,
                .questions = u"Pourquoi ?"_s};
    }
    /// Nobody can tell of an account that is tied to no person.
    static void expectUnknown(const Blockers &blockers)
    {
        EXPECT_EQ(codesOf(blockers), Codes{BlockerCode::AccountWithoutPerson});
    }
    static void expectNotSitting(const Blockers &blockers)
    {
        ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::RightMissing});
        EXPECT_EQ(blockers.front().parameters.value(u"droit"_s), u"SIT_FOR_CANDIDATE"_s);
    }

private:
    std::optional<StoreDossierSource> m_desk;
};

} // namespace

TEST_F(JurorDeskTest, showsAMemberHisSessionsOnly)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const Juror stranger = addJuror(u"Perrin"_s, JuryQuality::Professional, true);
    const std::vector<JurorSession> mine = must(desk().sessions(roux().actor));
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine.front().session.id, session);
    ASSERT_EQ(mine.front().dossiers.size(), 1U);
    EXPECT_EQ(mine.front().dossiers.front().defence, defence);
    EXPECT_EQ(mine.front().dossiers.front().reading, ReadingMark::Unread);
    EXPECT_TRUE(must(desk().sessions(stranger.actor)).empty());
    expectNotSitting(blockersOf(desk().dossier(stranger.actor, defence)));
    expectNotSitting(blockersOf(desk().saveNote(stranger.actor, noteOf(roux(), defence))));
    for (const Actor &other : {lead(), actor(Role::Juror), actor(Role::Admin)}) {
        EXPECT_TRUE(must(desk().sessions(other)).empty()) << qPrintable(other.name);
        expectUnknown(blockersOf(desk().dossier(other, defence)));
        expectUnknown(blockersOf(desk().saveNote(other, noteOf(roux(), defence))));
    }
}

TEST_F(JurorDeskTest, opensTheDossierWithItsBlocks)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    const JurorDossier dossier = must(desk().dossier(garnier().actor, defence));
    EXPECT_EQ(dossier.facts.candidacy.id, candidacy);
    EXPECT_EQ(dossier.facts.blocks.size(), 5U);
    ASSERT_TRUE(dossier.facts.dossier);
    EXPECT_EQ(dossier.facts.dossier->deliverables.size(), 1U);
    EXPECT_EQ(dossier.note, (JurorNote{.defence = defence, .member = garnier().id}));
}

TEST_F(JurorDeskTest, keepsNotesThatNobodyElseReads)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const EventSeq before = lastEvent().seq;
    must(desk().saveNote(roux().actor, noteOf(roux(), defence)));
    EXPECT_EQ(lastEvent().seq, before) << "notes are no act, and the journal is read by others";
    EXPECT_EQ(must(desk().dossier(roux().actor, defence)).note, noteOf(roux(), defence));
    EXPECT_EQ(must(desk().sessions(roux().actor)).front().dossiers.front().reading, ReadingMark::Studied);
    for (const Juror &other : {garnier(), chair()}) {
        EXPECT_EQ(must(desk().dossier(other.actor, defence)).note,
                  (JurorNote{.defence = defence, .member = other.id}));
        EXPECT_EQ(must(desk().sessions(other.actor)).front().dossiers.front().reading, ReadingMark::Unread);
    }
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(JurorDeskTest, refusesToWriteInSomebodyElsesName)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const Status foreign = desk().saveNote(garnier().actor, noteOf(roux(), defence));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(must(desk().dossier(roux().actor, defence)).note.notes, QString());
}

// BR-45: who is tied to a candidate does not read the dossier.
TEST_F(JurorDeskTest, closesTheDossierToWhoRecusesHimself)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId other = scheduled(session, readyCandidate(u"Bertin"_s), {10, 0});
    EXPECT_EQ(codesOf(desk().recuse(roux().actor, defence, ConflictKind::Personal, u" "_s)),
              Codes{BlockerCode::ReasonMissing});
    must(desk().recuse(roux().actor, defence, ConflictKind::Personal, u"Cousin germain"_s));
    EXPECT_EQ(lastEvent().content.action, u"conflict.declared"_s);
    EXPECT_EQ(codesOf(desk().dossier(roux().actor, defence)), Codes{BlockerCode::Conflict});
    EXPECT_EQ(codesOf(desk().saveNote(roux().actor, noteOf(roux(), defence))), Codes{BlockerCode::Conflict});
    const std::vector<JurorDossierLine> lines = must(desk().sessions(roux().actor)).front().dossiers;
    EXPECT_TRUE(lines.at(0).isRecused);
    EXPECT_FALSE(lines.at(1).isRecused);
    EXPECT_TRUE(desk().dossier(roux().actor, other));
    EXPECT_TRUE(desk().dossier(garnier().actor, defence)) << "the others read it";
}

// He was told that he was recused, and the dossier stayed open: the tie counted from that day on only.
TEST_F(JurorDeskTest, whoHasHeardTheCandidateDoesNotRecuseHimself)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const EventSeq before = lastEvent().seq;
    EXPECT_EQ(codesOf(desk().recuse(roux().actor, defence, ConflictKind::Personal, u"Cousin"_s)),
              Codes{BlockerCode::StateForbids});
    EXPECT_EQ(lastEvent().seq, before);
}

TEST_F(JurorDeskTest, closesWithThePublicationOfTheResults)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const SessionId session = sessionOfDefence(defence);
    must(deliberations().decide(lead(), defence, full()));
    EXPECT_TRUE(desk().dossier(roux().actor, defence));
    signedMinutes(session);
    must(deliberations().publish(lead(), session));
    expectNotSitting(blockersOf(desk().dossier(roux().actor, defence)));
    EXPECT_TRUE(must(desk().sessions(roux().actor)).empty());
}

// Scenario 17: the desk shows the hours with the candidate's extra time.
TEST_F(JurorDeskTest, showsTheExtraTime)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(candidacy),
                                        {u"tiers-temps"_s}, 33, {2020, 10, 1}, std::nullopt));
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    const Defence read = must(desk().dossier(roux().actor, defence)).defence;
    EXPECT_EQ(read.baseMinutes + read.extraMinutes, 80);
}
