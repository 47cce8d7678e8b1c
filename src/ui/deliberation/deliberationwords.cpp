#include "ui/deliberation/deliberationwords.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Deliberation", text);
}

} // namespace

Chip chipOf(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Full:
        return {Icon::Award, word(outcome), Tone::Positive};
    case DecisionOutcome::Partial:
        return {Icon::BadgeCheck, word(outcome), Tone::Waiting};
    case DecisionOutcome::Refused:
        return {Icon::Cross, word(outcome), Tone::Negative};
    case DecisionOutcome::Deferred:
        return {Icon::CalendarClock, word(outcome), Tone::Attention};
    }
    Q_UNREACHABLE();
}

Chip chipOf(DefenceState state, std::optional<DecisionOutcome> decided)
{
    if (decided)
        return chipOf(*decided);
    switch (state) {
    case DefenceState::Heard:
    case DefenceState::Deliberated:
        return {Icon::Gavel, said(QT_TRANSLATE_NOOP("Deliberation", "To decide")), Tone::Active};
    case DefenceState::Present:
    case DefenceState::Interrupted:
        return {Icon::Hourglass, word(state), Tone::Waiting};
    case DefenceState::Planned:
    case DefenceState::Convened:
        return {Icon::Clock, said(QT_TRANSLATE_NOOP("Deliberation", "Expected")), Tone::Neutral};
    case DefenceState::Decided:
    case DefenceState::Notified:
        return {Icon::Check, word(state), Tone::Positive};
    case DefenceState::Absent:
    case DefenceState::Excused:
    case DefenceState::Postponed:
        return {Icon::CircleDashed, word(state), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString sessionText(const JurySession &session)
{
    return u"%1 · %2 · %3"_s.arg(dayText(session.day), session.code, word(session.state));
}

QString besideDay(const JurySession &session)
{
    QStringList parts{session.code, word(session.state)};
    if (!session.place.isEmpty())
        parts << session.place;
    return parts.join(u" · "_s);
}

QString timeText(const QDateTime &instant)
{
    return QLocale().toString(certifierTime(instant), u"HH:mm"_s);
}

QString timesText(const Defence &defence)
{
    return u"%1 – %2"_s.arg(timeText(defence.startsAt), timeText(defence.endsAt()));
}

QString subjectText(PreflightSubject subject)
{
    switch (subject) {
    case PreflightSubject::Composition:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Composition of the jury"));
    case PreflightSubject::Conflicts:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Conflicts of interest"));
    case PreflightSubject::Notice:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Notice given to the candidates"));
    case PreflightSubject::Presence:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Roll call of the members"));
    case PreflightSubject::Decisions:
        return said(QT_TRANSLATE_NOOP("Deliberation", "A decision for every candidate"));
    case PreflightSubject::DateOrder:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Order of the dates"));
    case PreflightSubject::Minutes:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Minutes frozen"));
    case PreflightSubject::Signatures:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Signatures of the members present"));
    case PreflightSubject::Notices:
        return said(QT_TRANSLATE_NOOP("Deliberation", "Signatory of the notices"));
    }
    Q_UNREACHABLE();
}

QString seatText(const PanelSeat &seat)
{
    const bool isWoman = seat.member.sex == Sex::Female;
    QString text = isWoman ? QCoreApplication::translate("Deliberation", "professional", "a woman")
                           : said(QT_TRANSLATE_NOOP("Deliberation", "professional"));
    if (seat.member.quality == JuryQuality::PedagogicalLead)
        text = said(QT_TRANSLATE_NOOP("Deliberation", "pedagogical lead"));
    if (seat.role == SeatRole::Substitute) {
        text += u", "_s + (isWoman ? QCoreApplication::translate("Deliberation", "substitute", "a woman")
                                   : said(QT_TRANSLATE_NOOP("Deliberation", "substitute")));
    }
    if (seat.isChair)
        text += u", "_s + said(QT_TRANSLATE_NOOP("Deliberation", "chair"));
    return text;
}

} // namespace parchemin::ui
