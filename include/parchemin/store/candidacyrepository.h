#pragma once

#include "parchemin/core/admissibility.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Candidacies with their admissibility and evidence dossier.
class CandidacyRepository
{
public:
    explicit CandidacyRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds one; its id and uuid are ignored and made anew. Conflict when the number is taken or BR-14 would
    /// break.
    Result<CandidacyId> add(const Candidacy &candidacy) const;
    Result<Candidacy> load(CandidacyId id) const;
    Result<std::optional<Candidacy>> byNumber(const QString &number) const;
    /// All of a person, latest first.
    Result<std::vector<Candidacy>> ofPerson(PersonId person) const;
    Status setState(CandidacyId id, CandidacyState state, QDate since,
                    const QString &closedReason = {}) const;
    Status setScope(CandidacyId id, CandidacyScope scope, const std::vector<int> &targetBlocks) const;
    /// The next free dossier number of a year: "2021-0042".
    Result<QString> nextNumber(int year) const;

    Result<AdmissibilityId> addAdmissibility(const Admissibility &admissibility) const;
    Status updateAdmissibility(const Admissibility &admissibility) const;
    Result<std::optional<Admissibility>> admissibilityOf(CandidacyId id) const;
    /// Whether the person has an admissibility for that sheet in that civil year (BR-15).
    Result<bool> hasAdmissibilityInYear(PersonId person, SheetId sheet, int civilYear) const;

    Result<DossierId> addDossier(const EvidenceDossier &dossier) const;
    /// The latest version, with its deliverables.
    Result<std::optional<EvidenceDossier>> dossierOf(CandidacyId id) const;
    /// Every version, latest first.
    Result<std::vector<EvidenceDossier>> dossiersOf(CandidacyId id) const;
    Result<DeliverableId> addDossierDeliverable(DossierId dossier, const Deliverable &deliverable) const;

private:
    const Database &m_database;
};

} // namespace parchemin
