#include "exchange/candidatecolumns.h"

#include "parchemin/core/namekey.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

using Column = CandidateColumn;

/// A column, the heading of the reference export, and the name keys that mean the same, separated by "|".
struct Naming
{
    Column column;
    const char16_t *heading;
    const char16_t *synonyms;
};

constexpr std::array<Naming, candidateColumnCount> namings{{
    {Column::ExternalRef, u"N° dossier",
     u"n dossier|no dossier|numero dossier|numero de dossier|n de dossier|dossier|reference|reference "
     u"dossier|"
     u"reference du dossier|ref|matricule|identifiant|id|n candidat|numero candidat|numero de candidat"},
    {Column::Civility, u"Civilité", u"civilite|titre de civilite"},
    {Column::BirthName, u"Nom de naissance",
     u"nom de naissance|nom naissance|nom|nom de famille|nom patronymique|nom de jeune fille|patronyme"},
    {Column::UsageName, u"Nom d'usage",
     u"nom d usage|nom usage|nom usuel|nom marital|nom d epouse|nom d usage ou marital"},
    {Column::FirstName, u"Prénom", u"prenom|prenoms|prenom 1|premier prenom|1er prenom|prenom s"},
    {Column::SecondName, u"Prénom 2", u"prenom 2|deuxieme prenom|second prenom|2e prenom|2eme prenom"},
    {Column::ThirdName, u"Prénom 3", u"prenom 3|troisieme prenom|3e prenom|3eme prenom|autres prenoms"},
    {Column::BirthDate, u"Date de naissance", u"date de naissance|date naissance|ne e le|ne le|ddn"},
    {Column::Sex, u"Sexe", u"sexe|genre|sexe m f"},
    {Column::BirthCountry, u"Pays de naissance", u"pays de naissance|pays naissance"},
    {Column::BirthPlace, u"Commune de naissance",
     u"commune de naissance|commune naissance|lieu de naissance|lieu naissance|ville de naissance|"
     u"ville naissance|libelle commune naissance"},
    {Column::BirthInsee, u"Code INSEE naissance",
     u"code insee naissance|code insee de naissance|insee naissance|code insee|insee|code commune naissance|"
     u"code commune de naissance|code insee commune de naissance|code insee commune naissance"},
    {Column::BirthPostal, u"Code postal naissance",
     u"code postal naissance|code postal de naissance|cp naissance|code postal commune de naissance|"
     u"code postal du lieu de naissance"},
    {Column::Email, u"Email",
     u"email|e mail|mail|courriel|adresse email|adresse e mail|adresse mail|adresse electronique|"
     u"adresse de courriel"},
    {Column::Phone, u"Téléphone",
     u"telephone|tel|telephone portable|portable|mobile|telephone mobile|numero de telephone|n de telephone|"
     u"n telephone|tel portable"},
    {Column::Route, u"Voie d'accès",
     u"voie d acces|voie acces|voie|voie d acces a la certification|modalite d acces|type de parcours|"
     u"dispositif"},
    {Column::EnteredOn, u"Date d'inscription",
     u"date d inscription|date inscription|inscrit le|inscrit e le|date d entree|date entree|entree|"
     u"date d entree en formation|date entree formation|date de debut|debut de formation|"
     u"date de debut de formation"},
    {Column::CpfRef, u"N° dossier CPF",
     u"n dossier cpf|no dossier cpf|numero dossier cpf|numero de dossier cpf|dossier cpf|n de dossier cpf|"
     u"id dossier cpf|reference cpf"},
}};

ImportProblem headingProblem(ImportSeverity severity, ImportProblemCode code, const CsvRecord &headings,
                             size_t cell)
{
    const QString heading = headings.cells.at(cell).trimmed().left(80).toString();
    return {severity, code, headings.line, static_cast<qsizetype>(cell) + 1, heading};
}

constexpr std::array required{Column::BirthName, Column::FirstName, Column::BirthDate, Column::Route,
                              Column::EnteredOn};
/// A parchment names the place of birth (BR-71) and the CDC asks for the sex: better known before the import.
constexpr std::array expected{Column::Sex, Column::BirthCountry, Column::BirthPlace};

} // namespace

