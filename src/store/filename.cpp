#include "store/filename.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Marks that make "cv\u202Efdp.exe" read "cvexe.pdf".
bool reorders(char32_t point)
{
    return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069);
}

/// Control characters and line separators, and code points that are no characters.
bool isUnprintable(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
           (point & 0xFFFE) == 0xFFFE;
}

bool isSeparator(char32_t point)
{
    return point == U'/' || point == U'\\';
}

/// Characters that Windows does not allow in names: a store may be carried there.
bool isForbiddenElsewhere(char32_t point)
{
    return point < 0x80 && QLatin1StringView(":*?\"<>|").contains(QChar(static_cast<char16_t>(point)));
}

bool isReservedDevice(const QString &name)
{
    const QStringView stem =
        QStringView(name).left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.'));
    const QString upper = stem.trimmed().toString().toUpper();
    static constexpr auto devices = std::to_array<const char16_t *>({u"CON", u"PRN", u"AUX", u"NUL"});
    if (std::ranges::any_of(devices,
                            [&upper](const char16_t *device) { return upper == QStringView(device); }))
        return true;
    const bool isNumbered = upper.size() == 4 && (upper.startsWith("COM"_L1) || upper.startsWith("LPT"_L1));
    return isNumbered && upper.back() >= u'0' && upper.back() <= u'9';
}

} // namespace

std::optional<QString> faultInFileName(const QString &name, qsizetype maximumLength)
{
    if (name.trimmed().isEmpty())
        return u"the name is empty"_s;
    if (name.size() > maximumLength)
        return u"the name is longer than %1 characters"_s.arg(maximumLength);
    const QList<uint> points = name.toUcs4();
    const auto any = [&points](auto claim) {
        return std::ranges::any_of(points, [&claim](uint point) { return claim(char32_t{point}); });
    };
    if (any(isSeparator))
        return u"the name holds a path"_s;
    if (any(isUnprintable))
        return u"the name holds a control character"_s;
    if (any(reorders))
        return u"the name holds a mark that reorders its letters"_s;
    if (any(isForbiddenElsewhere))
        return u"the name holds a character that some systems forbid"_s;
    if (name.endsWith(u'.') || name.endsWith(u' ') || name.startsWith(u' '))
        return u"the name begins or ends with a space, or ends with a dot"_s;
    if (isReservedDevice(name))
        return u"the name is that of a device"_s;
    return std::nullopt;
}

} // namespace parchemin
