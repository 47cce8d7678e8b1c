#include "parchemin/app/worksentences.h"

#include <QCoreApplication>

namespace parchemin {

QString sentence(const Deadline &deadline)
{
    switch (deadline.kind) {
    case DeadlineKind::TacitAdmissibility:
        return QCoreApplication::translate("Deadlines", "Tacit acceptance of the admissibility");
    case DeadlineKind::ConditionalPass:
        return QCoreApplication::translate("Deadlines", "End of the conditional pass, block %1")
            .arg(deadline.target.block.value_or(0));
    case DeadlineKind::ConditionalDecision:
        return QCoreApplication::translate("Deadlines", "Decision on the completed project, block %1")
            .arg(deadline.target.block.value_or(0));
    case DeadlineKind::ConvocationNotice:
        return QCoreApplication::translate("Deadlines", "Last day to convene the session");
    case DeadlineKind::AdmissibilityEnd:
        return QCoreApplication::translate("Deadlines", "End of validity of the admissibility");
    case DeadlineKind::RegistrationEnd:
        return QCoreApplication::translate("Deadlines", "End of the registration of the certification");
    case DeadlineKind::TitleReport:
        return QCoreApplication::translate("Deadlines", "Report of the title to the Caisse des Dépôts");
    case DeadlineKind::DecisionNotice:
        return QCoreApplication::translate("Deadlines", "Notification of the decisions");
    }
    Q_UNREACHABLE();
}

QString ruleSentence(DeadlineKind kind)
{
    const auto withNumber = [kind](const QString &rule) {
        return QCoreApplication::translate("Deadlines", "%1 (%2)", "a rule, its number")
            .arg(rule, ruleOf(kind));
    };
    switch (kind) {
    case DeadlineKind::TacitAdmissibility:
        return withNumber(QCoreApplication::translate(
            "Deadlines", "Without a decision by then, silence is acceptance of the admissibility"));
    case DeadlineKind::ConditionalPass:
        return withNumber(QCoreApplication::translate(
            "Deadlines", "Without the missing files by then, the project goes back to rework"));
    case DeadlineKind::ConditionalDecision:
        return withNumber(QCoreApplication::translate(
            "Deadlines",
            "Once the missing files have come, the mentor decides within the time of the rules"));
    case DeadlineKind::ConvocationNotice:
        return withNumber(QCoreApplication::translate(
            "Deadlines", "Jury and candidates are convened with the notice that the rules give them"));
    case DeadlineKind::AdmissibilityEnd:
        return withNumber(QCoreApplication::translate(
            "Deadlines", "The candidate goes before the jury while the admissibility is valid"));
    case DeadlineKind::RegistrationEnd:
        return withNumber(
            QCoreApplication::translate("Deadlines", "Nobody enters the path after the end of registration"));
    case DeadlineKind::TitleReport:
        return withNumber(QCoreApplication::translate(
            "Deadlines", "The Caisse des Dépôts is told of every title within the time of the rules"));
    case DeadlineKind::DecisionNotice:
        return withNumber(QCoreApplication::translate(
            "Deadlines", "The candidate is told of the decision within the time of the rules"));
    }
    Q_UNREACHABLE();
}

QString distance(const Deadline &deadline, const QDateTime &now)
{
    constexpr qint64 secondsPerHour = 3600;
    constexpr qint64 fewHours = 48;
    const int days = static_cast<int>(certifierDay(now).daysTo(deadline.day));
    if (deadline.at) {
        const int hours = static_cast<int>(now.secsTo(*deadline.at) / secondsPerHour);
        if (deadline.isOver && -hours < fewHours)
            return QCoreApplication::translate("Deadlines", "overdue by %n hour(s)", nullptr, -hours);
        if (!deadline.isOver && hours < fewHours)
            return QCoreApplication::translate("Deadlines", "in %n hour(s)", nullptr, hours);
    }
    if (deadline.isOver)
        return QCoreApplication::translate("Deadlines", "overdue by %n day(s)", nullptr, -days);
    if (days == 0)
        return QCoreApplication::translate("Deadlines", "today");
    return QCoreApplication::translate("Deadlines", "in %n day(s)", nullptr, days);
}

} // namespace parchemin
