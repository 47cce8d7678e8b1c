#include "ui/dashboard/worklinks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The dossier of one, the list for several.
Destination dossierOr(const QString &list, const TaskTarget &target)
{
    return target.candidacy
               ? Destination{.page = pageid::candidates, .candidacy = target.candidacy, .block = target.block}
               : Destination{.page = list};
}

Destination submissionPage(const TaskTarget &target)
{
    return {.page = pageid::submissions,
            .candidacy = target.candidacy,
            .block = target.block,
            .submission = target.submission};
}

Destination juriesPage(const TaskTarget &target, const QString &view)
{
    return {.page = pageid::juries, .session = target.session, .view = view};
}

/// The session among the deliberations; nothing when none is named.
std::optional<Destination> deliberationOf(const TaskTarget &target)
{
    if (!target.session)
        return std::nullopt;
    return Destination{.page = pageid::deliberations, .view = u"session/%1"_s.arg(target.session->value())};
}

/// The verb of the command line that deals with a session in that step.
QString verbOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Deliberate:
        return u"decide"_s;
    case TaskKind::DrawUpMinutes:
        return u"minutes draw"_s;
    case TaskKind::SignMinutes:
        return u"minutes sign"_s;
    case TaskKind::PublishResults:
        return u"minutes publish"_s;
    case TaskKind::OpenSession:
    case TaskKind::ConveneSession:
    case TaskKind::ComposeSession:
    case TaskKind::ScheduleDefence:
    case TaskKind::RecordTacitAcceptance:
    case TaskKind::SendBackOverdue:
    case TaskKind::AddFiles:
    case TaskKind::ReviewSubmission:
    case TaskKind::DecideAdmissibility:
    case TaskKind::ValidateBlock:
    case TaskKind::EvaluateSubmission:
    case TaskKind::CompleteAdmissibility:
    case TaskKind::IssueParchment:
    case TaskKind::IssueAttestation:
        return {};
    }
    Q_UNREACHABLE();
}

QString byCommandLine(const QString &verb)
{
    return QCoreApplication::translate(
               "Dashboard", "Juries are run from the command line: parchemin-cli --store FOLDER %1 "
                            "(--help says how). The list follows as soon as it is done.")
        .arg(verb);
}

} // namespace

std::optional<Destination> destinationOf(const Task &task)
{
    switch (task.kind) {
    case TaskKind::RecordTacitAcceptance:
    case TaskKind::DecideAdmissibility:
    case TaskKind::CompleteAdmissibility:
        return dossierOr(pageid::candidates, task.target);
    case TaskKind::SendBackOverdue:
    case TaskKind::AddFiles:
    case TaskKind::ReviewSubmission:
    case TaskKind::EvaluateSubmission:
        return submissionPage(task.target);
    case TaskKind::ValidateBlock:
        return dossierOr(pageid::blocks, task.target);
    case TaskKind::IssueParchment:
    case TaskKind::IssueAttestation:
        return dossierOr(pageid::documents, task.target);
    case TaskKind::ScheduleDefence:
        return juriesPage(task.target, u"timetable"_s);
    case TaskKind::OpenSession:
        return juriesPage(task.target, u"day"_s);
    case TaskKind::ConveneSession:
        return juriesPage(task.target, u"convocations"_s);
    case TaskKind::ComposeSession:
        return juriesPage(task.target, u"composition"_s);
    case TaskKind::Deliberate:
    case TaskKind::DrawUpMinutes:
    case TaskKind::SignMinutes:
    case TaskKind::PublishResults:
        return deliberationOf(task.target);
    }
    Q_UNREACHABLE();
}

std::optional<Destination> destinationOf(const Deadline &deadline)
{
    switch (deadline.kind) {
    case DeadlineKind::TacitAdmissibility:
    case DeadlineKind::AdmissibilityEnd:
    case DeadlineKind::TitleReport:
        return dossierOr(pageid::candidates, deadline.target);
    case DeadlineKind::ConditionalPass:
    case DeadlineKind::ConditionalDecision:
        return submissionPage(deadline.target);
    case DeadlineKind::RegistrationEnd:
        return Destination{.page = pageid::referenceSheet};
    case DeadlineKind::ConvocationNotice:
        return juriesPage(deadline.target, u"convocations"_s);
    case DeadlineKind::DecisionNotice:
        return deliberationOf(deadline.target);
    }
    Q_UNREACHABLE();
}

QString guidanceFor(const Task &task)
{
    return byCommandLine(verbOf(task.kind));
}

QString guidanceFor(const Deadline &)
{
    return byCommandLine(u"minutes publish"_s);
}

} // namespace parchemin::ui