QString headingOf(CandidateColumn column)
{
    return QString::fromUtf16(namings.at(static_cast<size_t>(column)).heading);
}

std::optional<CandidateColumn> columnOfHeading(QStringView heading)
{
    // "N°" folds to "n" and "Nº" to "no", which are both among the synonyms.
    const QString key = nameKey(heading.toString());
    const auto *const found = std::ranges::find_if(namings, [&key](const Naming &naming) {
        return QString::fromUtf16(naming.synonyms).split(u'|').contains(key);
    });
    return found == namings.end() ? std::nullopt : std::optional(found->column);
}

std::array<CandidateColumn, candidateColumnCount> candidateColumns()
{
    std::array<CandidateColumn, candidateColumnCount> columns{};
    std::ranges::transform(namings, columns.begin(), &Naming::column);
    return columns;
}

bool isRequired(CandidateColumn column)
{
    return std::ranges::find(required, column) != required.end();
}

ColumnMapping proposedMapping(const QStringList &headings)
{
    ColumnMapping mapping;
    for (const QString &heading : headings) {
        const auto column = columnOfHeading(heading);
        const bool isTaken = column && std::ranges::find(mapping.cells, column) != mapping.cells.end();
        mapping.cells.push_back(isTaken ? std::nullopt : column);
    }
    return mapping;
}

std::vector<CandidateColumn> missingColumns(const ColumnMapping &mapping)
{
    std::vector<CandidateColumn> missing;
    std::ranges::copy_if(required, std::back_inserter(missing), [&mapping](Column column) {
        return std::ranges::find(mapping.cells, std::optional(column)) == mapping.cells.end();
    });
    return missing;
}

std::vector<CandidateColumn> repeatedColumns(const ColumnMapping &mapping)
{
    std::vector<CandidateColumn> repeated;
    std::ranges::copy_if(candidateColumns(), std::back_inserter(repeated), [&mapping](Column column) {
        return std::ranges::count(mapping.cells, std::optional(column)) > 1;
    });
    return repeated;
}

CandidateColumns::CandidateColumns(const CsvRecord &headings, const std::optional<ColumnMapping> &mapping,
                                   ImportProblems &problems)
{
    for (size_t cell = 0; cell < headings.cells.size(); ++cell) {
        m_headings.push_back(headings.cells.at(cell).trimmed().left(80).toString());
        const auto column = mapping ? mapping->columnOf(cell) : columnOfHeading(headings.cells.at(cell));
        if (!column) {
            if (!m_headings.back().isEmpty()) {
                problems.push_back(
                    headingProblem(ImportSeverity::Notice, ImportProblemCode::ColumnUnknown, headings, cell));
            }
            continue;
        }
        std::optional<size_t> &known = m_cells.at(static_cast<size_t>(*column));
        if (known) {
            ImportProblem twice =
                headingProblem(ImportSeverity::Fatal, ImportProblemCode::HeadingDuplicated, headings, cell);
            twice.parameters = {{u"first"_s, QString::number(*known + 1)},
                                {u"other"_s, m_headings.at(*known)}};
            problems.push_back(twice);
            continue;
        }
        known = cell;
    }
    noteMissing(headings.line, problems);
}

void CandidateColumns::noteMissing(qsizetype line, ImportProblems &problems) const
{
    QStringList missing;
    for (const Column column : required) {
        if (!cellOf(column))
            missing.append(headingOf(column));
    }
    if (!missing.isEmpty()) {
        problems.push_back({ImportSeverity::Fatal,
                            ImportProblemCode::HeadingMissing,
                            line,
                            0,
                            {},
                            {},
                            {{u"headings"_s, missing.join(u", "_s)}}});
    }
    for (const Column column : expected) {
        if (!cellOf(column)) {
            problems.push_back({ImportSeverity::Notice,
                                ImportProblemCode::ColumnAbsent,
                                line,
                                0,
                                {},
                                {},
                                {{u"heading"_s, headingOf(column)}}});
        }
    }
}

} // namespace parchemin::exchange
