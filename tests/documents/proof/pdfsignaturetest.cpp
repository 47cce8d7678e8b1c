#include "parchemin/documents/proof/pdfsignature.h"

#include "support/sanitized.h"

#include "parchemin/documents/documentrenderer.h"
#include "parchemin/documents/proof/keyfault.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "documents/pdftools.h"
#include "documents/proof/cms.h"
#include "documents/proof/foreigntools.h"
#include "documents/proof/signatureupdate.h"
#include "documents/proof/smallpdf.h"
#include "documents/proof/testidentities.h"
#include "documents/samplecontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using testing::identity;
using testing::KeyKind;
using testing::smallPdf;

SignatureRequest request(const QString &reason = u"Délivrance du parchemin"_s)
{
    return {QDateTime(QDate(2021, 7, 5), QTime(14, 30, 5), Qt::UTC), reason, u"Le Havre"_s};
}

QByteArray parchment()
{
    static const QByteArray pdf = DocumentRenderer().renderParchment(samples::parchment())->pdf;
    return pdf;
}

QByteArray signedBy(const SignerIdentity &signer, const QByteArray &pdf = smallPdf())
{
    return *signPdf(pdf, signer, request());
}

/// A small file signed by three people in turn.
QByteArray signedByThree()
{
    QByteArray pdf = smallPdf();
    for (const char *name : {"Ambre Delorme", "Hugo Bertin", "Zoé Lefèvre"})
        pdf = signedBy(identity({.commonName = name}), pdf);
    return pdf;
}

/// Signed as version 0.1 wrote a signature's field at first.
QByteArray signedInTheBareForm(const SignerIdentity &signer, const QByteArray &pdf)
{
    constexpr qsizetype enough = 4096;
    const SignatureRequest asked = request();
    PreparedFile file = *prepareSignature(
        pdf, {signer.facts().commonName, asked.reason, asked.place, asked.at, enough}, FieldForm::Bare);
    const QByteArray digest = sha256(file.coveredBytes());
    const QByteArray digits =
        writeCms({signer.certificate(), digest, *signer.sign(signedAttributes(signer.certificate(), digest))})
            .toHex();
    return file.bytes.replace(file.gapStart + 1, digits.size(), digits);
}

std::vector<std::optional<SignatureFault>> faultsOf(const SignedFile &file)
{
    std::vector<std::optional<SignatureFault>> faults;
    for (const FileSignature &signature : file.signatures)
        faults.push_back(signature.fault);
    faults.push_back(file.fault);
    return faults;
}

using Faults = std::vector<std::optional<SignatureFault>>;

class EveryKind : public ::testing::TestWithParam<KeyKind>
{
};

TEST_P(EveryKind, isSignedAndVerified)
{
    const QByteArray pdf = signedBy(identity({.kind = GetParam()}), parchment());
    EXPECT_TRUE(pdf.startsWith(parchment()));
    const SignedFile file = verifySignatures(pdf);
    EXPECT_TRUE(file.isIntact());
    ASSERT_EQ(file.signatures.size(), 1U);
    EXPECT_EQ(file.signatures[0].signer.commonName, u"OpenClassrooms, cachet de test"_s);
    EXPECT_EQ(file.signatures[0].at, request().at);
    EXPECT_EQ(file.signatures[0].reason, request().reason);
    EXPECT_TRUE(file.signatures[0].wasCertificateValid());
}

TEST_P(EveryKind, isWellFormedAndSmall)
{
    const QByteArray pdf = signedBy(identity({.kind = GetParam()}), parchment());
    EXPECT_EQ(pdftools::structuralFaults(pdf), QString());
    EXPECT_LT(pdf.size() - parchment().size(), 6000);
    EXPECT_TRUE(pdf.contains("/ByteRange [0 "));
    EXPECT_TRUE(pdf.contains("/M(D:20210705143005Z)"));
}

TEST_P(EveryKind, isValidForPoppler)
{
    const QTemporaryDir folder;
    testing::writeFile(folder.path(), u"signed.pdf"_s, signedBy(identity({.kind = GetParam()}), parchment()));
    const testing::Answer answer = testing::run(u"pdfsig"_s, {u"-nocert"_s, u"signed.pdf"_s}, folder.path());
    for (const char *line : {"Signature Validation: Signature is Valid.", "Total document signed",
                             "Signature Type: ETSI.CAdES.detached", "OpenClassrooms, cachet de test"})
        EXPECT_TRUE(answer.output.contains(line)) << line << '\n' << answer.output.toStdString();
}

