#include "parchemin/documents/conformance.h"

#include "support/printers.h"

#include "parchemin/documents/documentrenderer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "documents/pdfsurgeon.h"
#include "documents/samplecontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace pdfsurgeon;

/// A file with all that the rules speak of: lists, headings, two pages, an attached file.
const QByteArray &attestation()
{
    static const QByteArray pdf = [] {
        const DocumentRenderer renderer;
        return renderer.renderBlockAttestation(samples::blockAttestation(), {samples::credential()})->pdf;
    }();
    return pdf;
}

/// A file with tables.
const QByteArray &minutes()
{
    static const QByteArray pdf = DocumentRenderer().renderMinutes(samples::minutes(4))->pdf;
    return pdf;
}

std::string listed(const std::vector<ConformanceFault> &faults)
{
    std::string text;
    for (const ConformanceFault &fault : faults)
        text += fault.rule.toStdString() + ": " + fault.detail.toStdString() + '\n';
    return text;
}

TEST(ConformanceTest, findsNoFaultInOurDocuments)
{
    const DocumentRenderer renderer;
    EXPECT_EQ(listed(conformanceFaults(renderer.renderParchment(samples::parchment())->pdf)), "");
    EXPECT_EQ(listed(conformanceFaults(renderer.renderDecisionNotice(samples::decisionNotice())->pdf)), "");
    EXPECT_EQ(listed(conformanceFaults(attestation())), "");
    EXPECT_EQ(listed(conformanceFaults(minutes())), "");
}

TEST(ConformanceTest, findsNoFaultInPreviewsNorWithoutAttachedFile)
{
    const DocumentRenderer renderer;
    ParchmentContent preview = samples::parchment();
    preview.issue.number.reset();
    EXPECT_EQ(listed(conformanceFaults(renderer.renderParchment(preview)->pdf)), "");
    EXPECT_EQ(listed(conformanceFaults(renderer.renderBlockAttestation(samples::blockAttestation())->pdf)),
              "");
}

TEST(ConformanceTest, findsNoFaultInAFileThatAnotherProgramWroteAgain)
{
    EXPECT_EQ(listed(conformanceFaults(altered(attestation(), [](QPDF &) {}))), "");
}

TEST(ConformanceTest, refusesWhatIsNoFile)
{
    EXPECT_EQ(conformanceFaults({}).size(), 1U);
    EXPECT_EQ(conformanceFaults("not a PDF file at all").size(), 1U);
}

TEST(ConformanceTest, refusesAFileCutShort)
{
    EXPECT_FALSE(conformanceFaults(attestation().first(attestation().size() / 2)).empty());
}

TEST(ConformanceTest, refusesDataAfterTheEnd)
{
    EXPECT_NE(listed(conformanceFaults(attestation() + "more")).find("6.1.3"), std::string::npos);
}

/// A change that takes one property away, and the rule that must then be broken.
struct Mutation
{
    const char *name;
    const char *rule;
    void (*change)(QPDF &);
    bool isOfMinutes = false;
};

class ConformanceMutationTest : public testing::TestWithParam<Mutation>
{
};

TEST_P(ConformanceMutationTest, breaksItsRule)
{
    const Mutation &mutation = GetParam();
    const auto faults =
        conformanceFaults(altered(mutation.isOfMinutes ? minutes() : attestation(), mutation.change));
    const bool isFound = std::ranges::any_of(faults, [&](const ConformanceFault &fault) {
        return fault.rule == QString::fromLatin1(mutation.rule);
    });
    EXPECT_TRUE(isFound) << mutation.rule << " not among:\n" << listed(faults);
}

std::string nameOfMutation(const testing::TestParamInfo<Mutation> &mutation)
{
    return mutation.param.name;
}

QPDFObjectHandle metadata(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Metadata");
}

QPDFObjectHandle attachedFile(QPDF &pdf)
{
    return pdf.getRoot().getKey("/AF").getArrayItem(0);
}

QPDFObjectHandle descriptor(QPDF &pdf)
{
    return font(pdf).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
}

