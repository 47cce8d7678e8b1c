#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace parchemin::exchange {

/// What a problem does to the import.
enum class ImportSeverity {
    Fatal,   ///< the file is refused and nothing of it is read
    Error,   ///< the row is left out
    Warning, ///< the row is read; somebody should look at it
    Notice,  ///< worth knowing, nothing to do
};

/// What is wrong with a file, a row or a cell. The braces are the parameters of the sentence.
enum class ImportProblemCode {
    // The file
    FileEmpty,         ///< no byte, or blank lines only
    FileTooLarge,      ///< more than {limit} MB: {size} MB
    FileBinary,        ///< not a text; {kind} is xlsx, xls, pdf, or empty when unknown
    EncodingInvalid,   ///< byte {byte} of the line belongs to no encoding the program reads
    SeparatorUnknown,  ///< no ; , tab or | separates the headings
    QuoteUnclosed,     ///< a quote opens here and nothing closes it
    CellTooLong,       ///< a cell of more than {limit} characters
    TooManyCells,      ///< {found} cells under {expected} headings
    HeadingMissing,    ///< {headings}: the columns that the file must have
    HeadingDuplicated, ///< the heading means the same as column {first}, "{other}"
    NoRow,             ///< headings and nothing below
    ProblemsLeftOut,   ///< {count} more problems are not listed
    // The columns
    ColumnUnknown, ///< a heading that the program does not know: its column is not read
    ColumnAbsent,  ///< no column for {heading}, which an official document needs
    // The row
    DuplicateReference, ///< same dossier number as line {line}
    DuplicatePerson,    ///< same birth name, first name and birth date as line {line}
    SameNameAndDate,    ///< same birth name and birth date as line {line}, other first name: twins?
    // The cell
    ValueMissing,     ///< {heading} is empty
    TextAfterQuote,   ///< text stands between a closing quote and the separator
    ControlCharacter, ///< an invisible character, {character}, that no name contains
    TextGarbled,      ///< "Ã©" for "é": the file was saved twice in different encodings
    TextTooLong,      ///< more than {limit} characters
    FormulaText,      ///< begins like a spreadsheet formula; taken as text, never computed
    DateUnreadable,   ///< not a date
    DateImpossible,   ///< this day does not exist; {hint} is "monthFirst" when exchanging day and month helps
    DateTwoDigitYear, ///< a year of two digits does not say its century
    DateOutOfRange,   ///< before {earliest} or after {latest}
    DateOrder,        ///< entered on {entered}, not after the birth on {birth}
    AgeUnlikely,      ///< {age} years old at entry
    RouteUnknown,     ///< no access route has this name
    CivilityUnknown,  ///< neither M. nor Mme; left empty
    SexUnknown,       ///< neither M nor F; left unknown
    SexContradictsCivility, ///< {civility} and {sex}
    CountryUnknown,         ///< no country has this name or code
    CountryAmbiguous,       ///< a country that was divided: one of {countries}
    InseeUnknown,           ///< no commune or country has, or had, the code {insee}
    InseeNameMismatch,      ///< {insee} is {expected}, the row says {place}
    InseeCountryMismatch,   ///< {insee} lies in {expected}, the row says {country}
    PlaceAmbiguous,         ///< without a code: communes of several departments have this name, {communes}
    PostalUnreadable,       ///< not a French postal code; left empty
    PhoneUnreadable,        ///< not a telephone number; left empty
    EmailInvalid,           ///< not an address; left empty
    // The row against the store; the application adds these
    RouteClosed,              ///< the sheet is closed to the access route {route}
    EntryOutsideRegistration, ///< entered on {entered}, after the registration ended on {until}
    ReferenceTaken,           ///< the store already has the dossier number
    AlreadyEnrolled,          ///< the person already has an open candidacy, dossier {number}
    AdmissibilityThisYear,    ///< the person already has a VAE admissibility in {year}
    PersonAmbiguous,          ///< {count} persons of the store have this name and birth date
    PersonKnown,              ///< the person is in the store: only the candidacy is new
    PersonNamesake, ///< the store has this birth name and birth date with other first names, {firstNames}:
                    ///< twins?
};

/// One thing to tell the person who imports: where it is and, through `code` and `parameters`, what to do.
struct ImportProblem
{
    ImportSeverity severity;
    ImportProblemCode code;
    qsizetype line = 0;   ///< 1-based line of the file where the row starts; 0 for the file as a whole
    qsizetype column = 0; ///< 1-based number of the cell in its row; 0 for the row as a whole
    QString heading = {}; ///< the heading of that column, as the file writes it
    QString value = {};   ///< what the cell holds, at most 80 characters: shown, never logged
    QMap<QString, QString> parameters = {};

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

using ImportProblems = std::vector<ImportProblem>;

/// The stable name for JSON and tests: "DATE_TWO_DIGIT_YEAR".
[[nodiscard]] QString codeName(ImportProblemCode code);
/// "FATAL", "ERROR", "WARNING", "NOTICE".
[[nodiscard]] QString codeName(ImportSeverity severity);

} // namespace parchemin::exchange
