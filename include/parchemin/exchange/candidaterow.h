#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/person.h"

#include <QDate>
#include <QString>

namespace parchemin::exchange {

/// One candidate as a school's export describes it, checked and normalised (NFC, spaces trimmed).
/// A text is empty when the file does not say.
struct CandidateRow
{
    qsizetype line = 0;  ///< 1-based line of the file where the row starts
    QString externalRef; ///< the school's own number, "2021-0042"
    QString civility;    ///< "M." or "Mme"
    /// Birth name, first names and birth date are always given; the INSEE code has five characters, 99xxx for
    /// a foreign country; the country is "FR" for every French territory; the telephone number is E.164.
    PersonDetails person;
    QString duplicateKey; ///< duplicateKey() of the person (BR-18)
    AccessRoute route = AccessRoute::ContinuingEd;
    QDate enteredOn; ///< always valid
    QString cpfRef;  ///< number of the training file at the CPF

    friend bool operator==(const CandidateRow &, const CandidateRow &) = default;
};

} // namespace parchemin::exchange
