#include "ui/dashboard/worklinks.h"

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

Destination deliberationsPage(const TaskTarget &target)
{
    return {.page = pageid::deliberations, .session = target.session};
}

} // namespace

Destination destinationOf(const Task &task)
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
    case TaskKind::SendConvocations:
    case TaskKind::TellCalledOff:
        return juriesPage(task.target, u"convocations"_s);
    case TaskKind::ComposeSession:
        return juriesPage(task.target, u"composition"_s);
    case TaskKind::Deliberate:
    case TaskKind::DrawUpMinutes:
    case TaskKind::SignMinutes:
    case TaskKind::PublishResults:
        return deliberationsPage(task.target);
    }
    Q_UNREACHABLE();
}

Destination destinationOf(const Deadline &deadline)
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
        return {.page = pageid::referenceSheet};
    case DeadlineKind::ConvocationNotice:
        return juriesPage(deadline.target, u"convocations"_s);
    case DeadlineKind::DecisionNotice:
        return deliberationsPage(deadline.target);
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
