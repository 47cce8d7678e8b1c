#include "parchemin/core/namekey.h"

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

void appendFolded(QString &key, QChar letter)
{
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
