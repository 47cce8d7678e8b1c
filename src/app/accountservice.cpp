#include "parchemin/app/accountservice.h"

#include "parchemin/app/act.h"

#include <QJsonArray>

#include <algorithm>

#include "app/accountperson.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Account = UserRepository::Account;

QJsonObject rolesJson(const std::vector<Role> &roles)
{
    QJsonArray names;
    for (const Role role : roles)
        names.append(codeName(role));
    return {{u"roles"_s, names}};
}

bool managesUsers(const std::vector<Role> &roles)
{
    return std::ranges::any_of(roles, [](Role role) { return isAllowed(role, Right::ManageUsers); });
}

Blockers forbidden(const Actor &by, const QString &what)
{
    return {Blocker{BlockerCode::RightMissing}.with(u"nom"_s, by.name).with(u"droit"_s, what)};
}

/// Nobody could open an account any more.
Blockers lastManagerBlockers(const Actor &by, const Account &account, const std::vector<Account> &all)
{
    if (!account.isActive || !managesUsers(account.actor.roles))
        return {};
    const bool isAnother = std::ranges::any_of(all, [&account](const Account &one) {
        return one.isActive && one.actor.user != account.actor.user && managesUsers(one.actor.roles);
    });
    return isAnother ? Blockers{} : forbidden(by, u"REMOVE_LAST_ADMIN"_s);
}

/// An act on an account, and all that there are.
struct Change
{
    Act act;
    Account account;
    std::vector<Account> all;
};

Result<Change> beginOn(Context &context, const Actor &by, UserId user)
{
    auto act = Act::begin(context, by, Right::ManageUsers);
    if (!act)
        return act.error();
    auto all = UserRepository(act->database()).everyone();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, user, [](const Account &one) { return one.actor.user; });
    if (found == all->end())
        return Error{ErrorCode::NotFound, u"no such user"_s};
    Account account = *found;
    return Change{*std::move(act), std::move(account), *std::move(all)};
}

QJsonObject personJson(std::optional<PersonId> person)
{
    return {{u"person"_s, person ? QJsonValue(person->value()) : QJsonValue()}};
}

/// Writes the other person, or none. Two persons are concerned where one takes the place of another: each
/// finds the act under her or his name.
Status writeTie(Change &change, std::optional<PersonId> person, const QString &reason)
{
    const Account &account = change.account;
    const std::optional<PersonId> before = account.actor.person;
    if (Status done = UserRepository(change.act.database()).tie(account.actor.user, person); !done)
        return done;
    const ActRecord untied{u"user.untied"_s, u"user_account"_s,  account.actor.user.value(),
                           before,           personJson(before), personJson(std::nullopt),
                           reason.trimmed()};
    if (!person)
        return change.act.finish(untied);
    if (before) {
        if (Status done = change.act.record(untied); !done)
            return done;
    }
    return change.act.finish({u"user.tied"_s, u"user_account"_s, account.actor.user.value(), person,
                              personJson(before), personJson(person), reason.trimmed()});
}

Status finishOf(Act &act, const QString &action, const Account &account, const QJsonObject &before,
                const QJsonObject &after, const QString &reason)
{
    return act.finish({action, u"user_account"_s, account.actor.user.value(), account.actor.person, before,
                       after, reason.trimmed()});
}

} // namespace

Blockers AccountService::roleBlockers(const Actor &by, const Account &account, const std::vector<Role> &roles,
                                      const std::vector<Account> &all)
{
    if (Blockers blockers = rightBlockers(by, Right::ManageUsers); !blockers.empty())
        return blockers;
    if (!account.isActive)
        return forbidden(by, u"CHANGE_CLOSED_ACCOUNT"_s);
    return managesUsers(roles) ? Blockers{} : lastManagerBlockers(by, account, all);
}

Blockers AccountService::closingBlockers(const Actor &by, const Account &account,
                                         const std::vector<Account> &all)
{
    if (Blockers blockers = rightBlockers(by, Right::ManageUsers); !blockers.empty())
        return blockers;
    if (account.actor.user == by.user)
        return forbidden(by, u"CLOSE_OWN_ACCOUNT"_s);
    return lastManagerBlockers(by, account, all);
}

Blockers AccountService::reopeningBlockers(const Actor &by, const Account &account,
                                           const std::vector<Account> &all)
{
    if (Blockers blockers = rightBlockers(by, Right::ManageUsers); !blockers.empty())
        return blockers;
    const std::optional<PersonId> &person = account.actor.person;
    return person ? takenBlockers(*person, account.actor.user, all) : Blockers{};
}

