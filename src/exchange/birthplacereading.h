#pragma once

#include "parchemin/exchange/importproblem.h"

#include <QString>

#include <vector>

#include "exchange/candidatecolumns.h"

namespace parchemin::exchange {

class CodeLists;

/// What a row says of a birth, each text cleaned and possibly empty.
struct BirthPlaceText
{
    QString country;
    QString place;
    QString insee;
    QString postalCode = {};
};

/// What a check found, in a column of the row.
struct ColumnFinding
{
    CandidateColumn column;
    ImportSeverity severity;
    ImportProblemCode code;
    QMap<QString, QString> parameters = {};
};

/// Where somebody was born, as far as the row and the lists tell.
struct BirthPlaceReading
{
    QString countryIso;
    QString place; ///< the row's, or the commune's name when only the code is given
    QString insee;
    std::vector<ColumnFinding> findings;
};

/// Compares country, commune and code with each other and with INSEE's lists.
[[nodiscard]] BirthPlaceReading readBirthPlace(const BirthPlaceText &text, const CodeLists &lists);

/// Whether people who write `place` mean the commune `name`: "PARIS 15" and "Paris 15e Arrondissement",
/// "St Etienne" and "Saint-Étienne".
[[nodiscard]] bool isSamePlace(const QString &place, const QString &name);

} // namespace parchemin::exchange
