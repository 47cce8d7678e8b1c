#include "ui/juries/jurywords.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/dossier/dossiertexts.h"
#include "ui/juries/compositionwords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Juries)
};

QString timeText(const QDateTime &instant)
{
    return QLocale().toString(certifierTime(instant), u"HH:mm"_s);
}

QString stepWord(SessionStep step)
{
    switch (step) {
    case SessionStep::Compose:
        return Text::tr("Constitute the jury");
    case SessionStep::Schedule:
        return Text::tr("Schedule candidates");
    case SessionStep::Convene:
        return Text::tr("Convene");
    case SessionStep::Send:
        return Text::tr("Send the convocations");
    case SessionStep::AwaitDay:
        return Text::tr("Ready for the day");
    case SessionStep::Open:
        return Text::tr("Open the session");
    case SessionStep::Hear:
        return Text::tr("Hear the candidates");
    case SessionStep::Deliberate:
        return Text::tr("Deliberate");
    case SessionStep::DrawUpMinutes:
        return Text::tr("Draw up the minutes");
    case SessionStep::Sign:
        return Text::tr("Sign the minutes");
    case SessionStep::Publish:
        return Text::tr("Publish the results");
    case SessionStep::TellCalledOff:
        return Text::tr("Tell those convened that it is called off");
    case SessionStep::None:
        return Text::tr("Nothing left to do");
    }
    Q_UNREACHABLE();
}

} // namespace

Chip chipOf(SessionState state)
{
    const QString text = word(state);
    switch (state) {
    case SessionState::Draft:
        return {Icon::CircleDashed, text, Tone::Attention};
    case SessionState::Composed:
        return {Icon::Users, text, Tone::Active};
    case SessionState::Convened:
        return {Icon::Send, text, Tone::Active};
    case SessionState::Open:
        return {Icon::Clock, text, Tone::Active};
    case SessionState::Deliberated:
        return {Icon::Gavel, text, Tone::Waiting};
    case SessionState::MinutesReady:
        return {Icon::FileText, text, Tone::Waiting};
    case SessionState::Signed:
        return {Icon::FileCheck, text, Tone::Waiting};
    case SessionState::Published:
        return {Icon::CircleCheck, text, Tone::Positive};
    case SessionState::Postponed:
        return {Icon::CalendarClock, text, Tone::Neutral};
    case SessionState::Cancelled:
        return {Icon::Ban, text, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Chip chipOf(DefenceState state)
{
    const QString text = word(state);
    switch (state) {
    case DefenceState::Planned:
        return {Icon::CircleDashed, text, Tone::Attention};
    case DefenceState::Convened:
        return {Icon::Send, text, Tone::Waiting};
    case DefenceState::Present:
        return {Icon::Check, text, Tone::Active};
    case DefenceState::Heard:
    case DefenceState::Deliberated:
        return {Icon::Gavel, text, Tone::Active};
    case DefenceState::Decided:
    case DefenceState::Notified:
        return {Icon::CircleCheck, text, Tone::Positive};
    case DefenceState::Absent:
        return {Icon::CircleCross, text, Tone::Negative};
    case DefenceState::Excused:
        return {Icon::Info, text, Tone::Neutral};
    case DefenceState::Interrupted:
        return {Icon::CircleAlert, text, Tone::Attention};
    case DefenceState::Postponed:
        return {Icon::CalendarClock, text, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Chip chipOf(Presence presence)
{
    const QString text = word(presence);
    switch (presence) {
    case Presence::Expected:
        return {Icon::CircleDashed, text, Tone::Neutral};
    case Presence::Present:
        return {Icon::Check, text, Tone::Positive};
    case Presence::Absent:
        return {Icon::CircleCross, text, Tone::Negative};
    case Presence::Excused:
        return {Icon::Info, text, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Chip chipOf(MemberFreedom freedom)
{
    switch (freedom) {
    case MemberFreedom::Available:
        return {Icon::Check, Text::tr("Available"), Tone::Positive};
    case MemberFreedom::Unknown:
        return {Icon::CircleDashed, Text::tr("Not known", "availability"), Tone::Attention};
    case MemberFreedom::Away:
        return {Icon::Ban, Text::tr("Not available"), Tone::Negative};
    case MemberFreedom::Taken:
        return {Icon::Calendar, Text::tr("Taken elsewhere"), Tone::Negative};
    }
    Q_UNREACHABLE();
}

Chip metChip(bool isMet, bool isIndicator)
{
    if (isMet)
        return {Icon::CircleCheck, Text::tr("Met", "condition"), Tone::Positive};
    return isIndicator ? Chip{Icon::Info, Text::tr("For information"), Tone::Attention}
                       : Chip{Icon::CircleCross, Text::tr("Not met", "condition"), Tone::Negative};
}

QString word(const PanelSeat &seat)
{
    const bool isWoman = seat.member.sex == Sex::Female;
    switch (seat.role) {
    case SeatRole::Lead:
        return seat.isChair ? Text::tr("Lead, chair") : Text::tr("Lead");
    case SeatRole::Professional:
        if (isWoman) {
            return seat.isChair ? Text::tr("Professional, chair", "a woman")
                                : Text::tr("Professional", "a woman");
        }
        return seat.isChair ? Text::tr("Professional, chair") : Text::tr("Professional");
    case SeatRole::Substitute:
        return isWoman ? Text::tr("Substitute", "a woman") : Text::tr("Substitute");
    }
    Q_UNREACHABLE();
}

QString word(ConvocationChannel channel)
{
    switch (channel) {
    case ConvocationChannel::Email:
        return Text::tr("E-mail");
    case ConvocationChannel::Letter:
        return Text::tr("Letter");
    case ConvocationChannel::ByHand:
        return Text::tr("By hand");
    }
    Q_UNREACHABLE();
}

QString nextText(const SessionLine &line)
{
    const QString step = stepWord(line.next);
    return line.dueOn && line.next != SessionStep::AwaitDay
               ? Text::tr("%1 by %2", "what comes next, last day").arg(step, dayText(*line.dueOn))
               : step;
}

QString keptBy(const SessionLine &line)
{
    if (line.blockers.empty())
        return nextText(line);
    QStringList reasons;
    for (const Blocker &blocker : line.blockers)
        reasons.append(sentence(blocker));
    return Text::tr("%1: %2", "what comes next, what keeps it")
        .arg(stepWord(line.next), reasons.join(u" · "_s));
}

QString whenText(const JurySession &session)
{
    return Text::tr("%1, %2", "day, time")
        .arg(dayText(session.day), QLocale().toString(session.startsAt, u"HH:mm"_s));
}

QString hoursText(const Defence &defence)
{
    return QString(timeText(defence.startsAt) + u" – "_s + timeText(defence.endsAt()));
}

QString durationText(const Defence &defence)
{
    return defence.extraMinutes > 0 ? Text::tr("%1 + %2 min", "minutes, extra time")
                                          .arg(defence.baseMinutes)
                                          .arg(defence.extraMinutes)
                                    : Text::tr("%1 min").arg(defence.baseMinutes);
}

} // namespace parchemin::ui
