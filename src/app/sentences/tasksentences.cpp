#include "parchemin/app/sentences.h"
#include "parchemin/app/worksentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

#include "app/sentences/template.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct TaskText
{
    TaskKind kind;
    const char *one;
    const char *several; ///< null: never several
    const char *act;
};

constexpr std::array taskTexts{
    TaskText{TaskKind::RecordTacitAcceptance,
             QT_TRANSLATE_NOOP("Tasks", "Record the tacit acceptance: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n tacit acceptance(s) to record"),
             QT_TRANSLATE_NOOP("Tasks", "Record")},
    TaskText{TaskKind::SendBackOverdue,
             QT_TRANSLATE_NOOP("Tasks", "Send block {block} back to rework: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n conditional pass(es) that ran out"),
             QT_TRANSLATE_NOOP("Tasks", "Send back")},
    TaskText{TaskKind::AddFiles,
             QT_TRANSLATE_NOOP("Tasks", "Obtain the missing files of block {block}: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n conditional pass(es) about to run out"),
             QT_TRANSLATE_NOOP("Tasks", "Add files")},
    TaskText{TaskKind::ReviewSubmission,
             QT_TRANSLATE_NOOP("Tasks", "Decide on the completed block {block}: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n completed project(s) to decide on"),
             QT_TRANSLATE_NOOP("Tasks", "Evaluate")},
    TaskText{TaskKind::DecideAdmissibility, QT_TRANSLATE_NOOP("Tasks", "Decide on the admissibility: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n admissibility file(s) to decide on"),
             QT_TRANSLATE_NOOP("Tasks", "Decide")},
    TaskText{TaskKind::Deliberate, QT_TRANSLATE_NOOP("Tasks", "Close the deliberation of {day}"), nullptr,
             QT_TRANSLATE_NOOP("Tasks", "Open")},
    TaskText{TaskKind::DrawUpMinutes, QT_TRANSLATE_NOOP("Tasks", "Draw up the minutes of {day}"), nullptr,
             QT_TRANSLATE_NOOP("Tasks", "Draw up")},
    TaskText{TaskKind::SignMinutes, QT_TRANSLATE_NOOP("Tasks", "Have the minutes of {day} signed"), nullptr,
             QT_TRANSLATE_NOOP("Tasks", "Sign")},
    TaskText{TaskKind::PublishResults, QT_TRANSLATE_NOOP("Tasks", "Publish the results of {day}"), nullptr,
             QT_TRANSLATE_NOOP("Tasks", "Publish")},
    TaskText{TaskKind::OpenSession, QT_TRANSLATE_NOOP("Tasks", "Open the jury session of {day}"), nullptr,
             QT_TRANSLATE_NOOP("Tasks", "Open")},
    TaskText{TaskKind::ConveneSession, QT_TRANSLATE_NOOP("Tasks", "Convene the jury session of {day}"),
             nullptr, QT_TRANSLATE_NOOP("Tasks", "Convene")},
    TaskText{TaskKind::SendConvocations, QT_TRANSLATE_NOOP("Tasks", "Send the convocations of {day}"),
             nullptr, QT_TRANSLATE_NOOP("Tasks", "Send")},
    TaskText{TaskKind::TellCalledOff,
             QT_TRANSLATE_NOOP("Tasks", "Tell those convened that the jury of {day} is called off"), nullptr,
             QT_TRANSLATE_NOOP("Tasks", "Tell them")},
    TaskText{TaskKind::ComposeSession, QT_TRANSLATE_NOOP("Tasks", "Constitute the jury of {day}"), nullptr,
             QT_TRANSLATE_NOOP("Tasks", "Constitute")},
    TaskText{TaskKind::ValidateBlock, QT_TRANSLATE_NOOP("Tasks", "Validate block {block}: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n block(s) to validate"), QT_TRANSLATE_NOOP("Tasks", "Validate")},
    TaskText{TaskKind::EvaluateSubmission, QT_TRANSLATE_NOOP("Tasks", "Evaluate block {block}: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n project(s) to evaluate"),
             QT_TRANSLATE_NOOP("Tasks", "Evaluate")},
    TaskText{TaskKind::ScheduleDefence, QT_TRANSLATE_NOOP("Tasks", "Schedule the defence: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n candidate(s) ready for the jury without a slot"),
             QT_TRANSLATE_NOOP("Tasks", "Schedule")},
    TaskText{TaskKind::CompleteAdmissibility,
             QT_TRANSLATE_NOOP("Tasks", "Complete the admissibility file: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n admissibility file(s) to complete"),
             QT_TRANSLATE_NOOP("Tasks", "Complete")},
    TaskText{TaskKind::IssueParchment, QT_TRANSLATE_NOOP("Tasks", "Issue the parchment: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n parchment(s) to issue"), QT_TRANSLATE_NOOP("Tasks", "Issue")},
    TaskText{TaskKind::IssueAttestation, QT_TRANSLATE_NOOP("Tasks", "Issue a block attestation: {who}"),
             QT_TRANSLATE_N_NOOP("Tasks", "%n candidate(s) owed an attestation of blocks"),
             QT_TRANSLATE_NOOP("Tasks", "Issue")},
};

