#include "documents/extremepapers.h"

#include "support/must.h"
#include "support/printers.h"

#include "parchemin/documents/conformance.h"
#include "parchemin/documents/documentrenderer.h"
#include "parchemin/documents/mentions.h"

#include <gtest/gtest.h>

#include "documents/pdftools.h"
#include "documents/samplecontents.h"
#include "documents/samplesessions.h"

using namespace Qt::Literals::StringLiterals;

/// Documents of people and juries that are unlike the usual ones.
namespace parchemin::documents {
namespace {

/// What a page is to be read as, whatever stands on it.
void expectSound(const RenderedDocument &document)
{
    for (const PageMeasure &page : document.pages)
        EXPECT_TRUE(page.frame.contains(page.textInk));
    for (const ConformanceFault &fault : conformanceFaults(document.pdf))
        ADD_FAILURE() << qPrintable(fault.rule) << ", " << qPrintable(fault.detail);
}

/// The five blocks with 38 competencies between them.
BlockAttestationContent everyBlock()
{
    BlockAttestationContent content = samples::blockAttestation();
    const AttestedBlock model = content.blocks.front();
    content.blocks.clear();
    content.remainingBlocks.clear();
    for (int number = 1; number <= 5; ++number) {
        AttestedBlock block = model;
        block.block.number = number;
        block.code = u"RNCP31187BC0%1"_s.arg(number);
        block.competencies.clear();
        for (int ordinal = 0; ordinal < (number <= 3 ? 8 : 7); ++ordinal)
            block.competencies.append(model.competencies.at(ordinal));
        content.blocks.push_back(block);
    }
    return content;
}

HolderMention shortHolder()
{
    HolderMention holder = samples::holder();
    holder.firstNames = u"O"_s;
    holder.birthName = u"U"_s;
    holder.birthPlace = u"Y"_s;
    return holder;
}

TEST(ExtremePapersTest, attestsThirtyEightCompetenciesOfSomebodyWithLongNames)
{
    BlockAttestationContent content = everyBlock();
    content.holder = samples::longHolder();
    const RenderedDocument document = must(DocumentRenderer().renderBlockAttestation(content));
    expectSound(document);
    EXPECT_LE(document.pages.size(), 3U);
}

TEST(ExtremePapersTest, writesMinutesOfFortyCandidates)
{
    const RenderedDocument document = must(DocumentRenderer().renderMinutes(samples::minutes(40)));
    expectSound(document);
    EXPECT_TRUE(document.text.contains(u"40. "_s));
}

TEST(ExtremePapersTest, listsAYearOfDocumentsAndADayOfCandidates)
{
    expectSound(must(DocumentRenderer().renderRegister(samples::registerOfDocuments(400))));
    expectSound(must(DocumentRenderer().renderAttendanceSheet(samples::attendanceSheet(40))));
}

TEST(ExtremePapersTest, keepsNamesOfOneLetter)
{
    const DocumentRenderer renderer;
    ParchmentContent parchment = samples::parchment();
    SuccessAttestationContent success = samples::successAttestation();
    BlockPassportContent passport = samples::blockPassport();
    for (HolderMention *holder : {&parchment.holder, &success.holder, &passport.holder})
        *holder = shortHolder();
    expectSound(must(renderer.renderParchment(parchment)));
    expectSound(must(renderer.renderSuccessAttestation(success)));
    expectSound(must(renderer.renderBlockPassport(passport)));
}

TEST(ExtremePapersTest, namesTheCountryOfABirthAbroad)
{
    ParchmentContent content = samples::parchment();
    content.holder.birthPlace = u"Aïn Témouchent"_s;
    content.holder.birthCountry = u"Algérie"_s;
    const RenderedDocument document = must(DocumentRenderer().renderParchment(content));
    EXPECT_TRUE(document.text.contains(u"Aïn Témouchent"_s));
    EXPECT_TRUE(document.text.contains(u"Algérie"_s));
    expectSound(document);
}

TEST(ExtremePapersTest, bearsTheHardestPapers)
{
    for (const samples::Named &one : samples::hardPapers()) {
        SCOPED_TRACE(one.name);
        expectSound(one.document);
    }
}

TEST(ExtremePapersTest, bearsTheUttermostPapers)
{
    for (const samples::Named &one : samples::uttermostPapers()) {
        SCOPED_TRACE(one.name);
        expectSound(one.document);
    }
}

TEST(ExtremePapersTest, keepsTheParagraphsOfAComment)
{
    DossierSummaryContent content = samples::dossierSummary();
    content.blocks.front().comment = u"Un travail solide.\nLe budget est à reprendre."_s;
    const RenderedDocument document = must(DocumentRenderer().renderDossierSummary(content));
    EXPECT_TRUE(document.text.contains(u"Un travail solide.\nLe budget est à reprendre.\n"_s));
}

TEST(ExtremePapersTest, saysOnASupplementWhichOneItIs)
{
    SupplementContent content = samples::supplement(SupplementLanguage::English);
    content.issue.duplicate = DuplicateMention{2, QDate(2022, 1, 1)};
    const RenderedDocument issued = must(DocumentRenderer().renderSupplement(content));
    EXPECT_TRUE(issued.text.contains(u"No. SC-2021-0001, issued on 28 June 2021"_s));
    EXPECT_TRUE(comparableText(issued.text).contains(u"DUPLICATA (duplicate) No. 2 of 1 January 2022"_s));
    content.issue.number.reset();
    const RenderedDocument preview = must(DocumentRenderer().renderSupplement(content));
    EXPECT_TRUE(preview.text.contains(u"Preview, without number or value"_s));
    EXPECT_TRUE(preview.text.contains(u"APERÇU"_s));
}

TEST(ExtremePapersTest, keepsWhatFitsOnOnePageThere)
{
    for (const samples::Named &one : samples::everyKind(true)) {
        const bool isOfOnePage =
            one.name == "parchment" || one.name == "success-attestation" || one.name == "block-passport";
        EXPECT_TRUE(!isOfOnePage || one.document.pages.size() == 1) << one.name;
    }
}

TEST(ExtremePapersTest, namesTheJuryOnThePageThatAsksForTies)
{
    ASSERT_TRUE(pdftools::has(u"pdftotext"_s));
    for (const samples::Named &one : samples::uttermostPapers()) {
        if (one.name != "convocation")
            continue;
        ASSERT_EQ(one.document.pages.size(), 2U);
        for (const QString &page : {u"1"_s, u"2"_s}) {
            const QString text = pdftools::extractedText(one.document.pdf, {u"-f"_s, page, u"-l"_s, page});
            EXPECT_EQ(text.contains(u"signalez-le"_s), text.contains(u"Nour El-Hachem"_s))
                << qPrintable(text);
        }
    }
}

/// A signature on a page of its own would sign anything.
TEST(ExtremePapersTest, putsNoSignatureAloneOnAPage)
{
    ASSERT_TRUE(pdftools::has(u"pdftotext"_s));
    for (const samples::Named &one : samples::everyKind(true)) {
        const auto last = static_cast<int>(one.document.pages.size());
        if (last == 1)
            continue;
        const QString page = pdftools::extractedText(one.document.pdf, {u"-f"_s, QString::number(last)});
        EXPECT_GT(page.split(u' ', Qt::SkipEmptyParts).size(), 28) << one.name << '\n' << qPrintable(page);
    }
}

} // namespace
} // namespace parchemin::documents
