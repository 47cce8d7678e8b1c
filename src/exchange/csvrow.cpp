#include "parchemin/exchange/csvrow.h"

#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

bool isQuoted(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar character) { return u";\"\r\n"_s.contains(character); });
}

QString written(QString cell)
{
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (!isQuoted(cell))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(written(cell));
    return QString(row.join(u';') + u"\r\n"_s).toUtf8();
}

} // namespace parchemin::exchange
