#include "documents/textshaper.h"

#include <hb-ot.h>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr QChar softHyphen(0x00AD);
constexpr double narrowSpaceWidth = 0.14; // ems; EB Garamond draws U+202F as wide as a word space
constexpr qsizetype cacheLimit = 4096;

bool isBreakingSpace(QChar character)
{
    return character.isSpace() && character != narrowSpace && character != hardSpace;
}

/// What is drawn for a text: the typographic apostrophe, while extraction gives back the one that was typed.
QString drawn(const QString &text)
{
    QString shown = text;
    shown.replace(u'\'', u'\u2019');
    return shown;
}

bool hasGlyph(hb_font_t *font, char32_t character)
{
    hb_codepoint_t glyph = 0;
    if (hb_font_get_nominal_glyph(font, character, &glyph) != 0)
        return true;
    if (character == narrowSpace.unicode() || character == hardSpace.unicode())
        return true; // HarfBuzz draws them as a space
    const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D);
    const QList<uint> decomposed = parts.toUcs4();
    return decomposed.size() > 1 && std::ranges::all_of(decomposed, [&](uint part) {
               return hb_font_get_nominal_glyph(font, part, &glyph) != 0;
           });
}

std::vector<char32_t> missingIn(hb_font_t *font, const QString &text)
{
    std::vector<char32_t> missing;
    for (const uint character : drawn(text).toUcs4()) {
        if (!hasGlyph(font, character))
            missing.push_back(character);
    }
    return missing;
}

std::vector<hb_feature_t> openTypeFeatures(Features features, bool isTracked)
{
    std::vector<hb_feature_t> list;
    const auto set = [&](const char *tag, uint32_t value) {
        list.push_back({hb_tag_from_string(tag, 4), value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    };
    if (features.testFlag(Feature::SmallCaps))
        set("smcp", 1);
    if (features.testFlag(Feature::CapsToSmallCaps))
        set("c2sc", 1);
    if (features.testFlag(Feature::OldStyle))
        set("onum", 1);
    if (features.testFlag(Feature::Lining))
        set("lnum", 1);
    if (features.testFlag(Feature::Superior))
        set("sups", 1);
    if (features.testFlag(Feature::Capitals))
        set("case", 1);
    // A ligature amid spaced letters would stand out as the one place without space.
    set("liga", isTracked ? 0 : 1);
    set("kern", features.testFlag(Feature::Unkerned) ? 0 : 1);
    return list;
}

/// Whether letters and figures are mixed, or figures are more than a year has, as in a code or a reference.
bool isCode(const QString &piece)
{
    constexpr auto figuresOfACode = 5;
    const auto figures = std::ranges::count_if(piece, [](QChar character) { return character.isDigit(); });
    const bool hasLetter = std::ranges::any_of(piece, [](QChar character) { return character.isLetter(); });
    return figures >= figuresOfACode || (figures > 0 && hasLetter);
}

/// How many figures an ordinal begins with ("1er", "1re", "3e"); none for any other text.
qsizetype figuresOfOrdinal(const QString &piece)
{
    qsizetype figures = 0;
    while (figures < piece.size() && piece.at(figures).isDigit())
        ++figures;
    const QString ending = piece.sliced(figures);
    const bool isFirst = piece.startsWith(u"1"_s) && figures == 1;
    const bool isOrdinal = isFirst ? ending == u"er" || ending == u"re" : ending == u"e";
    return isOrdinal ? figures : 0;
}

/// Whether a word so far ends with "n°" and a hard space.
bool isNumberSign(const QList<Fragment> &fragments)
{
    if (fragments.size() < 2 || fragments.at(fragments.size() - 2).clusters.empty())
        return false;
    return fragments.at(fragments.size() - 2).clusters.back().text.endsWith(u'\u00B0');
}

void appendGlyph(QList<Cluster> &clusters, const Glyph &glyph, bool startsCluster)
{
    if (startsCluster)
        clusters.push_back({});
    Cluster &cluster = clusters.back();
    cluster.glyphs.push_back(glyph);
    cluster.advance += glyph.advance;
}

/// HarfBuzz knows where a cluster begins; its text reaches to where the next begins.
void assignTexts(QList<Cluster> &clusters, const std::vector<uint> &starts, const QString &text)
{
    for (size_t index = 0; index < starts.size(); ++index) {
        const auto start = static_cast<qsizetype>(starts[index]);
        const auto end = index + 1 < starts.size() ? static_cast<qsizetype>(starts[index + 1]) : text.size();
        Cluster &cluster = clusters[static_cast<qsizetype>(index)];
        cluster.text = text.sliced(start, end - start);
        if (cluster.text.size() == 1 && cluster.text.front() == narrowSpace) {
            cluster.glyphs.front().advance = narrowSpaceWidth;
            cluster.advance = narrowSpaceWidth;
        }
    }
}

/// Letters up to a space, and what ends them.
struct Piece
{
    enum class End { Text, HardSpace, BreakingSpace };
    QString letters;
    End end;
};

/// A hard space is a piece of its own, so that both its neighbours are seen whole.
std::vector<Piece> piecesOf(const QString &text)
{
    std::vector<Piece> pieces;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool breaks = isBreakingSpace(text.at(at));
        if (!breaks && text.at(at) != hardSpace)
            continue;
        pieces.push_back(
            {text.sliced(start, at - start), breaks ? Piece::End::BreakingSpace : Piece::End::HardSpace});
        start = at + 1;
    }
    pieces.push_back({text.sliced(start), Piece::End::Text});
    return pieces;
}

} // namespace

