#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"
#include "parchemin/store/userrepository.h"

namespace parchemin {

/// Keeps accounts true: other roles, another person, closed, opened again. Each is one act of whoever manages
/// users (3.6), with its reason where it takes something back. An account is never removed: its acts stay
/// those of its person.
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
    /// Why it may not be opened again: also because another one stands for its person by now.
    [[nodiscard]] static Blockers reopeningBlockers(const Actor &by, const UserRepository::Account &account,
                                                    const std::vector<UserRepository::Account> &all);
    /// Why its person may not be another one, or nobody any more: a closed account, or what was done under it
    /// in that person's name.
    [[nodiscard]] static Blockers tieBlockers(const Actor &by, const UserRepository::Account &account);
    /// Why no further account may stand for that person: an open one does, other than `account`.
    [[nodiscard]] static Blockers takenBlockers(PersonId person, std::optional<UserId> account,
                                                const std::vector<UserRepository::Account> &all);

    /// Ties the account to a person: what it does from now on in its own name counts as hers or his. A tie
    /// that was wrong is changed, with the reason, until something rests on it. NotFound or InvalidInput at
    /// "/person", Conflict when nothing would change.
    Status tie(const Actor &by, UserId user, PersonId person, const QString &reason = {});
    /// The account stands for nobody again. Conflict when it stands for nobody.
    Status untie(const Actor &by, UserId user, const QString &reason);
    /// InvalidInput at "/roles" without any role.
    Status changeRoles(const Actor &by, UserId user, const std::vector<Role> &roles, const QString &reason);
    Status close(const Actor &by, UserId user, const QString &reason);
    Status reopen(const Actor &by, UserId user, const QString &reason);

private:
    Context &m_context;
};

} // namespace parchemin
