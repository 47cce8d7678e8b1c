#include <utility>

#include "cli/identity.h"
#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<ExitStatus> addPerson(Invocation &call)
{
    const PersonDetails details = identityOf(call);
    if (call.isMisused())
        return call.misused();
    const auto person = registerPerson(call, details);
    if (!person)
        return person.error();
    return call.done(translate("Cli", "Person %1 registered.").arg(person->value()));
}

Result<ExitStatus> addOrganisation(Invocation &call)
{
    const auto added = call.work().directory().addOrganisation(call.actor(), call.argument(0),
                                                               call.text(u"siret"_s), call.text(u"kind"_s));
    if (!added)
        return added.error();
    return call.done(translate("Cli", "Organisation %1 added.").arg(call.argument(0)));
}

Result<ExitStatus> addEmployment(Invocation &call)
{
    const QDate from = call.dateIn(u"from"_s);
    const auto to = call.optionalDate(u"to"_s);
    if (call.isMisused())
        return call.misused();
    const auto person = personNamed(call, call.argument(0));
    if (!person)
        return person.error();
    const auto organisation = organisationNamed(call, call.argument(1));
    if (!organisation)
        return organisation.error();
    if (Status done =
            call.work().directory().addEmployment(call.actor(), *person, organisation->id, from, to);
        !done)
        return done.error();
    return call.done(translate("Cli", "Employment recorded."));
}

Result<ExitStatus> grantAccommodation(Invocation &call)
{
    const int percent = call.number(u"extra-time"_s, 0);
    const QDate from = call.dateIn(u"from"_s);
    const auto to = call.optionalDate(u"to"_s);
    if (call.isMisused())
        return call.misused();
    const auto person = personNamed(call, call.argument(0));
    if (!person)
        return person.error();
    const auto granted = call.work().directory().grantAccommodation(call.actor(), *person,
                                                                    call.texts(u"kind"_s), percent, from, to);
    if (!granted)
        return granted.error();
    return call.done(translate("Cli", "Accommodation recorded."));
}

Result<ExitStatus> addSignatory(Invocation &call)
{
    const Signatory signatory{.id = SignatoryId{0},
                              .name = call.text(u"name"_s),
                              .capacity = call.text(u"capacity"_s),
                              .from = call.dateIn(u"from"_s),
                              .to = call.optionalDate(u"to"_s)};
    if (call.isMisused())
        return call.misused();
    const auto added = call.work().directory().addSignatory(call.actor(), signatory);
    if (!added)
        return added.error();
    return call.done(translate("Cli", "Signatory added."));
}

std::vector<Option> period()
{
    return {needed(u"from"_s, u"DAY"_s, translate("Cli", "First day.")),
            valued(u"to"_s, u"DAY"_s, translate("Cli", "Last day, when it is known."))};
}

std::vector<Option> withPeriod(std::vector<Option> options)
{
    const auto days = period();
    options.insert(options.end(), days.begin(), days.end());
    return options;
}

} // namespace

void addPersonVerbs(Verbs &verbs)
{
    std::vector<Option> identity = identityOptions();
    identity.front().isRequired = true; // a new person has a name at birth at least
    const Positional person{u"PERSON"_s, translate("Cli", "A person's number, dossier number or login.")};
    verbs.push_back({.name = u"person add"_s,
                     .summary = translate("Cli", "Register a person: a mentor or juror to be."),
                     .access = Access::Write,
                     .positionals = {},
                     .options = std::move(identity),
                     .act = addPerson});
    verbs.push_back(
        {.name = u"organisation add"_s,
         .summary = translate("Cli", "Add an organisation."),
         .access = Access::Write,
         .positionals = {{u"NAME"_s, translate("Cli", "Its name.")}},
         .options = {valued(u"siret"_s, u"SIRET"_s, translate("Cli", "Its SIRET number.")),
                     valued(u"kind"_s, u"KIND"_s, translate("Cli", "What it is: a company, a school."))},
         .act = addOrganisation});
    verbs.push_back(
        {.name = u"employment add"_s,
         .summary = translate("Cli", "Record for whom a person works or worked."),
         .access = Access::Write,
         .positionals = {person, {u"ORGANISATION"_s, translate("Cli", "The organisation's name.")}},
         .options = period(),
         .act = addEmployment});
    verbs.push_back(
        {.name = u"accommodation add"_s,
         .summary = translate("Cli", "Grant an arrangement of the tests; no medical data."),
         .access = Access::Write,
         .positionals = {person},
         .options =
             withPeriod({valued(u"kind"_s, u"TEXT"_s, translate("Cli", "The arrangement; repeatable.")),
                         valued(u"extra-time"_s, u"PERCENT"_s, translate("Cli", "Extra time, such as 33."))}),
         .act = grantAccommodation});
    verbs.push_back(
        {.name = u"signatory add"_s,
         .summary = translate("Cli", "Add who signs the documents."),
         .access = Access::Write,
         .positionals = {},
         .options = withPeriod(
             {needed(u"name"_s, u"NAME"_s, translate("Cli", "The name printed.")),
              needed(u"capacity"_s, u"TEXT"_s, translate("Cli", "In what capacity, such as Président."))}),
         .act = addSignatory});
}

} // namespace parchemin::cli
