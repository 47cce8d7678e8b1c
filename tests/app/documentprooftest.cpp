#include "support/jurytest.h"
#include "support/unlocking.h"

#include "parchemin/app/documentverification.h"
#include "parchemin/documents/proof/pdfsignature.h"
#include "parchemin/documents/proof/verification.h"
#include "parchemin/store/proofrepository.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

#include "documents/pdftools.h"
#include "documents/proof/foreigntools.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

using documents::CheckOutcome;
using documents::CheckSubject;
using documents::ExaminedFile;
using documents::VerificationReport;
using enum documents::CheckSubject;

class DocumentProofTest : public JuryTest
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        m_candidacy = addCandidate(u"Lefèvre"_s);
        for (const int block : {1, 3}) {
            must(blocks().recognise(lead(), *m_candidacy, block, ValidationSource::PriorProof,
                                    u"Attestation"_s));
        }
    }
    [[nodiscard]] CandidacyId holder() const { return *m_candidacy; }
    void unlockKey() { unlockNewKey(keys(), context(), lead(), today()); }
    void unlockSigner() { unlockNewSigner(keys(), context(), lead()); }
    DocumentId issue(const std::vector<int> &numbers = {1, 3})
    {
        return must(documents().issueBlockAttestation(lead(), holder(), numbers));
    }
    /// Of a candidate who obtained the title.
    DocumentId publishedNotice()
    {
        const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
        const SessionId session = sessionOfDefence(defence);
        must(deliberations().decide(lead(), defence, full()));
        signedMinutes(session);
        must(deliberations().publish(lead(), session));
        const auto issued = must(documents().ofSession(session));
        const auto notice = std::ranges::find(issued, DocumentKind::DecisionNotice, &OfficialDocument::kind);
        return notice == issued.end() ? DocumentId{0} : notice->id;
    }
    [[nodiscard]] QByteArray bytes(DocumentId document) { return must(documents().bytes(document)); }
    [[nodiscard]] DocumentProof proof(DocumentId document) { return must(documents().proofOf(document)); }
    [[nodiscard]] static QString wordsOf(const QByteArray &pdf)
    {
        return documents::printedTextOf(pdf).value_or(QString()).simplified();
    }
    /// What somebody with this store learns of a file.
    [[nodiscard]] VerificationReport report(const QByteArray &file, const QByteArray &code = {})
    {
        const ExaminedFile examined = documents::examine(file, QString::fromLatin1(code));
        return documents::verify(examined, must(knownKeys(database(), examined)),
                                 must(registerAnswer(database(), examined)));
    }

private:
    std::optional<CandidacyId> m_candidacy;
};

void expectPassed(const VerificationReport &report, const std::vector<CheckSubject> &subjects)
{
    for (const CheckSubject subject : subjects)
        EXPECT_EQ(report.outcomeOf(subject), CheckOutcome::Passed) << codeName(subject).toStdString();
    EXPECT_TRUE(report.isAuthentic());
}

} // namespace

TEST_F(DocumentProofTest, withoutKeysADocumentSaysThatNothingSignsIt)
{
    const DocumentId document = issue();
    EXPECT_TRUE(proof(document).isEmpty());
    EXPECT_TRUE(wordsOf(bytes(document)).contains(u"sans signature électronique ni attestation numérique"_s));
    EXPECT_FALSE(documents::attachedCredential(bytes(document)));
    const VerificationReport found = report(bytes(document));
    EXPECT_EQ(found.outcomeOf(FileSignature), CheckOutcome::Absent);
    expectPassed(found, {RegisterStatus});
}

TEST_F(DocumentProofTest, aPreviewSaysNothingOfProofs)
{
    unlockKey();
    const QByteArray pdf = must(documents().previewBlockAttestation(holder(), {1, 3}));
    EXPECT_FALSE(wordsOf(pdf).contains(u"cachet électronique"_s));
    EXPECT_FALSE(documents::attachedCredential(pdf));
}

