#include "documents/fontembedder.h"

#include <QByteArrayList>

#include <algorithm>
#include <cmath>

#include "documents/pdfsyntax.h"

namespace parchemin::documents {
namespace {

QByteArray hex(quint32 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

/// One bit a glyph, from the highest: all are present (ISO 19005-3, 6.2.11.4.2).
QByteArray glyphSet(unsigned int count)
{
    QByteArray bits(static_cast<qsizetype>((count + 7) / 8), '\xFF');
    if (const unsigned int rest = count % 8; rest != 0)
        bits.back() = static_cast<char>(0xFF << (8 - rest));
    return bits;
}

/// Whether a code and its text are the next after those of another, so that one range gives both. Ranges do
/// not reach over the last byte of a code or a text (PDF 32000-1, 9.10.3).
bool follows(const std::pair<const quint32, QString> &one, const std::pair<const quint32, QString> &next)
{
    if (next.first != one.first + 1 || (next.first & 0xFF) == 0)
        return false;
    if (one.second.size() != 1 || next.second.size() != 1)
        return false;
    const char16_t unit = next.second.front().unicode();
    return unit == one.second.front().unicode() + 1 && (unit & 0xFF) != 0;
}

/// The lines of a map, in blocks of at most 100 (Adobe Technical Note 5014).
QByteArray inBlocks(const QByteArrayList &lines, const QByteArray &kind)
{
    QByteArray blocks;
    for (qsizetype at = 0; at < lines.size(); at += 100) {
        const QByteArrayList block = lines.mid(at, 100);
        blocks +=
            QByteArray::number(block.size()) + " begin" + kind + '\n' + block.join() + "end" + kind + '\n';
    }
    return blocks;
}

} // namespace

FontEmbedder::FontEmbedder(const FontLibrary &fonts, const FontSubsetter &subsetter)
    : m_fonts(fonts)
    , m_subsetter(subsetter)
{
}

void FontEmbedder::use(Face face, quint32 glyph, const QString &text)
{
    UsedFace &usage = used(face);
    if (usage.places.size() <= glyph)
        usage.places.resize(glyph + 1);
    UsedGlyph *&place = usage.places[glyph];
    if (place == nullptr)
        place = &usage.glyphs[glyph]; // a map: its elements stay where they are
    if (std::ranges::find(place->texts, text) == place->texts.end())
        place->texts.push_back(text);
}

FontEmbedder::Shown FontEmbedder::shown(Face face, quint32 glyph, const QString &text) const
{
    const UsedGlyph &known = *used(face).places.at(glyph);
    const auto found = std::ranges::find(known.texts, text);
    return {static_cast<std::size_t>(found - known.texts.begin()), known.code, known.width};
}

QByteArray FontEmbedder::resourceName(Face face, std::size_t variant)
{
    return QByteArray(1, static_cast<char>('A' + static_cast<int>(face))) + QByteArray::number(variant);
}

int FontEmbedder::widthOf(Face face, quint32 glyph) const
{
    const LoadedFace &loaded = m_fonts.at(face);
    return static_cast<int>(
        std::lround(hb_font_get_glyph_h_advance(loaded.font.get(), glyph) * 1000.0 / loaded.unitsPerEm));
}

QByteArray FontEmbedder::write(PdfFile &file)
{
    QByteArray resources;
    for (size_t index = 0; index < faceCount; ++index) {
        if (!m_used.at(index).glyphs.empty())
            resources += writeFace(file, static_cast<Face>(index));
    }
    return resources;
}

int FontEmbedder::writeDescriptor(PdfFile &file, Face face, const QByteArray &name,
                                  const FontSubset &subset) const
{
    const LoadedFace::Metrics &metrics = m_fonts.at(face).metrics;
    const int stream = file.addDeflatedStream("/Subtype/CIDFontType0C", subset.deflatedProgram);
    // A few bytes, which compression would only add to.
    const int present = file.addPlainStream({}, glyphSet(subset.glyphCount));
    const QRect &box = metrics.box;
    // Flags: symbolic, because codes are glyphs and not letters of a standard set; italic where it is.
    const int flags = 4 + (metrics.italicAngle < 0.0 ? 64 : 0);
    const double thickness = face == Face::InterSemiBold ? 120.0 : 80.0;
    return file.add(
        "<</Type/FontDescriptor/FontName/" + name + "/Flags " + QByteArray::number(flags) + "/FontBBox[" +
        pdfNumbers({double(box.left()), double(box.top()), double(box.right()), double(box.bottom())}) +
        "]/ItalicAngle " + pdfNumber(metrics.italicAngle) + "/Ascent " + QByteArray::number(metrics.ascent) +
        "/Descent " + QByteArray::number(metrics.descent) + "/CapHeight " +
        QByteArray::number(metrics.capHeight) + "/StemV " + pdfNumber(thickness) + "/FontFile3 " +
        pdfReference(stream) + "/CIDSet " + pdfReference(present) + ">>");
}

QByteArray FontEmbedder::widths(Face face) const
{
    std::map<quint32, int> byCode;
    for (const auto &[number, glyph] : used(face).glyphs)
        byCode.emplace(glyph.code, glyph.width);
    QByteArray list;
    quint32 expected = 0;
    for (const auto &[code, width] : byCode) {
        if (list.isEmpty() || code != expected) {
            list += list.isEmpty() ? "" : "]";
            list += QByteArray::number(code) + '[';
        } else {
            list += ' ';
        }
        list += QByteArray::number(width);
        expected = code + 1;
    }
    return '[' + list + "]]";
}

QByteArray FontEmbedder::toUnicode(Face face, size_t variant) const
{
    std::map<quint32, QString> texts; // by code
    for (const auto &[number, glyph] : used(face).glyphs) {
        // A variant shows those glyphs only that stand for so many texts.
        if (variant < glyph.texts.size())
            texts.emplace(glyph.code, glyph.texts.at(variant));
    }
    QByteArrayList single;
    QByteArrayList ranges;
    for (auto first = texts.cbegin(); first != texts.cend();) {
        auto last = first;
        auto next = std::next(last);
        while (next != texts.cend() && follows(*last, *next))
            last = next++;
        const QByteArray start = '<' + hex(first->first) + '>';
        const QByteArray text = '<' + utf16Hex(first->second) + ">\n";
        if (first == last) {
            single += start + text;
        } else {
            ranges += start + '<' + hex(last->first) + '>' + text;
        }
        first = next;
    }
    return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
           "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
           "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
           "1 begincodespacerange<0000><FFFF>endcodespacerange\n" +
           inBlocks(single, "bfchar") + inBlocks(ranges, "bfrange") +
           "endcmap CMapName currentdict/CMap defineresource pop end end\n";
}

QByteArray FontEmbedder::writeFace(PdfFile &file, Face face)
{
    UsedFace &usage = used(face);
    std::vector<quint32> numbers;
    for (const auto &[number, glyph] : usage.glyphs)
        numbers.push_back(number);
    const auto subset = m_subsetter.subset(face, numbers);
    for (size_t index = 0; index < numbers.size(); ++index) {
        UsedGlyph &glyph = *usage.places[numbers[index]];
        glyph.code = subset->codes[index];
        glyph.width = widthOf(face, numbers[index]);
    }
    const FontSubset &made = *subset;
    const QByteArray name = made.tag + '+' + m_fonts.at(face).postScriptName;
    const int descriptor = writeDescriptor(file, face, name, made);
    const int descendant = file.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + name +
                                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                                    "/FontDescriptor " +
                                    pdfReference(descriptor) + "/W" + widths(face) + ">>");
    size_t variants = 1;
    for (const auto &[number, glyph] : usage.glyphs)
        variants = std::max(variants, glyph.texts.size());
    QByteArray resources;
    for (size_t variant = 0; variant < variants; ++variant) {
        const int map = file.addStream({}, toUnicode(face, variant));
        const int font = file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name +
                                  "-Identity-H/Encoding/Identity-H/DescendantFonts[" +
                                  pdfReference(descendant) + "]/ToUnicode " + pdfReference(map) + ">>");
        resources += '/' + resourceName(face, variant) + ' ' + pdfReference(font);
    }
    return resources;
}

} // namespace parchemin::documents
