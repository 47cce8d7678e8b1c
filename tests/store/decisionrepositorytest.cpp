#include "parchemin/store/decisionrepository.h"

#include "support/juryrecordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DecisionRepositoryTest : public JuryRecordsTest
{
protected:
    void SetUp() override
    {
        JuryRecordsTest::SetUp();
        m_session = addSession();
        m_defence = addDefence(m_session, juryInstant());
    }
    [[nodiscard]] SessionId session() const { return m_session; }
    [[nodiscard]] DefenceId defence() const { return m_defence; }
    [[nodiscard]] JuryDecision decision() const
    {
        return {.id = DecisionId{0},
                .defence = m_defence,
                .candidacy = candidacyId(),
                .content = {.outcome = DecisionOutcome::Partial,
                            .blocks = {{1, true, {}}, {2, false, {3, 7}}},
                            .motive = u"Deux compétences manquent"_s,
                            .recommendations = u"Reprendre le budget"_s,
                            .vote = {2, 1, true}},
                .decidedAt = juryInstant()};
    }
    [[nodiscard]] Minutes minutes(const QString &number) const
    {
        const QByteArray snapshot("{\"numéro\":1}");
        return {.id = MinutesId{0},
                .session = m_session,
                .number = number,
                .kind = MinutesKind::Initial,
                .snapshot = snapshot,
                .snapshotSha256 = sha256(snapshot),
                .frozenAt = juryInstant()};
    }

private:
    SessionId m_session{0};
    DefenceId m_defence{0};
};

} // namespace

TEST_F(DecisionRepositoryTest, givesBackADecisionWithItsBlocks)
{
    JuryDecision added = decision();
    added.id = must(decisions().add(added, user()));
    EXPECT_EQ(must(decisions().load(added.id)), added);
    EXPECT_EQ(must(decisions().currentOfDefence(defence())), std::optional(added));
    EXPECT_EQ(must(decisions().currentOfCandidacy(candidacyId())), std::optional(added));
}

TEST_F(DecisionRepositoryTest, replacesADecisionWithAReasonOnly)
{
    const DecisionId first = must(decisions().add(decision(), user()));
    EXPECT_EQ(errorOf(decisions().add(decision(), user())), ErrorCode::RuleRefused);
    JuryDecision next = decision();
    next.replaces = first;
    EXPECT_EQ(errorOf(decisions().add(next, user())), ErrorCode::InvalidInput);
    next.replacementReason = u"Erreur de saisie"_s;
    const DecisionId second = must(decisions().add(next, user()));
    const auto all = must(decisions().ofDefence(defence()));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_FALSE(all.front().isCurrent);
    EXPECT_TRUE(all.back().isCurrent);
    EXPECT_EQ(must(decisions().currentOfDefence(defence())).value().id, second);
    EXPECT_EQ(must(decisions().currentOfCandidacy(candidacyId())).value().id, second);
}

TEST_F(DecisionRepositoryTest, keepsMinutesWithSignaturesAndPublications)
{
    Minutes added = minutes(u"PV-2021-0001"_s);
    const MinutesId id = must(decisions().addMinutes(added));
    const JuryMemberId member = addMember(u"Roche"_s);
    must(decisions().addSignature(id, member, juryInstant(), SignatureMethod::OnPaper));
    EXPECT_EQ(errorOf(decisions().addSignature(id, member, juryInstant(), SignatureMethod::OnPaper)),
              ErrorCode::Conflict);
    must(decisions().addPublication(id, juryInstant().addSecs(60), user()));
    EXPECT_EQ(errorOf(decisions().addUnpublication(id, juryInstant(), user(), user(), u"Erreur"_s)),
              ErrorCode::InvalidInput);
    const UserId second =
        must(UserRepository(database()).add(u"luc"_s, u"Luc"_s, std::nullopt, {Role::Chair}));
    must(decisions().addUnpublication(id, juryInstant().addSecs(120), user(), second, u"Erreur"_s));
    added.id = id;
    added.signatures = {{member, u"Dominique Roche"_s, juryInstant(), SignatureMethod::OnPaper}};
    added.publishedAt = juryInstant().addSecs(60);
    added.unpublishedAt = juryInstant().addSecs(120);
    EXPECT_EQ(must(decisions().loadMinutes(id)), added);
}

TEST_F(DecisionRepositoryTest, putsTheInitialMinutesFirst)
{
    const MinutesId initial = must(decisions().addMinutes(minutes(u"PV-2021-0001"_s)));
    EXPECT_EQ(errorOf(decisions().addMinutes(minutes(u"PV-2021-0002"_s))), ErrorCode::Conflict);
    Minutes corrective = minutes(u"PV-2021-0002"_s);
    corrective.kind = MinutesKind::Corrective;
    corrective.corrects = initial;
    corrective.correctionReason = u"Erreur"_s;
    const MinutesId second = must(decisions().addMinutes(corrective));
    const auto all = must(decisions().minutesOf(session()));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().id, initial);
    EXPECT_EQ(all.back().id, second);
}

TEST_F(DecisionRepositoryTest, refusesASnapshotThatIsNotWhatItsHashSays)
{
    Minutes forged = minutes(u"PV-2021-0001"_s);
    forged.snapshot += ' ';
    EXPECT_EQ(errorOf(decisions().addMinutes(forged)), ErrorCode::InvalidInput);
}
