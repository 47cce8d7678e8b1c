#include "parchemin/core/clock.h"
#include "parchemin/exchange/listfile.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

/// A cell that begins so is a formula to Excel and LibreOffice, whatever quotes surround it.
bool isFormulaLike(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front());
}

QString quoted(QString text)
{
    if (isFormulaLike(text))
        text.prepend(u'\'');
    const auto needsQuotes = [](QChar letter) {
        return letter == u';' || letter == u'"' || letter == u'\n' || letter == u'\r' || letter == u'\t';
    };
    if (std::ranges::none_of(text, needsQuotes))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

struct CellOf
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quoted(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime &instant) const
    {
        return certifierDay(instant).toString(Qt::ISODate) + u' ' +
               certifierTime(instant).toString(u"HH:mm:ss"_s);
    }
};

} // namespace

QByteArray csvOf(const ListContent &content)
{
    QByteArray csv("\xEF\xBB\xBF");
    const auto append = [&csv](const QStringList &cells) {
        csv += cells.join(u';').toUtf8() + "\r\n";
    };
    QStringList cells;
    for (const QString &heading : content.headings)
        cells.append(quoted(heading));
    append(cells);
    for (const ListRow &row : content.rows) {
        cells.clear();
        for (const ListValue &value : row)
            cells.append(std::visit(CellOf{}, value));
        append(cells);
    }
    return csv;
}

} // namespace parchemin::exchange
