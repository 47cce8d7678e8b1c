#include "parchemin/app/plancalendar.h"

#include "parchemin/app/sentences.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/exchange/icalendar.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct PlanCalendarText
{
    Q_DECLARE_TR_FUNCTIONS(PlanCalendar)
};

QString panelText(const PlanningTask &task, const planning::PlannedSession &session)
{
    QStringList names;
    for (const auto &seat : planning::panelOf(session)) {
        if (seat)
            names << task.jurors.at(static_cast<std::size_t>(*seat)).name;
    }
    return names.join(u", "_s);
}

exchange::CalendarEvent defenceEvent(const PlanningTask &task, const planning::PlannedSession &session,
                                     const planning::PlannedDefence &defence)
{
    const PlanningCandidate &candidate = task.candidates.at(static_cast<std::size_t>(defence.candidate));
    const QDateTime start = task.instantOf(session.cell, defence.slot);
    return {.uid = u"plan-candidacy-%1"_s.arg(candidate.candidacy.value()),
            .day = task.halfDay(session.cell).day,
            .at = start,
            .summary = PlanCalendarText::tr("Proposed: defence of %1").arg(candidate.name),
            .description = PlanCalendarText::tr("%1; jury: %2", "route, names")
                               .arg(word(candidate.route), panelText(task, session)),
            .category = PlanCalendarText::tr("Defence"),
            .endsAt = start.addSecs(candidate.minutes * 60LL),
            .location = task.frame.rooms.at(static_cast<std::size_t>(session.room)).name};
}

exchange::CalendarEvent sessionEvent(const PlanningTask &task, const planning::PlannedSession &session)
{
    const PlanningHalfDay &half = task.halfDay(session.cell);
    const QString room = task.frame.rooms.at(static_cast<std::size_t>(session.room)).name;
    const QDateTime start = task.instantOf(session.cell, 0);
    QDateTime end = start;
    for (const planning::PlannedDefence &defence : session.defences) {
        const int minutes = task.candidates.at(static_cast<std::size_t>(defence.candidate)).minutes;
        end = std::max(end, task.instantOf(session.cell, defence.slot).addSecs(minutes * 60LL));
    }
    return {.uid = u"plan-session-%1-%2-%3"_s.arg(half.day.toString(u"yyyyMMdd"_s),
                                                  half.startsAt.toString(u"HHmm"_s),
                                                  QString::number(session.room)),
            .day = half.day,
            .at = start,
            .summary = PlanCalendarText::tr("Proposed: jury, %1").arg(room),
            .description = panelText(task, session),
            .category = PlanCalendarText::tr("Jury"),
            .endsAt = end,
            .location = room};
}

} // namespace

QByteArray planCalendar(const PlanningTask &task, const planning::Plan &plan, const QDateTime &madeAt)
{
    std::vector<exchange::CalendarEvent> events;
    for (const planning::PlannedSession &session : plan.sessions) {
        events.push_back(sessionEvent(task, session));
        for (const planning::PlannedDefence &defence : session.defences)
            events.push_back(defenceEvent(task, session, defence));
    }
    return exchange::calendarFile(PlanCalendarText::tr("Parchemin: proposed juries"), madeAt, events);
}

Status exportPlanCalendar(const PlanningTask &task, const planning::Plan &plan, const QDateTime &madeAt,
                          const QString &path)
{
    return exchange::writeWholeFile(path, planCalendar(task, plan, madeAt));
}

} // namespace parchemin