TextShaper::TextShaper(const FontLibrary &fonts)
    : m_fonts(fonts)
{
}

TextShaper::Shaped TextShaper::shaped(const QString &text, const TextStyle &style) const
{
    const bool isTracked = style.tracking > 0.0;
    const QString key = text + QChar(static_cast<char16_t>(static_cast<int>(style.face) + 1)) +
                        QChar(static_cast<char16_t>(style.features.toInt() * 2 + (isTracked ? 1 : 0) + 1));
    if (const auto known = m_cache.constFind(key); known != m_cache.cend())
        return *known;
    const std::optional<Face> face = faceFor(text, style.face);
    const Face used = face.value_or(style.face);
    const Shaped made{used, shape(text, used, style.features, isTracked)};
    if (!face) {
        // Not remembered: whoever writes it again is to hear of it again.
        noteUnrenderable(text, style.face);
        return made;
    }
    if (m_cache.size() >= cacheLimit)
        m_cache.clear();
    m_cache.insert(key, made);
    return made;
}

/// The wanted face, or Inter where that one lacks a letter; none when both do.
std::optional<Face> TextShaper::faceFor(const QString &text, Face wanted) const
{
    for (const Face candidate : {wanted, Face::Inter}) {
        if (missingIn(m_fonts.at(candidate).font.get(), text).empty())
            return candidate;
    }
    return std::nullopt;
}

void TextShaper::noteUnrenderable(const QString &text, Face wanted) const
{
    for (const char32_t character : missingIn(m_fonts.at(Face::Inter).font.get(), text)) {
        if (!hasGlyph(m_fonts.at(wanted).font.get(), character))
            m_unrenderable.insert(character);
    }
}

QList<Cluster> TextShaper::shape(const QString &text, Face face, Features features, bool isTracked) const
{
    const LoadedFace &loaded = m_fonts.at(face);
    const QString shown = drawn(text);
    const HarfBuzzPtr<hb_buffer_t> buffer(hb_buffer_create());
    hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const uint16_t *>(shown.utf16()),
                        static_cast<int>(shown.size()), 0, static_cast<int>(shown.size()));
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("fr", 2));
    hb_buffer_guess_segment_properties(buffer.get());
    const std::vector<hb_feature_t> wanted = openTypeFeatures(features, isTracked);
    hb_shape(loaded.font.get(), buffer.get(), wanted.data(), static_cast<unsigned int>(wanted.size()));

    unsigned int count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
    QList<Cluster> clusters;
    std::vector<uint> starts;
    for (unsigned int index = 0; index < count; ++index) {
        const auto ems = [&](hb_position_t value) {
            return value / loaded.unitsPerEm;
        };
        const bool startsCluster = starts.empty() || starts.back() != infos[index].cluster;
        if (startsCluster)
            starts.push_back(infos[index].cluster);
        appendGlyph(clusters,
                    {infos[index].codepoint, ems(positions[index].x_advance), ems(positions[index].x_offset),
                     ems(positions[index].y_offset)},
                    startsCluster);
    }
    assignTexts(clusters, starts, text);
    return clusters;
}

Fragment TextShaper::fragment(const QString &text, const TextStyle &style) const
{
    Fragment made;
    made.style = style;
    // Inter has no small capitals: a fallback word keeps its own letters.
    Shaped letters = shaped(text, style);
    made.style.face = letters.face;
    made.clusters = std::move(letters.clusters);
    // Read as a constant: it shares its clusters with what is remembered.
    for (const Cluster &cluster : std::as_const(made.clusters))
        made.width += (cluster.advance + style.tracking) * style.size;
    return made;
}

