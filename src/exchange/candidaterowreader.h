#pragma once

#include "parchemin/exchange/candidaterow.h"

#include <QHash>

#include <optional>

#include "exchange/birthplacereading.h"
#include "exchange/candidatecolumns.h"
#include "exchange/celltext.h"

namespace parchemin::exchange {

class CodeLists;

/// Collects problems up to a limit, so that a hostile file cannot fill the memory with them.
class ProblemList
{
public:
    void add(ImportProblem problem);
    [[nodiscard]] bool hasFatal() const { return m_hasFatal; }
    /// The problems ordered by line and column, with a notice of how many were left out.
    [[nodiscard]] ImportProblems take() &&;

private:
    ImportProblems m_problems;
    qsizetype m_leftOut = 0;
    bool m_hasFatal = false;
};

/// Turns the rows of one file into candidates and remembers them to recognise a row that comes twice.
class CandidateRowReader
{
public:
    CandidateRowReader(const CandidateColumns &columns, const CodeLists &lists, ProblemList &problems);

    /// The candidate of this row, none when an error was added to the problems.
    [[nodiscard]] std::optional<CandidateRow> read(const CsvRecord &record);

private:
    [[nodiscard]] QString text(CandidateColumn column);
    [[nodiscard]] QString requiredText(CandidateColumn column);
    void add(CandidateColumn column, ImportSeverity severity, ImportProblemCode code,
             QMap<QString, QString> parameters = {});
    void warnOfText(CandidateColumn column, const CellText &cell);
    void readNames(CandidateRow &row);
    void readDates(CandidateRow &row);
    [[nodiscard]] QDate readDateOf(CandidateColumn column, int earliestYear);
    void checkDateOrder(const CandidateRow &row);
    void readSexAndCivility(CandidateRow &row);
    [[nodiscard]] BirthPlaceReading birthPlaceOf(const BirthPlaceText &said);
    void readBirth(CandidateRow &row);
    void readContact(CandidateRow &row);
    void readRouteOf(CandidateRow &row);
    void checkStrayCells();
    void checkDuplicates(CandidateRow &row);

    struct Seen
    {
        qsizetype line;
        QString firstNameKey;
    };

    const CandidateColumns &m_columns;
    const CodeLists &m_lists;
    ProblemList &m_problems;
    const CsvRecord *m_record = nullptr; ///< the row being read
    bool m_hasError = false;             ///< in the row being read
    QHash<QString, BirthPlaceReading> m_birthPlaces;
    QHash<QString, qsizetype> m_references; ///< dossier number → line
    QMultiHash<QString, Seen> m_persons;    ///< duplicateKey() → rows
};

} // namespace parchemin::exchange
