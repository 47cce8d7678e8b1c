#include "parchemin/app/minutessigner.h"

#include "support/jurytest.h"

#include "parchemin/app/documentverification.h"
#include "parchemin/app/keyservice.h"
#include "parchemin/documents/proof/pdfsignature.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/proofrepository.h"

#include "documents/proof/testidentities.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

using documents::CheckOutcome;
using documents::CheckSubject;

class MinutesSignerTest : public JuryTest
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
        m_session = sessionOfDefence(defence);
        must(deliberations().decide(lead(), defence, full()));
        must(deliberations().close(lead(), session()));
        m_minutes = must(deliberations().drawUpMinutes(lead(), session()));
        m_document = must(documents().byNumber(u"PV-2021-0001"_s)).id;
        m_issued = must(documents().bytes(document()));
    }
    [[nodiscard]] SessionId session() const { return *m_session; }
    [[nodiscard]] MinutesId minutes() const { return *m_minutes; }
    [[nodiscard]] DocumentId document() const { return *m_document; }
    [[nodiscard]] const QByteArray &issued() const { return m_issued; }
    Status sign(const Juror &juror, const documents::testing::IdentityRequest &request)
    {
        return MinutesSigner(context()).sign(juror.actor, minutes(), juror.id,
                                             documents::testing::identity(request));
    }
    [[nodiscard]] QByteArray bytes() { return must(documents().bytes(document())); }

private:
    std::optional<SessionId> m_session;
    std::optional<MinutesId> m_minutes;
    std::optional<DocumentId> m_document;
    QByteArray m_issued;
};

} // namespace

TEST_F(MinutesSignerTest, addsOneSignatureAfterTheOtherAndChangesNoByteBefore)
{
    must(sign(roux(), {.commonName = "Dominique Roux"}));
    const QByteArray once = bytes();
    EXPECT_TRUE(once.startsWith(issued()));
    must(sign(garnier(), {.commonName = "Dominique Garnier"}));
    const QByteArray twice = bytes();
    EXPECT_TRUE(twice.startsWith(once));
    const documents::SignedFile file = documents::verifySignatures(twice);
    EXPECT_TRUE(file.isIntact());
    ASSERT_EQ(file.signatures.size(), 2U);
    EXPECT_EQ(file.signatures.front().signer.commonName, u"Dominique Roux"_s);
    EXPECT_EQ(file.signatures.back().reason, u"Signature du procès-verbal PV-2021-0001"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(MinutesSignerTest, countsWithThoseWhoSignOnPaper)
{
    must(sign(roux(), {.commonName = "Dominique Roux"}));
    must(deliberations().sign(lead(), minutes(), garnier().id, SignatureMethod::OnPaper));
    must(deliberations().sign(lead(), minutes(), chair().id, SignatureMethod::OnPaper));
    EXPECT_EQ(sessionOf(session()).state, SessionState::Signed);
    const Minutes signedMinutes = must(DecisionRepository(database()).loadMinutes(minutes()));
    ASSERT_EQ(signedMinutes.signatures.size(), 3U);
    EXPECT_EQ(signedMinutes.signatures.front().method, SignatureMethod::OnScreen);
    EXPECT_EQ(signedMinutes.signatures.back().method, SignatureMethod::OnPaper);
    EXPECT_EQ(documents::verifySignatures(bytes()).signatures.size(), 1U);
}

TEST_F(MinutesSignerTest, theRegisterKnowsEveryFileThatWasKept)
{
    must(sign(roux(), {.commonName = "Dominique Roux"}));
    const QByteArray once = bytes();
    must(sign(garnier(), {.commonName = "Dominique Garnier"}));
    for (const QByteArray &pdf : {issued(), once, bytes()}) {
        const auto file = documents::examine(pdf);
        const auto report = documents::verify(file, must(knownKeys(database(), file)),
                                              must(registerAnswer(database(), file)));
        EXPECT_TRUE(report.isAuthentic());
        EXPECT_EQ(report.outcomeOf(CheckSubject::RegisterStatus), CheckOutcome::Passed);
    }
    const auto file = documents::examine(bytes() + '\n');
    EXPECT_FALSE(
        documents::verify(file, must(knownKeys(database(), file)), must(registerAnswer(database(), file)))
            .isAuthentic());
}

TEST_F(MinutesSignerTest, aMembersCertificateSaysNothingOfAnyOtherFile)
{
    const documents::SignerIdentity signer = documents::testing::identity();
    must(MinutesSigner(context()).sign(roux().actor, minutes(), roux().id, signer));
    const QByteArray forged =
        must(documents::signPdf(issued(), signer, {.at = today().startOfDay(), .reason = u"Faux"_s}));
    const auto file = documents::examine(forged);
    const auto report =
        documents::verify(file, must(knownKeys(database(), file)), must(registerAnswer(database(), file)));
    EXPECT_EQ(report.outcomeOf(CheckSubject::FileSignature), CheckOutcome::Passed);
    EXPECT_NE(report.outcomeOf(CheckSubject::FileKey), CheckOutcome::Passed);
    EXPECT_FALSE(report.isAuthentic());
}

TEST_F(MinutesSignerTest, refusesAnotherMembersNameASecondSignatureAndAnExpiredCertificate)
{
    const documents::SignerIdentity signer = documents::testing::identity();
    EXPECT_EQ(
        codesOf(blockersOf(MinutesSigner(context()).sign(roux().actor, minutes(), garnier().id, signer))),
        Codes{BlockerCode::RightMissing});
    EXPECT_EQ(
        codesOf(blockersOf(sign(roux(), {.until = QDateTime(QDate(2021, 6, 1), QTime(0, 0), Qt::UTC)}))),
        Codes{BlockerCode::CertificateNotInForce});
    EXPECT_EQ(bytes(), issued());
    must(sign(roux(), {}));
    EXPECT_FALSE(blockersOf(sign(roux(), {})).empty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(MinutesSignerTest, keepsNoFileThatDoesNotBeginWithTheOneBefore)
{
    const ProofRepository proofs(database());
    const QString fingerprint(64, u'a');
    EXPECT_EQ(errorOf(proofs.addSignedFile(document(), "%PDF-1.7 another", fingerprint)),
              ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(proofs.addSignedFile(document(), issued(), fingerprint)), ErrorCode::InvalidInput);
}
