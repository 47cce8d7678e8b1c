#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

/// One issued document in the register.
struct RegisterEntry
{
    QString number;
    QString kind; ///< "Parchemin"
    QString holder;
    std::optional<QDate> birthDate;
    QDate issuedOn;
    QString state;  ///< "délivré", "remplacé par P-2021-0051", "annulé"
    QString sha256; ///< of the stored bytes, lower-case hexadecimal
};

/// The register of the documents issued in a period, in the order of their numbers.
struct RegisterContent
{
    CertifierMention certifier;
    CertificationMention certification;
    QDate from;
    QDate to;
    std::vector<RegisterEntry> entries;
    QDate preparedOn;
};

} // namespace parchemin::documents
