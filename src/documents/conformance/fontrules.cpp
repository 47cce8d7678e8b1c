#include <QRegularExpression>

#include <algorithm>

#include "documents/conformance/findings.h"
#include "documents/conformance/fontprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

/// The codes that a ToUnicode map gives a text for, one by one or in ranges.
std::set<int> mappedCodes(const QByteArray &map)
{
    static const QRegularExpression line(
        u"<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>\\s*)?<([0-9A-Fa-f]{4,})>\\s*\\n"_s);
    std::set<int> codes;
    const QString text = QString::fromLatin1(map);
    const qsizetype start = text.indexOf(u"endcodespacerange"_s);
    for (auto found = line.globalMatch(text, std::max<qsizetype>(start, 0)); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const QString meaning = one.captured(3);
        if (meaning == u"0000" || meaning == u"FEFF" || meaning == u"FFFE")
            continue;
        const int first = one.captured(1).toInt(nullptr, 16);
        const int last = one.captured(2).isEmpty() ? first : one.captured(2).toInt(nullptr, 16);
        for (int code = first; code <= last; ++code)
            codes.insert(code);
    }
    return codes;
}

void checkGlyphSet(QPDFObjectHandle descriptor, const QByteArray &program, const QString &place,
                   Findings &findings)
{
    QPDFObjectHandle set = descriptor.getKey("/CIDSet");
    if (!set.isStream())
        return; // it need not be there
    const std::optional<int> count = glyphCount(program);
    const QByteArray bits = dataOf(set);
    bool isComplete = count.has_value();
    for (int glyph = 0; isComplete && glyph < *count; ++glyph) {
        isComplete =
            glyph / 8 < bits.size() && (static_cast<uchar>(bits.at(glyph / 8)) & (0x80 >> glyph % 8)) != 0;
    }
    findings.require(isComplete, u"PDF/A-3 6.2.11.4.2"_s, u"the set of glyphs is not complete in "_s + place);
}

void checkDescendant(QPDFObjectHandle descendant, const QString &place, Findings &findings)
{
    QPDFObjectHandle system = descendant.getKey("/CIDSystemInfo");
    findings.require(system.isDictionary() && system.hasKey("/Registry") && system.hasKey("/Ordering"),
                     u"PDF/A-3 6.2.11.3.1"_s, u"no character collection in "_s + place);
    if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) {
        findings.require(descendant.hasKey("/CIDToGIDMap"), u"PDF/A-3 6.2.11.3.2"_s,
                         u"no map of glyphs in "_s + place);
    }
    findings.require(descendant.getKey("/W").isArray(), u"PDF/A-3 6.2.11.5"_s, u"no widths in "_s + place);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (descriptor.isDictionary() && descriptor.getKey(key).isStream()) {
            checkGlyphSet(descriptor, dataOf(descriptor.getKey(key)), place, findings);
            return;
        }
    }
    findings.add(u"PDF/A-3 6.2.11.4.1"_s, u"font not embedded: "_s + place);
}

void checkFont(QPDFObjectHandle font, const std::set<int> &codes, Findings &findings)
{
    const QString place = nameOf(font.getKey("/BaseFont"));
    if (!font.getKey("/Subtype").isNameAndEquals("/Type0")) {
        findings.add(u"PDF/A-3 6.2.11.2"_s, u"not a composite font, as ours are: "_s + place);
        return;
    }
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    findings.require(encoding.isNameAndEquals("/Identity-H") || encoding.isNameAndEquals("/Identity-V") ||
                         encoding.isStream(),
                     u"PDF/A-3 6.2.11.3.3"_s, u"encoding not embedded in "_s + place);
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (map.isStream()) {
        const std::set<int> mapped = mappedCodes(dataOf(map));
        findings.require(std::ranges::includes(mapped, codes), u"PDF/A-3 6.2.11.7.2"_s,
                         u"glyphs without a text in "_s + place);
    } else {
        findings.add(u"PDF/A-3 6.2.11.7.2"_s, u"no map to Unicode in "_s + place);
    }
    findings.require(!codes.contains(0), u"PDF/A-3 6.2.11.8"_s,
                     u"the glyph of missing letters is shown in "_s + place);
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (descendants.isArray() && descendants.getArrayNItems() == 1) {
        checkDescendant(descendants.getArrayItem(0), place, findings);
    } else {
        findings.add(u"PDF/A-3 6.2.11.2"_s, u"no descendant font in "_s + place);
    }
}

} // namespace

void checkFonts(QPDF &pdf, const CodesShown &codes, Findings &findings)
{
    for (const auto &[font, shown] : codes)
        checkFont(pdf.getObjectByObjGen(font), shown, findings);
}

} // namespace parchemin::documents
