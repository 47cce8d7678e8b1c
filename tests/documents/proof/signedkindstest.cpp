#include "support/printers.h"

#include "parchemin/documents/conformance.h"
#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/pdfsignature.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "documents/extremepapers.h"
#include "documents/pdfsurgeon.h"
#include "documents/pdftools.h"
#include "documents/proof/foreigntools.h"
#include "documents/proof/sampleproofs.h"
#include "documents/proof/testidentities.h"
#include "documents/samplesessions.h"

using namespace Qt::Literals::StringLiterals;

/// What a document owes must still hold of the file that is given to its holder: signed, with its credential.
namespace parchemin::documents {
namespace {

/// A document before and after its signature.
struct Signed
{
    std::string name;
    RenderedDocument document;
    QByteArray pdf;
};

Attachment realCredential()
{
    Attachment attached = samples::credential();
    attached.bytes = *writeCredential(testing::titleCredential(), testing::issuerKey());
    return attached;
}

/// By the larger of the two kinds of key. PARCHEMIN_PAPERS names a folder in which they are kept, to be
/// looked at.
std::vector<Signed> signedPapers(std::vector<samples::Named> papers, const QString &suffix)
{
    const SignerIdentity signer = testing::identity({.kind = testing::KeyKind::Rsa2048});
    const SignatureRequest request{QDateTime(QDate(2021, 7, 5), QTime(14, 30, 5), Qt::UTC),
                                   u"Délivrance du document P-2021-0042"_s, u"Paris"_s};
    std::vector<Signed> list;
    for (samples::Named &one : papers) {
        auto pdf = signPdf(one.document.pdf, signer, request);
        EXPECT_TRUE(pdf) << one.name;
        if (const QString folder = qEnvironmentVariable("PARCHEMIN_PAPERS"); !folder.isEmpty()) {
            testing::writeFile(folder, QString::fromStdString(one.name) + suffix, *pdf);
        }
        list.push_back({std::move(one.name), std::move(one.document), *std::move(pdf)});
    }
    return list;
}

class SignedKindsTest : public ::testing::Test
{
protected:
    static const std::vector<Signed> &usual()
    {
        static const std::vector<Signed> list =
            signedPapers(samples::everyKind(false, realCredential()), u".pdf"_s);
        return list;
    }
    static const std::vector<Signed> &extreme()
    {
        static const std::vector<Signed> list =
            signedPapers(samples::everyKind(true, realCredential()), u"-extreme.pdf"_s);
        return list;
    }
    static const std::vector<Signed> &hard()
    {
        static const std::vector<Signed> list =
            signedPapers(samples::hardPapers(realCredential()), u"-hard.pdf"_s);
        return list;
    }
    static const std::vector<Signed> &uttermost()
    {
        static const std::vector<Signed> list =
            signedPapers(samples::uttermostPapers(realCredential()), u"-uttermost.pdf"_s);
        return list;
    }
    static std::vector<QByteArray> files(QByteArray (*changed)(const QByteArray &))
    {
        std::vector<QByteArray> list;
        for (const Signed &one : usual())
            list.push_back(changed(one.pdf));
        return list;
    }
};

TEST_F(SignedKindsTest, areIntact)
{
    for (const std::vector<Signed> *list : {&usual(), &extreme(), &hard(), &uttermost()}) {
        for (const Signed &one : *list)
            EXPECT_TRUE(verifySignatures(one.pdf).isIntact()) << one.name;
    }
}

TEST_F(SignedKindsTest, breakNoRuleOfArchivesNorOfAccess)
{
    for (const std::vector<Signed> *list : {&usual(), &extreme(), &hard(), &uttermost()}) {
        for (const Signed &one : *list) {
            for (const ConformanceFault &fault : conformanceFaults(one.pdf)) {
                ADD_FAILURE() << one.name << ": " << qPrintable(fault.rule) << ", "
                              << qPrintable(fault.detail);
            }
        }
    }
}

TEST_F(SignedKindsTest, areSoundForQpdf)
{
    ASSERT_TRUE(pdftools::has(u"qpdf"_s));
    for (const Signed &one : usual())
        EXPECT_EQ(pdftools::structuralFaults(one.pdf), QString()) << one.name;
}

TEST_F(SignedKindsTest, haveTwinsThatPreflightAccepts)
{
    ASSERT_TRUE(pdftools::has(u"java"_s));
    const std::vector<QStringList> codes = pdftools::preflightCodes(files(&pdfsurgeon::archiveTwin));
    for (size_t index = 0; index < codes.size(); ++index)
        EXPECT_EQ(codes[index], QStringList()) << usual()[index].name;
}

TEST_F(SignedKindsTest, areRefusedByPreflightOnlyForBeingOfALaterPart)
{
    ASSERT_TRUE(pdftools::has(u"java"_s));
    const std::vector<QStringList> codes =
        pdftools::preflightCodes(files([](const QByteArray &pdf) { return pdf; }));
    const QStringList allowed{u"1.2.9"_s, u"1.4"_s, u"1.4.7"_s, u"7.11.2"_s};
    for (size_t index = 0; index < codes.size(); ++index) {
        EXPECT_TRUE(codes[index].contains(u"7.11.2"_s)) << usual()[index].name;
        for (const QString &code : codes[index])
            EXPECT_TRUE(allowed.contains(code)) << usual()[index].name << ' ' << qPrintable(code);
    }
}

TEST_F(SignedKindsTest, keepTheStructureTreeAndItsTexts)
{
    for (const Signed &one : usual())
        EXPECT_EQ(pdftools::structureTree(one.pdf), pdftools::structureTree(one.document.pdf)) << one.name;
}

/// With a certificate of RSA-2048; kilobytes of 1024 bytes. The aim is 40 for each, whatever it says.
TEST_F(SignedKindsTest, areSmall)
{
    const std::map<std::string, int> limits{
        {"parchment", 36},         {"success-attestation", 34},   {"block-attestation", 34},
        {"minutes", 36},           {"decision-notice", 29},       {"candidate-convocation", 25},
        {"juror-convocation", 25}, {"candidate-calling-off", 25}, {"juror-calling-off", 25},
        {"attendance-sheet", 26},  {"juror-certificate", 28},     {"block-passport", 29},
        {"supplement-fr", 38},     {"supplement-en", 39},         {"dossier-summary", 32},
        {"register", 27}};
    ASSERT_EQ(usual().size(), limits.size());
    for (const Signed &one : usual()) {
        RecordProperty(one.name, static_cast<int>(one.pdf.size()));
        EXPECT_LE(one.pdf.size(), limits.at(one.name) * 1024) << one.name;
    }
    for (const Signed &one : extreme()) {
        RecordProperty(one.name + "-extreme", static_cast<int>(one.pdf.size()));
        EXPECT_LE(one.pdf.size(), 40 * 1024) << one.name;
    }
    for (const std::vector<Signed> *list : {&hard(), &uttermost()}) {
        for (const Signed &one : *list) {
            RecordProperty(one.name + (list == &hard() ? "-hard" : "-uttermost"),
                           static_cast<int>(one.pdf.size()));
            // Lists of a year and minutes of a day go on for as many pages as they need.
            const auto further =
                std::max<qsizetype>(0, static_cast<qsizetype>(one.document.pages.size()) - 3);
            EXPECT_LE(one.pdf.size(), qsizetype{40} * 1024 + further * 3600) << one.name;
        }
    }
}

} // namespace
} // namespace parchemin::documents