const Mutation catalogueMutations[] = {
    {"language", "PDF/UA-1 7.2",
     [](QPDF &pdf) {
         pdf.getRoot().removeKey("/Lang");
     }},
    {"shownTitle", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         pdf.getRoot().removeKey("/ViewerPreferences");
     }},
    {"marked", "PDF/A-3 6.7.2.2",
     [](QPDF &pdf) {
         pdf.getRoot().removeKey("/MarkInfo");
     }},
    {"suspects", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", QPDFObjectHandle::newBool(true));
     }},
    {"outputIntent", "PDF/A-3 6.2.3",
     [](QPDF &pdf) {
         pdf.getRoot().removeKey("/OutputIntents");
     }},
    {"profile", "PDF/A-3 6.2.3",
     [](QPDF &pdf) {
         pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).removeKey("/DestOutputProfile");
     }},
    {"profileContent", "PDF/A-3 6.2.3",
     [](QPDF &pdf) {
         replaceInStream(pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile"),
                         "acsp", "none");
     }},
    {"script", "PDF/A-3 6.5.1",
     [](QPDF &pdf) {
         pdf.getRoot().replaceKey("/OpenAction", pdf.makeIndirectObject(QPDFObjectHandle::parse(
                                                     "<</Type/Action/S/JavaScript/JS(app.beep\\(\\))>>")));
     }},
    {"actions", "PDF/A-3 6.5.2",
     [](QPDF &pdf) {
         pdf.getRoot().replaceKey("/AA", QPDFObjectHandle::parse("<<>>"));
     }},
    {"associated", "PDF/A-3 6.8",
     [](QPDF &pdf) {
         pdf.getRoot().removeKey("/AF");
     }},
    {"relationship", "PDF/A-3 6.8",
     [](QPDF &pdf) {
         attachedFile(pdf).removeKey("/AFRelationship");
     }},
    {"attachedName", "PDF/A-3 6.8",
     [](QPDF &pdf) {
         attachedFile(pdf).removeKey("/UF");
     }},
    {"attachedType", "PDF/A-3 6.8",
     [](QPDF &pdf) {
         attachedFile(pdf).getKey("/EF").getKey("/F").getDict().removeKey("/Subtype");
     }},
    {"attachedDate", "PDF/A-3 6.8",
     [](QPDF &pdf) {
         attachedFile(pdf).getKey("/EF").getKey("/F").getDict().removeKey("/Params");
     }},
    {"annotation", "PDF/UA-1 7.18.1",
     [](QPDF &pdf) {
         firstPage(pdf).replaceKey(
             "/Annots", QPDFObjectHandle::parse("[<</Type/Annot/Subtype/Text/Rect[9 9 99 99]/F 4>>]"));
     }},
    {"unprintedAnnotation", "PDF/A-3 6.3.2",
     [](QPDF &pdf) {
         firstPage(pdf).replaceKey(
             "/Annots", QPDFObjectHandle::parse("[<</Type/Annot/Subtype/Widget/Rect[0 0 0 0]/F 2>>]"));
     }},
};
INSTANTIATE_TEST_SUITE_P(Catalogue, ConformanceMutationTest, testing::ValuesIn(catalogueMutations),
                         nameOfMutation);

const Mutation metadataMutations[] = {
    {"packet", "PDF/A-3 6.6.2.1",
     [](QPDF &pdf) {
         pdf.getRoot().removeKey("/Metadata");
     }},
    {"wellFormed", "PDF/A-3 6.6.2.1",
     [](QPDF &pdf) {
         replaceInStream(metadata(pdf), "</rdf:RDF>", "");
     }},
    {"archivePart", "PDF/A-3 6.6.4",
     [](QPDF &pdf) {
         replaceInStream(metadata(pdf), "pdfaid:part>3<", "pdfaid:part>2<");
     }},
    {"archiveLevel", "PDF/A-3 6.6.4",
     [](QPDF &pdf) {
         replaceInStream(metadata(pdf), "conformance>A<", "conformance>B<");
     }},
    {"accessPart", "PDF/UA-1 5",
     [](QPDF &pdf) {
         replaceInStream(metadata(pdf), "<pdfuaid:part>1</pdfuaid:part>", "");
     }},
    {"extensionSchema", "PDF/A-3 6.6.2.3",
     [](QPDF &pdf) {
         replaceInStream(metadata(pdf), "namespaceURI>http://www.aiim.org/pdfua", "namespaceURI>other");
     }},
    {"title", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         replaceInStream(metadata(pdf), "<dc:title>", "<dc:source>");
         replaceInStream(metadata(pdf), "</dc:title>", "</dc:source>");
     }},
    {"sameTitle", "PDF/A-3 6.6.3",
     [](QPDF &pdf) {
         pdf.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newString("other"));
     }},
};
INSTANTIATE_TEST_SUITE_P(Metadata, ConformanceMutationTest, testing::ValuesIn(metadataMutations),
                         nameOfMutation);

