#include "support/unlocking.h"

#include "parchemin/app/documentverification.h"

#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

using documents::CheckOutcome;
using enum documents::CheckSubject;

/// 9. Parchment issued; person renamed → stored bytes unchanged; correction issues P-…, old SUPERSEDED; both
/// verify, old says superseded.
class Scenario09Supersession : public CertifierOffice
{
protected:
    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_candidate = enrol(u"Amrani"_s);
        acquireAll(candidate());
        defend(candidate(), {2021, 3, 15}, fullTitle());
        unlockNewKey(keys(), context(), lead(), today());
        unlockNewSigner(keys(), context(), lead());
        m_parchment = must(issueParchment(candidate()));
        m_issued = must(documents().bytes(parchment()));
        itIs({2021, 4, 2});
        PersonDetails renamed = person(personOf(candidate())).details;
        renamed.birthName = u"Lefèvre"_s;
        must(candidacies().correctPerson(lead(), personOf(candidate()), renamed, u"Jugement du 1er avril"_s));
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    [[nodiscard]] DocumentId parchment() const { return *m_parchment; }
    [[nodiscard]] const QByteArray &issued() const { return m_issued; }
    DocumentId correct()
    {
        return must(documents().supersede(actor(Role::Signatory), parchment(), u"Changement de nom"_s));
    }
    [[nodiscard]] documents::VerificationReport report(const QByteArray &pdf)
    {
        const auto file = documents::examine(pdf);
        return documents::verify(file, must(knownKeys(database(), file)),
                                 must(registerAnswer(database(), file)));
    }

private:
    std::optional<CandidacyId> m_candidate;
    std::optional<DocumentId> m_parchment;
    QByteArray m_issued;
};

} // namespace

TEST_F(Scenario09Supersession, leavesTheIssuedBytesAsTheyWere)
{
    EXPECT_EQ(must(documents().bytes(parchment())), issued());
    correct();
    EXPECT_EQ(must(documents().bytes(parchment())), issued());
    EXPECT_EQ(must(documents().load(parchment())).state, DocumentState::Superseded);
}

TEST_F(Scenario09Supersession, verifiesBothAndSaysWhichIsSuperseded)
{
    const DocumentId corrected = correct();
    EXPECT_EQ(must(documents().load(corrected)).number, u"P-2021-0002"_s);
    const auto old = report(issued());
    const auto now = report(must(documents().bytes(corrected)));
    for (const auto *found : {&old, &now}) {
        EXPECT_TRUE(found->isAuthentic());
        for (const auto subject :
             {FileSignature, FileKey, CredentialSignature, CredentialKey, PrintedFacts, RegisterStatus})
            EXPECT_EQ(found->outcomeOf(subject), CheckOutcome::Passed) << codeName(subject).toStdString();
    }
    EXPECT_EQ(old.claims->holder.section(u' ', -1), u"AMRANI"_s);
    EXPECT_EQ(now.claims->holder.section(u' ', -1), u"LEFÈVRE"_s);
    EXPECT_EQ(old.claims->blocks.size(), 5U);
    EXPECT_TRUE(old.lines.back().sentence.contains(u"remplacé"_s));
    EXPECT_TRUE(old.lines.back().details.contains(u"Motif : Changement de nom"_s));
    EXPECT_FALSE(now.lines.back().sentence.contains(u"remplacé"_s));
}
