#include "parchemin/app/demonstrationclock.h"

#include "parchemin/store/sessionrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString hourJson(const QDateTime &instant)
{
    const QJsonObject hour{{u"now"_s, instant.toUTC().toString(Qt::ISODateWithMs)}};
    return QString::fromUtf8(QJsonDocument(hour).toJson(QJsonDocument::Compact));
}

Status note(const Database &database, const Actor &by, const QDateTime &before, const QDateTime &after)
{
    const auto appended = Journal(database).append({
        .at = after,
        .user = by.user,
        .role = by.roles.empty() ? u"system"_s : codeName(by.roles.front()),
        .action = u"demonstration.clockAdvanced"_s,
        .entity = u"store_info"_s,
        .entityId = 1,
        .before = hourJson(before),
        .after = hourJson(after),
    });
    return appended ? Status(Done{}) : Status(appended.error());
}

bool isClosed(SessionState state)
{
    return state == SessionState::Cancelled || state == SessionState::Postponed;
}

bool isAwaited(const Defence &defence, const QDateTime &now)
{
    return defence.startsAt > now &&
           (defence.state == DefenceState::Planned || defence.state == DefenceState::Convened ||
            defence.state == DefenceState::Present);
}

} // namespace

DemonstrationClock::DemonstrationClock(const QDateTime &instant)
    : m_milliseconds(instant.toMSecsSinceEpoch())
{
}

QDateTime DemonstrationClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
}

Status DemonstrationClock::advance(Context &context, const Actor &by, const QDateTime &to)
{
    if (!context.store.info().demonstrationNow)
        return Error{ErrorCode::InvalidInput, u"this store is no demonstration"_s};
    auto transaction = Transaction::begin(context.database());
    if (!transaction)
        return transaction.error();
    const QDateTime before = now();
    if (to <= before)
        return refused(timeOrderBlockers(to, before.addMSecs(1)));
    if (Status noted = note(context.database(), by, before, to); !noted)
        return noted;
    // While the write lock is held: whoever acts next reads the new hour, and the journal keeps its order.
    m_milliseconds = to.toMSecsSinceEpoch();
    if (Status committed = transaction->commit(); !committed) {
        m_milliseconds = before.toMSecsSinceEpoch(); // nothing was done under the hour that did not come
        return committed;
    }
    emit context.announcer.acted(u"demonstration.clockAdvanced"_s, {});
    return Done{};
}

Result<std::vector<QDateTime>> hearingHours(const Database &database, const QDateTime &now)
{
    const SessionRepository repository(database);
    const auto sessions = repository.all();
    if (!sessions)
        return sessions.error();
    std::vector<QDateTime> hours;
    for (const JurySession &session : *sessions) {
        if (session.day < certifierDay(now) || isClosed(session.state))
            continue;
        const auto defences = repository.defencesOf(session.id);
        if (!defences)
            return defences.error();
        for (const Defence &defence : *defences) {
            if (isAwaited(defence, now))
                hours.push_back(defence.startsAt);
        }
    }
    std::ranges::sort(hours);
    hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
    return hours;
}

} // namespace parchemin