TEST_P(EveryKind, isValidCadesForOpenssl)
{
    const QTemporaryDir folder;
    const QByteArray pdf = signedBy(identity({.kind = GetParam()}), parchment());
    const qsizetype gap = pdf.indexOf("/Contents<", parchment().size()) + 9;
    const qsizetype gapEnd = pdf.indexOf('>', gap) + 1;
    testing::writeFile(folder.path(), u"covered"_s, pdf.first(gap) + pdf.sliced(gapEnd));
    testing::writeFile(folder.path(), u"cms.der"_s,
                       QByteArray::fromHex(pdf.sliced(gap + 1, gapEnd - gap - 2)));
    const testing::Answer certificate =
        testing::run(u"openssl"_s,
                     {u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"cms.der"_s, u"-print_certs"_s,
                      u"-out"_s, u"leaf.pem"_s},
                     folder.path());
    ASSERT_EQ(certificate.status, 0) << certificate.complaints.toStdString();
    const QStringList verify =
        u"cms -verify -cades -binary -CAfile leaf.pem -partial_chain -purpose any -no_check_time"
        " -inform DER -in cms.der -content covered -out verified"_s.split(u' ');
    const testing::Answer answer = testing::run(u"openssl"_s, verify, folder.path());
    EXPECT_EQ(answer.status, 0) << answer.complaints.toStdString();
    EXPECT_TRUE(answer.complaints.contains("successful")) << answer.complaints.toStdString();
    const testing::Answer shown = testing::run(
        u"openssl"_s, {u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"cms.der"_s}, folder.path());
    EXPECT_TRUE(shown.output.contains("id-smime-aa-signingCertificateV2"));
    EXPECT_FALSE(shown.output.contains("signingTime"));
}

INSTANTIATE_TEST_SUITE_P(PdfSignatureTest, EveryKind, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256));

TEST(PdfSignatureTest, refusesEveryChangedByte)
{
    const QByteArray pdf = signedBy(identity());
    ASSERT_TRUE(verifySignatures(pdf).isIntact());
    for (qsizetype i = 0; i < pdf.size(); i += sampledStep()) {
        for (const int flip : {0x01, 0x20}) {
            QByteArray changed = pdf;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            const SignedFile file = verifySignatures(changed);
            EXPECT_TRUE(file.isSigned() && !file.isIntact()) << "byte " << i << " with " << flip;
        }
    }
}

TEST(PdfSignatureTest, refusesEveryChangedByteOfAFileSignedInTurn)
{
    const QByteArray pdf = signedBy(identity({.commonName = "Hugo Bertin"}), signedBy(identity()));
    ASSERT_TRUE(verifySignatures(pdf).isIntact());
    for (qsizetype i = 0; i < pdf.size(); i += sampledStep()) {
        QByteArray changed = pdf;
        changed[i] = static_cast<char>(changed[i] ^ 0x01);
        EXPECT_FALSE(verifySignatures(changed).isIntact()) << "byte " << i;
    }
}

TEST(PdfSignatureTest, refusesATruncatedFile)
{
    const QByteArray pdf = signedBy(identity());
    ASSERT_TRUE(verifySignatures(pdf).isIntact());
    for (const qsizetype cut : {1, 2, 10, 100, 1000})
        EXPECT_FALSE(verifySignatures(pdf.chopped(cut)).isIntact()) << cut;
}

TEST(PdfSignatureTest, refusesAppendedBytes)
{
    const QByteArray pdf = signedBy(identity());
    EXPECT_EQ(faultsOf(verifySignatures(pdf + '\n')), (Faults{{}, SignatureFault::AddedBytes}));
    EXPECT_FALSE(verifySignatures(pdf + "%comment\n").isIntact());
}

TEST(PdfSignatureTest, refusesAnUpdateThatChangesThePage)
{
    const QByteArray pdf = signedBy(identity());
    const qsizetype start = pdf.size();
    const QByteArray content = "BT /F 12 Tf 20 20 Td (Bonsoir) Tj ET";
    QByteArray changed = pdf + "4 0 obj\n<</Length " + QByteArray::number(content.size()) + ">>stream\n" +
                         content + "\nendstream\nendobj\n";
    const QByteArray table = QByteArray::number(changed.size());
    const qsizetype before = pdf.lastIndexOf("startxref\n") + 10;
    changed += "xref\n4 1\n" + QByteArray::number(start).rightJustified(10, '0') +
               " 00000 n \ntrailer\n<</Size 9/Root 1 0 R/Prev " +
               pdf.sliced(before, pdf.indexOf('\n', before) - before) + ">>\nstartxref\n" + table +
               "\n%%EOF\n";
    EXPECT_EQ(faultsOf(verifySignatures(changed)), (Faults{{}, SignatureFault::AddedBytes}));
    // Even when somebody signs what was changed, the first signature does not vouch for it.
    const QByteArray signedAgain = signedBy(identity({.commonName = "Un autre"}), changed);
    EXPECT_EQ(faultsOf(verifySignatures(signedAgain)), (Faults{SignatureFault::ChangedAfterwards, {}, {}}));
}

