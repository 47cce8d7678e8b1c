#include "support/printers.h"
#include "support/projectfile.h"

#include "parchemin/documents/conformance.h"
#include "parchemin/documents/mentions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "documents/pdfsurgeon.h"
#include "documents/pdftools.h"
#include "documents/samplecontents.h"
#include "documents/samplesessions.h"

using namespace Qt::Literals::StringLiterals;

/// What every kind of document owes, judged by programs that are not ours wherever there is one. They are in
/// packages_test: a missing one fails here, for nothing else would notice.
namespace parchemin::documents {
namespace {

using samples::Named;

class EveryKindTest : public testing::Test
{
protected:
    static const std::vector<Named> &usual()
    {
        static const std::vector<Named> documents = samples::everyKind(false);
        return documents;
    }
    static const std::vector<Named> &extreme()
    {
        static const std::vector<Named> documents = samples::everyKind(true);
        return documents;
    }
};

TEST_F(EveryKindTest, givesTheSameBytesForTheSameContent)
{
    const std::vector<Named> again = samples::everyKind(false);
    ASSERT_EQ(usual().size(), again.size());
    for (size_t index = 0; index < again.size(); ++index)
        EXPECT_EQ(usual()[index].document.pdf, again[index].document.pdf) << again[index].name;
}

TEST_F(EveryKindTest, keepsItsTextInTheFrame)
{
    for (const std::vector<Named> *documents : {&usual(), &extreme()}) {
        for (const Named &one : *documents) {
            for (const PageMeasure &page : one.document.pages)
                EXPECT_TRUE(page.frame.contains(page.textInk)) << one.name;
        }
    }
}

TEST_F(EveryKindTest, breaksNoRuleOfArchivesNorOfAccess)
{
    for (const std::vector<Named> *documents : {&usual(), &extreme()}) {
        for (const Named &one : *documents) {
            for (const ConformanceFault &fault : conformanceFaults(one.document.pdf)) {
                ADD_FAILURE() << one.name << ": " << qPrintable(fault.rule) << ", "
                              << qPrintable(fault.detail);
            }
        }
    }
}

TEST_F(EveryKindTest, isSoundForQpdf)
{
    ASSERT_TRUE(pdftools::has(u"qpdf"_s));
    for (const std::vector<Named> *documents : {&usual(), &extreme()}) {
        for (const Named &one : *documents)
            EXPECT_EQ(pdftools::structuralFaults(one.document.pdf), QString()) << one.name;
    }
}

TEST_F(EveryKindTest, givesBackItsLettersToPoppler)
{
    ASSERT_TRUE(pdftools::has(u"pdftotext"_s));
    // Letters, not words: pdftotext may join the words of neighbouring columns.
    const auto sortedLetters = [](const QString &text) {
        QString letters = comparableText(text).remove(u' ');
        std::ranges::sort(letters);
        return letters;
    };
    for (const Named &one : usual()) {
        EXPECT_EQ(sortedLetters(pdftools::extractedText(one.document.pdf)), sortedLetters(one.document.text))
            << one.name;
    }
}

/// To change a golden tree on purpose, write it again with `pdfinfo -struct-text`.
TEST_F(EveryKindTest, hasTheStructureTreeItIsMeantToHave)
{
    ASSERT_TRUE(pdftools::has(u"pdfinfo"_s));
    for (const Named &one : usual()) {
        const QByteArray golden =
            projectFile(u"tests/documents/golden/%1.txt"_s.arg(QString::fromStdString(one.name)));
        EXPECT_EQ(pdftools::structureTree(one.document.pdf).toStdString(), golden.toStdString()) << one.name;
    }
}

TEST_F(EveryKindTest, hasATwinThatPreflightAccepts)
{
    ASSERT_TRUE(pdftools::has(u"java"_s));
    std::vector<QByteArray> twins;
    for (const Named &one : usual())
        twins.push_back(pdfsurgeon::archiveTwin(one.document.pdf));
    const std::vector<QStringList> codes = pdftools::preflightCodes(twins);
    for (size_t index = 0; index < codes.size(); ++index)
        EXPECT_EQ(codes[index], QStringList()) << usual()[index].name;
}

TEST_F(EveryKindTest, isRefusedByPreflightOnlyForBeingOfALaterPart)
{
    ASSERT_TRUE(pdftools::has(u"java"_s));
    std::vector<QByteArray> files;
    for (const Named &one : usual())
        files.push_back(one.document.pdf);
    const std::vector<QStringList> codes = pdftools::preflightCodes(files);
    // 1.2.9 and 1.4.7: attached files; 1.4: compressed cross references; 7.11.2: the part is not 1.
    const QStringList allowed{u"1.2.9"_s, u"1.4"_s, u"1.4.7"_s, u"7.11.2"_s};
    for (size_t index = 0; index < codes.size(); ++index) {
        EXPECT_TRUE(codes[index].contains(u"7.11.2"_s)) << usual()[index].name;
        for (const QString &code : codes[index])
            EXPECT_TRUE(allowed.contains(code)) << usual()[index].name << ' ' << qPrintable(code);
    }
}

TEST_F(EveryKindTest, saysInWhatLanguageItIs)
{
    QString english;
    for (const Named &one : usual()) {
        if (one.name == "supplement-en")
            english = QString::fromLatin1(one.document.pdf);
    }
    EXPECT_TRUE(english.contains(u"<dc:language><rdf:Bag><rdf:li>en-GB"_s));
}

TEST_F(EveryKindTest, refusesAttachedFilesWithoutNamesOfTheirOwn)
{
    const DocumentRenderer renderer;
    Attachment unnamed = samples::credential();
    unnamed.name.clear();
    const auto first = renderer.renderParchment(samples::parchment(), {unnamed});
    const auto second =
        renderer.renderParchment(samples::parchment(), {samples::credential(), samples::credential()});
    ASSERT_FALSE(first);
    ASSERT_FALSE(second);
    EXPECT_EQ(first.error().where, u"attachments"_s);
    EXPECT_EQ(second.error().where, u"attachments"_s);
}

} // namespace
} // namespace parchemin::documents
