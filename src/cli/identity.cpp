#include "cli/identity.h"

#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {

std::vector<Option> identityOptions()
{
    return {
        valued(u"birth-name"_s, u"NAME"_s, translate("Cli", "Name at birth.")),
        valued(u"usage-name"_s, u"NAME"_s, translate("Cli", "Name in use, when it differs.")),
        valued(u"first-names"_s, u"NAMES"_s, translate("Cli", "First names, separated by commas.")),
        valued(u"birth-date"_s, u"DAY"_s, translate("Cli", "Date of birth.")),
        valued(u"birth-place"_s, u"PLACE"_s, translate("Cli", "Place of birth.")),
        valued(u"birth-insee"_s, u"CODE"_s, translate("Cli", "INSEE code of the place of birth.")),
        valued(u"birth-postal"_s, u"CODE"_s, translate("Cli", "Postal code of the place of birth.")),
        valued(u"birth-country"_s, u"ISO"_s, translate("Cli", "Country of birth, such as FR.")),
        valued(u"sex"_s, u"MALE|FEMALE"_s, translate("Cli", "Sex.")),
        valued(u"email"_s, u"ADDRESS"_s, translate("Cli", "Electronic address.")),
        valued(u"phone"_s, u"NUMBER"_s, translate("Cli", "Telephone number.")),
        valued(u"address"_s, u"ADDRESS"_s, translate("Cli", "Postal address.")),
        flag(u"homonym"_s, translate("Cli", "Somebody else has this name and birth date.")),
    };
}

PersonDetails identityOf(Invocation &call, PersonDetails known)
{
    const auto take = [&call](const QString &option, QString &field) {
        if (call.has(option))
            field = call.text(option).trimmed();
    };
    take(u"birth-name"_s, known.birthName);
    take(u"usage-name"_s, known.usageName);
    take(u"birth-place"_s, known.birthPlace);
    take(u"birth-insee"_s, known.birthInsee);
    take(u"birth-postal"_s, known.birthPostal);
    take(u"birth-country"_s, known.birthCountry);
    take(u"email"_s, known.email);
    take(u"phone"_s, known.phone);
    take(u"address"_s, known.address);
    if (call.has(u"first-names"_s)) {
        known.firstNames.clear();
        const QStringList names = call.text(u"first-names"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names)
            known.firstNames << name.trimmed();
    }
    known.birthDate = call.date(u"birth-date"_s, known.birthDate);
    known.sex = call.code<Sex>(u"sex"_s, sexFromCode, known.sex);
    return known;
}

Result<PersonId> registerPerson(Invocation &call, const PersonDetails &details)
{
    return call.work().candidacies().registerPerson(call.actor(), details, call.has(u"homonym"_s));
}

} // namespace parchemin::cli
