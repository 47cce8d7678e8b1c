#pragma once

#include <QMap>
#include <QString>

namespace parchemin {

/// A day or an instant of ISO 8601 as the reader writes it, in the certifier's time; any other text as it is.
[[nodiscard]] QString dateText(const QString &iso);
/// Fills the braces of a translated sentence: "{date}" by the parameter's value, in the reader's way of
/// writing dates and with words for code names. A brace without a parameter is filled with nothing.
/// "{k:block|blocks}" is the word that goes with the number in {k}.
[[nodiscard]] QString filled(const QString &text, const QMap<QString, QString> &parameters);
/// Single spaces, and none at the ends, where a brace was filled with nothing. Spaces that hold words
/// together stay what they are, as French wants them inside its quotes.
[[nodiscard]] QString tidied(const QString &text);

/// The word for a code name of an enumeration, or the code itself when it has none. `kind` tells apart names
/// that several enumerations share: "SubmissionState".
[[nodiscard]] QString wordFor(const QString &kind, const QString &code);

} // namespace parchemin
