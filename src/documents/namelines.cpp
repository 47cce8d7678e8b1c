#include "documents/namelines.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

double widthOf(const Document &document, const TextSpan &span)
{
    return document.line({span}).width;
}

TextSpan scaled(TextSpan span, double scale)
{
    span.style.size *= scale;
    return span;
}

/// The two parts of a text that differ least; nothing where a second line would hardly make the first
/// shorter.
std::optional<std::pair<TextSpan, TextSpan>> halvesAt(const Document &document, const TextSpan &span,
                                                      QChar division)
{
    constexpr double shorter = 0.8;
    std::optional<std::pair<TextSpan, TextSpan>> best;
    double widest = shorter * widthOf(document, span);
    for (qsizetype at = span.text.indexOf(division) + 1; at > 0; at = span.text.indexOf(division, at) + 1) {
        std::pair<TextSpan, TextSpan> parts{{span.text.first(at), span.style},
                                            {span.text.sliced(at), span.style}};
        const double wider = std::max(widthOf(document, parts.first), widthOf(document, parts.second));
        if (wider >= widest)
            continue;
        widest = wider;
        best = std::move(parts);
    }
    return best;
}

/// Two names are told apart at a space, one is divided after a hyphen, and what nothing divides stays whole.
std::vector<TextSpan> halves(const Document &document, const TextSpan &span)
{
    for (const QChar division : {QChar(u' '), QChar(u'-')}) {
        if (auto parts = halvesAt(document, span, division))
            return {std::move(parts->first), std::move(parts->second)};
    }
    return {span};
}

double widestOf(const Document &document, const std::vector<TextSpan> &parts)
{
    double widest = 0.0;
    for (const TextSpan &part : parts)
        widest = std::max(widest, widthOf(document, part));
    return widest;
}

/// The parts of which each takes a line: in halves where a whole one would be too small.
std::vector<TextSpan> divided(const Document &document, const std::vector<TextSpan> &parts, double scale,
                              double room)
{
    std::vector<TextSpan> pieces;
    for (const TextSpan &part : parts) {
        const bool fits = widthOf(document, part) * scale <= room;
        for (TextSpan &piece : fits ? std::vector{part} : halves(document, part))
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<Line> broken(const Document &document, const std::vector<TextSpan> &parts, double scale,
                         double measure)
{
    std::vector<Line> lines;
    for (const TextSpan &part : parts) {
        for (Line &line : document.lines({scaled(part, scale)}, measure, Alignment::Centre))
            lines.push_back(std::move(line));
        if (&part == &parts.back() || lines.empty() || lines.back().words.empty())
            continue;
        lines.back().continues = true;
        lines.back().words.back().isCut = part.text.endsWith(u'-');
    }
    return lines;
}

} // namespace

NameLines nameLines(const Document &document, const NameSetting &setting, double measure)
{
    const double room = 0.999 * measure;
    const TextSpan first{setting.first.text + u' ', setting.first.style};
    const double whole = document.line({first, setting.last}).width;
    if (const double scale = std::min(1.0, room / whole); scale >= setting.leastOnOne) {
        const RichText name{scaled(first, scale), scaled(setting.last, scale)};
        return {document.lines(name, measure, Alignment::Centre), scale};
    }
    std::vector<TextSpan> parts{setting.first};
    if (!setting.last.text.isEmpty())
        parts.push_back(setting.last);
    double most = setting.mostOnTwo;
    if (room / widestOf(document, parts) < setting.leastOnTwo) {
        most = setting.mostOnMore;
        parts = divided(document, parts, most, room);
    }
    const double least = std::min(most, setting.least / setting.first.style.size);
    const double scale = std::clamp(room / widestOf(document, parts), least, most);
    return {broken(document, parts, scale, measure), scale};
}

} // namespace parchemin::documents
