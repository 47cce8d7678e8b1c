#include "parchemin/documents/proof/verification.h"

#include <gtest/gtest.h>

#include "documents/proof/base45.h"
#include "documents/proof/base64url.h"
#include "documents/proof/sampleproofs.h"
#include "documents/proof/smallpdf.h"
#include "documents/proof/testidentities.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using testing::issuerKey;
using testing::titleCredential;
using enum CheckSubject;

QByteArray credential()
{
    static const QByteArray jws = *writeCredential(titleCredential(), issuerKey());
    return jws;
}

QString printedProof()
{
    return QString::fromLatin1(
        *writePrintedProof(testing::printedProofOf(titleCredential(), credential()), issuerKey()));
}

/// What the pages of the sample say, in Windows-1252.
QByteArrayList printedLines()
{
    // Parted where a letter would go on the escape before it.
    const QByteArray holder = "d\xE9livr\xE9"
                              "e \xE0 Zo\xE9 \xC9lise LEF\xC8VRE-\x8CSTRADE";
    const QByteArray birth = "n\xE9"
                             "e le 7 f\xE9vrier 1998";
    return {"Certification, fiche n\xB0 31187", holder, birth, "jury du 28 juin 2021", "P-2021-0042"};
}

QByteArray document(const QByteArrayList &lines = printedLines(), const QByteArray &jws = credential())
{
    return testing::pdfWithCredential(lines, jws);
}

const SignerIdentity &certifier()
{
    static const SignerIdentity signer = testing::identity();
    return signer;
}

QByteArray signedDocument(const QByteArray &pdf = document())
{
    return *signPdf(pdf, certifier(), {.at = QDateTime(QDate(2021, 7, 5), QTime(9, 0), Qt::UTC)});
}

std::vector<KnownKey> knownKeys()
{
    return {{issuerKey().publicKey().fingerprint(), issuerKey().publicKey(), QDate(2021, 1, 1)},
            {certifier().facts().fingerprint}};
}

VerificationReport reportOn(const QByteArray &file, const QString &qr = {},
                            const std::optional<RegisterAnswer> &answer = {})
{
    return verify(examine(file, qr), knownKeys(), answer);
}

QStringList detailsOf(const VerificationReport &report, CheckSubject subject)
{
    for (const CheckLine &line : report.lines) {
        if (line.subject == subject)
            return line.details;
    }
    return {};
}

QByteArray withClaim(const QByteArray &jws, const QByteArray &before, const QByteArray &after)
{
    QList<QByteArray> parts = jws.split('.');
    QByteArray payload = *fromBase64Url(parts[1]);
    parts[1] = toBase64Url(payload.replace(before, after));
    return parts.join('.');
}

TEST(VerificationTest, provesASignedDocument)
{
    const VerificationReport report = reportOn(signedDocument());
    EXPECT_TRUE(report.isAuthentic());
    for (const CheckSubject subject :
         {FileSignature, FileKey, CredentialSignature, CredentialKey, PrintedFacts})
        EXPECT_EQ(report.outcomeOf(subject), CheckOutcome::Passed) << qPrintable(codeName(subject));
    EXPECT_EQ(report.outcomeOf(RegisterStatus), CheckOutcome::Unknown);
    EXPECT_EQ(report.claims, titleCredential().claims);
}

TEST(VerificationTest, provesAnUnsignedDocumentByItsCredentialAndSaysSo)
{
    const VerificationReport report = reportOn(document());
    EXPECT_TRUE(report.isAuthentic());
    EXPECT_EQ(report.outcomeOf(FileSignature), CheckOutcome::Absent);
    EXPECT_EQ(report.outcomeOf(FileKey), std::nullopt);
}

TEST(VerificationTest, provesACredentialAndAPrintedProofAlone)
{
    EXPECT_TRUE(reportOn(credential() + '\n').isAuthentic());
    EXPECT_TRUE(reportOn(printedProof().toLatin1() + '\n').isAuthentic());
    EXPECT_EQ(reportOn(credential()).outcomeOf(PrintedFacts), CheckOutcome::Unknown);
}

