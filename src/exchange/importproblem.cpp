#include "parchemin/exchange/importproblem.h"

#include "parchemin/core/codetable.h"

namespace parchemin::exchange {
namespace {

using Code = ImportProblemCode;

constexpr CodeTable<Code, 50> codes{{{
    {Code::FileEmpty, "FILE_EMPTY"},
    {Code::FileTooLarge, "FILE_TOO_LARGE"},
    {Code::FileBinary, "FILE_BINARY"},
    {Code::EncodingInvalid, "ENCODING_INVALID"},
    {Code::SeparatorUnknown, "SEPARATOR_UNKNOWN"},
    {Code::QuoteUnclosed, "QUOTE_UNCLOSED"},
    {Code::CellTooLong, "CELL_TOO_LONG"},
    {Code::TooManyCells, "TOO_MANY_CELLS"},
    {Code::HeadingMissing, "HEADING_MISSING"},
    {Code::HeadingDuplicated, "HEADING_DUPLICATED"},
    {Code::NoRow, "NO_ROW"},
    {Code::ProblemsLeftOut, "PROBLEMS_LEFT_OUT"},
    {Code::ColumnUnknown, "COLUMN_UNKNOWN"},
    {Code::ColumnAbsent, "COLUMN_ABSENT"},
    {Code::DuplicateReference, "DUPLICATE_REFERENCE"},
    {Code::DuplicatePerson, "DUPLICATE_PERSON"},
    {Code::SameNameAndDate, "SAME_NAME_AND_DATE"},
    {Code::ValueMissing, "VALUE_MISSING"},
    {Code::TextAfterQuote, "TEXT_AFTER_QUOTE"},
    {Code::ControlCharacter, "CONTROL_CHARACTER"},
    {Code::TextGarbled, "TEXT_GARBLED"},
    {Code::TextTooLong, "TEXT_TOO_LONG"},
    {Code::FormulaText, "FORMULA_TEXT"},
    {Code::DateUnreadable, "DATE_UNREADABLE"},
    {Code::DateImpossible, "DATE_IMPOSSIBLE"},
    {Code::DateTwoDigitYear, "DATE_TWO_DIGIT_YEAR"},
    {Code::DateOutOfRange, "DATE_OUT_OF_RANGE"},
    {Code::DateOrder, "DATE_ORDER"},
    {Code::AgeUnlikely, "AGE_UNLIKELY"},
    {Code::RouteUnknown, "ROUTE_UNKNOWN"},
    {Code::CivilityUnknown, "CIVILITY_UNKNOWN"},
    {Code::SexUnknown, "SEX_UNKNOWN"},
    {Code::SexContradictsCivility, "SEX_CONTRADICTS_CIVILITY"},
    {Code::CountryUnknown, "COUNTRY_UNKNOWN"},
    {Code::CountryAmbiguous, "COUNTRY_AMBIGUOUS"},
    {Code::InseeUnknown, "INSEE_UNKNOWN"},
    {Code::InseeNameMismatch, "INSEE_NAME_MISMATCH"},
    {Code::InseeCountryMismatch, "INSEE_COUNTRY_MISMATCH"},
    {Code::PlaceAmbiguous, "PLACE_AMBIGUOUS"},
    {Code::PostalUnreadable, "POSTAL_UNREADABLE"},
    {Code::PhoneUnreadable, "PHONE_UNREADABLE"},
    {Code::EmailInvalid, "EMAIL_INVALID"},
    {Code::RouteClosed, "ROUTE_CLOSED"},
    {Code::EntryOutsideRegistration, "ENTRY_OUTSIDE_REGISTRATION"},
    {Code::ReferenceTaken, "REFERENCE_TAKEN"},
    {Code::AlreadyEnrolled, "ALREADY_ENROLLED"},
    {Code::AdmissibilityThisYear, "ADMISSIBILITY_THIS_YEAR"},
    {Code::PersonAmbiguous, "PERSON_AMBIGUOUS"},
    {Code::PersonKnown, "PERSON_KNOWN"},
    {Code::PersonNamesake, "PERSON_NAMESAKE"},
}}};

constexpr CodeTable<ImportSeverity, 4> severities{{{
    {ImportSeverity::Fatal, "FATAL"},
    {ImportSeverity::Error, "ERROR"},
    {ImportSeverity::Warning, "WARNING"},
    {ImportSeverity::Notice, "NOTICE"},
}}};

} // namespace

QString codeName(ImportProblemCode code)
{
    return codes.name(code);
}

QString codeName(ImportSeverity severity)
{
    return severities.name(severity);
}

} // namespace parchemin::exchange
