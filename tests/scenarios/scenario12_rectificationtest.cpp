#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 12. Rectification: FULL entered by mistake, published → unpublish, parchment REVOKED, corrective PV,
/// decision history has 2 rows; audit chain valid.
class Scenario12Rectification : public CertifierOffice
{
protected:
    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_candidate = enrol(u"Amrani"_s);
        acquireAll(candidate());
        m_passage = defend(candidate(), {2021, 3, 15}, fullTitle());
        m_parchment = must(issueParchment(candidate()));
        itIs({2021, 3, 22});
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    [[nodiscard]] DefenceId passage() const { return *m_passage; }
    [[nodiscard]] DocumentId parchment() const { return *m_parchment; }
    [[nodiscard]] SessionId held() { return defence(passage()).session; }
    [[nodiscard]] std::vector<JuryDecision> history() { return must(deliberations().decisionsOf(passage())); }
    Result<MinutesId> rectify(const std::optional<Actor> &approver,
                              const QString &why = u"Erreur de saisie"_s)
    {
        return deliberations().rectify(lead(), approver, history().front().id, refusal(), why);
    }

private:
    std::optional<CandidacyId> m_candidate;
    std::optional<DefenceId> m_passage;
    std::optional<DocumentId> m_parchment;
};

} // namespace

TEST_F(Scenario12Rectification, revokesTheParchmentAndKeepsItsBytes)
{
    const QByteArray issued = must(documents().bytes(parchment()));
    must(rectify(chair()));
    const OfficialDocument revoked = must(documents().load(parchment()));
    EXPECT_EQ(revoked.state, DocumentState::Revoked);
    EXPECT_EQ(revoked.statusReason, u"Erreur de saisie"_s);
    EXPECT_EQ(must(documents().bytes(parchment())), issued);
    EXPECT_EQ(documentsOf(candidate(), DocumentKind::DecisionNotice).front().state, DocumentState::Revoked);
    EXPECT_EQ(blockersOf(issueParchment(candidate())), Blockers{{BlockerCode::NoFullDecision}});
}

TEST_F(Scenario12Rectification, keepsBothDecisions)
{
    must(rectify(chair()));
    const std::vector<JuryDecision> rows = history();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.front().content, fullTitle());
    EXPECT_FALSE(rows.front().isCurrent);
    EXPECT_EQ(rows.back().content, refusal());
    EXPECT_TRUE(rows.back().isCurrent);
    EXPECT_EQ(rows.back().replaces, rows.front().id);
    EXPECT_EQ(rows.back().replacementReason, u"Erreur de saisie"_s);
    EXPECT_EQ(stateOf(candidate()), CandidacyState::NotValidated);
    EXPECT_EQ(acquiredBlocks(candidate()), (std::vector{1, 2, 3, 4, 5}));
}

TEST_F(Scenario12Rectification, unpublishesAndDrawsUpCorrectiveMinutes)
{
    const MinutesId corrective = must(rectify(chair()));
    EXPECT_EQ(session(held()).state, SessionState::MinutesReady);
    const std::vector<Minutes> minutes = must(deliberations().minutesOf(held()));
    ASSERT_EQ(minutes.size(), 2U);
    EXPECT_EQ(minutes.front().kind, MinutesKind::Initial);
    EXPECT_EQ(minutes.front().unpublishedAt, clock().now());
    EXPECT_EQ(minutes.back().id, corrective);
    EXPECT_EQ(minutes.back().kind, MinutesKind::Corrective);
    EXPECT_EQ(minutes.back().corrects, minutes.front().id);
    EXPECT_EQ(minutes.back().number, u"PV-2021-0002"_s);
    EXPECT_TRUE(minutes.back().signatures.empty());
    EXPECT_EQ(blockersOf(deliberations().publish(lead(), held())),
              (Blockers{{BlockerCode::MinutesUnsigned,
                         {{u"noms"_s, u"Claire Moreau, Dominique Leroy, Dominique Petit"_s}}}}));
}

