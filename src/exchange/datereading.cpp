#include "parchemin/core/namekey.h"

#include <QStringList>

#include <algorithm>
#include <array>

#include "exchange/valuereading.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

/// The first and the last day that a serial number may mean (1927-05-18 to 2099-12-31): shorter numbers are
/// years or mistakes.
constexpr int firstSerial = 10000;
constexpr int lastSerial = 73050;

constexpr std::array<QStringView, 12> monthKeys{u"janvier",   u"fevrier", u"mars",     u"avril",
                                                u"mai",       u"juin",    u"juillet",  u"aout",
                                                u"septembre", u"octobre", u"novembre", u"decembre"};

DateReading unreadable()
{
    return {{}, ImportProblemCode::DateUnreadable};
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

DateReading dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return {{}, ImportProblemCode::DateImpossible, QDate(year, day, month).isValid()};
    return {date, std::nullopt};
}

DateReading readSerial(QStringView digits)
{
    if (digits.size() != 5)
        return unreadable();
    const int serial = digits.toInt();
    if (serial < firstSerial || serial > lastSerial)
        return unreadable();
    return {QDate(1899, 12, 30).addDays(serial), std::nullopt};
}

DateReading readNumbers(QStringView first, QStringView second, QStringView third)
{
    if (second.size() > 2)
        return unreadable();
    if (first.size() == 4 && third.size() <= 2)
        return dateOf(first.toInt(), second.toInt(), third.toInt());
    if (first.size() > 2)
        return unreadable();
    if (third.size() == 4)
        return dateOf(third.toInt(), second.toInt(), first.toInt());
    return {{}, third.size() == 2 ? ImportProblemCode::DateTwoDigitYear : ImportProblemCode::DateUnreadable};
}

/// 1 to 12 for "mars" or a beginning of at least three letters that fits one month only, else 0.
int monthOf(QStringView key)
{
    const auto fits = [key](QStringView month) {
        return key.size() >= 3 && month.startsWith(key);
    };
    if (std::ranges::count_if(monthKeys, fits) != 1)
        return 0;
    return static_cast<int>(std::ranges::find_if(monthKeys, fits) - monthKeys.begin()) + 1;
}

DateReading readWords(const QString &text)
{
    const QStringList words = nameKey(text).split(u' ');
    if (words.size() != 3)
        return unreadable();
    const QString day = words.at(0) == u"1er"_s ? u"1"_s : words.at(0);
    const int month = monthOf(words.at(1));
    if (month == 0 || !isNumber(day) || !isNumber(words.at(2)))
        return unreadable();
    return readNumbers(day, QString::number(month), words.at(2));
}

/// The text without the time that a spreadsheet adds: "01/09/2020 00:00:00", "2020-09-01T00:00".
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    const QStringView before = text.first(colon);
    const qsizetype gap = std::max(before.lastIndexOf(u' '), before.lastIndexOf(u'T'));
    return gap < 0 ? text : text.first(gap).trimmed();
}

} // namespace

DateReading readDate(const QString &text)
{
    QStringView date = withoutTime(text);
    if (date.endsWith(u".0"_s) || date.endsWith(u",0"_s))
        date.chop(2);
    if (isNumber(date))
        return readSerial(date);
    for (const QChar separator : {u'/', u'-', u'.', u' '}) {
        const QList<QStringView> parts = date.split(separator);
        if (parts.size() == 3 && std::ranges::all_of(parts, isNumber))
            return readNumbers(parts.at(0), parts.at(1), parts.at(2));
    }
    return readWords(date.toString());
}

} // namespace parchemin::exchange
