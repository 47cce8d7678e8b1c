#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"
#include "parchemin/store/userrepository.h"

namespace parchemin {

/// Keeps accounts true: other roles, closed, opened again. Each is one act with its reason, of whoever
/// manages users (3.6). An account is never removed: its acts stay those of its person.
class AccountService
{
public:
    explicit AccountService(Context &context)
        : m_context(context)
    {
    }

    /// Why that account may not get these roles: the right, a closed account, or nobody left who manages
    /// users. `all` holds every account of the store.
    [[nodiscard]] static Blockers roleBlockers(const Actor &by, const UserRepository::Account &account,
                                               const std::vector<Role> &roles,
                                               const std::vector<UserRepository::Account> &all);
    /// Why it may not be closed: also because it is the account under which one sits.
    [[nodiscard]] static Blockers closingBlockers(const Actor &by, const UserRepository::Account &account,
                                                  const std::vector<UserRepository::Account> &all);

    /// InvalidInput at "/roles" without any role.
    Status changeRoles(const Actor &by, UserId user, const std::vector<Role> &roles, const QString &reason);
    Status close(const Actor &by, UserId user, const QString &reason);
    Status reopen(const Actor &by, UserId user, const QString &reason);

private:
    Context &m_context;
};

} // namespace parchemin