TEST_F(Scenario12Rectification, supersedesTheDocumentOfTheFirstMinutesAndKeepsIt)
{
    must(rectify(chair()));
    auto papers = must(documents().ofSession(held()));
    std::erase_if(papers, [](const OfficialDocument &one) { return one.kind != DocumentKind::Minutes; });
    ASSERT_EQ(papers.size(), 2U);
    EXPECT_EQ(papers.front().number, u"PV-2021-0002"_s);
    EXPECT_EQ(papers.front().state, DocumentState::Issued);
    EXPECT_EQ(papers.front().supersedes, papers.back().id);
    EXPECT_EQ(papers.back().number, u"PV-2021-0001"_s);
    EXPECT_EQ(papers.back().state, DocumentState::Superseded);
    EXPECT_EQ(papers.back().statusReason, u"Erreur de saisie"_s);
    EXPECT_TRUE(wordsOf(papers.back().id).contains(u"PV-2021-0001"_s));
}

TEST_F(Scenario12Rectification, notifiesTheCandidateAgainOnceSignedAndPublished)
{
    must(rectify(chair()));
    signByAllPresent(held());
    publish(held());
    EXPECT_EQ(session(held()).state, SessionState::Published);
    const auto notices = documentsOf(candidate(), DocumentKind::DecisionNotice);
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices.front().state, DocumentState::Issued);
    EXPECT_EQ(notices.back().state, DocumentState::Revoked);
    EXPECT_TRUE(wordsOf(notices.front().id).contains(withoutSpaces(refusal().recommendations)));
    EXPECT_EQ(dossier(candidate()).juryBlockers, Blockers{});
}

TEST_F(Scenario12Rectification, needsAnotherPersonAndAReason)
{
    const auto refusedFor = [](const Result<MinutesId> &rectified, const QString &motive) {
        const Blockers reasons = blockersOf(rectified);
        return reasons.size() == 1 && reasons.front().code == BlockerCode::SecondPersonMissing &&
               reasons.front().parameters.value(u"motif"_s) == motive;
    };
    EXPECT_TRUE(refusedFor(rectify(std::nullopt), u"ABSENTE"_s));
    EXPECT_TRUE(refusedFor(rectify(lead()), u"MEME_PERSONNE"_s));
    EXPECT_TRUE(refusedFor(rectify(registrar()), u"SANS_DROIT"_s));
    EXPECT_EQ(blockersOf(rectify(chair(), u"  "_s)), Blockers{{BlockerCode::ReasonMissing}});
    EXPECT_EQ(must(documents().load(parchment())).state, DocumentState::Issued);
    EXPECT_EQ(history().size(), 1U);
}

TEST_F(Scenario12Rectification, cannotRectifyWhatIsNotPublishedAgain)
{
    must(rectify(chair()));
    const auto again =
        deliberations().rectify(lead(), chair(), history().back().id, fullTitle(), u"Erreur d'erreur"_s);
    EXPECT_TRUE(contains(blockersOf(again), BlockerCode::StateForbids));
    EXPECT_EQ(history().size(), 2U);
}

TEST_F(Scenario12Rectification, givesANewParchmentWhenTheTitleIsAwardedAfterAll)
{
    must(rectify(chair()));
    signByAllPresent(held());
    publish(held());
    must(
        deliberations().rectify(lead(), chair(), history().back().id, fullTitle(), u"Bulletins recomptés"_s));
    signByAllPresent(held());
    publish(held());
    EXPECT_EQ(stateOf(candidate()), CandidacyState::Certified);
    const DocumentId second = must(issueParchment(candidate()));
    EXPECT_EQ(must(documents().load(second)).number, u"P-2021-0002"_s);
    EXPECT_EQ(must(documents().load(parchment())).state, DocumentState::Revoked);
    EXPECT_EQ(history().size(), 3U);
}
