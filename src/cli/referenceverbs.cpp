#include "parchemin/app/sentences.h"

#include <QJsonDocument>

#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

void tellBlock(QTextStream &out, const SkillBlock &block)
{
    out << '\n'
        << translate("Cli", "Block %1 — %2 (%3)").arg(block.number).arg(block.title, block.code) << '\n';
    for (const Competency &competency : block.competencies)
        out << u"  "_s << competency.code << u"  "_s << competency.label << '\n';
    if (block.requiresValidatingMentor)
        out << u"  "_s << translate("Cli", "Evaluated by a validating mentor.") << '\n';
}

void tellRoutes(QTextStream &out, const ReferenceSheet &sheet)
{
    Table table({translate("Cli", "Route"), translate("Cli", "Open"), translate("Cli", "Jury")});
    for (const AccessRouteRule &rule : sheet.routes) {
        table.add({word(rule.route), rule.isOpen ? translate("Cli", "yes") : translate("Cli", "no"),
                   rule.jury ? translate("Cli", "%1 members, %2 of them professionals")
                                   .arg(rule.jury->total)
                                   .arg(rule.jury->professionals)
                             : QString()});
    }
    out << '\n';
    table.print(out, {});
}

Result<ExitStatus> showSheet(Invocation &call)
{
    const ReferenceSheet &sheet = call.work().context().rules.current();
    if (call.isJson()) {
        call.print(QJsonDocument::fromJson(toJson(sheet)).object());
        return ExitStatus::Done;
    }
    QTextStream &out = call.out();
    out << u"RNCP "_s << sheet.rncpCode << u" — "_s << sheet.title << u" (v"_s << sheet.version << u")\n"_s
        << sheet.certifier.name << u", "_s << sheet.certifier.signatoryCapacity << '\n'
        << translate("Cli", "Level: %1 (1969), %2 (European framework)").arg(sheet.level1969, sheet.levelEqf)
        << '\n'
        << sheet.legalBasis.text << '\n'
        << translate("Cli", "Registered from %1 until %2")
               .arg(sheet.effectiveFrom.toString(Qt::ISODate), sheet.registeredUntil.toString(Qt::ISODate))
        << '\n'
        << translate("Cli", "%1 blocks, %2 competencies, %3 activities, %4 capacities")
               .arg(sheet.blocks.size())
               .arg(sheet.competencyCount())
               .arg(sheet.activities.size())
               .arg(sheet.capacities.size())
        << '\n';
    tellRoutes(out, sheet);
    for (const SkillBlock &block : sheet.blocks)
        tellBlock(out, block);
    return ExitStatus::Done;
}

Result<ExitStatus> listUsers(Invocation &call)
{
    const auto accounts = call.work().directory().users();
    if (!accounts)
        return accounts.error();
    QJsonArray array;
    Table table({translate("Cli", "Login"), translate("Cli", "Name"), translate("Cli", "Person"),
                 translate("Cli", "Roles")});
    for (const UserRepository::Account &account : *accounts) {
        QStringList roles;
        QJsonArray roleCodes;
        for (const Role role : account.actor.roles) {
            roles << word(role);
            roleCodes.append(codeName(role));
        }
        const auto &person = account.actor.person;
        array.append(QJsonObject{{u"login"_s, account.login},
                                 {u"name"_s, account.actor.name},
                                 {u"person"_s, person ? QJsonValue(person->value()) : QJsonValue()},
                                 {u"roles"_s, roleCodes}});
        table.add({account.login, account.actor.name, person ? QString::number(person->value()) : QString(),
                   roles.join(u", "_s)});
    }
    if (call.isJson()) {
        call.print(array);
    } else {
        table.print(call.out(), translate("Cli", "No user."));
    }
    return ExitStatus::Done;
}

Result<ExitStatus> addUser(Invocation &call)
{
    std::vector<Role> roles;
    const QStringList typed = call.texts(u"role"_s);
    for (const QString &role : typed)
        roles.push_back(call.codeIn(u"role"_s, role, roleFromCode));
    const QString name = call.text(u"name"_s);
    if (call.isMisused())
        return call.misused();
    std::optional<PersonId> person;
    if (call.has(u"person"_s)) {
        const auto found = personNamed(call, call.text(u"person"_s));
        if (!found)
            return found.error();
        person = *found;
    }
    const auto user = call.work().directory().addUser(call.actor(), call.argument(0), name, person, roles);
    if (!user)
        return user.error();
    return call.done(translate("Cli", "User %1 added.").arg(call.argument(0)));
}

} // namespace

void addReferenceVerbs(Verbs &verbs)
{
    verbs.push_back({.name = u"sheet"_s,
                     .summary = translate("Cli", "Show the reference sheet."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = showSheet});
    verbs.push_back({.name = u"users"_s,
                     .summary = translate("Cli", "List who may sit at the desk."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = listUsers});
    verbs.push_back(
        {.name = u"user add"_s,
         .summary = translate("Cli", "Add a user."),
         .access = Access::Write,
         .positionals = {{u"LOGIN"_s, translate("Cli", "The login.")}},
         .options = {needed(u"name"_s, u"NAME"_s, translate("Cli", "The name shown.")),
                     needed(u"role"_s, u"ROLE"_s,
                            translate("Cli", "A role such as LEAD or VALIDATING_MENTOR; repeatable.")),
                     valued(u"person"_s, u"PERSON"_s,
                            translate("Cli", "The person, when the store knows the user."))},
         .act = addUser});
}

} // namespace parchemin::cli
