#include "support/unlocking.h"

#include "parchemin/app/documentverification.h"

#include "documents/proof/base45.h"
#include "documents/proof/base64url.h"
#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

using documents::CheckOutcome;
using documents::Claim;
using documents::VerificationReport;
using enum documents::CheckSubject;

/// 10. One byte flipped in payload or QR → verification fails and says which claim differs.
class Scenario10Forgery : public CertifierOffice
{
protected:
    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_candidate = enrol(u"Amrani"_s);
        acquireAll(*m_candidate);
        defend(*m_candidate, {2021, 3, 15}, fullTitle());
        unlockNewKey(keys(), context(), lead(), today());
        const DocumentId parchment = must(issueParchment(*m_candidate));
        m_proof = must(documents().proofOf(parchment));
        m_pdf = must(documents().bytes(parchment));
    }
    [[nodiscard]] const DocumentProof &proof() const { return m_proof; }
    [[nodiscard]] const QByteArray &pdf() const { return m_pdf; }
    [[nodiscard]] VerificationReport report(const QByteArray &proof, const QByteArray &code = {})
    {
        const auto file = documents::examine(proof, QString::fromLatin1(code));
        return documents::verify(file, must(knownKeys(database(), file)),
                                 must(registerAnswer(database(), file)));
    }
    [[nodiscard]] static std::vector<Claim> changed(const VerificationReport &report)
    {
        std::vector<Claim> claims;
        for (const documents::ChangedClaim &one : report.changed)
            claims.push_back(one.claim);
        return claims;
    }

private:
    std::optional<CandidacyId> m_candidate;
    DocumentProof m_proof;
    QByteArray m_pdf;
};

} // namespace

TEST_F(Scenario10Forgery, theParchmentAndItsPaperAreAuthenticAsTheyAre)
{
    const VerificationReport found = report(pdf(), proof().printedCode);
    EXPECT_TRUE(found.isAuthentic());
    EXPECT_TRUE(changed(found).empty());
}

TEST_F(Scenario10Forgery, namesTheClaimThatWasChangedInTheCredential)
{
    QList<QByteArray> parts = proof().credential.split('.');
    QByteArray payload = *documents::fromBase64Url(parts[1]);
    payload.replace("AMRANI", "AMRANU");
    ASSERT_NE(documents::toBase64Url(payload), parts[1]);
    parts[1] = documents::toBase64Url(payload);
    const VerificationReport found = report(parts.join('.'));
    EXPECT_EQ(found.outcomeOf(CredentialSignature), CheckOutcome::Failed);
    EXPECT_EQ(changed(found), std::vector{Claim::Holder});
    EXPECT_FALSE(found.isAuthentic());
}

TEST_F(Scenario10Forgery, namesTheClaimThatWasChangedInTheCodeOnThePaper)
{
    QByteArray message = *documents::fromBase45(proof().printedCode.sliced(5));
    ASSERT_TRUE(message.contains("P-2021-0001"));
    message.replace("P-2021-0001", "P-2021-0009");
    const VerificationReport found = report(pdf(), "PCH1:" + documents::toBase45(message));
    EXPECT_EQ(found.outcomeOf(PrintedProofSignature), CheckOutcome::Failed);
    EXPECT_EQ(changed(found), std::vector{Claim::Number});
    EXPECT_FALSE(found.isAuthentic());
}

TEST_F(Scenario10Forgery, refusesACodeOfWhichAnyByteIsFlipped)
{
    const QByteArray message = *documents::fromBase45(proof().printedCode.sliced(5));
    for (qsizetype i = 0; i < message.size(); ++i) {
        QByteArray flipped = message;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x01);
        EXPECT_FALSE(report("PCH1:" + documents::toBase45(flipped)).isAuthentic()) << "byte " << i;
    }
}