TEST(PdfSignatureTest, isSignedByJurorsInTurn)
{
    const SignedFile file = verifySignatures(signedByThree());
    EXPECT_EQ(faultsOf(file), (Faults{{}, {}, {}, {}}));
    ASSERT_EQ(file.signatures.size(), 3U);
    EXPECT_EQ(file.signatures[0].signer.commonName, u"Ambre Delorme"_s);
    EXPECT_EQ(file.signatures[2].signer.commonName, u"Zoé Lefèvre"_s);
}

TEST(PdfSignatureTest, judgesAFileOfItsDayByTheFormOfItsDay)
{
    const QByteArray first = signedInTheBareForm(identity({.commonName = "Ambre Delorme"}), smallPdf());
    const QByteArray second = signedInTheBareForm(identity({.commonName = "Hugo Bertin"}), first);
    ASSERT_FALSE(second.contains("/AP<<"));
    EXPECT_EQ(faultsOf(verifySignatures(second)), (Faults{{}, {}, {}}));
    const QByteArray third = signedBy(identity({.commonName = "Zoé Lefèvre"}), second);
    EXPECT_EQ(faultsOf(verifySignatures(third)), (Faults{{}, {}, {}, {}}));
}

TEST(PdfSignatureTest, isValidForPopplerWhenSignedInTurn)
{
    const QTemporaryDir folder;
    testing::writeFile(folder.path(), u"signed.pdf"_s, signedByThree());
    const testing::Answer answer = testing::run(u"pdfsig"_s, {u"-nocert"_s, u"signed.pdf"_s}, folder.path());
    EXPECT_EQ(answer.output.count("Signature is Valid."), 3) << answer.output.toStdString();
    EXPECT_EQ(pdftools::structuralFaults(signedByThree()), QString());
}

TEST(PdfSignatureTest, leavesTheTextAsItWas)
{
    EXPECT_EQ(pdftools::extractedText(signedBy(identity(), parchment())),
              pdftools::extractedText(parchment()));
}

TEST(PdfSignatureTest, keepsAnnotationsThatThePageHas)
{
    const QByteArray pdf = testing::pdfOf(
        {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 60]/Annots[4 0 R]>>",
         "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/F 4/A<</S/URI/URI(https://openclassrooms.com)>>>>"});
    const QByteArray signedPdf = signedBy(identity(), pdf);
    EXPECT_TRUE(verifySignatures(signedPdf).isIntact());
    EXPECT_TRUE(signedPdf.sliced(pdf.size()).contains("/Annots [ 4 0 R 7 0 R ]"));
}

TEST(PdfSignatureTest, hasNoSignatureWhereNobodySigned)
{
    const SignedFile file = verifySignatures(parchment());
    EXPECT_FALSE(file.isSigned());
    EXPECT_FALSE(file.isIntact());
}

TEST(PdfSignatureTest, refusesCertificatesOutsideTheirTime)
{
    const auto faultOf = [](const QDateTime &at) {
        return keyFaultOf(signPdf(smallPdf(), identity(), {.at = at}).error());
    };
    EXPECT_EQ(faultOf({QDate(2020, 12, 31), QTime(12, 0), Qt::UTC}), KeyFault::NotYetValid);
    EXPECT_EQ(faultOf({QDate(2024, 1, 2), QTime(12, 0), Qt::UTC}), KeyFault::Expired);
}

TEST(PdfSignatureTest, refusesFilesThatAreNotOurs)
{
    const SignerIdentity signer = identity();
    const auto where = [&](const QByteArray &pdf) {
        return signPdf(pdf, signer, request()).error().where;
    };
    EXPECT_EQ(where({}), u"pdf"_s);
    EXPECT_EQ(where("not a PDF file"), u"pdf"_s);
    EXPECT_EQ(where(smallPdf().chopped(1)), u"pdf"_s);
    EXPECT_EQ(where(smallPdf().replace("xref\n0", "xrex\n0")), u"pdf"_s);
}

TEST(PdfSignatureTest, hasASentenceForEveryFault)
{
    for (int i = 0; i <= static_cast<int>(SignatureFault::ChangedAfterwards); ++i)
        EXPECT_TRUE(sentence(static_cast<SignatureFault>(i)).endsWith(u'.'));
}

} // namespace
} // namespace parchemin::documents
