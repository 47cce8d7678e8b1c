#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace parchemin {

enum class AdmissibilityState { Received, Incomplete, Complete, Admissible, NotAdmissible, Tacit };
enum class AdmissibilityAct { MarkIncomplete, MarkComplete, Accept, Refuse, AcceptTacitly };

/// The admissibility of a VAE candidacy ("recevabilité").
struct Admissibility
{
    AdmissibilityId id;
    CandidacyId candidacy;
    int civilYear; ///< BR-15
    QDate receivedOn;
    std::optional<QDate> completeOn = {}; ///< starts the clock of BR-16
    AdmissibilityState state = AdmissibilityState::Received;
    std::optional<QDate> decidedOn = {};
    std::optional<QDate> validUntil = {}; ///< BR-17
    QString reasons = {};                 ///< of a refusal
    QString gapAnalysis = {};
    bool swornCommitment = false; ///< BR-15: recorded, not verified

    friend bool operator==(const Admissibility &, const Admissibility &) = default;
};

[[nodiscard]] QString codeName(AdmissibilityState state);
[[nodiscard]] std::optional<AdmissibilityState> admissibilityStateFromCode(const QString &code);
[[nodiscard]] QString codeName(AdmissibilityAct act);
[[nodiscard]] std::optional<AdmissibilityState> after(AdmissibilityState state, AdmissibilityAct act);
[[nodiscard]] Blockers transitionBlockers(AdmissibilityState state, AdmissibilityAct act);

/// The day on which silence becomes acceptance (BR-16): the same day `months` later, or the last day of that
/// month when it has no such day (31 December + 2 months is 28 or 29 February).
[[nodiscard]] QDate tacitAcceptanceDay(QDate completeOn, int months);
/// The day of an acceptance, explicit or tacit.
[[nodiscard]] std::optional<QDate> acceptedOn(const Admissibility &admissibility);
/// Whether it was accepted and its last day lies before that day (BR-17).
[[nodiscard]] bool hasExpired(const Admissibility &admissibility, QDate on);
/// What stands on that day against a new request in the place of a candidacy: its admissibility must have
/// expired (BR-17), and the jury must not have heard the candidate.
[[nodiscard]] Blockers renewalBlockers(CandidacyState state,
                                       const std::optional<Admissibility> &admissibility, QDate on);
/// What stands against the new request itself: it is one of VAE, made after the former has ended.
[[nodiscard]] Blockers renewalBlockers(const Admissibility &expired, AccessRoute route, QDate enteredOn);
/// JRY_ADMISSIBILITY with `motif` ABSENTE, EN_COURS, REFUSEE or EXPIREE (and `date`): BR-16, BR-17.
[[nodiscard]] Blockers admissibilityBlockers(const std::optional<Admissibility> &admissibility, QDate on);

} // namespace parchemin
