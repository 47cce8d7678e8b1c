#include "parchemin/app/accountservice.h"

#include "parchemin/app/act.h"

#include <QJsonArray>

#include <algorithm>

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
    if (const Blockers blockers = reasonBlockers(reason); !blockers.empty())
        return refused(blockers);
    if (Status done = UserRepository(change->act.database()).setActive(user, true); !done)
        return done;
    return finishOf(change->act, u"user.reopened"_s, change->account, {},
                    rolesJson(change->account.actor.roles), reason);
}

} // namespace parchemin
