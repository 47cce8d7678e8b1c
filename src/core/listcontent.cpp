#include "parchemin/core/listcontent.h"

#include "parchemin/core/clock.h"

namespace parchemin {
namespace {

struct TextOf
{
    const QLocale &locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    /// The number of an event or a block, which is looked up as it stands: in figures without groups.
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate date) const { return locale.toString(date, QLocale::ShortFormat); }
    QString operator()(const QDateTime &instant) const
    {
        return locale.toString(certifierDay(instant), QLocale::ShortFormat) + u' ' +
               locale.toString(certifierTime(instant), QLocale::ShortFormat);
    }
};

} // namespace

QString textOf(const ListValue &value, const QLocale &locale)
{
    return std::visit(TextOf{locale}, value);
}

} // namespace parchemin
