#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace parchemin {

/// What the name of an exported document may be made of.
struct DocumentNameFields
{
    QString familyName;
    QString firstName;
    QString number;
    QString document; ///< the kind, in words
    QDate date;       ///< of issue
};

/// The pattern that holds until somebody writes another.
[[nodiscard]] QString defaultNamePattern();
/// What may stand between braces: "nom", "prenom", "numero", "document", "date".
[[nodiscard]] QStringList namePatternFields();
/// The first field of a pattern that is none of them, without its braces.
[[nodiscard]] std::optional<QString> unknownFieldIn(const QString &pattern);
/// The name of the file, with ".pdf": what no file system refuses, never a path, at most 150 characters. An
/// empty pattern gives the number.
[[nodiscard]] QString documentFileName(const QString &pattern, const DocumentNameFields &fields);
/// That name in a folder, or with " (2)", " (3)"… where it is taken.
[[nodiscard]] QString freePathIn(const QString &folder, const QString &fileName);

} // namespace parchemin
