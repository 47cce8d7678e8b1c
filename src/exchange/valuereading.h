#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/person.h"
#include "parchemin/exchange/importproblem.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

// How the values of a school's export are written, one function a kind of value. Texts come in trimmed.
namespace parchemin::exchange {

/// A date, or why the text is none.
struct DateReading
{
    QDate date;
    std::optional<ImportProblemCode> fault; ///< DateUnreadable, DateImpossible or DateTwoDigitYear
    bool isMonthFirst = false;              ///< the day would exist with day and month exchanged
};

/// Reads "07/02/1998", "1-3-1995", "1995-03-01", "1er mars 1995", a spreadsheet's serial number "44075" (days
/// since 1899-12-30); a time after the date is ignored.
[[nodiscard]] DateReading readDate(const QString &text);

/// The route that French exports name so: "Apprentissage", "Contrat pro", "VAE", or its code.
[[nodiscard]] std::optional<AccessRoute> readRoute(const QString &text);
/// "M." or "Mme".
[[nodiscard]] std::optional<QString> readCivility(const QString &text);
[[nodiscard]] std::optional<Sex> readSex(const QString &text);
/// Five digits; four get back the zero that a spreadsheet dropped.
[[nodiscard]] std::optional<QString> readPostalCode(const QString &text);
/// Five characters, "1004" → "01004", "2a004" → "2A004"; none when the text has not the form of a code.
[[nodiscard]] std::optional<QString> readInseeCode(const QString &text);

} // namespace parchemin::exchange
