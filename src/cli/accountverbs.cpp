#include "parchemin/app/sentences.h"

#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

using Account = UserRepository::Account;

QJsonObject accountJson(const Account &account)
{
    QJsonArray roles;
    for (const Role role : account.actor.roles)
        roles.append(codeName(role));
    const auto &person = account.actor.person;
    return {{u"login"_s, account.login},
            {u"name"_s, account.actor.name},
            {u"person"_s, person ? QJsonValue(person->value()) : QJsonValue()},
            {u"roles"_s, roles},
            {u"open"_s, account.isActive}};
}

QStringList accountCells(const Account &account)
{
    QStringList roles;
    for (const Role role : account.actor.roles)
        roles << word(role);
    const auto &person = account.actor.person;
    return {account.login, account.actor.name, person ? QString::number(person->value()) : QString(),
            roles.join(u", "_s), account.isActive ? QString() : translate("Cli", "closed")};
}

Result<ExitStatus> listUsers(Invocation &call)
{
    const UserRepository users(call.database());
    const auto accounts = call.has(u"closed"_s) ? users.everyone() : users.all();
    if (!accounts)
        return accounts.error();
    QJsonArray array;
    Table table({translate("Cli", "Login"), translate("Cli", "Name"), translate("Cli", "Person"),
                 translate("Cli", "Roles"), translate("Cli", "Account")});
    for (const Account &account : *accounts) {
        array.append(accountJson(account));
        table.add(accountCells(account));
    }
    if (call.isJson()) {
        call.print(array);
    } else {
        table.print(call.out(), translate("Cli", "No user."));
    }
    return ExitStatus::Done;
}

std::vector<Role> rolesOf(Invocation &call)
{
    std::vector<Role> roles;
    const QStringList typed = call.texts(u"role"_s);
    for (const QString &role : typed)
        roles.push_back(call.codeIn(u"role"_s, role, roleFromCode));
    return roles;
}

Result<ExitStatus> addUser(Invocation &call)
{
    const std::vector<Role> roles = rolesOf(call);
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

Result<ExitStatus> changeRoles(Invocation &call)
{
    const std::vector<Role> roles = rolesOf(call);
    if (call.isMisused())
        return call.misused();
    const auto account = accountNamed(call, call.argument(0));
    if (!account)
        return account.error();
    if (Status done = call.work().accounts().changeRoles(call.actor(), account->actor.user, roles,
                                                         call.text(u"reason"_s));
        !done)
        return done.error();
    return call.done(translate("Cli", "Roles of %1 changed.").arg(account->login));
}

Result<ExitStatus> tieAccount(Invocation &call)
{
    const auto account = accountNamed(call, call.argument(0));
    if (!account)
        return account.error();
    const auto person = personNamed(call, call.text(u"person"_s));
    if (!person)
        return person.error();
    if (Status done =
            call.work().accounts().tie(call.actor(), account->actor.user, *person, call.text(u"reason"_s));
        !done)
        return done.error();
    return call.done(translate("Cli", "Account %1 tied to person %2.")
                         .arg(account->login, QString::number(person->value())));
}

Result<ExitStatus> untieAccount(Invocation &call)
{
    const auto account = accountNamed(call, call.argument(0));
    if (!account)
        return account.error();
    if (Status done = call.work().accounts().untie(call.actor(), account->actor.user, call.text(u"reason"_s));
        !done)
        return done.error();
    return call.done(translate("Cli", "Account %1 tied to nobody.").arg(account->login));
}

Result<ExitStatus> closeAccount(Invocation &call)
{
    const auto account = accountNamed(call, call.argument(0));
    if (!account)
        return account.error();
    if (Status done = call.work().accounts().close(call.actor(), account->actor.user, call.text(u"reason"_s));
        !done)
        return done.error();
    return call.done(translate("Cli", "Account %1 closed.").arg(account->login));
}

Result<ExitStatus> reopenAccount(Invocation &call)
{
    const auto account = accountNamed(call, call.argument(0));
    if (!account)
        return account.error();
    if (Status done =
            call.work().accounts().reopen(call.actor(), account->actor.user, call.text(u"reason"_s));
        !done)
        return done.error();
    return call.done(translate("Cli", "Account %1 opened again.").arg(account->login));
}

} // namespace

void addAccountVerbs(Verbs &verbs)
{
    const Positional login{u"LOGIN"_s, translate("Cli", "The login.")};
    const Option role = needed(u"role"_s, u"ROLE"_s,
                               translate("Cli", "A role such as LEAD or VALIDATING_MENTOR; repeatable."));
    const Option reason = needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why."));
    verbs.push_back({.name = u"users"_s,
                     .summary = translate("Cli", "List who may sit at the desk."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {flag(u"closed"_s, translate("Cli", "Those whose account is closed too."))},
                     .act = listUsers});
    verbs.push_back({.name = u"user add"_s,
                     .summary = translate("Cli", "Add a user."),
                     .access = Access::Write,
                     .positionals = {login},
                     .options = {needed(u"name"_s, u"NAME"_s, translate("Cli", "The name shown.")), role,
                                 valued(u"person"_s, u"PERSON"_s,
                                        translate("Cli", "The person, when the store knows the user."))},
                     .act = addUser});
    verbs.push_back({.name = u"user roles"_s,
                     .summary = translate("Cli", "Give a user other roles than before."),
                     .access = Access::Write,
                     .positionals = {login},
                     .options = {role, reason},
                     .act = changeRoles});
    verbs.push_back({.name = u"user tie"_s,
                     .summary = translate("Cli", "Tie an account to the person whose acts it records."),
                     .access = Access::Write,
                     .positionals = {login},
                     .options = {needed(u"person"_s, u"PERSON"_s,
                                        translate("Cli", "A person's number, dossier number or login.")),
                                 valued(u"reason"_s, u"TEXT"_s,
                                        translate("Cli", "Why; needed where another person was tied."))},
                     .act = tieAccount});
    verbs.push_back({.name = u"user untie"_s,
                     .summary = translate("Cli", "Take back a wrong tie: the account stands for nobody."),
                     .access = Access::Write,
                     .positionals = {login},
                     .options = {reason},
                     .act = untieAccount});
    verbs.push_back({.name = u"user close"_s,
                     .summary = translate("Cli", "Close an account; its acts stay in the journal."),
                     .access = Access::Write,
                     .positionals = {login},
                     .options = {reason},
                     .act = closeAccount});
    verbs.push_back({.name = u"user reopen"_s,
                     .summary = translate("Cli", "Open an account again."),
                     .access = Access::Write,
                     .positionals = {login},
                     .options = {reason},
                     .act = reopenAccount});
}

} // namespace parchemin::cli
