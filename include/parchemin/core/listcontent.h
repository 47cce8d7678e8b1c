#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace parchemin {

/// One cell of a list, typed, so that a spreadsheet can sort it and add it up. An instant is written in the
/// certifier's time.
using ListValue = std::variant<std::monostate, QString, qint64, QDate, QDateTime>;
using ListRow = std::vector<ListValue>;

/// A list as it leaves the program: to a file or to paper.
struct ListContent
{
    QString title;            ///< "Candidates"
    QString origin;           ///< who took it out, and when
    QStringList filters = {}; ///< what was asked for, in words; empty when the list is whole
    QStringList headings;
    std::vector<ListRow> rows; ///< each as long as `headings`
    QLocale locale = {};       ///< how dates are written on paper
};

/// The value as it is read on paper.
[[nodiscard]] QString textOf(const ListValue &value, const QLocale &locale);

} // namespace parchemin
