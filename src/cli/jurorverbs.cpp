#include "parchemin/core/jury.h"

#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

QString qualityWord(const JuryMember &juror)
{
    if (juror.quality == JuryQuality::PedagogicalLead)
        return translate("Cli", "pedagogical lead");
    return juror.sex == Sex::Female ? translate("Cli", "professional", "a woman")
                                    : translate("Cli", "professional");
}

Result<ExitStatus> addJuror(Invocation &call)
{
    JuryMember member{
        .id = JuryMemberId{0},
        .person = PersonId{0},
        .name = {},
        .quality = call.code<JuryQuality>(u"quality"_s, juryQualityFromCode, JuryQuality::Professional)};
    member.isExternal = call.has(u"external"_s);
    if (call.has(u"years"_s))
        member.yearsInTrade = call.number(u"years"_s, 0);
    member.leftTradeOn = call.optionalDate(u"left-trade"_s);
    member.habilitatedFrom = call.optionalDate(u"from"_s);
    member.habilitatedTo = call.optionalDate(u"to"_s);
    member.charterSignedOn = call.optionalDate(u"charter"_s);
    if (call.isMisused())
        return call.misused();
    if (call.has(u"organisation"_s)) {
        const auto organisation = organisationNamed(call, call.text(u"organisation"_s));
        if (!organisation)
            return organisation.error();
        member.organisation = organisation->id;
    }
    const auto person = personNamed(call, call.argument(0));
    if (!person)
        return person.error();
    member.person = *person;
    const auto added = call.work().directory().registerJuryMember(call.actor(), member);
    if (!added)
        return added.error();
    return call.done(translate("Cli", "Person %1 is a jury member.").arg(person->value()));
}

Result<ExitStatus> signCharter(Invocation &call)
{
    const QDate on = call.date(u"on"_s, call.today());
    if (call.isMisused())
        return call.misused();
    const auto juror = jurorNamed(call, call.argument(0));
    if (!juror)
        return juror.error();
    if (Status done = call.work().directory().signCharter(call.actor(), juror->id, on); !done)
        return done.error();
    return call.done(
        translate("Cli", "%1 signed the charter on %2.").arg(juror->name, on.toString(Qt::ISODate)));
}

Result<ExitStatus> listJurors(Invocation &call)
{
    const auto jurors = call.work().directory().juryMembers();
    if (!jurors)
        return jurors.error();
    QJsonArray array;
    Table table({translate("Cli", "Person"), translate("Cli", "Name"), translate("Cli", "Quality"),
                 translate("Cli", "Organisation"), translate("Cli", "External"),
                 translate("Cli", "Charter")});
    for (const JuryMember &juror : *jurors) {
        array.append(QJsonObject{{u"person"_s, juror.person.value()},
                                 {u"name"_s, juror.name},
                                 {u"quality"_s, codeName(juror.quality)},
                                 {u"organisation"_s, juror.organisationName},
                                 {u"external"_s, juror.isExternal},
                                 {u"habilitatedFrom"_s, asJson(juror.habilitatedFrom)},
                                 {u"habilitatedTo"_s, asJson(juror.habilitatedTo)},
                                 {u"charterSignedOn"_s, asJson(juror.charterSignedOn)}});
        table.add({QString::number(juror.person.value()), juror.name, qualityWord(juror),
                   juror.organisationName,
                   juror.isExternal ? translate("Cli", "yes") : translate("Cli", "no"),
                   juror.charterSignedOn ? juror.charterSignedOn->toString(Qt::ISODate) : QString()});
    }
    if (call.isJson()) {
        call.print(array);
    } else {
        table.print(call.out(), translate("Cli", "No jury member."));
    }
    return ExitStatus::Done;
}

} // namespace

void addJurorVerbs(Verbs &verbs)
{
    const Positional person{u"PERSON"_s, translate("Cli", "A person's number, dossier number or login.")};
    verbs.push_back({.name = u"juror list"_s,
                     .summary = translate("Cli", "List the jury members."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = listJurors});
    verbs.push_back(
        {.name = u"juror add"_s,
         .summary = translate("Cli", "Make a person a jury member."),
         .access = Access::Write,
         .positionals = {person},
         .options = {valued(u"quality"_s, u"QUALITY"_s,
                            translate("Cli", "PEDAGOGICAL_LEAD or PROFESSIONAL; professional otherwise.")),
                     valued(u"organisation"_s, u"NAME"_s, translate("Cli", "Where the juror works.")),
                     flag(u"external"_s, translate("Cli", "External to the certifier.")),
                     valued(u"years"_s, u"N"_s, translate("Cli", "Years in the trade.")),
                     valued(u"left-trade"_s, u"DAY"_s, translate("Cli", "When the juror left the trade.")),
                     valued(u"from"_s, u"DAY"_s, translate("Cli", "Habilitated from.")),
                     valued(u"to"_s, u"DAY"_s, translate("Cli", "Habilitated until.")),
                     valued(u"charter"_s, u"DAY"_s, translate("Cli", "When the charter was signed."))},
         .act = addJuror});
    verbs.push_back({.name = u"juror charter"_s,
                     .summary = translate("Cli", "Record that a jury member signed the charter."),
                     .access = Access::Write,
                     .positionals = {person},
                     .options = {valued(u"on"_s, u"DAY"_s, translate("Cli", "The day; today otherwise."))},
                     .act = signCharter});
}

} // namespace parchemin::cli
