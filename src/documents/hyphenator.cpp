#include "documents/hyphenator.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are registered only when asked for, from outside any namespace.
static void registerHyphenation()
{
    Q_INIT_RESOURCE(parchemin_document_hyphenation);
}

namespace parchemin::documents {
namespace {

constexpr qsizetype fewestLetters = 3; // on each side of a division

/// The part of a word that consists of letters, without the punctuation around it; an apostrophe may be
/// inside.
std::pair<qsizetype, qsizetype> core(const QString &word)
{
    qsizetype first = 0;
    qsizetype end = word.size();
    while (first < end && !word.at(first).isLetter())
        ++first;
    while (end > first && !word.at(end - 1).isLetter())
        --end;
    return {first, end};
}

bool isDivisible(QStringView letters)
{
    return letters.size() >= 2 * fewestLetters && std::ranges::all_of(letters, [](QChar character) {
               return character.isLower() || character == u'\'' || character == u'\u2019';
           });
}

} // namespace

Hyphenator::Hyphenator()
{
    registerHyphenation();
    QFile file(u":/parchemin/hyphenation/hyph_fr.dic"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.front().isUpper() || line.front() == u'%') // the encoding, options and comments
            continue;
        QString letters;
        QByteArray levels(1, '\0');
        for (const QChar character : line.trimmed()) {
            if (character.isDigit()) {
                levels.back() = static_cast<char>(character.digitValue());
                continue;
            }
            letters += character;
            levels += '\0';
        }
        m_longest = std::max(m_longest, letters.size());
        m_patterns.insert(letters, levels);
    }
}

std::vector<qsizetype> Hyphenator::breaks(const QString &word) const
{
    const auto [first, end] = core(word);
    const QStringView letters = QStringView(word).sliced(first, end - first);
    const bool isCode = std::ranges::any_of(word, [](QChar character) { return character.isDigit(); });
    if (isCode || !isDivisible(letters))
        return {};
    const QString framed = u'.' + letters.toString().replace(u'\u2019', u'\'') + u'.';
    QByteArray levels(framed.size() + 1, '\0');
    for (qsizetype at = 0; at < framed.size(); ++at) {
        for (qsizetype length = 1; length <= std::min(m_longest, framed.size() - at); ++length) {
            const auto pattern = m_patterns.constFind(framed.sliced(at, length));
            if (pattern == m_patterns.cend())
                continue;
            for (qsizetype index = 0; index < pattern->size(); ++index)
                levels[at + index] = std::max(levels.at(at + index), pattern->at(index));
        }
    }
    std::vector<qsizetype> places;
    const qsizetype apostrophe = framed.lastIndexOf(u'\'');
    for (qsizetype at = fewestLetters; at + fewestLetters <= letters.size(); ++at) {
        // An elided article counts for no letters of its word.
        const bool isFarEnough = at - std::max<qsizetype>(apostrophe, 0) >= fewestLetters;
        if (levels.at(at + 1) % 2 == 1 && isFarEnough)
            places.push_back(first + at);
    }
    return places;
}

} // namespace parchemin::documents