TEST(VerificationTest, comparesTheCodeOnThePaperWithTheFile)
{
    const VerificationReport report = reportOn(signedDocument(), printedProof());
    EXPECT_TRUE(report.isAuthentic());
    EXPECT_EQ(report.outcomeOf(PrintedProofSignature), CheckOutcome::Passed);
    const QByteArray other = *writeCredential(titleCredential(), issuerKey());
    const VerificationReport exchanged =
        reportOn(signedDocument(document(printedLines(), other)), printedProof());
    EXPECT_FALSE(exchanged.isAuthentic());
    EXPECT_EQ(detailsOf(exchanged, PrintedFacts),
              QStringList{u"Le code imprimé désigne une autre attestation numérique que celle-ci."_s});
}

TEST(VerificationTest, namesAClaimChangedInTheCredential)
{
    const QByteArray forged = withClaim(credential(), "1998-02-07", "1997-02-07");
    const VerificationReport report = reportOn(document(printedLines(), forged));
    EXPECT_FALSE(report.isAuthentic());
    EXPECT_EQ(report.outcomeOf(CredentialSignature), CheckOutcome::Failed);
    EXPECT_EQ(
        detailsOf(report, PrintedFacts),
        QStringList{u"Date de naissance : attendu « 7 février 1997 », trouvé « non imprimé tel quel »"_s});
    const VerificationReport withCode = reportOn(forged, printedProof());
    EXPECT_EQ(detailsOf(withCode, PrintedFacts).value(0),
              u"Date de naissance : attendu « 7 février 1998 », trouvé « 7 février 1997 »"_s);
}

TEST(VerificationTest, namesAClaimChangedInThePrintedProof)
{
    QByteArray bytes = *fromBase45(printedProof().toLatin1().sliced(5));
    const QString forged =
        u"PCH1:"_s + QString::fromLatin1(toBase45(bytes.replace("2021-0042", "2021-0043")));
    const VerificationReport report = reportOn(credential(), forged);
    EXPECT_FALSE(report.isAuthentic());
    EXPECT_EQ(report.outcomeOf(PrintedProofSignature), CheckOutcome::Failed);
    EXPECT_EQ(report.changed, (std::vector{ChangedClaim{Claim::Number, u"P-2021-0042"_s, u"P-2021-0043"_s}}));
}

TEST(VerificationTest, namesAFactChangedOnThePage)
{
    QByteArrayList lines = printedLines();
    lines[1].replace("Zo\xE9", "Chlo\xE9");
    const VerificationReport report = reportOn(document(lines));
    EXPECT_FALSE(report.isAuthentic());
    EXPECT_EQ(
        detailsOf(report, PrintedFacts),
        QStringList{u"Nom du titulaire : attendu « Zoé Élise LEFÈVRE-ŒSTRADE », trouvé « non imprimé tel "
                    "quel »"_s});
}

TEST(VerificationTest, isNotFooledByTheSignatureOfAnotherKey)
{
    const SigningKey stranger = *SigningKey::generate();
    const VerificationReport report = reportOn(*writeCredential(titleCredential(), stranger));
    EXPECT_FALSE(report.isAuthentic());
    EXPECT_EQ(report.outcomeOf(CredentialSignature), CheckOutcome::Passed);
    EXPECT_EQ(report.outcomeOf(CredentialKey), CheckOutcome::Failed);
}

TEST(VerificationTest, believesNoKeyByItself)
{
    const VerificationReport report = verify(examine(signedDocument()), {}, {});
    EXPECT_FALSE(report.isAuthentic());
    EXPECT_EQ(report.outcomeOf(FileKey), CheckOutcome::Unknown);
    EXPECT_EQ(report.outcomeOf(CredentialKey), CheckOutcome::Unknown);
}

TEST(VerificationTest, refusesAKeyOutsideItsDays)
{
    std::vector<KnownKey> keys = knownKeys();
    keys[0].to = QDate(2021, 7, 4); // the day before the document
    const VerificationReport report = verify(examine(credential()), keys, {});
    EXPECT_EQ(report.outcomeOf(CredentialKey), CheckOutcome::Failed);
    EXPECT_FALSE(report.isAuthentic());
}

TEST(VerificationTest, needsThePublicKeyForACodeAlone)
{
    const VerificationReport report =
        verify(examine(printedProof().toLatin1()), {{issuerKey().publicKey().fingerprint()}}, {});
    EXPECT_EQ(report.outcomeOf(PrintedProofSignature), CheckOutcome::Unknown);
    EXPECT_FALSE(report.isAuthentic());
}

