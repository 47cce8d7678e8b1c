#include "parchemin/app/act.h"

#include <QJsonDocument>

namespace parchemin {
namespace {

QString compactJson(const QJsonObject &object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Act> Act::begin(Context &context, const Actor &actor, Right right)
{
    const std::optional<Role> role = roleFor(actor, right);
    if (!role)
        return refused(rightBlockers(actor, right));
    auto transaction = Transaction::begin(context.database());
    if (!transaction)
        return transaction.error();
    return Act(context, actor, *role, std::move(transaction).value());
}

Act::Act(Context &context, Actor actor, Role role, Transaction transaction)
    : m_context(&context)
    , m_actor(std::move(actor))
    , m_role(role)
    , m_at(context.clock.now())
    , m_transaction(std::move(transaction))
{
}

Status Act::record(const ActRecord &record)
{
    const auto appended = Journal(database())
                              .append({
                                  .at = m_at,
                                  .user = m_actor.user,
                                  .role = codeName(m_role),
                                  .action = record.action,
                                  .entity = record.entity,
                                  .entityId = record.entityId,
                                  .person = record.person,
                                  .before = compactJson(record.before),
                                  .after = compactJson(record.after),
                                  .reason = record.reason,
                              });
    if (!appended)
        return appended.error();
    m_announcements.push_back({record.action, record.person});
    return Done{};
}

Status Act::finish(const ActRecord &last)
{
    if (Status recorded = record(last); !recorded)
        return recorded;
    if (Status committed = m_transaction.commit(); !committed)
        return committed;
    for (const Announcement &announcement : m_announcements)
        emit m_context->announcer.acted(announcement.action, announcement.person);
    return Done{};
}

} // namespace parchemin
