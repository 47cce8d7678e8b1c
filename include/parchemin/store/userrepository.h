#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Who may sit at the desk.
class UserRepository
{
public:
    explicit UserRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Conflict when the login is taken.
    Result<UserId> add(const QString &login, const QString &displayName, std::optional<PersonId> person,
                       const std::vector<Role> &roles) const;
    Status grant(UserId user, Role role) const;
    /// NotFound when there is none.
    Result<Actor> byLogin(const QString &login) const;
    Result<Actor> load(UserId user) const;
    Status revoke(UserId user, Role role) const;
    /// A user who is not active sits at no desk and approves nothing.
    Status setActive(UserId user, bool isActive) const;
    /// Ties the account to another person, or to nobody.
    Status tie(UserId user, std::optional<PersonId> person) const;
    struct Account
    {
        QString login;
        Actor actor;
        bool isActive = true;
        /// Under it an evaluation, an opinion or a signature was given in the name of the person it is tied
        /// to.
        bool hasActed = false;
    };
    /// Active users with their logins, by name.
    Result<std::vector<Account>> all() const;
    /// Those whose account was closed too, after the others.
    Result<std::vector<Account>> everyone() const;

private:
    const Database &m_database;
};

} // namespace parchemin
