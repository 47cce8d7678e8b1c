#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace parchemin {

enum class Sex { Male, Female, Unknown };

/// The civil identity and contact of a person, as entered. Empty text means "not given".
struct PersonDetails
{
    QString birthName;
    QString usageName;
    QStringList firstNames;
    QDate birthDate; ///< invalid when not given
    QString birthPlace;
    QString birthInsee;
    QString birthPostal;
    QString birthCountry; ///< ISO 3166-1 alpha-2
    Sex sex = Sex::Unknown;
    QString email;
    QString phone;
    QString address;

    friend bool operator==(const PersonDetails &, const PersonDetails &) = default;
};

/// A natural person: candidate, holder, mentor, juror.
struct Person
{
    PersonId id;
    QString uuid;
    PersonDetails details;
    std::optional<PersonId> mergedInto; ///< BR-18

    friend bool operator==(const Person &, const Person &) = default;
};

[[nodiscard]] QString codeName(Sex sex);
[[nodiscard]] std::optional<Sex> sexFromCode(const QString &code);

/// "Yasmine Amrani": first given name and the name in use, as typed.
[[nodiscard]] QString displayName(const PersonDetails &details);
/// "Amrani Yasmine": for lists sorted by name.
[[nodiscard]] QString listName(const PersonDetails &details);
/// The folded sort and search key of that form (see nameKey()).
[[nodiscard]] QString sortKey(const PersonDetails &details);
/// The key under which two records are the same person: folded birth name, without its gaps, and birth date
/// (BR-18). Empty when either is not given: such a record is nobody's duplicate.
[[nodiscard]] QString duplicateKey(const PersonDetails &details);

/// DOC_IDENTITY with the missing fields in `champs` ("BIRTH_DATE, BIRTH_PLACE"), when an official document
/// could not name the person: birth name, first name, birth date, birth place, birth country (BR-71).
[[nodiscard]] Blockers identityBlockers(const PersonDetails &details);

} // namespace parchemin
