#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/admissibility.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/person.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"

namespace parchemin {

/// What registering a candidacy asks for.
struct CandidacyDraft
{
    AccessRoute route;
    QDate enteredOn;
    CandidacyScope scope = CandidacyScope::Full;
    std::vector<int> targetBlocks = {};
    QString number = {};             ///< empty: the next free one of the year of entry
    QString nonClaimableReason = {}; ///< BR-12
    std::optional<OrganisationId> organisation = {};
};

/// A file to hand in.
struct IncomingFile
{
    QString path; ///< outside the store
    QString name; ///< as the candidate named it; empty: the path's file name
};

/// Persons, their candidacies, VAE admissibility and evidence dossiers.
class CandidacyService
{
public:
    explicit CandidacyService(Context &context)
        : m_context(context)
    {
    }

    /// Persons who may be the same (BR-18): a warning for the caller to show.
    [[nodiscard]] Result<std::vector<Person>> duplicatesOf(const PersonDetails &details) const;
    /// Adds a person. InvalidInput when the name is blank; RuleRefused (DuplicatePerson) when somebody has
    /// the same birth name and birth date, unless `isSomebodyElse` (homonyms).
    Result<PersonId> registerPerson(const Actor &by, const PersonDetails &details,
                                    bool isSomebodyElse = false);
    /// Corrects the entered identity or contact. Issued documents stay as they are (BR-74).
    Status correctPerson(const Actor &by, PersonId person, const PersonDetails &details,
                         const QString &reason);

    /// Opens a candidacy (BR-10…15): training routes are in progress at once, VAE waits for admissibility.
    Result<CandidacyId> registerCandidacy(const Actor &by, PersonId person, const CandidacyDraft &draft);
    Status withdraw(const Actor &by, CandidacyId candidacy, const QString &reason);
    /// Takes a partially or not validated (or lapsed) candidacy up again.
    Status resume(const Actor &by, CandidacyId candidacy);
    Status lapse(const Actor &by, CandidacyId candidacy, const QString &reason);
    /// From some blocks to the whole title.
    Status widenScope(const Actor &by, CandidacyId candidacy);

    /// Records the receipt of a VAE admissibility file.
    Result<AdmissibilityId> receiveAdmissibility(const Actor &by, CandidacyId candidacy, QDate receivedOn,
                                                 bool swornCommitment);
    /// Complete: the clock of BR-16 starts on that day.
    Status markAdmissibilityComplete(const Actor &by, CandidacyId candidacy, QDate completeOn);
    Status markAdmissibilityIncomplete(const Actor &by, CandidacyId candidacy);
    Status acceptAdmissibility(const Actor &by, CandidacyId candidacy, QDate decidedOn);
    Status refuseAdmissibility(const Actor &by, CandidacyId candidacy, QDate decidedOn,
                               const QString &reasons);
    /// Records the tacit acceptance once its day has come; it is dated that day (BR-16).
    Status acceptAdmissibilityTacitly(const Actor &by, CandidacyId candidacy);
    /// Records an evidence dossier ("livret 2") with its files, as the next version.
    Result<DossierId> receiveEvidenceDossier(const Actor &by, CandidacyId candidacy, QDate receivedOn,
                                             bool isComplete, const QStringList &missingPieces,
                                             const std::vector<IncomingFile> &files);

private:
    Status move(const Actor &by, Right right, CandidacyId candidacy, CandidacyAct act, const QString &action,
                const QString &reason);
    Context &m_context;
};

} // namespace parchemin
