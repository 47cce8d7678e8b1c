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

/// Where an admissibility is decided: in the dossier beside its blocks; for several, among those under
/// review.
Destination admissibilityPage(const TaskTarget &target)
{
    return {.page = pageid::candidates,
            .candidacy = target.candidacy,
            .view = target.candidacy ? u"candidacy"_s : u"admissibility"_s};
}

Destination submissionPage(const TaskTarget &target)
{
    return {.page = pageid::submissions,
            .candidacy = target.candidacy,
            .block = target.block,
            .submission = target.submission};
}

/// The submission, or of several the first that can be evaluated.
Destination evaluationPage(const TaskTarget &target)
{
    Destination destination = submissionPage(target);
    if (!target.submission)
        destination.view = u"first"_s;
    return destination;
}

Destination juriesPage(const TaskTarget &target, const QString &view)
{
    return {.page = pageid::juries, .session = target.session, .view = view};
}

Destination deliberationsPage(const TaskTarget &target, const QString &view = {})
{
    return {.page = pageid::deliberations, .session = target.session, .view = view};
}

} // namespace

Destination destinationOf(const Task &task)
{
    switch (task.kind) {
    case TaskKind::RecordTacitAcceptance:
    case TaskKind::DecideAdmissibility:
    case TaskKind::CompleteAdmissibility:
        return admissibilityPage(task.target);
    case TaskKind::SendBackOverdue:
        return task.target.submission ? submissionPage(task.target)
                                      : Destination{.page = pageid::submissions, .view = u"overdue"_s};
    case TaskKind::AddFiles:
        return task.target.submission ? submissionPage(task.target)
                                      : Destination{.page = pageid::submissions, .view = u"conditional"_s};
    case TaskKind::ReviewSubmission:
    case TaskKind::EvaluateSubmission:
        return evaluationPage(task.target);
    case TaskKind::ValidateBlock:
        return dossierOr(pageid::blocks, task.target);
    case TaskKind::IssueParchment:
    case TaskKind::IssueAttestation:
        return dossierOr(pageid::documents, task.target);
    case TaskKind::ScheduleDefence:
        // Several have their place from a plan; one finds it in a session.
        return task.count > 1 ? Destination{.page = pageid::planning}
                              : juriesPage(task.target, u"timetable"_s);
    case TaskKind::OpenSession:
        return juriesPage(task.target, u"day"_s);
    case TaskKind::ConveneSession:
    case TaskKind::SendConvocations:
    case TaskKind::TellCalledOff:
        return juriesPage(task.target, u"convocations"_s);
    case TaskKind::ComposeSession:
        return juriesPage(task.target, u"composition"_s);
    case TaskKind::SignMinutes:
        return deliberationsPage(task.target, u"minutes"_s);
    case TaskKind::Deliberate:
    case TaskKind::DrawUpMinutes:
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
        return admissibilityPage(deadline.target);
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
