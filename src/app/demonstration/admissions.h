#pragma once

#include <optional>

#include "app/demonstration/agenda.h"

namespace parchemin::demonstration {

enum class Ruling { None, Accepted, Refused, Tacit };

/// A VAE candidate's way to admissibility, and the evidence dossier that follows.
struct Admission
{
    QString candidate; ///< dossier number
    QDate receivedOn;
    std::optional<QDate> incompleteOn = {}; ///< pieces were asked for
    std::optional<QDate> completeOn = {};
    Ruling ruling = Ruling::None;
    std::optional<QDate> ruledOn = {};   ///< when it was decided, or the silence recorded
    std::optional<QDate> partialOn = {}; ///< a first evidence dossier with missing pieces
    std::optional<QDate> dossierOn = {}; ///< the complete one
};

void planAdmission(Agenda &agenda, const Admission &admission);
/// A further complete version of the evidence dossier.
void planDossier(Agenda &agenda, const QString &candidate, QDate on);
void planWithdrawal(Agenda &agenda, const QString &candidate, QDate on, const QString &reason);
void planResumption(Agenda &agenda, const QString &candidate, QDate on);

} // namespace parchemin::demonstration
