#include "parchemin/core/namekey.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Letters that Unicode does not decompose; `remove_diacritics` of SQLite misses them too.
constexpr std::array<std::pair<char16_t, const char *>, 11> undecomposed{{
    {u'\u0153', "oe"},
    {u'\u00e6', "ae"},
    {u'\u00df', "ss"},
    {u'\u0142', "l"},
    {u'\u0111', "d"},
    {u'\u00f8', "o"},
    {u'\u00f0', "d"},
    {u'\u00fe', "th"},
    {u'\u0131', "i"},
    {u'\u0127', "h"},
    {u'\u0167', "t"},
}};

/// Most names of a list are plain letters, and a list of a hundred thousand folds each name several times.
bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; });
}

/// What nameKey() gives for text without a letter beyond ASCII.
QString asciiKey(const QString &text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar *const begin = key.data();
    QChar *end = begin;
    bool gap = false;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool isCapital = code >= u'A' && code <= u'Z';
        if (!isCapital && !(code >= u'a' && code <= u'z') && !(code >= u'0' && code <= u'9')) {
            gap = true;
            continue;
        }
        if (gap && end != begin)
            *end++ = u' ';
        gap = false;
        *end++ = QChar(static_cast<char16_t>(isCapital ? code + (u'a' - u'A') : code));
    }
    key.truncate(end - begin);
    return key;
}

void appendFolded(QString &key, QChar letter)
{
    if (letter.unicode() < 0x80) {
        key += letter;
        return;
    }
    for (const auto &[special, plain] : undecomposed) {
        if (letter == special) {
            key += QLatin1StringView(plain);
            return;
        }
    }
    key += letter;
}

} // namespace

QString nameKey(const QString &text)
{
    if (isAscii(text))
        return asciiKey(text);
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    bool gap = false;
    for (const QChar letter : decomposed) {
        if (letter.isMark())
            continue;
        if (!letter.isLetterOrNumber() && !letter.isSurrogate()) {
            gap = true;
            continue;
        }
        if (gap && !key.isEmpty())
            key += u' ';
        gap = false;
        appendFolded(key, letter);
    }
    return key.normalized(QString::NormalizationForm_C);
}

} // namespace parchemin