TEST_F(DocumentProofTest, anUnlockedKeyProvesWhatThePageSays)
{
    unlockKey();
    const DocumentId document = issue();
    const DocumentProof kept = proof(document);
    EXPECT_EQ(kept.key, std::optional(keys().issuingKey()->id));
    EXPECT_FALSE(kept.certificate);
    EXPECT_EQ(documents::attachedCredential(bytes(document)), std::optional(kept.credential));
    const VerificationReport found = report(bytes(document), kept.printedCode);
    expectPassed(found, {CredentialSignature, CredentialKey, PrintedProofSignature, PrintedProofKey,
                         PrintedFacts, RegisterStatus});
    ASSERT_TRUE(found.claims);
    EXPECT_EQ(found.claims->number, u"A-2021-0001"_s);
    EXPECT_EQ(found.claims->uuid, must(documents().load(document)).uuid);
    EXPECT_EQ(found.claims->holder, u"Yasmine LEFÈVRE"_s);
    EXPECT_EQ(found.claims->blocks.size(), 2U);
    const QString name =
        documents::printedFingerprint(keys().issuingKey()->key.publicKey().fingerprint().first(8));
    EXPECT_TRUE(wordsOf(bytes(document)).contains(name)) << "the key's name is printed (BR-77)";
    EXPECT_TRUE(wordsOf(bytes(document)).contains(u"pas un cachet électronique qualifié"_s));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DocumentProofTest, anUnlockedCertificateSignsTheFile)
{
    unlockSigner();
    const DocumentId document = issue();
    EXPECT_EQ(proof(document).certificate, std::optional(keys().signer()->id));
    EXPECT_FALSE(proof(document).key);
    EXPECT_TRUE(wordsOf(bytes(document)).contains(u"Fichier signé, sans attestation numérique"_s));
    expectPassed(report(bytes(document)), {FileSignature, FileKey, RegisterStatus});
}

TEST_F(DocumentProofTest, theCertificateSignsNoticesToo)
{
    unlockKey();
    unlockSigner();
    const DocumentId notice = publishedNotice();
    EXPECT_EQ(proof(notice).certificate, std::optional(keys().signer()->id));
    EXPECT_FALSE(proof(notice).key) << "a notice certifies nothing";
    EXPECT_TRUE(wordsOf(bytes(notice)).contains(u"Fichier signé, sans attestation numérique"_s));
    expectPassed(report(bytes(notice)), {FileSignature, FileKey, RegisterStatus});
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DocumentProofTest, aNoticeWithoutCertificateSaysSo)
{
    unlockKey();
    const DocumentId notice = publishedNotice();
    EXPECT_TRUE(proof(notice).isEmpty());
    EXPECT_TRUE(wordsOf(bytes(notice)).contains(u"sans signature électronique"_s));
}

TEST_F(DocumentProofTest, bothProveTogetherInASmallFile)
{
    unlockKey();
    unlockSigner();
    const QByteArray pdf = bytes(issue());
    expectPassed(report(pdf),
                 {FileSignature, FileKey, CredentialSignature, CredentialKey, PrintedFacts, RegisterStatus});
    EXPECT_LE(pdf.size(), 40 * 1024);
    EXPECT_EQ(documents::pdftools::structuralFaults(pdf), QString());
}

TEST_F(DocumentProofTest, aDuplicateRepeatsTheProofsWithoutTheKey)
{
    unlockKey();
    const DocumentId original = issue();
    keys().lock();
    const DocumentId duplicate = must(documents().issueDuplicate(lead(), original));
    EXPECT_EQ(proof(duplicate), proof(original));
    EXPECT_EQ(documents::attachedCredential(bytes(duplicate)),
              documents::attachedCredential(bytes(original)));
    expectPassed(report(bytes(duplicate), proof(duplicate).printedCode),
                 {CredentialSignature, CredentialKey, PrintedFacts, RegisterStatus});
}

