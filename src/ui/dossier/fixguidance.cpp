#include "ui/dossier/fixguidance.h"

#include "parchemin/ui/destination.h"

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
    case FixAction::OpenSubmissionForm:
    case FixAction::AddDeliverables:
    case FixAction::OpenRatingGrid:
    case FixAction::ReassignMentor:
    case FixAction::OpenAdmissibility:
    case FixAction::AddEvidence:
    case FixAction::OpenCandidacy:
    case FixAction::CompleteIdentity:
    case FixAction::InvestigateFraud:
    case FixAction::SignCharter:
    case FixAction::ConfigureSignatory:
        return {};
    case FixAction::ScheduleDefence:
    case FixAction::Reschedule:
    case FixAction::ObtainWaiver:
        return u"session schedule"_s;
    case FixAction::CompletePanel:
    case FixAction::ReplaceMember:
        return u"session seat"_s;
    case FixAction::SignMinutes:
        return u"minutes sign"_s;
    case FixAction::Deliberate:
        return u"decide"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<DossierAct> actFor(FixAction fix)
{
    if (fix == FixAction::OpenAdmissibility)
        return DossierAct::DecideAdmissibility;
    if (fix == FixAction::AddEvidence)
        return DossierAct::ReceiveEvidence;
    if (fix == FixAction::CompleteIdentity)
        return DossierAct::CorrectPerson;
    return std::nullopt;
}

std::optional<FixPage> pageFor(FixAction fix)
{
    if (fix == FixAction::OpenSubmissionForm)
        return FixPage{pageid::submissions, u"deposit"_s};
    if (fix == FixAction::AddDeliverables)
        return FixPage{pageid::submissions, u"addFiles"_s};
    if (fix == FixAction::OpenRatingGrid)
        return FixPage{pageid::submissions, u"grid"_s};
    if (fix == FixAction::InvestigateFraud)
        return FixPage{pageid::submissions, u"fraud"_s};
    if (fix == FixAction::SignCharter)
        return FixPage{pageid::directory, u"jurors"_s};
    if (fix == FixAction::ConfigureSignatory)
        return FixPage{pageid::directory, u"signatories"_s};
    return std::nullopt;
}

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
