#include "exchange/candidaterowreader.h"

#include "parchemin/core/isodate.h"
#include "parchemin/core/namekey.h"
#include "parchemin/exchange/candidateimport.h"
#include "parchemin/exchange/codelists.h"
#include "parchemin/exchange/contactreading.h"

#include <algorithm>

#include "exchange/valuereading.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

using Column = CandidateColumn;
using Code = ImportProblemCode;

constexpr int earliestBirthYear = 1900;
constexpr int earliestEntryYear = 2000;
constexpr int latestYear = 2099;
constexpr int youngest = 15;
constexpr int oldest = 80;
/// How many birth places are remembered: more than there are in a real file, few enough for a hostile one.
constexpr qsizetype mostBirthPlaces = 10000;

/// The first names of a cell: "Anne, Marie" is two, "Minh Anh" and "Jean-Noël" are one each.
QStringList firstNamesIn(const QString &cell)
{
    QStringList names;
    for (const QString &name : cell.split(u',')) {
        const QString trimmed = name.trimmed();
        if (!trimmed.isEmpty())
            names.append(trimmed);
    }
    return names;
}

int ageOn(QDate day, QDate birth)
{
    const int years = day.year() - birth.year();
    const bool isBeforeBirthday = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    return isBeforeBirthday ? years - 1 : years;
}

} // namespace

void ProblemList::add(ImportProblem problem)
{
    m_hasFatal = m_hasFatal || problem.severity == ImportSeverity::Fatal;
    if (std::ssize(m_problems) >= maxImportProblems && problem.severity != ImportSeverity::Fatal) {
        ++m_leftOut;
    } else {
        m_problems.push_back(std::move(problem));
    }
}

ImportProblems ProblemList::take() &&
{
    std::ranges::stable_sort(
        m_problems, {}, [](const ImportProblem &problem) { return std::pair(problem.line, problem.column); });
    if (m_leftOut > 0) {
        m_problems.push_back({ImportSeverity::Notice,
                              Code::ProblemsLeftOut,
                              0,
                              0,
                              {},
                              {},
                              {{u"count"_s, QString::number(m_leftOut)}}});
    }
    return std::move(m_problems);
}

CandidateRowReader::CandidateRowReader(const CandidateColumns &columns, const CodeLists &lists,
                                       ProblemList &problems)
    : m_columns(columns)
    , m_lists(lists)
    , m_problems(problems)
{
}

std::optional<CandidateRow> CandidateRowReader::read(const CsvRecord &record)
{
    m_record = &record;
    m_hasError = false;
    CandidateRow row;
    row.line = record.line;
    checkStrayCells();
    row.externalRef = text(Column::ExternalRef);
    row.cpfRef = text(Column::CpfRef);
    readNames(row);
    readDates(row);
    readSexAndCivility(row);
    readBirth(row);
    readContact(row);
    readRouteOf(row);
    if (!m_hasError)
        checkDuplicates(row);
    return m_hasError ? std::nullopt : std::optional(std::move(row));
}

void CandidateRowReader::add(Column column, ImportSeverity severity, Code code,
                             QMap<QString, QString> parameters)
{
    m_hasError = m_hasError || severity == ImportSeverity::Error;
    ImportProblem problem{severity, code, m_record->line, 0, {}, {}, std::move(parameters)};
    if (const auto cell = m_columns.cellOf(column)) {
        problem.column = static_cast<qsizetype>(*cell) + 1;
        problem.heading = m_columns.heading(*cell);
        if (*cell < m_record->cells.size())
            problem.value = m_record->cells.at(*cell).trimmed().left(80).toString();
    }
    m_problems.add(std::move(problem));
}

/// The cleaned text of a cell; empty when the file has not the column, the row not the cell, or it is
/// refused.
QString CandidateRowReader::text(Column column)
{
    const auto index = m_columns.cellOf(column);
    if (!index || *index >= m_record->cells.size())
        return {};
    const CellText cell = cleanCell(m_record->cells.at(*index));
    if (cell.fault == Code::ControlCharacter)
        add(column, ImportSeverity::Error, Code::ControlCharacter, {{u"character"_s, cell.character}});
    if (cell.fault == Code::TextTooLong) {
        add(column, ImportSeverity::Error, Code::TextTooLong,
            {{u"limit"_s, QString::number(maxValueLength)}});
    }
    if (cell.fault)
        return {};
    warnOfText(column, cell);
    return cell.text;
}

