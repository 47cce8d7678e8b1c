#include "parchemin/core/siret.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

bool isLuhn(QStringView digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = digit->digitValue() * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

int sumOf(QStringView digits)
{
    int sum = 0;
    for (const QChar digit : digits)
        sum += digit.digitValue();
    return sum;
}

} // namespace

QString siretDigits(const QString &typed)
{
    QString digits;
    for (const QChar character : typed) {
        if (!character.isSpace() && character != u'.' && character != u'-')
            digits += character;
    }
    return digits;
}

bool isSiret(const QString &digits)
{
    const bool isNumber = digits.size() == 14 && std::ranges::all_of(digits, [](QChar character) {
                              return character >= u'0' && character <= u'9';
                          });
    if (!isNumber || sumOf(digits) == 0)
        return false;
    const QStringView siren = QStringView(digits).first(9);
    constexpr QStringView laPoste = u"356000000";
    return isLuhn(siren) && (isLuhn(digits) || (siren == laPoste && sumOf(digits) % 5 == 0));
}

} // namespace parchemin