TEST_F(DocumentProofTest, theSignatureOfADuplicateSaysWhichOneItIs)
{
    unlockSigner();
    const DocumentId original = issue();
    const QByteArray copy = bytes(must(documents().issueDuplicate(lead(), original)));
    const auto found = documents::verifySignatures(copy);
    ASSERT_EQ(found.signatures.size(), 1U);
    EXPECT_EQ(found.signatures.front().reason, u"Délivrance du document A-2021-0001, duplicata n° 1"_s);
}

TEST_F(DocumentProofTest, aCorrectionSupersedesAndBothStillVerify)
{
    unlockKey();
    const DocumentId old = issue();
    const QByteArray before = bytes(old);
    must(candidacies().correctPerson(lead(), personOf(holder()), details(u"Leroy"_s, u"Yasmine"_s),
                                     u"Changement de nom"_s));
    const DocumentId corrected = must(documents().supersede(lead(), old, u"Changement de nom"_s));
    EXPECT_EQ(bytes(old), before);
    const VerificationReport first = report(before);
    expectPassed(first, {CredentialSignature, CredentialKey, RegisterStatus});
    EXPECT_EQ(first.claims->holder, u"Yasmine LEFÈVRE"_s);
    EXPECT_TRUE(std::ranges::any_of(first.lines, [](const documents::CheckLine &line) {
        return line.sentence.contains(u"remplacé par le document A-2021-0002"_s);
    }));
    const VerificationReport second = report(bytes(corrected));
    expectPassed(second, {CredentialSignature, CredentialKey, PrintedFacts, RegisterStatus});
    EXPECT_EQ(second.claims->holder, u"Yasmine LEROY"_s);
}

TEST_F(DocumentProofTest, aRevokedDocumentKeepsItsSignatureAndIsWorthNothing)
{
    unlockKey();
    const DocumentId document = issue();
    must(documents().revoke(lead(), actor(Role::Chair), document, u"Délivré par erreur"_s));
    const VerificationReport found = report(bytes(document));
    EXPECT_EQ(found.outcomeOf(CredentialSignature), CheckOutcome::Passed);
    EXPECT_EQ(found.outcomeOf(RegisterStatus), CheckOutcome::Failed);
    EXPECT_FALSE(found.isAuthentic());
}

TEST_F(DocumentProofTest, aKeyThatIsNotInForceSignsNothingAndTakesNoNumber)
{
    const QDate later = today().addDays(30);
    unlockNewKey(keys(), context(), lead(), later);
    EXPECT_EQ(codesOf(documents().issueBlockAttestation(lead(), holder(), {1})),
              Codes{BlockerCode::KeyNotInForce});
    moveTo(later);
    EXPECT_EQ(must(documents().load(issue())).number, u"A-2021-0001"_s);
}

TEST_F(DocumentProofTest, anExpiredCertificateSignsNothing)
{
    unlockNewSigner(keys(), context(), lead(), {.until = QDateTime(QDate(2021, 6, 1), QTime(0, 0), Qt::UTC)});
    const auto issued = documents().issueBlockAttestation(lead(), holder(), {1});
    EXPECT_EQ(codesOf(issued), Codes{BlockerCode::CertificateNotInForce});
    keys().lock();
    EXPECT_EQ(must(documents().load(issue())).number, u"A-2021-0001"_s);
}

TEST_F(DocumentProofTest, whatARotatedKeySignedStaysProven)
{
    unlockKey();
    const QByteArray pdf = bytes(issue({1}));
    unlockNewKey(keys(), context(), lead(), today().addDays(1));
    moveTo(today().addDays(40));
    const QByteArray next = bytes(issue({3}));
    expectPassed(report(pdf), {CredentialSignature, CredentialKey, RegisterStatus});
    expectPassed(report(next), {CredentialSignature, CredentialKey, RegisterStatus});
}

