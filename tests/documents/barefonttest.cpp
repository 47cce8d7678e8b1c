#include "documents/barefont.h"

#include "support/must.h"

#include "parchemin/documents/documentrenderer.h"

#include <gtest/gtest.h>

#include "documents/conformance/fontprogram.h"
#include "documents/fontlibrary.h"
#include "documents/pdfsurgeon.h"
#include "documents/samplecontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// The program of the whole face: more glyphs than the standard charset names.
QByteArray wholeProgram()
{
    const FontLibrary fonts;
    const HarfBuzzPtr<hb_blob_t> table(
        hb_face_reference_table(fonts.at(Face::Garamond).face.get(), HB_TAG('C', 'F', 'F', ' ')));
    unsigned int size = 0;
    const char *bytes = hb_blob_get_data(table.get(), &size);
    return {bytes, static_cast<qsizetype>(size)};
}

QByteArray embeddedProgram()
{
    const QByteArray pdf = must(DocumentRenderer().renderParchment(samples::parchment())).pdf;
    QPDF file;
    file.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
    const auto data = pdfsurgeon::font(file)
                          .getKey("/DescendantFonts")
                          .getArrayItem(0)
                          .getKey("/FontDescriptor")
                          .getKey("/FontFile3")
                          .getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

TEST(BareFontTest, embedsNoNameOfGlyphsNorOfMakers)
{
    const QByteArray program = embeddedProgram();
    EXPECT_GT(glyphCount(program).value_or(0), 20);
    for (const char *name : {"Duffner", "FontForge", "uni00", ".sc"})
        EXPECT_FALSE(program.contains(name)) << name;
}

TEST(BareFontTest, doesNotChangeWhatIsBareAlready)
{
    const QByteArray program = embeddedProgram();
    EXPECT_EQ(withoutNames(program), program);
}

TEST(BareFontTest, leavesAProgramOfMoreGlyphsThanHaveStandardNames)
{
    EXPECT_EQ(withoutNames(wholeProgram()), wholeProgram());
}

TEST(BareFontTest, leavesWhatItCannotRead)
{
    EXPECT_EQ(withoutNames({}), QByteArray());
    EXPECT_EQ(withoutNames("no font program"), QByteArray("no font program"));
    const QByteArray program = embeddedProgram();
    for (qsizetype size = 0; size < program.size(); size += 7)
        EXPECT_EQ(withoutNames(program.first(size)), program.first(size)) << size;
}

} // namespace
} // namespace parchemin::documents