void CandidateRowReader::warnOfText(Column column, const CellText &cell)
{
    const bool mayBeginWithSign = column == Column::Phone;
    if (cell.isFormula && !mayBeginWithSign)
        add(column, ImportSeverity::Warning, Code::FormulaText);
    if (cell.isGarbled)
        add(column, ImportSeverity::Warning, Code::TextGarbled);
}

QString CandidateRowReader::requiredText(Column column)
{
    const bool hadError = m_hasError;
    QString value = text(column);
    const bool isRefused = m_hasError && !hadError;
    if (value.isEmpty() && !isRefused)
        add(column, ImportSeverity::Error, Code::ValueMissing, {{u"heading"_s, headingOf(column)}});
    return value;
}

void CandidateRowReader::checkStrayCells()
{
    for (const qsizetype number : m_record->strayCells) {
        const auto cell = static_cast<size_t>(number - 1);
        m_hasError = true;
        m_problems.add({ImportSeverity::Error, Code::TextAfterQuote, m_record->line, number,
                        m_columns.heading(cell), m_record->cells.at(cell).left(80).toString()});
    }
}

void CandidateRowReader::readNames(CandidateRow &row)
{
    row.person.birthName = requiredText(Column::BirthName);
    row.person.usageName = text(Column::UsageName);
    row.person.firstNames = firstNamesIn(requiredText(Column::FirstName));
    row.person.firstNames += firstNamesIn(text(Column::SecondName));
    row.person.firstNames += firstNamesIn(text(Column::ThirdName));
}

void CandidateRowReader::readDates(CandidateRow &row)
{
    row.person.birthDate = readDateOf(Column::BirthDate, earliestBirthYear);
    row.enteredOn = readDateOf(Column::EnteredOn, earliestEntryYear);
    if (row.person.birthDate.isValid() && row.enteredOn.isValid())
        checkDateOrder(row);
}

/// The date of a column; invalid after a problem was added.
QDate CandidateRowReader::readDateOf(Column column, int earliestYear)
{
    const QString value = requiredText(column);
    if (value.isEmpty())
        return {};
    const DateReading reading = readDate(value);
    if (reading.fault) {
        add(column, ImportSeverity::Error, *reading.fault,
            {{u"hint"_s, reading.isMonthFirst ? u"monthFirst"_s : QString()}});
        return {};
    }
    if (reading.date.year() < earliestYear || reading.date.year() > latestYear) {
        add(column, ImportSeverity::Error, Code::DateOutOfRange,
            {{u"earliest"_s, isoDate(QDate(earliestYear, 1, 1))},
             {u"latest"_s, isoDate(QDate(latestYear, 12, 31))}});
        return {};
    }
    return reading.date;
}

void CandidateRowReader::checkDateOrder(const CandidateRow &row)
{
    if (row.enteredOn <= row.person.birthDate) {
        add(Column::EnteredOn, ImportSeverity::Error, Code::DateOrder,
            {{u"entered"_s, isoDate(row.enteredOn)}, {u"birth"_s, isoDate(row.person.birthDate)}});
        return;
    }
    const int age = ageOn(row.enteredOn, row.person.birthDate);
    if (age < youngest || age > oldest) {
        add(Column::BirthDate, ImportSeverity::Warning, Code::AgeUnlikely,
            {{u"age"_s, QString::number(age)}});
    }
}

void CandidateRowReader::readSexAndCivility(CandidateRow &row)
{
    const QString civility = text(Column::Civility);
    const QString sex = text(Column::Sex);
    if (!civility.isEmpty()) {
        const auto known = readCivility(civility);
        row.civility = known.value_or(QString());
        if (!known)
            add(Column::Civility, ImportSeverity::Warning, Code::CivilityUnknown);
    }
    if (sex.isEmpty())
        return;
    row.person.sex = readSex(sex).value_or(Sex::Unknown);
    if (row.person.sex == Sex::Unknown)
        add(Column::Sex, ImportSeverity::Warning, Code::SexUnknown);
    const bool isContradicted = (row.person.sex == Sex::Male && row.civility == u"Mme"_s) ||
                                (row.person.sex == Sex::Female && row.civility == u"M."_s);
    if (isContradicted) {
        add(Column::Sex, ImportSeverity::Warning, Code::SexContradictsCivility,
            {{u"civility"_s, row.civility}, {u"sex"_s, row.person.sex == Sex::Male ? u"M"_s : u"F"_s}});
    }
}

