#include "documents/textshaper.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr QChar narrowSpace(0x202F);
constexpr QChar hardSpace(0x00A0);

bool isSpace(QChar character)
{
    return character == u' ' || character == hardSpace || character == narrowSpace;
}

/// Whether a space at this place belongs to the punctuation after it or the guillemet before it.
bool isPunctuationSpace(const QString &text, qsizetype at)
{
    const bool opened = at > 0 && text.at(at - 1) == u'\u00AB';
    const bool closing = at + 1 < text.size() && u";:!?\u00BB"_s.contains(text.at(at + 1));
    return opened || closing;
}

/// Whether a number sign or an abbreviation must stay with the number after it: "n° 31187".
bool bindsNext(const QString &text, qsizetype at)
{
    const QString before = text.first(at);
    const bool isMarker = before.endsWith(u"n\u00B0"_s, Qt::CaseInsensitive) || before.endsWith(u" p."_s);
    return isMarker && at + 1 < text.size() && text.at(at + 1).isDigit();
}

} // namespace

QString frenchSpaced(const QString &text)
{
    QString spaced = text;
    for (qsizetype at = 0; at < spaced.size(); ++at) {
        if (!isSpace(spaced.at(at)))
            continue;
        if (isPunctuationSpace(spaced, at))
            spaced[at] = narrowSpace;
        else if (spaced.at(at) == u' ' && bindsNext(spaced, at))
            spaced[at] = hardSpace;
    }
    return spaced;
}

} // namespace parchemin::documents
