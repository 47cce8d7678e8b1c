#include "ui/dossier/fixguidance.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The verb of the command line that does it; empty when the window does it itself.
QString verbOf(FixAction fix)
{
    switch (fix) {
    case FixAction::None:
    case FixAction::ValidateBlock:
    case FixAction::OpenBlock:
    case FixAction::OpenFeedback:
    case FixAction::ChangeUser:
    case FixAction::GiveReason:
        return {};
    case FixAction::OpenSubmissionForm:
    case FixAction::AddDeliverables:
        return u"submit"_s;
    case FixAction::OpenRatingGrid:
        return u"evaluate"_s;
    case FixAction::ReassignMentor:
        return u"mentor assign"_s;
    case FixAction::OpenAdmissibility:
        return u"admissibility"_s;
    case FixAction::AddEvidence:
        return u"dossier"_s;
    case FixAction::OpenCandidacy:
        return u"candidate show"_s;
    case FixAction::InvestigateFraud:
        return u"fraud close"_s;
    case FixAction::ScheduleDefence:
    case FixAction::Reschedule:
    case FixAction::ObtainWaiver:
        return u"session schedule"_s;
    case FixAction::CompletePanel:
    case FixAction::ReplaceMember:
        return u"session seat"_s;
    case FixAction::SignCharter:
        return u"juror charter"_s;
    case FixAction::SignMinutes:
        return u"minutes sign"_s;
    case FixAction::Deliberate:
        return u"decide"_s;
    case FixAction::CompleteIdentity:
        return u"candidate correct"_s;
    case FixAction::ConfigureSignatory:
        return u"signatory add"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString guidance(FixAction fix)
{
    const QString verb = verbOf(fix);
    if (verb.isEmpty())
        return {};
    return QCoreApplication::translate("Dossier",
                                       "This is done from the command line: parchemin-cli --store FOLDER %1 "
                                       "(--help says how). The dossier shows it as soon as it is done.")
        .arg(verb);
}

} // namespace parchemin::ui
