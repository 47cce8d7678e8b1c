#include "exchange/celltext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

/// Characters that nobody types into a name: controls, marks that reverse or hide text, lost letters.
bool isRefused(QChar character)
{
    const char16_t code = character.unicode();
    if (code == u'\t' || code == u'\n' || code == u'\r')
        return false; // a line end inside a quoted cell is a space
    const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool isDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return isControl || isDirection || code == 0xFEFF || code == 0xFFFD || code == 0x200B || code >= 0xFFFE;
}

/// Whether a pair such as "Ã©" shows that UTF-8 was read as Windows-1252.
bool isGarbled(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t next = text.at(i + 1).unicode();
        const bool isLead = text.at(i) == u'\u00C3' || text.at(i) == u'\u00C5' || text.at(i) == u'\u00C4';
        if (isLead && ((next >= 0xA0 && next <= 0xBF) || next == 0x2030 || next == 0x02C6 || next == 0x2021))
            return true;
    }
    return false;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

CellText cleanCell(QStringView cell)
{
    QStringView text = cell.trimmed();
    if (text.size() >= 3 && text.startsWith(u"=\""_s) && text.endsWith(u'"'))
        text = text.sliced(2).chopped(1).trimmed();
    if (text.isEmpty())
        return {};
    const auto *const refused = std::ranges::find_if(text, isRefused);
    if (refused != text.end()) {
        return {{},
                ImportProblemCode::ControlCharacter,
                u"U+%1"_s.arg(static_cast<uint>(refused->unicode()), 4, 16, QChar(u'0')).toUpper()};
    }
    CellText clean{text.toString().simplified(), std::nullopt};
    if (!isAscii(text)) {
        clean.isGarbled = isGarbled(text);
        clean.text = clean.text.normalized(QString::NormalizationForm_C);
    }
    if (clean.text.size() > maxValueLength)
        clean.fault = ImportProblemCode::TextTooLong;
    clean.isFormula = QStringView(u"=+-@").contains(clean.text.front());
    return clean;
}

} // namespace parchemin::exchange
