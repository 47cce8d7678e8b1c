#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 5. Juror mentored the candidate in one block → recused for that defence, OK for others; without substitute
/// the defence is postponed, others proceed.
class Scenario05Recusal : public CertifierOffice
{
protected:
    const QDate day{2021, 3, 15};

    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_mentored = enrol(u"Amrani"_s);
        m_other = enrol(u"Bernard"_s);
        const PersonId juror = member(firstProfessional()).person;
        must(directory().registerMentor(lead(), juror, false, u"Projet"_s, {2018, 1, 1}));
        accompany(*m_mentored, addUser(u"leroy"_s, {Role::Mentor}, juror), 3);
        acquireAll(*m_mentored);
        acquireAll(*m_other);
        itIs({2021, 2, 1});
    }
    [[nodiscard]] CandidacyId mentored() const { return *m_mentored; }
    [[nodiscard]] CandidacyId other() const { return *m_other; }
    [[nodiscard]] static std::vector<JuryMemberId> sitting(const DefencePanel &panel)
    {
        std::vector<JuryMemberId> members;
        for (const PanelSeat &seat : panel.seats)
            members.push_back(seat.member.id);
        return members;
    }
    /// A recusal with nobody in the juror's place says both.
    void expectRecusedInVain(const Blockers &blockers)
    {
        ASSERT_EQ(blockers.size(), 2U);
        EXPECT_EQ(blockers.front().code, BlockerCode::Conflict);
        EXPECT_EQ(blockers.front().parameters.value(u"membre"_s), member(firstProfessional()).name);
        EXPECT_EQ(blockers.front().parameters.value(u"candidat"_s), u"Yasmine Amrani"_s);
        EXPECT_EQ(blockers.front().parameters.value(u"nature"_s), u"MENTORED"_s);
        EXPECT_EQ(blockers.back().code, BlockerCode::NoSubstitute);
        EXPECT_EQ(blockers.back().parameters.value(u"membre"_s), member(firstProfessional()).name);
        EXPECT_EQ(blockers.back().parameters.value(u"qualite"_s), u"PROFESSIONAL"_s);
    }

private:
    std::optional<CandidacyId> m_mentored;
    std::optional<CandidacyId> m_other;
};

} // namespace

TEST_F(Scenario05Recusal, replacesTheJurorForThatDefenceOnly)
{
    const JuryMemberId substitute = addProfessional(u"Faure"_s);
    const SessionId held = jury(day, {substitute});
    const DefenceId first = schedule(held, mentored(), {9, 0});
    const DefenceId second = schedule(held, other(), {9, 30});
    const DefencePanel recused = panelOf(held, first);
    EXPECT_EQ(sitting(recused), (std::vector{leadMember(), substitute, secondProfessional()}));
    EXPECT_EQ(recused.replacements,
              (std::vector<DefencePanel::Replacement>{{firstProfessional(), substitute, u"MENTORED"_s}}));
    EXPECT_EQ(sitting(panelOf(held, second)),
              (std::vector{leadMember(), firstProfessional(), secondProfessional()}));

    convene(held);
    open(held);
    must(hear(first));
    decide(first, fullTitle());
    must(hear(second));
    decide(second, fullTitle());
    EXPECT_EQ(defence(first).panel, (std::vector{leadMember(), substitute, secondProfessional()}));
    EXPECT_EQ(defence(second).panel, (std::vector{leadMember(), firstProfessional(), secondProfessional()}));
    EXPECT_EQ(stateOf(mentored()), CandidacyState::Certified);
    EXPECT_EQ(stateOf(other()), CandidacyState::Certified);
    drawUpMinutes(held);
    signByAllPresent(held);
    publish(held);
    EXPECT_EQ(session(held).state, SessionState::Published);
}

TEST_F(Scenario05Recusal, schedulesNobodyBeforeAPanelThatCannotBeCompleted)
{
    const SessionId held = jury(day);
    const auto refused = juries().schedule(registrar(), held, mentored(), certifierInstant(day, {9, 0}));
    expectRecusedInVain(blockersOf(refused));
    EXPECT_EQ(stateOf(mentored()), CandidacyState::InProgress);
    schedule(held, other(), {9, 0});
    EXPECT_EQ(stateOf(other()), CandidacyState::Scheduled);
}

TEST_F(Scenario05Recusal, postponesTheDefenceWhenTheSubstituteDoesNotComeAndTheOthersProceed)
{
    const JuryMemberId substitute = addProfessional(u"Faure"_s);
    const SessionId held = jury(day, {substitute});
    const DefenceId first = schedule(held, mentored(), {9, 0});
    const DefenceId second = schedule(held, other(), {9, 30});
    convene(held);
    open(held, {substitute});

    const Status refused = hear(first);
    EXPECT_EQ(errorOf(refused), ErrorCode::RuleRefused);
    expectRecusedInVain(blockersOf(refused));
    must(juries().postponeDefence(registrar(), first, u"Membre récusé, suppléant absent"_s));
    EXPECT_EQ(defence(first).state, DefenceState::Postponed);
    EXPECT_EQ(stateOf(mentored()), CandidacyState::InProgress);
    EXPECT_EQ(dossier(mentored()).juryBlockers, Blockers{});

    must(hear(second));
    decide(second, fullTitle());
    drawUpMinutes(held);
    signByAllPresent(held);
    publish(held);
    EXPECT_EQ(stateOf(other()), CandidacyState::Certified);
    EXPECT_EQ(acquiredBlocks(mentored()).size(), 5U);
}
