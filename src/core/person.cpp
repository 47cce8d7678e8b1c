#include "parchemin/core/person.h"

#include "parchemin/core/codetable.h"
#include "parchemin/core/isodate.h"
#include "parchemin/core/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr CodeTable<Sex, 3> sexes{{{
    {Sex::Male, "MALE"},
    {Sex::Female, "FEMALE"},
    {Sex::Unknown, "UNKNOWN"},
}}};

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString firstGivenName(const PersonDetails &details)
{
    return details.firstNames.isEmpty() ? QString() : details.firstNames.first();
}

QString nameInUse(const PersonDetails &details)
{
    return isBlank(details.usageName) ? details.birthName : details.usageName;
}

QString joined(const QString &first, const QString &second)
{
    return QString(first + u' ' + second).trimmed();
}

} // namespace

QString codeName(Sex sex)
{
    return sexes.name(sex);
}

std::optional<Sex> sexFromCode(const QString &code)
{
    return sexes.value(code);
}

QString displayName(const PersonDetails &details)
{
    return joined(firstGivenName(details), nameInUse(details));
}

QString listName(const PersonDetails &details)
{
    return joined(nameInUse(details), firstGivenName(details));
}

QString sortKey(const PersonDetails &details)
{
    return nameKey(listName(details));
}

QString duplicateKey(const PersonDetails &details)
{
    // Nobody knows how another wrote it: O'Connor and OCONNOR are one name.
    const QString name = nameKey(details.birthName).remove(u' ');
    // Without both, equality would say "unknown twice", not "the same person".
    if (name.isEmpty() || !details.birthDate.isValid())
        return {};
    return name + u'|' + isoDate(details.birthDate);
}

Blockers identityBlockers(const PersonDetails &details)
{
    QStringList missing;
    if (isBlank(details.birthName))
        missing.append(u"BIRTH_NAME"_s);
    if (isBlank(firstGivenName(details)))
        missing.append(u"FIRST_NAMES"_s);
    if (!details.birthDate.isValid())
        missing.append(u"BIRTH_DATE"_s);
    if (isBlank(details.birthPlace))
        missing.append(u"BIRTH_PLACE"_s);
    if (isBlank(details.birthCountry))
        missing.append(u"BIRTH_COUNTRY"_s);
    if (missing.isEmpty())
        return {};
    return {Blocker{BlockerCode::Identity}.with(u"champs"_s, missing.join(u", "_s))};
}

} // namespace parchemin