TEST(VerificationTest, refusesEveryFileThatLostItsSignature)
{
    QByteArray pdf = signedDocument();
    pdf.replace("/FT/Sig", "/FT/Tx ");
    const VerificationReport report = reportOn(pdf);
    EXPECT_EQ(report.outcomeOf(FileSignature), CheckOutcome::Failed);
    EXPECT_FALSE(report.isAuthentic());
}

TEST(VerificationTest, saysWhatTheRegisterSays)
{
    const QByteArray pdf = signedDocument();
    RegisterAnswer answer{.state = RegisterAnswer::State::Issued,
                          .sha256 = examine(pdf).sha256,
                          .claims = titleCredential().claims};
    const auto statusOf = [&] {
        return reportOn(pdf, {}, answer).outcomeOf(RegisterStatus);
    };
    EXPECT_EQ(statusOf(), CheckOutcome::Passed);
    answer.state = RegisterAnswer::State::Superseded;
    EXPECT_EQ(statusOf(), CheckOutcome::Passed);
    EXPECT_TRUE(reportOn(pdf, {}, answer).lines.back().sentence.contains(u"remplacé par un autre"_s));
    answer.successor = u"P-2021-0043"_s;
    EXPECT_TRUE(reportOn(pdf, {}, answer).lines.back().sentence.contains(u"par le document P-2021-0043"_s));
    answer.state = RegisterAnswer::State::Revoked;
    answer.reason = u"Fraude constatée"_s;
    EXPECT_EQ(statusOf(), CheckOutcome::Failed);
    EXPECT_EQ(detailsOf(reportOn(pdf, {}, answer), RegisterStatus),
              QStringList{u"Motif : Fraude constatée"_s});
    EXPECT_FALSE(reportOn(pdf, {}, answer).isAuthentic());
    answer.state = RegisterAnswer::State::NotFound;
    EXPECT_EQ(statusOf(), CheckOutcome::Failed);
}

TEST(VerificationTest, provesByTheRegisterWhatNobodySigned)
{
    const QByteArray pdf = testing::smallPdf();
    RegisterAnswer answer{.state = RegisterAnswer::State::Issued, .sha256 = examine(pdf).sha256};
    EXPECT_TRUE(verify(examine(pdf), {}, answer).isAuthentic());
    EXPECT_FALSE(verify(examine(pdf), {}, {}).isAuthentic());
    answer.sha256[0] = static_cast<char>(answer.sha256[0] ^ 1);
    EXPECT_FALSE(verify(examine(pdf), {}, answer).isAuthentic());
    answer.sha256.clear();
    EXPECT_FALSE(verify(examine(pdf), {}, answer).isAuthentic());
}

TEST(VerificationTest, refusesWhatIsNoProof)
{
    for (const QByteArray &file : {QByteArray(), QByteArray("bonjour"), QByteArray("eyJ")}) {
        const VerificationReport report = reportOn(file);
        EXPECT_FALSE(report.isAuthentic());
        EXPECT_EQ(report.lines.size(), 1U);
    }
}

TEST(VerificationTest, findsTheNumberOfADocument)
{
    EXPECT_EQ(examine(credential()).number(), u"P-2021-0042"_s);
    EXPECT_EQ(examine(printedProof().toLatin1()).number(), u"P-2021-0042"_s);
    EXPECT_EQ(examine(document({"Attestation A-2021-0007-D1"}, "x")).number(), u"A-2021-0007-D1"_s);
    EXPECT_EQ(examine(document({"proces-verbal PV-2018-0001", "N\260 P-2018-0003"}, "x")).number(),
              u"P-2018-0003"_s);
    EXPECT_EQ(examine(testing::smallPdf()).number(), QString());
}

TEST(KnownKeyTest, areReadFromTheExportedFile)
{
    const QByteArray file = exportedKeys({{issuerKey().publicKey(), {2021, 1, 1}, QDate(2021, 12, 31)}});
    const auto keys = knownKeysFrom(file);
    ASSERT_TRUE(keys);
    ASSERT_EQ(keys->size(), 1U);
    EXPECT_EQ(keys->front().key, issuerKey().publicKey());
    EXPECT_EQ(keys->front().to, QDate(2021, 12, 31));
    QByteArray forged = file;
    forged.replace(issuerKey().publicKey().fingerprint().toHex(), QByteArray(64, '0'));
    EXPECT_FALSE(knownKeysFrom(forged));
    EXPECT_FALSE(knownKeysFrom("{}"));
}

} // namespace
} // namespace parchemin::documents
