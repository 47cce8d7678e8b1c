#include "app/personinput.h"

#include "parchemin/core/namekey.h"
#include "parchemin/exchange/contactreading.h"
#include "parchemin/store/personrepository.h"

#include <QUuid>

#include <algorithm>
#include <array>

#include "app/actjson.h"
#include "app/invalidinput.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qsizetype maximumLength = 200;
constexpr qsizetype maximumAddressLength = 1000;

struct TextMember
{
    const char *name;
    QString PersonDetails::*member;
    qsizetype maximum = maximumLength;
};

constexpr std::array textMembers{
    TextMember{"/birthName", &PersonDetails::birthName},
    TextMember{"/usageName", &PersonDetails::usageName},
    TextMember{"/birthPlace", &PersonDetails::birthPlace},
    TextMember{"/birthInsee", &PersonDetails::birthInsee},
    TextMember{"/birthPostal", &PersonDetails::birthPostal},
    TextMember{"/birthCountry", &PersonDetails::birthCountry},
    TextMember{"/email", &PersonDetails::email},
    TextMember{"/phone", &PersonDetails::phone},
    TextMember{"/address", &PersonDetails::address, maximumAddressLength},
};

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character.isNonCharacter();
}

Status checkText(const QString &where, const QString &text, qsizetype maximum)
{
    if (text.size() > maximum)
        return invalid(where, u"more than %1 characters"_s.arg(maximum));
    if (std::ranges::any_of(text, isControl))
        return invalid(where, u"holds a control character"_s);
    if (!text.isValidUtf16())
        return invalid(where, u"holds half a character"_s);
    return Done{};
}

QString tidy(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

/// The store separates given names by commas: one that holds a comma is two.
QStringList tidyFirstNames(const QStringList &entered)
{
    QStringList names;
    const QStringList parts = entered.join(u',').split(u',');
    for (const QString &part : parts) {
        if (const QString name = tidy(part); !name.isEmpty())
            names.append(name);
    }
    return names;
}

bool isCountryCode(const QString &code)
{
    return code.size() == 2 &&
           std::ranges::all_of(code, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

PersonDetails tidied(PersonDetails details)
{
    for (const TextMember &member : textMembers)
        details.*member.member = tidy(details.*member.member);
    details.firstNames = tidyFirstNames(details.firstNames);
    details.birthCountry = details.birthCountry.toUpper();
    return details;
}

std::vector<Error> problemsOfTidied(const PersonDetails &details, QDate today)
{
    std::vector<Error> problems;
    const auto add = [&problems](const Status &checked) {
        if (!checked)
            problems.push_back(checked.error());
    };
    for (const TextMember &member : textMembers)
        add(checkText(QString::fromLatin1(member.name), details.*member.member, member.maximum));
    add(checkText(u"/firstNames"_s, details.firstNames.join(u", "_s), maximumLength));
    if (nameKey(details.birthName).isEmpty())
        add(invalid(u"/birthName"_s, u"the birth name is blank"_s));
    if (details.birthDate.isValid() && details.birthDate > today)
        add(invalid(u"/birthDate"_s, u"the birth lies in the future"_s));
    if (!details.email.isEmpty() && !exchange::readEmail(details.email))
        add(invalid(u"/email"_s, u"not an e-mail address"_s));
    if (!details.phone.isEmpty() && !exchange::readPhone(details.phone))
        add(invalid(u"/phone"_s, u"not a phone number"_s));
    if (!details.birthCountry.isEmpty() && !isCountryCode(details.birthCountry))
        add(invalid(u"/birthCountry"_s, u"not an ISO 3166-1 alpha-2 code"_s));
    return problems;
}

} // namespace

std::vector<Error> problemsOf(const PersonDetails &entered, QDate today)
{
    return problemsOfTidied(tidied(entered), today);
}

Result<PersonDetails> checkedDetails(const PersonDetails &entered, QDate today)
{
    PersonDetails details = tidied(entered);
    if (const std::vector<Error> problems = problemsOfTidied(details, today); !problems.empty())
        return problems.front();
    return details;
}

Blockers duplicateBlockers(const std::vector<Person> &duplicates)
{
    if (duplicates.empty())
        return {};
    return {Blocker{BlockerCode::DuplicatePerson}
                .with(u"nom"_s, displayName(duplicates.front().details))
                .with(u"date"_s, duplicates.front().details.birthDate.toString(Qt::ISODate))};
}

bool hasOtherIdentity(const PersonDetails &left, const PersonDetails &right)
{
    PersonDetails withLeftContact = right;
    withLeftContact.email = left.email;
    withLeftContact.phone = left.phone;
    withLeftContact.address = left.address;
    return withLeftContact != left;
}

Result<Person> addPerson(const Act &act, const PersonDetails &entered, bool isSomebodyElse)
{
    const auto details = checkedDetails(entered, act.today());
    if (!details)
        return details.error();
    const PersonRepository persons(act.database());
    const auto duplicates = persons.duplicatesOf(*details);
    if (!duplicates)
        return duplicates.error();
    if (!isSomebodyElse && !duplicates->empty())
        return refused(duplicateBlockers(*duplicates));
    const auto added = persons.add(*details, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!added)
        return added.error();
    return persons.load(*added);
}

ActRecord recordOf(const Person &person)
{
    return {u"person.registered"_s, u"person"_s, person.id.value(), person.id, {},
            toJson(person.details), {}};
}

} // namespace parchemin
