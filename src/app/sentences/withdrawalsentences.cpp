#include "parchemin/app/jurorwithdrawal.h"
#include "parchemin/app/planningsentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct WithdrawalText
{
    Q_DECLARE_TR_FUNCTIONS(Withdrawals)
};

QString roomText(const PlanningTask &task, planning::RoomIndex room)
{
    return task.frame.rooms.at(static_cast<std::size_t>(room)).name;
}

/// As the beginning of a sentence: days are written small in French.
QString sessionText(const PlanningTask &task, planning::CellIndex cell, planning::RoomIndex room)
{
    const QString day = halfDayText(task.problem.cells.at(static_cast<std::size_t>(cell)));
    return WithdrawalText::tr("%1, %2", "half-day, room")
        .arg(day.first(1).toUpper() + day.sliced(1), roomText(task, room));
}

QString placeText(const PlanningTask &task, const planning::Place &place)
{
    return WithdrawalText::tr("%1 at %2, %3", "day, time, room")
        .arg(QLocale().toString(task.halfDay(place.cell).day, u"dddd d MMMM"_s),
             QLocale().toString(task.timeOf(place.cell, place.slot), QLocale::ShortFormat),
             roomText(task, place.room));
}

QString jurorName(const PlanningTask &task, planning::JurorIndex juror)
{
    return task.jurors.at(static_cast<std::size_t>(juror)).name;
}

/// Empty for the seats of a session that is not held: its candidates say it.
QString seatSentence(const PlanningTask &task, const QString &gone, const planning::SeatChange &change)
{
    const QString where = sessionText(task, change.cell, change.room);
    if (!change.after)
        return {};
    const QString before = change.before ? jurorName(task, *change.before) : gone;
    return WithdrawalText::tr("%1: %2 sits instead of %3.")
        .arg(where, jurorName(task, *change.after), before);
}

QString candidateSentence(const PlanningTask &task, const planning::CandidateChange &change)
{
    const QString name = task.candidates.at(static_cast<std::size_t>(change.candidate)).name;
    if (!change.after) {
        return WithdrawalText::tr("%1 loses the place of %2 and is to be planned again.")
            .arg(name, placeText(task, *change.before));
    }
    if (!change.before)
        return WithdrawalText::tr("%1 is heard on %2.").arg(name, placeText(task, *change.after));
    return WithdrawalText::tr("%1 is heard on %2 instead of %3.")
        .arg(name, placeText(task, *change.after), placeText(task, *change.before));
}

} // namespace

QStringList sentences(const WithdrawalProposal &proposal)
{
    const PlanningTask &task = proposal.known.task;
    const auto gone = std::ranges::find(task.jurors, proposal.withdrawal.member, &PlanningJuror::member);
    const QString name = gone == task.jurors.end() ? QString() : gone->name;
    QStringList lines;
    for (const QString &code : proposal.known.begun) {
        lines << WithdrawalText::tr(
                     "The session %1 has begun: note the absence on its day, where a substitute "
                     "takes the seat.")
                     .arg(code);
    }
    for (const planning::SeatChange &change : proposal.difference.seats) {
        const QString line = seatSentence(task, name, change);
        if (!line.isEmpty())
            lines << line;
    }
    for (const planning::CandidateChange &change : proposal.difference.candidates)
        lines << candidateSentence(task, change);
    for (const WithdrawalCase::Seated &place : proposal.known.sessions) {
        const bool isHeld = std::ranges::any_of(proposal.repaired.sessions, [&place](const auto &session) {
            return session.cell == place.cell && session.room == place.room;
        });
        if (!isHeld) {
            lines << WithdrawalText::tr("%1: no jury sits any more.")
                         .arg(sessionText(task, place.cell, place.room));
        }
    }
    if (!proposal.known.loose.empty()) {
        lines << WithdrawalText::tr("%n session(s) without candidate or panel will want another member.",
                                    nullptr, static_cast<int>(proposal.known.loose.size()));
    }
    if (lines.isEmpty())
        lines << WithdrawalText::tr("No seat changes and nobody moves.");
    return lines;
}

} // namespace parchemin
