#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

namespace parchemin {

/// "1er mars 2021", "30 juillet 2018": the date as official French documents write it.
[[nodiscard]] QString frenchDate(QDate date);
/// "07/02/1998".
[[nodiscard]] QString frenchShortDate(QDate date);
/// "14 h 30", "9 h".
[[nodiscard]] QString frenchTime(QTime time);
/// "B1, B3 et B5": items joined by commas, the last by "et".
[[nodiscard]] QString frenchList(const QStringList &items);
/// A place name after "à", contracted with its article:
/// "à Paris", "au Havre", "aux Ulis", "à La Rochelle".
[[nodiscard]] QString frenchAtPlace(const QString &place);

} // namespace parchemin
