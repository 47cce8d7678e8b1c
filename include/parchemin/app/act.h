#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"

#include <QJsonObject>

namespace parchemin {

/// What the journal keeps of an act; who, when and under which role are known to the Act.
struct ActRecord
{
    QString action; ///< "block.validated"
    QString entity; ///< table of the main row
    qint64 entityId;
    std::optional<PersonId> person = {};
    QJsonObject before = {};
    QJsonObject after = {};
    QString reason = {};
};

/// One act under way: the right is checked, the write lock is held; finish() journals, commits and announces.
/// Destroyed unfinished, it leaves nothing behind.
class Act
{
public:
    /// RuleRefused (ACT_RIGHT) when none of the actor's roles holds the right.
    [[nodiscard]] static Result<Act> begin(Context &context, const Actor &actor, Right right);

    [[nodiscard]] const Database &database() const { return m_context->database(); }
    [[nodiscard]] QDateTime at() const { return m_at; }
    /// The act's day in the certifier's time zone.
    [[nodiscard]] QDate today() const { return certifierDay(m_at); }
    [[nodiscard]] const Actor &actor() const { return m_actor; }

    /// Adds a further event to the same transaction (an act that concerns several persons).
    Status record(const ActRecord &record);
    /// Records, commits and announces.
    Status finish(const ActRecord &last);

private:
    Act(Context &context, Actor actor, Role role, Transaction transaction);

    struct Announcement
    {
        QString action;
        std::optional<PersonId> person;
    };
    Context *m_context;
    Actor m_actor;
    Role m_role;
    QDateTime m_at;
    Transaction m_transaction;
    std::vector<Announcement> m_announcements;
};

} // namespace parchemin