const Fragment &TextShaper::space(const TextStyle &style) const
{
    // Every face has a space, so that its style is the one that was asked for.
    if (!m_space || m_space->style != style)
        m_space = fragment(u" "_s, style);
    return *m_space;
}

/// Sets one piece of a word between hard spaces: "1er" and "3e" with superior letters, and codes such as
/// "326t" or "PV-2021-0007" and whatever follows "n°" in lining figures, which cannot be taken for letters.
void TextShaper::appendPiece(Word &word, const QString &piece, const TextStyle &style) const
{
    const auto add = [&](const QString &letters, const TextStyle &letterStyle) {
        word.fragments.push_back(fragment(letters, letterStyle));
        word.width += word.fragments.back().width;
    };
    const qsizetype figures = figuresOfOrdinal(piece);
    if (figures > 0 && !style.features.testFlag(Feature::SmallCaps)) {
        TextStyle superior = style;
        superior.features |= Feature::Superior;
        add(piece.first(figures), style);
        add(piece.sliced(figures), superior);
        return;
    }
    const bool followsSign = !word.fragments.empty() && isNumberSign(word.fragments);
    TextStyle used = style;
    if (style.features.testFlag(Feature::OldStyle) && (followsSign || isCode(piece))) {
        used.features.setFlag(Feature::OldStyle, false);
        used.features.setFlag(Feature::Lining);
    }
    add(piece, used);
}

std::vector<Word> TextShaper::words(const RichText &text) const
{
    std::vector<Word> list;
    bool open = false; // whether the next letters continue the last word
    for (const TextSpan &span : text) {
        const QString letters = frenchSpaced(span.text.normalized(QString::NormalizationForm_C));
        for (const Piece &piece : piecesOf(letters)) {
            if (!piece.letters.isEmpty()) {
                if (!open)
                    list.emplace_back();
                open = true;
                appendPiece(list.back(), piece.letters, span.style);
            }
            if (open && piece.end == Piece::End::BreakingSpace)
                list.back().spaceAfter = space(span.style).width;
            open = open && piece.end != Piece::End::BreakingSpace;
            if (open && piece.end == Piece::End::HardSpace)
                appendPiece(list.back(), QString(hardSpace), span.style);
        }
    }
    return list;
}

std::vector<Word> TextShaper::withDivisions(const std::vector<Word> &words) const
{
    std::vector<Word> list = words;
    for (Word &word : list) {
        if (word.fragments.size() != 1)
            continue;
        QString text;
        for (const Cluster &cluster : word.fragments.front().clusters)
            text += cluster.text;
        for (const qsizetype at : m_hyphenator.breaks(text))
            word.divisions.push_back(divided(word, text, at));
    }
    return list;
}

Division TextShaper::divided(const Word &word, const QString &text, qsizetype at) const
{
    const TextStyle &style = word.fragments.front().style;
    Division division;
    Fragment hyphen = fragment(u"-"_s, style);
    // Readers know by this sign that the hyphen is not of the word (ISO 32000-1, 14.8.2.2.3).
    hyphen.clusters.front().text = QString(softHyphen);
    division.head.fragments = {fragment(text.first(at), style), hyphen};
    division.head.width = division.head.fragments.front().width + hyphen.width;
    division.head.isCut = true;
    division.tail.fragments = {fragment(text.sliced(at), style)};
    division.tail.width = division.tail.fragments.front().width;
    division.tail.spaceAfter = word.spaceAfter;
    return division;
}

QRectF TextShaper::glyphBox(Face face, quint32 glyph) const
{
    std::vector<std::optional<QRectF>> &known = m_boxes.at(static_cast<size_t>(face));
    if (known.size() <= glyph)
        known.resize(glyph + 1);
    std::optional<QRectF> &box = known[glyph];
    if (box)
        return *box;
    const LoadedFace &loaded = m_fonts.at(face);
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(loaded.font.get(), glyph, &extents);
    const double scale = 1.0 / loaded.unitsPerEm;
    // HarfBuzz gives the top and a negative height.
    box.emplace(extents.x_bearing * scale, (extents.y_bearing + extents.height) * scale,
                extents.width * scale, -extents.height * scale);
    return *box;
}

} // namespace parchemin::documents
