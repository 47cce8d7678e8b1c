#include "parchemin/app/convocationservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/session.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/exchange/icalendar.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/panelfacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// "The jury of 28 June" becomes an entry of a calendar.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Convocations)
};

bool isCalledOff(DefenceState state)
{
    return state == DefenceState::Postponed || state == DefenceState::Absent ||
           state == DefenceState::Excused;
}

exchange::CalendarEvent sessionEvent(const JurySession &session, const std::vector<PassageFacts> &passages,
                                     int revision)
{
    const QDateTime start = certifierInstant(session.day, session.startsAt);
    QDateTime end = start.addSecs(60LL * 60);
    for (const PassageFacts &passage : passages) {
        if (!isCalledOff(passage.defence.state))
            end = std::max(end, passage.defence.endsAt());
    }
    return {.uid = u"session-"_s + session.uuid,
            .day = session.day,
            .at = start,
            .summary = Text::tr("Jury %1").arg(session.code),
            .description = Text::tr("%n candidate(s)", nullptr, static_cast<int>(passages.size())),
            .category = Text::tr("Jury"),
            .endsAt = end,
            .location = session.place,
            .sequence = revision,
            .isCancelled = isCalledOff(session.state)};
}

exchange::CalendarEvent passageEvent(const JurySession &session, const PassageFacts &passage, int revision)
{
    return {.uid = u"defence-"_s + passage.defence.uuid,
            .day = session.day,
            .at = passage.defence.startsAt,
            .summary = Text::tr("Defence of %1").arg(passage.candidateName()),
            .description = Text::tr("Jury %1, candidacy %2, %3")
                               .arg(session.code, passage.candidacy.number, word(passage.candidacy.route)),
            .category = Text::tr("Defence"),
            .endsAt = passage.defence.endsAt(),
            .location = session.place,
            .sequence = revision,
            .isCancelled = isCalledOff(session.state) || isCalledOff(passage.defence.state)};
}

} // namespace

Result<QByteArray> ConvocationService::calendar(SessionId session) const
{
    const Database &database = m_context.database();
    const auto known = SessionRepository(database).load(session);
    if (!known)
        return known.error();
    const auto passages = loadPassages(database, session);
    if (!passages)
        return passages.error();
    const ConvocationRepository convocations(database);
    const auto revisions = convocations.defenceRevisions(session);
    if (!revisions)
        return revisions.error();
    const auto ofSession = convocations.sessionRevision(session);
    if (!ofSession)
        return ofSession.error();
    // The session's entry ends with its last passage: it changes with each of them.
    int sum = *ofSession;
    std::vector<exchange::CalendarEvent> events;
    for (const PassageFacts &passage : *passages) {
        const auto revision = revisions->find(passage.defence.id);
        const int number = revision == revisions->end() ? 0 : revision->second;
        sum += number + 1; // an added passage changes the session's entry as well
        events.push_back(passageEvent(*known, passage, number));
    }
    events.insert(events.begin(), sessionEvent(*known, *passages, sum));
    return exchange::calendarFile(Text::tr("Parchemin: jury %1").arg(known->code), m_context.clock.now(),
                                  events);
}

Status ConvocationService::exportCalendar(SessionId session, const QString &path) const
{
    const auto bytes = calendar(session);
    if (!bytes)
        return bytes.error();
    return exchange::writeWholeFile(path, *bytes);
}

} // namespace parchemin
