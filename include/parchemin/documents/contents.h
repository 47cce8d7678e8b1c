#pragma once

#include "parchemin/core/referencesheet.h"
#include "parchemin/documents/qrsymbol.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parchemin::documents {

/// How the French of a document agrees with its holder; Unknown writes "né(e)".
enum class Gender { Female, Male, Unknown };

/// The certifier as printed.
struct CertifierMention
{
    QString name;
    QString address; ///< one line
    QString website;
};

/// What the sheet obliges every document to say of the certification (BR-71).
struct CertificationMention
{
    QString title; ///< exact, never altered (BR-03)
    QString rncpCode;
    LegalBasis legalBasis;
    QDate effectiveFrom;
    QDate registeredUntil;
    QString level1969; ///< "II"
    QString levelEqf;  ///< "6"
    std::optional<QString> levelNational;
    std::vector<CodedLabel> nsfCodes;
    bool levelBearing = true; ///< false when the title is not claimable: no level is printed (I12)
};

/// The part of a sheet that documents print.
[[nodiscard]] CertificationMention certificationMention(const ReferenceSheet &sheet);
[[nodiscard]] CertifierMention certifierMention(const ReferenceSheet &sheet);

/// The civil identity of the holder. The birth name is printed in capitals, accents kept.
struct HolderMention
{
    std::optional<QString> civility; ///< "Madame", "Monsieur"
    QString firstNames;              ///< separated by spaces
    QString birthName;
    std::optional<QString> usageName;
    Gender gender = Gender::Unknown;
    QDate birthDate;
    QString birthPlace;                  ///< "Saint-Étienne (42)"
    std::optional<QString> birthCountry; ///< printed after the place; absent for a birth in France
};

/// "DUPLICATA n° 1 du 3 mai 2022" (BR-76).
struct DuplicateMention
{
    int number; ///< from 1
    QDate issuedOn;
};

/// By what the document proves itself, as it says on its page (BR-77).
struct ProofMention
{
    QString keyName;       ///< of the issuing key: "5F3A 09C1 DE12 4567"; empty without credential and code
    bool isSigned = false; ///< the file carries the certifier's signature

    friend bool operator==(const ProofMention &, const ProofMention &) = default;
};

/// Who issues the document, where and when.
struct IssueMention
{
    QDate issuedOn;
    QString issuedAt; ///< the town: "Paris", "Le Havre"
    QString signatoryName;
    QString signatoryCapacity;        ///< "Président"
    std::optional<QString> number;    ///< absent: the document is a preview, marked "APERÇU"
    std::optional<QString> checkCode; ///< verification code, printed beside the number
    std::optional<DuplicateMention> duplicate;
    std::optional<QrSymbol> verificationCode = {}; ///< drawn 32 mm square where the layout keeps its room
    std::optional<ProofMention> proof = {};        ///< absent: the page says nothing of proofs
};

/// One block as documents name it.
struct BlockMention
{
    int number; ///< 1-based
    QString title;
};

} // namespace parchemin::documents
