#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<ExitStatus> addMentor(Invocation &call)
{
    const QDate from = call.date(u"from"_s, call.today());
    if (call.isMisused())
        return call.misused();
    const auto person = personNamed(call, call.argument(0));
    if (!person)
        return person.error();
    const auto mentor = call.work().directory().registerMentor(
        call.actor(), *person, call.has(u"validating"_s), call.text(u"domains"_s), from);
    if (!mentor)
        return mentor.error();
    return call.done(translate("Cli", "Person %1 is a mentor.").arg(person->value()));
}

Result<ExitStatus> assignMentor(Invocation &call)
{
    std::optional<int> block;
    if (call.has(u"block"_s))
        block = call.number(u"block"_s, 0);
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const auto mentor = mentorNamed(call, call.argument(1));
    if (!mentor)
        return mentor.error();
    const auto assigned =
        call.work().submissions().assignMentor(call.actor(), candidacy->id, mentor->id, block);
    if (!assigned)
        return assigned.error();
    return call.done(translate("Cli", "%1 accompanies dossier %2.").arg(mentor->name, candidacy->number));
}

Result<ExitStatus> listMentors(Invocation &call)
{
    const auto mentors = call.work().directory().mentors();
    if (!mentors)
        return mentors.error();
    QJsonArray array;
    Table table({translate("Cli", "Person"), translate("Cli", "Name"), translate("Cli", "Validating"),
                 translate("Cli", "Domains"), translate("Cli", "Active from")});
    for (const Mentor &mentor : *mentors) {
        array.append(QJsonObject{{u"person"_s, mentor.person.value()},
                                 {u"name"_s, mentor.name},
                                 {u"validating"_s, mentor.isValidating},
                                 {u"domains"_s, mentor.domains},
                                 {u"activeFrom"_s, asJson(mentor.activeFrom)},
                                 {u"activeTo"_s, asJson(mentor.activeTo)}});
        table.add({QString::number(mentor.person.value()), mentor.name,
                   mentor.isValidating ? translate("Cli", "yes") : translate("Cli", "no"), mentor.domains,
                   mentor.activeFrom.toString(Qt::ISODate)});
    }
    if (call.isJson()) {
        call.print(array);
    } else {
        table.print(call.out(), translate("Cli", "No mentor."));
    }
    return ExitStatus::Done;
}

} // namespace

void addMentorVerbs(Verbs &verbs)
{
    const Positional person{u"PERSON"_s, translate("Cli", "A person's number, dossier number or login.")};
    verbs.push_back({.name = u"mentor list"_s,
                     .summary = translate("Cli", "List the mentors."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = listMentors});
    verbs.push_back(
        {.name = u"mentor add"_s,
         .summary = translate("Cli", "Make a person a mentor."),
         .access = Access::Write,
         .positionals = {person},
         .options = {flag(u"validating"_s, translate("Cli", "A validating mentor.")),
                     valued(u"domains"_s, u"TEXT"_s, translate("Cli", "What the mentor knows.")),
                     valued(u"from"_s, u"DAY"_s, translate("Cli", "Active from; today otherwise."))},
         .act = addMentor});
    verbs.push_back({.name = u"mentor assign"_s,
                     .summary = translate("Cli", "Assign a mentor to a candidacy."),
                     .access = Access::Write,
                     .positionals = {{u"REF"_s, translate("Cli", "The dossier number.")},
                                     {u"MENTOR"_s, translate("Cli", "The mentor's person number or login.")}},
                     .options = {valued(u"block"_s, u"N"_s, translate("Cli", "One block; all otherwise."))},
                     .act = assignMentor});
}

} // namespace parchemin::cli