constexpr bool areTasksInOrder()
{
    for (std::size_t index = 0; index < taskTexts.size(); ++index) {
        if (static_cast<std::size_t>(taskTexts.at(index).kind) != index)
            return false;
    }
    return true;
}
static_assert(areTasksInOrder() && taskTexts.back().kind == TaskKind::IssueAttestation,
              "the table has one row a kind, in the order of the enumeration");

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Tasks", text, nullptr, count);
}

QString dayText(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

/// How late, in hours while days would say little.
QString lateness(const Task &task, const QDateTime &now)
{
    constexpr qint64 secondsPerHour = 3600;
    constexpr int fewHours = 48;
    if (task.dueAt) {
        // lupdate reads the count of a translation only when it is a plain name.
        const int hours = static_cast<int>(task.dueAt->secsTo(now) / secondsPerHour);
        if (hours < fewHours)
            return QCoreApplication::translate("Tasks", "late by %n hour(s)", nullptr, hours);
    }
    const QDate due = task.dueAt ? certifierDay(*task.dueAt) : task.dueOn.value_or(certifierDay(now));
    const int days = static_cast<int>(due.daysTo(certifierDay(now)));
    return QCoreApplication::translate("Tasks", "late by %n day(s)", nullptr, days);
}

QString whatIsMissing(const Task &task)
{
    const int count = static_cast<int>(task.missing);
    if (count == 0)
        return {};
    if (task.kind == TaskKind::Deliberate)
        return QCoreApplication::translate("Tasks", "%n decision(s) missing", nullptr, count);
    if (task.kind == TaskKind::SignMinutes)
        return QCoreApplication::translate("Tasks", "%n signature(s) missing", nullptr, count);
    if (task.kind == TaskKind::SendConvocations || task.kind == TaskKind::TellCalledOff)
        return QCoreApplication::translate("Tasks", "%n person(s) not told yet", nullptr, count);
    return QCoreApplication::translate("Tasks", "%n notice(s) will be issued", nullptr, count);
}

QString age(const Task &task, QDate today)
{
    if (!task.since)
        return {};
    const int days = static_cast<int>(task.since->daysTo(today));
    if (days <= 0)
        return QCoreApplication::translate("Tasks", "since today");
    return task.count == 1
               ? QCoreApplication::translate("Tasks", "waiting for %n day(s)", nullptr, days)
               : QCoreApplication::translate("Tasks", "the oldest waiting for %n day(s)", nullptr, days);
}

QString timing(const Task &task, const QDateTime &now)
{
    const QDate today = certifierDay(now);
    if (task.dueAt && now <= *task.dueAt) {
        return QCoreApplication::translate("Tasks", "until %1, %2", "day, time")
            .arg(dayText(certifierDay(*task.dueAt), today),
                 QLocale().toString(certifierTime(*task.dueAt), QLocale::ShortFormat));
    }
    const bool isLate = task.dueAt || (task.dueOn && *task.dueOn < today);
    if (isLate)
        return lateness(task, now);
    if (task.dueOn == today)
        return QCoreApplication::translate("Tasks", "due today");
    if (task.dueOn)
        return QCoreApplication::translate("Tasks", "due by %1").arg(dayText(*task.dueOn, today));
    if (task.kind == TaskKind::ValidateBlock && task.day) {
        return QCoreApplication::translate("Tasks", "holds up the defence of %1")
            .arg(dayText(*task.day, today));
    }
    return age(task, today);
}

/// The first role that holds the right.
QString holderOf(Right right)
{
    for (const Role role : {Role::Lead, Role::Registrar, Role::ValidatingMentor, Role::Mentor, Role::Chair,
                            Role::Juror, Role::Signatory}) {
        if (isAllowed(role, right))
            return word(role);
    }
    return {};
}

} // namespace

QString sentence(const Task &task, QDate today)
{
    const TaskText &text = taskTexts.at(static_cast<std::size_t>(task.kind));
    if (task.count > 1 && text.several != nullptr)
        return translated(text.several, static_cast<int>(task.count));
    return filled(translated(text.one),
                  {{u"who"_s, task.who},
                   {u"block"_s, task.target.block ? QString::number(*task.target.block) : QString()},
                   {u"day"_s, task.day ? dayText(*task.day, today) : QString()}});
}

QString detail(const Task &task, const QDateTime &now)
{
    QStringList parts{whatIsMissing(task), timing(task, now)};
    if (!task.isAllowed) {
        const QString holder =
            task.needsValidatingMentor ? word(Role::ValidatingMentor) : holderOf(rightOf(task.kind));
        parts.append(QCoreApplication::translate("Tasks", "to be done by: %1").arg(holder));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString actWord(const Task &task)
{
    if (task.isAllowed && task.isOfOthers)
        return QCoreApplication::translate("Tasks", "Have signed");
    return task.isAllowed ? translated(taskTexts.at(static_cast<std::size_t>(task.kind)).act)
                          : QCoreApplication::translate("Tasks", "Show");
}

} // namespace parchemin