TEST_F(DocumentProofTest, thePaperIsReadByScannersOfOthers)
{
    using documents::testing::has;
    ASSERT_TRUE(has(u"pdftoppm"_s) && has(u"zbarimg"_s) && has(u"ZXingReader"_s))
        << "pdftoppm, zbarimg and ZXingReader are needed";
    unlockKey();
    const DocumentId document = issue();
    const QTemporaryDir folder;
    documents::testing::writeFile(folder.path(), u"issued.pdf"_s, bytes(document));
    const QStringList render{u"-r"_s, u"150"_s, u"-gray"_s, u"issued.pdf"_s, u"page"_s};
    ASSERT_EQ(documents::testing::run(u"pdftoppm"_s, render, folder.path()).status, 0);
    const QStringList pages = QDir(folder.path()).entryList({u"page*.pgm"_s}, QDir::Files, QDir::Name);
    ASSERT_FALSE(pages.isEmpty());
    const QByteArray code = proof(document).printedCode;
    const auto zbar =
        documents::testing::run(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, pages.back()}, folder.path());
    EXPECT_EQ(zbar.output.toStdString(), code.toStdString() + '\n');
    const auto zxing = documents::testing::run(u"ZXingReader"_s, {pages.back()}, folder.path());
    EXPECT_TRUE(zxing.output.contains(code)) << zxing.output.toStdString();
}

TEST_F(DocumentProofTest, theCredentialIsVerifiedByJwcrypto)
{
    ASSERT_EQ(documents::testing::run(u"/usr/bin/python3"_s, {u"-c"_s, u"import jwcrypto"_s}).status, 0)
        << "python3-jwcrypto is needed";
    unlockKey();
    const QByteArray credential = *documents::attachedCredential(bytes(issue()));
    const auto answer = documents::testing::runScript(u"credential.py"_s, {}, {}, credential);
    ASSERT_EQ(answer.status, 0) << answer.complaints.toStdString();
    EXPECT_TRUE(answer.output.contains(R"("licenseNumber":"A-2021-0001")")) << answer.output.toStdString();
}

TEST_F(DocumentProofTest, theFileIsValidForPopplerAndOpenssl)
{
    using documents::testing::run;
    ASSERT_TRUE(documents::testing::has(u"pdfsig"_s) && documents::testing::has(u"openssl"_s))
        << "pdfsig and openssl are needed";
    unlockKey();
    unlockSigner();
    const QByteArray pdf = bytes(issue());
    const QTemporaryDir folder;
    documents::testing::writeFile(folder.path(), u"issued.pdf"_s, pdf);
    const auto poppler = run(u"pdfsig"_s, {u"-nocert"_s, u"issued.pdf"_s}, folder.path());
    for (const char *line : {"Signature Validation: Signature is Valid.", "Total document signed"})
        EXPECT_TRUE(poppler.output.contains(line)) << poppler.output.toStdString();
    const qsizetype gap = pdf.lastIndexOf("/Contents<") + 9;
    const qsizetype end = pdf.indexOf('>', gap) + 1;
    documents::testing::writeFile(folder.path(), u"covered"_s, pdf.first(gap) + pdf.sliced(end));
    documents::testing::writeFile(folder.path(), u"cms.der"_s,
                                  QByteArray::fromHex(pdf.sliced(gap + 1, end - gap - 2)));
    const QStringList leaf = u"pkcs7 -inform DER -in cms.der -print_certs -out leaf.pem"_s.split(u' ');
    ASSERT_EQ(run(u"openssl"_s, leaf, folder.path()).status, 0);
    const QStringList verify =
        u"cms -verify -cades -binary -CAfile leaf.pem -partial_chain -purpose any -no_check_time"
        " -inform DER -in cms.der -content covered -out verified"_s.split(u' ');
    const auto openssl = run(u"openssl"_s, verify, folder.path());
    EXPECT_EQ(openssl.status, 0) << openssl.complaints.toStdString();
}
