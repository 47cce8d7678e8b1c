#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 11. PV not signed by one present member → publish blocked; absent member need not sign.
class Scenario11Signature : public CertifierOffice
{
protected:
    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_candidate = enrol(u"Amrani"_s);
        acquireAll(candidate());
        itIs({2021, 2, 1});
        m_substitute = addProfessional(u"Faure"_s);
        m_session = jury({2021, 3, 15}, {substitute()});
        const DefenceId passage = schedule(held(), candidate());
        convene(held());
        open(held(), {secondProfessional()});
        must(hear(passage));
        decide(passage, fullTitle());
        m_minutes = drawUpMinutes(held());
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    [[nodiscard]] JuryMemberId substitute() const { return *m_substitute; }
    [[nodiscard]] SessionId held() const { return *m_session; }
    [[nodiscard]] MinutesId minutes() const { return *m_minutes; }
    [[nodiscard]] static Blocker unsignedBy(const QString &names)
    {
        return {BlockerCode::MinutesUnsigned, {{u"noms"_s, names}}};
    }

private:
    std::optional<CandidacyId> m_candidate;
    std::optional<JuryMemberId> m_substitute;
    std::optional<SessionId> m_session;
    std::optional<MinutesId> m_minutes;
};

} // namespace

TEST_F(Scenario11Signature, blocksPublicationWhileOnePresentMemberHasNotSigned)
{
    must(sign(minutes(), leadMember()));
    must(sign(minutes(), firstProfessional()));
    EXPECT_EQ(session(held()).state, SessionState::MinutesReady);
    EXPECT_EQ(must(deliberations().publicationBlockers(held())), Blockers{unsignedBy(u"Dominique Faure"_s)});
    EXPECT_EQ(blockersOf(deliberations().publish(lead(), held())),
              Blockers{unsignedBy(u"Dominique Faure"_s)});
    EXPECT_EQ(session(held()).state, SessionState::MinutesReady);
    EXPECT_TRUE(documentsOf(candidate(), DocumentKind::DecisionNotice).empty());
    EXPECT_EQ(blockersOf(issueParchment(candidate())), Blockers{{BlockerCode::MinutesUnsigned}});
}

TEST_F(Scenario11Signature, namesEveryoneWhoIsMissingButTheAbsent)
{
    EXPECT_EQ(must(deliberations().publicationBlockers(held())),
              Blockers{unsignedBy(u"Claire Moreau, Dominique Leroy, Dominique Faure"_s)});
}

TEST_F(Scenario11Signature, isNotAskedOfTheAbsentMember)
{
    EXPECT_TRUE(contains(blockersOf(sign(minutes(), secondProfessional())), BlockerCode::MemberNotPresent));
    must(sign(minutes(), leadMember()));
    must(sign(minutes(), firstProfessional()));
    must(sign(minutes(), substitute()));
    EXPECT_EQ(session(held()).state, SessionState::Signed);
    EXPECT_EQ(must(deliberations().publicationBlockers(held())), Blockers{});
    publish(held());
    EXPECT_EQ(session(held()).state, SessionState::Published);
    EXPECT_EQ(documentsOf(candidate(), DocumentKind::DecisionNotice).size(), 1U);
    must(issueParchment(candidate()));
}

TEST_F(Scenario11Signature, isNotAParchmentBeforePublication)
{
    must(sign(minutes(), leadMember()));
    must(sign(minutes(), firstProfessional()));
    must(sign(minutes(), substitute()));
    EXPECT_EQ(blockersOf(issueParchment(candidate())), Blockers{{BlockerCode::MinutesUnsigned}});
}
