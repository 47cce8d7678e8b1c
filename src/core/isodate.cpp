#include "parchemin/core/isodate.h"

#include <array>

namespace parchemin {
namespace {

constexpr int lastYearOfFourDigits = 9999;

QChar digit(int number)
{
    return QChar(u'0' + static_cast<char16_t>(number % 10));
}

} // namespace

QString isoDate(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 0 || year > lastYearOfFourDigits)
        return date.toString(Qt::ISODate);
    if (!date.isValid())
        return {};
    // Qt formats by printf, at twenty times the price: an import writes four dates a candidate.
    const std::array<QChar, 10> text{digit(year / 1000),
                                     digit(year / 100),
                                     digit(year / 10),
                                     digit(year),
                                     u'-',
                                     digit(month / 10),
                                     digit(month),
                                     u'-',
                                     digit(day / 10),
                                     digit(day)};
    return QString(text.data(), text.size());
}

} // namespace parchemin
