#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace parchemin::cli {

/// Lines of text in columns as wide as their widest cell.
class Table
{
public:
    explicit Table(QStringList headings)
        : m_rows{std::move(headings)}
    {
    }
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    /// Nothing but `ifEmpty` on a line when no line was added.
    void print(QTextStream &stream, const QString &ifEmpty) const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace parchemin::cli
