#include "parchemin/core/frenchtext.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr std::array months{"janvier", "f\u00e9vrier", "mars",      "avril",   "mai",      "juin",
                            "juillet", "ao\u00fbt",    "septembre", "octobre", "novembre", "d\u00e9cembre"};

} // namespace

QString frenchDate(QDate date)
{
    Q_ASSERT(date.isValid());
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return u"%1 %2 %3"_s.arg(day, QString::fromUtf8(months.at(static_cast<size_t>(date.month() - 1))))
        .arg(date.year());
}

QString frenchShortDate(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString frenchTime(QTime time)
{
    if (time.minute() == 0)
        return u"%1 h"_s.arg(time.hour());
    return u"%1 h %2"_s.arg(time.hour()).arg(time.minute(), 2, 10, QChar(u'0'));
}

QString frenchList(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s) + u" et "_s + items.last();
}

QString frenchAtPlace(const QString &place)
{
    if (place.startsWith(u"Le "_s))
        return u"au "_s + place.sliced(3);
    if (place.startsWith(u"Les "_s))
        return u"aux "_s + place.sliced(4);
    return u"\u00e0 "_s + place;
}

} // namespace parchemin
