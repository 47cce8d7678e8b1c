#include <QRegularExpression>

#include "documents/textshaper.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

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

/// Keeps on one line: a date, a time, a number with its sign or unit, a code with what it is of, a town with
/// its department or postal code, a title with its name, "à" with the place, a point with what it follows.
void bind(QString &text)
{
    static const QRegularExpression bound(
        u"(?<=\\w) (?=\\((?:\\d{2,3}|2[AB])\\))|(?<=\\bn\u00B0|\\bN\u00B0) (?=\\w)"
        "|(?<=\\d) (?=h\\b)|(?<=\\d.h) (?=\\d)"
        "|(?<=\\d|\\der) (?=(?:janvier|f\u00E9vrier|mars|avril|mai|juin|juillet|ao\u00FBt|septembre|octobre|"
        "novembre|d\u00E9cembre) \\d)"
        "|(?<=\\b\\d{5}|\\b\u00E0|\\bM\\.|\\bMM\\.|\\bMme|\\bMlle) (?=\\p{Lu})"
        "|(?<=\\bROME|\\bNSF|\\bCEDEX|\\bCedex) (?=\\w*\\d)|(?<=\\bdossier) (?=\\p{Lu}+-\\d)"
        "| +(?=\u00B7)|(?<=\\d) (?=min\\b|%|\u20AC)"
        "|(?<=janvier|f\u00E9vrier|mars|avril|mai|juin|juillet|ao\u00FBt|septembre|octobre|novembre|"
        "d\u00E9cembre) (?=\\d{4}\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    text.replace(bound, QString(hardSpace));
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
    }
    bind(spaced);
    return spaced;
}

} // namespace parchemin::documents