const Mutation fontMutations[] = {
    {"embedded", "PDF/A-3 6.2.11.4.1",
     [](QPDF &pdf) {
         descriptor(pdf).removeKey("/FontFile3");
     }},
    {"toUnicode", "PDF/A-3 6.2.11.7.2",
     [](QPDF &pdf) {
         font(pdf).removeKey("/ToUnicode");
     }},
    {"oneText", "PDF/A-3 6.2.11.7.2",
     [](QPDF &pdf) {
         replaceInStream(font(pdf).getKey("/ToUnicode"), "beginbfchar\n<0001>", "beginbfchar\n<7001>");
     }},
    {"glyphSet", "PDF/A-3 6.2.11.4.2",
     [](QPDF &pdf) {
         descriptor(pdf).getKey("/CIDSet").replaceStreamData("\x01", QPDFObjectHandle::newNull(),
                                                             QPDFObjectHandle::newNull());
     }},
    {"collection", "PDF/A-3 6.2.11.3.1",
     [](QPDF &pdf) {
         font(pdf).getKey("/DescendantFonts").getArrayItem(0).removeKey("/CIDSystemInfo");
     }},
    {"widths", "PDF/A-3 6.2.11.5",
     [](QPDF &pdf) {
         font(pdf).getKey("/DescendantFonts").getArrayItem(0).removeKey("/W");
     }},
    {"encoding", "PDF/A-3 6.2.11.3.3",
     [](QPDF &pdf) {
         font(pdf).replaceKey("/Encoding", QPDFObjectHandle::newName("/90ms-RKSJ-H"));
     }},
    {"missingGlyph", "PDF/A-3 6.2.11.8",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "[(", QByteArray("[(\0\0", 4));
     }},
    {"composite", "PDF/A-3 6.2.11.2",
     [](QPDF &pdf) {
         font(pdf).replaceKey("/Subtype", QPDFObjectHandle::newName("/Type1"));
     }},
};
INSTANTIATE_TEST_SUITE_P(Fonts, ConformanceMutationTest, testing::ValuesIn(fontMutations), nameOfMutation);

const Mutation contentMutations[] = {
    {"artefact", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "/Artifact BMC\n", "");
         replaceInStream(content(pdf), "Q\nEMC\n", "Q\n");
     }},
    {"sequenceEnd", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "EMC\n", "");
     }},
    {"sameIdentifier", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "MCID 1>>", "MCID 0>>");
     }},
    {"unknownIdentifier", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "MCID 1>>", "MCID 999>>");
     }},
    {"foreignColour", "PDF/A-3 6.2.4.3",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), " rg", " 0 k");
     }},
    {"operator", "PDF/A-3 6.2.2",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "BT\n", "BT PS\n");
     }},
    {"states", "PDF/A-3 6.2.2",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "Q\n", "\n");
     }},
    {"crossedText", "PDF/A-3 6.2.2",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "BT\n", "/Span BMC BT EMC\n");
     }},
    {"artefactInside", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         replaceInStream(content(pdf), "/P<</MCID 1>>BDC\n", "/P<</MCID 1>>BDC /Artifact BMC EMC\n");
     }},
};
INSTANTIATE_TEST_SUITE_P(Content, ConformanceMutationTest, testing::ValuesIn(contentMutations),
                         nameOfMutation);

const Mutation structureMutations[] = {
    {"tree", "PDF/A-3 6.7.3.3",
     [](QPDF &pdf) {
         pdf.getRoot().removeKey("/StructTreeRoot");
     }},
    {"parentTree", "PDF/A-3 6.7.3.3",
     [](QPDF &pdf) {
         pdf.getRoot().getKey("/StructTreeRoot").removeKey("/ParentTree");
     }},
    {"pageKey", "PDF/A-3 6.7.3.3",
     [](QPDF &pdf) {
         firstPage(pdf).removeKey("/StructParents");
     }},
    {"parent", "PDF/A-3 6.7.3.3",
     [](QPDF &pdf) {
         element(pdf, "/P").removeKey("/P");
     }},
    {"type", "PDF/A-3 6.7.3.4",
     [](QPDF &pdf) {
         element(pdf, "/P").replaceKey("/S", QPDFObjectHandle::newName("/Para"));
     }},
    {"kids", "PDF/UA-1 7.1",
     [](QPDF &pdf) {
         element(pdf, "/H1").removeKey("/K");
     }},
    {"headingLevel", "PDF/UA-1 7.4.2",
     [](QPDF &pdf) {
         element(pdf, "/H1").replaceKey("/S", QPDFObjectHandle::newName("/H2"));
     }},
    {"listItem", "PDF/UA-1 7.6",
     [](QPDF &pdf) {
         element(pdf, "/LI").replaceKey("/S", QPDFObjectHandle::newName("/P"));
     }},
    {"list", "PDF/UA-1 7.6",
     [](QPDF &pdf) {
         element(pdf, "/L").replaceKey("/S", QPDFObjectHandle::newName("/Sect"));
     }},
    {"alternative", "PDF/UA-1 7.3",
     [](QPDF &pdf) {
         element(pdf, "/Figure").removeKey("/Alt");
     }},
    {"headingScope", "PDF/UA-1 7.5", [](QPDF &pdf) { element(pdf, "/TH").removeKey("/A"); }, true},
    {"row", "PDF/UA-1 7.5",
     [](QPDF &pdf) { element(pdf, "/TR").replaceKey("/S", QPDFObjectHandle::newName("/Sect")); }, true},
    {"rowLength", "PDF/UA-1 7.5",
     [](QPDF &pdf) {
         QPDFObjectHandle row = element(pdf, "/TR");
         row.getKey("/K").eraseItem(0);
     },
     true},
};
INSTANTIATE_TEST_SUITE_P(Structure, ConformanceMutationTest, testing::ValuesIn(structureMutations),
                         nameOfMutation);

} // namespace
} // namespace parchemin::documents
