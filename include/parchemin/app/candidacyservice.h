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

/// Somebody who may be the person that is being entered, with what tells them apart.
struct Homonym
{
    Person person;
    std::vector<Candidacy> candidacies; ///< latest first
};

/// A file to hand in.
struct IncomingFile
{
    QString path;                          ///< outside the store
    QString name;                          ///< as the candidate named it; empty: the path's file name
    std::optional<StoredFile> stored = {}; ///< when its bytes were brought into the content store before
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
    /// The same with their dossiers, for somebody who has to choose.
    [[nodiscard]] Result<std::vector<Homonym>> homonymsOf(const PersonDetails &details) const;
    /// Everything malformed in the details: InvalidInput with the member in `where`. Empty: they can be
    /// stored.
    [[nodiscard]] std::vector<Error> problemsOf(const PersonDetails &details) const;
    /// Whether two records differ in what official documents print, so that a correction needs its reason.
    [[nodiscard]] static bool hasOtherIdentity(const PersonDetails &left, const PersonDetails &right);
    /// Adds a person. InvalidInput when the name is blank; RuleRefused (DuplicatePerson) when somebody has
    /// the same birth name and birth date, unless `isSomebodyElse` (homonyms).
    Result<PersonId> registerPerson(const Actor &by, const PersonDetails &details,
                                    bool isSomebodyElse = false);
    /// Corrects the entered identity or contact. Issued documents stay as they are (BR-74).
    Status correctPerson(const Actor &by, PersonId person, const PersonDetails &details,
                         const QString &reason);

    /// Opens a candidacy (BR-10…15): training routes are in progress at once, VAE waits for admissibility.
    Result<CandidacyId> registerCandidacy(const Actor &by, PersonId person, const CandidacyDraft &draft);
    /// Registers a person and opens the candidacy in one act: both or nothing.
    Result<CandidacyId> enrol(const Actor &by, const PersonDetails &details, const CandidacyDraft &draft,
                              bool isSomebodyElse = false);
    /// Why such a candidacy would be refused now; InvalidInput when a value is malformed.
    [[nodiscard]] Result<Blockers> registrationReasons(const Actor &by, PersonId person,
                                                       const CandidacyDraft &draft) const;
    /// Why the actor can open no candidacy at all for that person now.
    [[nodiscard]] Result<Blockers> openingReasons(const Actor &by, PersonId person) const;
    /// Why the actor cannot withdraw, resume, lapse or widen the candidacy now, the written reason aside.
    [[nodiscard]] Result<Blockers> blockers(const Actor &by, CandidacyId candidacy, CandidacyAct act) const;
    /// Why the actor cannot assign the candidate a mentor now, the mentor aside.
    [[nodiscard]] Result<Blockers> mentoringReasons(const Actor &by, CandidacyId candidacy) const;
    Status withdraw(const Actor &by, CandidacyId candidacy, const QString &reason);
    /// Takes a partially or not validated (or lapsed) candidacy up again.
    Status resume(const Actor &by, CandidacyId candidacy);
    Status lapse(const Actor &by, CandidacyId candidacy, const QString &reason);
    /// From some blocks to the whole title.
    Status widenScope(const Actor &by, CandidacyId candidacy);
    /// Why such a new request would be refused now; see renew().
    [[nodiscard]] Result<Blockers> renewalReasons(const Actor &by, CandidacyId candidacy,
                                                  const CandidacyDraft &draft) const;
    /// A new request for an admissibility that has expired (BR-17). R.335-7 knows no prolongation: the
    /// candidacy ends for that reason and another one opens, both or nothing; the blocks acquired stay with
    /// the person. RuleRefused too while the admissibility holds (TimeOrder) or was never given.
    Result<CandidacyId> renew(const Actor &by, CandidacyId candidacy, const CandidacyDraft &draft,
                              const QString &reason);

    /// Why nothing can happen to the admissibility of that candidacy now, a new request for one that has
    /// expired included.
    [[nodiscard]] Result<Blockers> admissionReasons(const Actor &by, CandidacyId candidacy) const;
    /// Why the actor cannot record the receipt of an admissibility file now.
    [[nodiscard]] Result<Blockers> receiptReasons(const Actor &by, CandidacyId candidacy) const;
    /// Why the actor cannot do that to the admissibility file now, dates and written reasons aside.
    [[nodiscard]] Result<Blockers> admissibilityReasons(const Actor &by, CandidacyId candidacy,
                                                        AdmissibilityAct act) const;
    /// Why the actor cannot record an evidence dossier now.
    [[nodiscard]] Result<Blockers> evidenceReasons(const Actor &by, CandidacyId candidacy) const;
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
