#include "parchemin/exchange/availabilityreading.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/namekey.h"
#include "parchemin/exchange/csvreader.h"
#include "parchemin/exchange/textencoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

#include "exchange/availabilityfilter.h"
#include "exchange/valuereading.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

/// Where the three columns stand.
using Columns = std::array<qsizetype, 3>;

bool isHeading(qsizetype column, const QString &key)
{
    static const std::array<QStringList, 3> names{
        QStringList{u"jour"_s, u"date"_s, u"day"_s},
        QStringList{u"de"_s, u"debut"_s, u"from"_s, u"start"_s},
        QStringList{u"a"_s, u"fin"_s, u"to"_s, u"end"_s},
    };
    return names.at(static_cast<std::size_t>(column)).contains(key);
}

/// The columns, or nothing when one of them is missing.
std::optional<Columns> columnsOf(const CsvRecord &headings)
{
    Columns columns{-1, -1, -1};
    for (std::size_t cell = 0; cell < headings.cells.size(); ++cell) {
        const QString key = nameKey(headings.cells[cell].toString().trimmed());
        for (qsizetype column = 0; column < 3; ++column) {
            if (isHeading(column, key))
                columns.at(static_cast<std::size_t>(column)) = static_cast<qsizetype>(cell);
        }
    }
    if (std::ranges::find(columns, -1) != columns.end())
        return std::nullopt;
    return columns;
}

/// "9:00", "09h30", "9 h", "14".
QTime timeOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QString cellAt(const CsvRecord &row, qsizetype column)
{
    return column < static_cast<qsizetype>(row.cells.size())
               ? row.cells[static_cast<std::size_t>(column)].toString().trimmed()
               : QString();
}

void readRow(const CsvRecord &row, const Columns &columns, AvailabilityFilter &filter)
{
    const QString dayText = cellAt(row, columns[0]);
    const QDate day = readDate(dayText).date;
    if (!day.isValid()) {
        filter.refuse(AvailabilityFault::DateUnreadable, row.line, dayText);
        return;
    }
    std::array<QTime, 2> times;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const QString text = cellAt(row, columns.at(i + 1));
        times.at(i) = timeOf(text);
        if (!times.at(i).isValid()) {
            filter.refuse(AvailabilityFault::TimeUnreadable, row.line, text);
            return;
        }
    }
    filter.add({certifierInstant(day, times[0]), certifierInstant(day, times[1]), row.line});
}

} // namespace

std::vector<AvailabilityPeriod> joined(std::vector<AvailabilityPeriod> periods,
                                       std::vector<AvailabilityProblem> &problems)
{
    std::ranges::stable_sort(periods, {}, &AvailabilityPeriod::start);
    std::vector<AvailabilityPeriod> result;
    for (const AvailabilityPeriod &period : periods) {
        if (result.empty() || period.start > result.back().end) {
            result.push_back(period);
            continue;
        }
        if (period.start < result.back().end)
            problems.push_back({AvailabilityFault::Overlaps, period.line});
        result.back().end = std::max(result.back().end, period.end);
    }
    return result;
}

AvailabilityReading readAvailabilityTable(const QByteArray &bytes, const AvailabilityWindow &window)
{
    AvailabilityFilter filter(window);
    const DecodedText decoded = decodeText(bytes);
    const std::optional<QChar> separator = detectSeparator(decoded.text);
    if (decoded.fault || decoded.text.trimmed().isEmpty()) {
        filter.refuse(decoded.text.isEmpty() && bytes.trimmed().isEmpty() ? AvailabilityFault::Empty
                                                                          : AvailabilityFault::Unreadable);
        return filter.reading();
    }
    CsvReader reader(decoded.text, separator.value_or(u';'));
    CsvRecord record;
    std::optional<Columns> columns;
    while (reader.readNext(record)) {
        if (record.isBlank())
            continue;
        if (columns) {
            readRow(record, *columns, filter);
            continue;
        }
        columns = columnsOf(record);
        if (!columns) {
            filter.refuse(AvailabilityFault::HeadingMissing, record.line, u"jour;de;a"_s);
            return filter.reading();
        }
    }
    if (const auto &fault = reader.fault())
        filter.refuse(AvailabilityFault::Unreadable, fault->line, fault->value);
    return filter.reading();
}

} // namespace parchemin::exchange
