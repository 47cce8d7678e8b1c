#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include <array>

#include "app/sentences/template.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Code = exchange::ImportProblemCode;

struct ProblemText
{
    Code code;
    const char *text;
};

// What is wrong, then what to do.
constexpr std::array problemTexts{
    ProblemText{Code::FileEmpty, QT_TRANSLATE_NOOP("Import", "The file is empty. Export it again.")},
    ProblemText{
        Code::FileTooLarge,
        QT_TRANSLATE_NOOP("Import", "The file has {size} MB; {limit} MB are read at most. Split it.")},
    ProblemText{
        Code::FileBinary,
        QT_TRANSLATE_NOOP("Import", "This is not a text file. Save the sheet as CSV and choose that file.")},
    ProblemText{Code::EncodingInvalid,
                QT_TRANSLATE_NOOP("Import", "Byte {byte} is no character. Export the file as “CSV UTF-8”.")},
    ProblemText{Code::SeparatorUnknown,
                QT_TRANSLATE_NOOP("Import", "No separator between the headings. Export with semicolons.")},
    ProblemText{
        Code::QuoteUnclosed,
        QT_TRANSLATE_NOOP("Import", "A quote opens here and nothing closes it. The file may be cut off.")},
    ProblemText{
        Code::CellTooLong,
        QT_TRANSLATE_NOOP("Import", "A cell has more than {limit} characters. A quote may be missing.")},
    ProblemText{Code::TooManyCells,
                QT_TRANSLATE_NOOP("Import",
                                  "{found} cells under {expected} headings. Put texts with separators in "
                                  "quotes.")},
    ProblemText{Code::HeadingMissing, QT_TRANSLATE_NOOP("Import", "Columns missing: {headings}. Add them.")},
    ProblemText{
        Code::HeadingDuplicated,
        QT_TRANSLATE_NOOP("Import", "This column means the same as column {first}, “{other}”. Remove one.")},
    ProblemText{Code::NoRow, QT_TRANSLATE_NOOP("Import", "There are headings and nothing below.")},
    ProblemText{Code::ProblemsLeftOut,
                QT_TRANSLATE_NOOP("Import", "{count} more {count:problem is|problems are} not listed.")},
    ProblemText{Code::ColumnUnknown, QT_TRANSLATE_NOOP("Import", "This column is not known and not read.")},
    ProblemText{Code::ColumnAbsent,
                QT_TRANSLATE_NOOP("Import", "No column “{heading}”, which official documents need.")},
    ProblemText{Code::DuplicateReference,
                QT_TRANSLATE_NOOP("Import", "Same dossier number as line {line}. Remove one of the two.")},
    ProblemText{Code::DuplicatePerson,
                QT_TRANSLATE_NOOP("Import", "Same person as line {line}. Remove one of the two.")},
    ProblemText{Code::SameNameAndDate,
                QT_TRANSLATE_NOOP("Import", "Same name and birth date as line {line}. Twins? Check them.")},
    ProblemText{Code::ValueMissing, QT_TRANSLATE_NOOP("Import", "“{heading}” is empty. Fill it in.")},
    ProblemText{
        Code::TextAfterQuote,
        QT_TRANSLATE_NOOP("Import", "Text between a closing quote and the separator. Correct the quotes.")},
    ProblemText{Code::ControlCharacter,
                QT_TRANSLATE_NOOP("Import", "An invisible character, {character}. Type the text again.")},
    ProblemText{
        Code::TextGarbled,
        QT_TRANSLATE_NOOP("Import", "The accents are garbled. Export the file again as “CSV UTF-8”.")},
    ProblemText{Code::TextTooLong, QT_TRANSLATE_NOOP("Import", "More than {limit} characters. Shorten it.")},
    ProblemText{
        Code::FormulaText,
        QT_TRANSLATE_NOOP("Import", "It begins like a formula; it is taken as plain text. Check it.")},
    ProblemText{Code::DateUnreadable, QT_TRANSLATE_NOOP("Import", "Not a date. Write it as 07/02/1998.")},
    ProblemText{Code::DateImpossible,
                QT_TRANSLATE_NOOP("Import", "This day does not exist. Write day, month, year.")},
    ProblemText{Code::DateTwoDigitYear, QT_TRANSLATE_NOOP("Import", "Write the year with four digits.")},
    ProblemText{Code::DateOutOfRange,
                QT_TRANSLATE_NOOP("Import", "The date must lie between {earliest} and {latest}.")},
    ProblemText{Code::DateOrder,
                QT_TRANSLATE_NOOP("Import", "Entered on {entered}, born on {birth}. Correct one.")},
    ProblemText{Code::AgeUnlikely, QT_TRANSLATE_NOOP("Import", "{age} years old at entry. Check the dates.")},
    ProblemText{Code::RouteUnknown,
                QT_TRANSLATE_NOOP("Import", "No access route of this name. Use those of the sheet.")},
    ProblemText{Code::CivilityUnknown, QT_TRANSLATE_NOOP("Import", "Neither “M.” nor “Mme”; left empty.")},
    ProblemText{Code::SexUnknown, QT_TRANSLATE_NOOP("Import", "Neither M nor F; left unknown.")},
    ProblemText{Code::SexContradictsCivility,
                QT_TRANSLATE_NOOP("Import", "{civility} and {sex} contradict each other. Check them.")},
    ProblemText{Code::CountryUnknown,
                QT_TRANSLATE_NOOP("Import", "No country of this name. Write its French name.")},
    ProblemText{Code::CountryAmbiguous,
                QT_TRANSLATE_NOOP("Import", "This country was divided. Write one of {countries}.")},
    ProblemText{Code::InseeUnknown,
                QT_TRANSLATE_NOOP("Import", "No commune has the code {insee}; left empty.")},
    ProblemText{Code::InseeNameMismatch,
                QT_TRANSLATE_NOOP("Import", "{insee} is {expected}, the row says {place}. Check them.")},
    ProblemText{
        Code::InseeCountryMismatch,
        QT_TRANSLATE_NOOP("Import", "{insee} lies in {expected}, the row says {country}. Check them.")},
    ProblemText{Code::PlaceAmbiguous,
                QT_TRANSLATE_NOOP("Import",
                                  "Several communes have this name: {communes}. None is chosen: give the "
                                  "INSEE code or the postal code, or complete the person afterwards.")},
    ProblemText{Code::PostalUnreadable, QT_TRANSLATE_NOOP("Import", "Not a postal code; left empty.")},
    ProblemText{Code::PhoneUnreadable, QT_TRANSLATE_NOOP("Import", "Not a telephone number; left empty.")},
    ProblemText{Code::EmailInvalid, QT_TRANSLATE_NOOP("Import", "Not an e-mail address; left empty.")},
    ProblemText{Code::RouteClosed,
                QT_TRANSLATE_NOOP("Import", "This access route is not open. Choose another.")},
    ProblemText{Code::EntryOutsideRegistration,
                QT_TRANSLATE_NOOP(
                    "Import", "Entered outside the registration period: register by hand, with a reason.")},
    ProblemText{Code::ReferenceTaken,
                QT_TRANSLATE_NOOP("Import", "This dossier number exists in the store. Give another.")},
    ProblemText{Code::AlreadyEnrolled,
                QT_TRANSLATE_NOOP("Import", "This person already has an open candidacy. Remove the row.")},
    ProblemText{Code::AdmissibilityThisYear,
                QT_TRANSLATE_NOOP("Import", "This person already has an admissibility file this year.")},
    ProblemText{Code::PersonAmbiguous,
                QT_TRANSLATE_NOOP("Import", "Several known persons fit. Register this one by hand.")},
    ProblemText{Code::PersonKnown,
                QT_TRANSLATE_NOOP("Import", "This person is known: the candidacy is added to that record.")},
    ProblemText{
        Code::PersonNamesake,
        QT_TRANSLATE_NOOP("Import", "Somebody of the same name and birth date is known. Check them.")},
};

} // namespace

QString sentence(const exchange::ImportProblem &problem)
{
    QString place;
    if (problem.line > 0 && problem.column > 0 && problem.heading.isEmpty()) {
        place = QCoreApplication::translate("Import", "Line %1, column %2: ")
                    .arg(problem.line)
                    .arg(problem.column);
    } else if (problem.line > 0 && problem.column > 0) {
        place = QCoreApplication::translate("Import", "Line %1, column %2 (%3): ")
                    .arg(problem.line)
                    .arg(problem.column)
                    .arg(problem.heading);
    } else if (problem.line > 0) {
        place = QCoreApplication::translate("Import", "Line %1: ").arg(problem.line);
    }
    for (const ProblemText &row : problemTexts) {
        if (row.code == problem.code)
            return place + filled(QCoreApplication::translate("Import", row.text), problem.parameters);
    }
    Q_UNREACHABLE();
}

} // namespace parchemin
