#include "app/demonstration/admissions.h"

#include "app/demonstration/stage.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

QTime registrarTime()
{
    return {11, 0};
}

QTime leadTime()
{
    return {11, 20};
}

Status rule(Stage &stage, const QString &candidate, Ruling ruling, QDate on)
{
    const Actor &lead = stage.users.at(u"claire.morel"_s);
    const CandidacyId candidacy = stage.candidates.at(candidate);
    switch (ruling) {
    case Ruling::None:
        return Done{};
    case Ruling::Accepted:
        return stage.candidacies().acceptAdmissibility(lead, candidacy, on);
    case Ruling::Refused:
        return stage.candidacies().refuseAdmissibility(
            lead, candidacy, on, u"L'expérience présentée ne se rapporte pas à la conduite de projet."_s);
    case Ruling::Tacit:
        return stage.candidacies().acceptAdmissibilityTacitly(lead, candidacy);
    }
    Q_UNREACHABLE();
}

void planReceipt(Agenda &agenda, const QString &candidate, QDate on)
{
    agenda.at(on, registrarTime(), [candidate, on](Stage &stage) -> Status {
        const auto received = stage.candidacies().receiveAdmissibility(
            stage.users.at(u"nadia.perrot"_s), stage.candidates.at(candidate), on, true);
        if (!received)
            return received.error();
        return Done{};
    });
}

void planEvidence(Agenda &agenda, const QString &candidate, QDate on, const QStringList &missing)
{
    agenda.at(on, registrarTime(), [candidate, on, missing](Stage &stage) -> Status {
        const auto received = stage.candidacies().receiveEvidenceDossier(
            stage.users.at(u"nadia.perrot"_s), stage.candidates.at(candidate), on, missing.isEmpty(), missing,
            {stage.evidenceFile()});
        if (!received)
            return received.error();
        return Done{};
    });
}

} // namespace

void planAdmission(Agenda &agenda, const Admission &admission)
{
    const QString candidate = admission.candidate;
    planReceipt(agenda, candidate, admission.receivedOn);
    if (admission.incompleteOn) {
        agenda.at(*admission.incompleteOn, registrarTime(), [candidate](Stage &stage) {
            return stage.candidacies().markAdmissibilityIncomplete(stage.users.at(u"nadia.perrot"_s),
                                                                   stage.candidates.at(candidate));
        });
    }
    if (admission.completeOn) {
        const QDate completeOn = *admission.completeOn;
        agenda.at(completeOn, registrarTime(), [candidate, completeOn](Stage &stage) {
            return stage.candidacies().markAdmissibilityComplete(stage.users.at(u"nadia.perrot"_s),
                                                                 stage.candidates.at(candidate), completeOn);
        });
    }
    if (admission.ruledOn) {
        const QDate ruledOn = *admission.ruledOn;
        agenda.at(ruledOn, leadTime(), [candidate, ruling = admission.ruling, ruledOn](Stage &stage) {
            return rule(stage, candidate, ruling, ruledOn);
        });
    }
    if (admission.partialOn) {
        planEvidence(agenda, candidate, *admission.partialOn,
                     {u"Attestation d'emploi 2016–2019"_s, u"Preuves du bloc 4"_s});
    }
    if (admission.dossierOn)
        planDossier(agenda, candidate, *admission.dossierOn);
}

void planDossier(Agenda &agenda, const QString &candidate, QDate on)
{
    planEvidence(agenda, candidate, on, {});
}

void planWithdrawal(Agenda &agenda, const QString &candidate, QDate on, const QString &reason)
{
    agenda.at(on, registrarTime(), [candidate, reason](Stage &stage) {
        return stage.candidacies().withdraw(stage.users.at(u"nadia.perrot"_s), stage.candidates.at(candidate),
                                            reason);
    });
}

void planResumption(Agenda &agenda, const QString &candidate, QDate on)
{
    agenda.at(on, registrarTime(), [candidate](Stage &stage) {
        return stage.candidacies().resume(stage.users.at(u"nadia.perrot"_s), stage.candidates.at(candidate));
    });
}

} // namespace parchemin::demonstration
