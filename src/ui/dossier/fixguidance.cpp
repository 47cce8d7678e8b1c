#include "ui/dossier/fixguidance.h"

#include "parchemin/ui/destination.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

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
    switch (fix) {
    case FixAction::OpenSubmissionForm:
        return FixPage{pageid::submissions, u"deposit"_s};
    case FixAction::AddDeliverables:
        return FixPage{pageid::submissions, u"addFiles"_s};
    case FixAction::OpenRatingGrid:
        return FixPage{pageid::submissions, u"grid"_s};
    case FixAction::InvestigateFraud:
        return FixPage{pageid::submissions, u"fraud"_s};
    case FixAction::SignCharter:
        return FixPage{pageid::directory, u"jurors"_s};
    case FixAction::ConfigureSignatory:
        return FixPage{pageid::directory, u"signatories"_s};
    case FixAction::TieAccount:
        return FixPage{pageid::directory, u"accounts"_s};
    case FixAction::ScheduleDefence:
    case FixAction::Reschedule:
        return FixPage{pageid::juries, u"timetable"_s};
    case FixAction::ObtainWaiver:
        return FixPage{pageid::juries, u"convocations"_s};
    case FixAction::CompletePanel:
    case FixAction::ReplaceMember:
        return FixPage{pageid::juries, u"composition"_s};
    case FixAction::Deliberate:
        return FixPage{pageid::deliberations, {}};
    case FixAction::SignMinutes:
        return FixPage{pageid::deliberations, u"minutes"_s};
    case FixAction::None:
    case FixAction::ValidateBlock:
    case FixAction::OpenBlock:
    case FixAction::OpenFeedback:
    case FixAction::ChangeUser:
    case FixAction::GiveReason:
    case FixAction::ReassignMentor:
    case FixAction::OpenAdmissibility:
    case FixAction::AddEvidence:
    case FixAction::OpenCandidacy:
    case FixAction::CompleteIdentity:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
