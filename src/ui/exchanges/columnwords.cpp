#include "ui/exchanges/columnwords.h"

#include "parchemin/exchange/importproblem.h"

#include "ui/translate.h"

namespace parchemin::ui {

QString columnWord(exchange::CandidateColumn column)
{
    using Column = exchange::CandidateColumn;
    switch (column) {
    case Column::ExternalRef:
        return translate("Exchanges", "Dossier number");
    case Column::Civility:
        return translate("Exchanges", "Civility", "Mr or Mrs");
    case Column::BirthName:
        return translate("Exchanges", "Birth name");
    case Column::UsageName:
        return translate("Exchanges", "Usual name", "the name a person uses in place of the birth name");
    case Column::FirstName:
        return translate("Exchanges", "First name");
    case Column::SecondName:
        return translate("Exchanges", "Second first name");
    case Column::ThirdName:
        return translate("Exchanges", "Third first name");
    case Column::BirthDate:
        return translate("Exchanges", "Date of birth");
    case Column::Sex:
        return translate("Exchanges", "Sex");
    case Column::BirthCountry:
        return translate("Exchanges", "Country of birth");
    case Column::BirthPlace:
        return translate("Exchanges", "Place of birth");
    case Column::BirthInsee:
        return translate("Exchanges", "INSEE code of the place of birth");
    case Column::BirthPostal:
        return translate("Exchanges", "Postal code of the place of birth");
    case Column::Email:
        return translate("Exchanges", "E-mail address");
    case Column::Phone:
        return translate("Exchanges", "Telephone");
    case Column::Route:
        return translate("Exchanges", "Access route");
    case Column::EnteredOn:
        return translate("Exchanges", "Date of enrolment");
    case Column::CpfRef:
        return translate("Exchanges", "CPF file number");
    }
    Q_UNREACHABLE();
}

QString encodingWord(exchange::TextEncoding encoding)
{
    using exchange::TextEncoding;
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom:
        return QStringLiteral("UTF-8");
    case TextEncoding::Windows1252:
        return translate("Exchanges", "Windows-1252", "an encoding of text files");
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16");
    }
    Q_UNREACHABLE();
}

QString separatorWord(QChar separator)
{
    switch (separator.unicode()) {
    case u';':
        return translate("Exchanges", "semicolon");
    case u',':
        return translate("Exchanges", "comma");
    case u'\t':
        return translate("Exchanges", "tab", "between the columns of a file");
    default:
        return translate("Exchanges", "vertical bar");
    }
}

Chip chipOf(exchange::ImportSeverity severity)
{
    using exchange::ImportSeverity;
    switch (severity) {
    case ImportSeverity::Fatal:
        return {Icon::Ban, translate("Exchanges", "File refused"), Tone::Negative};
    case ImportSeverity::Error:
        return {Icon::CircleCross, translate("Exchanges", "Row left out"), Tone::Negative};
    case ImportSeverity::Warning:
        return {Icon::Triangle, translate("Exchanges", "To check"), Tone::Attention};
    case ImportSeverity::Notice:
        return {Icon::Info, translate("Exchanges", "For information"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