Blockers AccountService::tieBlockers(const Actor &by, const Account &account)
{
    if (Blockers blockers = rightBlockers(by, Right::ManageUsers); !blockers.empty())
        return blockers;
    if (!account.isActive)
        return forbidden(by, u"CHANGE_CLOSED_ACCOUNT"_s);
    if (!account.hasActed)
        return {};
    return {Blocker{BlockerCode::AccountActed}.with(u"nom"_s, account.actor.name)};
}

Blockers AccountService::takenBlockers(PersonId person, std::optional<UserId> account,
                                       const std::vector<Account> &all)
{
    const auto other = std::ranges::find_if(all, [&](const Account &one) {
        return one.isActive && one.actor.person == person && one.actor.user != account;
    });
    if (other == all.end())
        return {};
    return {Blocker{BlockerCode::PersonHasAccount}
                .with(u"nom"_s, other->actor.name)
                .with(u"compte"_s, other->login)};
}

Status AccountService::tie(const Actor &by, UserId user, PersonId person, const QString &reason)
{
    auto change = beginOn(m_context, by, user);
    if (!change)
        return change.error();
    const std::optional<PersonId> &before = change->account.actor.person;
    if (before == person)
        return Error{ErrorCode::Conflict, u"the account is tied to that person already"_s};
    if (Status ok = checkAccountPerson(change->act.database(), person); !ok)
        return ok;
    Blockers blockers = tieBlockers(by, change->account);
    append(blockers, takenBlockers(person, user, change->all));
    if (before) // a correction says why, as one takes back what was recorded
        append(blockers, reasonBlockers(reason));
    if (!blockers.empty())
        return refused(blockers);
    return writeTie(*change, person, reason);
}

Status AccountService::untie(const Actor &by, UserId user, const QString &reason)
{
    auto change = beginOn(m_context, by, user);
    if (!change)
        return change.error();
    if (!change->account.actor.person)
        return Error{ErrorCode::Conflict, u"the account is tied to nobody already"_s};
    Blockers blockers = tieBlockers(by, change->account);
    append(blockers, reasonBlockers(reason));
    if (!blockers.empty())
        return refused(blockers);
    return writeTie(*change, std::nullopt, reason);
}

Status AccountService::changeRoles(const Actor &by, UserId user, const std::vector<Role> &roles,
                                   const QString &reason)
{
    if (roles.empty())
        return Error{ErrorCode::InvalidInput, u"a user needs a role"_s, u"/roles"_s};
    auto change = beginOn(m_context, by, user);
    if (!change)
        return change.error();
    Blockers blockers = roleBlockers(by, change->account, roles, change->all);
    append(blockers, reasonBlockers(reason));
    if (!blockers.empty())
        return refused(blockers);
    const std::vector<Role> &before = change->account.actor.roles;
    const UserRepository users(change->act.database());
    for (const Role role : before) {
        if (std::ranges::find(roles, role) != roles.end())
            continue;
        if (Status done = users.revoke(user, role); !done)
            return done;
    }
    for (const Role role : roles) {
        if (std::ranges::find(before, role) != before.end())
            continue;
        if (Status done = users.grant(user, role); !done)
            return done;
    }
    return finishOf(change->act, u"user.rolesChanged"_s, change->account, rolesJson(before), rolesJson(roles),
                    reason);
}

Status AccountService::close(const Actor &by, UserId user, const QString &reason)
{
    auto change = beginOn(m_context, by, user);
    if (!change)
        return change.error();
    if (!change->account.isActive)
        return Error{ErrorCode::Conflict, u"the account is closed already"_s};
    Blockers blockers = closingBlockers(by, change->account, change->all);
    append(blockers, reasonBlockers(reason));
    if (!blockers.empty())
        return refused(blockers);
    if (Status done = UserRepository(change->act.database()).setActive(user, false); !done)
        return done;
    return finishOf(change->act, u"user.closed"_s, change->account, rolesJson(change->account.actor.roles),
                    {}, reason);
}

Status AccountService::reopen(const Actor &by, UserId user, const QString &reason)
{
    auto change = beginOn(m_context, by, user);
    if (!change)
        return change.error();
    if (change->account.isActive)
        return Error{ErrorCode::Conflict, u"the account is open already"_s};
    Blockers blockers = reopeningBlockers(by, change->account, change->all);
    append(blockers, reasonBlockers(reason));
    if (!blockers.empty())
        return refused(blockers);
    if (Status done = UserRepository(change->act.database()).setActive(user, true); !done)
        return done;
    return finishOf(change->act, u"user.reopened"_s, change->account, {},
                    rolesJson(change->account.actor.roles), reason);
}

} // namespace parchemin