/// Candidates of one school are born in few places: comparing each with the lists once is most of the speed.
BirthPlaceReading CandidateRowReader::birthPlaceOf(const BirthPlaceText &said)
{
    const QString key = said.country + u'\n' + said.place + u'\n' + said.insee + u'\n' + said.postalCode;
    const auto known = m_birthPlaces.constFind(key);
    if (known != m_birthPlaces.constEnd())
        return *known;
    BirthPlaceReading reading = readBirthPlace(said, m_lists);
    if (m_birthPlaces.size() < mostBirthPlaces)
        m_birthPlaces.insert(key, reading);
    return reading;
}

void CandidateRowReader::readBirth(CandidateRow &row)
{
    const QString postal = text(Column::BirthPostal);
    const auto code = readPostalCode(postal);
    const BirthPlaceText said{text(Column::BirthCountry), text(Column::BirthPlace), text(Column::BirthInsee),
                              code.value_or(QString())};
    const BirthPlaceReading birth = birthPlaceOf(said);
    for (const ColumnFinding &finding : birth.findings) {
        // A column that the file has not got was reported once, with the headings.
        if (finding.code != Code::ValueMissing || m_columns.cellOf(finding.column))
            add(finding.column, finding.severity, finding.code, finding.parameters);
    }
    row.person.birthCountry = birth.countryIso;
    row.person.birthPlace = birth.place;
    row.person.birthInsee = birth.insee;
    if (postal.isEmpty())
        return;
    const bool isFrench = row.person.birthCountry.isEmpty() || row.person.birthCountry == u"FR"_s;
    if (!code && isFrench)
        add(Column::BirthPostal, ImportSeverity::Warning, Code::PostalUnreadable);
    row.person.birthPostal = isFrench ? code.value_or(QString()) : postal;
}

void CandidateRowReader::readContact(CandidateRow &row)
{
    const QString email = text(Column::Email);
    if (!email.isEmpty()) {
        const auto address = readEmail(email);
        row.person.email = address.value_or(QString());
        if (!address)
            add(Column::Email, ImportSeverity::Warning, Code::EmailInvalid);
    }
    const QString phone = text(Column::Phone);
    if (!phone.isEmpty()) {
        const auto number = readPhone(phone);
        row.person.phone = number.value_or(QString());
        if (!number)
            add(Column::Phone, ImportSeverity::Warning, Code::PhoneUnreadable);
    }
}

void CandidateRowReader::readRouteOf(CandidateRow &row)
{
    const QString value = requiredText(Column::Route);
    if (value.isEmpty())
        return;
    const auto route = readRoute(value);
    if (!route)
        add(Column::Route, ImportSeverity::Error, Code::RouteUnknown);
    row.route = route.value_or(row.route);
}

void CandidateRowReader::checkDuplicates(CandidateRow &row)
{
    if (!row.externalRef.isEmpty()) {
        const auto known = m_references.constFind(row.externalRef);
        if (known != m_references.constEnd()) {
            add(Column::ExternalRef, ImportSeverity::Error, Code::DuplicateReference,
                {{u"line"_s, QString::number(*known)}});
        } else {
            m_references.insert(row.externalRef, row.line);
        }
    }
    row.duplicateKey = duplicateKey(row.person);
    const QString firstName = nameKey(row.person.firstNames.front());
    const auto [begin, end] = std::as_const(m_persons).equal_range(row.duplicateKey);
    for (auto other = begin; other != end; ++other) {
        const bool isSame = other->firstNameKey == firstName;
        add(Column::BirthName, isSame ? ImportSeverity::Error : ImportSeverity::Warning,
            isSame ? Code::DuplicatePerson : Code::SameNameAndDate,
            {{u"line"_s, QString::number(other->line)}});
    }
    if (!m_hasError)
        m_persons.insert(row.duplicateKey, {row.line, firstName});
}

} // namespace parchemin::exchange
