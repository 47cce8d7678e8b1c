#include "parchemin/store/userrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<std::vector<Role>> rolesOf(const Database &database, UserId user)
{
    Statement query(database, u"SELECT role FROM role_grant WHERE user_id = :user ORDER BY id"_s);
    query.bind(u":user"_s, user);
    if (Status done = query.run(); !done)
        return done.error();
    std::vector<Role> roles;
    while (query.next()) {
        const std::optional<Role> role = roleFromCode(query.text(0));
        if (!role) {
            return Error{ErrorCode::StoreCorrupt, u"unknown role of user %1"_s.arg(user.value()),
                         u"role_grant"_s};
        }
        roles.push_back(*role);
    }
    return roles;
}

Actor actorOf(const Statement &row)
{
    return {row.id<UserId>(0), row.text(1), {}, row.optionalId<PersonId>(2)};
}

Result<Actor> withRoles(const Database &database, Actor actor)
{
    auto roles = rolesOf(database, actor.user);
    if (!roles)
        return roles.error();
    actor.roles = std::move(*roles);
    return actor;
}

} // namespace

Result<UserId> UserRepository::add(const QString &login, const QString &displayName,
                                   std::optional<PersonId> person, const std::vector<Role> &roles) const
{
    Statement insert(m_database, u"INSERT INTO user_account (uuid, login, display_name, person_id) "
                                 "VALUES (:uuid, :login, :name, :person)"_s);
    insert.bind(u":uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(u":login"_s, login)
        .bind(u":name"_s, displayName)
        .bind(u":person"_s, person);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    const UserId user{*id};
    for (const Role role : roles) {
        if (Status granted = grant(user, role); !granted)
            return granted.error();
    }
    return user;
}

Status UserRepository::grant(UserId user, Role role) const
{
    Statement insert(m_database, u"INSERT INTO role_grant (user_id, role) VALUES (:user, :role)"_s);
    insert.bind(u":user"_s, user).bind(u":role"_s, codeName(role));
    return insert.run();
}

Status UserRepository::revoke(UserId user, Role role) const
{
    Statement remove(m_database, u"DELETE FROM role_grant WHERE user_id = :user AND role = :role"_s);
    remove.bind(u":user"_s, user).bind(u":role"_s, codeName(role));
    return remove.run();
}

Status UserRepository::setActive(UserId user, bool isActive) const
{
    Statement update(m_database, u"UPDATE user_account SET is_active = :active WHERE id = :id"_s);
    update.bind(u":active"_s, isActive).bind(u":id"_s, user);
    return update.run();
}

Status UserRepository::tie(UserId user, std::optional<PersonId> person) const
{
    Statement update(m_database, u"UPDATE user_account SET person_id = :person WHERE id = :id"_s);
    update.bind(u":person"_s, person).bind(u":id"_s, user);
    return update.run();
}

Result<Actor> UserRepository::byLogin(const QString &login) const
{
    Statement query(m_database, u"SELECT id, display_name, person_id FROM user_account "
                                "WHERE login = :login AND is_active = 1"_s);
    query.bind(u":login"_s, login);
    auto actor = single<Actor>(query, actorOf);
    if (!actor)
        return actor.error();
    return withRoles(m_database, std::move(*actor));
}

Result<Actor> UserRepository::load(UserId user) const
{
    Statement query(m_database, u"SELECT id, display_name, person_id FROM user_account WHERE id = :id"_s);
    query.bind(u":id"_s, user);
    auto actor = single<Actor>(query, actorOf);
    if (!actor)
        return actor.error();
    return withRoles(m_database, std::move(*actor));
}

Result<std::vector<UserRepository::Account>> UserRepository::all() const
{
    auto accounts = everyone();
    if (accounts)
        std::erase_if(*accounts, [](const Account &account) { return !account.isActive; });
    return accounts;
}

Result<std::vector<UserRepository::Account>> UserRepository::everyone() const
{
    // The person's rows say what was given in that name, their events under which account. An opinion and an
    // evaluation have an event each; a signature is an event of the minutes, of the same instant.
    Statement query(m_database, uR"(
        SELECT u.id, u.display_name, u.person_id, u.login, u.is_active,
               EXISTS (SELECT 1 FROM evaluation AS v
                       JOIN event AS e ON e.entity = 'evaluation' AND e.entity_id = v.id
                       WHERE v.evaluator_id = u.person_id AND e.user_id = u.id)
            OR EXISTS (SELECT 1 FROM jury_member AS m JOIN jury_opinion AS o ON o.member_id = m.id
                       JOIN event AS e ON e.entity = 'jury_opinion' AND e.entity_id = o.id
                       WHERE m.person_id = u.person_id AND e.user_id = u.id)
            OR EXISTS (SELECT 1 FROM jury_member AS m JOIN minutes_signature AS s ON s.member_id = m.id
                       JOIN event AS e ON e.entity = 'minutes' AND e.entity_id = s.minutes_id
                        AND e.at = s.signed_at
                       WHERE m.person_id = u.person_id AND s.method = 'ON_SCREEN' AND e.user_id = u.id)
        FROM user_account AS u ORDER BY u.is_active DESC, u.display_name, u.id)"_s);
    auto accounts = collect<Account>(query, [](const Statement &row) {
        return Account{row.text(3), actorOf(row), row.flag(4), row.flag(5)};
    });
    if (!accounts)
        return accounts.error();
    for (Account &account : *accounts) {
        auto actor = withRoles(m_database, std::move(account.actor));
        if (!actor)
            return actor.error();
        account.actor = std::move(*actor);
    }
    return accounts;
}

} // namespace parchemin
