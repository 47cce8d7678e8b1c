#include "cli/table.h"

#include <algorithm>

namespace parchemin::cli {
namespace {

constexpr qsizetype gap = 2;

} // namespace

void Table::print(QTextStream &stream, const QString &ifEmpty) const
{
    if (m_rows.size() == 1) {
        stream << ifEmpty << '\n';
        return;
    }
    std::vector<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    }
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[static_cast<std::size_t>(column)] + gap);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        stream << line << '\n';
    }
}

} // namespace parchemin::cli
